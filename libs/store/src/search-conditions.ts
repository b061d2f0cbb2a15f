// What a person must be to be found, as SQL over `indexed_resumes r`. What a resume does not tell (years, education, a level, how
// long a skill was used) excludes nobody; what it tells otherwise does.
import { Prisma } from './generated/client.ts';

export interface SkillCondition {
  /** As it is stored. */
  readonly skill: string;
  readonly minimumMonths?: number;
  /** A year. */
  readonly usedSince?: number;
}

/** A query over titles, organisations, skills and text; a term without a field is looked for in all. */
export type QueryCondition =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly QueryCondition[] }
  | { readonly kind: 'not'; readonly part: QueryCondition }
  | {
      readonly kind: 'term';
      readonly field: 'title' | 'organisation' | 'skill' | 'text' | undefined;
      readonly words: string;
      /** The words folded, as keys are stored. */
      readonly key: string;
      /** The skill that the words name, as it is stored. */
      readonly skill: string;
    };

export interface PlaceCondition {
  readonly cityKey?: string;
  readonly countryCode?: string;
  /** Degrees and kilometres, around the city. */
  readonly around?: { readonly latitude: number; readonly longitude: number; readonly kilometres: number };
  /** Asked by somebody who may not know where people live: of the home the country alone counts. */
  readonly hidesHome?: boolean;
}

export interface SearchConditions {
  /** Of each, one must be there. */
  readonly skills: readonly (readonly SkillCondition[])[];
  readonly withoutSkills: readonly SkillCondition[];
  readonly minimumMonths?: number;
  readonly maximumMonths?: number;
  /** 1 to 5. */
  readonly educationLevel?: number;
  readonly languages: readonly { readonly language: string; readonly level?: number }[];
  readonly place?: PlaceCondition;
  readonly addedAfter?: Date;
  /** Ids: all of them must be on the person. */
  readonly labels?: readonly string[];
  readonly query?: QueryCondition;
  readonly exceptCandidate?: string;
  readonly onlyCandidates?: readonly string[];
}

/** The rows of what decides about candidates that fit. `languages`: those of the tenant's texts. */
export function fitting(
  tenantId: string,
  conditions: SearchConditions,
  languages: readonly (string | null)[],
): Prisma.Sql {
  const { minimumMonths, maximumMonths, educationLevel, addedAfter, query, place } = conditions;
  const { exceptCandidate, onlyCandidates } = conditions;
  return Prisma.join(
    [
      Prisma.sql`r.tenant_id = ${tenantId}::uuid AND r.decides`,
      ...conditions.skills.map((anyOf) => has('indexed_skills', anyOfSkills(anyOf))),
      ...conditions.withoutSkills.map((one) => Prisma.sql`NOT ${has('indexed_skills', anyOfSkills([one]))}`),
      ...(minimumMonths === undefined
        ? []
        : [orUntold(Prisma.sql`r.months_of_experience`, Prisma.sql`>= ${minimumMonths}`)]),
      ...(maximumMonths === undefined
        ? []
        : [orUntold(Prisma.sql`r.months_of_experience`, Prisma.sql`<= ${maximumMonths}`)]),
      ...(educationLevel === undefined
        ? []
        : [orUntold(Prisma.sql`r.education_level`, Prisma.sql`>= ${educationLevel}`)]),
      ...conditions.languages.map(({ language, level }) =>
        has(
          'indexed_languages',
          level === undefined
            ? Prisma.sql`x.language = ${language}`
            : Prisma.sql`x.language = ${language} AND ${orUntold(Prisma.sql`x.level`, Prisma.sql`>= ${level}`)}`,
        ),
      ),
      ...(place ? [has('indexed_places', atPlace(place))] : []),
      ...(addedAfter ? [Prisma.sql`r.added_at > ${addedAfter}`] : []),
      ...(conditions.labels ?? []).map(
        (label) => Prisma.sql`r.candidate_id IN (${labelled(tenantId, label)})`,
      ),
      ...(exceptCandidate ? [Prisma.sql`r.candidate_id <> ${exceptCandidate}::uuid`] : []),
      ...(onlyCandidates ? [Prisma.sql`r.candidate_id = ANY(${onlyCandidates}::uuid[])`] : []),
      ...(query ? [ofQuery(query, languages)] : []),
    ],
    ' AND ',
  );
}

