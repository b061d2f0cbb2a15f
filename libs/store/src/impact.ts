// What selection rates are counted from: how many people came how far, by the categories that the tenant brought. Of people who are
// erased their numbers are added up first, so that reports of the past stay as they were.
import { selectedOutcomes, type ImpactCell, type ImpactQuery } from '@vitae/contracts';
import { z } from 'zod';
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

export interface ImpactCounts {
  readonly cells: readonly ImpactCell[];
  /** Who withdrew before the step that was asked for. */
  readonly withdrew: number;
  readonly ofErased: number;
  readonly erasedLeftOut: number;
  readonly medianScore: number | null;
}

const valuesSchema = z.record(z.string(), z.string());

/** How far an outcome brings somebody, as SQL: the same as `stepOf`. */
const STEP = Prisma.sql`coalesce(array_position(${[...selectedOutcomes]}::text[], d.outcome), 0)`;

/** One row for each person and process: how far they came by what stands of the decisions in the time that was asked for. */
const applications = (tenantId: string, which: Prisma.Sql) => Prisma.sql`
  SELECT (SELECT coalesce(c.person_id, c.id) FROM candidates c WHERE c.tenant_id = d.tenant_id AND c.id = d.candidate_id) AS person, coalesce(d.process, '') AS process, max(${STEP})::int AS step,
    bool_or(d.outcome = 'withdrew') AS withdrew, min(d.decided_at) AS began,
    (array_agg(d.score ORDER BY d.decided_at DESC, d.recorded_at DESC, d.id) FILTER (WHERE d.score IS NOT NULL))[1] AS score
  FROM decisions d
  WHERE d.tenant_id = ${tenantId}::uuid AND NOT d.superseded AND NOT d.withdrawn AND ${which}
  GROUP BY 1, 2`;

/** What is said of those people, of each category what was said last. */
const described = (tenantId: string) => Prisma.sql`
  SELECT person, jsonb_object_agg(category, value) AS categories FROM (
    SELECT DISTINCT ON (p.person, k.category) p.person, k.category, k.value
    FROM (SELECT DISTINCT person FROM applications) p
    CROSS JOIN LATERAL (
      SELECT id FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = p.person
      UNION ALL SELECT id FROM candidates WHERE tenant_id = ${tenantId}::uuid AND person_id = p.person) m
    JOIN candidate_categories k ON k.tenant_id = ${tenantId}::uuid AND k.candidate_id = m.id
    ORDER BY p.person, k.category, k.set_at DESC, k.candidate_id DESC
  ) said GROUP BY person`;

type Asked = Pick<ImpactQuery, 'process' | 'from' | 'to' | 'outcome' | 'measure'>;

/** Counts who was selected, or scored above the median, by all the categories that are known of them. */
export async function count(tx: TenantTx, asked: Asked): Promise<ImpactCounts> {
  const { process, from, to } = asked;
  const which = Prisma.join(
    [
      Prisma.sql`true`,
      ...(process ? [Prisma.sql`d.process = ${process}`] : []),
      ...(from ? [Prisma.sql`d.decided_at >= ${new Date(from)}`] : []),
      ...(to ? [Prisma.sql`d.decided_at < ${new Date(to)}`] : []),
    ],
    ' AND ',
  );
  const erased = await countErased(tx, asked);
  return asked.measure === 'scoring'
    ? countScored(tx, which, erased)
    : countSelected(tx, which, asked, erased);
}

interface SelectedRow {
  categories: unknown;
  step: number;
  withdrew: boolean;
  n: number;
}

async function countSelected(
  { tenantId, db }: TenantTx,
  which: Prisma.Sql,
  { outcome }: Asked,
  erased: { within: readonly SelectedRow[]; leftOut: number },
): Promise<ImpactCounts> {
  const rows = await db.$queryRaw<SelectedRow[]>`
    WITH applications AS MATERIALIZED (${applications(tenantId, which)}), described AS (${described(tenantId)})
    SELECT coalesce(k.categories, '{}') AS categories, a.step, a.withdrew, count(*)::int AS n
    FROM applications a LEFT JOIN described k ON k.person = a.person GROUP BY 1, 2, 3`;
  const needed = selectedOutcomes.indexOf(outcome) + 1;
  const all = [...rows, ...erased.within];
  const isGone = ({ step, withdrew }: SelectedRow) => withdrew && step < needed;
  return {
    cells: all
      .filter((row) => !isGone(row))
      .map(({ categories, step, n }) => ({
        values: valuesSchema.parse(categories),
        applicants: n,
        selected: step >= needed ? n : 0,
      })),
    withdrew: sum(all.filter(isGone)),
    ofErased: sum(erased.within.filter((row) => !isGone(row))),
    erasedLeftOut: erased.leftOut,
    medianScore: null,
  };
}

