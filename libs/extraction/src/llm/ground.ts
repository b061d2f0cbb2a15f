// Where in the document a pointer points. What a model answers is never shown: it only tells where to look, and the words of
// the document there are the value. A line's number and words must agree; what is not found is lost, with a reason.
import type { Line, LossReason } from '@vitae/contracts';
import { dice } from '../text/dice.ts';
import { fold } from '../text/normalise.ts';
import { isSlip } from '../text/slip.ts';
import { cellsOf, spanOf, textOf, type Span } from '../text/span.ts';
import type { LineRange } from './line-ranges.ts';
import { meantPiece, type PieceKind } from './meant-piece.ts';
import { pointerOf, type Pointer } from './pointer.ts';
import { FIRST_EXAMPLE_LINE } from './worked-example.ts';

/** Words that agree with those of the document at least so far (Dice's coefficient over words) count as a slip of the pen. */
export const LEAST_SIMILARITY = 0.75;
/** So sure is a value whose words have a letter wrong here and there. */
const MISSPELT = 0.9;
/** Slips are looked for so many lines around the one that the model named; exact words anywhere in its lines. */
const NEAR = 3;
/** A value goes over so many lines at most. */
const MOST_LINES = 3;
/** So many words point; a value of so many that ends amid a phrase was meant to go on. */
const POINTING_WORDS = 2;

/** Words of a title, an employer or a degree that a model may have cut off. */
export const LONGEST_PHRASE = 12;

export interface Grounded {
  readonly ok: true;
  readonly spans: readonly Span[];
  /** 1 where all words stand there in this order. */
  readonly similarity: number;
}
export type Grounding = Grounded | { readonly ok: false; readonly reason: LossReason };

export interface GroundOptions {
  /** Two words that end amid a phrase of at most so many stand for all of it: models forget that a value goes on. */
  readonly longestPhrase?: number;
  /** What is asked for: where a line is named and no words of it, the piece of the line that is such a thing. */
  readonly kind?: PieceKind | undefined;
}

interface Token {
  readonly word: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}+#]+/gu;

const tokensOf = (line: Line): Token[] =>
  [...line.text.matchAll(WORD)].map((match) => ({
    word: fold(match[0]),
    line,
    start: match.index,
    end: match.index + match[0].length,
  }));

const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => fold(word));

const lost = (reason: LossReason) => ({ ok: false, reason }) as const;

/** Finds what an answer points at among the lines that the model was shown. */
export function ground(answer: string, lines: readonly Line[], options: GroundOptions = {}): Grounding {
  const pointer = pointerOf(answer);
  const { line: number, part, range, goesOn } = pointer;
  if (range) return groundLines(range, lines);
  if (number !== undefined && number >= FIRST_EXAMPLE_LINE) return lost('example');
  const named = lines.findIndex((line) => line.number === number);
  const words = wordsOf(pointer.words);
  if (!words.length) {
    if (number === undefined) return lost('unreadable');
    const line = lines[named];
    const piece = (whole: Span) => (options.kind ? meantPiece(options.kind, whole) : whole);
    const span = line && (part === undefined ? piece(spanOf(line)) : cellsOf(line)[part - 1]);
    return span ? { ok: true, spans: [span], similarity: 1 } : lost('no_such_line');
  }
  const at = located(pointer, words, lines, named);
  if ('reason' in at) return lost(at.reason);
  const spans = spansOf(at.tokens);
  if (goesOn) return { ok: true, spans: toTheEnd(spans, PART_END), similarity: at.similarity };
  const { longestPhrase = 0 } = options;
  const isPointing = pointer.words.split(/\s+/).length === POINTING_WORDS;
  const phrase = isPointing && beginsPhrase(at.tokens) ? toTheEnd(spans, PHRASE_END) : spans;
  const isMeant = phrase.reduce((sum, span) => sum + wordsOf(textOf(span)).length, 0) <= longestPhrase;
  return { ok: true, spans: isMeant ? phrase : spans, similarity: at.similarity };
}

interface Located {
  readonly tokens: Token[];
  readonly similarity: number;
}

/** The line that is named first, then text of its own that begins with a number, then the only other place that there is. */
function located(
  { line: number, part, whole }: Pointer,
  words: readonly string[],
  lines: readonly Line[],
  named: number,
): Located | { reason: LossReason } {
  const here = named < 0 ? undefined : bestOf(placesAt(words, lines, named), part);
  if (here) return { tokens: here, similarity: 1 };
  const text = wordsOf(whole);
  if (number !== undefined && text.length > words.length) {
    const own = onlyPlace(text, lines);
    if (own && own !== 'ambiguous') return { tokens: own, similarity: 1 };
  }
  const slip = named < 0 ? undefined : alikeIn(words, tokensOf(lines[named] as Line));
  if (slip && slip.similarity >= LEAST_SIMILARITY) return slip;
  const elsewhere = onlyPlace(words, lines);
  if (elsewhere === 'ambiguous') return { reason: 'ambiguous' };
  if (elsewhere) return { tokens: elsewhere, similarity: 1 };
  const misspelt = named < 0 ? undefined : bestOf(placesAt(words, lines, named, isSlip), part);
  if (misspelt) return { tokens: misspelt, similarity: MISSPELT };
  return (number === undefined ? undefined : slipNear(words, lines, number)) ?? { reason: 'not_found' };
}

