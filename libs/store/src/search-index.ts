// What is stored of a resume for search: facts as rows, the passages of its redacted text, and their vectors. What goes in is
// decided elsewhere (libs/search).
import { storableValue } from '@vitae/contracts';
import { lockMerges } from './candidates.ts';
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

export interface IndexedSkill {
  readonly ordinal: number;
  /** The taxonomy's id, or `name:` and the folded name. */
  readonly skill: string;
  readonly name: string;
  readonly months: number | null;
  /** A year. */
  readonly lastUsed: number | null;
  readonly listed: boolean;
  readonly atWork: boolean;
}

export interface IndexedPosition {
  readonly ordinal: number;
  readonly title: string | null;
  readonly titleKey: string | null;
  readonly organisation: string | null;
  readonly organisationKey: string | null;
  /** Partial dates. */
  readonly started: string | null;
  readonly ended: string | null;
  readonly months: number | null;
  readonly isCurrent: boolean;
}

export interface IndexedLanguage {
  readonly ordinal: number;
  /** ISO 639-1, or `name:` and the folded name. */
  readonly language: string;
  readonly name: string;
  /** 1 to 6 for A1 to C2, 7 for the mother tongue. */
  readonly level: number | null;
}

export interface IndexedPlace {
  readonly ordinal: number;
  /** The position that was there; null for where the person lives. */
  readonly position: number | null;
  readonly name: string;
  readonly cityKey: string | null;
  readonly region: string | null;
  readonly countryCode: string | null;
  /** Degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface IndexedPassage {
  readonly ordinal: number;
  readonly section: string;
  /** The position that it tells of. */
  readonly position: number | null;
  readonly page: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** ISO 639-1: by its stems the words are found. */
  readonly language: string | null;
  readonly text: string;
  /** The same for the same text. */
  readonly textHash: string;
}

export interface ResumeIndex {
  /** Of the code that made it. */
  readonly version: number;
  readonly language: string | null;
  readonly monthsOfExperience: number | null;
  /** 1 school, 2 vocational, 3 bachelor, 4 master, 5 doctorate. */
  readonly educationLevel: number | null;
  /** Without whose it is. */
  readonly blindHeadline: string | null;
  readonly skills: readonly IndexedSkill[];
  readonly positions: readonly IndexedPosition[];
  readonly languages: readonly IndexedLanguage[];
  readonly places: readonly IndexedPlace[];
  readonly passages: readonly IndexedPassage[];
}

/** What is counted of it, as `facets_of` in the database makes it of rows that an older version left. */
function facetsIn({ skills, positions, places, languages, educationLevel }: ResumeIndex): string[] {
  const homes = places.filter(({ position }) => position === null);
  return [
    ...new Set([
      ...skills.map(({ skill }) => `s${skill}`),
      ...positions.flatMap(({ titleKey }) => (titleKey === null ? [] : `t${titleKey}`)),
      ...homes.flatMap(({ cityKey, countryCode }) => {
        const place = [cityKey, countryCode].filter((part) => part !== null).join(', ');
        return place ? `p${place}` : [];
      }),
      ...languages.map(({ language }) => `l${language}`),
      ...(educationLevel === null ? [] : [`e${educationLevel}`]),
    ]),
  ];
}

const json = (value: unknown) => JSON.stringify(storableValue(value));

/**
 * Puts a resume's rows in the place of those that it had. They count once its candidate is told (`decide`), in the same transaction. False
 * if the resume is gone.
 */
export async function put(tx: TenantTx, resumeId: string, index: ResumeIndex): Promise<boolean> {
  return (await putAll(tx, [{ resumeId, index }])) > 0;
}

export interface IndexedReading {
  readonly resumeId: string;
  readonly index: ResumeIndex;
  /** Whose only resume it is; it decides then. */
  readonly onlyOf?: string;
}

