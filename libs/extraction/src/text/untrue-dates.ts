// Dates that can't be as written: ranges that run backwards, months and days that no calendar has, years far from any life.
import { findDates, startOf, type DateRange } from '@vitae/contracts/dates';

export interface UntrueRange {
  readonly from: number;
  readonly to: number;
  readonly why: 'reversed' | 'impossible';
}

const NUMBERS = String.raw`(?:\d{1,2}[./-]){0,2}[12]\d{3}`;
const NUMERIC = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/+-]|[-–—]\s)(${NUMBERS})\s*[-–—]\s*(${NUMBERS})(?![\p{L}\p{N}]|[./-]\d)`,
  'u',
);
/** Nothing is looked at closely that has no year before a dash. */
const BEFORE_DASH = /[12]\d{3}\s*[-–—‒―−~]/u;
const DASH = /^\s*[-–—‒―−~]\s*$/u;
/** Round a range of bare years that nobody worked in: an end of the text, or the name that begins behind it. */
const BEHIND_YEARS = /^\s*(?:$|\)|\t|\s\p{Lu})/u;

/** The first range of a text that can't be meant as it is written; undefined where all dates may be true. */
export function findUntrueRange(text: string): UntrueRange | undefined {
  if (!BEFORE_DASH.test(text)) return undefined;
  const dates = findDates(text);
  return reversed(text, dates) ?? impossible(text, dates);
}

function reversed(text: string, dates: readonly DateRange[]): UntrueRange | undefined {
  for (const [i, next] of dates.entries()) {
    const date = dates[i - 1];
    if (!date || date.isRange || next.isRange || !DASH.test(text.slice(date.to, next.from))) continue;
    const [start, end] = [startOf(date), startOf(next)];
    if (start && end && end < start.slice(0, end.length))
      return { from: date.from, to: next.to, why: 'reversed' };
  }
  return undefined;
}

function impossible(text: string, dates: readonly DateRange[]): UntrueRange | undefined {
  const match = NUMERIC.exec(text);
  const [start, end] = [match?.[1], match?.[2]];
  if (!match || !start || !end) return undefined;
  const range: UntrueRange = { from: match.index, to: match.index + match[0].length, why: 'impossible' };
  if (/\D/.test(start) || /\D/.test(end)) return isOfCalendar(start) && isOfCalendar(end) ? undefined : range;
  // Four digits may count anything: years that are no one's are known by their place, and by no other date beside them.
  const isFar = dates.length === 0 && start.length === 4 && end.length === 4;
  return isFar && BEHIND_YEARS.test(text.slice(range.to)) ? range : undefined;
}

/** "31/01/2019", "03.2020": whether a calendar has it, with its day or its month first. */
function isOfCalendar(written: string): boolean {
  const [year = 0, ...parts] = written.split(/\D/).map(Number).reverse();
  if (parts.length === 0) return true;
  const [b = 0, a] = parts;
  if (a === undefined) return isMonth(b);
  return (isMonth(b) && a >= 1 && a <= daysOf(year, b)) || (isMonth(a) && b >= 1 && b <= daysOf(year, a));
}

const isMonth = (n: number) => n >= 1 && n <= 12;

const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a text is a date and nothing else. */
export const isDateAlone = (text: string): boolean =>
  findDates(text).some(({ from, to }) => from === 0 && to === text.length);
