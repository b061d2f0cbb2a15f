// Names and ways to reach people who don't exist: addresses below `.example`, telephone numbers that are kept for fiction
// where a country has such, and that nobody was given where I know of none.
import { called, type Draws } from './draws.ts';

export interface Contacts {
  readonly given: string;
  readonly family: string;
  /** As it is written on top, without what follows a name. */
  readonly name: string;
  /** MBA, PhD. */
  readonly after?: string;
  /** Dr., Dipl.-Ing. */
  readonly before?: string;
  readonly email: string;
  readonly phone: string;
  readonly links: readonly string[];
  readonly street: string;
  readonly zip: string;
  readonly town: string;
  readonly country: string;
  readonly born: { readonly year: number; readonly month: number; readonly day: number };
}

/** # is a digit. */
const PHONES: Readonly<Record<string, readonly string[]>> = {
  GB: ['07700 900###', '+44 7700 900###', '+44 (0)20 7946 0###', '020 7946 0###', '+44 7700 900 ###'],
  US: ['(###) 555-01##', '###-555-01##', '+1 ### 555 01##', '###.555.01##', '+1 (###) 555-01##'],
  CA: ['(###) 555-01##', '+1-###-555-01##'],
  AU: ['0491 570 ###', '+61 491 570 ###'],
  FR: ['06 39 98 ## ##', '+33 6 39 98 ## ##', '06.39.98.##.##', '+33 (0)1 99 00 ## ##'],
  DE: ['0171 39200##', '+49 171 39200##', '030 23125 ###', '+49 (0)30 23125-###', '0049 171 39200##'],
  SE: ['070-174 06 ##', '+46 70 174 06 ##'],
  ES: ['+34 600 000 ###', '600 00 0# ##'],
  IN: ['+91 98000 0####', '+91-98000-0####', '098000 0####'],
};
const ANY_PHONE = ['+{c} 555 01# ###', '+{c} 55 5010 ####', '00{c} 555 01## ##'];
const CODES: Readonly<Record<string, string>> = {
  IE: '353',
  NZ: '64',
  ZA: '27',
  PH: '63',
  KE: '254',
  GH: '233',
  NG: '234',
  MY: '60',
  PK: '92',
  AE: '971',
  SG: '65',
  AT: '43',
  CH: '41',
  BE: '32',
  LU: '352',
  MA: '212',
  SN: '221',
  MX: '52',
  AR: '54',
  CO: '57',
  CL: '56',
  PE: '51',
  PT: '351',
  BR: '55',
  AO: '244',
  IT: '39',
  NL: '31',
  PL: '48',
  TR: '90',
  RU: '7',
  KZ: '7',
  CN: '86',
  TW: '886',
};
const ZIPS: Readonly<Record<string, string>> = {
  GB: 'LS# #QX',
  US: '8####',
  CA: 'K#A #B#',
  DE: '0####',
  AT: '4###',
  CH: '8###',
  FR: '3####',
  ES: '4####',
  PT: '4###-0##',
  BR: '0####-0##',
  IT: '2####',
  NL: '1### AB',
  PL: '3#-0##',
  SE: '1## ##',
  TR: '3####',
  RU: '1#####',
  CN: '2#####',
  AU: '3###',
  IN: '4#####',
};
const AFTER = [
  'PhD',
  'MBA',
  'RN',
  'CPA',
  'PMP',
  'M.Ed.',
  'FRSA',
  'MD',
  'P.Eng.',
  'CFA',
  'LL.M.',
  'BSc (Hons)',
];
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  en: ['Dr', 'Dr.', 'Prof.', 'Ms', 'Mr'],
  de: ['Dr.', 'Dipl.-Ing.', 'Prof. Dr.', 'Mag.', 'Dipl.-Kffr.'],
};

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/ß/gu, 'ss')
    .replace(/[øö]/gu, 'o')
    .toLowerCase()
    .replace(/[^a-z]/gu, '');

export function contactsOf(draws: Draws): Contacts {
  const { random, language } = draws;
  const digits = (pattern: string) => pattern.replace(/#/gu, () => String(random.int(0, 9)));
  const given = draws.word(language.given);
  const family = draws.surname();
  const second = draws.word(language.given);
  const middle = random.weighted([
    ['', 12],
    [`${String.fromCharCode(65 + random.int(0, 25))}.`, language.code === 'ru' ? 0 : 3],
    [/\s/u.test(given + second) || second === given ? '' : second, 3],
  ]);
  const { town, country } = draws.town();
  const [a, b] = [
    bare(given) || draws.invented().toLowerCase().slice(0, 6),
    bare(family) || draws.invented().toLowerCase().split(' ')[0] || 'mail',
  ];
  const handle = random.pick([
    `${a}.${b}`,
    `${a}${b}`,
    `${a[0]}${b}`,
    `${b}${random.int(1, 99)}`,
    `${a}_${b}`,
    `${b}-${a}`,
  ]);
  const domain = random.pick([
    'mail.example',
    'post.example',
    `${b}.example`,
    'inbox.example',
    'example.org',
    'example.com',
    'webmail.example',
  ]);
  const links = random.some(
    [
      `linkedin.com/in/${a}-${b}-${random.int(10, 999)}`,
      `github.com/${b}${random.int(1, 99)}`,
      `www.${a}${b}.example`,
      `https://${b}.example/portfolio`,
      `xing.com/profile/${a}_${b}`,
      `orcid.org/0000-0000-${digits('####')}-${digits('####')}`,
      `twitter.com/${a}${random.int(1, 99)}`,
      `behance.net/${a}${b}`,
      `https://www.linkedin.com/in/${a}${b}`,
    ],
    random.weighted([
      [0, 3],
      [1, 4],
      [2, 3],
      [3, 1],
    ]),
  );
  const zip = digits(ZIPS[country] ?? '####');
  const house = random.int(1, 190);
  const street = draws.word(language.streets);
  const phone = digits(random.pick(PHONES[country] ?? ANY_PHONE).replace('{c}', CODES[country] ?? '00'));
  const chinese = language.code === 'zh';
  return {
    given: middle && !chinese ? `${given} ${middle}` : given,
    family,
    name: chinese ? `${family}${given}` : [given, middle, family].filter(Boolean).join(' '),
    ...(random.chance(0.08) && !chinese && { after: random.pick(AFTER) }),
    ...(random.chance(0.06) && BEFORE[language.code] && { before: random.pick(BEFORE[language.code] ?? []) }),
    email: `${handle}@${domain}`,
    // Digits of an American area code: never 0 or 1 first.
    phone: phone.replace(/^(\+1 ?-?\(?|\(?)[01](?=\d\d\)?[ .-]*555)/u, '$16'),
    links,
    street: language.numberFirst ? `${house} ${street}` : `${street} ${house}`,
    zip,
    town,
    country: called(language.code, 'region', country),
    born: { year: random.int(1960, 2001), month: random.int(1, 12), day: random.int(1, 28) },
  };
}
