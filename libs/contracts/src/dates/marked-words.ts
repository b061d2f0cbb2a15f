// Marks the words of dates in a text: each letter of a month, of "today", of "until" is replaced by one sign that stands for
// what the word means, so that patterns need to know no language, and offsets stay true.
import { fold } from '../fold.ts';
import { DATE_WORDS, type DateWords } from './date-words.ts';

/** What a word may mean besides a month; a word that means several things has a sign of its own for both. */
export type Meaning = Exclude<keyof DateWords, 'months'> | 'and';
const MEANINGS: readonly Meaning[] = [
  'seasons',
  'present',
  'day',
  'until',
  'from',
  'since',
  'quarter',
  'sinceThen',
  'year',
  'and',
];
const AND = 'and|und|et|y|e|en|i|och|ve|и';

/** Signs are of Unicode's private use: no text has them. Months, months that are small words of English, meanings. */
const MONTHS_FROM = 0xe101;
const SMALL_MONTHS_FROM = 0xe141;
const MEANINGS_FROM = 0xe200;
/** "2019 set up", "2019 may": before a year they are months, behind it other words. */
const SMALL_WORDS = new Set(['set', 'out', 'ago', 'may']);

const escapes = (codes: Iterable<number>) => [...codes].map((code) => `\\u${code.toString(16)}`).join('');
const twelveFrom = (first: number) => Array.from({ length: 12 }, (_, i) => first + i);

const MONTH_SIGNS = escapes([...twelveFrom(MONTHS_FROM), ...twelveFrom(SMALL_MONTHS_FROM)]);
/** The sources of expressions for the name of a month, and for one that is no small word of English. */
export const NAMED_MONTH = `[${MONTH_SIGNS}]+(?![${MONTH_SIGNS}])`;
export const SURE_MONTH = `[${escapes(twelveFrom(MONTHS_FROM))}]+(?![${MONTH_SIGNS}])`;
/** All signs there are, for the inside of a class. */
export const SIGNS = '\\ue000-\\uf8ff';

/** Letters that Unicode takes for others than those that they are written for. */
const LOOKALIKES: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', '’': "'", '‘': "'", '`': "'" };

const foldedUnits: string[] = [];
/** One unit of a text without case and accent: always one unit, so that offsets stay true. */
function foldedUnit(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const known = foldedUnits[code];
  if (known !== undefined) return known;
  const unit = text[at] ?? '';
  const bare = LOOKALIKES[unit] ?? (/\s/.test(unit) ? ' ' : fold(unit));
  return (foldedUnits[code] = LOOKALIKES[bare] ?? (bare.length === 1 ? bare : unit));
}
const foldedWord = (word: string) => [...word].map((unit) => foldedUnit(unit, 0)).join('');

interface Tree {
  readonly branches: Map<string, Tree>;
  /** The sign of the word that ends here. */
  sign: number | undefined;
}
const emptyTree = (): Tree => ({ branches: new Map(), sign: undefined });

function leafOf(root: Tree, word: string): Tree {
  let tree = root;
  for (const unit of foldedWord(word)) {
    const next = tree.branches.get(unit) ?? emptyTree();
    tree.branches.set(unit, next);
    tree = next;
  }
  return tree;
}

function wordsAsTree(): { root: Tree; meaningsOf: ReadonlyMap<number, readonly Meaning[]> } {
  const root = emptyTree();
  const bitsOf = new Map<string, number>();
  MEANINGS.forEach((meaning, i) => {
    const lists = meaning === 'and' ? [AND] : DATE_WORDS.map((words) => words[meaning] ?? '');
    for (const word of lists.flatMap((list) => list.split('|')).filter(Boolean))
      bitsOf.set(word, (bitsOf.get(word) ?? 0) | (1 << i));
  });
  const meaningsOf = new Map<number, readonly Meaning[]>();
  const signsOf = new Map<Tree, number>();
  for (const [word, bits] of bitsOf) {
    const leaf = leafOf(root, word);
    // Words that differ in accents alone mean what either means.
    const all = (signsOf.get(leaf) ?? 0) | bits;
    signsOf.set(leaf, all);
    leaf.sign = MEANINGS_FROM + all;
    meaningsOf.set(
      leaf.sign,
      MEANINGS.filter((_, i) => all & (1 << i)),
    );
  }
  for (const { months } of DATE_WORDS)
    months.forEach((names, i) => {
      for (const name of names.split(' '))
        leafOf(root, name).sign = (SMALL_WORDS.has(name) ? SMALL_MONTHS_FROM : MONTHS_FROM) + i;
    });
  return { root, meaningsOf };
}
const { root: WORDS, meaningsOf: MEANINGS_OF } = wordsAsTree();

/** The inside of a class for the signs of some meanings. */
export const signsOf = (...meanings: readonly Meaning[]): string =>
  escapes([...MEANINGS_OF].filter(([, all]) => all.some((m) => meanings.includes(m))).map(([sign]) => sign));

/** The source of an expression for a whole word of some meanings. */
export const wordOf = (...meanings: readonly Meaning[]): string =>
  `[${signsOf(...meanings)}]+(?![${signsOf(...meanings)}])`;

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
/** Letters of ASCII are told without an expression. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return !Number.isNaN(code) && isLetter(text[at]);
}

/** The longest word or phrase of dates that begins at a place of a text and ends where a word ends. */
function longestAt(text: string, from: number): { sign: number; to: number } | undefined {
  let tree: Tree | undefined = WORDS;
  let best: { sign: number; to: number } | undefined;
  for (let at = from; at < text.length; at++) {
    const unit = foldedUnit(text, at);
    if (unit === ' ' && foldedUnit(text, at - 1) === ' ') continue;
    tree = tree.branches.get(unit);
    if (!tree) break;
    const ends = unit === '.' || unit === "'" || !isWordUnit(text, at + 1);
    if (tree.sign !== undefined && ends) best = { sign: tree.sign, to: at + 1 };
  }
  return best;
}

/** The text with signs in the place of the words of dates, letter by letter. */
export function markWords(text: string): string {
  let marked = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text, at)) continue;
    const found = longestAt(text, at);
    if (found) {
      marked += text.slice(done, at) + String.fromCharCode(found.sign).repeat(found.to - at);
      done = found.to;
      at = found.to - 1;
    } else while (isWordUnit(text, at + 1)) at++;
  }
  return done ? marked + text.slice(done) : text;
}

/** 1 to 12: the first month that a marked text names; undefined where it names none. */
export function monthMarked(marked: string): number | undefined {
  const sign = MONTH_SIGN.exec(marked)?.[0].charCodeAt(0);
  if (sign === undefined) return undefined;
  return sign - (sign >= SMALL_MONTHS_FROM ? SMALL_MONTHS_FROM : MONTHS_FROM) + 1;
}
const MONTH_SIGN = new RegExp(`[${MONTH_SIGNS}]`);
