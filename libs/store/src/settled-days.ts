// What a tenant's readings came to, counted by day as they end.
import {
  confidenceBand,
  settledFactSchema,
  timeBand,
  type ProblemCode,
  type Profile,
  type ResumeStatus,
  type SettledCount,
  type SettledFact,
} from '@vitae/contracts';
import type { TenantTx } from './store.ts';
import { dayOf } from './tenant-usage.ts';

type Counts = readonly (readonly [fact: SettledFact, key: string, count: number])[];

/** Adds to a day. From here until the transaction ends nobody else adds to the same: call it last, behind what adds to the day's use. */
async function add({ tenantId, db }: TenantTx, day: string, counts: Counts): Promise<void> {
  // In one order, so that no two wait for each other.
  await db.$executeRaw`
    INSERT INTO settled_days AS kept (tenant_id, day, fact, counts)
    SELECT ${tenantId}::uuid, ${day}::date, c.fact, jsonb_object_agg(c.key, c.count)
    FROM unnest(${counts.map(([fact]) => fact)}::text[], ${counts.map(([, key]) => key)}::text[], ${counts.map(([, , count]) => count)}::int[])
      AS c (fact, key, count) GROUP BY c.fact ORDER BY c.fact COLLATE "C"
    ON CONFLICT (tenant_id, day, fact) DO UPDATE SET counts = (
      SELECT jsonb_object_agg(summed.key, summed.count) FROM (
        SELECT one.key, sum(one.value::int) AS count
        FROM (SELECT * FROM jsonb_each_text(kept.counts) UNION ALL SELECT * FROM jsonb_each_text(excluded.counts)) one GROUP BY one.key) summed)`;
}

/** Counts a resume that was read in this transaction; one that is gone is not counted. */
export async function countRead(
  tx: TenantTx,
  resumeId: string,
  readings: Profile['readings'],
  at: Date,
): Promise<void> {
  const [read] = await tx.db.$queryRaw<
    { status: string; problem: string | null; confidence: number | null; milliseconds: number }[]
  >`
    SELECT r.status, r.problem, p.confidence::float8 AS confidence,
      (extract(epoch FROM r.completed_at - coalesce(r.asked_again_at, r.created_at)) * 1000)::float8 AS milliseconds
    FROM resumes r JOIN profiles p ON p.resume_id = r.id WHERE r.id = ${resumeId}::uuid`;
  if (!read) return;
  await add(tx, dayOf(at), [
    ['status', read.status, 1],
    ...(read.problem === null ? [] : [['problem', read.problem, 1] as const]),
    ['time', String(timeBand(read.milliseconds)), 1],
    ...(read.confidence === null
      ? []
      : [['confidence', String(confidenceBand(read.confidence)), 1] as const]),
    ['reader', readings.some(({ tier }) => tier === 'llm') ? 'llm' : 'classic', 1],
  ]);
}

/** Counts rows of an import that became resumes: nobody read them, and they took no time. */
export const countImported = (tx: TenantTx, count: number, at: Date): Promise<void> =>
  add(tx, dayOf(at), [['status', 'parsed', count]]);

/** Counts a reading that came to nothing, whatever is kept of one before it. */
export const countFailed = (
  tx: TenantTx,
  status: Extract<ResumeStatus, 'failed' | 'quarantined'>,
  problem: ProblemCode,
  at: Date,
): Promise<void> =>
  add(tx, dayOf(at), [
    ['status', status, 1],
    ['problem', problem, 1],
  ]);

/** What was counted from a day to another, both included. */
export async function list({ tenantId, db }: TenantTx, from: string, to: string): Promise<SettledCount[]> {
  const rows = await db.$queryRaw<{ day: string; fact: string; counts: Readonly<Record<string, number>> }[]>`
    SELECT to_char(day, 'YYYY-MM-DD') AS day, fact, counts FROM settled_days
    WHERE tenant_id = ${tenantId}::uuid AND day BETWEEN ${from}::date AND ${to}::date`;
  return rows.flatMap(({ day, fact, counts }) =>
    Object.entries(counts).map(([key, count]) => ({ day, fact: settledFactSchema.parse(fact), key, count })),
  );
}
