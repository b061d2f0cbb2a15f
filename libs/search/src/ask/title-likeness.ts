// How alike two job titles are: their words, those of rank counting less.
import { fold } from '@vitae/skills';
import { EARLIER_TITLE, RANK_WORD } from './tuning.ts';

const RANKS = new Set(
  'senior junior lead principal staff head chief deputy vice assistant associate trainee graduate intern sr jr i ii iii'.split(
    ' ',
  ),
);
const SMALL_WORDS = new Set(
  'of the and for in at a an to und der die das für de des du la le et y en m w d f x'.split(' '),
);

/** The words of a title by their weight; a plural is its singular. */
export function titleWords(title: string): ReadonlyMap<string, number> {
  const words = fold(title).match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return new Map(
    words
      .filter((word) => !SMALL_WORDS.has(word))
      .map((word): [string, number] => [singular(word), RANKS.has(word) ? RANK_WORD : 1]),
  );
}

const singular = (word: string) => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

const sum = (words: Iterable<number>) => [...words].reduce((a, b) => a + b, 0);

/** 0 (nothing in common) to 1 (the same words): Dice's measure over weighted words. */
export function titleLikeness(
  asked: ReadonlyMap<string, number>,
  title: ReadonlyMap<string, number>,
): number {
  const shared = sum([...asked].flatMap(([word, weight]) => (title.has(word) ? [weight] : [])));
  const all = sum(asked.values()) + sum(title.values());
  return all > 0 ? (2 * shared) / all : 0;
}

/** How much of a title a text names: "nurse in a children's hospital" names all of "Nurse". */
export function titleNamedIn(text: ReadonlyMap<string, number>, title: ReadonlyMap<string, number>): number {
  const all = sum(title.values());
  return all > 0 ? sum([...title].flatMap(([word, weight]) => (text.has(word) ? [weight] : []))) / all : 0;
}

/** The best of a person's titles, the latest first; earlier ones count less. */
export const bestTitle = (titles: readonly (string | null)[], likeness: (title: string) => number): number =>
  Math.max(0, ...titles.map((title, i) => (title ? likeness(title) * (i === 0 ? 1 : EARLIER_TITLE) : 0)));
