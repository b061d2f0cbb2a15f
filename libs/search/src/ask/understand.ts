// Makes one form of what a request asks by: skills with their near ones, titles, words, and what a person must be.
import {
  cefrSchema,
  educationLevels,
  type AskedSkill,
  type Cefr,
  type Importance,
  type JobReading,
  type NamedSkill,
  type SearchFilters,
  type SearchRequest,
} from '@vitae/contracts';
import type { QueryCondition, SearchConditions, SkillCondition } from '@vitae/store';
import { fold, isLanguageCode, languageCode, languageName, skillById, type SkillLookUp } from '@vitae/skills';
import { findPlace, readPlace } from '../index/places.ts';
import { holdsRequirements } from '../jobs/importance.ts';
import { JOB_LINES } from '../jobs/read-job-description.ts';
import type { Asked, LanguageAsked, NearSkill, SkillAsked } from './asked.ts';
import { parseQuery, type BooleanQuery } from './boolean-query.ts';
import { skillsNamedIn } from './text-skills.ts';

/** Skills near another, by its id; the nearest first. */
export type NearSkills = (skillId: string) => readonly NearSkill[];

export interface Knowledge {
  readonly lookUp: SkillLookUp;
  readonly near: NearSkills;
  /** The current year. */
  readonly year: number;
}

/** The candidate whose like is looked for. */
export interface Example {
  readonly skills: readonly {
    readonly skill: string;
    readonly name: string;
    readonly months: number | null;
  }[];
  readonly titles: readonly string[];
}

/** What is wrong with a request, and where: a JSON pointer. */
export interface AskingFault {
  readonly pointer: string;
  readonly detail: string;
}

export type Understood =
  | { readonly ok: true; readonly asked: Asked; readonly conditions: SearchConditions }
  | { readonly ok: false; readonly faults: readonly AskingFault[] };

/** Skills of an example that others are compared by: those used longest. */
const MOST_EXAMPLE_SKILLS = 25;
const MOST_EXAMPLE_TITLES = 3;

/** Reads a request. `job` is its description of a job, taken apart; `example` the candidate that it names. */
export function understand(
  request: SearchRequest,
  knowledge: Knowledge,
  { job, example }: { job?: JobReading | undefined; example?: Example | undefined },
): Understood {
  const faults: AskingFault[] = [];
  const skillsAt = (list: 'must' | 'should' | 'mustNot', importance: Importance): SkillAsked[] =>
    (request.skills?.[list] ?? []).flatMap((asked, i) => {
      const skill = skillAsked(asked, importance, knowledge);
      if (!skill) faults.push({ pointer: `/skills/${list}/${i}/id`, detail: 'is no skill that is known' });
      return skill ?? [];
    });
  const [must, should, mustNot] = [
    skillsAt('must', 'required'),
    skillsAt('should', 'nice'),
    skillsAt('mustNot', 'required'),
  ];
  const query = request.query === undefined ? undefined : parseQuery(request.query);
  if (query && !query.ok)
    faults.push({ pointer: '/query', detail: `${query.message}, at character ${query.at + 1}` });
  const place = placeOf(request.filters, faults);
  if (faults.length) return { ok: false, faults };

  const { filters = {}, text } = request;
  const skills = firstOfEach(
    [
      ...must,
      ...should,
      ...skillsOfJob(job, knowledge),
      ...skillsOfExample(example, knowledge),
      ...skillsOfText(text, knowledge),
    ],
    ({ skill }) => skill,
  );
  const asked: Asked = {
    by: job || example ? 'job' : text === undefined ? 'skills' : 'text',
    skills,
    titles: [
      ...(request.titles ?? []),
      ...(job?.title ? [job.title.value] : []),
      ...(example?.titles.slice(0, MOST_EXAMPLE_TITLES) ?? []),
    ],
    organisations: request.organisations ?? [],
    ...(text !== undefined && { titleText: text }),
    ...yearsAsked(filters, job),
    ...educationAsked(filters, job),
    languages: languagesAsked(filters, job),
    words: wordsOf(request, skills, job, example),
    meaning: meaningOf(request, skills, job, example),
  };
  return {
    ok: true,
    asked,
    conditions: {
      skills: must.map((skill) => conditionsOf(skill, knowledge.year)),
      withoutSkills: mustNot.map((skill): SkillCondition => ({ skill: skill.skill })),
      ...filterConditions(filters),
      ...(place && { place }),
      ...(query?.ok && { query: queryCondition(query.query, knowledge.lookUp) }),
      ...(request.likeCandidate && { exceptCandidate: request.likeCandidate }),
    },
  };
}

