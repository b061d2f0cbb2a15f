// How resumes write dates: patterns for texts whose words are marked (`marked-words.ts`), and for Chinese, which parts no words.
import { CHINESE_DATE_WORDS } from './date-words.ts';
import { markWords, NAMED_MONTH, signsOf, SIGNS, SURE_MONTH, wordOf } from './marked-words.ts';

const YEAR = '(?:19[4-9]\\d|20[0-4]\\d)';
const SHORT_YEAR = "['’]\\d{2}(?!\\d)";
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const SHORT_DAY = `(?:${DAY}/${DAY}/\\d{2}|${DAY}\\.${DAY}\\.\\d{2})`;
/** 03/19; with a dot only where months have two digits, else they are numbers. */
const SHORT_MONTH = `(?:${MONTH}/\\d{2}|(?:0[1-9]|1[0-2])\\.\\d{2})`;
const SEASON = wordOf('seasons');
/** Between a month and its year: "marzo de 2020", "July of 2019", "primavera del 2018". */
const OF = `(?:(?:of|des|d['’]|${wordOf('from')})\\s+)?`;
const QUARTER_WORD = wordOf('quarter');
const ORDINAL = '(?:[1-4](?:st|nd|rd|th|\\.|-?й|er?|[ºo°])?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|I{1,3}|IV)';
const QUARTER = [
  `[QqKk]\\s?[1-4](?:\\s?[/-]\\s?|\\s|,\\s)?(?:of\\s)?(?:${YEAR}|${SHORT_YEAR})`, // Q3 2020, Q3/2020, Q3'20
  `${YEAR}(?:\\s?[/-]\\s?|\\s)?[QqKk][1-4]`, // 2020 Q3
  `${ORDINAL}\\s${QUARTER_WORD},?\\s${OF}${YEAR}`,
].join('|');

const UNTIL = wordOf('until');
const NOW = wordOf('present');
const DATE_WORD = wordOf('day');
/** A word for the present that "until" opens, or "date" behind it: "2014 to date". */
const UP_TO_NOW = `${UNTIL}\\s+(?:${NOW}|${DATE_WORD})`;
/** "2014 - date"; not "2014 - date of birth", "2014 - date: 3 May". */
const BARE_DATE = `${DATE_WORD}(?!\\s*:|\\s+of\\s|\\s+[${signsOf('from')}])`;
/** "2018 r.", "2018 г." */
const BEHIND = `(?:\\s?${wordOf('year')})?`;
const FROM = wordOf('from', 'since');
const SINCE = wordOf('since');
const SINCE_THEN = wordOf('sinceThen');
const AND = `(?:${wordOf('and')}|&|,|/)`;
const DASH = '(?:[-–—‒―−~～〜－]|->|→)+';

const HAN = '\\p{sc=Han}';
const CHINESE_MONTH = `${MONTH}\\s?月(?:份|\\s?${DAY}\\s?[日号])?`;
/** Most specific first. */
const CHINESE = {
  dates: [
    `${YEAR}\\s?年\\s?${CHINESE_MONTH}`, // 2018年3月, 2018年3月5日
    `${YEAR}\\s?年?\\s?(?:[春夏秋冬][季天]?|第?[一二三四1-4]季度)`,
    `${YEAR}\\s?年度?`,
  ],
  /** 2018.3, 2018/3: elsewhere months have two digits behind a year. */
  shortMonth: `${YEAR}[./-][1-9](?!\\d)`,
  since: `(?:${CHINESE_DATE_WORDS.since})`,
  sinceThen: '(?:以来|起|开始)',
  until: `(?:${CHINESE_DATE_WORDS.until})`,
  present: `(?:${CHINESE_DATE_WORDS.present})`,
};

/** Letters and digits, for the inside of a class: what stands beside a date is none of them, unless it is Chinese. */
interface Script {
  readonly letters: string;
  readonly flags: string;
  readonly isChinese: boolean;
}

