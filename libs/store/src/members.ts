// The members of a tenant: listed, changed and removed, so that there is always an owner, and by none who may not.
import { roleSchema, type Member, type MemberChange, type MemberPage, type Role } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import type { Member as MemberRow } from './generated/client.ts';
import { cutAfterEmail, emailOfCursor, type ByEmail } from './by-email.ts';
import type { TenantTx } from './store.ts';

/** Who changes members: a member, whose role is looked up in the same transaction, or an API key, which counts as an admin. */
export interface Changer {
  readonly memberId: string | undefined;
}

const toMember = ({ id, email, name, role, createdAt }: MemberRow): Member => ({
  id,
  email,
  name,
  role: roleSchema.parse(role),
  createdAt: createdAt.toISOString(),
});

const ASKED = { list: 'members' };

/** By e-mail; undefined where the cursor is none of ours. */
export async function list({ tenantId, db }: TenantTx, query: ByEmail): Promise<MemberPage | undefined> {
  const after = emailOfCursor(query.cursor, ASKED);
  if (after === undefined) return undefined;
  const rows = await db.member.findMany({
    where: { tenantId, email: { gt: after } },
    orderBy: { email: 'asc' },
    take: query.limit + 1,
  });
  const { page, next } = cutAfterEmail(rows, query.limit, ASKED);
  return { items: page.map(toMember), next };
}

/** Who is told by mail that something has stopped and waits for somebody: addresses, in their order. */
export async function adminAddresses({ tenantId, db }: TenantTx): Promise<string[]> {
  const rows = await db.member.findMany({
    where: { tenantId, role: { in: ['owner', 'admin'] } },
    orderBy: { email: 'asc' },
    select: { email: true },
  });
  return rows.map(({ email }) => email);
}

/** One at a time changes who is in a tenant, and as what: until the transaction ends. */
export async function holdMembers({ tenantId, db }: TenantTx): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`members:${tenantId}`}, 0))::text`;
}

/** Those who are there, and those who are invited: whoever was has a seat. Hold the members first. */
export async function seats({ tenantId, db }: TenantTx, now: Date): Promise<number> {
  const invited = await db.invitation.count({ where: { tenantId, expiresAt: { gt: now } } });
  return invited + (await db.member.count({ where: { tenantId } }));
}

/** Throws `owners_only` where somebody who is no owner would make one or change one. Hold the members first. */
export async function refuseUnlessOwner(
  { db }: TenantTx,
  { memberId }: Changer,
  ...roles: (Role | string)[]
) {
  if (!roles.includes('owner')) return;
  const changer = memberId ? await db.member.findUnique({ where: { id: memberId } }) : undefined;
  if (changer?.role !== 'owner') throw new AppError('owners_only');
}

/** Throws `missing_scope` where a member has lost the right, or is gone, since the request came in. */
async function refuseIfDemoted({ db }: TenantTx, { memberId }: Changer): Promise<void> {
  if (!memberId) return;
  const row = await db.member.findUnique({ where: { id: memberId } });
  if (row?.role !== 'owner' && row?.role !== 'admin') throw new AppError('missing_scope');
}

async function held(tx: TenantTx, changer: Changer, id: string): Promise<MemberRow> {
  await holdMembers(tx);
  await refuseIfDemoted(tx, changer);
  const row = await tx.db.member.findUnique({ where: { id } });
  if (!row) throw new AppError('member_not_found');
  return row;
}

async function refuseLastOwner({ tenantId, db }: TenantTx, { role }: MemberRow): Promise<void> {
  if (role === 'owner' && (await db.member.count({ where: { tenantId, role: 'owner' } })) < 2)
    throw new AppError('last_owner');
}

/** Throws `member_not_found`, `owners_only` or `last_owner`. */
export async function change(
  tx: TenantTx,
  changer: Changer,
  id: string,
  { role, name }: MemberChange,
): Promise<{ before: Role; after: Member }> {
  const row = await held(tx, changer, id);
  if (role !== undefined && role !== row.role) {
    await refuseUnlessOwner(tx, changer, row.role, role);
    await refuseLastOwner(tx, row);
  } else if (changer.memberId !== id) await refuseUnlessOwner(tx, changer, row.role);
  const data = { ...(role !== undefined && { role }), ...(name !== undefined && { name }) };
  const after = await tx.db.member.update({ where: { id }, data });
  return { before: roleSchema.parse(row.role), after: toMember(after) };
}

/** Their sessions end with them. Throws `member_not_found`, `owners_only` or `last_owner`. */
export async function remove(tx: TenantTx, changer: Changer, id: string): Promise<Member> {
  const row = await held(tx, changer, id);
  await refuseUnlessOwner(tx, changer, row.role);
  await refuseLastOwner(tx, row);
  await tx.db.member.delete({ where: { id } });
  return toMember(row);
}