/** As skills are stored. */
const keyOf = (id: string | undefined, name: string) => id ?? `name:${fold(name)}`;

/** The skill that is named, as skills are stored, and its name; undefined for an id that is none. */
export function skillNamed(
  { name, id }: NamedSkill,
  lookUp: SkillLookUp,
): { skill: string; name: string } | undefined {
  const known = id === undefined ? lookUp.ofItem(name ?? '') : skillById(id);
  // A tenant's own skills are known by their names alone.
  if (id !== undefined && !known && !id.startsWith('own:')) return undefined;
  const label = known?.name ?? name ?? id ?? '';
  return { skill: known?.id ?? keyOf(id, label), name: label };
}

function skillAsked(
  { minimumMonths, usedWithinYears, ...named }: AskedSkill,
  importance: Importance,
  { lookUp, near }: Knowledge,
): SkillAsked | undefined {
  const known = skillNamed(named, lookUp);
  return (
    known && {
      ...known,
      importance,
      ...(minimumMonths !== undefined && { minimumMonths }),
      ...(usedWithinYears !== undefined && { usedWithinYears }),
      near: near(known.skill),
    }
  );
}

const skillsOfJob = (job: JobReading | undefined, { near }: Knowledge): SkillAsked[] =>
  (job?.skills ?? []).map(({ id, name, importance, minimumMonths }) => ({
    skill: id,
    name,
    importance,
    ...(minimumMonths !== undefined && { minimumMonths }),
    near: near(id),
  }));

const skillsOfExample = (example: Example | undefined, { near }: Knowledge): SkillAsked[] =>
  (example?.skills.slice(0, MOST_EXAMPLE_SKILLS) ?? []).map(({ skill, name }) => ({
    skill,
    name,
    importance: 'nice',
    near: near(skill),
  }));

const skillsOfText = (text: string | undefined, { lookUp, near }: Knowledge): SkillAsked[] =>
  (text === undefined ? [] : skillsNamedIn(text, lookUp)).map(({ id, name }) => ({
    skill: id,
    name,
    importance: 'nice',
    near: near(id),
  }));

/** Each once, as it was asked for first. */
function firstOfEach<T>(all: readonly T[], keyOfOne: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.size < seen.add(keyOfOne(one)).size);
}

/** A must is met by itself alone: what is near is something else. */
const conditionsOf = (asked: SkillAsked, year: number): SkillCondition[] => [
  {
    skill: asked.skill,
    ...(asked.minimumMonths !== undefined && { minimumMonths: asked.minimumMonths }),
    ...(asked.usedWithinYears !== undefined && { usedSince: year - asked.usedWithinYears }),
  },
];

function yearsAsked(
  { minimumYears, maximumYears }: SearchFilters,
  job: JobReading | undefined,
): Pick<Asked, 'years'> {
  const minimum = minimumYears ?? job?.years?.minimum;
  if (minimum === undefined && maximumYears === undefined) return {};
  const fromFilter = minimumYears !== undefined || maximumYears !== undefined;
  return {
    years: {
      ...(minimum !== undefined && { minimum }),
      ...(maximumYears !== undefined && { maximum: maximumYears }),
      importance: fromFilter ? 'required' : (job?.years?.importance ?? 'required'),
    },
  };
}

function educationAsked(
  { educationLevel }: SearchFilters,
  job: JobReading | undefined,
): Pick<Asked, 'education'> {
  const level = educationLevel ?? job?.educationLevel?.level;
  if (!level) return {};
  const importance = educationLevel ? 'required' : (job?.educationLevel?.importance ?? 'required');
  return { education: { level, importance } };
}

