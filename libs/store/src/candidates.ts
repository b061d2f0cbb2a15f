// Candidates: which resumes are whose, by what they are found again, and what is shown of them. Who is the same person is
// decided elsewhere (libs/candidates); who was merged with whom is in `people.ts`.
import { randomUUID } from 'node:crypto';
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

export interface CandidateFacts {
  readonly name: string | null;
  readonly headline: string | null;
  readonly email: string | null;
}

/** What one resume says of a candidate. */
export interface CandidateReading extends CandidateFacts {
  readonly resumeId: string;
  readonly createdAt: Date;
  /** Its text was recognised from a picture, at least in part. */
  readonly scanned: boolean;
  /** Hardly anything was found in it. */
  readonly littleFound: boolean;
  /** How sure each fact is, 0..1; null where there is none. */
  readonly confidence: { readonly [F in keyof CandidateFacts]: number | null };
}

/** Keeps others from placing readings with these keys until the transaction ends. `keys` are sorted, so that nobody waits in a ring. */
export async function lockKeys({ tenantId, db }: TenantTx, keys: readonly string[]): Promise<void> {
  for (const key of keys)
    await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:candidate:${key}`}, 0))::text`;
}

export async function candidateOf({ db }: TenantTx, resumeId: string): Promise<string | undefined> {
  const row = await db.resume.findUnique({ where: { id: resumeId }, select: { candidateId: true } });
  return row?.candidateId ?? undefined;
}

/**
 * Keeps merges away until the transaction ends, as long as this one only places or removes readings; a merge waits for all of
 * those, and they for it, so that whose a candidate is can't change underneath them.
 */
