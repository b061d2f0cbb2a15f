// Which days of use are asked for.
import { MOST_USAGE_DAYS, type UsageDaysQuery } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';

const DAY_MS = 86_400_000;

/** The day (YYYY-MM-DD) so many days before another. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

/** The first and the last day (YYYY-MM-DD). Throws `invalid_request` where that is no span, or too long a one. */
export function spanOf(from: string, to: string, most: number): { from: string; to: string } {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (days < 1) throw refuse('is after the last day');
  if (days > most) throw refuse(`is more than ${most} days before the last one`);
  return { from, to };
}

/** The same of the days of use: without a first one the month of the last. */
export function daysAskedFor(
  { from: first, to: last }: UsageDaysQuery,
  today: string,
): { from: string; to: string } {
  const to = last ?? today;
  return spanOf(first ?? `${to.slice(0, 8)}01`, to, MOST_USAGE_DAYS);
}

const refuse = (detail: string) =>
  new AppError('invalid_request', { errors: [{ pointer: '/from', detail }] });
