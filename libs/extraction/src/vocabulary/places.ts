// Cities, states and countries: is this piece of text a place?
import { CITIES } from '../data/cities.data.ts';
import { LANGUAGES } from '../lexicon/index.ts';
import { bare, beforeBrackets, fold, lazy, wordSet } from '../text/normalise.ts';

const cities = lazy(
  () =>
    new Map(
      CITIES.trim()
        .split('\n')
        .map((row): [string, string[]] => {
          const [name = '', countries = ''] = row.split('|');
          return [name, countries.split(' ')];
        }),
    ),
);

const COUNTRY_CODES = wordSet(`
  AD AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BJ BO BR BW BY CA CD CH CI CL CM CN CO CR CU CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH
  GM GN GR GT GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LK LR LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI
  NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SV SY TH TN TR TT TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW`);

const countries = lazy(() => {
  const names = new Map<string, string>();
  for (const { code: locale } of LANGUAGES) {
    const display = new Intl.DisplayNames([locale], { type: 'region' });
    for (const code of COUNTRY_CODES) names.set(fold(display.of(code) ?? code), code);
  }
  const others = {
    usa: 'US',
    'united states of america': 'US',
    'u.s.a.': 'US',
    us: 'US',
    'u.s.': 'US',
    uk: 'GB',
    'u.k.': 'GB',
    england: 'GB',
    scotland: 'GB',
    wales: 'GB',
    'northern ireland': 'GB',
    uae: 'AE',
    holland: 'NL',
    'czech republic': 'CZ',
    'republic of ireland': 'IE',
    korea: 'KR',
    'south korea': 'KR',
    prc: 'CN',
    turkey: 'TR',
    turkiye: 'TR',
    brasil: 'BR',
    vietnam: 'VN',
  };
  for (const [name, code] of Object.entries(others)) names.set(name, code);
  return names;
});

const US_STATES = wordSet(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC',
);
const CA_PROVINCES = wordSet('AB BC MB NB NL NS ON PE QC SK');
const AU_STATES = wordSet('NSW VIC QLD TAS ACT');
const STATE_NAMES = wordSet(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
  maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming`);

/** What ends the name of a street, in English; others have their number behind it. */
const STREET_END =
  /\b(?:street|st|road|rd|lane|ln|avenue|ave|av|drive|dr|court|ct|way|terrace|ter|place|pl|boulevard|blvd|close|crescent|cres|parkway|pkwy|highway|hwy|circle|cir|square|sq|trail|trl|row|walk|gardens|grove|alley|plaza|mews|loop|path|pike|broadway|view|ridge|run|crossing|heights|hill|bend|cove|point|vista|green)\.?(?: (?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\.?)?$/;
const STREET_START =
  /^(?:rue|avenue|av\.?|boulevard|bd|chemin|place|quai|allee|impasse|calle|c\/|avenida|avda\.?|paseo|plaza|rua|travessa|largo|praca|estrada|via|viale|v\.le|corso|c\.so|piazza|p\.za|largo|vicolo|ul\.?|ulica|al\.?|aleja|os\.?|osiedle|pl\.?|ул\.?|улица|пр\.?|пр-т|проспект|пер\.?|переулок|наб\.?|бульвар|бул\.?|шоссе|county road|state route|route|highway) /;

/** Whether a text that follows a number is a street's name ("4312 Alder Lane") rather than a town's ("8820 Wädenswil"). */
export function isStreetName(text: string): boolean {
  const name = fold(text);
  return STREET_END.test(name) || STREET_START.test(name);
}

const REMOTE =
  /^(?:remote|home office|homeoffice|hybrid|worldwide|remoto|télétravail|teletrabajo|teletrabalho|da remoto|smart working|telelavoro|thuiswerk|op afstand|zdalnie|praca zdalna|distans|på distans|uzaktan|удаленно|удалённо|удаленная работа|удалённая работа|远程|远程办公)$/iu;

/** Whether a text is a word for working from anywhere. */
export const saysRemote = (text: string): boolean => REMOTE.test(text.trim());

/** Towns and regions as the languages of the lexicon call them. */
const towns = lazy(
  () =>
    new Set(
      LANGUAGES.flatMap(({ towns = '' }) => bare(towns).split(/\s+/))
        .map((town) => town.replaceAll('-', ' '))
        .filter((town) => town !== ''),
    ),
);

export function isCity(text: string): boolean {
  const name = beforeBrackets(fold(text));
  return cities().has(name) || towns().has(bare(name).replaceAll('-', ' '));
}

/** "The Federal Republic of", "República de", "Republik": what full names of countries have before the short ones. */
const STATE_FORM =
  /^(?:the )?(?:(?:federal|democratic|islamic|cooperative|united|socialist|oriental|people's|hashemite) )*(?:republic|kingdom|state|commonwealth|federation|republik|republique|republica) (?:(?:(?:federativa|bolivariana|oriental|democratica) )?(?:of|du|de la|de|del|do|da) (?:the )?|d')?/;

export const countryCode = (text: string): string | undefined => {
  const name = fold(text);
  const short = name.replace(STATE_FORM, '');
  return (
    countries().get(name) ??
    (short !== name ? countries().get(short) : undefined) ??
    (COUNTRY_CODES.has(text.trim()) ? text.trim() : undefined)
  );
};

/** The countries that have a city of this name, the largest first. */
export const countriesOfCity = (text: string): readonly string[] => cities().get(fold(text)) ?? [];

/** The country that a region stands for: US states (code or name), Canadian provinces, Australian states. */
export function countryOfRegion(text: string): string | undefined {
  const code = text.trim();
  if (
    US_STATES.has(code) ||
    STATE_NAMES.has(fold(text)) ||
    /^(?:new (?:york|jersey|hampshire|mexico)|(?:north|south) (?:carolina|dakota)|west virginia|rhode island)$/.test(
      fold(text),
    )
  )
    return 'US';
  if (CA_PROVINCES.has(code)) return 'CA';
  return AU_STATES.has(code) ? 'AU' : undefined;
}

/** Whether a piece of text (no commas) is a city, region or country, or a word for working from anywhere. */
export function isPlace(text: string): boolean {
  const cleaned = text
    .trim()
    .replace(/\([A-Z]{2}\)$/, '')
    .trimEnd()
    .replace(/^\d{4,6}\s+/, '');
  return (
    isCity(cleaned) ||
    countryCode(cleaned) !== undefined ||
    countryOfRegion(cleaned) !== undefined ||
    saysRemote(cleaned)
  );
}
