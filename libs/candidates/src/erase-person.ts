// Erases a person: first all rows in one transaction, then the originals, then a signed receipt. What was begun is gone on with by a job,
// should the process that began it be lost.
import type { Actor, AuditSubject, ErasureReason, ErasureReceipt, ErasureStatement } from '@vitae/contracts';
import { enqueue, enqueueOnce } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import { releaseForgotten } from './release-forgotten.ts';
import {
  audit,
  erasures,
  events,
  legalHolds,
  receiptKey,
  receipts,
  removeUnusedFile,
  type FileStore,
  type Store,
  type Subject,
  type TenantTx,
} from '@vitae/store';

export interface ErasureDependencies {
  readonly store: Pick<Store, 'withTenant' | 'asRelay' | 'presenting' | 'vault'>;
  readonly files: Pick<FileStore, 'remove'>;
  readonly now: () => Date;
}

/** Whoever is being sent more resumes just now is looked at again so often. */
const TRIES = 5;

/** Who has somebody erased, and why. */
export interface ErasedBy {
  readonly actor: Actor;
  readonly reason: ErasureReason;
}

/**
 * Erases the person that a candidate is part of, with whoever was merged into them; undefined where there is no such candidate. One that
 * was erased already is answered with that receipt. Rejects with `legal_hold` where somebody holds them.
 */
export async function erasePerson(
  dependencies: ErasureDependencies,
  tenantId: string,
  candidateId: string,
  by: ErasedBy,
): Promise<ErasureReceipt | undefined> {
  const begun = await beginErasure(dependencies, tenantId, candidateId, by);
  return begun && finishErasure(dependencies, tenantId, begun.id);
}

/** The same, but for the originals and the receipt, which a job sees to. */
export async function beginErasure(
  { store, now }: Pick<ErasureDependencies, 'store' | 'now'>,
  tenantId: string,
  candidateId: string,
  by: ErasedBy,
): Promise<{ id: string } | undefined> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const begun = await store.withTenant(tenantId, (tx) => eraseRows(tx, candidateId, by, now()));
    if (begun === 'nobody') return undefined;
    if (begun !== 'grown') return begun;
  }
  throw new AppError('unavailable', { retryAfterSeconds: 2 });
}

async function eraseRows(
  tx: TenantTx,
  candidateId: string,
  by: ErasedBy,
  now: Date,
): Promise<{ id: string } | 'nobody' | 'grown'> {
  const seen = await erasures.findSubject(tx, candidateId);
  const jobs = seen && (await erasures.lockSubject(tx, seen));
  const subject = await erasures.findSubject(tx, candidateId);
  if (!subject) {
    const id = await receipts.erasureOf(tx, candidateId);
    return id === undefined ? 'nobody' : { id };
  }
  // What came to them before all was locked has to be locked in its turn: from the beginning, for the sake of the order.
  if (!seen || jobs === undefined || !isWithin(subject, seen)) return 'grown';
  if ((await legalHolds.list(tx, subject.candidateIds)).length) throw new AppError('legal_hold');
  return eraseLocked(tx, subject, by, jobs, now);
}

/** Erases a resume of nobody; false where it is somebody's by now, being read, or gone. */
export function beginErasureOfResume(
  { store, now }: Pick<ErasureDependencies, 'store' | 'now'>,
  tenantId: string,
  resumeId: string,
  by: ErasedBy,
): Promise<boolean> {
  return store.withTenant(tenantId, async (tx) => {
    const subject = { candidateIds: [], resumeIds: [resumeId] };
    const jobs = await erasures.lockSubject(tx, subject);
    if (!(await erasures.isOfNobody(tx, resumeId))) return false;
    await eraseLocked(tx, subject, by, jobs, now());
    return true;
  });
}

/** Erases a subject that is locked, and has a job see to the rest. */
async function eraseLocked(
  tx: TenantTx,
  subject: Subject,
  { actor, reason }: ErasedBy,
  jobs: number,
  now: Date,
): Promise<{ id: string }> {
  const { id, wasOnMap } = await erasures.erase(tx, subject, { reason, jobs, now });
  if (wasOnMap) await enqueueOnce(tx, 'draw-maps', {});
  await enqueue(tx, 'finish-erasure', { erasureId: id });
  await releaseForgotten(tx);
  await tellOfErasure(tx, subject, id, reason, now);
  const [candidateId] = subject.candidateIds;
  const about: AuditSubject | undefined = candidateId ? { kind: 'candidate', id: candidateId } : undefined;
  const detail = {
    receipt: id,
    reason,
    candidates: subject.candidateIds.length,
    resumes: subject.resumeIds.length,
  };
  await audit.record(tx, { actor, action: 'candidate.erased', subject: about, detail }, now);
  return { id };
}

/** Of a resume of nobody it is told that it was deleted. */
async function tellOfErasure(
  tx: TenantTx,
  { candidateIds, resumeIds }: Subject,
  receiptId: string,
  reason: ErasureReason,
  at: Date,
): Promise<void> {
  if (candidateIds.length) {
    const data = { candidateIds: [...candidateIds], resumeIds: [...resumeIds], receiptId, reason };
    await events.publish(tx, { type: 'candidate.erased', data, at });
  } else
    for (const resumeId of resumeIds)
      await events.publish(tx, { type: 'resume.deleted', data: { resumeId, candidateId: null }, at });
}

const isWithin = (inner: Subject, outer: Subject): boolean =>
  inner.candidateIds.every((id) => outer.candidateIds.includes(id)) &&
  inner.resumeIds.every((id) => outer.resumeIds.includes(id));

/**
 * Removes the originals of an erasure that no other resume has, and signs the receipt. It may be done several times, and at once: the first
 * that is signed stays. Undefined where there is no such erasure.
 */
export async function finishErasure(
  { store, files, now }: ErasureDependencies,
  tenantId: string,
  id: string,
): Promise<ErasureReceipt | undefined> {
  const open = await store.withTenant(tenantId, (tx) => receipts.getOpen(tx, id));
  if (open) {
    let removed = 0;
    for (const sha256 of open.files)
      removed += (await store.withTenant(tenantId, (tx) => removeUnusedFile(tx, files, sha256))) ? 1 : 0;
    const { reason, candidateIds, resumeIds, rows, jobs, content } = open.facts;
    const kept = open.files.length - removed;
    const said: ErasureStatement = {
      version: 1,
      receiptId: id,
      tenantId,
      reason,
      candidateIds: [...candidateIds],
      resumeIds: [...resumeIds],
      erasedAt: open.erasedAt.toISOString(),
      completedAt: now().toISOString(),
      erased: { rows: { ...rows }, originals: removed, jobs },
      kept: kept ? [{ what: 'original', count: kept, why: SAME_BYTES }] : [],
      content: { algorithm: 'SHA-256', ...content },
    };
    const statement = JSON.stringify(said);
    const { keyId, signature } = await receiptKey.signText(store, statement);
    await store.withTenant(tenantId, (tx) => receipts.close(tx, id, { statement, signature, keyId }));
  }
  return store.withTenant(tenantId, (tx) => receipts.get(tx, id));
}

const SAME_BYTES = 'A resume that is not this person’s has the very same bytes.';
