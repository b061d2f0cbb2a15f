// Dates and ranges of dates as resumes write them, in English, German, French, Spanish and Portuguese.
import { fold, matchesOf } from './normalise.ts';

export type PartialDate = string; // YYYY or YYYY-MM

export interface DateRange {
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | 'present' | undefined;
  /** Offsets into the text that was searched. */
  readonly from: number;
  readonly to: number;
  /** Whether two ends (or an open end) were written, rather than one date. */
  readonly isRange: boolean;
  /** The range ends in a dash: its end may stand on the next line. */
  readonly isOpen?: boolean;
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier', 'janv', 'enero', 'ene', 'janeiro', 'jaenner'],
  ['february', 'feb', 'februar', 'fevrier', 'fevr', 'fev', 'febrero', 'fevereiro', 'febr'],
  ['march', 'mar', 'maerz', 'marz', 'mrz', 'mars', 'marzo', 'marco'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho'],
  ['august', 'aug', 'aout', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre', 'setembro', 'set'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'decembre', 'diciembre', 'dic', 'dezembro'],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])));

// Accents are matched in the original text, so that offsets stay true.
const accented = (name: string) =>
  name
    .replace('ae', '(?:ä|ae)')
    .replace(
      /[aeiouc]/g,
      (c) => ({ a: '[aáàâã]', e: '[eéèê]', i: '[ií]', o: '[oó]', u: '[uúû]', c: '[cç]' })[c] ?? c,
    );
const YEAR = '(?:19[4-9]\\d|20[0-4]\\d)';
const SHORT_YEAR = "['’]\\d{2}(?!\\d)";
const SEASON = '(?:spring|summer|fall|autumn|winter)';

const PRESENT =
  "(?:(?:to|until|till|bis|jusqu['’]?[àa]|hasta|até)\\s+(?:(?:the|zum|la|el|ao?|o)\\s+)?)?(?:present|current(?:ly)?|now|today|to date|till date|ongoing|heute|aktuell|jetzt|laufend|aujourd['’]hui|pr[ée]sent|en cours|actuel(?:lement)?|actualidad|actualmente|actual|presente|hoy|atualmente|atual|o momento|hoje|ce jour|dato|la fecha|à data)";
const SINCE = '(?:since|from|seit|ab|depuis(?:\\s+le)?|desde|a partir de|von|de)';
const TO_WORD = "(?:to|until|till|through|bis(?:\\s+zum)?|à|au|jusqu[’']?(?:à|en)?|a|hasta|até|ao)";
const TO = `(?:\\s*(?:[-–—‒―~]|->|→)+\\s*|\\s+${TO_WORD}\\s+)`;
const SINCE_WORD = '(?:since|seit|depuis(?:\\s+le)?|desde)';

/** The patterns of dates, for texts whose letters are `letters` (inside a class). */
function patternsFor(letters: string, flags: string, spelling: (name: string) => string) {
  const month = `(?:${[...MONTH_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map(spelling)
    .join('|')})`;
  // One date, most specific first. Named groups can't repeat, so the text is read again by `parseDate`.
  const date = [
    `${month}\\.?,?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${YEAR}`, // Mar 01, 2020
    `\\d{1,2}\\.?\\s+${month}\\.?,?\\s+${YEAR}`, // 1 March 2020
    `${month}\\.?,?(?:\\s+(?:de\\s+|of\\s+)?|[-/])(?:${YEAR}|${SHORT_YEAR})`, // March 2020, mars 2020, marzo de 2020, Mar '20
    `${SEASON},?\\s+${YEAR}`,
    `\\d{1,2}[./]\\d{1,2}[./]${YEAR}`, // 01.03.2020
    `${YEAR}[-/.](?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\\d|3[01]))?(?!\\d)`, // 2020-03, 2020-03-01
    `(?:0?[1-9]|1[0-2])\\s?[./-]\\s?${YEAR}`, // 03/2020, 03.2020
    `${YEAR}`,
  ].join('|');
  const begin = `(?<![${letters}])`;
  const end = `(?![${letters}])`;
  const pattern = (source: string) => new RegExp(source, flags);
  return {
    range: pattern(`${begin}(?:${SINCE}\\s+)?(${date})${TO}(${date}|${PRESENT})${end}`),
    shortRange: pattern(`${begin}(${month})\\.?${TO}((?:${month})\\.?,?\\s+${YEAR})${end}`), // Jan – Mar 2020
    shortYears: pattern(`${begin}(${YEAR})\\s?[-–/]\\s?(\\d{2})${end}(?![-./])`), // 2014–16
    open: pattern(`${begin}(${date})\\s*[-–—]+\\s*(?=$|\\t|[|·,)])`), // 2021-05 —
    since: pattern(`${begin}${SINCE_WORD}\\s+(${date})${end}`),
    single: pattern(`${begin}(${date})${end}`),
  };
}
type DatePatterns = ReturnType<typeof patternsFor>;

/** Most texts hold no letters but those of English, for which the same patterns take a fraction of the time. */
const PLAIN_LETTERS = /^[\0-\x7f·–—‒―‘’“”•…→]*$/;
const plainPatterns = patternsFor('a-z0-9', 'gi', (name) => name);
const patternsOfAllLetters = patternsFor('\\p{L}\\p{N}', 'giu', accented);

/** `Mar '20` → `2020-03`. Undefined where the text is no date. Two-digit years up to 49 are of this century. */
export function parseDate(text: string): PartialDate | undefined {
  const folded = fold(text.replace(/ä/gi, 'ae'));
  const short = /'(\d{2})\b/.exec(folded)?.[1];
  const year =
    /(?:19|20)\d{2}/.exec(folded)?.[0] ?? (short && (Number(short) < 50 ? `20${short}` : `19${short}`));
  if (!year) return undefined;
  const name = /[a-z]{3,}/g;
  for (const [word] of folded.matchAll(name)) {
    const month = MONTH_OF.get(word);
    if (month) return `${year}-${String(month).padStart(2, '0')}`;
  }
  const numeric =
    /^\d{1,2}[./](\d{1,2})[./]\d{4}$/.exec(folded)?.[1] ??
    /^\d{4}[-/.](\d{2})/.exec(folded)?.[1] ??
    /^(\d{1,2})\s?[./-]\s?\d{4}$/.exec(folded)?.[1];
  const month = Number(numeric);
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year;
}

function rangesBy(
  pattern: RegExp,
  text: string,
  read: (m: RegExpExecArray) => [PartialDate | undefined, DateRange['end']],
  isRange: boolean,
): DateRange[] {
  const found: DateRange[] = [];
  for (const m of matchesOf(pattern, text)) {
    const [start, end] = read(m);
    if (!start && !end) continue;
    // A range that runs backwards is two dates that happen to stand side by side.
    if (start && end && end !== 'present' && end < start.slice(0, end.length)) continue;
    found.push({ start, end, from: m.index, to: m.index + m[0].length, isRange });
  }
  return found;
}

const isPresent = new RegExp(`^${PRESENT}$`, 'iu');
const endOf = (text: string | undefined) =>
  text && isPresent.test(text.trim()) ? 'present' : parseDate(text ?? '');

/** Whether a text is a word for the present and nothing else. */
export const saysPresent = (text: string): boolean => isPresent.test(text.trim());

/** What stands between the ends of a range, or opens one: without any of it a text has single dates only, which is told faster. */
const SIGN_OF_RANGE = new RegExp(`[-–—‒―~→/]|\\s${TO_WORD}\\s|${SINCE_WORD}\\s`, 'iu');

/** All ranges and single dates of a text, from left to right, none inside another. */
export function findDates(text: string): DateRange[] {
  if (!/(?:19|20)\d\d|['’]\d\d/.test(text)) return [];
  const patterns = PLAIN_LETTERS.test(text) ? plainPatterns : patternsOfAllLetters;
  const single = rangesBy(patterns.single, text, (m) => [undefined, parseDate(m[1] ?? '')], false);
  const candidates =
    single.length && SIGN_OF_RANGE.test(text) ? [...ranges(patterns, text), ...single] : single;
  const chosen: DateRange[] = [];
  for (const range of candidates) {
    if (!chosen.some((c) => range.from < c.to && range.to > c.from)) chosen.push(range);
  }
  return joinedPairs(
    chosen.sort((a, b) => a.from - b.from),
    text,
  );
}

/** From one single date to another. */
export const rangeOver = (first: DateRange, last: DateRange): DateRange => ({
  start: first.end,
  end: last.end,
  from: first.from,
  to: last.to,
  isRange: true,
});

/** "Mar 2020 Feb 2022": two dates side by side, the earlier first, are a range whose dash was not read. */
function joinedPairs(dates: readonly DateRange[], text: string): DateRange[] {
  const isNext = (a: DateRange | undefined, b: DateRange | undefined) =>
    a && b && !a.isRange && !b.isRange && /^ {1,3}$/.test(text.slice(a.to, b.from));
  const joined: DateRange[] = [];
  for (let i = 0; i < dates.length; i++) {
    const [date, next] = [dates[i] as DateRange, dates[i + 1]];
    const isPair = next && isNext(date, next) && !isNext(dates[i - 1], date) && !isNext(next, dates[i + 2]);
    const inOrder =
      isPair && date.end && next.end && date.end.length === next.end.length && date.end < next.end;
    if (isPair && inOrder) {
      joined.push(rangeOver(date, next));
      i++;
    } else joined.push(date);
  }
  return joined;
}

/** Ranges of every form, the surest first. */
function ranges({ range, shortRange, shortYears, since, open }: DatePatterns, text: string): DateRange[] {
  return [
    ...rangesBy(range, text, (m) => [parseDate(m[1] ?? ''), endOf(m[2])], true),
    ...rangesBy(
      shortRange,
      text,
      (m) => [parseDate(`${m[1]} ${parseDate(m[2] ?? '')?.slice(0, 4)}`), parseDate(m[2] ?? '')],
      true,
    ),
    ...rangesBy(
      shortYears,
      text,
      (m) => [
        m[1],
        Number(m[2]) > Number(m[1]?.slice(2)) && Number(m[2]) > 12
          ? `${m[1]?.slice(0, 2)}${m[2]}`
          : undefined,
      ],
      true,
    ).filter((r) => r.end),
    ...rangesBy(since, text, (m) => [parseDate(m[1] ?? ''), 'present'], true),
    ...rangesBy(open, text, (m) => [parseDate(m[1] ?? ''), 'present'], true).map((r) => ({
      ...r,
      isOpen: true,
    })),
  ];
}

/** Whole months from start to end, both included (2019-01 to 2019-03 is 3); undefined where a month is missing. */
export function monthsBetween(start: PartialDate, end: PartialDate): number | undefined {
  if (start.length < 7 || end.length < 7) return undefined;
  return monthIndex(end) - monthIndex(start) + 1;
}

/** Months since year 0. A bare year counts from its January, or to its December with `late`. */
export const monthIndex = (date: PartialDate, late = false): number =>
  Number(date.slice(0, 4)) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) - 1 : late ? 11 : 0);
