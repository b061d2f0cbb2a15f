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

/** What these resumes have in common: the commonest values of each kind with the number of people, the commonest first. */
export async function facetsOf(
  { tenantId, db }: TenantTx,
  resumeIds: readonly string[],
): Promise<FacetCount[]> {
  if (!resumeIds.length) return [];
  // Each resume's rows are looked up by its id, however much the tables hold: OFFSET keeps them from being joined whole.
  const of = (what: Prisma.Sql) =>
    Prisma.sql`SELECT ${what} WHERE x.tenant_id = ${tenantId}::uuid AND x.resume_id = mine.resume_id OFFSET 0`;
  return db.$queryRaw<FacetCount[]>`
    WITH mine AS MATERIALIZED (SELECT DISTINCT unnest(${resumeIds}::uuid[]) AS resume_id), told AS (
      SELECT 'skills' AS kind, x.value, x.label, resume_id FROM mine CROSS JOIN LATERAL (${of(Prisma.sql`x.skill AS value, x.name AS label FROM indexed_skills x`)}) x
      UNION ALL SELECT 'titles', x.value, x.label, resume_id FROM mine CROSS JOIN LATERAL (
        ${of(Prisma.sql`x.title_key AS value, x.title AS label FROM indexed_positions x`)}) x WHERE x.value IS NOT NULL
      UNION ALL SELECT 'places', x.value, x.label, resume_id FROM mine CROSS JOIN LATERAL (
        ${of(Prisma.sql`coalesce(x.city_key || coalesce(', ' || x.country_code, ''), x.country_code) AS value, x.name AS label, x.position FROM indexed_places x`)}) x
        WHERE x.position IS NULL AND x.value IS NOT NULL
      UNION ALL SELECT 'languages', x.value, x.label, resume_id FROM mine CROSS JOIN LATERAL (
        ${of(Prisma.sql`x.language AS value, x.name AS label FROM indexed_languages x`)}) x
      UNION ALL SELECT 'educationLevels', x.value, x.value, resume_id FROM mine CROSS JOIN LATERAL (
        ${of(Prisma.sql`x.education_level::text AS value FROM indexed_resumes x`)}) x WHERE x.value IS NOT NULL
    ), counted AS (
      SELECT kind, value, min(label) AS label, count(DISTINCT resume_id)::int AS count,
        row_number() OVER (PARTITION BY kind ORDER BY count(DISTINCT resume_id) DESC, value) AS place
      FROM told GROUP BY kind, value
    )
    SELECT kind, value, label, count FROM counted WHERE place <= ${MOST_VALUES} ORDER BY kind, place`;
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
