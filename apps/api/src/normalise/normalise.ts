// Texts as people write them, each to what resumes are read to: the same tables and rules, one text at a time. What they don't know is
// unknown, not the nearest that there is.
import {
  managementLevelOf,
  seniorityIn,
  type Normalised,
  type NormalisedDates,
  type NormalisedPhone,
  type NormalisedPlace,
  type NormalisedSkill,
  type NormalisedTitle,
  type NormaliseRequest,
  type OwnSkill,
} from '@vitae/contracts';
import { findDates, orderInCountry, saysPresent, type DateRange } from '@vitae/contracts/dates';
import { findPlace, readPlace } from '@vitae/search/places';
import { findSkill, occupationNamed } from '@vitae/skills';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { hasImpossibleDay, hasImpossibleDayBesideWord } from './impossible-day.ts';

export function normalise(
  { titles, skills, places, dates, phones }: NormaliseRequest,
  country: string | undefined,
  own: readonly OwnSkill[],
): Normalised {
  const each = <T>(texts: readonly string[], read: (text: string) => T | undefined) =>
    texts.map((given) => ({ given, understood: read(given) ?? null }));
  return {
    country: country ?? null,
    titles: each(titles, titleOf),
    skills: each(skills, (text) => skillOf(text, own)),
    places: each(places, (text) => placeOf(text, country)),
    dates: dates.map((given) => ({ given, ...datesOf(given, country) })),
    phones: each(phones, (text) => phoneOf(text, country)),
  };
}

/** Undefined where no word of it is known as one of a title. */
function titleOf(text: string): NormalisedTitle | undefined {
  const occupation = occupationNamed(text) ?? null;
  const managementLevel = managementLevelOf(text);
  const seniority = seniorityIn(text) ?? null;
  const isKnown = occupation !== null || managementLevel !== 'none' || seniority !== null;
  return isKnown ? { occupation, managementLevel, seniority } : undefined;
}

function skillOf(text: string, own: readonly OwnSkill[]): NormalisedSkill | undefined {
  const found = findSkill(text, own);
  return found && { id: found.id, name: found.name, kind: found.kind, parent: found.parent ?? null };
}

/** `home` decides alone which of several towns of a name is meant. */
function placeOf(text: string, home: string | undefined): NormalisedPlace | undefined {
  const told = readPlace(text);
  const { countryCode, latitude, longitude } = findPlace(told, home);
  if (countryCode === null) return undefined;
  return { city: told.city ?? null, region: told.region ?? null, countryCode, latitude, longitude };
}

function datesOf(
  text: string,
  country: string | undefined,
): { understood: NormalisedDates | null; either?: NormalisedDates[]; impossible?: true } {
  const written = text.trim();
  if (hasImpossibleDay(written)) return { understood: null, impossible: true };
  if (saysPresent(written)) return { understood: { start: null, end: 'present' } };
  const [range, another] = findDates(written);
  // What stands beside a date may change it: "before 2019", "2019?".
  if (
    !range ||
    another ||
    range.from !== 0 ||
    range.to !== written.length ||
    hasMoreThanYears(written, range)
  )
    return { understood: null };
  const { start, end } = endsOf(range, range.isRange);
  const months = (range.isRange ? [start, end] : [start]).filter((one) => one?.length === 7);
  if (hasImpossibleDayBesideWord(written, months.map(String))) return { understood: null, impossible: true };
  const order = country === undefined ? undefined : orderInCountry(country);
  const dayFirst = endsOf(range, range.isRange);
  if (!range.monthFirst || order === 'day') return { understood: dayFirst };
  const monthFirst = endsOf(range.monthFirst, range.isRange);
  return order === 'month'
    ? { understood: monthFirst }
    : { understood: null, either: [dayFirst, monthFirst] };
}

/** “45/45/2020”: of a number that is no month the year alone would be read. */
function hasMoreThanYears(text: string, { start, end }: DateRange): boolean {
  const ends = [start, end].flatMap((one) => (one === undefined || one === 'present' ? [] : [one]));
  const digits = text.replace(/\D/g, '').length;
  return ends.every((one) => one.length === 4) && digits > 4 * ends.length;
}

/** A single date begins and ends with itself. */
const endsOf = ({ start, end }: Pick<DateRange, 'start' | 'end'>, isRange: boolean): NormalisedDates => ({
  start: start ?? (isRange || end === 'present' ? null : (end ?? null)),
  end: end ?? null,
});

function phoneOf(text: string, country: string | undefined): NormalisedPhone | undefined {
  const home = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const found = parsePhoneNumberFromString(text, { ...(home && { defaultCountry: home }), extract: false });
  return found?.isValid() ? { e164: found.number, countryCode: found.country ?? null } : undefined;
}