/** The same for several resumes, in one statement; returns how many are there. */
export async function putAll(tx: TenantTx, readings: readonly IndexedReading[]): Promise<number> {
  const { tenantId, db } = tx;
  const ids = readings.map(({ resumeId }) => resumeId);
  // Two that put the same resume's do it one after the other.
  const there = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM resumes WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  if (!there.length) return 0;
  // Before any row of the index is locked: whoever holds one and then waits here would wait for whoever places, merges or deletes, and they for the row.
  await lockMerges(tx, 'read');
  await db.$executeRaw`DELETE FROM indexed_resumes WHERE tenant_id = ${tenantId}::uuid AND resume_id = ANY(${ids}::uuid[])`;
  const heads = readings.map(({ resumeId, onlyOf, index }) => {
    const { version, language, monthsOfExperience, educationLevel, blindHeadline } = index;
    const facets = facetsIn(index);
    return { resumeId, onlyOf, version, language, monthsOfExperience, educationLevel, blindHeadline, facets };
  });
  const each = (name: 'skills' | 'positions' | 'languages' | 'places' | 'passages') =>
    json(readings.flatMap(({ resumeId, index }) => index[name].map((row) => ({ resumeId, ...row }))));
  await db.$executeRaw`
    WITH pieces AS MATERIALIZED (
      SELECT *, to_tsvector(search_configuration(language), text) AS words FROM jsonb_to_recordset(${each('passages')}::jsonb)
        AS r ("resumeId" uuid, ordinal smallint, section text, position smallint, page int, "firstLine" int, "lastLine" int, language text, text text, "textHash" text)
    ), counted AS MATERIALIZED (
      SELECT "resumeId", w.lexeme AS word, sum(cardinality(w.positions)) AS times FROM pieces, unnest(pieces.words) AS w GROUP BY "resumeId", w.lexeme
    ), resume AS (
      INSERT INTO indexed_resumes (tenant_id, resume_id, candidate_id, decides, version, language, months_of_experience, education_level, blind_headline, facets, words, added_at)
      SELECT r.tenant_id, r.id, h."onlyOf", h."onlyOf" IS NOT NULL, h.version, h.language, h."monthsOfExperience", h."educationLevel", h."blindHeadline", h.facets,
        (SELECT concatenated_words(words ORDER BY ordinal) FROM pieces WHERE pieces."resumeId" = r.id), r.created_at
      FROM jsonb_to_recordset(${json(heads)}::jsonb)
        AS h ("resumeId" uuid, "onlyOf" uuid, version smallint, language text, "monthsOfExperience" int, "educationLevel" smallint, "blindHeadline" text, facets text[])
      JOIN resumes r ON r.tenant_id = ${tenantId}::uuid AND r.id = h."resumeId"
      RETURNING tenant_id, resume_id
    ), skills AS (
      INSERT INTO indexed_skills (tenant_id, resume_id, ordinal, skill, name, months, last_used, listed, at_work)
      SELECT resume.tenant_id, r.* FROM jsonb_to_recordset(${each('skills')}::jsonb)
        AS r ("resumeId" uuid, ordinal smallint, skill text, name text, months int, "lastUsed" smallint, listed boolean, "atWork" boolean)
      JOIN resume ON resume.resume_id = r."resumeId"
    ), positions AS (
      INSERT INTO indexed_positions (tenant_id, resume_id, ordinal, title, title_key, organisation, organisation_key, started, ended, months, is_current)
      SELECT resume.tenant_id, r.* FROM jsonb_to_recordset(${each('positions')}::jsonb)
        AS r ("resumeId" uuid, ordinal smallint, title text, "titleKey" text, organisation text, "organisationKey" text, started text, ended text, months int, "isCurrent" boolean)
      JOIN resume ON resume.resume_id = r."resumeId"
    ), languages AS (
      INSERT INTO indexed_languages (tenant_id, resume_id, ordinal, language, name, level)
      SELECT resume.tenant_id, r.* FROM jsonb_to_recordset(${each('languages')}::jsonb)
        AS r ("resumeId" uuid, ordinal smallint, language text, name text, level smallint)
      JOIN resume ON resume.resume_id = r."resumeId"
    ), places AS (
      INSERT INTO indexed_places (tenant_id, resume_id, ordinal, position, name, city_key, region, country_code, latitude, longitude)
      SELECT resume.tenant_id, r.* FROM jsonb_to_recordset(${each('places')}::jsonb)
        AS r ("resumeId" uuid, ordinal smallint, position smallint, name text, "cityKey" text, region text, "countryCode" text, latitude float8, longitude float8)
      JOIN resume ON resume.resume_id = r."resumeId"
    ), counts AS (
      INSERT INTO indexed_words (tenant_id, resume_id, word, frequency)
      SELECT resume.tenant_id, resume.resume_id, counted.word, least(counted.times, 32767)::smallint
      FROM counted JOIN resume ON resume.resume_id = counted."resumeId"
    )
    INSERT INTO passages (tenant_id, resume_id, ordinal, section, position, page, first_line, last_line, language, text, text_hash, words)
    SELECT resume.tenant_id, pieces.* FROM pieces JOIN resume ON resume.resume_id = pieces."resumeId"`;
  return there.length;
}

