// Where towns lie, by their names: degrees for the search within a distance. A town that could be several is nowhere.
import { fold } from '@vitae/skills';
import { PLACES } from '../data/places.data.ts';

interface Town {
  /** ISO 3166; in the USA with the state, `US-OR`. */
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What is told of a place, each as written or as its code. */
export interface ToldPlace {
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
  readonly countryCode?: string | undefined;
}

export interface FoundPlace {
  readonly countryCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const STATES = new Map(
  `alabama AL|alaska AK|arizona AZ|arkansas AR|california CA|colorado CO|connecticut CT|delaware DE|district of columbia DC|florida FL|georgia GA|hawaii HI|idaho ID|illinois IL|indiana IN|iowa IA|kansas KS|kentucky KY|louisiana LA|maine ME|maryland MD|massachusetts MA|michigan MI|minnesota MN|mississippi MS|missouri MO|montana MT|nebraska NE|nevada NV|new hampshire NH|new jersey NJ|new mexico NM|new york NY|north carolina NC|north dakota ND|ohio OH|oklahoma OK|oregon OR|pennsylvania PA|rhode island RI|south carolina SC|south dakota SD|tennessee TN|texas TX|utah UT|vermont VT|virginia VA|washington WA|west virginia WV|wisconsin WI|wyoming WY`
    .split('|')
    .map((row): [string, string] => [row.slice(0, -3), row.slice(-2)]),
);
const STATE_CODES = new Set(STATES.values());

/** Names that countries give themselves, and others give them. */
const COUNTRIES = `usa US|u.s.a. US|us US|united states of america US|uk GB|u.k. GB|england GB|scotland GB|wales GB|northern ireland GB|uae AE|holland NL|czech republic CZ|korea KR|turkey TR`;

let towns: ReadonlyMap<string, { readonly sure: boolean; readonly at: readonly Town[] }> | undefined;
let countries: ReadonlyMap<string, string> | undefined;

function readTowns() {
  return new Map(
    PLACES.trim()
      .split('\n')
      .map((row) => {
        const [name = '', ...places] = row.split('|');
        const sure = places[0]?.startsWith('!') ?? false;
        const at = places.map((place): Town => {
          const [code = '', latitude, longitude] = place.replace('!', '').split(' ');
          return { code, latitude: Number(latitude), longitude: Number(longitude) };
        });
        return [name, { sure, at }] as const;
      }),
  );
}

function readCountries() {
  const codes = new Set(readCodes());
  const names = new Map<string, string>();
  for (const locale of ['en', 'de', 'fr', 'es', 'pt', 'it']) {
    const display = new Intl.DisplayNames([locale], { type: 'region' });
    for (const code of codes) names.set(fold(display.of(code) ?? code), code);
  }
  for (const row of COUNTRIES.split('|')) names.set(row.slice(0, -3), row.slice(-2));
  return names;
}

function* readCodes() {
  for (const { at } of (towns ??= readTowns()).values()) for (const { code } of at) yield code.slice(0, 2);
}

/** The country of a name in six languages; undefined where it is none. */
const countryOf = (text: string): string | undefined => (countries ??= readCountries()).get(fold(text));

/** The code of a state of the USA, by its code or name. */
function stateOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return STATE_CODES.has(code) ? code : STATES.get(fold(text));
}

const townsOf = (city: string) => (towns ??= readTowns()).get(fold(city));

/** Whether a state of the USA has a town of this name. */
const isInState = (city: string, state: string | undefined): boolean =>
  state !== undefined && (townsOf(city)?.at.some(({ code }) => code === `US-${state}`) ?? false);

/** A place that is written as one text, "Portland, OR, USA", taken apart. */
export function readPlace(text: string): ToldPlace {
  const [city, ...rest] = text.split(',').map((part) => part.trim());
  if (!city) return {};
  const last = rest.at(-1);
  if (last === undefined) return countryOf(city) && !townsOf(city) ? { country: city } : { city };
  // "Atlanta, Georgia" lies in the state of that name.
  const countryCode = isInState(city, stateOf(last)) ? undefined : countryOf(last);
  const region = countryCode ? rest.at(-2) : last;
  return { city, ...(region && { region }), ...(countryCode && { countryCode }) };
}

/**
 * Looks a place up. Without a country it is the town that alone can be meant, or one in `home`, the country where the person lives.
 * A town that is told to lie where none of its name does is nowhere.
 */
export function findPlace({ city, region, country, countryCode }: ToldPlace, home?: string): FoundPlace {
  const named = city === undefined ? undefined : townsOf(city);
  const state = region === undefined ? undefined : stateOf(region);
  const told =
    countryCode ??
    (country === undefined ? undefined : countryOf(country)) ??
    (city !== undefined && isInState(city, state) ? 'US' : undefined);
  const inCountry = (code: string | undefined) =>
    named?.at.find((town) =>
      code === 'US' && state ? town.code === `US-${state}` : town.code.slice(0, 2) === code,
    );
  const alone = named?.sure ? named.at[0] : inCountry(home);
  // What looks like a state and isn't its state may be a country's code: "Berlin, DE".
  const town = told ? inCountry(told) : state ? inCountry(region?.toUpperCase()) : alone;
  return {
    countryCode: told ?? town?.code.slice(0, 2) ?? null,
    latitude: town?.latitude ?? null,
    longitude: town?.longitude ?? null,
  };
}
