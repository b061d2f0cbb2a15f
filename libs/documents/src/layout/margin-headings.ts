// Headings in a margin of their own, each beside the beginning of what it heads, on one line or on several: they are read before
// it, not down their column. What stands in a sidebar fills it; headings leave most of their column empty.
import { bottom, median, right, textOf, verticalOverlap, type Segment } from './geometry.ts';

/** A heading and what stands beside it, down to the next one. */
export interface HeadedPart {
  readonly heading: readonly Segment[];
  readonly text: readonly Segment[];
}

export interface HeadedInMargin {
  /** What stands above the first heading, over both columns; then, column by column, what stands in them (an address, a name). */
  readonly above: readonly (readonly Segment[])[];
  readonly parts: readonly HeadedPart[];
  /** What stands below the last of the text: a page's foot. */
  readonly below: readonly Segment[];
}

/** Narrowest gap between headings and text, in points. */
const MIN_GUTTER = 8;
/** So many rows at the top may be the head of the page, so many at its end its foot. */
const MOST_ABOVE = 14;
const MOST_BELOW = 2;
const LEAST_HEADINGS = 2;
const MOST_WORDS = 5;
const MOST_ROWS = 3;
/** Rows of one heading stand no further apart, in heights of their type. */
const WITHIN = 0.6;
/** There are at most so many headings a row of text; of two headings, which could be anything, the lower one. */
const MOST_FILLED = 0.6;
const MOST_FILLED_BY_TWO = 0.25;
/** The headings' column is at most this share of the whole width. */
const MOST_WIDTH = 0.4;
/** This share of the headings must stand beside a row that is set off from the one above it. */
const LEAST_SET_OFF = 0.7;
/** Set off is what stands further from the row above than rows usually do, by this factor. */
const SET_OFF = 1.25;

type Rows = readonly (readonly Segment[])[];

/** The parts of a page whose headings stand in its left margin; undefined where they don't. `rows` go from top to bottom. */
export function headedInMargin(rows: Rows): HeadedInMargin | undefined {
  for (let from = 0; from <= Math.min(MOST_ABOVE, rows.length - LEAST_HEADINGS); from++)
    for (let end = rows.length; end >= rows.length - MOST_BELOW; end--) {
      const found = partsBeside(rows.slice(from, end));
      if (!found) continue;
      const { parts, gutter } = found;
      const isAcross = ({ box }: Segment) => box.x < gutter && right(box) > gutter;
      const top = rows.slice(0, from);
      const within = top.slice(top.findLastIndex((row) => row.some(isAcross)) + 1);
      const over = top.slice(0, top.length - within.length);
      const [left, beside] = [
        within.flat().filter((s) => s.box.x < gutter),
        within.flat().filter((s) => s.box.x > gutter),
      ];
      return { above: [over.flat(), left, beside], parts, below: rows.slice(end).flat() };
    }
  return undefined;
}

function partsBeside(rows: Rows): { parts: HeadedPart[]; gutter: number } | undefined {
  const all = rows.flat();
  const gutter = gutterBehind(all, Math.min(...all.map(({ box }) => box.x)));
  if (gutter === undefined) return undefined;
  const isLeft = (segment: Segment) => segment.box.x < gutter;
  const left = rows.map((row) => row.filter(isLeft)).filter((row) => row.length > 0);
  const text = rows.map((row) => row.filter((s) => !isLeft(s))).filter((row) => row.length > 0);
  const headings = groupsOf(left);
  const most = headings.length > LEAST_HEADINGS ? MOST_FILLED : MOST_FILLED_BY_TWO;
  if (headings.length > text.length * most) return undefined;
  if (headings.length < LEAST_HEADINGS || !headings.every(mayBeHeading) || !areOfOneSize(headings))
    return undefined;
  const begins = headings.map((heading) => rowBeside(heading, text));
  if (begins[0] !== 0 || begins.some((at, i) => at === undefined || (i > 0 && at <= (begins[i - 1] ?? 0))))
    return undefined;
  if (!areSetOff(begins as number[], text)) return undefined;
  const parts = headings.map((heading, i) => ({
    heading: heading.flat(),
    text: text.slice(begins[i], begins[i + 1]).flat(),
  }));
  return { parts, gutter };
}

/** Where the text begins, to a point: behind the first white band down the whole part that leaves a narrow column to its left. */
function gutterBehind(segments: readonly Segment[], leftmost: number): number | undefined {
  const rightmost = Math.max(...segments.map(({ box }) => right(box)));
  let end = -Infinity;
  for (const { box } of [...segments].sort((a, b) => a.box.x - b.box.x)) {
    if (end > -Infinity && box.x - end >= MIN_GUTTER)
      return end - leftmost <= (rightmost - leftmost) * MOST_WIDTH ? box.x - 1 : undefined;
    end = Math.max(end, right(box));
  }
  return undefined;
}

/** Rows that stand close below each other. */
function groupsOf(rows: Rows): (readonly Segment[])[][] {
  const groups: (readonly Segment[])[][] = [];
  let above: readonly Segment[] | undefined;
  for (const row of rows) {
    const gap = above ? topOf(row) - bottomOf(above) : Infinity;
    if (gap < (row[0]?.size ?? 0) * WITHIN) groups.at(-1)?.push(row);
    else groups.push([row]);
    above = row;
  }
  return groups;
}

function mayBeHeading(rows: Rows): boolean {
  const words = rows.flat().flatMap(({ words: own }) => own);
  const text = rows.flat().map(textOf).join(' ');
  return (
    rows.length <= MOST_ROWS &&
    words.length <= MOST_WORDS &&
    !/[\d@]|[.,;]$/u.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}

function areOfOneSize(headings: readonly Rows[]): boolean {
  const sizes = headings.flat(2).map(({ size }) => size);
  return Math.max(...sizes) - Math.min(...sizes) <= Math.max(1, median(sizes) / 8);
}

/** The row of the text that a heading's first row stands beside. */
function rowBeside([row = []]: Rows, text: Rows): number | undefined {
  const [first] = row;
  if (!first) return undefined;
  const at = text.findIndex((other) => other.some((s) => verticalOverlap(s.box, first.box) > 0.4));
  return at < 0 ? undefined : at;
}

function areSetOff(begins: readonly number[], text: Rows): boolean {
  const gapAbove = (at: number) => topOf(text[at] ?? []) - bottomOf(text[at - 1] ?? []);
  const usual = median(text.slice(1).map((_, i) => gapAbove(i + 1)));
  const size = median(text.flat().map((s) => s.size));
  const later = begins.filter((at) => at > 0);
  const setOff = later.filter((at) => gapAbove(at) > Math.max(usual * SET_OFF, usual + size / 4));
  return setOff.length >= later.length * LEAST_SET_OFF;
}

const topOf = (row: readonly Segment[]) => Math.min(...row.map(({ box }) => box.y));
const bottomOf = (row: readonly Segment[]) => Math.max(...row.map(({ box }) => bottom(box)));
