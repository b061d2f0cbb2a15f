// What a search asks for, as it stands in the address: read with care, for anybody can write an address. And the request that it makes.
import type { SavedSearch, SearchRequest } from '@vitae/client';

export const skillUses = ['must', 'should', 'not'] as const;
export type SkillUse = (typeof skillUses)[number];

export interface AskedSkillChip {
  readonly name: string;
  /** Of the taxonomy, where it is known. */
  readonly id?: string;
  readonly use: SkillUse;
  /** At least so many months of it. */
  readonly months?: number;
  /** Used in the last so many years. */
  readonly withinYears?: number;
}

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export type LanguageLevel = (typeof languageLevels)[number];
export const educationLevelNames = ['school', 'vocational', 'bachelor', 'master', 'doctorate'] as const;
export type EducationLevelName = (typeof educationLevelNames)[number];

export interface AskedLanguageChip {
  readonly language: string;
  readonly level?: LanguageLevel;
}

export interface SearchState {
  /** Words, or a query with AND, OR, NOT. */
  readonly q?: string;
  readonly skills?: readonly AskedSkillChip[];
  readonly titles?: readonly string[];
  readonly organisations?: readonly string[];
  /** A candidate whose like is looked for. */
  readonly like?: string;
  readonly city?: string;
  readonly country?: string;
  readonly km?: number;
  readonly minYears?: number;
  readonly maxYears?: number;
  readonly education?: EducationLevelName;
  readonly languages?: readonly AskedLanguageChip[];
  readonly labels?: readonly string[];
  /** Added on this day or later: 2026-11-26. */
  readonly since?: string;
  /** The saved search whose description of a job is looked for, too: it is too long for an address. */
  readonly saved?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const MOST_SKILLS_OF_A_KIND = 30;
/** Hits a page. */
const PAGE = 25;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value);
/** What looks like a number stands as one in the address: “2024” may be words as well. */
const words = (value: unknown, longest: number): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' ? text.trim().slice(0, longest) || undefined : undefined;
};
const number = (value: unknown, least: number, most: number, whole = false): number | undefined =>
  typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
    ? value
    : undefined;
const list = <T>(value: unknown, most: number, read: (one: unknown) => T | undefined): T[] | undefined => {
  const items = Array.isArray(value) ? value.flatMap((one) => read(one) ?? []).slice(0, most) : [];
  return items.length ? items : undefined;
};

function skillOf(value: unknown): AskedSkillChip | undefined {
  if (!isRecord(value)) return undefined;
  const name = words(value['name'], 100);
  const use = oneOf(skillUses, value['use']);
  if (!name || !use) return undefined;
  return defined({
    name,
    use,
    id: words(value['id'], 200),
    months: number(value['months'], 1, 720, true),
    withinYears: number(value['withinYears'], 1, 60, true),
  });
}

function languageOf(value: unknown): AskedLanguageChip | undefined {
  const language = isRecord(value) ? words(value['language'], 60) : undefined;
  return isRecord(value) && language
    ? defined({ language, level: oneOf(languageLevels, value['level']) })
    : undefined;
}

