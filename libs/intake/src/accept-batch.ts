// The way in for many addresses at once: they are written down with the job that makes each a resume and the key of the request, in one
// transaction. What is wrong with one is told of that one.
import { MOST_OPEN_BATCHES, type Actor } from '@vitae/contracts';
import { enqueue } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import { audit, idempotency, plans, resumeBatches, type NewBatchItem, type TenantTx } from '@vitae/store';
import type { IntakeDependencies } from './accept-resume.ts';

export interface IncomingBatch {
  readonly tenantId: string;
  readonly items: readonly NewBatchItem[];
  readonly sentBy: Actor;
  readonly request?: { readonly key: string; readonly fingerprint: string } | undefined;
}

export const locationOfBatch = (id: string): string => `/v1/resume-batches/${id}`;

const RETRY_SECONDS = 30;

/**
 * Accepts a batch and returns its id: when this resolves each item will be a resume or be told to be none, whatever happens to the
 * process. Rejects with `too_many_batches`, `tenant_suspended` and with those of an Idempotency-Key.
 */
export const acceptBatch = (
  { store, now }: Pick<IntakeDependencies, 'store' | 'now'>,
  { tenantId, request, ...batch }: IncomingBatch,
): Promise<{ readonly id: string; readonly replayed: boolean }> =>
  store.withTenant(tenantId, async (tx) => {
    if (!request) return { id: await add(tx, batch, now()), replayed: false };
    const claim = await idempotency.takeKey(tx, request.key, request.fingerprint, now());
    if (claim.kind === 'answered')
      return { id: claim.answer.location?.split('/').at(-1) ?? '', replayed: true };
    const id = await add(tx, batch, now());
    const answer = { status: 202, location: locationOfBatch(id), resumeId: null };
    await idempotency.storeAnswer(tx, request.key, claim.claim, answer);
    return { id, replayed: false };
  });

async function add(
  tx: TenantTx,
  { items, sentBy }: Pick<IncomingBatch, 'items' | 'sentBy'>,
  now: Date,
): Promise<string> {
  await plans.refuseIfSuspended(tx);
  if ((await resumeBatches.countOpen(tx)) >= MOST_OPEN_BATCHES)
    throw new AppError('too_many_batches', { retryAfterSeconds: RETRY_SECONDS });
  const id = await resumeBatches.add(tx, items, sentBy, now);
  await enqueue(tx, 'start-batch', { batchId: id });
  const subject = { kind: 'resume_batch', id } as const;
  const detail = { items: items.length };
  await audit.record(tx, { actor: sentBy, action: 'resume_batch.sent', subject, detail }, now);
  return id;
}
