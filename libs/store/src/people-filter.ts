// Who is in a list of people, as SQL over `candidates c`. What is asked of resumes goes by the rows that search has; whoever has none
// (yet) is found by everything else. What a resume does not tell does not fit.
import { Prisma } from './generated/client.ts';
import { labelled, withMerged } from './search-conditions.ts';

export interface PeopleFilter {
  readonly text?: string | undefined;
  /** Ids. */
  readonly labels?: readonly string[] | undefined;
  /** As they are stored, as are all others. */
  readonly skills?: readonly string[] | undefined;
  readonly titles?: readonly string[] | undefined;
  readonly cityKey?: string | undefined;
  readonly countryCode?: string | undefined;
  /** Asked by somebody who may not know where people live: the town is that of the latest position. */
  readonly hidesHome?: boolean | undefined;
  readonly languages?: readonly string[] | undefined;
  /** 1 to 5: the lowest that is enough. */
  readonly educationLevel?: number | undefined;
  readonly minimumMonths?: number | undefined;
  readonly maximumMonths?: number | undefined;
  readonly addedAfter?: Date | undefined;
  readonly addedBefore?: Date | undefined;
  /** Of the newest resume: whether values ask to be checked, and its states. */
  readonly doubtful?: boolean | undefined;
  readonly statuses?: readonly string[] | undefined;
  /** Of a decision that stands. */
  readonly outcome?: string | undefined;
  readonly only?: readonly string[] | undefined;
}

/** The last of all characters: what begins with a word comes before it and this. */
const LAST = '\u{10FFFF}';

/** What has to be known of the tenant's rows before. */
export interface PeopleKnown {
  /** Words as they are stored, of what is looked for. */
  readonly words: readonly string[];
  /** Whether many people have the outcome that is asked for. */
  readonly isOutcomeCommon: boolean;
}

/** Decisions of an outcome, as rows `x`. */
export const decidedSo = (tenantId: string, outcome: string): Prisma.Sql =>
  Prisma.sql`decisions x WHERE x.tenant_id = ${tenantId}::uuid AND NOT x.superseded AND NOT x.withdrawn AND x.outcome = ${outcome}`;

/** People of the tenant who fit; merged ones are part of theirs. */
export function ofPeople(
  tenantId: string,
  filter: PeopleFilter,
  { words, isOutcomeCommon }: PeopleKnown,
): Prisma.Sql {
  const { labels = [], skills = [], titles = [], languages = [], statuses, outcome, doubtful } = filter;
  const tenant = Prisma.sql`x.tenant_id = ${tenantId}::uuid`;
  return Prisma.join(
    [
      Prisma.sql`c.tenant_id = ${tenantId}::uuid AND c.person_id IS NULL`,
      ...words.map(
        (word) =>
          Prisma.sql`c.id IN (SELECT x.candidate_id FROM candidate_words x WHERE ${tenant} AND x.word >= ${word} AND x.word < ${word + LAST})`,
      ),
      ...labels.map((label) => Prisma.sql`c.id IN (${labelled(tenantId, label)})`),
      ...skills.map((skill) => told(tenantId, 'indexed_skills', Prisma.sql`x.skill = ${skill}`)),
      ...(titles.length
        ? [told(tenantId, 'indexed_positions', Prisma.sql`x.title_key = ANY(${[...titles]}::text[])`)]
        : []),
      ...languages.map((language) =>
        told(tenantId, 'indexed_languages', Prisma.sql`x.language = ${language}`),
      ),
      ...placed(tenantId, filter),
      ...ofResume(tenantId, filter),
      ...(filter.addedAfter ? [Prisma.sql`c.created_at > ${filter.addedAfter}`] : []),
      ...(filter.addedBefore ? [Prisma.sql`c.created_at < ${filter.addedBefore}`] : []),
      ...(filter.only ? [Prisma.sql`c.id = ANY(${[...filter.only]}::uuid[])`] : []),
      ...(statuses
        ? [
            // The newest is asked. Whoever has none of them is left out before, by an index, unless that would be hardly anybody.
            ...(statuses.includes('parsed')
              ? []
              : [
                  Prisma.sql`c.id IN (${withMerged(tenantId, Prisma.sql`resumes x WHERE ${tenant} AND x.status = ANY(${[...statuses]}::text[])`)})`,
                ]),
            Prisma.sql`${newest(Prisma.sql`x.status`)} = ANY(${[...statuses]}::text[])`,
          ]
        : []),
      ...(doubtful === undefined
        ? []
        : [
            Prisma.sql`(SELECT coalesce(p.to_check, p.doubtful) > 0 FROM profiles p WHERE p.tenant_id = c.tenant_id AND p.resume_id = ${newest(Prisma.sql`x.id`)}) = ${doubtful}`,
          ]),
      ...(outcome ? [decided(tenantId, outcome, isOutcomeCommon)] : []),
    ],
    ' AND ',
  );
}

