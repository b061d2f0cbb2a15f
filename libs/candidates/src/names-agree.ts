// Whether two names as they stand in resumes may be one person's.

export interface WrittenName {
  readonly name: string;
  /** Recognised from a picture: letters may be misread. */
  readonly scanned: boolean;
}

/** Shorter words differ by a letter too easily: "Ann" and "Dan". */
const LEAST_MISREAD = 5;
/** Letters that recognition takes for others ("ü" for "ii") make two edits; more is another name. */
const MOST_EDITS = 2;

/**
 * Names agree when each word of the shorter one has its own in the longer one, in any order: the same but for case, accents and
 * hyphens; or an initial and a word that begins with it; or, where one of them was recognised from a picture, two long words that
 * differ by a letter or two. At least one word must be there in full on both sides, and of two words or more it may not be
 * the only one that fits: "Anna Muster", "MUSTER, Anna", "A. Muster" and "Anna B. Müster" agree; "Anna Muster" and "Anna Berg" don't.
 */
export function namesAgree(a: WrittenName, b: WrittenName): boolean {
  const [short, long] = [wordsOfName(a.name), wordsOfName(b.name)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (!short.length) return false;
  const misread = a.scanned || b.scanned;
  const left = [...long];
  let full = 0;
  // Whole words first, so that an initial does not take another's place.
  for (const word of [...short].sort((x, y) => y.length - x.length)) {
    const at = bestOf(word, left, misread);
    if (at < 0) return false;
    if (word.length > 1 && (left[at] ?? '').length > 1) full++;
    left.splice(at, 1);
  }
  return full > 0;
}

/** The words of a name, folded. "ß" and the German "ue" for "ü" are left as they are: both are rare beside the other in one address. */
export function wordsOfName(name: string): string[] {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // Scripts without case write a name without blanks, or with: together it is the same.
  if (/^[\p{Lo}\s·]+$/u.test(folded)) return [folded.replace(/[\s·]/gu, '')];
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function bestOf(word: string, others: readonly string[], misread: boolean): number {
  const tests: ((other: string) => boolean)[] = [
    (other) => other === word,
    (other) => (other.length === 1 || word.length === 1) && other[0] === word[0],
    (other) =>
      misread && Math.min(other.length, word.length) >= LEAST_MISREAD && edits(other, word) <= MOST_EDITS,
  ];
  for (const test of tests) {
    const at = others.findIndex(test);
    if (at >= 0) return at;
  }
  return -1;
}

/** Levenshtein's distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
