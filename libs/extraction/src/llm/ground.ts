// Where in the document a pointer points. What a model answers is never shown: it only tells where to look, and the words of
// the document there are the value. A line's number and words must agree; what is not found is lost, with a reason.
import type { Line, LossReason } from '@vitae/contracts';
import { findDates } from '@vitae/contracts/dates';
import { likestStretch } from '../text/dice.ts';
import { fold } from '../text/normalise.ts';
import { isSlip } from '../text/slip.ts';
import { cellsOf, spanOf, textOf, type Span } from '../text/span.ts';
import type { LineRange } from './line-ranges.ts';
import { placesOf, tokensOf, wordsOf, type Token } from './line-tokens.ts';
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

const lost = (reason: LossReason) => ({ ok: false, reason }) as const;

/** Finds what an answer points at among the lines that the model was shown. */
export function ground(answer: string, lines: readonly Line[], options: GroundOptions = {}): Grounding {
  const pointer = pointerOf(answer);
  const { line: number, part, range, goesOn } = pointer;
  if (range) return groundDigits(pointer, range, lines);
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
  const misspelt = named < 0 ? undefined : bestOf(misspeltAt(words, lines, named), part);
  if (misspelt) return { tokens: misspelt, similarity: MISSPELT };
  return (number === undefined ? undefined : slipNear(words, lines, number)) ?? { reason: 'not_found' };
}

/** The only line where a part begins with these words; else, of two words or more, the only one that holds them. */
function onlyPlace(words: readonly string[], lines: readonly Line[]): Token[] | 'ambiguous' | undefined {
  const beginning: Token[][] = [];
  const within: Token[][] = [];
  for (let at = 0; at < lines.length && beginning.length < 2; at++) {
    const best = bestOf(placesAt(words, lines, at));
    if (best) (beginsPart(best) ? beginning : within).push(best);
  }
  const candidates = beginning.length ? beginning : words.length > 1 ? within : [];
  return candidates.length > 1 ? 'ambiguous' : candidates[0];
}

/** A place of words: the first of them, and how to have them all. */
interface Place {
  readonly first: Token;
  readonly all: () => Token[];
}

/** Where the words stand in this order, beginning on one line and perhaps going on to the next ones. */
function placesAt(words: readonly string[], lines: readonly Line[], at: number): Place[] {
  const own = lines.slice(at, at + MOST_LINES);
  const isThere = (word: string) => own.some((line) => placesOf(line, word).length);
  const starts = placesOf(lines[at] as Line, words[0] ?? '');
  if (!starts.length || !words.every(isThere)) return [];
  return placesFrom(starts, words, own.flatMap(tokensOf), (word, other) => word === other);
}

/** The same with a letter wrong in any of them. */
function misspeltAt(words: readonly string[], lines: readonly Line[], at: number): Place[] {
  const starts = tokensOf(lines[at] as Line).keys();
  return placesFrom([...starts], words, lines.slice(at, at + MOST_LINES).flatMap(tokensOf), isSlip);
}

const placesFrom = (
  starts: readonly number[],
  words: readonly string[],
  tokens: readonly Token[],
  same: (word: string, other: string) => boolean,
): Place[] =>
  starts.flatMap((from) => {
    const first = tokens[from];
    const isHere = (word: string, i: number) => {
      const token = tokens[from + i];
      return token !== undefined && same(word, token.word);
    };
    return first && words.every(isHere)
      ? [{ first, all: () => tokens.slice(from, from + words.length) }]
      : [];
  });

/** The place in the part that is named, else where one begins, else the first. */
function bestOf(places: readonly Place[], part?: number): Token[] | undefined {
  const best =
    places.find(({ first }) => first.part === part) ??
    places.find(({ first }) => first.beginsPart) ??
    places[0];
  return best?.all();
}

const beginsPart = ([first]: readonly Token[]): boolean => first?.beginsPart ?? false;

/** What stands before the first word of a phrase within a part: a mark, or a word that an employer follows. */
const BEFORE_PHRASE = /(?:[,;:|(–—•·@]|\s[-/]|\s(?:at|bei|en|em|chez|with|presso|for|für))$/iu;

const beginsPhrase = (tokens: readonly Token[]): boolean =>
  beginsPart(tokens) ||
  tokens.slice(0, 1).some(({ line, start }) => BEFORE_PHRASE.test(line.text.slice(0, start).trimEnd()));

/** Slips are taken near the line that was named, if there is one that they can mean. */
function slipNear(words: readonly string[], lines: readonly Line[], number: number): Located | undefined {
  if (words.length < POINTING_WORDS) return undefined;
  const alike = lines
    .filter((line) => Math.abs(line.number - number) <= NEAR)
    .flatMap((line) => alikeIn(words, tokensOf(line)) ?? [])
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY);
  return alike.length === 1 ? alike[0] : undefined;
}

/** A name of digits ("24/7") that stands on the line that is named before it, though both together could be lines. */
export function nameOfDigits(pointer: Pointer, lines: readonly Line[]): Grounded | undefined {
  const { line: number, part, words, range, goesOn } = pointer;
  const named = range ? lines.findIndex((line) => line.number === number) : -1;
  const here = named < 0 ? undefined : bestOf(placesAt(wordsOf(words), lines, named), part);
  return here && isWritten(here, words) ? nameAt(here, goesOn) : undefined;
}

/** Such a name, else the lines, else the name with no line before it if it stands in one place. */
function groundDigits(pointer: Pointer, range: LineRange, lines: readonly Line[]): Grounding {
  const named = nameOfDigits(pointer, lines);
  if (named) return named;
  const { whole, goesOn } = pointer;
  const grounded = groundLines(range, lines);
  if (grounded.ok && !goesOn) return grounded;
  const alone = onlyPlace(wordsOf(whole), lines);
  const isName = alone && alone !== 'ambiguous' && isWritten(alone, whole) && (goesOn || isPhrase(alone));
  return isName ? nameAt(alone, goesOn) : grounded;
}

const nameAt = (tokens: readonly Token[], goesOn: boolean): Grounded => {
  const spans = spansOf(tokens);
  return { ok: true, spans: goesOn ? toTheEnd(spans, PART_END) : spans, similarity: 1 };
};

const asWritten = (text: string) =>
  fold(text.normalize('NFKC'))
    .replace(/\s/g, '')
    .replace(/[‐-―−]/g, '-');

/** Whether the document has it with the same signs, on one line and not as a date. */
function isWritten(tokens: readonly Token[], text: string): boolean {
  const [span, ...others] = spansOf(tokens);
  if (!span || others.length || asWritten(textOf(span)) !== asWritten(text)) return false;
  return !findDates(span.line.text).some(({ from, to }) => from < span.end && to > span.start);
}

/** Whether nothing stands beside it in its phrase. */
function isPhrase(tokens: readonly Token[]): boolean {
  const spans = spansOf(tokens);
  return beginsPhrase(tokens) && toTheEnd(spans, PHRASE_END).at(-1)?.end === spans.at(-1)?.end;
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
  const words = tokens.map(({ word }) => word);
  const stretches = [wanted.length, wanted.length - 1, wanted.length + 1].flatMap((length) => {
    const found = likestStretch(wanted, words, length);
    return found ? [{ ...found, length }] : [];
  });
  const best =
    stretches.find(({ similarity }) => similarity >= LEAST_SIMILARITY) ??
    stretches.reduce<(typeof stretches)[number] | undefined>(
      (a, b) => (a && a.similarity >= b.similarity ? a : b),
      undefined,
    );
  return best && { tokens: tokens.slice(best.at, best.at + best.length), similarity: best.similarity };
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
