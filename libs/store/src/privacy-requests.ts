// What people ask for on their own pages, and their consent to be kept.
import {
  hiddenFields,
  isOneOf,
  privacyRequestSchema,
  storableValue,
  wishedName,
  wishedSchema,
  type PrivacyRequest,
  type PrivacyRequestPage,
  type PrivacyRequestQuery,
  type TenantSettings,
  type Wish,
  type Wished,
  type WishPage,
} from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import { Prisma } from './generated/client.ts';
import { cutPage, readCursor } from './newest-first.ts';
import type { TenantTx } from './store.ts';

export interface NewPrivacyRequest {
  readonly kind: PrivacyRequest['kind'];
  readonly resumeId?: string | undefined;
  /** A value's path in the profile: `positions[0].title`. */
  readonly path?: string | undefined;
  readonly says?: string | undefined;
  /** What a correction is about, as corrections name it. */
  readonly about?: Wished | undefined;
}

/** A person can't fill a tenant's list: of theirs so many are open at most. */
export const MOST_OPEN = 50;

interface Row extends Omit<PrivacyRequest, 'askedAt' | 'decidedAt'> {
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
}

const toRequest = ({ createdAt, decidedAt, ...row }: Row): PrivacyRequest =>
  privacyRequestSchema.parse({
    ...row,
    askedAt: createdAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  });

const COLUMNS = Prisma.sql`id, candidate_id AS "candidateId", kind, state, resume_id AS "resumeId", path, says, asked_at AS "createdAt", decided_at AS "decidedAt"`;

/** Keeps what a candidate asks for; false where too much of theirs is open. To be erased is asked for once. */
export async function add(
  { tenantId, db }: TenantTx,
  candidateId: string,
  { kind, resumeId, path, says, about }: NewPrivacyRequest,
  now: Date,
): Promise<boolean> {
  // One after the other, so that the limit holds.
  await db.$queryRaw`SELECT 1 FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = ${candidateId}::uuid FOR UPDATE`;
  const open = await db.privacyRequest.findMany({
    where: { tenantId, candidateId, state: 'open' },
    select: { kind: true },
  });
  if (kind === 'erasure' && open.some((one) => one.kind === 'erasure')) return true;
  if (open.length >= MOST_OPEN) return false;
  await db.privacyRequest.create({
    data: {
      tenantId,
      id: randomUUID(),
      candidateId,
      kind,
      resumeId: resumeId ?? null,
      path: path ?? null,
      says: says ?? null,
      ...(about && { about: JSON.parse(JSON.stringify(storableValue(about))) as Prisma.InputJsonObject }),
      askedAt: now,
    },
  });
  return true;
}

