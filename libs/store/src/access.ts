// Who is asking: members, sessions and API keys. Secrets are shown once and kept as hashes only.
import { scopeSchema, roleSchema, type Role, type Scope } from '@vitae/contracts';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { hashPassword, isOutdated, type PasswordChecker } from './passwords.ts';
import type { Member } from './generated/client.ts';
import type { PresentingTx, Store, TenantTx } from './store.ts';

/** Secrets of 32 random bytes need no slow hash: they can't be guessed. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export interface NewTenant {
  id?: string;
  slug: string;
  name: string;
  owner: { email: string; name: string; password: string };
  apiKey: { name: string; scopes: readonly Scope[] };
}

export interface ApiKeyIdentity {
  tenantId: string;
  keyId: string;
  scopes: Scope[];
  expiresAt: Date | null;
  /** To some minutes. */
  lastUsedAt: Date | null;
  /** Of its tenant's plan; null: no limit. */
  requestsASecond: number | null;
  /** Its tenant reads, and changes nothing. */
  suspended: boolean;
}

export interface MemberIdentity {
  tenantId: string;
  tenantName: string;
  memberId: string;
  name: string;
  email: string;
  role: Role;
  accountId: string;
  /** Of the session, by which its owner knows it. */
  sessionId: string;
  expiresAt: Date;
  openedBy: OpenedBy;
}

/** Only whoever gave the account's password has shown that they are the person of its other memberships, too. */
export type OpenedBy = 'password' | 'openid';

/** What is noted of a session when it is opened. */
export interface SessionNote {
  readonly openedBy: OpenedBy;
  /** The browser, in plain words. */
  readonly device: string;
}

/** Makes a tenant with its owner and a first API key, which is returned in full for the only time. Rejects if the slug is taken. */
export async function createTenant(
  store: Store,
  { id = randomUUID(), slug, name, owner, apiKey }: NewTenant,
): Promise<string> {
  const passwordHash = await hashPassword(owner.password);
  return store.withTenant(id, async (tx) => {
    await tx.db.tenant.create({ data: { id, slug, name } });
    await tx.db.member.create({
      data: {
        id: randomUUID(),
        tenantId: id,
        email: owner.email.toLowerCase(),
        name: owner.name,
        role: 'owner',
        passwordHash,
      },
    });
    return createApiKey(tx, apiKey.name, apiKey.scopes);
  });
}

export const tenantExists = async ({ tenantId, db }: TenantTx): Promise<boolean> =>
  (await db.tenant.count({ where: { id: tenantId } })) > 0;

/** Makes an API key and returns it in full, for the only time. */
export async function createApiKey(
  { tenantId, db }: TenantTx,
  name: string,
  scopes: readonly Scope[],
  expiresAt: Date | null = null,
): Promise<string> {
  const key = `vt_${randomBytes(32).toString('base64url')}`;
  await db.apiKey.create({
    data: {
      id: randomUUID(),
      tenantId,
      keyHash: hashSecret(key),
      prefix: key.slice(0, 9),
      name,
      scopes: [...scopes],
      expiresAt,
    },
  });
  return key;
}

/** Finds the key that was presented, expired or not, with what its tenant's plan says of it. */
export function findApiKey(store: Store, key: string): Promise<ApiKeyIdentity | undefined> {
  const keyHash = hashSecret(key);
  return store.presenting(keyHash, async ({ db }) => {
    const [row] = await db.$queryRaw<ApiKeyIdentity[]>`
      SELECT k.id AS "keyId", k.tenant_id AS "tenantId", k.scopes, k.expires_at AS "expiresAt", k.last_used_at AS "lastUsedAt",
        p.requests_a_second AS "requestsASecond", p.suspended_at IS NOT NULL OR p.deleting_at IS NOT NULL AS suspended
      FROM api_keys k LEFT JOIN tenant_plans p ON p.tenant_id = k.tenant_id WHERE k.key_hash = ${keyHash}`;
    return row && { ...row, scopes: scopeSchema.array().parse(row.scopes) };
  });
}

/** Whose password was right: an account, and one of its memberships. */
export interface Account {
  readonly accountId: string;
  readonly tenantId: string;
  readonly memberId: string;
}

