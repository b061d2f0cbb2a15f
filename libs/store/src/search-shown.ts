// What is shown of people who were found: names, counts of what they have, passages, and the evidence of single facts.
import type { Evidence } from '@vitae/contracts';
import { evidenceSchema } from '@vitae/contracts';
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

/** Name and headline of candidates, by their ids. */
export async function namesOf(
  { db }: TenantTx,
  candidateIds: readonly string[],
): Promise<Map<string, { name: string | null; headline: string | null }>> {
  const rows = await db.candidate.findMany({
    where: { id: { in: [...candidateIds] } },
    select: { id: true, name: true, headline: true },
  });
  return new Map(rows.map(({ id, ...shown }) => [id, shown]));
}

export type FacetKind = 'skills' | 'titles' | 'places' | 'languages' | 'educationLevels';

export interface FacetCount {
  readonly kind: FacetKind;
  readonly value: string;
  /** One of the ways in which it is written. */
  readonly label: string;
  readonly count: number;
}

/** Values of a kind that are counted out: the rest is a long tail of ones. */
const MOST_VALUES = 15;

const KINDS: Readonly<Record<string, FacetKind>> = {
  s: 'skills',
  t: 'titles',
  p: 'places',
  l: 'languages',
  e: 'educationLevels',
};

/** What these resumes have in common: the commonest values of each kind with the number of people, the commonest first. */
export const facetsOf = (tx: TenantTx, resumeIds: readonly string[]): Promise<FacetCount[]> =>
  countFacets(tx, resumeIds, Prisma.sql`r.resume_id = i.id`);

/** The same of people, by the resumes that decide. */
export const facetsOfPeople = (tx: TenantTx, candidateIds: readonly string[]): Promise<FacetCount[]> =>
  countFacets(tx, candidateIds, Prisma.sql`r.candidate_id = i.id AND r.decides`);

async function countFacets(
  { tenantId, db }: TenantTx,
  ids: readonly string[],
  isTheirs: Prisma.Sql,
): Promise<FacetCount[]> {
  if (!ids.length) return [];
  const asked = Prisma.sql`${[...new Set(ids)]}::uuid[]`;
  // Each row is looked up by its key, however many the table holds: OFFSET keeps it from being joined whole.
  const row = (what: Prisma.Sql) =>
    Prisma.sql`(SELECT ${what} FROM indexed_resumes r WHERE r.tenant_id = ${tenantId}::uuid AND ${isTheirs} OFFSET 0) r`;
  const named = (what: Prisma.Sql, condition: Prisma.Sql) =>
    Prisma.sql`(SELECT ${what} WHERE x.tenant_id = ${tenantId}::uuid AND x.resume_id = r.resume_id AND ${condition} ORDER BY x.ordinal LIMIT 1)`;
  // A value is called as it is written by the first of those who have it: that is looked up of the few that are shown alone.
  const rows = await db.$queryRaw<{ kind: string; value: string; label: string; count: number }[]>`
    WITH told AS (
      SELECT i.n, unnest(r.facets) AS facet FROM unnest(${asked}) WITH ORDINALITY AS i (id, n)
        CROSS JOIN LATERAL ${row(Prisma.sql`coalesce(r.facets, facets_of(r.tenant_id, r.resume_id)) AS facets`)}
    ), counted AS (
      SELECT facet, count(*)::int AS count, min(n)::int AS n,
        row_number() OVER (PARTITION BY left(facet, 1) ORDER BY count(*) DESC, facet) AS place
      FROM told GROUP BY facet
    ), shown AS MATERIALIZED (
      SELECT left(facet, 1) AS kind, substr(facet, 2) AS value, count, place, (${asked})[n] AS id FROM counted WHERE place <= ${MOST_VALUES}
    )
    SELECT i.kind, i.value, i.count, coalesce(CASE i.kind
      WHEN 's' THEN ${named(Prisma.sql`x.name FROM indexed_skills x`, Prisma.sql`x.skill = i.value`)}
      WHEN 't' THEN ${named(Prisma.sql`x.title FROM indexed_positions x`, Prisma.sql`x.title_key = i.value`)}
      WHEN 'p' THEN ${named(
        Prisma.sql`x.name FROM indexed_places x`,
        Prisma.sql`x.position IS NULL AND coalesce(x.city_key || coalesce(', ' || x.country_code, ''), x.country_code) = i.value`,
      )}
      WHEN 'l' THEN ${named(Prisma.sql`x.name FROM indexed_languages x`, Prisma.sql`x.language = i.value`)}
    END, i.value) AS label
    FROM shown i CROSS JOIN LATERAL ${row(Prisma.sql`r.resume_id`)} ORDER BY i.kind, i.place`;
  return rows.flatMap(({ kind: letter, ...facet }) => {
    const kind = KINDS[letter];
    return kind ? { kind, ...facet } : [];
  });
}

