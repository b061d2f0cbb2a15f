// Words that somebody may have meant: those of a vocabulary that begin almost as the given word does.

/** Shorter words have too many neighbours to guess. */
const SHORTEST = 4;
/** From this length on two slips are forgiven, before it one. */
const LONG = 8;

/** The vocabulary's words whose beginning is nearest to `word`, all of one distance; none if that is more than a slip or two. */
export function nearWords(word: string, vocabulary: Iterable<string>): string[] {
  if (word.length < SHORTEST) return [];
  let most = word.length < LONG ? 1 : 2;
  let nearest: string[] = [];
  for (const other of vocabulary) {
    if (other.length < word.length - most) continue;
    const distance = distanceToBeginning(word, other, most);
    if (distance > most) continue;
    if (distance < most) nearest = [];
    most = distance;
    nearest.push(other);
  }
  return nearest;
}

/**
 * The fewest letters to add, drop, change or swap that make `word` a beginning of `other`; more than `most` where it takes more.
 * Only as much of `other` is looked at as can matter.
 */
function distanceToBeginning(word: string, other: string, most: number): number {
  const width = Math.min(other.length, word.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, i) => i);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = word[i - 1] === other[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return least;
    before = row;
    row = next;
  }
  return Math.min(...row);
}
