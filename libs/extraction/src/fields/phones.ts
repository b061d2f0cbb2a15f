// Telephone numbers: what libphonenumber finds valid for the resume's country, then what has the shape of one among the
// contact lines (numbers from ranges reserved for examples are not "valid").
import type { Document, Extracted, Line } from '@vitae/contracts';
import {
  findPhoneNumbersInText,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js';
import { findDates } from '@vitae/contracts/dates';
import { BARS, fieldBy, spanOf, textOf, wideGaps, type Span } from '../text/span.ts';
import { linkedWords, numberBehind, type LinkedWords } from './behind-words.ts';

const phoneField = fieldBy('phone: libphonenumber, or shape among the contacts');
const hiddenPhoneField = fieldBy('phone: where the link behind these words leads');

/** Round the country's code there may be brackets: "(+254) 51…", "+(254) 51…". */
const PHONE_SHAPE = /(?<![\p{L}\p{N}.])\(?\+?\(?\d[\d\s()./-]{5,}\d/gu;
/** Words before a telephone's number. */
export const PHONE_LABEL =
  /\b(?:tel|phone|mobile|mobil|cell|telefon|teléfono|telefono|móvil|téléphone|telefone|handy|fax|whatsapp)\b/i;

/** What stands before the number of a paper, not of a telephone: "Invoice No. 2024-0091". */
const NUMBER_OF_PAPER =
  /(?<!\p{L})(?:invoice|receipt|order|bill|offer|quote|contract|customer|account|passport|licen[cs]e|registration|rechnung|rechnungs|bestell|bestellung|auftrags?|kunden|vertrags?|matrikel|facture|commande|factura|pedido|fatura)(?:[\s-]?(?:no|nr|nº|n°|number|nummer|num|id))?[\s.:#]*$/iu;

/** Shorter numbers are postcodes, extensions, years. */
const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;

type Phone = Extracted['basics']['phones'][number];

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** More digits and signs in a row than any list of numbers has: libphonenumber would look at them from each place anew. */
const NO_NUMBER = /[^\p{L}|]{200,}/gu;

/** The telephone numbers of the contact lines and of lines that name one, by `told` (ISO 3166) where they have no code. */
export function findPhones(
  document: Document,
  contactLines: ReadonlySet<number>,
  told: string | undefined,
): Phone[] {
  // Uninhabited ones have no numbers.
  const country = told !== undefined && isSupportedCountry(told) ? told : undefined;
  const found = new Map<string, Phone>();
  const add = (phone: Phone) => {
    const key = digitsOf(phone.value.written).slice(-9);
    if (!found.has(key)) found.set(key, phone);
  };
  for (const line of document.lines) {
    const isNamed = PHONE_LABEL.test(line.text);
    if (!contactLines.has(line.number) && !isNamed) continue;
    for (const linked of linkedWords(line)) numberOf(linked, country).forEach(add);
    const text = plainNumbers(line).replace(NO_NUMBER, (run) => '|'.repeat(run.length));
    for (const { startsAt, endsAt, number } of findPhoneNumbersInText(text, {
      ...(country && { defaultCountry: country }),
      extended: false,
    })) {
      const span = withBracket(line, startsAt, endsAt);
      // Postcodes are valid numbers of some towns' own exchanges.
      if (digitsOf(textOf(span)).length >= LEAST_DIGITS && !numbersPaper(span))
        add(phoneField(span, 0.97, { written: textOf(span), e164: number.number }));
    }
    for (const { 0: shown, index } of text.matchAll(PHONE_SHAPE)) {
      const { length } = digitsOf(shown);
      if (length < LEAST_DIGITS || length > MOST_DIGITS) continue;
      const open = shown.startsWith('(') && !shown.includes(')') ? 1 : 0;
      const span = spanOf(line, index + open, index + shown.length);
      if (!insideLink(line, span) && !numbersPaper(span))
        add(phoneField(span, isNamed ? 0.93 : 0.85, { written: textOf(span) }));
    }
  }
  return [...found.values()];
}

const numbersPaper = ({ line, start }: Span) =>
  NUMBER_OF_PAPER.test(line.text.slice(Math.max(0, start - 40), start));

/** The number behind words, for the country that the resume is of. */
function numberOf(linked: LinkedWords, country: CountryCode | undefined): Phone[] {
  const written = numberBehind(linked);
  if (!written) return [];
  const parsed = parsePhoneNumberFromString(written, country);
  const e164 = parsed?.isValid() ? parsed.number : undefined;
  return [hiddenPhoneField(linked.span, e164 ? 0.95 : 0.85, { written, ...(e164 && { e164 }) })];
}

/** "(+1) 111…": the bracket before the plus is the number's. */
function withBracket(line: Line, start: number, end: number): Span {
  const shown = line.text.slice(start, end);
  const closes = shown.indexOf(')');
  const isOpen = closes >= 0 && !shown.slice(0, closes).includes('(') && line.text[start - 1] === '(';
  return spanOf(line, isOpen ? start - 1 : start, end);
}

const BAR = new RegExp(BARS, 'gu');
/** Minus signs and dashes of all widths between digits. */
const DASH = /[−–—‐‑‒](?=\s?[\d(])/gu;
/** A dot at half height between short groups of digits: "503·555·0172", "(503) 555∙0172". */
const TIGHT_DOT = /(?<=(?<!\d)\d{1,4}|\))[·∙•⋅](?=\d{2,4}(?!\d))/gu;
/** "503 · 555 · 0172": three groups or more, else such dots part facts. */
const SPACED_DOTS =
  /(?<![\d·∙•⋅])(?<![\d·∙•⋅]\s)(?:\+\d{1,3}|\(?\d{2,4}\)?)(?:\s[·∙•⋅]\s\d{2,4}){2,4}(?!\d)/gu;

/** A line as libphonenumber reads it, letter by letter: cells and bars part numbers, dates are none, odd dashes and dots are plain ones. */
function plainNumbers(line: Line): string {
  const gaps = new Set(wideGaps(line));
  return withoutDates(line.text)
    .replace(/[\t ]/g, (blank, at: number) => (blank === '\t' || gaps.has(at) ? '|' : blank))
    .replace(SPACED_DOTS, (number) => number.replace(/[·∙•⋅]/gu, '.'))
    .replace(TIGHT_DOT, '.')
    .replace(DASH, '-')
    .replace(BAR, '|');
}

/** Digits of a date from which it could be taken for a number: "05/2012", "2008 - 2012". */
const DIGITS_OF_LONG_DATE = 6;

/** Blanks ranges of years and whole dates, unless they belong to more digits ("+49 2012 2024 11"). */
function withoutDates(text: string): string {
  const dates = findDates(text).filter(
    ({ from, to }) => digitsOf(text.slice(from, to)).length >= DIGITS_OF_LONG_DATE,
  );
  let plain = text;
  for (const { from, to } of dates) {
    const [before, after] = [plain.slice(0, from), text.slice(to)];
    const next = dates.some((other) => other.from >= to && !/\S/.test(text.slice(to, other.from)));
    if (/[+\d]\s?$/.test(before) || (!next && /^\s?\d/.test(after))) continue;
    plain = `${before}${'|'.repeat(to - from)}${plain.slice(to)}`;
  }
  return plain;
}

const insideLink = (line: Line, span: Span) =>
  /[\w/]$/.test(line.text.slice(0, span.start)) && /https?:|\.\w+\//.test(line.text.slice(0, span.start));

/** The country whose code the first number that is written with one begins with. */
export function countryCalled(phones: readonly Phone[]): string | undefined {
  for (const { value } of phones) {
    if (!/[+＋]/.test(value.written)) continue;
    const parsed = parsePhoneNumberFromString(value.e164 ?? value.written.replace(/[()[\]]/g, ' '));
    if (!parsed) continue;
    const code = parsed.countryCallingCode;
    // Most numbers with +1 are of the United States.
    if (code === '1') return parsed.country ?? 'US';
    return parsed.country ?? getCountries().find((country) => getCountryCallingCode(country) === code);
  }
  return undefined;
}
