// Reading order from positions: a recursive XY-cut (Nagy & Seth 1984; Ha, Haralick & Phillips 1995), turned round for
// resumes. Instead of cutting the page at its widest gap, it goes down the page row by row and takes the longest run of
// rows that one vertical gutter passes through: those rows are columns, read one after the other, each cut again. All
// other rows are read from left to right. A gutter whose sides agree row by row (dates beside titles, labels beside
// values) is a table, not a pair of columns, and is left to the rows.
import { isCellTable, wrappedCells } from './cell-rows.ts';
import { Effort } from './effort.ts';
import { headedInMargin } from './margin-headings.ts';
import { bottom, median, right, textOf, union, verticalOverlap, type Segment } from './geometry.ts';

/** Narrowest gutter, in points: columns of real resumes stand at least this far apart. */
const MIN_GUTTER = 8;
/** Both sides of a gutter need this many rows to be columns. */
const MIN_COLUMN_ROWS = 3;
/** This share of the shorter side's rows must have text beside it. */
const MIN_BESIDE = 0.65;
/** A side of which more than this share has a partner on the same baseline makes a table. */
const TABLE_MATCH = 0.65;
const DEEPEST = 6;

/** A row of segments from left to right; `column` changes where reading order jumps to another column. */
export interface OrderedRow {
  segments: Segment[];
  column: number;
}

/** Once a page has taken its `effort`, what is left of it is read row by row. */
export function inReadingOrder(segments: readonly Segment[], effort = new Effort()): OrderedRow[] {
  const rows: OrderedRow[] = [];
  let column = 0;
  const visit = (part: readonly Segment[], depth: number) => {
    const headed = depth < DEEPEST ? headedInMargin(toTextRows(part)) : undefined;
    if (headed) {
      for (const above of headed.above) {
        visit(above, depth + 1);
        column++;
      }
      for (const { heading, text } of headed.parts) {
        for (const row of toTextRows(heading)) rows.push({ segments: row, column });
        column++;
        visit(text, depth + 1);
        column++;
      }
      visit(headed.below, depth + 1);
      return;
    }
    const bands = toBands(part);
    const cuts = marginHeadings(bands);
    for (let i = 0; i < bands.length;) {
      const run = depth < DEEPEST ? columnsFrom(bands, i, cuts, effort) : undefined;
      if (run) {
        for (const side of run.sides) {
          column++;
          visit(side, depth + 1);
        }
        column++;
        i = run.end;
      } else {
        const band = bands[i] ?? [];
        const cells = wrappedCells(band);
        for (const row of cells ? [cells] : toTextRows(band)) rows.push({ segments: row, column });
        i++;
      }
    }
  };
  visit(segments, 0);
  return rows;
}

/** Cuts at every horizontal white band; a band may hold several rows where columns are not aligned. */
function toBands(segments: readonly Segment[]): Segment[][] {
  const bands: Segment[][] = [];
  let end = -Infinity;
  for (const segment of [...segments].sort((a, b) => a.box.y - b.box.y)) {
    const band = bands.at(-1);
    // Boxes of tightly set lines overlap a little: a quarter of the height is no touch.
    if (band && segment.box.y + segment.box.height / 4 < end) band.push(segment);
    else bands.push([segment]);
    end = Math.max(band && band.length > 1 ? end : -Infinity, end, bottom(segment.box));
  }
  return bands;
}

function toTextRows(band: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of [...band].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(segment.baseline - first.baseline) <= Math.max(segment.size, first.size) / 3)
      row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.x - b.box.x));
}

interface Columns {
  end: number;
  sides: [Segment[], Segment[]];
}

/** So many rows below the first one are tried as the columns' beginning. */
const TRIED_STARTS = 4;

/**
 * The columns that begin with a row. None where columns that begin a little below go on further down: then the gap in this
 * row (between the cells of a line of contacts above the columns, say) only happens to reach into them.
 */
