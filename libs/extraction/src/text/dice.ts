// How alike two texts are by their words.

/** Dice's coefficient (Dice 1945) over words, counted with repetitions: 1 for the same words in any order, 0 for none in common or none at all. */
export function dice(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return 0;
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const open = left.get(word) ?? 0;
    if (open) {
      shared++;
      left.set(word, open - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

/**
 * The stretch of so many words that is most like the wanted ones by Dice's coefficient, the first of equal ones; undefined where there
 * are not so many. One way through the words: a stretch differs from the one before it by a word at each end.
 */
export function likestStretch(
  wanted: readonly string[],
  words: readonly string[],
  length: number,
): { readonly at: number; readonly similarity: number } | undefined {
  if (length < 1 || length > words.length || !wanted.length) return undefined;
  // How often each word is wanted and not yet had; below nothing where the stretch has more of it.
  const open = new Map<string, number>();
  for (const word of wanted) open.set(word, (open.get(word) ?? 0) + 1);
  let shared = 0;
  let best = { at: 0, shared: -1 };
  words.forEach((word, end) => {
    const left = open.get(word);
    if (left !== undefined) {
      if (left > 0) shared++;
      open.set(word, left - 1);
    }
    const at = end - length + 1;
    if (at < 0) return;
    if (shared > best.shared) best = { at, shared };
    const gone = words[at] as string;
    const had = open.get(gone);
    if (had === undefined) return;
    if (had >= 0) shared--;
    open.set(gone, had + 1);
  });
  return { at: best.at, similarity: (2 * best.shared) / (wanted.length + length) };
}
