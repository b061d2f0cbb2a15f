// Whether a document writes "03/05/2016" with its day or with its month first. Told by its other dates, by where the
// candidate lives, by the telephone's country, by the language; else it is not known, and no reader could know it.
import type { Document } from '@vitae/contracts';

export type DayOrder = 'day_first' | 'month_first';

/** How the dates of a document are to be read. */
export interface Calendar {
  /** The month (YYYY-MM) that "present" is counted to. */
  readonly asOf: string;
  /** Undefined where nothing tells: then such dates keep both readings, and little confidence. */
  readonly dayOrder: DayOrder | undefined;
}

/** Countries that write the month first (CLDR), and those that write either. */
const MONTH_FIRST = new Set(['US', 'PR', 'PH', 'FM', 'MH', 'PW', 'GU', 'AS', 'VI', 'MP']);
const EITHER = new Set(['CA', 'BZ', 'KE', 'ZA', 'GH']);

const NUMERIC_DATE = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/])/g;

/** `country`: of the candidate (ISO 3166), as far as it is known. */
export function dayOrderOf(document: Document, country: string | undefined): DayOrder | undefined {
  const shown = new Set<DayOrder>();
  for (const { text } of document.lines)
    for (const [, first, , second] of text.matchAll(NUMERIC_DATE)) {
      if (Number(first) > 12 && Number(second) <= 12) shown.add('day_first');
      if (Number(second) > 12 && Number(first) <= 12) shown.add('month_first');
    }
  // A document with dates of both kinds shows no habit.
  if (shown.size) return shown.size === 1 ? [...shown][0] : undefined;
  if (country && !EITHER.has(country)) return MONTH_FIRST.has(country) ? 'month_first' : 'day_first';
  return !country && document.language && document.language !== 'en' ? 'day_first' : undefined;
}
