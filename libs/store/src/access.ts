// Who is asking: members, sessions and API keys. Secrets are shown once and kept as hashes only.
import { scopeSchema, roleSchema, type Role, type Scope, type Session } from '@vitae/contracts';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { hashPassword, isOutdated, type PasswordChecker } from './passwords.ts';
import { entryValues } from './audit.ts';
import type { Member } from './generated/client.ts';
import { countedTriesSchema, type TryKey } from './sign-in-counters.ts';
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
  /** Their tenant reads, and changes nothing. */
  suspended: boolean;
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

interface KeyRow {
  readonly key_id: string;
  readonly tenant_id: string;
  readonly scopes: string[];
  readonly expires_at: Date | null;
  readonly last_used_at: Date | null;
  readonly requests_a_second: number | null;
  readonly suspended: boolean;
}

/** Finds the key that was presented, expired or not, with what its tenant's plan says of it: one round trip, each time anew. */
export async function findApiKey(store: Store, key: string): Promise<ApiKeyIdentity | undefined> {
  const [row] = await store.call<KeyRow>('find_api_key', [hashSecret(key)]);
  return (
    row && {
      tenantId: row.tenant_id,
      keyId: row.key_id,
      scopes: scopeSchema.array().parse(row.scopes),
      expiresAt: row.expires_at,
      lastUsedAt: row.last_used_at,
      requestsASecond: row.requests_a_second,
      suspended: row.suspended,
    }
  );
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

/** How a try is counted where its account is looked for: in the order of the keys, until one is used up. */
export interface TryCounting {
  readonly tries: readonly TryKey[];
  /** The key of the device that it comes from, and what counts in place of `tries` where that is known. */
  readonly known?: { readonly key: string; readonly tries: readonly TryKey[] } | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const loginAccountSchema = z.object({
  memberId: z.string(),
  tenantId: z.string(),
  accountId: z.string(),
  passwordHash: z.string(),
  secondFactor: z.boolean(),
});
/** An account that a login is tried on, by its first membership. */
export type LoginAccount = z.infer<typeof loginAccountSchema>;

const begunSchema = z.object({
  known: z.boolean(),
  counted: countedTriesSchema,
  accounts: z.array(loginAccountSchema),
});
export type BegunSignIn = z.infer<typeof begunSchema>;

/** Counts a try and finds the accounts that it may be of, in one round trip; none of them where a key is used up. */
export async function beginSignIn(
  store: Store,
  { email, tenantId }: Pick<LoginTry, 'email' | 'tenantId'>,
  counting?: TryCounting,
): Promise<BegunSignIn> {
  const { tries, known, at } = counting ?? {};
  const [row] = await store.call<{ begin_sign_in: unknown }>('begin_sign_in', [
    email.toLowerCase(),
    tenantId ?? null,
    MOST_ACCOUNTS,
    known?.key ?? null,
    JSON.stringify(known?.tries ?? []),
    tries ? JSON.stringify(tries) : null,
    at ?? null,
  ]);
  return begunSchema.parse(row?.begin_sign_in);
}

/**
 * Which of the accounts a password is of; none takes as long as a wrong password. A hash of an old kind is made anew. Rejects with
 * `unavailable` if too many logins wait to be checked.
 */
export async function checkPassword(
  store: Store,
  passwords: PasswordChecker,
  accounts: readonly LoginAccount[],
  password: string,
): Promise<LoginAccount | undefined> {
  const able = accounts.filter(({ passwordHash }) => passwordHash !== NO_PASSWORD);
  if (!able.length) await passwords.pretend(password);
  for (const account of able) {
    const { accountId, passwordHash: old } = account;
    if (!(await passwords.fits(password, old))) continue;
    if (isOutdated(old)) await renewHash(store, accountId, old, password);
    return account;
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

export interface OpenedSession {
  /** For the cookie. */
  readonly token: string;
  readonly member: MemberIdentity;
  /** Where else it may be switched to: only whoever gave the account's password has shown that they are the person of the others. */
  readonly tenants: Session['tenants'];
}

interface OpenedRow {
  readonly tenant_name: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly account_id: string;
  readonly session_id: string;
  readonly suspended: boolean;
  readonly tenants: unknown;
}

const tenantsSchema = z.array(z.object({ id: z.string(), name: z.string(), role: roleSchema }));

/** Opens a session of a member, who must be there, and tells the trail, in one round trip. */
export async function openMemberSession(
  store: Store,
  { tenantId, memberId }: { readonly tenantId: string; readonly memberId: string },
  expiresAt: Date,
  { openedBy, device }: SessionNote,
  now: Date,
): Promise<OpenedSession> {
  const token = randomBytes(32).toString('base64url');
  const [row] = await store.call<OpenedRow>('open_noted_session', [
    ...[tenantId, hashSecret(token), memberId, expiresAt.toISOString(), openedBy, device, MOST_SESSIONS],
    ...entryValues(
      { actor: { kind: 'member', id: memberId }, action: 'session.opened', detail: { by: openedBy } },
      now,
    ),
  ]);
  if (!row) throw new Error('a session was opened for nobody');
  const member: MemberIdentity = {
    tenantId,
    tenantName: row.tenant_name,
    memberId,
    name: row.name,
    email: row.email,
    role: roleSchema.parse(row.role),
    accountId: row.account_id,
    sessionId: row.session_id,
    expiresAt,
    openedBy,
    suspended: row.suspended,
  };
  return { token, member, tenants: tenantsSchema.parse(row.tenants) };
}

/** Opens a session within a transaction, and returns its token, for the cookie. */
export async function openSession(
  { db }: TenantTx,
  memberId: string,
  expiresAt: Date,
  { openedBy, device }: SessionNote = { openedBy: 'password', device: '' },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.$executeRaw`
    SELECT FROM open_session(
      ${hashSecret(token)}, ${memberId}::uuid, ${expiresAt.toISOString()}::timestamptz, ${openedBy}, ${device}, ${MOST_SESSIONS}::integer)`;
  return token;
}

export async function closeSession({ db }: TenantTx, token: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash: hashSecret(token) } });
}

/** Ends the session that a token is of, if it is of one, in whatever tenant. */
export async function endSession(store: Store, token: string): Promise<void> {
  await store.call('end_session', [hashSecret(token)]);
}

/** When a session was last seen is right to so many milliseconds: it is not written at each request. */
const SEEN_TO_MS = 5 * 60_000;

interface SessionRow extends Omit<OpenedRow, 'tenants'> {
  readonly tenant_id: string;
  readonly member_id: string;
  readonly expires_at: Date;
  readonly opened_by: string;
}

/** The member behind a session's token, in one round trip, each time anew; undefined if there is none or it has ended. */
export async function findSession(
  store: Store,
  token: string,
  now: Date,
): Promise<MemberIdentity | undefined> {
  const notedBefore = new Date(now.getTime() - SEEN_TO_MS);
  const [row] = await store.call<SessionRow>('find_session', [hashSecret(token), now, notedBefore]);
  return (
    row && {
      tenantId: row.tenant_id,
      tenantName: row.tenant_name,
      memberId: row.member_id,
      name: row.name,
      email: row.email,
      role: roleSchema.parse(row.role),
      accountId: row.account_id,
      sessionId: row.session_id,
      expiresAt: row.expires_at,
      openedBy: row.opened_by === 'openid' ? 'openid' : 'password',
      suspended: row.suspended,
    }
  );
}
