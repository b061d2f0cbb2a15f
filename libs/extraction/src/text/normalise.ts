// Folded forms of text, for looking things up.

/** Most texts are plain ASCII, and need no work on accents. */
const PLAIN = /^[\x20-\x7e]*$/;

const NEEDS_TIDYING = /`|  |^ | $/;

/** Lower case, no accents, single spaces. */
export const fold = (text: string): string => {
  const plain = PLAIN.test(text);
  const lower = plain
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/[’‘´]/g, "'");
  return plain && !NEEDS_TIDYING.test(lower) ? lower : lower.replace(/`/g, "'").replace(/\s+/g, ' ').trim();
};

/** Only the letters, digits, + and #: the form in which headings and skills are looked up. */
export const compact = (text: string): string => {
  const folded = fold(text);
  return PLAIN.test(folded) ? folded.replace(/[^a-z0-9+#]+/g, '') : folded.replace(/[^\p{L}\p{N}+#]+/gu, '');
};

export const foldedWords = (text: string): string[] =>
  fold(text).match(/[\p{L}\p{N}+#]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];

/** All matches of a pattern with the flag "g": as `matchAll`, which copies the pattern first. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match[0] ? pattern.lastIndex : match.index + 1;
    yield match;
  }
}

export const isUpperCase = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** The text up to a bracket whose end is the text's end: "Scrum (Agile)", "Paris (FR)". */
export function beforeBrackets(text: string): string {
  const at = text.endsWith(')') ? text.indexOf('(') : -1;
  return at < 0 ? text : text.slice(0, at).trimEnd();
}

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
