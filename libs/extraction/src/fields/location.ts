// Where the candidate lives, as the lines of contact tell it; and places at the ends of other texts.
import type { Extracted, Field, Line } from '@vitae/contracts';
import type { SectionKind } from '../sections/headings.ts';
import { LANGUAGES } from '../lexicon/index.ts';
import type { Section } from '../sections/split-sections.ts';
import {
  COMMA,
  cutAt,
  fieldBy,
  MARKS,
  spanOf,
  split,
  sub,
  textOf,
  wideGaps,
  withAlternatives,
  type Span,
} from '../text/span.ts';
import { organisationScore, titleScore } from '../vocabulary/titles.ts';
import {
  countriesOfCity,
  countryCode,
  countryOfRegion,
  isCity,
  isPlace,
  isStreetName,
  saysRemote,
} from '../vocabulary/places.ts';
import { PHONE_LABEL } from './phones.ts';

const field = fieldBy('location: gazetteer, labels, contact lines');

const LABEL = new RegExp(
  `^(?:${LANGUAGES.flatMap(({ addressLabels }) => addressLabels.split('|')).join('|')}|direccion)\\s*[:：\\t]\\s*`,
  'iu',
);
const SEPARATOR = new RegExp(`\\t|${MARKS}|\\s{2,}|\\s[–—/]\\s`);

