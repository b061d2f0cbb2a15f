// What each signal says of a person, 0..1.
import { fold } from '@vitae/skills';
import type { Asked, NearSkill, SkillAsked } from './asked.ts';
import type { Person, PersonSkill } from './person.ts';
import { bestTitle, titleLikeness, titleNamedIn, titleWords } from './title-likeness.ts';
import {
  HALF_FORGOTTEN_YEARS,
  MONTHS_ENOUGH,
  NEAR_WORTH,
  SHOULD_WEIGHT,
  TOLD,
  type Signals,
} from './tuning.ts';

/** What the database found by words and by meaning, by resume; any measure of which more is better. */
export interface FoundByText {
  readonly words: ReadonlyMap<string, number>;
  readonly meaning: ReadonlyMap<string, number>;
}

/** How well a person knows a skill, by how long and how lately they used it: `TOLD` (told, and no more) to 1. */
export function skillStrength({ months, lastUsed }: PersonSkill, year: number): number {
  if (months === null) return TOLD;
  const long = Math.log1p(Math.min(months, MONTHS_ENOUGH)) / Math.log1p(MONTHS_ENOUGH);
  const ago = lastUsed === null ? 0 : Math.max(0, year - lastUsed);
  return TOLD + (1 - TOLD) * long * 0.5 ** (ago / HALF_FORGOTTEN_YEARS);
}

/** What a near skill counts of the asked one: what is only asked for by the same occupations far less than what is called the same. */
export const worthOf = ({ similarity, said }: NearSkill): number =>
  said ? similarity : similarity * NEAR_WORTH;

export interface NearestSkill {
  readonly own: PersonSkill;
  /** Absent where it is the asked skill itself. */
  readonly near?: NearSkill;
}

/** The person's skill that comes nearest to an asked one. */
export function nearestSkill({ skill, near }: SkillAsked, { skills }: Person): NearestSkill | undefined {
  const bySkill = new Map(skills.map((own) => [own.skill, own]));
  const itself = bySkill.get(skill);
  if (itself) return { own: itself };
  for (const one of near) {
    const own = bySkill.get(one.skill);
    if (own) return { own, near: one };
  }
  return undefined;
}

export const weightOf = ({ importance }: SkillAsked): number =>
  importance === 'required' ? 1 : SHOULD_WEIGHT;

function skillSignals({ skills }: Asked, person: Person, year: number): { exact: number; similar: number } {
  let [exact, similar, all] = [0, 0, 0];
  for (const asked of skills) {
    const weight = weightOf(asked);
    all += weight;
    const nearest = nearestSkill(asked, person);
    if (!nearest) continue;
    const strength = weight * askedStrength(asked, nearest.own, year);
    const worth = nearest.near ? worthOf(nearest.near) : 1;
    if (!nearest.near || nearest.near.said) exact += strength * worth;
    similar += strength * worth;
  }
  return all > 0 ? { exact: exact / all, similar: similar / all } : { exact: 0, similar: 0 };
}

/** Months below those asked for count in proportion. */
function askedStrength({ minimumMonths }: SkillAsked, own: PersonSkill, year: number): number {
  const strength = skillStrength(own, year);
  return minimumMonths && own.months !== null && own.months < minimumMonths
    ? (strength * own.months) / minimumMonths
    : strength;
}

function titleSignal({ titles, titleText }: Asked, { positions }: Person): number {
  const own = positions.map(({ title }) => title);
  const byTitles = titles.map((asked) => {
    const words = titleWords(asked);
    return bestTitle(own, (title) => titleLikeness(words, titleWords(title)));
  });
  if (byTitles.length || titleText === undefined) return Math.max(0, ...byTitles);
  const text = titleWords(titleText);
  return bestTitle(own, (title) => titleNamedIn(text, titleWords(title)));
}

/** Whether a person has worked for an organisation: its name begins as asked, word by word. */
export const isOrganisation = (asked: string, organisation: string | null): boolean =>
  organisation !== null && `${fold(organisation)} `.startsWith(`${fold(asked)} `);

const organisationSignal = ({ organisations }: Asked, { positions }: Person): number =>
  organisations.some((asked) => positions.some(({ organisation }) => isOrganisation(asked, organisation)))
    ? 1
    : 0;

/**
 * All signals of all people, in their order. What was found by words is set in proportion to the best; likenesses of meaning lie
 * close together, and are spread between the least and the best that was found.
 */
export function signalsOf(
  asked: Asked,
  people: readonly Person[],
  found: FoundByText,
  year: number,
): Signals[] {
  const mostWords = rangeOf(people, found.words).most;
  const meaning = rangeOf(people, found.meaning);
  return people.map((person) => ({
    ...skillSignals(asked, person, year),
    titles: titleSignal(asked, person),
    organisations: organisationSignal(asked, person),
    words: within(found.words.get(person.resumeId), { least: 0, most: mostWords }),
    meaning: within(found.meaning.get(person.resumeId), meaning),
  }));
}

interface Range {
  readonly least: number;
  readonly most: number;
}

function rangeOf(people: readonly Person[], scores: ReadonlyMap<string, number>): Range {
  const all = people.flatMap(({ resumeId }) => scores.get(resumeId) ?? []);
  return all.reduce(
    (range, score) => ({ least: Math.min(range.least, score), most: Math.max(range.most, score) }),
    { least: Infinity, most: -Infinity },
  );
}

function within(score: number | undefined, { least, most }: Range): number {
  if (score === undefined) return 0;
  return most > least ? Math.min(1, Math.max(0, (score - least) / (most - least))) : 1;
}