function columnsFrom(
  bands: readonly Segment[][],
  from: number,
  cuts: readonly number[],
  effort: Effort,
): Columns | undefined {
  if (goesOnInTable(bands[from - 1], bands[from])) return undefined;
  const within = bands.slice(0, cuts.find((cut) => cut > from) ?? bands.length);
  const run = longestColumns(within, from, effort);
  if (!run) return undefined;
  for (let later = from + 1; later <= from + TRIED_STARTS && later < run.end; later++)
    if ((longestColumns(within, later, effort)?.end ?? 0) > run.end) return undefined;
  return run;
}

/** Whether a row's cells stand right under those of the row above, which began no columns: both are of one table. */
function goesOnInTable(above: readonly Segment[] | undefined, row: readonly Segment[] | undefined): boolean {
  if (!above || !row || row.length < 2 || above.length !== row.length) return false;
  const inOrder = (band: readonly Segment[]) => [...band].sort((a, b) => a.box.x - b.box.x);
  const [upper, lower] = [inOrder(above), inOrder(row)];
  const isRow = (band: readonly Segment[]) => band.every((s) => isAligned(band[0] as Segment, s));
  return (
    isRow(upper) && isRow(lower) && lower.every((s, i) => Math.abs(s.box.x - (upper[i]?.box.x ?? 0)) < 1)
  );
}

/** Type larger than the usual by this factor may be a heading's. */
const HEADING_SIZE = 1.2;

/**
 * The rows that begin with a heading in the left margin: larger type, text beside it, and nothing below it in its own
 * width down to the next such row. Columns don't reach over them: a grid of skills ends where the languages begin.
 */
function marginHeadings(bands: readonly Segment[][]): number[] {
  const usual = median(bands.flat().map((s) => s.size));
  const leftmost = bands.map((band) => band.reduce((a, b) => (b.box.x < a.box.x ? b : a)));
  const large = leftmost.flatMap((s, i) => (s.size > usual * HEADING_SIZE ? [i] : []));
  const isMarginal = (at: number, i: number) => {
    const below = bands.slice(at + 1, large[i + 1] ?? bands.length).flat();
    const edge = right((leftmost[at] as Segment).box) - 1;
    return (bands[at]?.length ?? 0) > 1 && below.length > 0 && below.every((s) => s.box.x > edge);
  };
  // All down to the page's end: above them may stand a name in large type.
  const last = large.findLastIndex((at, i) => !isMarginal(at, i));
  return large.slice(last + 1);
}

function longestColumns(bands: readonly Segment[][], from: number, effort: Effort): Columns | undefined {
  const best = longestRun(bands, from, effort);
  if (!best) return undefined;
  const run = bands.slice(from, best.end);
  if (isAboveBoth(run, best.gutter)) return undefined;
  if (best.end < bands.length) trimTail(run, best.gutter);
  const sides = splitAt(run.flat(), best.gutter);
  if (sides.some(isMargin) || isFlushRight(sides[1]) || isCellTable(run, best.gutter)) return undefined;
  return areColumns(sides, effort) ? { end: from + run.length, sides } : undefined;
}

/** What stands over the right column alone is a headline above both, unless the left one begins beside it or nearly so. */
function isAboveBoth([first = [], ...rest]: readonly Segment[][], gutter: number): boolean {
  if (first.some((s) => s.box.x <= gutter)) return false;
  const left = rest.flat().filter((s) => s.box.x <= gutter);
  const below = Math.min(...left.map((s) => s.box.y)) - Math.max(...first.map((s) => bottom(s.box)));
  return below > (first[0]?.size ?? 0) / 2;
}

/** The longest run of rows from a row on that are columns beside a gutter. */
function longestRun(
  bands: readonly Segment[][],
  from: number,
  effort: Effort,
): { end: number; gutter: number } | undefined {
  const part: Segment[] = [];
  const runs: { end: number; segments: number; gutters: number[] }[] = [];
  for (let end = from; end < bands.length; end++) {
    part.push(...(bands[end] ?? []));
    if (!effort.allows(part.length)) return undefined;
    // Many short lines leave a gutter by chance; a run that no gutter passes can't be passed by one when it is longer.
    const gutters = guttersOf(part);
    if (!gutters.length && part.length > (bands[from]?.length ?? 0)) break;
    runs.push({ end: end + 1, segments: part.length, gutters });
  }
  for (const { end, segments, gutters } of runs.reverse()) {
    if (!effort.allows(segments * gutters.length)) return undefined;
    const run = part.slice(0, segments);
    const gutter = gutters.find((x) => mayBeColumns(run, x) && areColumns(splitAt(run, x), effort));
    if (gutter !== undefined) return { end, gutter };
  }
  return undefined;
}

