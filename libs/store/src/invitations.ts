// Invitations: who is to become a member. A link's token is shown or sent once and kept as a hash; of those who accept at once one
// finds the row.
import {
  invitationMailSchema,
  roleSchema,
  type Invitation,
  type InvitationPage,
  type NewInvitation,
  type Role,
} from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomBytes, randomUUID } from 'node:crypto';
import { hashSecret, holdAccount, type Account } from './access.ts';
import { cutAfterEmail, emailOfCursor, type ByEmail } from './by-email.ts';
import type { Invitation as InvitationRow } from './generated/client.ts';
import { holdMembers, refuseUnlessOwner, seats, type Changer } from './members.ts';
import { admitMember, refuseIfSuspended, takeTurn } from './plans.ts';
import { copyTo } from './second-factors.ts';
import type { Store, TenantTx } from './store.ts';

const GOOD_FOR_MS = 7 * 86_400_000;
/** Of a tenant, open at a time. */
const MOST_INVITATIONS = 500;

const toInvitation = ({ id, email, role, mail, createdAt, expiresAt }: InvitationRow): Invitation => ({
  id,
  email,
  role: roleSchema.parse(role),
  mail: invitationMailSchema.parse(mail),
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});

/** A secret for a link. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url');

/**
 * Invites somebody, in place of an invitation that they may have. With a `token` it can be accepted at once; without, a worker makes
 * one when it sends the mail. Throws `owners_only`, `already_member`,
 * `too_many_invitations` or `quota_reached`.
 */
export async function invite(
  tx: TenantTx,
  changer: Changer,
  { email, role }: NewInvitation,
  { token, now }: { token: string | undefined; now: Date },
): Promise<Invitation> {
  const { tenantId, db } = tx;
  await holdMembers(tx);
  await refuseUnlessOwner(tx, changer, role);
  if (await db.member.count({ where: { tenantId, email } })) throw new AppError('already_member');
  await db.invitation.deleteMany({ where: { tenantId, OR: [{ email }, { expiresAt: { lte: now } }] } });
  if ((await db.invitation.count({ where: { tenantId } })) >= MOST_INVITATIONS)
    throw new AppError('too_many_invitations');
  await admitMember(tx, () => seats(tx, now), now);
  const row = await db.invitation.create({
    data: {
      id: randomUUID(),
      tenantId,
      email,
      role,
      tokenHash: token === undefined ? null : hashSecret(token),
      mail: token === undefined ? 'waiting' : 'none',
      createdAt: now,
      expiresAt: new Date(now.getTime() + GOOD_FOR_MS),
    },
  });
  return toInvitation(row);
}

const ASKED = { list: 'invitations' };

/** Those that are open, by e-mail; undefined where the cursor is none of ours. */
export async function list(
  { tenantId, db }: TenantTx,
  query: ByEmail,
  now: Date,
): Promise<InvitationPage | undefined> {
  const after = emailOfCursor(query.cursor, ASKED);
  if (after === undefined) return undefined;
  const rows = await db.invitation.findMany({
    where: { tenantId, email: { gt: after }, expiresAt: { gt: now } },
    orderBy: { email: 'asc' },
    take: query.limit + 1,
  });
  const { page, next } = cutAfterEmail(rows, query.limit, ASKED);
  return { items: page.map(toInvitation), next };
}

/** Throws `invitation_not_found`, or `owners_only` where it invites an owner. */
export async function withdraw(tx: TenantTx, changer: Changer, id: string): Promise<void> {
  const row = await tx.db.invitation.findUnique({ where: { id } });
  if (!row) throw new AppError('invitation_not_found');
  await refuseUnlessOwner(tx, changer, row.role);
  await tx.db.invitation.delete({ where: { id } });
}

/** An invitation as its link shows it. */
export interface PresentedInvitation {
  readonly id: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

/** The invitation that a link's token belongs to; undefined if there is none (any more). */
export async function find(store: Store, token: string, now: Date): Promise<PresentedInvitation | undefined> {
  const tokenHash = hashSecret(token);
  const row = await store.presenting(tokenHash, ({ db }) =>
    db.invitation.findUnique({ where: { tokenHash } }),
  );
  if (!row || row.expiresAt <= now) return undefined;
  const { id, tenantId, email, expiresAt } = row;
  const tenant = await store.withTenant(tenantId, ({ db }) =>
    db.tenant.findUnique({ where: { id: tenantId } }),
  );
  return tenant
    ? { id, tenantId, tenantName: tenant.name, email, expiresAt, role: roleSchema.parse(row.role) }
    : undefined;
}

/**
 * Takes the invitation away and makes its person a member. Throws `invitation_not_found` where another did, `already_member`, or
 * `tenant_suspended`: then the invitation stays.
 */
async function accepted(
  tx: TenantTx,
  { id, email, role }: PresentedInvitation,
  person: { name: string; passwordHash: string; accountId?: string },
): Promise<string> {
  await holdMembers(tx);
  await takeTurn(tx);
  await refuseIfSuspended(tx);
  const taken = await tx.db.invitation.deleteMany({ where: { id } });
  if (!taken.count) throw new AppError('invitation_not_found');
  const { tenantId } = tx;
  if (await tx.db.member.count({ where: { tenantId, email } })) throw new AppError('already_member');
  const memberId = randomUUID();
  await tx.db.member.create({ data: { id: memberId, tenantId, email, role, ...person } });
  return memberId;
}

/** Accepts as somebody new, with an account of their own. Returns the member's id. */
export const acceptAnew = (
  tx: TenantTx,
  invitation: PresentedInvitation,
  person: { name: string; passwordHash: string },
): Promise<string> => accepted(tx, invitation, person);

/** Accepts with the account that somebody has signed in to, in a transaction that presents it (`Store.joining`). */
export async function acceptWithAccount(
  tx: TenantTx,
  invitation: PresentedInvitation,
  { accountId }: Account,
): Promise<string> {
  await holdAccount(tx, accountId);
  const kept = await tx.db.member.findFirst({
    where: { accountId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { name: true, passwordHash: true },
  });
  if (!kept) throw new AppError('wrong_login');
  const memberId = await accepted(tx, invitation, { ...kept, accountId });
  await copyTo(tx, accountId, { tenantId: tx.tenantId, memberId });
  return memberId;
}

/** What the mail of an invitation needs; undefined where none is to be sent (any more). */
export async function prepareMail(
  { tenantId, db }: TenantTx,
  id: string,
  token: string,
  now: Date,
): Promise<{ email: string; tenantName: string; role: Role; expiresAt: Date } | undefined> {
  const row = await db.invitation.findUnique({ where: { id } });
  if (row?.mail !== 'waiting' || row.expiresAt <= now) return undefined;
  await db.invitation.update({ where: { id }, data: { tokenHash: hashSecret(token) } });
  const tenant = await db.tenant.findUniqueOrThrow({ where: { id: tenantId } });
  const { email, expiresAt } = row;
  return { email, expiresAt, tenantName: tenant.name, role: roleSchema.parse(row.role) };
}

/** Says what became of the mail. */
export async function tellMail({ db }: TenantTx, id: string, mail: 'sent' | 'refused'): Promise<void> {
  await db.invitation.updateMany({ where: { id, mail: 'waiting' }, data: { mail } });
}