/** E-mail addresses, pages and telephone numbers (no postcodes: "90210-1234"): they part the facts of a line, whatever stands between. */
const CONTACT =
  /(?<![^\s,;|:])[^\s,;|:@]+@[^\s,;|]+|(?:https?:\/\/|www\.)[^\s,;|]+|(?<![\w.-])[\w-]+\.[\w.-]+\/[^\s,;|]*|(?<![+(\d])[+(]{0,2}\d(?!\d{3,4}-\d{3,4}(?![\d-]))[\d\s()/.-]{7,}\d/u;

/** A telephone number as North America writes it: letters that are a state's and a country's are the state's there. */
const AMERICAN_NUMBER = /(?<![\d+])(?:\+1[\s.(-]|\([2-9]\d\d\)\s?\d{3}[-.]\d{4})/;
/** "LA 70506", "PE C1A 4P3": the letters of a state or province before its postcode. */
const CODED_REGION = /^[A-Z]{2}\s+(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)$/;

type Location = NonNullable<Extracted['basics']['location']>;

/** How sure a town is that no list has, told by its postcode alone. */
const CODED = 0.75;

/** The first place among the contact lines, those of the name apart (people are called Braga); a labelled one is surest. */
export function findLocation(
  sections: readonly Section[],
  name: Field<string> | undefined,
): Location | undefined {
  const isName = ({ number }: Line) =>
    name?.evidence.some(({ line }) => number >= line[0] && number <= line[1]);
  const lines = sections
    .filter((s) => s.kind === 'contact' || s.kind === 'personal')
    .flatMap((s) => s.lines)
    .filter((line) => !isName(line) || line.text.length > (name?.value.length ?? 0) + 3);
  const american = lines.some(({ text }) => AMERICAN_NUMBER.test(text));
  for (const line of lines) {
    const label = LABEL.exec(line.text);
    const place = label && placeOf(spanOf(line, label[0].length), true, american);
    if (place) return place;
  }
  const places = lines
    .slice(0, 30)
    .flatMap((line) => factsOf(line))
    .flatMap((fact) => split(fact, SEPARATOR))
    .flatMap((piece) => split(piece, CONTACT))
    .flatMap((piece) => placeOf(piece, false, american) ?? []);
  // A postcode alone says less than a town that is known, or stands before its state.
  const first = places.find(({ confidence }) => confidence > CODED) ?? places[0];
  return first
    ? withAlternatives(
        first,
        places.filter((place) => place !== first),
      )
    : placeAlone(sections);
}

/** Sections whose places are those of others. */
const OF_ENTRIES: readonly SectionKind[] = [
  'work',
  'education',
  'projects',
  'volunteering',
  'publications',
  'references',
];

/** "Dundee, Scotland" on a line of its own somewhere beside the entries: less sure than among the contacts. */
function placeAlone(sections: readonly Section[]): Location | undefined {
  for (const line of sections.filter((s) => !OF_ENTRIES.includes(s.kind)).flatMap((s) => s.lines)) {
    const isCoded = POSTCODE_FIRST.test(line.text) && !YEAR_FIRST.test(line.text);
    const isWhole = line.text.includes(',') || isCoded;
    if (!isWhole || line.bullet || line.text.includes('\t')) continue;
    const place = placeOf(spanOf(line), false);
    if (place) return { ...place, confidence: 0.6 };
  }
  return undefined;
}

/** What stands between the wide gaps of a line of contacts. */
const factsOf = (line: Line): Span[] => cutAt(spanOf(line), wideGaps(line));

function placeOf(span: Span, labelled: boolean, american = false): Location | undefined {
  const text = textOf(span);
  if (/@|https?:|www\.|\.com\b/.test(text) || text.length > 100) return undefined;
  const country =
    /\(([A-Z]{2})\)$/.exec(text) ?? (/,/.test(text) ? /(?<=[^,])\s([A-Z]{2})$/.exec(text) : null);
  const inner =
    country && countryCode(country[1] ?? '') && !countryOfRegion(country[1] ?? '')
      ? sub(span, 0, country.index)
      : span;
  const written = split(inner, PARTS).map(withoutNote);
  const parts = written.map(withoutPostcode);
  const texts = parts.map(textOf);
  const at = texts.findIndex((t) => isCity(t));
  const placed = texts.filter(isPlace).length;
  // "01005 Vitoria-Gasteiz": no list has every town, but a postcode before capitals says that it is one.
  const codedAt = written.findIndex(
    (part, i) => POSTCODE_FIRST.test(textOf(part)) && /^\p{Lu}[\p{L}' -]+$/u.test(texts[i] ?? ''),
  );
  const isStreet = texts.map((t) => /\d/.test(t));
  const capital = texts.every((t) => /^[\p{Lu}\d]/u.test(t));
  const isCoded = codedAt >= 0 && texts.every((_, i) => i === codedAt || isStreet[i]);
  // "14 Brook Lane, Little Marlow": what follows a street is its town.
  const follows = texts.length > 1 && /^\d/.test(texts[0] ?? '') && isStreetName(texts[0] ?? '') && capital;
  const sure =
    labelled ||
    isCoded ||
    follows ||
    (texts.length > 1 && placed >= 1 && isPlace(texts.at(-1) ?? '')) ||
    (texts.length === 1 && at === 0) ||
    (at >= 0 && placed >= 2) ||
    (at === 0 && texts.length <= 3 && texts.every((t) => /^\p{Lu}/u.test(t)) && titleScore(text) < 0.4);
  if (!sure || texts.length > 6 || texts.some((t) => t.length > 45)) return undefined;
  const last = texts.at(-1) ?? '';
  const coded = american || CODED_REGION.test(textOf(written.at(-1) ?? span));
  const named =
    (texts.length > 1 || !at) && countryCode(last) && !meansRegion(last, texts.slice(0, -1), coded)
      ? last
      : undefined;
  // A street comes first and has a number; the city is the first part after it, or has a district's number ("Praha 4").
  const open = texts.findIndex((t, i) => !isStreet[i] && t !== named);
  const numbered = texts.findIndex((t) => t !== named && /^\p{Lu}[\p{L}-]+ \d{1,2}$/u.test(t));
  const cityAt = [at, isCoded ? codedAt : -1, open, numbered].find((i) => i >= 0) ?? 0;
  if (cityAt === texts.length - 1 && named && texts.length > 1) return undefined;
  const city = texts[cityAt] === named && !isCity(texts[cityAt] ?? '') ? undefined : texts[cityAt];
  const region = texts.slice(cityAt + 1).find((t, i) => t !== named && !isStreet[cityAt + 1 + i]);
  const code = (country && countryCode(country[1] ?? '')) ?? (named && countryCode(named));
  const derived = code ? undefined : region && countryOfRegion(region);
  return {
    ...field(span, labelled ? 0.96 : at >= 0 ? 0.92 : isCoded && texts.length === 1 ? CODED : 0.8, {
      ...(city && { city }),
      ...(region && { region }),
      ...(named && { country: named }),
      ...(code && { countryCode: code }),
    }),
    ...(derived && { derived: { countryCode: derived } }),
  };
}

/**
 * Whether letters behind towns and streets are a state's ("LA", "DE", "IN") where a country has the same. A town of that country alone tells
 * that it is meant; then a postcode or telephone of the state's country, or a town there; else two parts are town and state.
 */
function meansRegion(code: string, before: readonly string[], coded: boolean): boolean {
  const country = countryOfRegion(code);
  if (!country) return false;
  const towns = before.map(countriesOfCity).findLast((countries) => countries.length > 0) ?? [];
  if (towns[0] === code && !(coded && towns.includes(country))) return false;
  return coded || towns.includes(country) || before.length === 1;
}

/** What a text that somebody takes for a place says of it; undefined where it can't be one. */
export function placeAt(span: Span): Location | undefined {
  const place = placeOf(span, true);
  const city = place?.value.city;
  return city === undefined || isCity(city) || mayBeTown(city) ? place : undefined;
}

/** No telephone, no part of a word that its line breaks, no trade. */
const mayBeTown = (text: string) =>
  /\p{L}{2}/u.test(text) && !/\d{3}|[-–,:]$/.test(text) && !PHONE_LABEL.test(text) && titleScore(text) < 0.6;

/** "C/ Olivo 22, 3º B - 41003 Sevilla": a dash before a postcode parts street and town. */
const PARTS = /,|\s[-–—]\s(?=\d{4,6}\s\p{Lu})/u;

/** "Gdańsk (remote)": how one works there is no part of the town's name. */
function withoutNote(span: Span): Span {
  const note = /(?<!\s)\s*\(([^()]{3,20})\)$/u.exec(textOf(span));
  return note && saysRemote(note[1] ?? '') ? sub(span, 0, note.index) : span;
}

const POSTCODE_FIRST = /^(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?\s+/;
/** "2017  Academy Fellow": four digits of our time before what no list has are rather a year. */
const YEAR_FIRST = /^(?:19|20)\d\d\s/;

/** "70174 Stuttgart", "1000-001 Lisboa", "Leeds LS1 4AP" without the code, also where its line ends within it: "Leeds LS1". */
function withoutPostcode(span: Span): Span {
  const text = textOf(span);
  const before = POSTCODE_FIRST.exec(text);
  // "4312 Alder Lane" has a house's number.
  if (before && !isStreetName(text.slice(before[0].length))) return sub(span, before[0].length);
  const after =
    /\s(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{6})$/.exec(text);
  return after ? sub(span, 0, after.index) : span;
}

/** The country to read national phone numbers by: stated, else its region's, else that of the city's largest namesake. */
export function countryHint(location: Location | undefined): string | undefined {
  const place = location?.value;
  const known = place?.countryCode ?? location?.derived?.countryCode;
  return known ?? (place?.city ? countriesOfCity(place.city)[0] : undefined);
}

/** Parts "Kaveri Payments, Bengaluru, India" and "Kaveri Payments (Bengaluru)" into what is no place and the place at its end. */
export function splitPlace(span: Span, home?: string): { rest: Span | undefined; place: Span | undefined } {
  if (/^\([^()]{2,50}\)$/u.test(textOf(span))) {
    const place = sub(span, 1, textOf(span).length - 1);
    if (split(place, /,/).some((part) => isPlace(textOf(part)))) return { rest: undefined, place };
  }
  const bracket = /^(.+\S)\s*[(（]((?:[^()（）]|\([^()]{2,40}\)){2,60})[)）]$/u.exec(textOf(span));
  const countryBehind = townWithCountry(span);
  if (countryBehind) return countryBehind;
  if (bracket?.[1] && bracket[2]) {
    const at = textOf(span).length - 1 - bracket[2].length;
    const inner = sub(span, at, at + bracket[2].length);
    const parts = split(inner, /,/).map(textOf);
    if (parts.some(isPlace) || parts.every((part) => isUnknownTown(part) && part.includes('-')))
      return { rest: sub(span, 0, bracket[1].length), place: inner };
  }
  const isKnown = (text: string) => isPlace(text) || text === home;
  const parts = split(span, COMMA).map(withoutStop);
  let from = parts.length;
  while (from > 0 && isKnown(textOf(parts[from - 1] as Span))) from--;
  // "Tsukuba, Japan" where the list lacks Tsukuba: one short unknown part before a country belongs to the place, unless it is all there is.
  const before = parts[from - 1];
  const last = parts[from];
  // A title before it needs an organisation between.
  const titled = parts[0] && titleScore(textOf(parts[0])) >= 0.6 ? 1 : 0;
  if (
    from > 1 + titled &&
    before &&
    last &&
    from === parts.length - 1 &&
    isLand(textOf(last)) &&
    isUnknownTown(textOf(before))
  )
    from--;
  if (isTownInRegion(parts.map(textOf))) from = 0;
  if (from === parts.length) return { rest: span, place: undefined };
  const place = { ...span, start: (parts[from] as Span).start, end: (parts.at(-1) as Span).end };
  if (from === 0) return { rest: undefined, place };
  return { rest: { ...span, end: (parts[from - 1] as Span).end }, place };
}

/** "Valparaíso (Chile)", "Acme, Valparaíso (Chile)": a town and, in brackets, its country. */
function townWithCountry(span: Span): { rest: Span | undefined; place: Span } | undefined {
  const bracket = /^([^()（）]{1,79}[^()（）\s])\s*[(（]([^()（）]{2,40})[)）]$/u.exec(textOf(span));
  if (!bracket?.[1] || !bracket[2] || !isLand(bracket[2])) return undefined;
  const parts = split(sub(span, 0, bracket[1].length), COMMA);
  const town = parts.at(-1);
  if (!town || !isCity(textOf(town))) return undefined;
  const before = parts.at(-2);
  return { rest: before && { ...span, end: before.end }, place: { ...town, end: span.end } };
}

/** "Rennes, Bretagne, France", "Hull, England, United Kingdom": all there is, though no list has the region, or the town. */
function isTownInRegion([town, region, country, ...more]: readonly string[]): boolean {
  if (town === undefined || region === undefined || country === undefined || more.length > 0) return false;
  const code = countryCode(country);
  if (code === undefined || isCity(region)) return false;
  return isCity(town) ? REGION.test(region) : countryCode(region) === code && isUnknownTown(town);
}
const REGION =
  /^\p{Lu}[\p{L}'-]+(?: (?:(?:de|la|le|les|du|des|del|da|do|dos|of|and|und|et|y)|\p{Lu}[\p{L}'-]+)){0,4}$/u;

/** "Germany." at the end of a line of an academic's list. */
const withoutStop = (span: Span): Span =>
  /\p{L}\.$/u.test(textOf(span)) && isPlace(textOf(span).slice(0, -1))
    ? { ...span, end: span.end - 1 }
    : span;

const isLand = (text: string) => countryCode(text) !== undefined || countryOfRegion(text) !== undefined;

/** Whether a text may be a town that no list holds: one or two capitalised words that are no title and no organisation. */
export const isUnknownTown = (text: string) =>
  /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(text) &&
  titleScore(text) === 0 &&
  organisationScore(text) < 0.5;
