// How many years of experience a clause asks for: "3+ years", "two to four years", "mindestens 5 Jahre".
import type { Clause, Word } from './clauses.ts';
import { EXPERIENCE_WORDS, NUMBERS, OTHER_YEARS, SINCE_WORDS, STAY_WORDS, YEAR_WORDS } from './job-words.ts';

export interface AskedYears {
  readonly minimum: number;
  readonly maximum?: number;
  /** Words of the clause: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** More is a company's age, or a person's. */
const MOST_YEARS = 30;
/** Words between a number and its unit: "3 or more years", "5 (five) full years". */
const MOST_BETWEEN = 3;
const BETWEEN = new Set('or more plus full oder mehr et ou plus y o mas and und'.split(' '));
const TO = new Set('to bis a - – — until'.split(' '));

/** The numbers of years of experience in a clause. Years of other things (age, contracts, history) are none. */
export function yearsIn(clause: Clause): AskedYears[] {
  const { words } = clause;
  const found: AskedYears[] = [];
  const isSince = words.some(({ folded }) => SINCE_WORDS.has(folded)) && !saysExperience(clause);
  if (isSince || words.some(({ folded }) => OTHER_YEARS.has(folded))) return found;
  for (let at = 0; at < words.length; at++) {
    const first = numberOf(words[at]);
    if (!first) continue;
    let to = at + 1;
    let { maximum } = first;
    const upTo = TO.has(words[to]?.folded ?? '') ? numberOf(words[to + 1]) : undefined;
    if (upTo) [maximum, to] = [upTo.minimum, to + 2];
    let between = 0;
    while (between < MOST_BETWEEN && BETWEEN.has(words[to + between]?.folded ?? '')) between++;
    if (!YEAR_WORDS.has(words[to + between]?.folded ?? '')) continue;
    if (first.minimum > MOST_YEARS || (maximum !== undefined && maximum < first.minimum)) continue;
    to += between + 1;
    found.push({ minimum: first.minimum, ...(maximum !== undefined && { maximum }), from: at, to });
    at = to - 1;
  }
  return found;
}

/** "3", "3+", "3-5", "three", "5+year". */
function numberOf(word: Word | undefined): { minimum: number; maximum?: number } | undefined {
  if (!word) return undefined;
  const named = NUMBERS.get(word.folded);
  if (named) return { minimum: named };
  const match = /^(\d{1,2})(?:\+|(?:[-–](\d{1,2})))?$/.exec(word.folded);
  if (!match) return undefined;
  return { minimum: Number(match[1]), ...(match[2] && { maximum: Number(match[2]) }) };
}

/** Whether a clause speaks of experience, or a number of years is followed by where they were spent: "two years in sales". */
export const saysExperience = ({ words }: Clause, years?: AskedYears): boolean =>
  words.some(({ folded }) => EXPERIENCE_WORDS.has(folded) || folded.endsWith('erfahrung')) ||
  (years !== undefined && STAY_WORDS.has(words[years.to]?.folded ?? ''));
