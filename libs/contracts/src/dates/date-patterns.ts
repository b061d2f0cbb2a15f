// How resumes write dates, in English, German, French, Spanish and Portuguese: words and patterns.
import { fold } from '../fold.ts';

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

/** 1 to 12; undefined where no word of a text names a month. */
export function monthNamed(text: string): number | undefined {
  for (const [word] of fold(text.replace(/ä/gi, 'ae')).matchAll(/[a-z]{3,}/g)) {
    const month = MONTH_OF.get(word);
    if (month) return month;
  }
  return undefined;
}

const YEAR = '(?:19[4-9]\\d|20[0-4]\\d)';
const SHORT_YEAR = "['’]\\d{2}(?!\\d)";
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const SHORT_DAY = `(?:${DAY}/${DAY}/\\d{2}|${DAY}\\.${DAY}\\.\\d{2})`;
/** What begins no word is told by one step, before dozens of words are tried at it. */
const A_WORD = '(?=[a-zé])';
const SEASON =
  A_WORD +
  '(?:spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|verano|otoño|invierno|verão|outono|inverno)s?';
const QUARTER = [
  `q\\s?[1-4](?:\\s?[/-]\\s?|\\s|,\\s)?(?:of\\s)?(?:${YEAR}|${SHORT_YEAR})`, // Q3 2020, Q3/2020, Q3'20
  `${YEAR}(?:\\s?[/-]\\s?|\\s)?q[1-4]`, // 2020 Q3
  `(?:[1-4](?:st|nd|rd|th|\\.|er?|[ºo])|first|second|third|fourth)\\s(?:quarter|quartal|trimestre)(?:\\s(?:of|de))?,?\\s${YEAR}`,
].join('|');

/** Words that say "up to" before a word for the present. */
const UP_TO = "(?:up\\s)?(?:to|until|till|bis|jusqu['’]?[àa]|hasta|até)\\s(?:(?:the|zum|la|el|ao?|o)\\s)?";
const NOW =
  "(?:present(?:\\s(?:day|time|date))?|current(?:ly)?|now|today|ongoing|heute|aktuell|jetzt|laufend|aujourd['’]hui|pr[ée]sent|en cours|actuel(?:lement)?|actualidad|actualmente|actual|presente|hoy|atualmente|atual|o momento|momento|hoje|ce jour|dato|la fecha|à data)";
const PRESENT = `(?:(?:${UP_TO})?${NOW}|${UP_TO}date)`;
/** "2014 - date"; not "2014 - date of birth", "2014 - date: 3 May". */
const BARE_DATE = 'date(?!\\s*:|\\s+of\\s)';
const SINCE = '(?:since|from|seit|ab|depuis(?:\\s+le)?|desde|a partir de|von|de)';
const SINCE_WORD = '(?:since|seit|depuis(?:\\s+le)?|desde)';
const TO_WORD = "(?:to|until|till|through|bis(?:\\s+zum)?|à|au|jusqu[’']?(?:à|en)?|a|hasta|até|ao)";
const TO = `(?:\\s*(?:[-–—‒―−~]|->|→)+\\s*|\\s+${TO_WORD}\\s+)`;

