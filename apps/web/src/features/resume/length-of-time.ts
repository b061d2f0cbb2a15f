// Months as people say them.
import { plural } from '@lingui/core/macro';

/** “7 months” below a year, then years to a tenth. */
export function lengthOfTime(months: number): string {
  if (months < 12) return plural(months, { one: '# month', other: '# months' });
  const years = Math.round(months / 1.2) / 10;
  return plural(years, { one: '# year', other: '# years' });
}