export async function lockMerges({ tenantId, db }: TenantTx, mode: 'read' | 'change'): Promise<void> {
  const lock = Prisma.raw(mode === 'read' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock');
  await db.$queryRaw`SELECT ${lock}(hashtextextended(${`${tenantId}:merges`}, 0))::text`;
}

/** The addresses and numbers that a resume was found by until now. */
export async function contactsOf({ db }: TenantTx, resumeId: string): Promise<string[]> {
  const rows = await db.candidateKey.findMany({
    where: { resumeId, NOT: { key: { startsWith: 'past:' } } },
    select: { key: true },
  });
  return rows.map(({ key }) => key);
}

/** Takes a resume from its candidate. */
export async function detach({ db }: TenantTx, resumeId: string): Promise<void> {
  await db.candidateKey.deleteMany({ where: { resumeId } });
  await db.resume.updateMany({ where: { id: resumeId }, data: { candidateId: null } });
}

/** Gives a resume to a candidate. */
export async function attach(
  { tenantId, db }: TenantTx,
  resumeId: string,
  candidateId: string,
  keys: readonly string[],
): Promise<void> {
  await db.resume.updateMany({ where: { id: resumeId }, data: { candidateId } });
  await db.candidateKey.createMany({ data: keys.map((key) => ({ tenantId, resumeId, candidateId, key })) });
}

/** Makes a candidate of whom nothing is known yet; returns their id. */
export async function add({ tenantId, db }: TenantTx): Promise<string> {
  const id = randomUUID();
  await db.candidate.create({ data: { id, tenantId } });
  return id;
}

/** The candidates that share one of these keys, the oldest first, with the person they belong to and the names that their resumes give. */
export async function listSharing(
  { db }: TenantTx,
  keys: readonly string[],
  exceptResume: string,
): Promise<{ candidateId: string; personId: string; names: { name: string; scanned: boolean }[] }[]> {
  if (!keys.length) return [];
  const rows = await db.candidate.findMany({
    where: { keys: { some: { key: { in: [...keys] }, resumeId: { not: exceptResume } } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, personId: true },
  });
  return withNames(db, rows);
}

/** The candidate of the newest other resume that was sent under an external id; undefined where none of them has one yet. */
export async function ofExternalId(
  { db }: TenantTx,
  externalId: string,
  exceptResume: string,
): Promise<string | undefined> {
  const newest = await db.resume.findFirst({
    where: { externalId, id: { not: exceptResume }, candidateId: { not: null } },
    orderBy: [{ version: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
    select: { candidateId: true },
  });
  return newest?.candidateId ?? undefined;
}

async function withNames(db: TenantTx['db'], rows: readonly { id: string; personId: string | null }[]) {
  const readings = await readingsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, personId }) => ({
    candidateId: id,
    personId: personId ?? id,
    names: readings.flatMap(({ candidateId, name, scanned }) =>
      candidateId === id && name !== null ? [{ name, scanned }] : [],
    ),
  }));
}

/** What the resumes of a person say, those of whoever was merged into them included. Locks the person, so that two who refresh them come one after the other. */
export async function listReadings({ db }: TenantTx, personId: string): Promise<CandidateReading[]> {
  await db.$queryRaw`SELECT 1 FROM candidates WHERE id = ${personId}::uuid FOR UPDATE`;
  const members = await db.candidate.findMany({
    where: { OR: [{ id: personId }, { personId }] },
    select: { id: true },
  });
  return readingsOf(
    db,
    members.map(({ id }) => id),
  );
}

async function readingsOf(
  db: TenantTx['db'],
  candidateIds: readonly string[],
): Promise<(CandidateReading & { candidateId: string })[]> {
  if (!candidateIds.length) return [];
  const rows = await db.$queryRaw<
    {
      candidateId: string;
      resumeId: string;
      createdAt: Date;
      scanned: boolean;
      littleFound: boolean;
      name: Fact;
      headline: Fact;
      title: Fact;
      email: Fact;
    }[]
  >`
    SELECT r.candidate_id AS "candidateId", r.id AS "resumeId", r.created_at AS "createdAt", r.little_found AS "littleFound",
      coalesce(p.profile->'quality' @> '[{"code":"ocr_used"}]', false) AS scanned,
      p.profile->'basics'->'name' AS name, p.profile->'basics'->'headline' AS headline,
      p.profile->'positions'->0->'title' AS title, p.profile->'basics'->'emails'->0 AS email
    FROM resumes r JOIN profiles p ON p.tenant_id = r.tenant_id AND p.resume_id = r.id
    WHERE r.candidate_id = ANY(${candidateIds}::uuid[])`;
  return rows.map(({ name, headline, title, email, ...row }) => ({
    ...row,
    name: name?.value ?? null,
    headline: headline?.value ?? title?.value ?? null,
    email: email?.value.toLowerCase() ?? null,
    confidence: {
      name: name?.confidence ?? null,
      headline: headline?.confidence ?? title?.confidence ?? null,
      email: email?.confidence ?? null,
    },
  }));
}

type Fact = { readonly value: string; readonly confidence: number } | null;

/** All the resumes of the people of some, by these: the newest `most` of each, and the one asked for. */
export async function resumesOfSamePeople(
  { db }: TenantTx,
  resumeIds: readonly string[],
  most: number,
): Promise<Map<string, string[]>> {
  const rows = await db.$queryRaw<{ id: string; others: string[] }[]>`
    SELECT r.id, ARRAY(
      SELECT o.id FROM resumes o
      WHERE o.candidate_id IN (
        SELECT c.id FROM candidates c WHERE c.id = coalesce(own.person_id, own.id)
        UNION ALL SELECT c.id FROM candidates c WHERE c.person_id = coalesce(own.person_id, own.id))
      ORDER BY o.created_at DESC LIMIT ${most}) AS others
    FROM resumes r LEFT JOIN candidates own ON own.id = r.candidate_id
    WHERE r.id = ANY(${[...resumeIds]}::uuid[])`;
  return new Map(rows.map(({ id, others }) => [id, [...new Set([id, ...others])]]));
}

export async function show({ db }: TenantTx, candidateId: string, facts: CandidateFacts): Promise<void> {
  await db.candidate.updateMany({ where: { id: candidateId }, data: facts });
}
