// How a resume writes its dates: one style for all of it, from a month in words to an apostrophe and two digits.
import type { Random } from '../random.ts';
import type { Day } from '../content/life.ts';
import { plain, value, type Piece } from '../sheet.ts';
import type { Language } from '../words/language.ts';

export type Point =
  | 'long'
  | 'short'
  | 'short-dot'
  | 'sept'
  | 'upper'
  | 'short-comma'
  | 'year-first'
  | 'mm/yyyy'
  | 'm/yyyy'
  | 'mm.yyyy'
  | 'mm-yyyy'
  | 'mm/yy'
  | 'mm.yy'
  | 'apostrophe'
  | 'iso'
  | 'iso/'
  | 'dd.mm.yyyy'
  | 'dd/mm/yyyy'
  | 'year'
  | 'season'
  | 'quarter'
  | 'ym-cjk';

export interface DateStyle {
  readonly point: Point;
  readonly range: string;
  readonly present: string;
  /** How what goes on is told: `since {a}`, `{a} –`, or a range up to the present. */
  readonly open: string;
  /** 2018–20; Jan–Mar 2019. */
  readonly folded: boolean;
}

const POINTS: readonly (readonly [Point, number])[] = [
  ['long', 6],
  ['short', 8],
  ['short-dot', 2],
  ['sept', 2],
  ['upper', 1],
  ['short-comma', 1],
  ['year-first', 1],
  ['mm/yyyy', 8],
  ['m/yyyy', 2],
  ['mm.yyyy', 3],
  ['mm-yyyy', 1],
  ['mm/yy', 2],
  ['mm.yy', 1],
  ['apostrophe', 2],
  ['iso', 1],
  ['iso/', 1],
  ['dd.mm.yyyy', 2],
  ['dd/mm/yyyy', 1],
  ['year', 9],
  ['season', 1.5],
  ['quarter', 0.7],
];
const NO_ENGLISH = new Set<Point>(['mm.yyyy', 'mm.yy', 'dd.mm.yyyy']);

export function dateStyle(random: Random, language: Language): DateStyle {
  const chinese = language.code === 'zh';
  const points = POINTS.filter(
    ([point]) => !(language.code === 'en' && NO_ENGLISH.has(point) && !random.chance(0.25)),
  );
  const point = random.weighted(
    chinese
      ? ([
          ['ym-cjk', 6],
          ['mm.yyyy', 1],
          ['year', 2],
          ['iso', 1],
          ['year-first', 0],
        ] as const)
      : points,
  );
  return {
    point: chinese && point === 'mm.yyyy' ? 'iso/' : point,
    range: random.weighted([
      ['{a} – {b}', 8],
      ['{a} - {b}', 6],
      ['{a}–{b}', 4],
      ['{a}-{b}', 2],
      ['{a} — {b}', 2],
      [`{a} ${TO[language.code] ?? '–'} {b}`, 3],
      ['{a} / {b}', 0.3],
      ['{a} → {b}', 0.4],
      ['{a} ~ {b}', chinese ? 2 : 0.1],
    ]),
    present: random.pick(language.present),
    open: random.weighted([
      ['', 12],
      [`${random.pick(language.since)} {a}`, 3],
      ['{a} –', 1],
      ['{a} -', 0.7],
      ...(language.code === 'en' ? [['{a} – Date', 0.7] as const] : []),
    ]),
    folded: random.chance(0.12),
  };
}

const TO: Readonly<Record<string, string>> = {
  en: 'to',
  de: 'bis',
  fr: 'à',
  es: 'a',
  pt: 'a',
  it: 'a',
  nl: 'tot',
  pl: 'do',
  sv: 'till',
  tr: '–',
  ru: 'по',
  zh: '至',
};

const two = (n: number): string => String(n).padStart(2, '0');
const monthNames = new Map<string, readonly string[]>();

function months(code: string, month: 'long' | 'short'): readonly string[] {
  const key = `${code} ${month}`;
  let names = monthNames.get(key);
  if (!names) {
    const format = new Intl.DateTimeFormat(code, { month, timeZone: 'UTC' });
    names = Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2001, i, 15)));
    monthNames.set(key, names);
  }
  return names;
}
const SEPT = 'Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec'.split('|');

