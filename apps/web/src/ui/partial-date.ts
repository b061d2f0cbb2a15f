// Dates as a resume has them (a year, a month, a day), as the reader’s language writes them.
import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { regional } from '../i18n/regional.ts';

/** “Aug 2022” for 2022-08, “2022” for 2022, “today” for `present`; what is no date stays as it is. */
export function partialDate(written: string): string {
  if (written === 'present') return i18n._(msg`today`);
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(written) ?? [];
  if (!year || !month) return written;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(regional(i18n.locale), {
    year: 'numeric',
    month: 'short',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}
