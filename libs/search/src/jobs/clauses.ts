// A text's words with their places, in clauses: what is said together. All readers of a job description work on these, so
// that none searches the text by expressions of its own.
import type { TextPlace } from '@vitae/contracts';
import { fold } from '@vitae/skills';

/** A word of a line; `from` and `to` are its characters in that line. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly folded: string;
  /** A comma or the like stands behind it. */
  readonly comma: boolean;
}

/** Words that no full stop, bracket or semicolon parts. */
export interface Clause {
  /** Number of the line, from 1. */
  readonly line: number;
  /** The whole line. */
  readonly text: string;
  readonly words: readonly Word[];
  /** It stands in brackets, or begins there. */
  readonly bracketed: boolean;
  /** A sentence begins with it. */
  readonly begins: boolean;
}

const BLANK_OR_MARK = /[\s,;|•·()[\]{}"“”„«»<>]/u;
/** What may hang on a word's ends and is no part of it; "C++", "C#" and ".NET" keep theirs. */
const BEFORE = new Set("'‘’*–—-/&:!?…=~");
const BEHIND = new Set("'‘’*–—-/&:!?….=~");
/** French articles and the like that hang on the next word: "l’anglais", "d’expérience". */
const ELIDED = /^(?:[cdjlmnst]|qu)['’]$/iu;
const ENDS_SENTENCE = /[.!?…]/u;
const PARTS_CLAUSES = /[;|•·()[\]{}.!?…]/u;

/** The clauses of one line. */
export function clausesOf(text: string, line: number): Clause[] {
  const clauses: Clause[] = [];
  let words: Word[] = [];
  let end = 0;
  let bracketed = false;
  let begins = true;
  const close = () => {
    if (words.length) clauses.push({ line, text, words, bracketed, begins });
    words = [];
  };
  for (const piece of piecesOf(text)) {
    const gap = text.slice(end, piece.from);
    const last = words.at(-1);
    if (last && gap.includes(',')) words[words.length - 1] = { ...last, comma: true };
    if (PARTS_CLAUSES.test(gap)) {
      close();
      bracketed = gap.includes('(');
      begins = !clauses.length || ENDS_SENTENCE.test(gap);
    }
    const written = text.slice(piece.from, piece.to);
    words.push({ ...piece, text: written, folded: fold(written), comma: false });
    end = piece.to;
  }
  close();
  return clauses;
}

function* piecesOf(text: string): Generator<{ from: number; to: number }> {
  let at = 0;
  while (at < text.length) {
    if (BLANK_OR_MARK.test(text.charAt(at))) {
      at++;
      continue;
    }
    let [from, end] = [at, at];
    while (end < text.length && !BLANK_OR_MARK.test(text.charAt(end))) end++;
    at = end;
    while (from < end && BEFORE.has(text.charAt(from))) from++;
    while (end > from && BEHIND.has(text.charAt(end - 1))) end--;
    const rest = afterElision(text, from, end);
    if (rest > from) yield { from, to: rest };
    if (end > rest) yield { from: rest, to: end };
  }
}

/** Where a word begins behind what is elided before it. */
function afterElision(text: string, from: number, end: number): number {
  for (const at of [from + 2, from + 3]) if (at < end && ELIDED.test(text.slice(from, at))) return at;
  return from;
}

/** Words as they are written one after the other. */
export const joined = (before: string, word: string): string =>
  before === '' || before.endsWith("'") ? before + word : `${before} ${word}`;

/** Where some words of a clause stand. */
export const placeOf = ({ line, text }: Clause, from: number, to: number): TextPlace => ({
  line,
  from,
  to,
  text: text.slice(from, to),
});

/** Phrases that mean something, looked for in words: each of one to a few words, in their folded forms. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { words: readonly string[]; means: T }[]>();

  /** `phrases`: parted by bars, by what they mean. */
  constructor(phrases: Iterable<readonly [T, string]>) {
    for (const [means, list] of phrases)
      for (const phrase of list.split('|')) {
        const words = clausesOf(phrase, 0).flatMap((clause) => clause.words.map(({ folded }) => folded));
        const first = words[0] ?? '';
        const known = this.#byFirst.get(first) ?? [];
        this.#byFirst.set(
          first,
          [...known, { words, means }].sort((a, b) => b.words.length - a.words.length),
        );
      }
  }

  /** The longest phrase that begins with a clause's word `at`. */
  startingAt(words: readonly Word[], at: number): { means: T; length: number } | undefined {
    const found = this.#byFirst
      .get(words[at]?.folded ?? '')
      ?.find((phrase) => phrase.words.every((word, i) => words[at + i]?.folded === word));
    return found && { means: found.means, length: found.words.length };
  }

  /** All phrases in some words, from left to right, none within another. */
  in(words: readonly Word[]): { means: T; at: number; length: number }[] {
    const all: { means: T; at: number; length: number }[] = [];
    for (let at = 0; at < words.length; at++) {
      const found = this.startingAt(words, at);
      if (!found) continue;
      all.push({ ...found, at });
      at += found.length - 1;
    }
    return all;
  }

  has(words: readonly Word[]): boolean {
    return words.some((_, at) => this.startingAt(words, at) !== undefined);
  }
}
