// Months as people say them.
import { counted } from '../counted.ts';

/** “7 months” below a year, then years to a tenth. */
export const lengthOfTime = (months: number) =>
  months < 12 ? counted(months, 'month') : counted(Math.round(months / 1.2) / 10, 'year');
