// Everything that the product asks of the database for a tenant with many resumes, each as the product itself does it.
import {
  mergeCandidates,
  placeReading,
  refreshCandidate,
  showCandidate,
  unmergeCandidates,
} from '@vitae/candidates';
import type { Document, Profile, ResumeQuery } from '@vitae/contracts';
import { asOf, extractClassic, mergeExtractions } from '@vitae/extraction';
import { enqueue } from '@vitae/jobs';
import { showCandidateMap, showSkillMap } from '@vitae/search';
import {
  correctionAccuracy,
  corrections,
  access,
  apiKeys,
  candidateLinks,
  erasures,
  legalHolds,
  privacyRequests,
  audit,
  expiry,
  idempotency,
  incomingMails,
  llmUsage,
  outbox,
  packCursor,
  peopleList,
  plans,
  questions,
  results,
  resumeBatches,
  resumes,
  searchFeedback,
  settledDays,
  skillFeedback,
  tenantSettings,
  tenantUsage,
  tunedWeights,
  type AskedList,
  type Store,
  type RelayTx,
  type TenantTx,
} from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { decisionsWork } from './decisions-work.ts';
import { peopleWork, workspaceWork } from './workspace-work.ts';
import { eventWork } from './event-work.ts';
import type { FilledDatabase } from './filled-database.ts';

export interface DatabaseWork {
  readonly name: string;
  /** What it changes is undone. */
  run(): Promise<unknown>;
}

const DATES = { documentDate: '2026-11-01', received: '2026-11-01T00:00:00Z' };

/** What the rules read from a few lines. */
function readProfile(lines: readonly string[]): { document: Document; profile: Profile } {
  const document: Document = {
    format: 'txt',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: lines.map((text, at) => ({
      number: at + 1,
      page: 1,
      block: 0,
      role: 'body',
      text,
      words: [{ start: 0, end: text.length }],
    })),
    flags: [],
  };
  const known = asOf(document, DATES);
  return {
    document,
    profile: mergeExtractions(extractClassic(document, { asOf: known.month }), document, known),
  };
}

class Undo extends Error {}