/** The only line where a part begins with these words; else, of two words or more, the only one that holds them. */
function onlyPlace(words: readonly string[], lines: readonly Line[]): Token[] | 'ambiguous' | undefined {
  const places = lines.flatMap((_line, i) => {
    const best = bestOf(placesAt(words, lines, i));
    return best ? [best] : [];
  });
  const beginning = places.filter(beginsPart);
  const candidates = beginning.length ? beginning : words.length > 1 ? places : [];
  return candidates.length > 1 ? 'ambiguous' : candidates[0];
}

/** Where the words stand in this order, beginning on one line and perhaps going on to the next ones. */
function placesAt(
  words: readonly string[],
  lines: readonly Line[],
  at: number,
  same = (word: string, other: string) => word === other,
): Token[][] {
  const isHere = (word: string | undefined, token: Token | undefined) =>
    word !== undefined && token !== undefined && same(word, token.word);
  const first = tokensOf(lines[at] as Line);
  if (!first.some((token) => isHere(words[0], token))) return [];
  const tokens = [...first, ...lines.slice(at + 1, at + MOST_LINES).flatMap(tokensOf)];
  return first.flatMap((_token, from) =>
    words.every((word, i) => isHere(word, tokens[from + i])) ? [tokens.slice(from, from + words.length)] : [],
  );
}

/** The place in the part that is named, else where one begins, else the first. */
function bestOf(places: readonly Token[][], part?: number): Token[] | undefined {
  const inPart = (tokens: Token[]) => part !== undefined && partOf(tokens) === part;
  return places.find(inPart) ?? places.find(beginsPart) ?? places[0];
}

/** Which part of its line the first of some words stands in, counted from 1. */
const partOf = ([first]: readonly Token[]): number =>
  first ? cellsOf(first.line).findIndex(({ end }) => first.start < end) + 1 : 0;

const beginsPart = ([first]: readonly Token[]): boolean =>
  first !== undefined && !/[\p{L}\p{N}+#]/u.test(lastPart(first.line.text.slice(0, first.start)));

/** What stands before the first word of a phrase within a part: a mark, or a word that an employer follows. */
const BEFORE_PHRASE = /(?:[,;:|(–—•·@]|\s[-/]|\s(?:at|bei|en|em|chez|with|presso|for|für))$/iu;

const beginsPhrase = (tokens: readonly Token[]): boolean =>
  beginsPart(tokens) ||
  tokens.slice(0, 1).some(({ line, start }) => BEFORE_PHRASE.test(line.text.slice(0, start).trimEnd()));

const lastPart = (text: string): string => text.slice(text.lastIndexOf('\t') + 1);

/** Slips are taken near the line that was named, if there is one that they can mean. */
function slipNear(words: readonly string[], lines: readonly Line[], number: number): Located | undefined {
  if (words.length < POINTING_WORDS) return undefined;
  const alike = lines
    .filter((line) => Math.abs(line.number - number) <= NEAR)
    .flatMap((line) => alikeIn(words, tokensOf(line)) ?? [])
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY);
  return alike.length === 1 ? alike[0] : undefined;
}

/** Whole lines, as many as a value may have. */
function groundLines([first, last]: LineRange, lines: readonly Line[]): Grounding {
  if (first >= FIRST_EXAMPLE_LINE) return lost('example');
  const own = lines.filter(({ number }) => number >= first && number <= last);
  if (!own.length) return lost('no_such_line');
  if (last < first || own.length !== last - first + 1 || own.length > MOST_LINES) return lost('bad_range');
  return { ok: true, spans: own.map((line) => spanOf(line)), similarity: 1 };
}

/** The stretch of a line's words that is most like the wanted ones; of two that are, the one of as many words. */
function alikeIn(wanted: readonly string[], tokens: readonly Token[]): Located | undefined {
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
        .reduce<Located | undefined>(
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

/** What ends a part, and what ends a phrase within one. */
const PART_END = /\t/;
const PHRASE_END = /[\t,;:|(–—•·]|\s[-/]\s/;

/** The spans with the last one going on to where such an end is, or to that of its line. */
function toTheEnd(spans: readonly Span[], end: RegExp): Span[] {
  const last = spans.at(-1);
  if (!last) return [];
  const behind = end.exec(last.line.text.slice(last.end));
  const longer = spanOf(last.line, last.start, behind ? last.end + behind.index : last.line.text.length);
  return [...spans.slice(0, -1), longer.end > last.end ? longer : last];
}
