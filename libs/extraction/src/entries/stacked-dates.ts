// Start and end of an entry that stand one below the other: on lines of their own, or in a column beside the text.
import { findDates, rangeOver, saysPresent, startOf, type DateRange } from '@vitae/contracts/dates';
import { cellsOf, looksOf, restOfLine, sub, textOf, type Span } from '../text/span.ts';
import type { Row } from './entry-rows.ts';

/** A narrow column sets start and end under each other: two lines that hold one date each and nothing else are a range. */
export function joinStackedDates(rows: Row[]): Row[] {
  const only = (row: Row | undefined) =>
    row && row.rest.length === 0 && row.date && !row.date.range.isRange ? row.date : undefined;
  const joined: Row[] = [];
  for (const row of rows) {
    const above = only(joined.at(-1));
    const below = only(row);
    const start = above && startOf(above.range);
    const end = below?.range.end;
    if (above && below && start && end && start <= end) {
      joined[joined.length - 1] = { ...row, date: rangeOf(above, below.span, below.range) };
    } else joined.push(row);
  }
  return joined;
}

/** A column of dates beside the text: "02/2019 – ⇥ Senior Nurse" over "Present ⇥ St Oswin's Hospital" is one range and two texts. */
export function joinDateColumn(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const open = above?.date?.range.isOpen && above.date.span.start === 0 ? above.date : undefined;
    const [cell, ...others] = cellsOf(row.line);
    const start = open?.range.start;
    if (above && open && start && cell) {
      const end = endAlone(cell);
      if (end?.end && isAfter(end.end, start)) {
        joined[joined.length - 1] = { ...above, date: rangeOf(open, cell, end) };
        joined.push(...withoutFirstCell(row, others));
        continue;
      }
    }
    joined.push(row);
  }
  return joined;
}

/** The date or "present" that a cell holds, if it holds nothing else. */
export function endAlone(cell: Span): DateRange | undefined {
  const text = textOf(cell);
  if (saysPresent(text))
    return { start: undefined, end: 'present', from: 0, to: text.length, isRange: false };
  const [date] = findDates(text);
  return date && !date.isRange && date.from === 0 && date.to === text.length ? date : undefined;
}

const rangeOf = (above: NonNullable<Row['date']>, span: Span, end: DateRange): NonNullable<Row['date']> => ({
  span,
  startSpan: above.span,
  range: { ...rangeOver(above.range, end), from: span.start, to: span.end },
});

/** What a row says behind the date in its first cell. */
function withoutFirstCell(row: Row, others: readonly Span[]): Row[] {
  const [first] = others;
  if (!first) return [];
  const mark = BULLET.exec(textOf(first));
  const rest = mark ? [sub(first, mark[0].length), ...others.slice(1)] : others;
  const start = rest[0]?.start ?? first.start;
  return [
    {
      ...row,
      line: restOfLine(row.line, start),
      date: undefined,
      rest,
      bullet: row.bullet || mark !== null,
      ...looksOf(rest[0] ?? first),
    },
  ];
}

/** A list item's mark behind the date beside it. */
const BULLET = /^[•◦▪▫‣⁃●○■□➢➤►▶∙·*–-]\s+/u;

/** Lines of one date are set tighter than entries: their distance in heights of their type. */
const TIGHT = 1.6;

/**
 * A margin of dates, start over end, beside the text: "Oct 2017 ⇥ The Gilded Heron" over "today ⇥ Executive Chef" over what was done there.
 * Only where all dates in the margin come in such pairs, else they are the single dates of entries.
 */
export function joinDateMargin(rows: readonly Row[]): readonly Row[] {
  const marks = rows.map(inMargin);
  if (!marks.some((mark, i) => mark && cellsOf((rows[i] as Row).line).length > 1)) return rows;
  const ends = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    if (!marks[i]) continue;
    const [start, end] = [marks[i], marks[i + 1]];
    // The start stands beside something; its end may stand alone.
    const beside = cellsOf((rows[i] as Row).line).length > 1;
    const from = start && startOf(start.date);
    const inOrder = from && end?.date.end && isAfter(end.date.end, from);
    if (!beside || !inOrder || !isBelow(start, end)) return rows;
    ends.add(++i);
  }
  return rows.flatMap((row, i) => {
    if (ends.has(i)) return withoutFirstCell(row, cellsOf(row.line).slice(1));
    const [start, end] = [marks[i], marks[i + 1]];
    if (!ends.has(i + 1) || !start || !end || !row.date) return [row];
    return [{ ...row, date: rangeOf({ ...row.date, range: start.date }, end.cell, end.date) }];
  });
}

interface Mark {
  readonly cell: Span;
  /** A date, or "present". */
  readonly date: DateRange;
}

/** The date or "present" that stands alone in the first of a line's cells, or on a line of its own. */
function inMargin({ line, bullet }: Row): Mark | undefined {
  const [cell] = cellsOf(line);
  if (!cell || bullet) return undefined;
  const date = endAlone(cell);
  return date && { cell, date };
}

/** Whether an end does not lie before its start, as exactly as both are given. */
export const isAfter = (end: string, start: string) => end === 'present' || end >= start.slice(0, end.length);

/** Right below, as far as the format tells: without places, any next line is. */
function isBelow({ cell: above }: Mark, { cell: below }: Mark): boolean {
  const [a, b] = [above.line.words[0]?.box, below.line.words[0]?.box];
  return !a || !b || (b.y > a.y && b.y - a.y <= a.height * TIGHT);
}