function dayOf(value: unknown): string | undefined {
  const isDay = typeof value === 'string' && /^[1-9]\d{3}-\d\d-\d\d$/.test(value);
  return isDay && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** Without what is undefined: it would stand in the address, too. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

export function readSearchState(search: Record<string, unknown>): SearchState {
  const short = (most: number) => (value: unknown) => words(value, most);
  const uuid = (value: unknown) => {
    const text = words(value, 36);
    return text && UUID.test(text) ? text : undefined;
  };
  const minYears = number(search['minYears'], 0, 60);
  const maxYears = number(search['maxYears'], minYears ?? 0, 60);
  const city = words(search['city'], 100);
  const country = words(search['country'], 2)?.toUpperCase();
  return defined({
    q: words(search['q'], 1_000),
    skills: list(search['skills'], 3 * MOST_SKILLS_OF_A_KIND, skillOf),
    titles: list(search['titles'], 20, short(100)),
    organisations: list(search['organisations'], 20, short(100)),
    like: uuid(search['like']),
    city,
    country: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
    km: city ? number(search['km'], 1, 1_000) : undefined,
    minYears,
    maxYears,
    education: oneOf(educationLevelNames, search['education']),
    languages: list(search['languages'], 10, languageOf),
    labels: list(search['labels'], 20, short(60)),
    since: dayOf(search['since']),
    saved: uuid(search['saved']),
  });
}

/** Whether it has operators, quotes, brackets or fields, so that it is read as a query and not as words. */
export const isBoolean = (text: string): boolean =>
  /\b(?:AND|OR|NOT)\b|["“”„()]|\b(?:title|organisation|skill|text):/.test(text);

export const asksForNothing = (state: SearchState): boolean => Object.keys(state).length === 0;

interface RequestOptions {
  /** Skills are named, so that whoever reads the request later knows which they are. */
  readonly byName?: boolean;
  /** That of the saved search. */
  readonly jobDescription?: string | undefined;
}

export function requestOf(
  state: SearchState,
  { byName = false, jobDescription }: RequestOptions = {},
): SearchRequest {
  const {
    q,
    skills = [],
    city,
    country,
    km,
    minYears,
    maxYears,
    education,
    languages,
    labels,
    since,
  } = state;
  const of = (use: SkillUse) => {
    const chips = skills
      .filter((skill) => skill.use === use)
      .slice(0, MOST_SKILLS_OF_A_KIND)
      .map(({ name, id, months, withinYears }) => ({
        ...(id && !byName ? { id } : { name }),
        ...(months && { minimumMonths: months }),
        ...(withinYears && { usedWithinYears: withinYears }),
      }));
    return chips.length ? chips : undefined;
  };
  const place = city || country ? defined({ city, country, withinKilometres: km }) : undefined;
  const filters = defined({
    place,
    minimumYears: minYears,
    maximumYears: maxYears,
    educationLevel: education,
    languages: languages?.map((one) => ({ ...one })),
    labels: labels && [...labels],
    addedAfter: since && `${since}T00:00:00Z`,
  });
  return defined({
    text: q && !isBoolean(q) ? q : undefined,
    query: q && isBoolean(q) ? q : undefined,
    jobDescription,
    skills: skills.length
      ? defined({ must: of('must'), should: of('should'), mustNot: of('not') })
      : undefined,
    titles: state.titles && [...state.titles],
    organisations: state.organisations && [...state.organisations],
    likeCandidate: state.like,
    filters: Object.keys(filters).length ? filters : undefined,
    limit: PAGE,
  });
}

/** With one more skill, or the same one asked for otherwise. */
export function withSkill(state: SearchState, skill: AskedSkillChip): SearchState {
  const isSame = (one: AskedSkillChip) =>
    (one.id !== undefined && one.id === skill.id) || one.name.toLowerCase() === skill.name.toLowerCase();
  const skills = state.skills ?? [];
  return {
    ...state,
    skills: skills.some(isSame) ? skills.map((one) => (isSame(one) ? skill : one)) : [...skills, skill],
  };
}

export function withoutSkill(state: SearchState, skill: AskedSkillChip): SearchState {
  const skills = state.skills?.filter((one) => one !== skill);
  return defined({ ...state, skills: skills?.length ? skills : undefined });
}

/** The search that a saved one makes. */
export function stateOf({ id: saved, request }: Pick<SavedSearch, 'id' | 'request'>): SearchState {
  const { must = [], should = [], mustNot = [] } = request.skills ?? {};
  const { place, ...filters } = request.filters ?? {};
  const chips = (skills: typeof must, use: SkillUse) =>
    skills.map(({ id, name, minimumMonths, usedWithinYears }) => ({
      name: name ?? id,
      id,
      use,
      months: minimumMonths,
      withinYears: usedWithinYears,
    }));
  return readSearchState({
    q: request.query ?? request.text,
    skills: [...chips(must, 'must'), ...chips(should, 'should'), ...chips(mustNot, 'not')],
    titles: request.titles,
    organisations: request.organisations,
    like: request.likeCandidate,
    city: place?.city,
    country: place?.country,
    km: place?.withinKilometres,
    minYears: filters.minimumYears,
    maxYears: filters.maximumYears,
    education: filters.educationLevel,
    languages: filters.languages,
    labels: filters.labels,
    since: filters.addedAfter?.slice(0, 10),
    saved: request.jobDescription === undefined ? undefined : saved,
  });
}