/** What the tenant's people ask for, the newest first. Undefined if the cursor is none of ours. */
export async function list(
  { tenantId, db }: TenantTx,
  { state, limit, cursor }: PrivacyRequestQuery,
): Promise<PrivacyRequestPage | undefined> {
  const asked = { list: 'privacy requests', state };
  const after = cursor === undefined ? undefined : readCursor(cursor, asked);
  if (cursor !== undefined && !after) return undefined;
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM privacy_requests WHERE tenant_id = ${tenantId}::uuid
      ${state ? Prisma.sql`AND state = ${state}` : Prisma.empty}
      ${after ? Prisma.sql`AND (asked_at, id) < (${after.createdAt}, ${after.id}::uuid)` : Prisma.empty}
    ORDER BY asked_at DESC, id DESC LIMIT ${limit + 1}`;
  const { page, next } = cutPage(rows, limit, asked);
  return { items: page.map(toRequest), next };
}

interface WishRow extends Row {
  readonly about: unknown;
}

/** A wish for a correction, as it is kept. */
export interface StoredWish extends PrivacyRequest {
  readonly about: Wished | undefined;
}

const toWish = ({ about, ...row }: WishRow): StoredWish => ({
  ...toRequest(row),
  about: about === null ? undefined : wishedSchema.parse(about),
});

/** A page of what people wish corrected, the newest first. Undefined if the cursor is none of ours. */
export async function listWishes(
  { tenantId, db }: TenantTx,
  { state, limit, cursor }: PrivacyRequestQuery,
  settings: TenantSettings,
): Promise<WishPage | undefined> {
  const asked = { list: 'wishes', state };
  const after = cursor === undefined ? undefined : readCursor(cursor, asked);
  if (cursor !== undefined && !after) return undefined;
  const rows = await db.$queryRaw<WishRow[]>`
    SELECT ${COLUMNS}, about FROM privacy_requests WHERE tenant_id = ${tenantId}::uuid AND kind = 'correction'
      ${state ? Prisma.sql`AND state = ${state}` : Prisma.empty}
      ${after ? Prisma.sql`AND (asked_at, id) < (${after.createdAt}, ${after.id}::uuid)` : Prisma.empty}
    ORDER BY asked_at DESC, id DESC LIMIT ${limit + 1}`;
  const { page, next } = cutPage(rows, limit, asked);
  return { items: page.map((row) => shownWish(toWish(row), settings)), next };
}

/** What is said of a field that the tenant guards is for those who decide on privacy. */
export function shownWish({ kind: _kind, about, ...wish }: StoredWish, settings: TenantSettings): Wish {
  const field = wishedName(about);
  const isGuarded = isOneOf((field ?? wish.path ?? '').split('[', 1)[0] ?? '', hiddenFields(settings));
  return {
    ...wish,
    field,
    entry: about?.entry || null,
    was: isGuarded ? null : (about?.was ?? null),
    says: isGuarded ? null : wish.says,
  };
}

/** Undefined where there is none. */
export async function findWish({ tenantId, db }: TenantTx, id: string): Promise<StoredWish | undefined> {
  const [row] = await db.$queryRaw<WishRow[]>`
    SELECT ${COLUMNS}, about FROM privacy_requests
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND kind = 'correction'`;
  return row && toWish(row);
}

/** Says what became of a request that is still open; false where somebody else has by now. */
export async function decideOpen(
  { tenantId, db }: TenantTx,
  id: string,
  state: 'done' | 'declined',
  now: Date,
): Promise<boolean> {
  const decided = await db.privacyRequest.updateMany({
    where: { tenantId, id, state: 'open' },
    data: { state, decidedAt: now },
  });
  return decided.count > 0;
}

/** What these candidates asked for, the newest first. */
export async function listOf(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
): Promise<PrivacyRequest[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM privacy_requests WHERE tenant_id = ${tenantId}::uuid AND candidate_id = ANY(${[...candidateIds]}::uuid[])
    ORDER BY asked_at DESC, id DESC LIMIT 100`;
  return rows.map(toRequest);
}

/** Says what became of a request; undefined where there is none. */
export async function decide(
  { tenantId, db }: TenantTx,
  id: string,
  state: PrivacyRequest['state'],
  now: Date,
): Promise<PrivacyRequest | undefined> {
  const [row] = await db.$queryRaw<Row[]>`
    UPDATE privacy_requests SET state = ${state}, decided_at = ${state === 'open' ? null : now}
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid RETURNING ${COLUMNS}`;
  return row && toRequest(row);
}

/** Keeps that a candidate consents to be kept until the end of a day (`2027-03-31`), in the place of what they said before. */
export async function consent(
  { tenantId, db }: TenantTx,
  candidateId: string,
  until: string,
  now: Date,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO consents (tenant_id, candidate_id, given_at, until)
    SELECT tenant_id, id, ${now}, ${until}::date FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = ${candidateId}::uuid FOR KEY SHARE
    ON CONFLICT (tenant_id, candidate_id) DO UPDATE SET given_at = excluded.given_at, until = excluded.until`;
}

/** Takes consent back. */
export async function withdraw({ tenantId, db }: TenantTx, candidateIds: readonly string[]): Promise<void> {
  await db.consent.deleteMany({ where: { tenantId, candidateId: { in: [...candidateIds] } } });
}

/** The last day to which any of these candidates consents, and when that was said. */
export async function consentOf(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
): Promise<{ givenAt: Date; until: string } | undefined> {
  const row = await db.consent.findFirst({
    where: { tenantId, candidateId: { in: [...candidateIds] } },
    orderBy: { until: 'desc' },
  });
  return row ? { givenAt: row.givenAt, until: row.until.toISOString().slice(0, 10) } : undefined;
}
