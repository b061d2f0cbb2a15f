// Whether a document writes "03/05/2016" with its day or with its month first. Told by its other dates, by where the
// candidate lives, by the telephone's country, by the language; else it is not known, and no reader could know it.
import type { Document, Line } from '@vitae/contracts';
import { orderInCountry } from '@vitae/contracts/dates';
import { countryOfRegion } from '../vocabulary/places.ts';

export interface DayOrder {
  readonly first: 'day' | 'month';
  /** The share of documents with such a sign that write so: estimated, not counted. */
  readonly sure: number;
}

/** How the dates of a document are to be read. */
export interface Calendar {
  /** The month (YYYY-MM) that "present" is counted to. */
  readonly asOf: string;
  /** Undefined where nothing tells: then such dates keep both readings, and little confidence. */
  readonly dayOrder: DayOrder | undefined;
}

const DAY_FIRST: DayOrder = { first: 'day', sure: 1 };
const MONTH_FIRST: DayOrder = { first: 'month', sure: 1 };

/** Better told than by whoever receives the resume. */
const CLEAR_HABIT = 0.85;
/** Of resumes that tell nothing, those that write as the receiver's country does: the receiver says so. */
const USUALLY = 0.95;

/**
 * `country`: of the candidate (ISO 3166), as far as it is known. `usual`: the country that resumes are of where they don't tell, if
 * whoever receives them has said one.
 */
export function dayOrderOf(
  document: Document,
  country: string | undefined,
  usual?: string,
): DayOrder | undefined {
  const shown = new Set(document.lines.flatMap(({ text }) => ordersShown(text)));
  // A document with dates of both kinds shows no habit.
  if (shown.size) return shown.size === 1 ? [...shown][0] : undefined;
  const told = country && orderIn(country);
  if (told) return told;
  if (document.language && document.language !== 'en') return DAY_FIRST;
  if (country) return undefined;
  const habit = orderByHabit(document.lines);
  if (habit && habit.sure >= CLEAR_HABIT) return habit;
  const wont = usual === undefined ? undefined : orderIn(usual);
  return wont ? { ...wont, sure: USUALLY } : habit;
}

const ORDERS = { day: DAY_FIRST, month: MONTH_FIRST };

/** Undefined where a country writes either. */
function orderIn(country: string): DayOrder | undefined {
  const first = orderInCountry(country);
  return first && ORDERS[first];
}

/** No parts of a telephone number ("06-22-34-56-78"): years of two digits stand behind slashes, and no group follows. */
const NUMERIC_DATE = /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|(?<=\/)\d{2})(?![\d/]|[.-]\d)/g;
const DASH = /^\s*[-–—]\s*$/u;

/** The orders that the dates of a text can only have. */
function ordersShown(text: string): DayOrder[] {
  const dates = [...text.matchAll(NUMERIC_DATE)];
  return dates.flatMap((date, i): DayOrder[] => {
    const next = dates[i + 1];
    const between = next && text.slice(date.index + date[0].length, next.index);
    const order = orderOf(date) ?? (next && DASH.test(between ?? '') ? orderOfRange(date, next) : undefined);
    return order ? [order] : [];
  });
}

/** "17/02/2014", "02/17/2014", "05.02.2014": nobody puts the month first and dots behind it. */
function orderOf([, first, mark, second]: RegExpExecArray): DayOrder | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a < 1 || b < 1 || Math.max(a, b) > 31 || Math.min(a, b) > 12) return undefined;
  if (mark === '.') return b <= 12 ? DAY_FIRST : undefined;
  return a > 12 ? DAY_FIRST : b > 12 ? MONTH_FIRST : undefined;
}

/** "02/11/2014 - 12/01/2014" runs backwards unless the months come first. */
function orderOfRange(from: RegExpExecArray, to: RegExpExecArray): DayOrder | undefined {
  const [[, a = '', , b = '', year], [, c = '', , d = '', yearOfEnd]] = [from, to];
  if (year !== yearOfEnd || orderOf(to)) return undefined;
  const isForward = (month: string, day: string, lastMonth: string, lastDay: string) =>
    Number(month) * 32 + Number(day) <= Number(lastMonth) * 32 + Number(lastDay);
  const [byDay, byMonth] = [isForward(b, a, d, c), isForward(a, b, c, d)];
  return byDay === byMonth ? undefined : byDay ? DAY_FIRST : MONTH_FIRST;
}

/** "LS1 4AP": no other country has such postcodes. */
const BRITISH_POSTCODE = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/u;
/** "…, OR", "…, OR 97291". */
const STATE = /,\s([A-Z]{2})(?:\s\d{5}(?:-\d{4})?)?(?![\p{L}\p{N}])/u;
/** "(503) 555-0172": a number as North America writes it, where a part of those who do write either order. */
const NORTH_AMERICAN = /(?<![\d+(-]|\d\s)(?:\([2-9]\d\d\)\s?|[2-9]\d\d[-.])\d{3}[-.]\d{4}(?![\d-])/;
/** In the United States it is called a resume, but for academics. */
const CALLED_CV = /^(?:curriculum vitae|c\.?v\.?)(?!\p{L})/iu;

/** What people of a country write otherwise, where nothing says of which they are. */
function orderByHabit(lines: readonly Line[]): DayOrder | undefined {
  const some = (test: (text: string) => boolean) => lines.some(({ text }) => test(text));
  if (some((text) => BRITISH_POSTCODE.test(text))) return { first: 'day', sure: 0.97 };
  const inStates = (text: string) => countryOfRegion(STATE.exec(text)?.[1] ?? '') === 'US';
  if (some((text) => NORTH_AMERICAN.test(text) || inStates(text))) return { first: 'month', sure: 0.85 };
  const isCalledCv = lines.slice(0, TITLE_WITHIN).some(({ text }) => CALLED_CV.test(text));
  return isCalledCv ? { first: 'day', sure: 0.75 } : undefined;
}

/** Lines at the top among which a paper says what it is. */
const TITLE_WITHIN = 3;