/**
 * Of a common outcome the people are put into a hash once, and whoever the list comes to is looked up there; the planner would look up each
 * of them among the candidates, by the ten thousand. Of a rare one it does well to.
 */
function decided(tenantId: string, outcome: string, isCommon: boolean): Prisma.Sql {
  const isAmong = Prisma.sql`c.id IN (${withMerged(tenantId, decidedSo(tenantId, outcome))})`;
  // `IS TRUE` keeps it from being joined.
  return isCommon ? Prisma.sql`(${isAmong}) IS TRUE` : isAmong;
}

type Table = 'indexed_skills' | 'indexed_positions' | 'indexed_languages' | 'indexed_places';

/** By what the deciding resume tells in this table. */
const told = (tenantId: string, table: Table, condition: Prisma.Sql): Prisma.Sql => Prisma.sql`c.id IN (
  SELECT r.candidate_id FROM ${Prisma.raw(table)} x JOIN indexed_resumes r ON r.tenant_id = x.tenant_id AND r.resume_id = x.resume_id AND r.decides
  WHERE x.tenant_id = ${tenantId}::uuid AND ${condition})`;

function placed(tenantId: string, { cityKey, countryCode, hidesHome }: PeopleFilter): Prisma.Sql[] {
  if (cityKey === undefined && countryCode === undefined) return [];
  const conditions = [
    // By towns one would find where a hidden person lives.
    hidesHome && cityKey !== undefined ? Prisma.sql`x.position = 0` : Prisma.sql`x.position IS NULL`,
    ...(cityKey === undefined ? [] : [Prisma.sql`x.city_key = ${cityKey}`]),
    ...(countryCode === undefined ? [] : [Prisma.sql`x.country_code = ${countryCode}`]),
  ];
  return [told(tenantId, 'indexed_places', Prisma.join(conditions, ' AND '))];
}

function ofResume(
  tenantId: string,
  { educationLevel, minimumMonths, maximumMonths }: PeopleFilter,
): Prisma.Sql[] {
  const conditions = [
    ...(educationLevel === undefined ? [] : [Prisma.sql`r.education_level >= ${educationLevel}`]),
    ...(minimumMonths === undefined ? [] : [Prisma.sql`r.months_of_experience >= ${minimumMonths}`]),
    ...(maximumMonths === undefined ? [] : [Prisma.sql`r.months_of_experience <= ${maximumMonths}`]),
  ];
  if (!conditions.length) return [];
  return [
    Prisma.sql`c.id IN (SELECT r.candidate_id FROM indexed_resumes r WHERE r.tenant_id = ${tenantId}::uuid AND r.decides
      AND ${Prisma.join(conditions, ' AND ')})`,
  ];
}

/** Something of the newest resume of a person, whoever was merged into them included. */
const newest = (what: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT ${what} FROM resumes x WHERE x.tenant_id = c.tenant_id AND x.candidate_id IN (
    SELECT c.id UNION ALL SELECT m.id FROM candidates m WHERE m.tenant_id = c.tenant_id AND m.person_id = c.id)
  ORDER BY x.created_at DESC, x.id DESC LIMIT 1)`;
