// The occupation that a title is the name of: the same words, those of rank and the plural aside. What has other words is another one.
import { fold } from '@vitae/contracts';
import { OCCUPATIONS } from './data/occupations.data.ts';
import { linesOf } from './occupation-index.ts';

const RANKS = new Set(
  'senior junior lead principal staff head chief deputy vice assistant associate trainee graduate intern sr jr i ii iii'.split(
    ' ',
  ),
);

const singular = (word: string) =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && /[^s]s$/.test(word)
      ? word.slice(0, -1)
      : word;

const keyOf = (words: readonly string[]) => words.map(singular).join(' ');
const wordsOf = (title: string): string[] => fold(title).match(/[\p{L}\p{N}+#]+/gu) ?? [];

let named: ReadonlyMap<string, string> | undefined;

/** Names as they are, and the parts of "Heating, Air Conditioning, and Refrigeration Mechanics" are none of their own. */
function readNames(): ReadonlyMap<string, string> {
  const names = linesOf(OCCUPATIONS).map((line) => line.split('\t')[0] ?? '');
  return new Map(names.map((name) => [keyOf(wordsOf(name)), name] as const).reverse());
}

/** Undefined where no occupation is called so. */
export function occupationNamed(title: string): string | undefined {
  named ??= readNames();
  const words = wordsOf(title);
  const plain = words.filter((word) => !RANKS.has(word));
  return named.get(keyOf(words)) ?? (plain.length ? named.get(keyOf(plain)) : undefined);
}
