// Words that a line's end parts: whether the hyphen there stands for the break ("develop-/ment") or belongs to the word
// ("long-/term"). The document itself tells best; where it doesn't, the parts and the language do.
import type { Document, Line } from '@vitae/contracts';

/** What English compounds usually begin with, where the part before the hyphen is no word of this document by itself. */
const COMPOUND_PARTS = new Set(
  `all anti back best bottom business class client cloud co cost cross custom customer cutting data day decision e end ever
  event ex fast first five four front full goal government half hand hands hard high home in industry inter large lead left
  light live long low machine market mid mission mobile multi near new non object off on one open out part peer people per
  point post pre pro problem process product project quick re real results right risk role second security self semi server
  service short single six small so state step sub team ten test third three time top two under up user value web well wide
  world year`.split(/\s+/),
);

const PARTED = /(?<![\p{L}-])([\p{L}-]*\p{L})-$/u;
const GOES_ON = /^\p{Ll}\p{L}*/u;
/** Begins at a word's first letter only: a long word that a hyphen follows is looked at once. */
const WORD = /(?<!\p{L}|\p{L}-)\p{L}+(?:-\p{L}+)*(?![\p{L}-])/gu;

/** The Document with its lines marked whose last word goes on in the next line. */
export function withPartedWords(document: Document): Document {
  const candidates = document.lines.map((line, i) => breakAt(line, document.lines[i + 1]));
  if (!candidates.some(Boolean)) return document;
  const words = wordsOf(document.lines);
  const lines = document.lines.map((line, i) => {
    const at = candidates[i];
    return at && !isCompound(at, words, line.language ?? document.language)
      ? { ...line, parted: true }
      : line;
  });
  return { ...document, lines };
}

interface Break {
  readonly left: string;
  readonly right: string;
}

function breakAt(line: Line, next: Line | undefined): Break | undefined {
  const left = PARTED.exec(line.text)?.[1];
  const right =
    next?.page === line.page || next?.page === line.page + 1 ? GOES_ON.exec(next.text)?.[0] : undefined;
  return left && right ? { left: left.toLowerCase(), right } : undefined;
}

function isCompound({ left, right }: Break, words: ReadonlySet<string>, language = 'en'): boolean {
  if (words.has(`${left}${right}`)) return false;
  if (words.has(`${left}-${right}`)) return true;
  // Other languages hyphenate long words far more often than they join words by hyphens; a German compound goes on in capitals.
  if (language !== 'en') return false;
  const last = left.split('-').at(-1) ?? left;
  return COMPOUND_PARTS.has(last) || (words.has(last) && words.has(right));
}

/** All words of the lines in lower case, those in a line's last place only if no hyphen follows them. */
function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines) for (const [word] of text.toLowerCase().matchAll(WORD)) words.add(word);
  return words;
}