/** Undoes what was done in a transaction. */
async function undone<Tx>(
  transaction: (work: (tx: Tx) => Promise<never>) => Promise<never>,
  work: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  try {
    await transaction(async (tx) => {
      await work(tx);
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
}

/** A file that nobody has sent yet. */
const newFile = (sha256: string) => ({
  fileName: 'new.pdf',
  mediaType: 'application/pdf',
  bytes: 90_000,
  sha256,
  source: 'upload' as const,
});

/** The work, on a filled database. */
export async function databaseWork(store: Store, filled: FilledDatabase): Promise<DatabaseWork[]> {
  const { tenantId } = filled;
  const alone = readProfile([
    'Person 102',
    'person102@example.com',
    'Work Experience',
    'Welder, Example Works, 2016 - 2019',
  ]);
  const agency = readProfile([
    'Nobody Known',
    'agency@example.com',
    'Work Experience',
    'Welder, Example Works, 2016 - 2019',
  ]);
  const candidateOf = async (resumeId: string) =>
    (await store.withTenant(tenantId, (tx) => resumes.getResume(tx, resumeId)))?.candidateId;
  /** The resumes that share this external id are in the middle of the list. */
  const shared = await store.withTenant(tenantId, (tx) =>
    resumes.listResumes(tx, { limit: 1, externalId: 'shared' }),
  );
  const [inTheMiddle] = shared?.items ?? [];
  if (!inTheMiddle) throw new Error('there is no middle');
  const deep = (asked: AskedList) => packCursor(asked, [inTheMiddle.createdAt, inTheMiddle.id]);
  const known = await store.withTenant(tenantId, (tx) => resumes.getResume(tx, filled.sentAgain));
  const quarantined = await store.withTenant(tenantId, (tx) => resumes.getResume(tx, filled.quarantined));
  if (!known || !quarantined) throw new Error('the database is not filled');

  const [person, other] = [known.candidateId ?? '', (await candidateOf(filled.alone)) ?? ''];
  const middle = await store.withTenant(tenantId, (tx) => resumes.getResume(tx, filled.middle));
  const deepPerson = packCursor(peopleList.askedOf({}, { sort: 'added', order: 'desc' }), [
    middle?.createdAt,
    person,
  ]);

  const corrected = (await store.withTenant(tenantId, (tx) => corrections.list(tx, { limit: 1 })))?.items[0]
    ?.resumeId;
  if (!corrected) throw new Error('nothing was corrected');
  const work = (name: string, run: (tx: TenantTx) => Promise<unknown>): DatabaseWork => ({
    name,
    run: () => undone<TenantTx>((whole) => store.withTenant(tenantId, whole), run),
  });
  const list = (name: string, query: Partial<ResumeQuery>) =>
    work(`list: ${name}`, (tx) => resumes.listResumes(tx, { limit: 50, ...query }));
  const remove = (name: string, id: string) =>
    work(`delete: ${name}`, async (tx) => {
      const deleted = await resumes.deleteResume(tx, id);
      if (!deleted?.sha256) throw new Error('nothing to delete');
      if (deleted.candidateId) await refreshCandidate(tx, deleted.candidateId);
      await enqueue(tx, 'delete-file', { sha256: deleted.sha256 });
    });
  const publish = (name: string, { document, profile }: typeof alone) =>
    work(`publish: ${name}`, async (tx) => {
      const id = filled.alone;
      await results.saveStageResult(tx, id, 'read', document, 1);
      await results.publishProfile(tx, id, { profile }, 1, new Date());
      await placeReading(tx, id, profile);
    });

  return [
    list('first page', {}),
    list('first page of 100', { limit: 100 }),
    list('deep', { cursor: deep({ list: 'resumes' }) }),
    list('read', { status: 'parsed' }),
    list('read, deep', { status: 'parsed', cursor: deep({ list: 'resumes', status: 'parsed' }) }),
    list('failed', { status: 'failed' }),
    list('failed, deep', { status: 'failed', cursor: deep({ list: 'resumes', status: 'failed' }) }),
    list('being read: none', { status: 'processing' }),
    list('one external id', { externalId: 'EXT-5000' }),
    list('a shared external id', { externalId: 'shared' }),
    list('a shared external id, failed', { externalId: 'shared', status: 'failed' }),
    list('no such external id', { externalId: 'none' }),
    work('batches: first page, deep, one and its items', async (tx) => {
      await resumeBatches.list(tx, { limit: 100 });
      const page = await resumeBatches.list(tx, {
        limit: 1,
        cursor: deep({ list: 'resume batches' }),
      });
      const id = page?.items[0]?.id;
      if (id === undefined) throw new Error('there is no batch');
      await resumeBatches.show(tx, id, { limit: 100 });
      await resumeBatches.show(tx, id, { limit: 100, status: 'failed' });
    }),
    work('batches: take the next', async (tx) => {
      const by = { kind: 'system', id: null } as const;
      await resumeBatches.countOpen(tx);
      const id = await resumeBatches.add(
        tx,
        [{ sent: { url: 'https://somewhere.example/cv' } }],
        by,
        new Date(),
      );
      const next = await resumeBatches.nextWaiting(tx, id);
      await resumeBatches.setResume(tx, id, next?.place ?? 0, filled.middle);
      await resumeBatches.refuse(tx, id, undefined, 'quota_reached');
      await resumeBatches.finish(tx, id, new Date());
    }),
    work('get', (tx) => resumes.getResume(tx, filled.middle)),
    work('get: profile', ({ db }) => db.profile.findUnique({ where: { resumeId: filled.middle } })),
    work('get: document', ({ db }) =>
      db.profile.findUnique({ where: { resumeId: filled.middle }, select: { document: true } }),
    ),
    work('corrections: first page of 100', (tx) => corrections.list(tx, { limit: 100 })),
    work('corrections: accuracy', (tx) => correctionAccuracy.count(tx)),
    work('corrections: what they teach', (tx) => corrections.listTaught(tx, filled.middle)),
    work('corrections: of a resume', (tx) => corrections.list(tx, { limit: 100, resumeId: corrected })),
    work('corrections: of a field, deep', async (tx) => {
      const page = await corrections.list(tx, { limit: 100, field: 'basics.f1' });
      await corrections.list(tx, { limit: 100, field: 'basics.f1', cursor: page?.next ?? '' });
    }),
    work('corrections: of a member', (tx) =>
      corrections.list(tx, { limit: 100, memberId: '00000000-0000-4000-8000-000000000007' }),
    ),
    work('corrections: what stands, one more, and undone', async (tx) => {
      const by = { kind: 'member', id: null } as const;
      const [standing] = await corrections.listStanding(tx, corrected);
      if (!standing) throw new Error('nothing was corrected');
      await corrections.lock(tx, corrected);
      await corrections.count(tx, corrected);
      const said = { ...standing, id: randomUUID(), createdAt: new Date() };
      await corrections.add(tx, corrected, said, by);
      await corrections.undo(tx, corrected, said.id, new Date(), by);
    }),
    work('send: new file', async (tx) => {
      const resume = await resumes.addResume(tx, newFile('f'.repeat(64)));
      await enqueue(tx, 'process-resume', { resumeId: resume.id });
    }),
    work('send: known file', (tx) => resumes.addResume(tx, newFile(known.sha256))),
    work('send: key', async (tx) => {
      const claimed = await idempotency.claimKey(tx, 'new-key', 'f', new Date());
      if (claimed.kind !== 'new') throw new Error('the key is taken');
      const answer = { status: 202, location: '/', resumeId: randomUUID() };
      await idempotency.storeAnswer(tx, 'new-key', claimed.claim, answer);
      await idempotency.releaseKey(tx, 'new-key', claimed.claim);
    }),
    work('send: key again', (tx) => idempotency.claimKey(tx, 'key-5000', 'f', new Date())),
    work('read: begin', async (tx) => {
      await resumes.isQuarantined(tx, quarantined.sha256);
      await resumes.isQuarantined(tx, known.sha256);
      await resumes.beginReading(tx, filled.middle, new Date());
      await results.loadStageResults(tx, filled.middle);
      await tenantSettings.getSettings(tx);
      await llmUsage.tokensIn(tx, '2026-11');
    }),
    work('read: job', async (tx) => {
      const id = await enqueue(tx, 'process-resume', { resumeId: filled.middle });
      const delivery = await outbox.beginDelivery(tx, id);
      if (!delivery) throw new Error('the job is gone');
      await outbox.holdJob(tx, delivery);
      await outbox.returnJob(tx, delivery, { milliseconds: 1, failed: false });
      await outbox.settleJob(tx, delivery);
    }),
    work('read: fail', (tx) => resumes.failReading(tx, filled.middle, 'failed', 'damaged_file', new Date())),
    publish('a person alone', alone),
    publish(`one of ${SHARED_ADDRESS}`, agency),
    work('people: one', (tx) => showCandidate(tx, person)),
    work('people: merge and unmerge', async (tx) => {
      if (!(await mergeCandidates(tx, person, other, new Date()))) throw new Error('nobody to merge');
      if ((await showCandidate(tx, other))?.id !== person) throw new Error('nobody was merged');
      await unmergeCandidates(tx, person, other);
    }),
    work('ask', async (tx) => {
      if ((await questions.countWaiting(tx)) !== 8) throw new Error('other questions wait');
      const resumeIds = [filled.middle, filled.alone];
      const choice = { resumeIds, text: 'work', languages: [null], most: 14, mostOfOne: 4 };
      const chosen = await questions.choosePassages(tx, choice);
      const vector = { model: 'filled', vector: Float32Array.of(1, 0) };
      await questions.choosePassages(tx, { ...choice, vector });
      await questions.add(tx, 'Who welds?', chosen, new Date());
    }),
    work('ask: answer', async (tx) => {
      await questions.toAnswer(tx, filled.waiting);
      await questions.addCost(tx, filled.waiting, { promptTokens: 1, answerTokens: 1 });
      const statements = [{ passage: 1, text: 'Did the work' }];
      await questions.answer(tx, filled.waiting, { statements, leftOut: 0 });
    }),
    work('ask: show', (tx) => questions.get(tx, filled.answered)),
    work('ask: fail', (tx) => questions.fail(tx, filled.waiting)),
    {
      name: 'deadline: look',
      run: () => store.watching((tx) => resumes.listOverdue(tx, new Date(), 200)),
    },
    { name: 'ask: wait', run: () => store.watching((tx) => questions.findWaiting(tx, [filled.waiting])) },
    work('map: candidates', (tx) => showCandidateMap(tx)),
    work('map: candidates, blind', (tx) => showCandidateMap(tx, true)),
    work('map: skills', showSkillMap),
    work('plan', async (tx) => {
      await plans.show(tx, new Date());
      await plans.tokensLeft(tx, 1, new Date());
      await tenantUsage.list(tx, '2026-01-01', '2026-12-31');
      await apiKeys.list(tx);
    }),
    work('overview: a quarter of a year', async (tx) => {
      const today = tenantUsage.dayOf(new Date());
      await settledDays.list(tx, tenantUsage.dayOf(new Date(Date.now() - 91 * 86_400_000)), today);
    }),
    ...eventWork(store, filled, work),
    work('plan: count and give back', async (tx) => {
      await plans.countResume(tx, { id: filled.middle, bytes: 1 }, new Date());
      await plans.giveBack(tx, filled.middle);
      await plans.countAgain(tx, filled.middle, new Date());
    }),
    work('audit', async (tx) => {
      const page = await audit.list(tx, { limit: 100 });
      const { number, at } = page?.items[50] ?? { number: 2, at: new Date().toISOString() };
      await audit.list(tx, { limit: 100, cursor: packCursor({ list: 'audit' }, [number]) });
      await audit.list(tx, { limit: 100, from: at, to: new Date().toISOString() });
      await audit.list(tx, { limit: 100, action: 'original.downloaded' });
      await audit.list(tx, { limit: 100, subjectId: filled.middle });
    }),
    work('audit: add and erase', async (tx) => {
      const subject = { kind: 'resume', id: filled.middle } as const;
      const actor = { kind: 'system', id: null } as const;
      await audit.record(tx, { actor, action: 'profile.read', subject, personal: { name: 'A' } }, new Date());
      await audit.erasePersonal(tx, [filled.middle]);
    }),
    work('search: what was taught', async (tx) => {
      await tunedWeights.read(tx);
      await skillFeedback.list(tx);
    }),
    work('search: two skills', async (tx) => {
      const pair = { one: 'name:new', other: 'name:other' } as const;
      await skillFeedback.keep(tx, { ...pair, verdict: 'same' }, new Date());
      await skillFeedback.takeBack(tx, [pair.other, pair.one]);
    }),
    work('search: feedback', (tx) =>
      searchFeedback.keep(tx, { search: 'new', askedBy: 'text', givenAt: new Date() }, [
        { candidateId: person, verdict: 'opened', signals: {} },
        { candidateId: other, verdict: 'rejected', signals: {} },
      ]),
    ),
    work('privacy: what is asked for', (tx) => privacyRequests.list(tx, { limit: 100 })),
    work('privacy: what is open', (tx) => privacyRequests.list(tx, { state: 'open', limit: 100 })),
    work('privacy: whose is what', async (tx) => {
      const subject = await erasures.findSubject(tx, person);
      if (!subject) throw new Error('nobody');
      await legalHolds.isPersonHeld(tx, person);
      await privacyRequests.listOf(tx, subject.candidateIds);
      await privacyRequests.consentOf(tx, subject.candidateIds);
      await candidateLinks.list(tx, subject.candidateIds, new Date());
    }),
    ...decisionsWork(work, person, other),
    ...workspaceWork(work, person, other),
    ...peopleWork(work, deepPerson),
    { name: 'privacy: a page', run: () => candidateLinks.open(store, 'token', new Date()) },
    work('read again', (tx) => resumes.beginAgain(tx, filled.middle)),
    remove('a file of its own', filled.alone),
    remove('a file that was sent again', filled.sentAgain),
    remove('never read', filled.failed),
    work('file: is it used', async (tx) => {
      await resumes.fileIsUsed(tx, known.sha256);
      await resumes.fileIsUsed(tx, '0'.repeat(64));
      await incomingMails.findMailed(tx, { messageHash: 'm', part: known.sha256 });
    }),
    { name: 'who asks: key', run: () => access.findApiKey(store, filled.apiKey) },
    { name: 'who asks: session', run: () => access.findSession(store, filled.session, new Date()) },
    {
      name: 'who asks: sign-in',
      run: () =>
        store.presenting(filled.email, ({ db }) =>
          db.member.findMany({ where: { email: filled.email }, take: 5 }),
        ),
    },
    work('sign out', (tx) => access.closeSession(tx, filled.session)),
    work('sweep: a thousand digests', (tx) => resumes.listDigests(tx, '8', 1_000)),
    {
      name: 'sweep: what has run out',
      run: () => undone<RelayTx>((whole) => store.asRelay(whole), expiry.removeExpired),
    },
  ];
}

const SHARED_ADDRESS = 'many who share an address';