async function countScored(
  { tenantId, db }: TenantTx,
  which: Prisma.Sql,
  erased: { within: readonly SelectedRow[]; leftOut: number },
): Promise<ImpactCounts> {
  const rows = await db.$queryRaw<{ categories: unknown; above: boolean; n: number; median: number }[]>`
    WITH applications AS MATERIALIZED (${applications(tenantId, which)}), described AS (${described(tenantId)}),
      middle AS (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY score) AS median FROM applications)
    SELECT coalesce(k.categories, '{}') AS categories, a.score > m.median AS above, m.median, count(*)::int AS n
    FROM applications a CROSS JOIN middle m LEFT JOIN described k ON k.person = a.person WHERE a.score IS NOT NULL GROUP BY 1, 2, 3`;
  return {
    cells: rows.map(({ categories, above, n }) => ({
      values: valuesSchema.parse(categories),
      applicants: n,
      selected: above ? n : 0,
    })),
    withdrew: 0,
    ofErased: 0,
    // Their scores went with them.
    erasedLeftOut: sum(erased.within) + erased.leftOut,
    medianScore: rows[0]?.median ?? null,
  };
}

const sum = (rows: readonly { n: number }[]) => rows.reduce((total, { n }) => total + n, 0);

/** Of the erased those whose month lies whole within the time that was asked for, and how many others there are. */
async function countErased(
  { tenantId, db }: TenantTx,
  { process, from, to }: Asked,
): Promise<{ within: SelectedRow[]; leftOut: number }> {
  const rows = await db.$queryRaw<(SelectedRow & { isWithin: boolean })[]>`
    SELECT categories, step::int AS step, withdrew, sum(applications)::int AS n,
      (${from ? new Date(from) : null}::timestamptz IS NULL OR month::timestamp AT TIME ZONE 'UTC' >= ${from ? new Date(from) : null}::timestamptz)
        AND (${to ? new Date(to) : null}::timestamptz IS NULL OR (month + interval '1 month') AT TIME ZONE 'UTC' <= ${to ? new Date(to) : null}::timestamptz) AS "isWithin"
    FROM erased_applications WHERE tenant_id = ${tenantId}::uuid ${process ? Prisma.sql`AND process = ${process}` : Prisma.empty}
    GROUP BY 1, 2, 3, 5`;
  return {
    within: rows.filter(({ isWithin }) => isWithin),
    leftOut: sum(rows.filter(({ isWithin }) => !isWithin)),
  };
}

/** Adds up how far the people came that these candidates are, before they are erased. They are locked, all that make a person. */
export async function keepNumbers(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
): Promise<void> {
  const which = Prisma.sql`d.candidate_id = ANY(${[...candidateIds]}::uuid[])`;
  await db.$executeRaw`
    INSERT INTO erased_applications AS e (tenant_id, process, month, step, withdrew, categories, applications)
    WITH applications AS MATERIALIZED (${applications(tenantId, which)}), described AS (${described(tenantId)})
    SELECT ${tenantId}::uuid, a.process, date_trunc('month', a.began AT TIME ZONE 'UTC')::date, a.step, a.withdrew, coalesce(k.categories, '{}'), count(*)::int
    FROM applications a LEFT JOIN described k ON k.person = a.person GROUP BY 2, 3, 4, 5, 6
    ON CONFLICT (tenant_id, process, month, step, withdrew, categories) DO UPDATE SET applications = e.applications + excluded.applications`;
}

/** Gives what is held of candidates that are removed to the person whom they were part of, and who stays. */
export async function moveToPerson(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
  personId: string,
): Promise<void> {
  await db.$executeRaw`
    UPDATE decisions SET candidate_id = ${personId}::uuid WHERE tenant_id = ${tenantId}::uuid AND candidate_id = ANY(${[...candidateIds]}::uuid[])`;
  // Of each category what was said last.
  await db.$executeRaw`
    INSERT INTO candidate_categories AS k (tenant_id, candidate_id, category, value, set_at)
    SELECT DISTINCT ON (category) tenant_id, ${personId}::uuid, category, value, set_at FROM candidate_categories
    WHERE tenant_id = ${tenantId}::uuid AND candidate_id = ANY(${[...candidateIds]}::uuid[]) ORDER BY category, set_at DESC, candidate_id DESC
    ON CONFLICT (tenant_id, candidate_id, category) DO UPDATE SET value = excluded.value, set_at = excluded.set_at WHERE excluded.set_at > k.set_at`;
}
