// Folded forms of text, for looking things up.

/** Lower case, no accents, single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Only the letters, digits, + and #: the form in which headings and skills are looked up. */
export const compact = (text: string): string => fold(text).replace(/[^\p{L}\p{N}+#]/gu, '');

export const foldedWords = (text: string): string[] =>
  fold(text).match(/[\p{L}\p{N}+#]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];

export const isUpperCase = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A set from words in a template, parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Computes a value on first use. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