export interface ShownPassage {
  readonly resumeId: string;
  readonly text: string;
  readonly evidence: Evidence[];
}

/** Passages shown of one resume. */
const MOST_PASSAGES = 2;

/** Of each resume the passages that hold the most of a text's words, the best first. */
export async function passagesOf(
  { tenantId, db }: TenantTx,
  resumeIds: readonly string[],
  text: string,
  languages: readonly (string | null)[],
): Promise<ShownPassage[]> {
  if (!resumeIds.length || !text) return [];
  const rows = await db.$queryRaw<
    { resumeId: string; text: string; page: number; firstLine: number; lastLine: number }[]
  >`
    WITH asked AS MATERIALIZED (
      SELECT string_agg(DISTINCT quote_literal(word), ' | ')::tsquery AS query FROM unnest(${languages}::text[]) AS l,
        unnest(tsvector_to_array(to_tsvector(search_configuration(l), ${text}))) AS word
    ), best AS (
      SELECT p.*, row_number() OVER (PARTITION BY p.resume_id ORDER BY ts_rank(p.words, asked.query) DESC, p.ordinal) AS place
      FROM passages p CROSS JOIN asked
      WHERE p.tenant_id = ${tenantId}::uuid AND p.resume_id = ANY(${resumeIds}::uuid[]) AND p.words @@ asked.query
    )
    SELECT resume_id AS "resumeId", text, page, first_line AS "firstLine", last_line AS "lastLine"
    FROM best WHERE place <= ${MOST_PASSAGES} ORDER BY resume_id, place`;
  return rows.map(({ resumeId, text: passage, page, firstLine, lastLine }) => ({
    resumeId,
    text: passage,
    evidence: [{ page, line: [firstLine, lastLine], text: passage, boxes: [] }],
  }));
}

/** A value of a profile, by the way to it: `['skills', '3', 'mention']`. */
export interface ValuePath {
  readonly resumeId: string;
  readonly path: readonly string[];
}

/** The evidence of single values of profiles, in the order of the paths; none where there is no such value. */
export async function evidenceOf({ db }: TenantTx, paths: readonly ValuePath[]): Promise<Evidence[][]> {
  if (!paths.length) return [];
  const asked = JSON.stringify(paths.map(({ resumeId, path }, n) => ({ n, id: resumeId, path })));
  // A profile is unpacked once, however many of its values are asked for: `||` makes a copy that is at hand.
  const rows = await db.$queryRaw<{ n: number; evidence: unknown }[]>`
    WITH asked AS MATERIALIZED (
      SELECT n, id, path FROM jsonb_to_recordset(${asked}::jsonb) AS a (n int, id uuid, path text[])
    ), mine AS MATERIALIZED (
      SELECT resume_id, profile || '{}'::jsonb AS profile FROM profiles WHERE resume_id IN (SELECT id FROM asked)
    )
    SELECT asked.n, mine.profile #> array_append(asked.path, 'evidence') AS evidence
    FROM asked JOIN mine ON mine.resume_id = asked.id ORDER BY asked.n`;
  const evidence = paths.map((): Evidence[] => []);
  for (const { n, evidence: found } of rows)
    evidence[n] = evidenceSchema
      .array()
      .catch([])
      .parse(found ?? []);
  return evidence;
}

/** Where the profile of a resume tells of its highest education: the qualification's place in the list. */
export async function highestQualifications(
  { db }: TenantTx,
  resumeIds: readonly string[],
): Promise<Map<string, number>> {
  if (!resumeIds.length) return new Map();
  const rows = await db.$queryRaw<{ id: string; ordinal: number }[]>`
    SELECT DISTINCT ON (p.resume_id) p.resume_id AS id, (q.ordinal - 1)::int AS ordinal
    FROM profiles p, jsonb_array_elements(p.profile->'qualifications') WITH ORDINALITY AS q (value, ordinal)
    WHERE p.resume_id = ANY(${resumeIds}::uuid[]) AND q.value #>> '{level,value}' IS NOT NULL
    ORDER BY p.resume_id, array_position(ARRAY['school', 'vocational', 'bachelor', 'master', 'doctorate'], q.value #>> '{level,value}') DESC, q.ordinal`;
  return new Map(rows.map(({ id, ordinal }) => [id, ordinal]));
}
