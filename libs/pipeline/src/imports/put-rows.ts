// Puts rows in one after the other, but those together of which nothing is known yet, neither their resume nor their person: they wait for
// nobody, and cost a few statements all in all. In a table of new people that is nearly each.
import { documentFormats, foundLittle } from '@vitae/contracts';
import { newPersonOf, type NewPerson } from '@vitae/candidates';
import { enqueueMissing } from '@vitae/jobs';
import {
  events,
  freshResumes,
  passageVectors,
  results,
  searchIndex,
  type FreshResume,
  type TenantTx,
} from '@vitae/store';
import { randomUUID } from 'node:crypto';
import type { PassageVectors } from '../stage.ts';
import { completedEvents } from '../stages/tell-of-reading.ts';
import { besides, nameOf, putRow, type PutRow, type ReadRow, type RowContext } from './row-resumes.ts';

interface Candidate {
  readonly row: ReadRow;
  readonly externalId: string | undefined;
  readonly person: NewPerson;
}

/** What becomes of them is what would, were they put in one by one in their order. */
export async function putRows(
  tx: TenantTx,
  context: RowContext,
  rows: readonly ReadRow[],
  vectors: readonly PassageVectors[],
): Promise<PutRow[]> {
  const given = rows.map((row) => ({
    row,
    externalId: besides(row.cells).externalId,
    person: newPersonOf(row.merge),
  }));
  const fresh = rows.length > 1 ? await freshAmong(tx, given) : [];
  const put = new Map<ReadRow, PutRow>();
  const ids = await addFresh(tx, context, fresh, vectors);
  fresh.forEach(({ row }, at) => {
    const bytes = row.file.content.length;
    put.set(row, { outcome: 'created', resumeId: ids[at] ?? '', bytes });
  });
  for (const row of rows) if (!put.has(row)) put.set(row, await putRow(tx, context, row, vectors));
  return rows.flatMap((row) => put.get(row) ?? []);
}

/** Those that share nothing with what is known, nor with a row before them. */
async function freshAmong(tx: TenantTx, given: readonly Candidate[]): Promise<Candidate[]> {
  const names = {
    externalIds: given.flatMap(({ externalId }) => externalId ?? []),
    files: given.map(({ row }) => row.file.sha256),
    contacts: given.flatMap(({ person }) => person.contacts),
  };
  await freshResumes.lock(tx, names);
  const known = await freshResumes.knownAmong(tx, names);
  if (known.isErasing) return [];
  const externalIds = new Set(known.externalIds);
  const files = new Set(known.files);
  const contacts = new Set(known.contacts);
  return given.filter(({ row, externalId, person }) => {
    const isKnown =
      (externalId !== undefined && externalIds.has(externalId)) ||
      files.has(row.file.sha256) ||
      person.contacts.some((key) => contacts.has(key));
    if (externalId !== undefined) externalIds.add(externalId);
    files.add(row.file.sha256);
    for (const key of person.contacts) contacts.add(key);
    return !isKnown;
  });
}

/** Their ids, in their order. */
async function addFresh(
  tx: TenantTx,
  { dependencies, fileName }: RowContext,
  fresh: readonly Candidate[],
  vectors: readonly PassageVectors[],
): Promise<string[]> {
  if (!fresh.length) return [];
  const added = fresh.map((one) => ({
    ...one,
    resume: resumeOf(fileName, one),
  }));
  await freshResumes.add(
    tx,
    added.map(({ resume }) => resume),
    dependencies.now(),
  );
  await results.addReadings(
    tx,
    added.map(({ resume, row }) => ({ resumeId: resume.id, profile: row.merge, document: row.read })),
  );
  await putIndexes(tx, added, vectors, dependencies.embedder?.model);
  const completed = await completedEvents(
    tx,
    added.map(({ resume, row }) => ({
      resumeId: resume.id,
      profile: row.merge,
      document: row.read,
      candidateId: resume.candidateId,
    })),
  );
  await events.publishAll(
    tx,
    added.flatMap(({ resume: { id: resumeId, candidateId } }, at) => [
      { type: 'candidate.created', data: { candidateId, resumeId } },
      ...completed.slice(at, at + 1),
    ]),
  );
  return added.map(({ resume }) => resume.id);
}

function resumeOf(fileName: string, { row, externalId, person }: Candidate): FreshResume {
  const { file, merge, read, cells } = row;
  const { documentDate, metadata } = besides(cells);
  return {
    id: randomUUID(),
    candidateId: randomUUID(),
    fileName: nameOf(fileName, row.row),
    mediaType: documentFormats.row.mediaType,
    source: 'import',
    bytes: file.content.length,
    sha256: file.sha256,
    externalId,
    metadata,
    documentDate,
    pages: read.pages.length,
    littleFound: foundLittle(merge),
    facts: person.facts,
    keys: person.keys,
  };
}

/** As of a single resume: jobs make up for vectors that could not be made. */
async function putIndexes(
  tx: TenantTx,
  added: readonly { readonly row: ReadRow; readonly resume: FreshResume }[],
  vectors: readonly PassageVectors[],
  wanted: string | undefined,
): Promise<void> {
  const indexed = added.flatMap(({ row: { index }, resume: { id: resumeId, candidateId: onlyOf } }) =>
    index ? [{ resumeId, index, onlyOf }] : [],
  );
  if (!indexed.length) return;
  await searchIndex.putAll(tx, indexed);
  const ids = indexed.map(({ resumeId }) => resumeId);
  const lacking = new Set(wanted === undefined ? [] : ids);
  for (const { model, byHash } of vectors)
    for (const id of await passageVectors.putAll(tx, ids, model, byHash))
      if (model === wanted) lacking.delete(id);
  if (lacking.size)
    await enqueueMissing(
      tx,
      'index-resume',
      [...lacking].map((resumeId) => ({ resumeId })),
    );
}
