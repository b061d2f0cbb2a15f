// The lines of a section of entries (work, education) as rows: what a line says beside its date, and how it looks.
import type { Line } from '@vitae/contracts';
import { findDates, rangeOver, startOf, type DateRange } from '@vitae/contracts/dates';
import { findUntrueRange } from '../text/untrue-dates.ts';
import {
  cellsOf,
  isEmpty,
  looksOf,
  MARKS,
  spanOf,
  split,
  textOf,
  without,
  type Look,
  type Span,
} from '../text/span.ts';
import { joinWrappedHeads } from './wrapped-heads.ts';
import { endAlone, isAfter, joinDateColumn, joinDateMargin, joinStackedDates } from './stacked-dates.ts';

export interface Row extends Look {
  readonly line: Line;
  /** `startSpan` where the start stands on a line of its own. */
  readonly date: { range: DateRange; span: Span; startSpan?: Span } | undefined;
  /** What the line says beside its date, cell by cell. */
  readonly rest: readonly Span[];
  readonly bullet: boolean;
}

const DURATION =
  /\(?\b\d+\+?\s*(?:years?|yrs?|jahre?|ans?|años?|anos)\b(?:[\s,]*(?:(?:and|und|et|y|e)\s*)?\d+\s*(?:months?|mos?|monate?n?|mois|mes(?:es)?)\b)?\)?|\(?\b\d+\s*(?:months?|mos|monate?n?|mois|mes(?:es)?)\b\)?/giu;
const BEFORE_MARK = new RegExp(`\\s${MARKS}\\s`, 'u');
/** Labels inside entries that say nothing themselves. */
const LABELS =
  /^\(?(?:expected|highlights|responsibilities|key responsibilities|achievements|key achievements|duties|tasks|aufgaben|tätigkeiten|erfolge|missions|réalisations|funciones|logros|responsabilidades|courses|issued on)\s*:?\)?$/iu;
/** Words that only introduce a date: "Issued on: Mar 2020", "Graduated 2012". */
const EXPIRY =
  "(?:exp(?:\\.|ir(?:es|y|ing|ation)(?: date)?(?: on)?|ire(?: le)?)?|valid (?:until|till|through|thru|to)|renew(?:al|s)?(?: (?:date|by))?|gültig bis|valable jusqu['’](?:en|au|à)|v[áa]lid[oa] (?:hasta|até)|caduca(?: en)?)";
const DATE_LABEL = new RegExp(
  `(?:issued(?: on)?|graduated|graduation|completed|awarded|expected|date|from|period|zeitraum|von|abschluss|obtained|class of|valid(?: until)?|expires?|(?<!\\p{L})${EXPIRY})\\s*(?::\\s*)?\\(?$`,
  'iu',
);
const BEFORE_EXPIRY = new RegExp(`(?<!\\p{L})${EXPIRY}\\s*(?::\\s*)?\\(?$`, 'iu');
/** A sentence may mention years; a line of an entry's head is shorter than this beside its date. */
const MAX_REST = 110;

export const toRows = (lines: readonly Line[]): Row[] => {
  const rows = joinWrappedHeads(lines.filter((line) => !LABELS.test(line.text.trim())))
    .map(toRow)
    // "11 years 2 months" over several titles: their dates say it.
    .filter(({ rest, date }) => rest.length > 0 || date !== undefined);
  return joinStackedDates(joinDateColumn(joinDateMargin(rows)));
};

function toRow(line: Line): Row {
  const dates = findDates(line.text);
  const found = untrueOn(line) ?? dateOverCells(line, dates) ?? dateOn(line, dates);
  const isSentence = line.bullet && line.text.length > 60 && !isAtEnd(found?.span);
  const date = isSentence ? undefined : found;
  const cells = cellsOf(line).flatMap((cell) => {
    if (!date || date.span.start >= cell.end || date.span.end <= cell.start) return [cell];
    const start = Math.max(cell.start, date.span.start);
    const end = Math.min(cell.end, date.span.end);
    return without(cell, { line, start, end }).map(withoutDateLabel);
  });
  const rest = cells
    .flatMap((cell) => withoutDurations(cell))
    .filter((s) => !isEmpty(s) && /[\p{L}\p{N}]/u.test(textOf(s)));
  return { line, date, rest, bullet: line.bullet ?? false, ...looksOf(rest[0] ?? spanOf(line)) };
}

/** "exp. 08/2027": until when a licence is valid, not when it was given. */
export const saysExpiry = (date: Row['date']): boolean =>
  date !== undefined &&
  !date.range.isRange &&
  BEFORE_EXPIRY.test(date.span.line.text.slice(Math.max(0, date.span.start - 40), date.span.start));

const EXPIRY_FIRST = new RegExp(`^${EXPIRY}[\\s:]*(?:\\d|$)`, 'iu');

/** "exp. 08/2027" as a part of a line: neither the name of a licence nor that of who gave it. */
export const isExpiry = (span: Span): boolean => EXPIRY_FIRST.test(textOf(span));

