// Dates and ranges of dates, found in a text and read.
import { matchesOf } from './matches-of.ts';
import {
  endsInPresent,
  mayHoldDate,
  patternsOf,
  QUARTER_ORDINAL,
  saysPresent,
  type DatePatterns,
} from './date-patterns.ts';
import { markWords, monthMarked } from './marked-words.ts';

export { saysPresent };

export type PartialDate = string; // YYYY or YYYY-MM

/** What the two ends of a range say. A single date has an end only, a quarter of a year both. */
interface Ends {
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | 'present' | undefined;
}

export interface DateRange extends Ends {
  /** Offsets into the text that was searched. */
  readonly from: number;
  readonly to: number;
  /** Whether two ends (or an open end) were written, rather than one date. */
  readonly isRange: boolean;
  /** The range ends in a dash: its end may stand on the next line. */
  readonly isOpen?: boolean;
  /** "03/05/2016": the reading with the month first, where the text does not tell which of both comes first. */
  readonly monthFirst?: Ends;
}

/** A date as written: the first and the last month that it may mean (of a quarter), and what it says with its month before its day. */
interface WrittenDate {
  readonly first: PartialDate;
  readonly last: PartialDate;
  readonly monthFirst?: PartialDate;
}

const inMonth = (year: string, month: number): PartialDate =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year;

const yearOf = (text: string): string | undefined => {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0];
  const short = /['’/.](\d{2})$/.exec(text)?.[1];
  return year ?? (short && `${Number(short) < 50 ? '20' : '19'}${short}`);
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'i', 'ii', 'iii', 'iv', '一', '二', '三', '四'];

/** "Q3 2020", "2nd quarter 2016", "2. Quartal 2016", "III квартал 2019", "2019年第三季度": 1 to 4. */
function quarterOf(marked: string): number | undefined {
  const digit = /(?<!\p{L})[QqKk]\s?([1-4])/u.exec(marked)?.[1] ?? /([1-4])季/u.exec(marked)?.[1];
  const word = QUARTER_ORDINAL.exec(marked)?.[1] ?? /([一二三四])季/u.exec(marked)?.[1];
  const at = ORDINALS.indexOf(word?.toLowerCase() ?? '');
  return digit ? Number(digit) : at < 0 ? Number(word) || undefined : (at % 4) + 1;
}

/** Reads one date, its words marked. Two-digit years up to 49 are of this century. Of "03/05/2016" the day is taken to come first. */
function readDate(text: string): WrittenDate | undefined {
  const year = yearOf(text);
  if (!year) return undefined;
  const quarter = quarterOf(text);
  if (quarter) return { first: inMonth(year, quarter * 3 - 2), last: inMonth(year, quarter * 3) };
  const once = (date: PartialDate): WrittenDate => ({ first: date, last: date });
  const named = monthMarked(text) ?? (Number(/年\s?(\d{1,2})\s?月/u.exec(text)?.[1]) || undefined);
  if (named) return once(inMonth(year, named));
  const whole = /^(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})$/.exec(text);
  if (whole) {
    const [a, b] = [Number(whole[1]), Number(whole[3])];
    if (b > 12) return once(inMonth(year, a));
    const dayFirst = once(inMonth(year, b));
    // Nobody puts the month first and dots behind it.
    return a > 12 || a === b || whole[2] === '.' ? dayFirst : { ...dayFirst, monthFirst: inMonth(year, a) };
  }
  const month =
    /^\d{4}(?:[-/.]|\s?\/\s?|\.\s)(\d{1,2})/.exec(text)?.[1] ??
    /^(\d{1,2})\s?[./-]\s?\d{4}$/.exec(text)?.[1] ??
    /^(\d{1,2})[./-]?['’]?\d{2}$/.exec(text)?.[1];
  return once(inMonth(year, Number(month)));
}

/** `Mar '20` → `2020-03`; of a quarter its last month. Undefined where the text is no date. */
export const parseDate = (text: string): PartialDate | undefined => readDate(markWords(text.trim()))?.last;

const END_OF_TIME = '9999';
/** A range that runs backwards is two dates that happen to stand side by side. */
const inOrder = ({ start, end }: Ends) =>
  !start || !end || (end === 'present' ? END_OF_TIME : end) >= start.slice(0, end.length);

/** The ranges that a pattern finds: from its first group to its second or third, which may say "present". */
function rangesBy(
  pattern: RegExp,
  text: string,
  read: (m: RegExpExecArray) => WrittenEnds,
  isRange: boolean,
): DateRange[] {
  const found: DateRange[] = [];
  for (const m of matchesOf(pattern, text)) {
    const range = { from: m.index, to: m.index + m[0].length, isRange };
    const ends = endsOf(read(m));
    if (ends) found.push({ ...ends, ...range });
  }
  return found;
}

interface WrittenEnds {
  readonly start?: WrittenDate | undefined;
  readonly end?: WrittenDate | 'present' | undefined;
}

/** What both ends say; where a number may be day or month in one of them, the other tells, or both readings stand. */
function endsOf({ start, end }: WrittenEnds): Pick<DateRange, 'start' | 'end' | 'monthFirst'> | undefined {
  if (!start && !end) return undefined;
  const last = end === 'present' ? undefined : end;
  const dayFirst: Ends = { start: start?.first, end: end === 'present' ? end : last?.last };
  const monthFirst: Ends = {
    start: start?.monthFirst ?? start?.first,
    end: end === 'present' ? end : (last?.monthFirst ?? last?.last),
  };
  const readings = [dayFirst, ...(start?.monthFirst || last?.monthFirst ? [monthFirst] : [])].filter(inOrder);
  const [reading, other] = readings;
  return reading && { ...reading, ...(other && { monthFirst: other }) };
}