/** One at a time changes an account, or takes it into another tenant, until the transaction ends: its memberships stay alike. */
export async function holdAccount({ db }: PresentingTx, accountId: string): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`account:${accountId}`}, 0))::text`;
}

/** Accounts of one e-mail that a login is tried on, the oldest first: whoever invites an address can't push its owner off. */
const MOST_ACCOUNTS = 5;

/** In place of a hash: of who signs in by their tenant's own sign-in alone. Nothing fits it. */
export const NO_PASSWORD = '!';

/** What somebody signs in with; `tenantId` names the membership that is meant, where one e-mail has several. */
export interface LoginTry {
  readonly email: string;
  readonly password: string;
  readonly tenantId?: string | undefined;
}

/** The first membership of each account of an e-mail. */
export async function oldestAccounts(
  store: Store,
  { email, tenantId }: Pick<LoginTry, 'email' | 'tenantId'>,
): Promise<Member[]> {
  const presented = email.toLowerCase();
  const rows = await store.presenting(presented, ({ db }) =>
    db.member.findMany({
      where: { email: presented, ...(tenantId !== undefined && { tenantId }) },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: 10 * MOST_ACCOUNTS,
    }),
  );
  const accounts = Map.groupBy(rows, ({ accountId }) => accountId);
  return [...accounts.values()].flatMap(([first]) => first ?? []).slice(0, MOST_ACCOUNTS);
}

/**
 * Checks a login; a wrong e-mail takes as long as a wrong password. A hash of an old kind is made anew. Rejects with
 * `unavailable` if too many logins wait to be checked.
 */
export async function checkLogin(
  store: Store,
  passwords: PasswordChecker,
  { password, ...wanted }: LoginTry,
): Promise<Account | undefined> {
  const accounts = await oldestAccounts(store, wanted);
  const able = accounts.filter(({ passwordHash }) => passwordHash !== NO_PASSWORD);
  if (!able.length) await passwords.pretend(password);
  for (const row of able) {
    if (!(await passwords.fits(password, row.passwordHash))) continue;
    const { id: memberId, tenantId, accountId, passwordHash: old } = row;
    if (isOutdated(old)) await renewHash(store, accountId, old, password);
    return { tenantId, memberId, accountId };
  }
  return undefined;
}

async function renewHash(store: Store, accountId: string, old: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  // Only if it is still the old one: the password may have been changed in between.
  await store.presenting(accountId, ({ db }) =>
    db.member.updateMany({ where: { accountId, passwordHash: old }, data: { passwordHash } }),
  );
}

/** Sessions of one member at a time: more devices than anybody has. The one that ends first makes room for the next. */
const MOST_SESSIONS = 50;

/** Opens a session and returns its token, for the cookie. */
export async function openSession(
  { tenantId, db }: TenantTx,
  memberId: string,
  expiresAt: Date,
  note: SessionNote = { openedBy: 'password', device: '' },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.session.create({ data: { tokenHash: hashSecret(token), tenantId, memberId, expiresAt, ...note } });
  await db.$executeRaw`
    DELETE FROM sessions WHERE token_hash IN (
      SELECT token_hash FROM sessions WHERE tenant_id = ${tenantId}::uuid AND member_id = ${memberId}::uuid
      ORDER BY expires_at DESC, token_hash OFFSET ${MOST_SESSIONS})`;
  return token;
}

export async function closeSession({ db }: TenantTx, token: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash: hashSecret(token) } });
}

/** When a session was last seen is right to so many milliseconds: it is not written at each request. */
const SEEN_TO_MS = 5 * 60_000;

/** The member behind a session's token; undefined if there is none or it has ended. */
export async function findSession(
  store: Store,
  token: string,
  now: Date,
): Promise<MemberIdentity | undefined> {
  const tokenHash = hashSecret(token);
  const session = await store.presenting(tokenHash, ({ db }) =>
    db.session.findUnique({ where: { tokenHash } }),
  );
  if (!session || session.expiresAt <= now) return undefined;
  return store.withTenant(session.tenantId, async ({ tenantId, db }) => {
    const member = await db.member.findUnique({ where: { id: session.memberId } });
    const tenant = await db.tenant.findUnique({ where: { id: tenantId } });
    if (!member || !tenant) return undefined;
    if (now.getTime() - session.seenAt.getTime() > SEEN_TO_MS)
      await db.session.updateMany({ where: { tokenHash }, data: { seenAt: now } });
    return {
      tenantId,
      tenantName: tenant.name,
      memberId: member.id,
      name: member.name,
      email: member.email,
      role: roleSchema.parse(member.role),
      accountId: member.accountId,
      sessionId: session.id,
      expiresAt: session.expiresAt,
      openedBy: session.openedBy === 'openid' ? 'openid' : 'password',
    };
  });
}
