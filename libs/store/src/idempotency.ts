// Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): one key does its work once. Kept of the answer is only where
// it points, nothing of a person: whoever replays it builds it anew from the resume as it is.
import { AppError } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import type { TenantTx } from './store.ts';

export interface StoredAnswer {
  status: number;
  location: string | null;
  /** The resume that the answer shows. */
  resumeId: string | null;
  /** The candidate that it is about. */
  candidateId?: string | null;
}

export type Claim =
  | { kind: 'new'; claim: string }
  | { kind: 'answered'; answer: StoredAnswer }
  | { kind: 'in_progress' }
  | { kind: 'reused' };

/** A claim whose process was lost is free again after so long. */
const ABANDONED_MS = 60_000;

/**
 * Claims a key for a request; `fingerprint` tells requests apart. One statement takes a new or an abandoned key, so that of any
 * number of requests one wins. In the transaction that does the work and stores the answer, a second request waits here
 * for the first one's end, and then has its answer.
 */
export async function claimKey(
  { tenantId, db }: TenantTx,
  key: string,
  fingerprint: string,
  now: Date,
): Promise<Claim> {
  const claim = randomUUID();
  const abandoned = new Date(now.getTime() - ABANDONED_MS);
  const won = await db.$executeRaw`
    INSERT INTO idempotency_keys AS held (tenant_id, key, fingerprint, claim, created_at)
    VALUES (${tenantId}::uuid, ${key}, ${fingerprint}, ${claim}::uuid, ${now})
    ON CONFLICT (tenant_id, key) DO UPDATE SET claim = excluded.claim, created_at = excluded.created_at
    WHERE held.status IS NULL AND held.fingerprint = excluded.fingerprint AND held.created_at <= ${abandoned}`;
  if (won) return { kind: 'new', claim };
  const row = await db.idempotencyKey.findUnique({ where: { tenantId_key: { tenantId, key } } });
  if (!row) return { kind: 'in_progress' };
  if (row.fingerprint !== fingerprint) return { kind: 'reused' };
  if (row.status === null) return { kind: 'in_progress' };
  const { status, location, resumeId } = row;
  return { kind: 'answered', answer: { status, location, resumeId } };
}

/** The same, where whoever has the key is to be answered: throws `idempotency_key_reused`, or `idempotency_in_progress`. */
export async function takeKey(
  ...request: Parameters<typeof claimKey>
): Promise<Extract<Claim, { kind: 'new' | 'answered' }>> {
  const claim = await claimKey(...request);
  if (claim.kind === 'reused') throw new AppError('idempotency_key_reused');
  if (claim.kind === 'in_progress') throw new AppError('idempotency_in_progress', { retryAfterSeconds: 1 });
  return claim;
}

/** Keeps where the answer points, if the key is still this claim's. */
export async function storeAnswer(
  { tenantId, db }: TenantTx,
  key: string,
  claim: string,
  answer: StoredAnswer,
): Promise<void> {
  await db.idempotencyKey.updateMany({ where: { tenantId, key, claim, status: null }, data: answer });
}

/** Frees a key whose request failed, so that it may be tried again, if it is still this claim's. */
export async function releaseKey({ tenantId, db }: TenantTx, key: string, claim: string): Promise<void> {
  await db.idempotencyKey.deleteMany({ where: { tenantId, key, claim, status: null } });
}
