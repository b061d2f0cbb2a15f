// Who is asking: members, sessions and API keys. Secrets are shown once and kept as hashes only.
import { scopeSchema, roleSchema, type Role, type Scope } from '@vitae/contracts';
import {
  createHash,
  randomBytes,
  randomUUID,
  scrypt as scryptCallback,
  timingSafeEqual,
  type ScryptOptions,
} from 'node:crypto';
import type { Store, TenantTx } from './store.ts';

/** scrypt with N = 2^16, r = 8, p = 1: 64 MiB and about 0.2 s a try, as OWASP's password storage page asked for in 2026. */
const SCRYPT: ScryptOptions = { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 };

const scrypt = (password: string, salt: Buffer) =>
  new Promise<Buffer>((resolve, reject) =>
    scryptCallback(password, salt, 32, SCRYPT, (error, key) => (error ? reject(error) : resolve(key))),
  );

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
}

export interface MemberIdentity {
  tenantId: string;
  tenantName: string;
  memberId: string;
  name: string;
  email: string;
  role: Role;
}

async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64')}$${(await scrypt(password, salt)).toString('base64')}`;
}

async function passwordFits(password: string, stored: string): Promise<boolean> {
  const [, salt = '', hash = ''] = stored.split('$');
  const expected = Buffer.from(hash, 'base64');
  const actual = await scrypt(password, Buffer.from(salt, 'base64'));
  return expected.length === actual.length && timingSafeEqual(actual, expected);
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

/** Finds the key that was presented, expired or not. */
export function findApiKey(store: Store, key: string): Promise<ApiKeyIdentity | undefined> {
  const keyHash = hashSecret(key);
  return store.presenting(keyHash, async ({ db }) => {
    const row = await db.apiKey.findUnique({ where: { keyHash } });
    return row
      ? {
          tenantId: row.tenantId,
          keyId: row.id,
          scopes: scopeSchema.array().parse(row.scopes),
          expiresAt: row.expiresAt,
        }
      : undefined;
  });
}

/** Checks a login; a wrong e-mail takes as long as a wrong password. */
export async function checkLogin(
  store: Store,
  email: string,
  password: string,
): Promise<{ tenantId: string; memberId: string } | undefined> {
  const presented = email.toLowerCase();
  const rows = await store.presenting(presented, ({ db }) =>
    db.member.findMany({ where: { email: presented }, take: 5 }),
  );
  if (!rows.length) await scrypt(password, randomBytes(16));
  for (const row of rows)
    if (await passwordFits(password, row.passwordHash)) return { tenantId: row.tenantId, memberId: row.id };
  return undefined;
}

/** Opens a session and returns its token, for the cookie. */
export async function openSession(
  { tenantId, db }: TenantTx,
  memberId: string,
  expiresAt: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.session.create({ data: { tokenHash: hashSecret(token), tenantId, memberId, expiresAt } });
  return token;
}

export async function closeSession({ db }: TenantTx, token: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash: hashSecret(token) } });
}

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
    return {
      tenantId,
      tenantName: tenant.name,
      memberId: member.id,
      name: member.name,
      email: member.email,
      role: roleSchema.parse(member.role),
    };
  });
}