/** "May 2022 - May 2021", "31/02/2019 - 13/2020": dates an entry as any range does, though nobody can tell to when. */
function untrueOn(line: Line): Row['date'] {
  const untrue = line.bullet ? undefined : findUntrueRange(line.text);
  if (!untrue) return undefined;
  const { from, to } = untrue;
  return dateOn(line, [{ from, to, start: undefined, end: undefined, isRange: true }]);
}

/** "… (Red Cross, 2021)" is dated; "… in 2021 for three sites" tells of a year. */
const isAtEnd = (span: Span | undefined) =>
  span !== undefined &&
  /^[\s).]*$/.test(span.line.text.slice(span.end)) &&
  /[(,|–—-]\s*$/.test(span.line.text.slice(0, span.start));

/** "2013 ⇥ 2017", "Staff Nurse, Mar 2013 ⇥ Feb 2017": the end in a cell of its own, beside that of the start. */
function dateOverCells(line: Line, dates: readonly DateRange[]): Row['date'] {
  if (!dates.length) return undefined;
  const cells = cellsOf(line);
  for (let i = 1; i < cells.length; i++) {
    const [left, right] = [cells[i - 1], cells[i]] as [Span, Span];
    const end = endLeading(right);
    const start = dates.find((date) => !date.isRange && date.to === left.end && date.from >= left.start);
    const from = start && startOf(start);
    if (start && from && end?.date.end && isAfter(end.date.end, from))
      return {
        range: { ...rangeOver(start, end.date), to: end.to },
        span: { line, start: start.from, end: end.to },
      };
  }
  return undefined;
}

/** The date or "present" that fills a cell, or the date that it begins with before a mark: "February 2013 | Lugano". */
function endLeading(cell: Span): { date: DateRange; to: number } | undefined {
  const [first] = split(cell, BEFORE_MARK);
  const date = first && endAlone(first);
  return first && date && { date, to: first.end };
}

/** The date that a line of an entry's head gives: alone in its cell, or at an end of it. A range goes before a single date. */
function dateOn(line: Line, dates: readonly DateRange[]): Row['date'] {
  for (const range of [...dates.filter((d) => d.isRange), ...dates.filter((d) => !d.isRange).reverse()]) {
    const cell = cellsOf(line).find((c) => range.from >= c.start && range.from < c.end);
    if (!cell) continue;
    const before = line.text.slice(cell.start, range.from).replace(DATE_LABEL, '');
    const after = line.text.slice(range.to, cell.end).replace(DURATION, '');
    const words = (s: string) => s.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (before.length + after.length > MAX_REST || (words(before) > 0 && words(after) > 4)) continue;
    // "Head of department since 2020." tells of a date in a sentence.
    if (
      words(before) > 3 &&
      /[\p{L}\d]\s+$/u.test(before) &&
      /^\.?$/.test(after.trim()) &&
      line.text.trim().endsWith('.')
    )
      continue;
    if (!range.isRange && words(before) > 0 && !/[,;:|(–—-]\s*$|\s$/.test(before)) continue;
    return { range, span: spanOf(line, range.from, Math.min(range.to, cell.end)) };
  }
  return undefined;
}

function withoutDateLabel(span: Span): Span {
  const label = DATE_LABEL.exec(textOf(span));
  const end = label ? span.start + label.index : span.end;
  let text = span.line.text.slice(span.start, end);
  let start = span.start;
  // Brackets that stood round the date.
  while (/[\s,;:|·•–—([-]$/.test(text)) text = text.slice(0, -1);
  while (/^[\s,;:|·•–—)\]-]/.test(text)) {
    text = text.slice(1);
    start++;
  }
  return { line: span.line, start, end: start + text.length };
}

const withoutDurations = (span: Span): Span[] => split(span, DURATION);

/** "Acme Inc.", "Example S.A.": a full stop that ends no sentence. */
const ABBREVIATED =
  /(?:\b(?:Inc|Ltd|Corp|Pvt|Pty|Co|Cie|Lda|Ltda|Bros|Intl|Univ|Dept|Div|Dr|Prof|Jr|Sr|St|Hons?|Dipl|Ing|Sc|Eng|Tech|Ed)|\.\p{L}|\b\p{Lu})\.$/u;

/** "Ran the line.": names rarely end in a small word and a full stop. */
const SHORT_SENTENCE = /^\S+\s\S.*\s\p{Ll}{3,}[.!]$/u;

/** Whether a line reads like text rather than like the head of an entry. */
export function isProse(row: Row): boolean {
  const text = row.line.text.trim();
  if (row.bullet) return true;
  if (row.date) return false;
  return (
    text.length > 85 ||
    (/[.!?;]$/.test(text) && text.split(' ').length > 4 && !ABBREVIATED.test(text)) ||
    SHORT_SENTENCE.test(text) ||
    /^\p{Ll}/u.test(text)
  );
}

export const lookAlike = (a: Row, b: Row) =>
  Math.abs(a.size - b.size) < 0.4 && a.bold === b.bold && Math.abs(a.x - b.x) < 3;
