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
