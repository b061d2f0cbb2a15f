// What occupations are described by: which of them a phrase points to, and so where it belongs among all skills.
// A phrase belongs where the occupations are that have all of its words, not where its words are: "contract drafting" and
// "technical drafting" share a word and no occupation.
import { stemsOf } from './stems.ts';

export interface OccupationTables {
  /** A line each: name, tab, vector (base64 of signed bytes). */
  readonly occupations: string;
  /** A line each: stem, tab, how many occupations have it, tab, postings: distance to the one before (base 36) and weight (A to P). */
  readonly words: string;
}

export interface Placed {
  readonly occupation: number;
  readonly score: number;
  /** Whether it has all words of the phrase. */
  readonly hasAll: boolean;
}

interface Word {
  readonly rarity: number;
  readonly postings: readonly (readonly [occupation: number, weight: number])[];
}

/** How much it costs to lack a word of the phrase: the power to which the share of those present is taken. */
const COVERAGE_POWER = 4;
const MOST_OCCUPATIONS = 100;

export class OccupationIndex {
  readonly names: readonly string[];
  readonly vectors: readonly Int8Array[];
  readonly #table: string;
  #words: ReadonlyMap<string, Word> | undefined;

  constructor({ occupations, words }: OccupationTables) {
    const rows = linesOf(occupations).map((line) => line.split('\t'));
    this.names = rows.map(([name = '']) => name);
    this.vectors = rows.map(([, vector = '']) => bytesOf(vector));
    this.#table = words;
  }

  /** Read when the first phrase is looked up: known skills need none. */
  #word(word: string): Word | undefined {
    this.#words ??= new Map(
      linesOf(this.#table).map((line): [string, Word] => {
        const [stem = '', count = '', postings = ''] = line.split('\t');
        const rarity = Math.log(this.names.length / Number(count));
        return [stem, { rarity, postings: readPostings(postings) }];
      }),
    );
    return this.#words.get(word);
  }

  /** The occupations that a phrase points to, the best first; none where it has no more known words than unknown ones. */
  find(phrase: string): Placed[] {
    const stems = [...new Set(stemsOf(phrase))];
    const known = stems.flatMap((one) => this.#word(one) ?? []);
    if (!known.length || known.length * 2 <= stems.length) return [];
    const all = known.reduce((sum, { rarity }) => sum + rarity, 0);
    const found = new Map<number, { score: number; had: number; words: number }>();
    for (const { rarity, postings } of known)
      for (const [occupation, weight] of postings) {
        const entry = found.get(occupation) ?? { score: 0, had: 0, words: 0 };
        entry.score += weight * rarity;
        entry.had += rarity;
        entry.words++;
        found.set(occupation, entry);
      }
    return [...found]
      .map(([occupation, { score, had, words }]) => ({
        occupation,
        score: score * (had / all) ** COVERAGE_POWER,
        hasAll: words === stems.length,
      }))
      .sort((a, b) => b.score - a.score || a.occupation - b.occupation)
      .slice(0, MOST_OCCUPATIONS);
  }

  /** Where a phrase belongs, as a vector of length one; undefined where its words are unknown. */
  place(phrase: string): Float64Array | undefined {
    const found = this.find(phrase);
    if (!found.length) return undefined;
    const sum = new Float64Array(this.vectors[0]?.length ?? 0);
    for (const { occupation, score } of found)
      this.vectors[occupation]?.forEach((value, k) => (sum[k] = (sum[k] ?? 0) + value * score * score));
    return unit(sum);
  }
}

/** The same direction, of length one; undefined for nothing but zeros. */
export function unit(vector: ArrayLike<number>): Float64Array | undefined {
  const length = Math.hypot(...Array.from(vector));
  return length ? Float64Array.from(vector, (value) => value / length) : undefined;
}

export const linesOf = (table: string): string[] => table.trim().split('\n');

/** Signed bytes from base64. */
export const bytesOf = (base64: string): Int8Array =>
  Int8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Weights are written as a letter each, in these steps. */
export const WEIGHT_STEP = 0.25;

function readPostings(text: string): (readonly [number, number])[] {
  let occupation = -1;
  return text.split(/(?<=[A-P])/).map((posting) => {
    occupation += parseInt(posting.slice(0, -1), 36);
    return [occupation, (posting.charCodeAt(posting.length - 1) - 64) * WEIGHT_STEP] as const;
  });
}
