// Where in the document a copy stands. What a model answers is never shown: it only tells where to look, and the words of
// the document there are the value. What is not found is dropped.
import type { Line } from '@vitae/contracts';
import { dice } from '../text/dice.ts';
import { fold } from '../text/normalise.ts';
import { cellsOf, spanOf, type Span } from '../text/span.ts';

/** A copy whose words agree with those of the document at least so far (Dice's coefficient over words) counts as a slip of the pen. */
export const LEAST_SIMILARITY = 0.75;
/** Slips are looked for so many lines around the one that the model named; exact words anywhere in its lines. */
const NEAR = 3;
/** A copy goes over so many lines at most. */
const MOST_LINES = 3;

export interface Grounded {
  readonly spans: readonly Span[];
  /** 1 where all words stand there in this order. */
  readonly similarity: number;
}

interface Token {
  readonly word: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

const tokensOf = (line: Line): Token[] =>
  [...line.text.matchAll(/[\p{L}\p{N}+#]+/gu)].map((match) => ({
    word: fold(match[0]),
    line,
    start: match.index,
    end: match.index + match[0].length,
  }));

const wordsOf = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}+#]+/gu)].map(([word]) => fold(word));

/** "12", "12.2", "12 Acme": a line, one of its cells (counted from 1), or words and the line they are said to stand on. */
const PLACE = /^#?(\d{1,4})(?:\.(\d{1,2}))?(?:[\s:]+([^\s:].*))?$/su;

/** The line that an answer names; undefined where it names none. */
export const lineNamed = (answer: string | undefined): number | undefined => {
  const number = Number(PLACE.exec(answer?.trim() ?? '')?.[1]);
  return Number.isInteger(number) ? number : undefined;
};

/**
 * Finds what an answer points at among the lines that the model was shown; words are looked for nearest to the line that it
 * names (`near` where it names none) first. Undefined where nothing supports it.
 */
export function ground(answer: string, lines: readonly Line[], near: number): Grounded | undefined {
  const [, number, cell, words] = PLACE.exec(answer.trim()) ?? [];
  if (number === undefined) return groundWords(answer, lines, near);
  if (words !== undefined) return groundWords(words, lines, Number(number));
  const line = lines.find((shown) => shown.number === Number(number));
  const span = line && (cell === undefined ? spanOf(line) : cellsOf(line)[Number(cell) - 1]);
  return span && { spans: [span], similarity: 1 };
}

function groundWords(words: string, lines: readonly Line[], near: number): Grounded | undefined {
  const wanted = wordsOf(words.normalize('NFKC'));
  if (!wanted.length) return undefined;
  const byDistance = lines
    .map((line, i) => ({ i, distance: Math.abs(line.number - near) }))
    .sort((a, b) => a.distance - b.distance || a.i - b.i);
  for (const { i } of byDistance) {
    const exact = exactAt(wanted, lines.slice(i, i + MOST_LINES));
    if (exact) return { spans: spansOf(exact), similarity: 1 };
  }
  let best: { tokens: Token[]; similarity: number } | undefined;
  for (const { i, distance } of byDistance) {
    if (distance > NEAR) break;
    const found = alikeIn(wanted, tokensOf(lines[i] as Line));
    if (found && found.similarity > (best?.similarity ?? 0)) best = found;
  }
  return best && best.similarity >= LEAST_SIMILARITY
    ? { spans: spansOf(best.tokens), similarity: best.similarity }
    : undefined;
}

/** The words in this order, beginning on the first of the lines. */
function exactAt(wanted: readonly string[], lines: readonly Line[]): Token[] | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const onFirst = tokensOf(first).length;
  const tokens = wanted.length > onFirst || lines.length > 1 ? lines.flatMap(tokensOf) : tokensOf(first);
  for (let at = 0; at < onFirst && at + wanted.length <= tokens.length; at++)
    if (wanted.every((word, i) => tokens[at + i]?.word === word)) return tokens.slice(at, at + wanted.length);
  return undefined;
}

/** The stretch of a line's words that is most like the wanted ones; of two that are, the one of as many words. */
function alikeIn(
  wanted: readonly string[],
  tokens: readonly Token[],
): { tokens: Token[]; similarity: number } | undefined {
  const stretches = [wanted.length, wanted.length - 1, wanted.length + 1]
    .filter((length) => length > 0)
    .map((length) =>
      tokens
        .slice(0, tokens.length - length + 1)
        .map((_token, at) => tokens.slice(at, at + length))
        .map((stretch) => ({
          tokens: stretch,
          similarity: dice(
            wanted,
            stretch.map((t) => t.word),
          ),
        }))
        .reduce<{ tokens: Token[]; similarity: number } | undefined>(
          (best, found) => (!best || found.similarity > best.similarity ? found : best),
          undefined,
        ),
    );
  return (
    stretches.find((best) => best && best.similarity >= LEAST_SIMILARITY) ??
    stretches.reduce((a, b) => ((b?.similarity ?? 0) > (a?.similarity ?? 0) ? b : a))
  );
}

/** One span a line, with the sign that belongs to its last word ("85 %", "(Hons)"). */
function spansOf(tokens: readonly Token[]): Span[] {
  const spans: { line: Line; start: number; end: number }[] = [];
  for (const { line, start, end } of tokens) {
    const last = spans.at(-1);
    if (last?.line === line) last.end = end;
    else spans.push({ line, start, end });
  }
  return spans.map(({ line, start, end }) => {
    const text = line.text.slice(start, end);
    const next = line.text[end];
    const belongs = next === '%' || (next === ')' && text.includes('(') && !text.includes(')'));
    return { line, start, end: belongs ? end + 1 : end };
  });
}
