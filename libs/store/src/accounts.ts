// What a person does about their own account: its password, its sessions and its tenants, in all of its memberships at once. Each
// transaction presents the account's id, which comes of a session, a password or a link, never of a request.
import { roleSchema, type OpenSession, type Session } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomBytes, randomUUID } from 'node:crypto';
import { hashSecret, holdAccount, NO_PASSWORD, oldestAccounts, type MemberIdentity } from './access.ts';
import type { PasswordChecker } from './passwords.ts';
import type { PresentingTx, Store, TenantTx } from './store.ts';

const RESET_GOOD_FOR_MS = 3_600_000;

/**
 * Where a session may be switched to. Whoever was let in by a tenant's own sign-in has shown to that tenant alone who they are, so
 * their session stays there.
 */
export function listTenants(store: Store, member: MemberIdentity): Promise<Session['tenants']> {
  const { accountId, openedBy, tenantId, tenantName, role } = member;
  if (openedBy !== 'password') return Promise.resolve([{ id: tenantId, name: tenantName, role }]);
  return store.presenting(accountId, async ({ db }) => {
    const rows = await db.$queryRaw<{ id: string; name: string; role: string }[]>`
      SELECT t.id, t.name, m.role FROM members m JOIN tenants t ON t.id = m.tenant_id
      WHERE m.account_id = ${accountId}::uuid ORDER BY m.created_at, m.id`;
    return rows.map((row) => ({ ...row, role: roleSchema.parse(row.role) }));
  });
}

/** The account's membership in a tenant. Throws `tenant_not_found` where there is none, or the session may not be switched. */
export async function membershipIn(store: Store, member: MemberIdentity, tenantId: string): Promise<string> {
  const { accountId, openedBy } = member;
  const row =
    openedBy === 'password'
      ? await store.presenting(accountId, ({ db }) => db.member.findFirst({ where: { accountId, tenantId } }))
      : undefined;
  if (!row) throw new AppError('tenant_not_found');
  return row.id;
}

/** The sessions that are a member's to see and end: those of the account, or those in the tenant that let them in. */
const ownSessions = ({ accountId, memberId, openedBy }: MemberIdentity) => ({
  accountId,
  ...(openedBy !== 'password' && { memberId }),
});

export function listSessions(store: Store, member: MemberIdentity, now: Date): Promise<OpenSession[]> {
  return store.presenting(member.accountId, async ({ db }) => {
    const rows = await db.session.findMany({
      where: { ...ownSessions(member), expiresAt: { gt: now } },
      orderBy: [{ seenAt: 'desc' }, { id: 'asc' }],
      take: 500,
    });
    const tenants = await db.tenant.findMany({ where: { id: { in: rows.map(({ tenantId }) => tenantId) } } });
    const names = new Map(tenants.map(({ id, name }) => [id, name]));
    return rows.map(({ id, tenantId, device, startedAt, seenAt, expiresAt }) => ({
      id,
      tenant: { id: tenantId, name: names.get(tenantId) ?? '' },
      device,
      startedAt: startedAt.toISOString(),
      seenAt: seenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      current: id === member.sessionId,
    }));
  });
}

/** Ends one of them. Throws `session_not_found`. */
export async function endSession(store: Store, member: MemberIdentity, id: string): Promise<void> {
  const { count } = await store.presenting(member.accountId, ({ db }) =>
    db.session.deleteMany({ where: { ...ownSessions(member), id } }),
  );
  if (!count) throw new AppError('session_not_found');
}

/** Ends all of them but the one that asks. Returns how many. */
export async function endOtherSessions(store: Store, member: MemberIdentity): Promise<number> {
  const { count } = await store.presenting(member.accountId, ({ db }) =>
    db.session.deleteMany({ where: { ...ownSessions(member), id: { not: member.sessionId } } }),
  );
  return count;
}

/** Whether it is the account's password. Rejects with `unavailable` if too many wait to be checked. */
export async function hasPassword(
  store: Store,
  passwords: PasswordChecker,
  accountId: string,
  password: string,
): Promise<boolean> {
  const row = await store.presenting(accountId, ({ db }) => db.member.findFirst({ where: { accountId } }));
  return row !== null && row.passwordHash !== NO_PASSWORD && passwords.fits(password, row.passwordHash);
}

