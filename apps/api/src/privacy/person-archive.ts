// All that is held of a person, as the entries of an archive: what they sent, what was read of it, every row about them, and in plain
// words what is what.
import { toJsonResume } from '@vitae/contracts';
import { audit, heldRows, results, resumes, type Subject, type TenantTx } from '@vitae/store';
import type { ApiDependencies } from '../dependencies.ts';
import { safeName, type ArchiveEntry } from './archive.ts';

const README = `What this archive holds
=======================

This is all that is held of one person, as it is stored.

resumes/        One folder for each resume that was sent in:
                original-…        the file as it was sent
                resume.json       when it was sent, under which name, and its state
                profile.json      what was read of it; every value with the line that proves it
                json-resume.json  the same in the common form of jsonresume.org
                document.txt      its text, line by line
                document.json     its text with the places on the pages
person.json     The person as they are shown; several rows where candidates were merged by hand
rows/           Every row of every table that names the person or a resume of theirs, one JSON object a line:
                what search asks of them, by what they are found again, corrections, consent, requests,
                what was decided about them, labels and notes, and the categories that were said of them for reports
audit.jsonl     Who saw, changed or exported something of them, and when
manifest.json   Every file of this archive with its SHA-256; “missing” names files that should be there and are not

Numbers called “embedding” stand for the meaning of a passage; they were computed from it and say nothing else.
`;

const AUDIT_PAGE = 1_000;

export async function personArchive(
  { store, files }: Pick<ApiDependencies, 'store' | 'files'>,
  tenantId: string,
  subject: Subject,
): Promise<ArchiveEntry[]> {
  const ask = <T>(work: (tx: TenantTx) => Promise<T>) => store.withTenant(tenantId, work);
  const text = (path: string, make: (tx: TenantTx) => Promise<string | undefined>): ArchiveEntry => ({
    path,
    read: async () => {
      const made = await ask(make);
      return made === undefined ? undefined : pieces(made);
    },
  });
  const json = (path: string, make: (tx: TenantTx) => Promise<object | undefined>) =>
    text(path, async (tx) => {
      const made = await make(tx);
      return made && JSON.stringify(made, null, 2);
    });
  const sent = await ask((tx) => resumes.listByIds(tx, subject.resumeIds));
  const ofResumes = sent.flatMap((resume, at): ArchiveEntry[] => {
    const folder = `resumes/${String(at + 1).padStart(3, '0')}`;
    const hasProfile = resume.status === 'parsed' || resume.status === 'partial';
    return [
      ...(resume.sha256
        ? [
            {
              path: `${folder}/original-${safeName(resume.fileName)}`,
              read: async () => (await files.open(tenantId, resume.sha256))?.stream,
              isPacked: true,
            },
          ]
        : []),
      json(`${folder}/resume.json`, (tx) => resumes.getResume(tx, resume.id)),
      ...(hasProfile
        ? [
            json(`${folder}/profile.json`, (tx) => results.getProfile(tx, resume.id)),
            json(`${folder}/json-resume.json`, async (tx) => {
              const profile = await results.getProfile(tx, resume.id);
              return profile && toJsonResume(profile);
            }),
            text(`${folder}/document.txt`, async (tx) =>
              (await results.getDocument(tx, resume.id))?.lines.map((line) => line.text).join('\n'),
            ),
            json(`${folder}/document.json`, (tx) => results.getDocument(tx, resume.id)),
          ]
        : []),
    ];
  });
  const held = await ask((tx) => heldRows.listHeldPieces(tx, subject));
  const ofTables = [...Map.groupBy(held, ({ table }) => table)].map(([table, parts]): ArchiveEntry => ({
    path: `rows/${table}.jsonl`,
    read: () =>
      Promise.resolve(
        (async function* () {
          for (const part of parts) for (const row of await ask((tx) => part.read(tx))) yield `${row}\n`;
        })(),
      ),
  }));
  const ids = [...subject.candidateIds, ...subject.resumeIds];
  const trail: ArchiveEntry = {
    path: 'audit.jsonl',
    read: () =>
      Promise.resolve(
        (async function* () {
          for (const subjectId of ids)
            for (let cursor: string | undefined | null; cursor !== null;) {
              const page: Awaited<ReturnType<typeof audit.list>> = await ask((tx) =>
                audit.list(tx, { subjectId, limit: AUDIT_PAGE, ...(cursor && { cursor }) }),
              );
              for (const entry of page?.items ?? []) yield `${JSON.stringify(entry)}\n`;
              cursor = page?.next ?? null;
            }
        })(),
      ),
  };
  const person = text(
    'person.json',
    async (tx) => `[\n${(await heldRows.listCandidateRows(tx, subject)).join(',\n')}\n]\n`,
  );
  return [
    { path: 'README.txt', read: () => Promise.resolve(pieces(README)) },
    person,
    ...ofResumes,
    ...ofTables,
    trail,
  ];
}

async function* pieces(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
