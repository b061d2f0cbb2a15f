// What a tenant has used, by day.
import type { UsageDay } from '@vitae/contracts';
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

/** By which a day's use is kept: YYYY-MM-DD. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

export type Use = Partial<Omit<UsageDay, 'day'>>;

/**
 * Adds to a day; what is negative is taken away, down to nothing. From here until the transaction ends nobody else adds to it: call it
 * late.
 */
export async function add({ tenantId, db }: TenantTx, day: string, use: Use): Promise<void> {
  const { resumes = 0, bytes = 0, tokens = 0, searches = 0, questions = 0 } = use;
  await db.$executeRaw`
    INSERT INTO tenant_usage_days AS kept (tenant_id, day, resumes, bytes, tokens, searches, questions)
    VALUES (${tenantId}::uuid, ${day}::date, greatest(${resumes}::int, 0), greatest(${bytes}::bigint, 0), greatest(${tokens}::bigint, 0),
      greatest(${searches}::int, 0), greatest(${questions}::int, 0))
    ON CONFLICT (tenant_id, day) DO UPDATE SET
      resumes = greatest(kept.resumes + ${resumes}::int, 0), bytes = greatest(kept.bytes + ${bytes}::bigint, 0),
      tokens = greatest(kept.tokens + ${tokens}::bigint, 0), searches = greatest(kept.searches + ${searches}::int, 0),
      questions = greatest(kept.questions + ${questions}::int, 0)`;
}

/** The days from one to another, both included, those without use among them. */
export const list = ({ tenantId, db }: TenantTx, from: string, to: string): Promise<UsageDay[]> =>
  db.$queryRaw<UsageDay[]>`
    SELECT to_char(d.day, 'YYYY-MM-DD') AS day, coalesce(u.resumes, 0) AS resumes, coalesce(u.bytes, 0)::float8 AS bytes,
      coalesce(u.tokens, 0)::float8 AS tokens, coalesce(u.searches, 0) AS searches, coalesce(u.questions, 0) AS questions
    FROM generate_series(${from}::timestamp, ${to}::timestamp, interval '1 day') AS d (day)
    LEFT JOIN tenant_usage_days u ON u.tenant_id = ${tenantId}::uuid AND u.day = d.day::date
    ORDER BY d.day`;

/** Resumes that were counted in the month of a day, as an expression. */
export const resumesOfMonth = (tenantId: string, day: string): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(sum(resumes), 0)::int FROM tenant_usage_days WHERE tenant_id = ${tenantId}::uuid
    AND day >= date_trunc('month', ${day}::timestamp)::date AND day < (date_trunc('month', ${day}::timestamp) + interval '1 month')::date)`;

/** Bytes of the tenant's originals, as an expression. */
export const bytesStored = (tenantId: string): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(sum(bytes), 0)::float8 FROM storage_changes WHERE tenant_id = ${tenantId}::uuid)`;

/** Changes of the storage that may lie about before they are drawn together. */
const MOST_CHANGES = 64;

/** Draws the changes of the storage together where there are many. Only one may do this at a time. */
export async function drawTogether({ tenantId, db }: TenantTx): Promise<void> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (
      SELECT FROM storage_changes WHERE tenant_id = ${tenantId}::uuid LIMIT ${MOST_CHANGES}) first`;
  if ((row?.n ?? 0) < MOST_CHANGES) return;
  await db.$executeRaw`
    WITH drawn AS (DELETE FROM storage_changes WHERE tenant_id = ${tenantId}::uuid RETURNING bytes)
    INSERT INTO storage_changes (tenant_id, bytes) SELECT ${tenantId}::uuid, sum(bytes) FROM drawn`;
}
