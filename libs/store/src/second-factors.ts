// The second step of signing in, of an account in all of its memberships. All transactions present the account. Its secret is sealed
// by the installation's key, where one is set: no one tenant's would do.
import { createHash, randomBytes } from 'node:crypto';
import { holdAccount } from './access.ts';
import { openPersonsSecret, plainOf, SEALED_SECRET, sealPersonsSecret } from './encryption/secrets.ts';
import type { PresentingTx, Store, TenantTx } from './store.ts';

const RECOVERY_CODES = 10;

export interface KeptFactor {
  readonly secret: string;
  readonly confirmed: boolean;
  readonly recoveryCodesLeft: number;
}

const contextOf = (accountId: string): string => `second_factors ${accountId}`;

/** What the account has; of a secret that was never confirmed as well. */
export function find(store: Store, accountId: string): Promise<KeptFactor | undefined> {
  return store.presenting(accountId, async (tx) => {
    const row = await tx.db.secondFactor.findFirst({ where: { accountId } });
    if (!row) return undefined;
    const { confirmedAt, recovery } = row;
    const secret = await openPersonsSecret(tx, row.secret, contextOf(accountId));
    return { secret, confirmed: confirmedAt !== null, recoveryCodesLeft: recovery.length };
  });
}

/** Begins with a secret, in place of one that was not confirmed; false if one was. */
export async function begin(tx: PresentingTx, accountId: string, secret: string): Promise<boolean> {
  await holdAccount(tx, accountId);
  if (await tx.db.secondFactor.count({ where: { accountId, confirmedAt: { not: null } } })) return false;
  await tx.db.secondFactor.deleteMany({ where: { accountId } });
  const kept = await sealPersonsSecret(tx, secret, contextOf(accountId));
  await tx.db.$executeRaw`
    INSERT INTO second_factors (tenant_id, member_id, account_id, secret)
    SELECT tenant_id, id, account_id, ${kept} FROM members WHERE account_id = ${accountId}::uuid`;
  return true;
}

/** Confirms the secret that a code of this step was right for; returns the recovery codes for the only time, or undefined if it was confirmed. */
export async function confirm(
  tx: PresentingTx,
  accountId: string,
  { secret, step }: { secret: string; step: number },
  now: Date,
): Promise<string[] | undefined> {
  await holdAccount(tx, accountId);
  // Another may have begun anew meanwhile.
  const row = await tx.db.secondFactor.findFirst({ where: { accountId, confirmedAt: null } });
  if (!row || (await openPersonsSecret(tx, row.secret, contextOf(accountId))) !== secret) return undefined;
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  const recovery = codes.map((code) => hashOf(accountId, code));
  const { count } = await tx.db.secondFactor.updateMany({
    where: { accountId, confirmedAt: null },
    data: { confirmedAt: now, lastStep: step, recovery },
  });
  return count ? codes : undefined;
}

/** Takes a code of this step, once: false if it, or a later one, was taken before. */
export async function takeStep({ db }: PresentingTx, accountId: string, step: number): Promise<boolean> {
  const { count } = await db.secondFactor.updateMany({
    where: { accountId, confirmedAt: { not: null }, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count > 0;
}

/** Takes a recovery code, once: false if it is none, or was taken before. */
export async function takeRecoveryCode(
  { db }: PresentingTx,
  accountId: string,
  code: string,
): Promise<boolean> {
  const hash = hashOf(accountId, code);
  const taken = await db.$executeRaw`
    UPDATE second_factors SET recovery = array_remove(recovery, ${hash})
    WHERE account_id = ${accountId}::uuid AND confirmed_at IS NOT NULL AND ${hash} = ANY(recovery)`;
  return taken > 0;
}

/** Takes it off; false if there was none. */
export async function remove(tx: PresentingTx, accountId: string): Promise<boolean> {
  await holdAccount(tx, accountId);
  return (await tx.db.secondFactor.deleteMany({ where: { accountId } })).count > 0;
}

/** Puts it in a membership that the account gets, in the transaction that makes it. */
export async function copyTo(
  { db }: PresentingTx,
  accountId: string,
  { tenantId, memberId }: { tenantId: string; memberId: string },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO second_factors (tenant_id, member_id, account_id, secret, confirmed_at, last_step, recovery)
    SELECT ${tenantId}::uuid, ${memberId}::uuid, account_id, secret, confirmed_at, last_step, recovery
    FROM second_factors WHERE account_id = ${accountId}::uuid LIMIT 1`;
}

/** Accounts of a tenant's members whose secret was kept before there was a key. */
export async function listPlain({ tenantId, db }: TenantTx): Promise<string[]> {
  const rows = await db.$queryRaw<{ accountId: string }[]>`
    SELECT account_id AS "accountId" FROM second_factors
    WHERE tenant_id = ${tenantId}::uuid AND NOT starts_with(secret, ${SEALED_SECRET}) ORDER BY account_id`;
  return rows.map(({ accountId }) => accountId);
}

/** Seals it, in all memberships alike; false where another did. */
export async function sealPlain(tx: PresentingTx, accountId: string): Promise<boolean> {
  await holdAccount(tx, accountId);
  const row = await tx.db.secondFactor.findFirst({
    where: { accountId, NOT: { secret: { startsWith: SEALED_SECRET } } },
  });
  if (!row) return false;
  const secret = await sealPersonsSecret(tx, plainOf(row.secret), contextOf(accountId));
  return (await tx.db.secondFactor.updateMany({ where: { accountId }, data: { secret } })).count > 0;
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** 80 random bits in letters that don't look alike. */
function newRecoveryCode(): string {
  const letters = [...randomBytes(16)].map((byte) => LETTERS.charAt(byte % 32)).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** However it is typed. */
const hashOf = (accountId: string, code: string): string =>
  createHash('sha256')
    .update(`${accountId}\n${code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`)
    .digest('hex');
