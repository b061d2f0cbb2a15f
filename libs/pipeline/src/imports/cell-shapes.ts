// What the text of a cell looks like. Every pattern goes forward once.
import type { ImportField } from '@vitae/contracts';

const EMAIL = /^[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u;
const DATE =
  /^(?:(?:19|20)\d\d(?:[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?)?|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:(?:19|20)\d\d|\d\d)|(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d|\p{L}{3,10}\.? (?:19|20)\d\d)(?:[T ][\d:.+Z-]{4,20})?$/u;
/** Of an end: “present” in the languages of the columns' names. */
const PRESENT =
  /^(?:present|current|now|today|ongoing|heute|aktuell|laufend|jetzt|actuel(?:lement)?|aujourd['’]hui|présent|actual(?:mente)?|presente|oggi|attuale|atual|heden)$/iu;
const FILE_NAME = /^[^\n]{1,200}\.(?:pdf|docx?|odt|rtf|html?|txt|md|eml|png|jpe?g|tiff?|webp)$/iu;
const NUMBER = /^[-+]?\d[\d.,' ]*$/;

/** Addresses that stand in one cell. */
export const emailsIn = (text: string): string[] =>
  text
    .split(/[\s,;|]+/u)
    .map((one) => one.replace(/^mailto:/i, '').replace(/^<|>$/g, ''))
    .filter((one) => one !== '');

export const isEmail = (text: string): boolean => EMAIL.test(text);

const digitsOf = (text: string) => text.replace(/\D/g, '').length;

/** Numbers with what people write around them: “mobil: +49 171 …”, “(030) 12 34-56 ext. 7”. */
export function isPhone(text: string): boolean {
  const [digits, letters] = [digitsOf(text), text.match(/\p{L}/gu)?.length ?? 0];
  return digits >= 5 && digits <= 60 && letters <= 25 && !text.includes('@') && !/:\/\//.test(text);
}

/** The same where nothing says that it should be one. */
export const looksLikePhone = (text: string): boolean =>
  /^\+?[\d\s()./–-]{7,25}$/u.test(text) && digitsOf(text) >= 7 && digitsOf(text) <= 15 && !isDate(text);

export function urlOf(text: string): URL | undefined {
  if (/\s/.test(text) || !text.includes('.')) return undefined;
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const isPage = (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.');
    return isPage ? url : undefined;
  } catch {
    return undefined;
  }
}

export const looksLikeUrl = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)/i.test(text) && urlOf(text) !== undefined;

export const isDate = (text: string): boolean => DATE.test(text);
export const saysPresent = (text: string): boolean => PRESENT.test(text);
export const isNumber = (text: string): boolean => NUMBER.test(text);
export const isFileName = (text: string): boolean => FILE_NAME.test(text) && !looksLikeUrl(text);

/** Whether a cell could be data of a column, so that no header has it. */
export const isData = (text: string): boolean =>
  isEmail(text) ||
  looksLikePhone(text) ||
  looksLikeUrl(text) ||
  isDate(text) ||
  isNumber(text) ||
  isFileName(text);

/** Whether a cell fits the shape of a field; undefined where the field has none. */
export function fits(field: ImportField, text: string): boolean | undefined {
  switch (field) {
    case 'email':
      return emailsIn(text).every(isEmail);
    case 'phone':
      return isPhone(text);
    case 'link':
    case 'resumeUrl':
      return urlOf(text) !== undefined;
    case 'startDate':
    case 'documentDate':
      return isDate(text);
    case 'endDate':
      return isDate(text) || saysPresent(text);
    default:
      return undefined;
  }
}