/** Sets the account's password, in a transaction that presents it, and ends its sessions but one. */
export async function setPassword(
  tx: PresentingTx,
  accountId: string,
  passwordHash: string,
  keptSession?: string,
): Promise<void> {
  await holdAccount(tx, accountId);
  await tx.db.member.updateMany({ where: { accountId }, data: { passwordHash } });
  await tx.db.session.deleteMany({
    where: { accountId, ...(keptSession !== undefined && { id: { not: keptSession } }) },
  });
}

/** A password that is to be set anew. */
export interface NewReset {
  readonly tenantId: string;
  readonly memberId: string;
  readonly accountId: string;
}

/** Of the accounts of an e-mail those that have a password, each by its first membership. */
export async function findForReset(
  store: Store,
  { email, tenantId }: { email: string; tenantId?: string | undefined },
): Promise<NewReset[]> {
  const rows = await oldestAccounts(store, { email, tenantId });
  return rows
    .filter(({ passwordHash }) => passwordHash !== NO_PASSWORD)
    .map(({ id: memberId, tenantId: of, accountId }) => ({ tenantId: of, memberId, accountId }));
}

/** Notes that a password is to be set anew; returns the id, for the mail. */
export async function addReset(
  { tenantId, db }: TenantTx,
  { memberId, accountId }: NewReset,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + RESET_GOOD_FOR_MS);
  await db.passwordReset.create({ data: { id, tenantId, memberId, accountId, createdAt: now, expiresAt } });
  return id;
}

/** The same with its link's token at once, which is returned for the only time: for whoever hands the link over themselves. */
export async function addOpenReset(
  tx: TenantTx,
  reset: NewReset,
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const id = await addReset(tx, reset, now);
  const tokenHash = hashSecret(token);
  const { expiresAt } = await tx.db.passwordReset.update({ where: { id }, data: { tokenHash } });
  return { token, expiresAt };
}

/** What the mail needs, and keeps the hash of its link's token; undefined where none is to be sent (any more). */
export async function prepareResetMail(
  { tenantId, db }: TenantTx,
  id: string,
  token: string,
  now: Date,
): Promise<{ email: string; tenantName: string } | undefined> {
  const row = await db.passwordReset.findUnique({ where: { id } });
  if (!row || row.expiresAt <= now) return undefined;
  await db.passwordReset.update({ where: { id }, data: { tokenHash: hashSecret(token) } });
  const member = await db.member.findUniqueOrThrow({ where: { id: row.memberId } });
  const tenant = await db.tenant.findUniqueOrThrow({ where: { id: tenantId } });
  return { email: member.email, tenantName: tenant.name };
}

export async function dropReset({ db }: TenantTx, id: string): Promise<void> {
  await db.passwordReset.deleteMany({ where: { id } });
}

export interface PresentedReset extends NewReset {
  readonly id: string;
  readonly email: string;
}

/** What a link's token is for; undefined if it is for nothing (any more). */
export async function findReset(store: Store, token: string, now: Date): Promise<PresentedReset | undefined> {
  const tokenHash = hashSecret(token);
  const row = await store.presenting(tokenHash, ({ db }) =>
    db.passwordReset.findUnique({ where: { tokenHash } }),
  );
  if (!row || row.expiresAt <= now) return undefined;
  const { id, tenantId, memberId, accountId } = row;
  const member = await store.withTenant(tenantId, ({ db }) =>
    db.member.findUnique({ where: { id: memberId } }),
  );
  return member ? { id, tenantId, memberId, accountId, email: member.email } : undefined;
}

/**
 * Sets the password, in a transaction that presents the account (`Store.joining`); links that were sent before are good for nothing
 * then, and all sessions end. Throws `reset_not_found` where another did.
 */
export async function useReset(
  tx: TenantTx,
  { id, memberId, accountId }: PresentedReset,
  passwordHash: string,
): Promise<void> {
  const { count } = await tx.db.passwordReset.deleteMany({ where: { id } });
  if (!count) throw new AppError('reset_not_found');
  await tx.db.passwordReset.deleteMany({ where: { memberId } });
  await setPassword(tx, accountId, passwordHash);
}
