// What a section of entries is read by: the words of its heads, one by one, a date expression as one, and a line of running
// text as one. Facts only; nothing is decided here.
import { isEmpty, textOf, type Span } from '../text/span.ts';
import type { Row } from '../entries/entry-rows.ts';
import type { SectionKind } from '../sections/headings.ts';

export interface Unit {
  readonly sort: 'word' | 'date' | 'text';
  readonly span: Span;
  readonly row: Row;
  /** The number of its row in the section. */
  readonly at: number;
  /** What stands between the unit before it on the row and this one; the row's first has none. */
  readonly before: string | undefined;
}

/** Letters from which a line without a date is running text: no head is so long, and no item of a list that is one. */
const LONGEST_HEAD = 80;
const LONGEST_ITEM = 45;
/** Sections whose heads are as long as text. */
const LONG_HEADS: readonly SectionKind[] = ['publications', 'certifications', 'awards'];
const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}+#%]|[.'’&-](?=[\p{L}\p{N}]))*\.?|[@%+&]+/gu;

export const unitsOf = (rows: readonly Row[], kind: SectionKind): Unit[] => {
  const longest = LONG_HEADS.includes(kind) ? Infinity : LONGEST_HEAD;
  return rows.flatMap((row, at) => unitsOn(row, at, longest));
};

function unitsOn(row: Row, at: number, longest: number): Unit[] {
  const { line, date, rest } = row;
  const whole: Span = { line, start: rest[0]?.start ?? 0, end: rest.at(-1)?.end ?? line.text.length };
  if (
    !date &&
    whole.end - whole.start > Math.min(longest, row.bullet && longest < Infinity ? LONGEST_ITEM : longest)
  )
    return isEmpty(whole) ? [] : [{ sort: 'text', span: whole, row, at, before: undefined }];
  const words = rest.flatMap((cell) => wordsIn(cell));
  const dates = date && date.span.line === line ? [date.span] : [];
  const spans = [
    ...words.map((span) => ({ sort: 'word' as const, span })),
    ...dates.map((span) => ({ sort: 'date' as const, span })),
  ].sort((a, b) => a.span.start - b.span.start);
  const units = spans.map(({ sort, span }, i): Unit => {
    const previous = spans[i - 1]?.span;
    return { sort, span, row, at, before: previous && line.text.slice(previous.end, span.start) };
  });
  // The date of a row may stand on another line.
  return date && !dates.length ? [...units, { sort: 'date', span: date.span, row, at, before: '\t' }] : units;
}

function wordsIn(cell: Span): Span[] {
  return Array.from(textOf(cell).matchAll(WORD), ({ 0: word, index }) => ({
    line: cell.line,
    start: cell.start + index,
    end: cell.start + index + word.length,
  }));
}