/** The patterns of dates, for marked texts in a script. */
function patternsFor({ letters, flags, isChinese }: Script) {
  // One date, most specific first. Named groups can't repeat, so the text is read again by `readDate`.
  const date = [
    QUARTER,
    ...(isChinese ? CHINESE.dates : []),
    `${NAMED_MONTH}\\.?,?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${YEAR}`, // Mar 01, 2020
    `\\d{1,2}(?:\\.|er|[ºª°])?\\s+${OF}${NAMED_MONTH}\\.?,?\\s+${OF}${YEAR}`, // 1 March 2020, 1 de março de 2020
    `${NAMED_MONTH}\\.?,?(?:\\s+${OF}|[-/])(?:${YEAR}|${SHORT_YEAR})`, // March 2020, mars 2020, marzo de 2020, Mar '20
    `${SEASON},?\\s+${OF}${YEAR}`,
    `\\d{1,2}[./]\\d{1,2}[./]${YEAR}`, // 01.03.2020
    `\\d{1,2}-\\d{1,2}-${YEAR}`, // 01-03-2020
    `${YEAR}\\.\\s?(?:0[1-9]|1[0-2])\\.(?!\\d)`, // 2020. 03.
    `${YEAR}(?:-|\\.|\\s?/\\s?)(?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\\d|3[01]))?(?!\\d)`, // 2020-03, 2020 / 03, 2020-03-01
    `${MONTH}\\s?[./-]\\s?${YEAR}`, // 03/2020, 03.2020
    `${MONTH}[./-]?${SHORT_YEAR}`, // 03/'20
    `${YEAR},?\\s+${SURE_MONTH}(?!\\.?,?\\s+${OF}(?:\\d|['’]\\d))`, // 2020 March; not "2020 March 2021"
    ...(isChinese ? [CHINESE.shortMonth] : []),
    YEAR,
  ].join('|');
  const [begin, end] = isChinese
    ? [`(?<!(?!${HAN})[${letters}${SIGNS}])`, `(?!(?!${HAN})[${letters}])`]
    : [`(?<![${letters}${SIGNS}])`, `(?![${letters}])`];
  const present = [
    `(?:${UNTIL}\\s+)?${NOW}`,
    `${UNTIL}\\s+${DATE_WORD}`,
    ...(isChinese ? [`${CHINESE.until}?${CHINESE.present}`] : []),
  ].join('|');
  const anEnd = `(?:${present}|${BARE_DATE})`;
  const to = `(?:\\s*${isChinese ? `(?:${DASH}|${CHINESE.until})` : DASH}\\s*|\\s+${UNTIL}\\s+)`;
  const opening = isChinese ? `(?:${FROM}\\s+|${CHINESE.since}\\s*)?` : `(?:${FROM}\\s*)?`;
  const since = [
    `${SINCE}\\s*(${date}|${SHORT_MONTH}(?![\\d./%]))`,
    `(${date})['’]?\\s?${SINCE_THEN}`,
    ...(isChinese ? [`${CHINESE.since}\\s*(${date})`, `(${date})\\s*${CHINESE.sinceThen}`] : []),
  ].join('|');
  const pattern = (source: string) => new RegExp(source, flags);
  return {
    range: pattern(
      `${begin}${opening}(${date})${BEHIND}(?:${to}(${date}|${anEnd})${BEHIND}|\\s(${UP_TO_NOW})${isChinese ? `|\\s*(${CHINESE.until}?${CHINESE.present})` : ''})${end}`,
    ),
    shortRange: pattern(`${begin}(${NAMED_MONTH})\\.?${to}(${NAMED_MONTH}\\.?,?\\s+${OF}${YEAR})${end}`), // Jan – Mar 2020
    shortYears: pattern(`${begin}(${YEAR})\\s?[-–/]\\s?(${YEAR}|\\d{2})${end}(?![-./])`), // 2014–16, 2014/2016
    // 03/05/16 – 06/04/19, 03/05/16 – present, 03/19 – 11/21, 2018.3 – 2020.11; alone such numbers may be anything's
    shortDays: pattern(`(?<![${letters}./])(${SHORT_DAY})${to}(${SHORT_DAY}|${anEnd})${end}(?![./%])`),
    shortMonths: pattern(
      `(?<![${letters}./])(${SHORT_MONTH}|${YEAR}[./][1-9])${to}(${SHORT_MONTH}|${YEAR}[./]${MONTH}|${anEnd})${end}(?![./%])`,
    ),
    seasons: pattern(`${begin}${SEASON}\\s+${OF}(${YEAR})\\s?${AND}\\s?(${YEAR})${end}`), // Summer 2012 and 2013
    open: pattern(`${begin}(${date})${BEHIND}\\s*[-–—－]+\\s*(?=$|\\t|[|·,)])`), // 2021-05 —
    since: pattern(`${begin}(?:${since})${BEHIND}${end}`),
    single: pattern(`${begin}(${date})${BEHIND}${end}`),
    present: new RegExp(`^(?:${present})$`, flags.replace('g', '')),
    parts: new RegExp(
      `[-–—‒―−~～〜－→/&${isChinese ? '至到今现目自从起以开在当迄' : ''}]|[${signsOf('until', 'since', 'sinceThen', 'and')}]`,
      flags.replace('g', ''),
    ),
  };
}
export type DatePatterns = ReturnType<typeof patternsFor>;

/** Most texts hold no letters but those of English, for which the same patterns take a fraction of the time. */
const PLAIN_LETTERS = /^[\0-\x7f·–—‒―−‘’“”•…→]*$/;
const HAS_HAN = /\p{sc=Han}/u;
const PLAIN = patternsFor({ letters: 'A-Za-z0-9', flags: 'g', isChinese: false });
const ANY = patternsFor({ letters: '\\p{L}\\p{N}', flags: 'gu', isChinese: false });
const WITH_CHINESE = patternsFor({ letters: '\\p{L}\\p{N}', flags: 'gu', isChinese: true });

/** The patterns that fit a text's letters, and the text as they want it. */
export function patternsOf(text: string): { readonly patterns: DatePatterns; readonly marked: string } {
  const patterns = PLAIN_LETTERS.test(text) ? PLAIN : HAS_HAN.test(text) ? WITH_CHINESE : ANY;
  return { patterns, marked: markWords(text) };
}

const IS_DATE_WORD = new RegExp(`^${DATE_WORD}$`);

/** Whether what ends a range, marked, is a word for the present: "2015 – Date" as well, which alone names a column. */
export const endsInPresent = (end: string): boolean =>
  IS_DATE_WORD.test(end) || WITH_CHINESE.present.test(end);

/** Whether a text is a word for the present and nothing else. */
export function saysPresent(text: string): boolean {
  const { patterns, marked } = patternsOf(text.trim());
  return patterns.present.test(marked);
}

/** Whether a text can hold a date at all: told fast. */
export const mayHoldDate = (text: string): boolean =>
  /(?:19|20)\d\d|['’]\d\d|\d[./]\d\d\s?\D|\d[./]\d\d$/.test(text);

/** The number of the quarter behind an ordinal, in a marked text: "2.", "III", "third". */
export const QUARTER_ORDINAL = new RegExp(`^(\\d|[A-Za-z]+)\\D{0,3}\\s${QUARTER_WORD}`, 'u');
