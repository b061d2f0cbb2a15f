// A piece of one line: every value of an extraction is made of such pieces, which is why each has evidence.
import { boxesOf, type Evidence, type Field, type Line, type Reading, type Tier } from '@vitae/contracts';
import { matchesOf } from './normalise.ts';
import { onOwnLines } from './unwrapped.ts';

export interface Span {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** Upright bars, also those of other scripts and of box drawings that stand for one. A class of characters for patterns. */
export const BARS = '[|¦│┃❘❙｜丨ǀ∣‖]';

/** Marks that part facts on one line: "Leeds ⋄ +44 7700 900451", "Engineer | Acme". A class of characters for patterns. */
export const MARKS = `[${BARS.slice(1, -1)}•·⋅⋄◆♦∙●▪]`;

/** What parts facts that stand beside each other on one line: a wide gap, or a mark. */
export const BESIDE = new RegExp(`\\t|\\s${MARKS}\\s`, 'u');

const TRIMMED = new RegExp(`[\\s,;:–—]|${MARKS}`, 'u');

export const spanOf = (line: Line, start = 0, end = line.text.length): Span => trim({ line, start, end });
export const textOf = (span: Span): string => span.line.text.slice(span.start, span.end).replace(/\t/g, ' ');

/** Takes white space and separators off both ends. */
export function trim({ line, start, end }: Span): Span {
  while (start < end && TRIMMED.test(line.text[start] as string)) start++;
  while (end > start && TRIMMED.test(line.text[end - 1] as string)) end--;
  return { line, start, end };
}

export const sub = (span: Span, start: number, end = span.end - span.start): Span =>
  trim({ line: span.line, start: span.start + start, end: span.start + end });

/** A line of running text: only white space goes from its end, since the comma there belongs to what the next line goes on with. */
export function proseOf(line: Line): Span {
  const { start } = spanOf(line);
  return { line, start, end: Math.max(start, line.text.trimEnd().length) };
}

export const isEmpty = (span: Span) => span.end <= span.start;

/** By pattern and flags: the separators of the rules, a few dozen. */
const everywhereByPattern = new Map<string, RegExp>();

/** The same pattern with the flag "g". */
function everywhere(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  const key = `${pattern.source} ${pattern.flags}`;
  const known = everywhereByPattern.get(key) ?? new RegExp(pattern, `${pattern.flags}g`);
  everywhereByPattern.set(key, known);
  return known;
}

/** The pieces between the matches of a separator; empty ones are left out. */
export function split(span: Span, separator: RegExp): Span[] {
  const text = span.line.text.slice(span.start, span.end);
  const pieces: Span[] = [];
  let from = 0;
  for (const match of matchesOf(everywhere(separator), text)) {
    pieces.push(sub(span, from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(sub(span, from));
  return pieces.filter((piece) => !isEmpty(piece));
}

/** The parts of a span that lie outside a piece of it. */
export function without(span: Span, piece: Span): Span[] {
  return [sub(span, 0, piece.start - span.start), sub(span, piece.end - span.start)].filter(
    (s) => !isEmpty(s),
  );
}

/** A comma between two facts; none before the legal form of a company ("Rio Cávado, Lda"). */
export const COMMA =
  /,\s+(?!(?:Lda|Ltda|Inc|Ltd|Limited|LLC|LLP|LP|GmbH|AG|KG|S\.?A\.?S?|S\.?L\.?U?|S\.?R\.?L|Corp|Co|PLC|Pvt|Pty|B\.?V)\b)/u;

/** Facts in a row stand this many letter heights apart at least, and twice as far as the words inside one. */
const FACT_GAP = 0.6;

/** The gaps between a line's words: where in its text, how wide in points, before a word of what size. */
const gapsOf = ({ words }: Line) =>
  words.slice(1).map((word, i) => {
    const [a, b] = [words[i]?.box, word.box];
    return { at: word.start - 1, width: a && b ? b.x - (a.x + a.width) : 0, size: word.size ?? 0 };
  });

/** Where in a line's text the words stand clearly further apart than others of it do: three blanks where there is one. */
export function wideGaps(line: Line): number[] {
  const gaps = gapsOf(line);
  const narrowest = Math.min(...gaps.map(({ width }) => width));
  return gaps
    .filter(({ width, size }) => width > size * FACT_GAP && width > narrowest * 2 && narrowest > 0)
    .map(({ at }) => at);
}

/** Where in a list the words stand apart as tags do, each in a box of its own: all gaps that are wide, though none is narrow. */
export const tagGaps = ({ line, start, end }: Span): number[] =>
  gapsOf(line)
    .filter(({ at, width, size }) => at > start && at < end && width > size * FACT_GAP)
    .map(({ at }) => at);

/** The pieces of a span between places in its line's text. */
export const cutAt = (span: Span, cuts: readonly number[]): Span[] =>
  [span.start, ...cuts].map((from, i) => spanOf(span.line, from, cuts[i] ?? span.end));

/** Where a line's text ends, in points from the page's left; 0 where the format has no layout. */
export function rightEdge({ words }: Line): number {
  const last = words.at(-1)?.box;
  return last ? last.x + last.width : 0;
}

const GAP = /\t/g;

/** The cells of a line: what stands between its wide gaps. */
export function cellsOf(line: Line): Span[] {
  if (line.text.includes('\t')) return split(spanOf(line), GAP);
  const whole = spanOf(line);
  return isEmpty(whole) ? [] : [whole];
}

/** The line from an offset on. What stood before is blank, so that offsets stay those of the line. */
export const restOfLine = (line: Line, start: number): Line => ({
  ...line,
  text: ' '.repeat(start) + line.text.slice(start),
  words: line.words.filter((word) => word.start >= start),
});

/** The line up to an offset. */
export const lineUpTo = (line: Line, end: number): Line => ({
  ...line,
  text: line.text.slice(0, end),
  words: line.words.filter((word) => word.start < end),
});

/** Whether the first word of a text would have fitted behind another one, up to an edge; true where the format has no layout. */
export function hasRoom(behind: Span, next: Span, edge: number): boolean {
  const [last, word] = [wordsOf(behind).at(-1), wordsOf(next)[0]];
  if (!last?.box || !word?.box) return true;
  return last.box.x + last.box.width + (last.size ?? 0) / 4 + word.box.width <= edge;
}

/** Lines of one text are set closer than this, in heights of their type. */
const TIGHT = 1.8;

/** Whether a line stands so close below another that a narrow column may have broken one text in two; false where the format has no layout. */
export function isRightBelow(above: Line, line: Line): boolean {
  const [a, b] = [above.words[0]?.box, line.words[0]?.box];
  if (!a || !b || above.page !== line.page) return false;
  return b.y > a.y && b.y - a.y < a.height * TIGHT;
}

/** The words of a span's line that lie in it. */
export const wordsOf = (span: Span) =>
  span.line.words.filter((w) => w.end > span.start && w.start < span.end);

/** How a text looks by its first words. */
export interface Look {
  /** Left edge in points; 0 where the format has no layout. */
  readonly x: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export function looksOf(shown: Span): Look {
  const words = wordsOf(shown);
  return {
    x: words[0]?.box?.x ?? 0,
    size: Math.max(0, ...words.map((w) => w.size ?? 0)),
    bold: words[0]?.bold ?? false,
    italic: words[0]?.italic ?? false,
  };
}

const HYPHEN_AT_END = /[-\u00ad\u2010]$/u;

/** Joins the texts of spans as one reads them; a word that is parted at a line's end becomes whole. */
export function joined(spans: readonly Span[]): string {
  let text = '';
  let last: Span | undefined;
  for (const span of spans) {
    const next = textOf(span);
    if (last?.line.parted && last.end === last.line.text.length && HYPHEN_AT_END.test(text))
      text = `${text.slice(0, -1)}${next}`;
    else if (/\p{L}-$/u.test(text) && /^(?!(?:und|oder|and|or|et|ou|y|e)\s)\p{L}/u.test(next)) text += next;
    else text = text ? `${text} ${next}` : next;
    last = span;
  }
  return text;
}

export function evidenceOf(spans: readonly Span[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const span of spans.flatMap(onOwnLines)) {
    const { page, number } = span.line;
    const boxes = boxesOf(span.line, span.start, span.end);
    const last = evidence.at(-1);
    if (last && last.page === page && number >= last.line[0] && number - last.line[1] <= 1) {
      last.line[1] = number;
      last.text += ` ${textOf(span)}`;
      last.boxes.push(...boxes);
    } else evidence.push({ page, line: [number, number], text: textOf(span), boxes });
  }
  return evidence;
}

/** Makes fields whose evidence is the spans; the value is their text unless another form of it is given. */
export interface FieldMaker {
  (spans: Span | readonly Span[], confidence: number): Field<string>;
  <T>(spans: Span | readonly Span[], confidence: number, value: T): Field<T>;
}

/** The maker of the fields of one rule. Its name tells who asks why a value was read ("vitae parse --explain"). */
export function fieldBy(rule: string, tier: Tier = 'classic'): FieldMaker {
  return <T>(spans: Span | readonly Span[], confidence: number, value?: T): Field<T | string> => {
    const list = 'line' in spans ? [spans] : spans;
    return {
      value: value ?? joined(list),
      confidence: Math.round(confidence * 1000) / 1000,
      tier,
      rule,
      evidence: evidenceOf(list),
    };
  };
}

/** Most runners-up that a field keeps. */
export const MOST_ALTERNATIVES = 3;

/** A field as one reading among others, without what was considered beside it. */
export const readingOf = <T>({ value, confidence, tier, rule, evidence }: Field<T>): Reading<T> => ({
  value,
  confidence,
  tier,
  ...(rule && { rule }),
  evidence,
});

/** The field with what else was considered, the likeliest first. */
export function withAlternatives<T>(chosen: Field<T>, others: readonly Field<T>[]): Field<T> {
  const alternatives = others
    .filter((other) => JSON.stringify(other.value) !== JSON.stringify(chosen.value))
    .slice(0, MOST_ALTERNATIVES)
    .map(readingOf);
  return alternatives.length ? { ...chosen, alternatives } : chosen;
}