/** The patterns of dates, for texts whose letters are `letters` (inside a class). */
function patternsFor(letters: string, flags: string, spelling: (name: string) => string) {
  const month = `${A_WORD}(?:${[...MONTH_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map(spelling)
    .join('|')})`;
  // One date, most specific first. Named groups can't repeat, so the text is read again by `readDate`.
  const date = [
    QUARTER,
    `${month}\\.?,?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${YEAR}`, // Mar 01, 2020
    `\\d{1,2}\\.?\\s+${month}\\.?,?\\s+${YEAR}`, // 1 March 2020
    `${month}\\.?,?(?:\\s+(?:de\\s+|of\\s+)?|[-/])(?:${YEAR}|${SHORT_YEAR})`, // March 2020, mars 2020, marzo de 2020, Mar '20
    `${SEASON},?\\s+${YEAR}`,
    `\\d{1,2}[./]\\d{1,2}[./]${YEAR}`, // 01.03.2020
    `\\d{1,2}-\\d{1,2}-${YEAR}`, // 01-03-2020
    `${YEAR}\\.\\s?(?:0[1-9]|1[0-2])\\.(?!\\d)`, // 2020. 03.
    `${YEAR}(?:-|\\.|\\s?/\\s?)(?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\\d|3[01]))?(?!\\d)`, // 2020-03, 2020 / 03, 2020-03-01
    `${MONTH}\\s?[./-]\\s?${YEAR}`, // 03/2020, 03.2020
    `${MONTH}[./-]?${SHORT_YEAR}`, // 03/'20
    `${YEAR}`,
  ].join('|');
  const begin = `(?<![${letters}])`;
  const end = `(?![${letters}])`;
  const pattern = (source: string) => new RegExp(source, flags);
  return {
    range: pattern(
      `${begin}(?:${SINCE}\\s+)?(${date})(?:${TO}(${date}|${PRESENT}|${BARE_DATE})|\\s(${UP_TO}(?:${NOW}|date)))${end}`,
    ),
    shortRange: pattern(`${begin}(${month})\\.?${TO}((?:${month})\\.?,?\\s+${YEAR})${end}`), // Jan – Mar 2020
    shortYears: pattern(`${begin}(${YEAR})\\s?[-–/]\\s?(${YEAR}|\\d{2})${end}(?![-./])`), // 2014–16, 2014/2016
    // 03/05/16 – 06/04/19, 03/05/16 – present; alone such numbers may be anything's
    shortDays: pattern(
      `(?<![${letters}./])(${SHORT_DAY})${TO}(${SHORT_DAY}|${PRESENT}|${BARE_DATE})${end}(?![./%])`,
    ),
    // 03/19 – 11/21, 03/19 – present; with dots only where months have two digits, else they are numbers
    shortMonths: pattern(
      `(?<![${letters}./])(${MONTH}/\\d{2}|(?:0[1-9]|1[0-2])\\.\\d{2})${TO}(${MONTH}/\\d{2}|(?:0[1-9]|1[0-2])\\.\\d{2}|${PRESENT}|${BARE_DATE})${end}(?![./%])`,
    ),
    seasons: pattern(`${begin}${SEASON}\\s+(${YEAR})\\s?(?:and|und|et|y|e|&|,|/)\\s?(${YEAR})${end}`), // Summer 2012 and 2013
    open: pattern(`${begin}(${date})\\s*[-–—]+\\s*(?=$|\\t|[|·,)])`), // 2021-05 —
    since: pattern(`${begin}${SINCE_WORD}\\s+(${date})${end}`),
    single: pattern(`${begin}(${date})${end}`),
  };
}
export type DatePatterns = ReturnType<typeof patternsFor>;

/** Most texts hold no letters but those of English, for which the same patterns take a fraction of the time. */
const PLAIN_LETTERS = /^[\0-\x7f·–—‒―−‘’“”•…→]*$/;
const plainPatterns = patternsFor('a-z0-9', 'gi', (name) => name);
const patternsOfAllLetters = patternsFor('\\p{L}\\p{N}', 'giu', accented);

/** The patterns that fit a text's letters. */
export const patternsOf = (text: string): DatePatterns =>
  PLAIN_LETTERS.test(text) ? plainPatterns : patternsOfAllLetters;

const isPresent = new RegExp(`^${PRESENT}$`, 'iu');

/** Whether what ends a range is a word for the present: "2015 – Date" as well, which alone names a column. */
export const endsInPresent = (end: string): boolean => /^date$/i.test(end.trim()) || saysPresent(end);

/** Whether a text is a word for the present and nothing else. */
export const saysPresent = (text: string): boolean => isPresent.test(text.trim());

/** Whether a text can hold a date at all: told fast. */
export const mayHoldDate = (text: string): boolean => /(?:19|20)\d\d|['’]\d\d|\d[./]\d\d\s?\D/.test(text);

const SIGN_OF_RANGE = new RegExp(`[-–—‒―−~→/&]|\\s(?:${TO_WORD}|and|und|et|y|e)\\s|${SINCE_WORD}\\s`, 'iu');

/** Whether something stands in a text that parts the ends of a range, or opens one: without any of it, it has single dates only. */
export const mayHoldRange = (text: string): boolean => SIGN_OF_RANGE.test(text);