/**
 * Where a full-width line ends the columns, what stands on one side only just above it, set off by a gap, belongs to that
 * line: it is its heading.
 */
function trimTail(run: Segment[][], gutter: number): void {
  const sideOf = (band: Segment[]) => {
    const onRight = band.filter((s) => s.box.x > gutter).length;
    return onRight === 0 ? 'left' : onRight === band.length ? 'right' : 'both';
  };
  const side = sideOf(run.at(-1) ?? []);
  if (side === 'both') return;
  let cut = run.length;
  for (let i = run.length - 1; i > 0; i--) {
    const band = run[i] as Segment[];
    const above = run[i - 1] as Segment[];
    if (sideOf(band) !== side) break;
    const gap = Math.min(...band.map((s) => s.box.y)) - Math.max(...above.map((s) => bottom(s.box)));
    if (gap > (band[0]?.size ?? 0)) cut = i;
  }
  run.length = cut;
}

/** The middles of all vertical white bands of at least MIN_GUTTER points, the widest first. */
function guttersOf(segments: readonly Segment[]): number[] {
  const gutters: { middle: number; width: number }[] = [];
  let end = -Infinity;
  for (const { box } of [...segments].sort((a, b) => a.box.x - b.box.x)) {
    if (end > -Infinity && box.x - end >= MIN_GUTTER)
      gutters.push({ middle: (box.x + end) / 2, width: box.x - end });
    end = Math.max(end, right(box));
  }
  return gutters.sort((a, b) => b.width - a.width).map((g) => g.middle);
}

function splitAt(segments: readonly Segment[], x: number): [Segment[], Segment[]] {
  return [segments.filter((s) => right(s.box) <= x), segments.filter((s) => s.box.x > x)];
}

/** Most gutters have next to nothing on one side: no work is done on them. */
function mayBeColumns(segments: readonly Segment[], gutter: number): boolean {
  let left = 0;
  for (const { box } of segments) if (box.x < gutter) left++;
  return Math.min(left, segments.length - left) >= MIN_COLUMN_ROWS;
}

function areColumns([left, rightSide]: [Segment[], Segment[]], effort: Effort): boolean {
  if (Math.min(left.length, rightSide.length) < MIN_COLUMN_ROWS) return false;
  if (!effort.allows(left.length * rightSide.length)) return false;
  const leftRows = toTextRows(left);
  const rightRows = toTextRows(rightSide);
  const [few, many] = leftRows.length <= rightRows.length ? [leftRows, rightRows] : [rightRows, leftRows];
  if (few.length < MIN_COLUMN_ROWS) return false;
  const others = many.flat();
  const range = union(others.map((s) => s.box));
  const beside = few.filter((row) => row.some((s) => verticalOverlap(s.box, range) > 0.5));
  if (beside.length < MIN_COLUMN_ROWS) return false;
  // Columns stand beside each other; headings and dates that only fill the gaps of the other side are none.
  const overlapping = beside.filter((row) =>
    row.some((s) => others.some((o) => verticalOverlap(s.box, o.box) > 0.1)),
  );
  if (overlapping.length < beside.length * MIN_BESIDE) return false;
  return headedBoth(leftRows, rightRows) || !isTable(overlapping, many);
}