/** The people who have a label, or of whom somebody has who was merged into them. */
export const labelled = (tenantId: string, label: string): Prisma.Sql =>
  withMerged(
    tenantId,
    Prisma.sql`candidate_labels x WHERE x.tenant_id = ${tenantId}::uuid AND x.label_id = ${label}::uuid`,
  );

/**
 * The candidates of the rows `x`, and the people into whom any of them was merged: of the latter there are few, and an index has them alone. Of
 * candidates who were merged themselves whoever asks sees nothing.
 */
export const withMerged = (tenantId: string, rows: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT x.candidate_id FROM ${rows}
  UNION ALL SELECT m.person_id FROM candidates m WHERE m.tenant_id = ${tenantId}::uuid AND m.person_id IS NOT NULL
    AND m.id IN (SELECT x.candidate_id FROM ${rows})`;

type Table = 'indexed_skills' | 'indexed_positions' | 'indexed_languages' | 'indexed_places';

const has = (table: Table, condition: Prisma.Sql) =>
  Prisma.sql`EXISTS (SELECT FROM ${Prisma.raw(table)} x WHERE x.tenant_id = r.tenant_id AND x.resume_id = r.resume_id AND (${condition}))`;

const orUntold = (column: Prisma.Sql, comparison: Prisma.Sql) =>
  Prisma.sql`(${column} IS NULL OR ${column} ${comparison})`;

const anyOfSkills = (anyOf: readonly SkillCondition[]) =>
  Prisma.join(
    anyOf.map(({ skill, minimumMonths = 0, usedSince = 0 }) =>
      minimumMonths || usedSince
        ? Prisma.sql`x.skill = ${skill} AND ${orUntold(Prisma.sql`x.months`, Prisma.sql`>= ${minimumMonths}`)}
            AND ${orUntold(Prisma.sql`x.last_used`, Prisma.sql`>= ${usedSince}`)}`
        : Prisma.sql`x.skill = ${skill}`,
    ),
    ' OR ',
  );

/** Where the person lives, or the latest position was. */
function atPlace({ cityKey, countryCode, around, hidesHome }: PlaceCondition): Prisma.Sql {
  const city =
    cityKey === undefined
      ? []
      : around
        ? [
            Prisma.sql`(x.city_key = ${cityKey}
              OR kilometres_between(x.latitude, x.longitude, ${around.latitude}::float8, ${around.longitude}::float8) <= ${around.kilometres}::float8)`,
          ]
        : [Prisma.sql`x.city_key = ${cityKey}`];
  // A circle may reach over a border.
  const country = countryCode === undefined || around ? [] : [Prisma.sql`x.country_code = ${countryCode}`];
  // By a town, and all the more by circles around several, one would find where a hidden person lives.
  const where =
    hidesHome && cityKey !== undefined ? Prisma.sql`x.position = 0` : Prisma.sql`coalesce(x.position, 0) = 0`;
  return Prisma.join([where, ...city, ...country], ' AND ');
}

function ofQuery(query: QueryCondition, languages: readonly (string | null)[]): Prisma.Sql {
  if (query.kind === 'not') return Prisma.sql`NOT ${ofQuery(query.part, languages)}`;
  if (query.kind !== 'term')
    return Prisma.sql`(${Prisma.join(
      query.parts.map((part) => ofQuery(part, languages)),
      query.kind === 'all' ? ' AND ' : ' OR ',
    )})`;
  const { field, words, key, skill } = query;
  const fields = {
    title: () => has('indexed_positions', holdsWords('title_key', key)),
    organisation: () => has('indexed_positions', holdsWords('organisation_key', key)),
    skill: () => has('indexed_skills', Prisma.sql`x.skill = ${skill}`),
    // Once a query, not once a row: nothing in the brackets depends on the row.
    text: () =>
      Prisma.sql`r.words @@ ANY (ARRAY(SELECT phraseto_tsquery(search_configuration(l), ${words}) FROM unnest(${languages}::text[]) AS l))`,
  } as const;
  return field
    ? fields[field]()
    : Prisma.sql`(${Prisma.join([fields.title(), fields.organisation(), fields.skill(), fields.text()], ' OR ')})`;
}

/** Whole words: "art" is not in "startup". What parts words in names counts as a blank. */
const holdsWords = (column: 'title_key' | 'organisation_key', key: string) =>
  Prisma.sql`strpos(' ' || translate(x.${Prisma.raw(column)}, '()/,.;:-&|', '          ') || ' ', ${` ${key.replaceAll(/[()/,.;:\-&|]/g, ' ')} `}) > 0`;