/** Its text, and what it says: no more than the text does. */
export function point(day: Day, style: Point, language: Language): { text: string; value: string } {
  const { code } = language;
  const { year, month } = day;
  const monthly = `${year}-${two(month)}`;
  const at = (names: readonly string[]) => names[month - 1] ?? '';
  const long = at(months(code, 'long'));
  const short = at(months(code, 'short'));
  const glue = code === 'es' || code === 'pt' ? ' de ' : ' ';
  switch (style) {
    case 'long':
      return {
        text: `${code === 'pl' || code === 'ru' || code === 'tr' || code === 'en' || code === 'de' ? `${long.charAt(0).toUpperCase()}${long.slice(1)}` : long}${glue}${year}`,
        value: monthly,
      };
    case 'short':
      return { text: `${short.replace(/\.$/u, '')} ${year}`, value: monthly };
    case 'short-dot':
      return { text: `${short.replace(/\.$/u, '')}${short === long ? '' : '.'} ${year}`, value: monthly };
    case 'sept':
      return code === 'en'
        ? { text: `${at(SEPT)} ${year}`, value: monthly }
        : { text: `${short} ${year}`, value: monthly };
    case 'upper':
      return { text: `${short.replace(/\.$/u, '').toLocaleUpperCase(code)} ${year}`, value: monthly };
    case 'short-comma':
      return { text: `${short.replace(/\.$/u, '')}, ${year}`, value: monthly };
    case 'year-first':
      return { text: `${year} ${short.replace(/\.$/u, '')}`, value: monthly };
    case 'mm/yyyy':
      return { text: `${two(month)}/${year}`, value: monthly };
    case 'm/yyyy':
      return { text: `${month}/${year}`, value: monthly };
    case 'mm.yyyy':
      return { text: `${two(month)}.${year}`, value: monthly };
    case 'mm-yyyy':
      return { text: `${two(month)}-${year}`, value: monthly };
    case 'mm/yy':
      return { text: `${two(month)}/${two(year % 100)}`, value: monthly };
    case 'mm.yy':
      return { text: `${two(month)}.${two(year % 100)}`, value: monthly };
    case 'apostrophe':
      return { text: `${short.replace(/\.$/u, '')} ’${two(year % 100)}`, value: monthly };
    case 'iso':
      return { text: monthly, value: monthly };
    case 'iso/':
      return { text: `${year}/${two(month)}`, value: monthly };
    case 'dd.mm.yyyy':
      return { text: `${two(day.day)}.${two(month)}.${year}`, value: `${monthly}-${two(day.day)}` };
    case 'dd/mm/yyyy':
      // Which of both is the day is only told by days after the twelfth.
      return {
        text: `${two((day.day % 12) + 13)}/${two(month)}/${year}`,
        value: `${monthly}-${two((day.day % 12) + 13)}`,
      };
    case 'season':
      return {
        text: `${language.seasons[Math.floor((month - 1) / 3) as 0 | 1 | 2 | 3]} ${year}`,
        value: String(year),
      };
    case 'quarter':
      return { text: `Q${Math.floor((month - 1) / 3) + 1} ${year}`, value: String(year) };
    case 'ym-cjk':
      return { text: `${year}年${month}月`, value: monthly };
    case 'year':
      return { text: String(year), value: String(year) };
  }
}

const piece = (path: string, day: Day, style: Point, language: Language): Piece => {
  const { text, value: told } = point(day, style, language);
  return value(path, text, told === text ? {} : { value: told });
};

/** Both ends, as they stand one after the other. */
export function range(
  base: string,
  start: Day,
  end: Day | undefined,
  style: DateStyle,
  language: Language,
): Piece[] {
  const from = piece(`${base}.startDate`, start, style.point, language);
  if (!end) {
    if (style.open) return filled(style.open, from, undefined);
    return filled(style.range, from, value(`${base}.current`, style.present));
  }
  const to = piece(`${base}.endDate`, end, style.point, language);
  // One year, or one month, is written once.
  if (from.text === to.text)
    return [
      value(`${base}.startDate`, to.text, {
        also: [`${base}.endDate`],
        ...(to.value && { value: to.value }),
      }),
    ];
  if (
    style.folded &&
    style.point === 'year' &&
    start.year < end.year &&
    Math.floor(start.year / 100) === Math.floor(end.year / 100)
  )
    return filled(
      '{a}–{b}',
      from,
      value(`${base}.endDate`, two(end.year % 100), { value: String(end.year) }),
    );
  if (
    style.folded &&
    (style.point === 'short' || style.point === 'long') &&
    start.year === end.year &&
    !/ de /u.test(from.text)
  )
    return filled(
      '{a}–{b}',
      { ...from, text: from.text.replace(` ${start.year}`, ''), value: from.value ?? from.text },
      to,
    );
  return filled(style.range, from, to);
}

/** The start and the end on lines of their own. */
export function twoLines(
  base: string,
  start: Day,
  end: Day | undefined,
  style: DateStyle,
  language: Language,
): Piece[][] {
  const from = piece(`${base}.startDate`, start, style.point, language);
  const to = end
    ? piece(`${base}.endDate`, end, style.point, language)
    : value(`${base}.current`, style.present);
  return from.text === to.text ? [[{ ...from, also: [`${base}.endDate`] }]] : [[from, plain(' –')], [to]];
}

/** One date: of a certificate, a prize, a degree of which only the end is told. */
export const single = (path: string, day: Day, style: DateStyle, language: Language): Piece =>
  piece(path, day, style.point, language);

function filled(pattern: string, a: Piece, b: Piece | undefined): Piece[] {
  return pattern
    .split(/(\{[ab]\})/u)
    .flatMap((part) => (part === '{a}' ? [a] : part === '{b}' ? (b ? [b] : []) : part ? [plain(part)] : []));
}
