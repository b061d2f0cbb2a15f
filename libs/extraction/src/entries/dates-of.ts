// The dates of an entry as fields, with the words that give them as evidence.
import { endDateSchema, type Position } from '@vitae/contracts';
import { monthIndex, monthsBetween } from '../text/date-range.ts';
import { fieldBy } from '../text/span.ts';
import type { Row } from './entry-rows.ts';

const field = fieldBy('dates of the entry');

type Dates = Pick<Position, 'start' | 'end' | 'months'>;

/** Undefined parts where the resume does not say. `months` counts to `asOf` (YYYY-MM) where an entry is still going on. */
export function datesOf(date: Row['date'], asOf: string): Dates {
  if (!date) return {};
  const { start, end } = date.range;
  const confidence = date.range.isRange ? 0.96 : 0.85;
  const last = end === 'present' ? asOf : end;
  const months = start && last ? monthsBetween(start, last) : undefined;
  return {
    ...(start && { start: field(date.startSpan ?? date.span, confidence, start) }),
    ...(end && { end: field(date.span, confidence, endDateSchema.parse(end)) }),
    ...(months !== undefined && months >= 0 && monthIndex(asOf) >= monthIndex(start ?? asOf) && { months }),
  };
}
