// Folded forms of text, for looking things up.
import { beforeBrackets, compact, fold } from '@vitae/skills';

export { matchesOf } from '@vitae/contracts/dates';
export { beforeBrackets, compact, fold };

export const foldedWords = (text: string): string[] =>
  fold(text).match(/[\p{L}\p{N}+#]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];

/** Letters that Unicode takes for others than the ones that people without them on their keyboard write. */
const LOOKALIKES: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o' };
/** Folded, and without the strokes and dots that folding leaves: how words of the lexicon are looked up. */
export const bare = (text: string): string => fold(text).replace(/[łıø]/g, (c) => LOOKALIKES[c] ?? c);
export const bareWords = (text: string): string[] => foldedWords(text).map((word) => bare(word));

export const isUpperCase = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A set from words in a template, parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Computes a value on first use. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Kinds by any of their names, which a table lists parted by bars; looked up by letters alone (`compact`). A later name wins. */
export const kindsByName = <K extends string>(names: Readonly<Record<K, string>>): ReadonlyMap<string, K> =>
  new Map(
    (Object.entries(names) as [K, string][]).flatMap(([kind, list]) =>
      list.split('|').map((name): [string, K] => [compact(name), kind]),
    ),
  );