/** Of a candidate's resumes, says which one decides; all of them are the candidate's from then on. */
export async function decide(
  { tenantId, db }: TenantTx,
  candidateId: string,
  resumeIds: readonly string[],
  deciding: string,
): Promise<void> {
  // One after the other, because one alone may decide at any moment; and each row once: of one that is changed twice in a transaction PostgreSQL
  // looks for its resume again, which somebody may have locked who waits for us.
  await db.$executeRaw`
    UPDATE indexed_resumes SET candidate_id = ${candidateId}::uuid, decides = false
    WHERE tenant_id = ${tenantId}::uuid AND resume_id = ANY(${resumeIds}::uuid[]) AND resume_id <> ${deciding}::uuid
      AND (candidate_id IS DISTINCT FROM ${candidateId}::uuid OR decides)`;
  await db.$executeRaw`
    UPDATE indexed_resumes SET candidate_id = ${candidateId}::uuid, decides = true
    WHERE tenant_id = ${tenantId}::uuid AND resume_id = ${deciding}::uuid
      AND (candidate_id IS DISTINCT FROM ${candidateId}::uuid OR NOT decides)`;
}

/**
 * Resumes with a profile whose rows are missing or older than this version, or, where a model is named, lack its vectors; not those that
 * a job is on already. The oldest first, so many at most.
 */
export async function listBehind(
  { tenantId, db }: TenantTx,
  { version, model, job, most }: { version: number; model: string | undefined; job: string; most: number },
): Promise<string[]> {
  const lacksVectors =
    model === undefined ? Prisma.sql`false` : Prisma.sql`NOT i.embedded_by @> ARRAY[${model}]`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM resumes r JOIN profiles p ON p.resume_id = r.id
    LEFT JOIN indexed_resumes i ON i.tenant_id = r.tenant_id AND i.resume_id = r.id
    WHERE r.tenant_id = ${tenantId}::uuid AND r.status IN ('parsed', 'partial') AND (i.version IS NULL OR i.version < ${version} OR ${lacksVectors})
      AND NOT EXISTS (SELECT FROM outbox o WHERE o.tenant_id = r.tenant_id AND o.name = ${job} AND o.payload->>'resumeId' = r.id::text)
    ORDER BY r.created_at, r.id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** Makes what is counted of resumes whose rows an older version made; returns of how many, so many at most. */
export const fillFacets = ({ tenantId, db }: TenantTx, most: number): Promise<number> =>
  // What somebody indexes just now is left out: that has them soon.
  db.$executeRaw`
    UPDATE indexed_resumes r SET facets = facets_of(r.tenant_id, r.resume_id)
    WHERE r.tenant_id = ${tenantId}::uuid AND r.resume_id IN (
      SELECT x.resume_id FROM indexed_resumes x WHERE x.tenant_id = ${tenantId}::uuid AND x.facets IS NULL LIMIT ${most} FOR NO KEY UPDATE SKIP LOCKED)`;

/** Which version of the indexing made a resume's rows; undefined where it has none. */
export async function versionOf({ tenantId, db }: TenantTx, resumeId: string): Promise<number | undefined> {
  const row = await db.indexedResume.findUnique({
    where: { tenantId_resumeId: { tenantId, resumeId } },
    select: { version: true },
  });
  return row?.version;
}

/** Has all of the tenant's rows made anew by the sweep. Until then they are as they were. */
export async function outdate({ tenantId, db }: TenantTx): Promise<void> {
  await db.$executeRaw`UPDATE indexed_resumes SET version = 0 WHERE tenant_id = ${tenantId}::uuid AND version <> 0`;
}