/** Two short texts in a heading's type at the top, each with smaller type below it: columns, however well their lines happen to align. */
function headedBoth(left: Segment[][], rightSide: Segment[][]): boolean {
  const usual = median([...left, ...rightSide].flat().map((s) => s.size));
  const [a, b] = [left[0]?.[0], rightSide[0]?.[0]];
  if (!a || !b || !isAligned(a, b)) return false;
  return [left, rightSide].every(([top, below]) => {
    const [first, ...beside] = top ?? [];
    if (!first || beside.length || !below?.[0]) return false;
    const isLarge = first.size > usual * HEADING_SIZE && below[0].size < first.size - 0.5;
    return isLarge && first.words.length <= 4 && !/\d/.test(textOf(first));
  });
}

/** So many rows at the top of a column tell what it is. */
const TOP_ROWS = 6;
/** "Oct 2017", "03/2019 –", "2014": a year with little beside it; or a word such as "today" below one. */
const DATE_ALONE = /^[^\d\s]{0,12}\s?[\d./\s-]{0,6}(?:19|20)\d\d\s?[-–—]?$/u;
const WORD_ALONE = /^\p{L}{3,12}$/u;

/** "85%" beside a bar: how well one knows what stands at its other end. */
const FIGURE_ALONE = /^\d{1,3}\s?%$/u;

/** A column that begins with dates, at least two, or that holds figures, belongs to the text beside it, row by row. */
function isMargin(side: readonly Segment[]): boolean {
  const top = toTextRows(side)
    .slice(0, TOP_ROWS)
    .map((row) => row.map(textOf).join(' '));
  const other = top.findIndex((text) => !DATE_ALONE.test(text) && !WORD_ALONE.test(text));
  const dates = top.slice(0, other < 0 ? top.length : other).filter((text) => DATE_ALONE.test(text));
  if (dates.length >= 2 || top.filter((text) => FIGURE_ALONE.test(text)).length >= 2) return true;
  // A scan has marks of its own among them.
  const isNarrow = top.every((text) => text.split(' ').length <= 3);
  return isNarrow && top.filter((text) => DATE_ALONE.test(text)).length >= Math.max(2, top.length / 2);
}

/** "2019", "Mar 2020 – Present": a line that ends with a year, or with what may follow one. */
const ENDS_WITH_DATE = /\b(?:19|20)\d\d(?:\s?[-–—]\s?\p{L}{3,12})?$/u;
/** Right edges of lines set flush right differ by no more, in heights of their type (a scan is less exact than a print); their left edges by more. */
const FLUSH = 0.35;

/** Dates and places set flush right at the other end of their rows: text that is read down a column begins at one edge instead. */
function isFlushRight(side: readonly Segment[]): boolean {
  const spread = (edges: number[]) => Math.max(...edges) - Math.min(...edges);
  const flush = median(side.map((s) => s.size)) * FLUSH;
  if (spread(side.map((s) => right(s.box))) > flush || spread(side.map((s) => s.box.x)) < flush * 2)
    return false;
  return side.filter((s) => ENDS_WITH_DATE.test(textOf(s))).length >= 2;
}

/** On one baseline; a larger heading in the margin may stand a little off that of the text beside it. */
function isAligned(a: Segment, b: Segment): boolean {
  const tolerance = a.size > b.size * 1.15 ? a.size / 3 : 1;
  return Math.abs(a.baseline - b.baseline) < tolerance;
}

/** Rows of a table share their baselines to the point; those of two columns do so by chance only. */
function isTable(few: Segment[][], many: Segment[][]): boolean {
  const hasPartner = few.map((row) =>
    many.some((other) => isAligned(row[0] as Segment, other[0] as Segment)),
  );
  if (hasPartner.filter(Boolean).length <= few.length * TABLE_MATCH) return false;
  // Text that flows on from line to line is a column, however well its lines happen to align. In a table what flows on
  // inside a cell has no partner: the next row that has one begins another cell, further down.
  const flows = (row: Segment[]) => /[·•,]$|\p{L}-$/u.test(row.map(textOf).join(' '));
  return !few.some((row, i) => {
    const [first, next] = [row[0] as Segment, few[i + 1]?.[0]];
    return next && hasPartner[i + 1] && next.baseline - first.baseline < first.size * 2 && flows(row);
  });
}
