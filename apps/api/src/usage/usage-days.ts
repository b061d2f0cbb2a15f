// Which days of use are asked for.
import { MOST_USAGE_DAYS, type UsageDaysQuery } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';

const DAY_MS = 86_400_000;

/** The first and the last day (YYYY-MM-DD). Throws `invalid_request` where that is no span, or too long a one. */
export function daysAskedFor(
  { from: first, to: last }: UsageDaysQuery,
  today: string,
): { from: string; to: string } {
  const to = last ?? today;
  const from = first ?? `${to.slice(0, 8)}01`;
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (days < 1) throw refuse('is after the last day');
  if (days > MOST_USAGE_DAYS) throw refuse(`is more than ${MOST_USAGE_DAYS} days before the last one`);
  return { from, to };
}

const refuse = (detail: string) =>
  new AppError('invalid_request', { errors: [{ pointer: '/from', detail }] });
