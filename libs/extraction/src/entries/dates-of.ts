// The dates of an entry as fields, with the words that give them as evidence.
import type { Field, Position } from '@vitae/contracts';
import { monthIndex, monthsBetween } from '@vitae/contracts/dates';
import type { Calendar } from '../text/day-order.ts';
import { fieldBy, withAlternatives, type Span } from '../text/span.ts';
import type { Row } from './entry-rows.ts';

const field = fieldBy('dates of the entry');

type Dates = Pick<Position, 'start' | 'end' | 'months'>;

/** How sure the rule is of a range and of a single date, where it can tell day and month apart. */
const RANGE = 0.96;
const SINGLE = 0.85;
/** Of a date whose day and month can't be told apart. */
const EITHER = 0.5;
/** From here on a reading of day and month stands alone. */
const SURE = 0.95;

/**
 * Undefined parts where the resume does not say. `months` counts to the calendar's `asOf` where an entry is still going on;
 * it is left out where the months themselves are not known.
 */
export function datesOf(date: Row['date'], { asOf, dayOrder }: Calendar): Dates {
  if (!date) return {};
  const { range } = date;
  const readings = range.monthFirst ? [range, range.monthFirst] : [range];
  if (dayOrder?.first === 'month') readings.reverse();
  const [{ start, end } = range, other] = (dayOrder?.sure ?? 0) >= SURE ? readings.slice(0, 1) : readings;
  const last = end === 'present' ? asOf : end;
  const months = start && last && !other ? monthsBetween(start, last) : undefined;
  const sure = dayOrder?.sure ?? EITHER;
  const read = <T extends string>(span: Span, value: T, otherwise: T | undefined): Field<T> =>
    !otherwise || otherwise === value
      ? field(span, range.isRange ? RANGE : SINGLE, value)
      : withAlternatives(field(span, Math.min(sure, SINGLE), value), [field(span, 1 - sure, otherwise)]);
  return {
    ...(start && { start: read(date.startSpan ?? date.span, start, other?.start) }),
    ...(end && { end: read(date.span, end, other?.end) }),
    ...(months !== undefined && months >= 0 && monthIndex(asOf) >= monthIndex(start ?? asOf) && { months }),
  };
}

/** When a certificate, an award or a project is of: the beginning of the time that it is valid for. */
export function dateGiven(date: Row['date'], calendar: Calendar): Field<string> | undefined {
  const { start, end } = datesOf(date, calendar);
  return start ?? (end && end.value !== 'present' ? end : undefined);
}
