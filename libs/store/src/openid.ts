// A tenant's own sign-in by OpenID Connect: its settings, sign-ins under way, and whom its issuer's people are here.
import {
  grantedRoleSchema,
  roleSchema,
  type GrantedRole,
  type OpenIdSettingsChange,
  type Role,
} from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { hashSecret, NO_PASSWORD } from './access.ts';
import { openIdContext } from './encryption/secret-columns.ts';
import { openSecret, sealSecret } from './encryption/secrets.ts';
import type { OpenIdSettings as OpenIdSettingsRow } from './generated/client.ts';
import { holdMembers, seats } from './members.ts';
import { admitMember } from './plans.ts';
import type { RelayTx, Store, TenantTx } from './store.ts';

export type KeptOpenId = Required<OpenIdSettingsChange>;

const groupRolesSchema = z.record(z.string(), grantedRoleSchema);

const settingsOf = (row: Omit<OpenIdSettingsRow, 'clientSecret'>): Omit<KeptOpenId, 'clientSecret'> => {
  const { issuer, clientId, scopes, allowedDomains, groupClaim, groupRoles, defaultRole } = row;
  return {
    issuer,
    clientId,
    scopes,
    allowedDomains,
    groupClaim,
    groupRoles: groupRolesSchema.parse(groupRoles),
    defaultRole: grantedRoleSchema.nullable().parse(defaultRole),
  };
};

/** Without the secret; undefined where there are none. */
export async function getSettings({
  tenantId,
  db,
}: TenantTx): Promise<Omit<KeptOpenId, 'clientSecret'> | undefined> {
  const row = await db.openIdSettings.findUnique({ where: { tenantId }, omit: { clientSecret: true } });
  return row ? settingsOf(row) : undefined;
}

/** Secret included: never to be answered. Rejects with `encryption_key_away` where it can't be opened just now. */
export async function getWithSecret(tx: TenantTx): Promise<KeptOpenId | undefined> {
  const row = await tx.db.openIdSettings.findUnique({ where: { tenantId: tx.tenantId } });
  return row
    ? { ...settingsOf(row), clientSecret: await openSecret(tx, row.clientSecret, openIdContext) }
    : undefined;
}

/** Sets all of it; the secret stays if none is given and the issuer is the same. False where there is none to stay. */
export async function putSettings(
  tx: TenantTx,
  { clientSecret: given, ...rest }: OpenIdSettingsChange,
  now: Date,
): Promise<boolean> {
  const { tenantId, db } = tx;
  const before = await db.openIdSettings.findUnique({ where: { tenantId } });
  // A secret is not taken along to another issuer: whoever may change the address could have it sent to themselves.
  const kept = before?.issuer === rest.issuer ? before.clientSecret : undefined;
  const clientSecret = given === undefined ? kept : await sealSecret(tx, given, openIdContext);
  if (clientSecret === undefined) return false;
  const data = { ...rest, clientSecret, changedAt: now };
  await db.openIdSettings.upsert({ where: { tenantId }, create: { tenantId, ...data }, update: data });
  return true;
}

export async function removeSettings({ tenantId, db }: TenantTx): Promise<boolean> {
  return (await db.openIdSettings.deleteMany({ where: { tenantId } })).count > 0;
}

/** Whether any tenant has a sign-in of its own. */
export async function isUsed({ db }: RelayTx): Promise<boolean> {
  const [row] = await db.$queryRaw<{ used: boolean }[]>`
    SELECT EXISTS (SELECT changed_at FROM openid_settings) AS used`;
  return row?.used ?? false;
}

/** The tenant of a short name that has a sign-in of its own. */
export async function findTenant(
  store: Store,
  slug: string,
): Promise<{ tenantId: string; settings: KeptOpenId } | undefined> {
  const tenant = await store.presenting(slug, ({ db }) => db.tenant.findUnique({ where: { slug } }));
  if (!tenant) return undefined;
  const settings = await store.withTenant(tenant.id, getWithSecret);
  return settings && { tenantId: tenant.id, settings };
}

export interface SignInUnderWay {
  readonly nonce: string;
  readonly codeVerifier: string;
}

const GOOD_FOR_MS = 10 * 60_000;

export async function beginSignIn(
  { tenantId, db }: TenantTx,
  state: string,
  begun: SignInUnderWay,
  now: Date,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + GOOD_FOR_MS);
  await db.openIdSignIn.create({ data: { stateHash: hashSecret(state), tenantId, ...begun, expiresAt } });
}

/** Takes the sign-in of a state, once; undefined if there is none (any more). */
export async function takeSignIn(
  store: Store,
  state: string,
  now: Date,
): Promise<(SignInUnderWay & { tenantId: string }) | undefined> {
  const stateHash = hashSecret(state);
  const row = await store.presenting(stateHash, ({ db }) =>
    db.openIdSignIn.findUnique({ where: { stateHash } }),
  );
  if (!row) return undefined;
  const { tenantId, nonce, codeVerifier, expiresAt } = row;
  const { count } = await store.withTenant(tenantId, ({ db }) =>
    db.openIdSignIn.deleteMany({ where: { stateHash } }),
  );
  return count && expiresAt > now ? { tenantId, nonce, codeVerifier } : undefined;
}

/** Somebody whom the tenant's issuer has named. */
export interface NamedPerson {
  readonly issuer: string;
  readonly subject: string;
  /** In lower case, of an allowed domain. */
  readonly email: string;
  readonly name: string;
  /** Undefined where groups say nothing of it. */
  readonly role: GrantedRole | undefined;
}

export interface LetIn {
  readonly memberId: string;
  readonly joined: boolean;
  /** Set where the groups gave another role. */
  readonly changed?: { readonly before: Role; readonly after: Role };
}

/**
 * The member whom the issuer named: known by the issuer's own name for them, else by their e-mail, else a new one of the role that
 * is given. An owner stays one whatever the groups say. Throws `openid_refused` where there is no role for who is new.
 */
export async function letIn(
  tx: TenantTx,
  person: NamedPerson,
  newcomersRole: GrantedRole | undefined,
  now: Date,
): Promise<LetIn> {
  const { tenantId, db } = tx;
  const { issuer, subject, email, name, role } = person;
  await holdMembers(tx);
  const known = await db.openIdSubject.findUnique({
    where: { tenantId_issuer_subject: { tenantId, issuer, subject } },
  });
  const member = await db.member.findFirst({
    where: known ? { id: known.memberId } : { tenantId, email },
  });
  const memberId = member?.id ?? randomUUID();
  if (!member) {
    const given = role ?? newcomersRole;
    if (!given) throw new AppError('openid_refused');
    // An invitation of theirs is used up by it.
    await db.invitation.deleteMany({ where: { tenantId, email } });
    await admitMember(tx, () => seats(tx, now), now);
    const data = { id: memberId, tenantId, email, name, role: given, passwordHash: NO_PASSWORD };
    await db.member.create({ data });
  }
  if (!known) await db.openIdSubject.create({ data: { tenantId, issuer, subject, memberId } });
  const before = member && roleSchema.parse(member.role);
  if (!before || !role || before === 'owner' || before === role) return { memberId, joined: !member };
  await db.member.update({ where: { id: memberId }, data: { role } });
  return { memberId, joined: false, changed: { before, after: role } };
}
