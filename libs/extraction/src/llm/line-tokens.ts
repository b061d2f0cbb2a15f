// The words of lines, as pointers are compared with them. An answer may hold hundreds of pointers, each of which is looked for
// in all lines, so the words of a line are told once, and with them where they stand.
import type { Line } from '@vitae/contracts';
import { fold } from '../text/normalise.ts';
import { cellsOf } from '../text/span.ts';

export interface Token {
  readonly word: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** Which part of the line it stands in, counted from 1. */
  readonly part: number;
  /** It is the first word of its part. */
  readonly beginsPart: boolean;
}

interface LineTokens {
  readonly tokens: readonly Token[];
  /** Where each word stands among them. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const WORD = /[\p{L}\p{N}+#]+/gu;

export const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => fold(word));

const known = new WeakMap<Line, LineTokens>();

function read(line: Line): LineTokens {
  const { text } = line;
  const cells = cellsOf(line);
  const tokens: Token[] = [];
  const places = new Map<string, number[]>();
  let cell = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const last = tokens.at(-1);
    while (cell < cells.length - 1 && start >= (cells[cell]?.end ?? 0)) cell++;
    const word = fold(match[0]);
    const own = places.get(word);
    if (own) own.push(tokens.length);
    else places.set(word, [tokens.length]);
    tokens.push({
      word,
      line,
      start,
      end: start + match[0].length,
      part: cell + 1,
      beginsPart: !last || text.slice(last.end, start).includes('\t'),
    });
  }
  return { tokens, places };
}

function tokensIn(line: Line): LineTokens {
  const found = known.get(line) ?? read(line);
  known.set(line, found);
  return found;
}

export const tokensOf = (line: Line): readonly Token[] => tokensIn(line).tokens;

/** Where among a line's words one of them stands. */
export const placesOf = (line: Line, word: string): readonly number[] =>
  tokensIn(line).places.get(word) ?? [];
