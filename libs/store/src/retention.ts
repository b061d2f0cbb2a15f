// Who has run out: people whose newest resume is older than the tenant keeps them, and resumes of nobody that are. Whoever is held by law, or
// consents to be kept longer, is passed by.
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

export interface RunOut {
  readonly people: readonly { readonly id: string; readonly name: string | null; readonly newestAt: Date }[];
  /** How many there are; `people` has the oldest of them. */
  readonly total: number;
}

/** Whose candidates a table names. */
const personsIn = (tenantId: string, table: Prisma.Sql) => Prisma.sql`
  SELECT coalesce(c.person_id, c.id) AS person FROM ${table} k JOIN candidates c ON c.tenant_id = k.tenant_id AND c.id = k.candidate_id
  WHERE k.tenant_id = ${tenantId}::uuid`;

/** People whose newest resume came in before a time and who consent to no longer, so many of them. */
export async function listPeople(
  { tenantId, db }: TenantTx,
  { before, now }: { before: Date; now: Date },
  most: number,
): Promise<RunOut> {
  const rows = await db.$queryRaw<{ id: string; name: string | null; newestAt: Date; total: number }[]>`
    WITH people AS MATERIALIZED (
      SELECT coalesce(c.person_id, c.id) AS person, max(r.created_at) AS newest
      FROM resumes r JOIN candidates c ON c.tenant_id = r.tenant_id AND c.id = r.candidate_id
      WHERE r.tenant_id = ${tenantId}::uuid GROUP BY 1
    ), kept AS MATERIALIZED (${personsIn(tenantId, Prisma.sql`legal_holds`)}
      UNION ${personsIn(tenantId, Prisma.sql`consents`)} AND k.until >= ${now}::date)
    SELECT people.person AS id, shown.name, people.newest AS "newestAt", count(*) OVER ()::int AS total
    FROM people JOIN candidates shown ON shown.tenant_id = ${tenantId}::uuid AND shown.id = people.person
    WHERE people.newest < ${before} AND NOT EXISTS (SELECT FROM kept WHERE kept.person = people.person)
    ORDER BY people.newest, people.person LIMIT ${most}`;
  return {
    people: rows.map(({ id, name, newestAt }) => ({ id, name, newestAt })),
    total: rows[0]?.total ?? 0,
  };
}

/** Resumes from before a time that were never read far enough to be anybody's, so many of them, and how many there are. */
export async function listOfNobody(
  { tenantId, db }: TenantTx,
  before: Date,
  most: number,
): Promise<{ ids: string[]; total: number }> {
  const rows = await db.$queryRaw<{ id: string; total: number }[]>`
    SELECT id, count(*) OVER ()::int AS total FROM resumes
    WHERE tenant_id = ${tenantId}::uuid AND created_at < ${before} AND candidate_id IS NULL AND status NOT IN ('queued', 'processing')
    ORDER BY created_at, id LIMIT ${most}`;
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
}

/** How many people are held by law. */
export async function countHeld({ tenantId, db }: TenantTx): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(DISTINCT coalesce(c.person_id, c.id))::int AS n FROM legal_holds h
    JOIN candidates c ON c.tenant_id = h.tenant_id AND c.id = h.candidate_id WHERE h.tenant_id = ${tenantId}::uuid`;
  return row?.n ?? 0;
}