const levelNumber = (level: Cefr) => cefrSchema.options.indexOf(level) + 1;

function languagesAsked({ languages = [] }: SearchFilters, job: JobReading | undefined): LanguageAsked[] {
  const all = [
    ...languages.map(({ language, level }): LanguageAsked => {
      const folded = fold(language);
      const code = isLanguageCode(folded) ? folded : languageCode(language);
      return {
        language: keyOf(code, language),
        name: code ? languageName(code) : language,
        ...(level && { level: levelNumber(level) }),
        importance: 'required',
      };
    }),
    ...(job?.languages ?? []).map(({ code, language, level, importance }): LanguageAsked => ({
      language: code,
      name: language,
      ...(level && { level: levelNumber(level) }),
      importance,
    })),
  ];
  return firstOfEach(all, ({ language }) => language);
}

function filterConditions(
  filters: SearchFilters,
): Pick<SearchConditions, 'minimumMonths' | 'maximumMonths' | 'educationLevel' | 'languages' | 'addedAfter'> {
  const { minimumYears, maximumYears, educationLevel, addedAfter } = filters;
  return {
    ...(minimumYears !== undefined && { minimumMonths: Math.round(minimumYears * 12) }),
    ...(maximumYears !== undefined && { maximumMonths: Math.round(maximumYears * 12) }),
    ...(educationLevel && { educationLevel: educationLevels.indexOf(educationLevel) + 1 }),
    ...(addedAfter && { addedAfter: new Date(addedAfter) }),
    languages: languagesAsked(filters, undefined).map(({ language, level }) => ({
      language,
      ...(level !== undefined && { level }),
    })),
  };
}

function placeOf({ place }: SearchFilters = {}, faults: AskingFault[]): SearchConditions['place'] {
  if (!place) return undefined;
  const { city, country, withinKilometres } = place;
  const base = { ...(city && { cityKey: fold(city) }), ...(country && { countryCode: country }) };
  if (withinKilometres === undefined || city === undefined) return base;
  const { latitude, longitude } = findPlace(readPlace([city, country].filter(Boolean).join(', ')));
  if (latitude !== null && longitude !== null)
    return { ...base, around: { latitude, longitude, kilometres: withinKilometres } };
  const detail = country
    ? 'is no town whose place is known'
    : 'is no town whose place is known, or one of several; name its country';
  faults.push({ pointer: '/filters/place/city', detail });
  return undefined;
}

/** What is looked for among the words of resumes: all of a text, of a description of a job what it asks for. */
function wordsOf(
  { text, jobDescription = '', titles = [] }: SearchRequest,
  skills: readonly SkillAsked[],
  job: JobReading | undefined,
  example: Example | undefined,
): string {
  const lines = jobDescription.split(JOB_LINES);
  const asking = (job?.sections ?? []).filter(({ kind }) => holdsRequirements(kind));
  return [
    ...titles,
    ...(example?.titles ?? []),
    ...(text === undefined ? skills.map(({ name }) => name) : [text]),
    ...asking.flatMap(({ lines: [first, last] }) => lines.slice(first - 1, last)),
  ].join('\n');
}

/** What is looked for by meaning, in a sentence that an encoder takes whole. */
const meaningOf = (
  { text, titles = [] }: SearchRequest,
  skills: readonly SkillAsked[],
  job: JobReading | undefined,
  example: Example | undefined,
): string =>
  [
    ...(text === undefined ? [] : [text]),
    ...titles,
    ...(job?.title ? [job.title.value] : []),
    ...(example?.titles.slice(0, MOST_EXAMPLE_TITLES) ?? []),
    ...(text === undefined ? skills.map(({ name }) => name) : []),
  ].join(', ');

function queryCondition(query: BooleanQuery, lookUp: SkillLookUp): QueryCondition {
  if (query.kind === 'not') return { kind: 'not', part: queryCondition(query.part, lookUp) };
  if (query.kind !== 'term')
    return { kind: query.kind, parts: query.parts.map((part) => queryCondition(part, lookUp)) };
  const { field, words } = query;
  return { kind: 'term', field, words, key: fold(words), skill: keyOf(lookUp.ofItem(words)?.id, words) };
}
