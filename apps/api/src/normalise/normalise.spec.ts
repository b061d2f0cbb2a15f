import { normaliseRequestSchema } from '@vitae/contracts';
import { normalise } from './normalise.ts';

const own = [{ name: 'Turbo Press 9', aliases: ['TP9'], kind: 'own' }];
const read = (asked: object, country?: string) =>
  normalise(normaliseRequestSchema.parse(asked), country, own);

it.each([
  ['Software Developer', 'Software Developers', 'none', null],
  ['Senior Software Developers', 'Software Developers', 'none', 'senior'],
  ['Chief Executive', 'Chief Executives', 'none', null],
  ['CTO', null, 'executive', 'executive'],
  ['Team Leader', null, 'team_lead', 'lead'],
  ['Werkstudentin', null, 'none', 'entry'],
])('reads the title %s', (title, occupation, managementLevel, seniority) => {
  expect(read({ titles: [title] }).titles[0]?.understood).toEqual({ occupation, managementLevel, seniority });
});

it('reads skills by any of their names, the tenant’s own first', () => {
  const { skills } = read({ skills: ['k8s', 'TP9', 'Python', 'Zymomat 3000'] });
  expect(skills.map(({ understood }) => understood?.name)).toEqual([
    'Kubernetes',
    'Turbo Press 9',
    'Python',
    undefined,
  ]);
  expect(skills[3]).toEqual({ given: 'Zymomat 3000', understood: null });
});

it.each([
  ['Köln', undefined, 'DE', true],
  ['Portland, OR', undefined, 'US', true],
  ['Berlin, DE', undefined, 'DE', true],
  ['Nowheretown, Germany', undefined, 'DE', false],
  ['Switzerland', undefined, 'CH', false],
  ['London', 'GB', 'GB', true],
] as const)('finds %s, of %s', (place, country, countryCode, isKnown) => {
  const { understood } = read({ places: [place] }, country).places[0] ?? {};
  expect([understood?.countryCode, understood?.latitude !== null]).toEqual([countryCode, isKnown]);
});

it.each([
  ['Mar 2019', undefined, '2019-03', '2019-03'],
  ['2016 - heute', undefined, '2016', 'present'],
  ['03/2016 – 06/2019', undefined, '2016-03', '2019-06'],
  ['17.02.2014', undefined, '2014-02', '2014-02'],
  ['Q3 2020', undefined, '2020-07', '2020-09'],
  ['present', undefined, null, 'present'],
  ['03/04/2020', 'US', '2020-03', '2020-03'],
  ['03/04/2020', 'GB', '2020-04', '2020-04'],
  ['03/04/2020 - 05/06/2021', 'US', '2020-03', '2021-05'],
] as const)('reads the date %s as %s writes it', (date, country, start, end) => {
  expect(read({ dates: [date] }, country).dates[0]).toEqual({ given: date, understood: { start, end } });
});

it.each([undefined, 'CA'])('leaves open what may be two dates, in %s', (country) => {
  expect(read({ dates: ['03/04/2020'] }, country).dates[0]).toEqual({
    given: '03/04/2020',
    understood: null,
    either: [
      { start: '2020-04', end: '2020-04' },
      { start: '2020-03', end: '2020-03' },
    ],
  });
});

it.each([
  ['020 7946 0958', 'GB', '+442079460958', 'GB'],
  ['+44 20 7946 0958', undefined, '+442079460958', 'GB'],
  ['(503) 222-0172', 'US', '+15032220172', 'US'],
] as const)('reads the number %s in %s', (phone, country, e164, countryCode) => {
  expect(read({ phones: [phone] }, country).phones[0]?.understood).toEqual({ e164, countryCode });
});

it('says that it knows nothing of what it does not know', () => {
  const asked = {
    titles: ['Zorbler', '???'],
    skills: ['zzzzzz'],
    places: ['Nowheretown', 'Springfield', '123'],
    dates: ['sometime', 'before 2019', '2019 or 2020', '45/45/2020', '31.31.1999 - x'],
    phones: ['020 7946 0958', 'none', '+44 1', 'call 020 7946 0958'],
  };
  const { titles, skills, places, dates, phones } = read(asked);
  for (const group of [titles, skills, places, phones])
    for (const one of group) expect(one).toEqual({ given: one.given, understood: null });
  expect(dates.map(({ given, understood }) => [given, understood])).toEqual(
    asked.dates.map((given) => [given, null]),
  );
  expect(read({ phones: ['020 7946 0958'] }, 'AQ').phones[0]?.understood).toBeNull();
});

it.each([
  {},
  { titles: [] },
  { titles: [''] },
  { titles: ['x'.repeat(201)] },
  { skills: Array.from({ length: 101 }, () => 'x') },
  { country: 'XX', skills: ['x'] },
  { colours: ['red'] },
])('refuses %j', (asked) => {
  expect(normaliseRequestSchema.safeParse(asked).success).toBe(false);
});

it.each([
  '31/02/2020',
  '2020-02-30',
  '31.04.2019 - heute',
  '31 February 2020',
  'February 30, 2020',
  '31. Februar 2020',
  '45/45/2020',
])('says that no calendar has %s', (given) => {
  expect(read({ dates: [given] }, 'GB').dates[0]).toEqual({ given, understood: null, impossible: true });
});

it.each(['29/02/2020', '31/12/2019', '2020-02-29', '29 February 2020', 'February 29, 2020', '02/28/2019'])(
  'knows the day of %s',
  (given) => {
    const { understood, impossible } = read({ dates: [given] }, 'GB').dates[0] ?? {};
    expect([understood?.start, impossible]).toEqual([
      expect.stringMatching(/^20(?:19|20)-(?:02|12)$/),
      undefined,
    ]);
  },
);