const endOf = (text: string | undefined): WrittenDate | 'present' | undefined =>
  text && endsInPresent(text) ? 'present' : readDate(text ?? '');

/** All ranges and single dates of a text, from left to right, none inside another. */
export function findDates(text: string): DateRange[] {
  if (!mayHoldDate(text)) return [];
  const { patterns, marked } = patternsOf(text);
  const single = rangesBy(patterns.single, marked, (m) => singleOf(readDate(m[1] ?? '')), false);
  // Without anything that parts the ends of a range, or opens one, there are single dates only.
  const candidates = patterns.parts.test(marked) ? [...ranges(patterns, marked), ...single] : single;
  const chosen: DateRange[] = [];
  for (const range of candidates) {
    if (!chosen.some((c) => range.from < c.to && range.to > c.from)) chosen.push(range);
  }
  return joinedPairs(
    chosen.sort((a, b) => a.from - b.from),
    text,
  );
}

/** One date is an end; only of a quarter the start is known, too. */
const singleOf = (date: WrittenDate | undefined): WrittenEnds =>
  date && date.first !== date.last ? { start: date, end: date } : { end: date };

/** From one single date to another. */
export function rangeOver(first: DateRange, last: DateRange): DateRange {
  const over = (a: Ends, b: Ends): Ends => ({ start: startOf(a), end: b.end });
  const both = first.monthFirst ?? last.monthFirst;
  return {
    ...over(first, last),
    from: first.from,
    to: last.to,
    isRange: true,
    ...(both && { monthFirst: over(first.monthFirst ?? first, last.monthFirst ?? last) }),
  };
}

/** When a range, or what a single date names, begins. */
export const startOf = ({ start, end }: Ends): PartialDate | undefined =>
  start ?? (end === 'present' ? undefined : end);

/** "Mar 2020 Feb 2022": two dates side by side, the earlier first, are a range whose dash was not read. */
function joinedPairs(dates: readonly DateRange[], text: string): DateRange[] {
  const isNext = (a: DateRange | undefined, b: DateRange | undefined) =>
    a && b && !a.isRange && !b.isRange && /^ {1,3}$/.test(text.slice(a.to, b.from));
  const joined: DateRange[] = [];
  for (let i = 0; i < dates.length; i++) {
    const [date, next] = [dates[i] as DateRange, dates[i + 1]];
    const isPair = next && isNext(date, next) && !isNext(dates[i - 1], date) && !isNext(next, dates[i + 2]);
    const isRising =
      isPair && date.end && next.end && date.end.length === next.end.length && date.end < next.end;
    if (isPair && isRising) {
      joined.push(rangeOver(date, next));
      i++;
    } else joined.push(date);
  }
  return joined;
}

/** "Since March 2019": the date may stand before or behind the word. */
const sinceOf = (m: RegExpExecArray): WrittenEnds => ({
  start: readDate(m[1] ?? m[2] ?? m[3] ?? m[4] ?? ''),
  end: 'present',
});

/** Ranges of every form, the surest first. */
function ranges(patterns: DatePatterns, text: string): DateRange[] {
  const toNow = (m: RegExpExecArray): WrittenEnds => ({ start: readDate(m[1] ?? ''), end: 'present' });
  return [
    ...rangesBy(
      patterns.range,
      text,
      (m) => ({ start: readDate(m[1] ?? ''), end: endOf(m[2] ?? m[3] ?? m[4]) }),
      true,
    ),
    ...rangesBy(
      patterns.shortRange,
      text,
      (m) => ({ start: readDate(`${m[1]} ${readDate(m[2] ?? '')?.last.slice(0, 4)}`), end: endOf(m[2]) }),
      true,
    ),
    ...rangesBy(patterns.seasons, text, (m) => ({ start: readDate(m[1] ?? ''), end: endOf(m[2]) }), true),
    ...rangesBy(patterns.shortYears, text, shortYearsOf, true),
    ...rangesBy(patterns.shortDays, text, (m) => ({ start: readDate(m[1] ?? ''), end: endOf(m[2]) }), true),
    ...rangesBy(patterns.shortMonths, text, (m) => ({ start: readDate(m[1] ?? ''), end: endOf(m[2]) }), true),
    ...rangesBy(patterns.since, text, sinceOf, true),
    ...rangesBy(patterns.open, text, toNow, true).map((r) => ({ ...r, isOpen: true })),
  ];
}

/** "2014–16", "2014/2016"; "2014-12" is a month. */
function shortYearsOf([, first = '', short = '']: RegExpExecArray): WrittenEnds {
  if (short.length === 4) return { start: readDate(first), end: readDate(short) };
  const isYear = Number(short) > Number(first.slice(2)) && Number(short) > 12;
  return isYear ? { start: readDate(first), end: readDate(`${first.slice(0, 2)}${short}`) } : {};
}

/** Whole months from start to end, both included (2019-01 to 2019-03 is 3); undefined where a month is missing. */
export function monthsBetween(start: PartialDate, end: PartialDate): number | undefined {
  if (start.length < 7 || end.length < 7) return undefined;
  return monthIndex(end) - monthIndex(start) + 1;
}

/** Months since year 0. A bare year counts from its January, or to its December with `late`. */
export const monthIndex = (date: PartialDate, late = false): number =>
  Number(date.slice(0, 4)) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) - 1 : late ? 11 : 0);
