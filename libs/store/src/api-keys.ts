// A tenant's API keys: made, listed, rotated, revoked. A key is kept as a hash and shown once; what is revoked is gone, so that no
// process can take it for valid.
import { scopeSchema, type ApiKey, type MadeApiKey, type NewApiKey, type Scope } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomBytes, randomUUID } from 'node:crypto';
import { hashSecret } from './access.ts';
import type { ApiKey as ApiKeyRow } from './generated/client.ts';
import type { TenantTx } from './store.ts';

/** More than anybody rotates by hand; those that have ended count for as long as they are listed. */
export const MOST_KEYS = 100;
/** Keys that have ended are listed for so long, in milliseconds. */
const LISTED_AFTER_END = 30 * 86_400_000;
/** "Last used" is right to this, in milliseconds. */
const USE_IS_KEPT_EVERY = 5 * 60_000;

const toApiKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  scopes: scopeSchema.array().parse(row.scopes),
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  replacedBy: row.replacedBy,
});

/** The newest first. */
export async function list({ tenantId, db }: TenantTx): Promise<ApiKey[]> {
  const rows = await db.apiKey.findMany({
    where: { tenantId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    // Keys of before there was a limit.
    take: 10 * MOST_KEYS,
  });
  return rows.map(toApiKey);
}

/** Who makes, rotates or revokes keys: `keyId` where it is a key itself. */
export interface KeyKeeper {
  readonly scopes: readonly Scope[];
  readonly keyId?: string | undefined;
}

/**
 * Makes a key; where no end is given it ends with the key that asks, if that one does. Throws `scope_not_yours`, `end_not_yours`,
 * `too_many_api_keys`, and `invalid_api_key` where the key that asks was revoked in this
 * moment: after that nothing comes of it any more.
 */
export async function make(tx: TenantTx, by: KeyKeeper, key: NewApiKey, now: Date): Promise<MadeApiKey> {
  const last = await inTurn(tx, by);
  refuseForeignScopes(by, key.scopes);
  await refuseBeyondLimit(tx, now);
  const expiresAt = endWithin(last, key.expiresAt, null);
  return add(tx, { ...key, expiresAt }, now);
}

/**
 * Makes a key that takes another's place; the other ends after so many hours, and not later than it would have. The new one lives as
 * long as the other was to, but ends with the key that asks, if that one does. Of two who rotate the same key one does, the other gets
 * `api_key_rotated`. Throws `api_key_not_found` and what `make` throws: whoever rotates a key
 * holds what the new one may do.
 */
export async function rotate(
  tx: TenantTx,
  by: KeyKeeper,
  id: string,
  { overlapHours, expiresAt: asked }: { overlapHours: number; expiresAt?: string | null | undefined },
  now: Date,
): Promise<MadeApiKey> {
  const last = await inTurn(tx, by);
  const old = await tx.db.apiKey.findFirst({ where: { id, tenantId: tx.tenantId } });
  if (!old) throw new AppError('api_key_not_found');
  if (old.replacedBy) throw new AppError('api_key_rotated');
  const scopes = scopeSchema.array().parse(old.scopes);
  refuseForeignScopes(by, scopes);
  if (overlapHours === 0) await tx.db.apiKey.delete({ where: { id } });
  else await refuseBeyondLimit(tx, now);
  const expiresAt = endWithin(last, asked, sameLife(old, now));
  const made = await add(tx, { name: old.name, scopes, expiresAt }, now);
  if (overlapHours > 0) {
    const end = new Date(now.getTime() + overlapHours * 3_600_000);
    const ends = old.expiresAt && old.expiresAt < end ? old.expiresAt : end;
    await tx.db.apiKey.update({ where: { id }, data: { replacedBy: made.id, expiresAt: ends } });
  }
  return made;
}

/** Ends a key for good; false if there is none. When this is committed no process takes it any more. */
export async function revoke(tx: TenantTx, by: KeyKeeper, id: string): Promise<boolean> {
  await inTurn(tx, by);
  const { count } = await tx.db.apiKey.deleteMany({ where: { id, tenantId: tx.tenantId } });
  return count > 0;
}

/** Whether a use at this time is to be kept. */
export const isUseNews = (lastUsedAt: Date | null, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= USE_IS_KEPT_EVERY;

/** Keeps that a key was used; of many who do at once one writes. */
export async function keepUse({ tenantId, db }: TenantTx, id: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - USE_IS_KEPT_EVERY);
  await db.$executeRaw`
    UPDATE api_keys SET last_used_at = ${now}
    WHERE id = ${id}::uuid AND tenant_id = ${tenantId}::uuid AND (last_used_at IS NULL OR last_used_at <= ${before})`;
}

/** Changes to a tenant's keys come one after the other; a key that was revoked meanwhile changes none. Returns when it ends, if it does. */
async function inTurn({ tenantId, db }: TenantTx, { keyId }: KeyKeeper): Promise<Date | null> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:api-keys`}, 0))::text`;
  if (keyId === undefined) return null;
  const there = await db.apiKey.findFirst({ where: { id: keyId, tenantId }, select: { expiresAt: true } });
  if (!there) throw new AppError('invalid_api_key');
  return there.expiresAt;
}

/**
 * When a key is to end: as asked, or by default. Never after the key that asks for it: whoever got hold of one for a while would have
 * it for ever.
 */
function endWithin(last: Date | null, asked: string | null | undefined, byDefault: Date | null): Date | null {
  const end = asked === undefined ? byDefault : asked === null ? null : new Date(asked);
  if (last === null || (end !== null && end <= last)) return end;
  if (asked === undefined) return last;
  throw new AppError('end_not_yours', { detail: `Your key ends at ${last.toISOString()}.` });
}

function refuseForeignScopes(by: KeyKeeper, scopes: readonly Scope[]): void {
  const foreign = scopes.filter((scope) => !by.scopes.includes(scope));
  if (foreign.length)
    throw new AppError('scope_not_yours', { detail: `You have not: ${foreign.join(', ')}.` });
}

async function refuseBeyondLimit({ tenantId, db }: TenantTx, now: Date): Promise<void> {
  const ended = { lt: new Date(now.getTime() - LISTED_AFTER_END) };
  await db.apiKey.deleteMany({ where: { tenantId, expiresAt: ended } });
  if ((await db.apiKey.count({ where: { tenantId } })) >= MOST_KEYS)
    throw new AppError('too_many_api_keys', { detail: `${MOST_KEYS} at most.` });
}

const sameLife = ({ expiresAt, createdAt }: ApiKeyRow, now: Date): Date | null =>
  expiresAt && new Date(now.getTime() + Math.max(0, expiresAt.getTime() - createdAt.getTime()));

async function add(
  { tenantId, db }: TenantTx,
  { name, scopes, expiresAt }: { name: string; scopes: readonly Scope[]; expiresAt: Date | null },
  now: Date,
): Promise<MadeApiKey> {
  const key = `vt_${randomBytes(32).toString('base64url')}`;
  const row = await db.apiKey.create({
    data: {
      id: randomUUID(),
      tenantId,
      keyHash: hashSecret(key),
      prefix: key.slice(0, 9),
      name,
      scopes: [...scopes],
      expiresAt,
      createdAt: now,
    },
  });
  return { ...toApiKey(row), key };
}
