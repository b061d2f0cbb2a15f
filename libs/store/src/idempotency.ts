// Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): the first answer to a key is the answer to all.
import type { TenantTx } from './store.ts';

export interface StoredAnswer {
  status: number;
  body: unknown;
  location: string | null;
}

export type Claim =
  { kind: 'new' } | { kind: 'answered'; answer: StoredAnswer } | { kind: 'in_progress' } | { kind: 'reused' };

/** A claim whose process was lost is free again after so long. */
const ABANDONED_MS = 60_000;

/** Claims a key for a request; `fingerprint` tells requests apart. */
export async function claimKey(
  { tenantId, db }: TenantTx,
  key: string,
  fingerprint: string,
  now: Date,
): Promise<Claim> {
  const inserted =
    await db.$executeRaw`INSERT INTO idempotency_keys (tenant_id, key, fingerprint, created_at) VALUES (${tenantId}::uuid, ${key}, ${fingerprint}, ${now}) ON CONFLICT DO NOTHING`;
  if (inserted) return { kind: 'new' };
  const row = await db.idempotencyKey.findUnique({ where: { tenantId_key: { tenantId, key } } });
  if (!row) return { kind: 'in_progress' };
  if (row.fingerprint !== fingerprint) return { kind: 'reused' };
  if (row.status !== null)
    return { kind: 'answered', answer: { status: row.status, body: row.body, location: row.location } };
  if (now.getTime() - row.createdAt.getTime() < ABANDONED_MS) return { kind: 'in_progress' };
  await db.idempotencyKey.update({ where: { tenantId_key: { tenantId, key } }, data: { createdAt: now } });
  return { kind: 'new' };
}

export async function storeAnswer(
  { tenantId, db }: TenantTx,
  key: string,
  answer: StoredAnswer,
): Promise<void> {
  await db.idempotencyKey.updateMany({
    where: { tenantId, key },
    data: {
      status: answer.status,
      body: JSON.parse(JSON.stringify(answer.body)) as object,
      location: answer.location,
    },
  });
}

/** Frees a key whose request failed, so that it may be tried again. */
export async function releaseKey({ tenantId, db }: TenantTx, key: string): Promise<void> {
  await db.idempotencyKey.deleteMany({ where: { tenantId, key, status: null } });
}
