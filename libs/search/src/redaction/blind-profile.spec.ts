import { profileSchema, toJsonResume, type Profile } from '@vitae/contracts';
import { documentOf, profileOf, told } from '../testing/told.ts';
import { blindDocument } from './blind-document.ts';
import { blindProfile } from './blind-profile.ts';

const URL_OF = (url: string, username?: string) => ({ url, written: true, ...(username && { username }) });
const anna = (facts: Partial<Profile> = {}): Profile =>
  profileOf({
    basics: {
      name: told('Anna Muster-Kowalska', 1),
      nameParts: { given: 'Anna', family: 'Muster-Kowalska' },
      emails: [told('a.muster@mail.example', 2)],
      phones: [told({ written: '0171 2345678', e164: '+491712345678' }, 2, '0171 2345678')],
      links: [told(URL_OF('https://github.com/welderine', 'welderine'), 3, 'welderine')],
      location: told({ city: 'Bern', country: 'Switzerland' }, 4, 'Bahnhofstrasse 12, 3011 Bern'),
    },
    sensitive: {
      nationality: told('Liechtensteiner', 5),
      dateOfBirth: told('1985-03-12', 5, '12.03.1985'),
      photo: { page: 1, box: { x: 1, y: 1, width: 9, height: 9 } },
    },
    language: 'en',
    ...facts,
  });

/** What is left of a line of a highlight, for a reader. */
const left = (text: string, facts: Partial<Profile> = {}) =>
  blindProfile(anna({ positions: [{ highlights: [told(text, 9)] }], ...facts })).positions[0]?.highlights[0]
    ?.value;

describe('a name in other text', () => {
  it.each([
    ['Promoted ANNA after a year', 'Promoted after a year'],
    ['anna muster led the team', 'led the team'],
    ['Worked with A. Muster on welds', 'Worked with on welds'],
    ['Muster, A. (2019): Welding steel', '(2019): Welding steel'],
    ['Muster-Kowalska, A., Weld. J.', 'Weld. J'],
    ['Kowalskas Werkstatt', 'Werkstatt'],
    ['Wrote amuster.example of welds', 'Wrote of welds'],
    ['Profile musteranna99 there', 'Profile there'],
    ['Signed A N N A  M U S T E R, welder', 'Signed , welder'],
    ['Ask welderine for it', 'Ask for it'],
    ['Reach a . muster at home', 'Reach at home'],
    ['Write to other.person@firm.example now', 'Write to now'],
    ['See https://muster.example/cv for more', 'See for more'],
    ['Liechtensteiner by birth', 'by birth'],
    ['A Liechtensteiner welder', 'A welder'],
    ['Swedish citizen, welder', 'welder'],
  ])('%s', (text, expected) => expect(left(text)?.replace(/\.$/, '')).toBe(expected));
});

describe('a home in other text', () => {
  const living = (address: string, city = 'Köln') => ({
    ...anna().basics,
    location: told({ city, country: 'Germany' }, 4, address),
  });
  it.each([
    ['Aachener Straße 22, 50674 Köln', 'Works from Aachener Str. 22 at times'],
    ['Aachener Straße 22, 50674 Köln', 'Works from Aachenerstr. 22 at times'],
    ['Aachener Str. 22, 50674 Köln', 'Works from AACHENER STRASSE 22 at times'],
    ['Müllerstraße 5, Köln', 'Works from Muellerstr. 5 at times'],
    ['7 Willow Avenue, Leeds', 'Works from 7 willow ave. at times'],
    ['7 Mill Rd., Leeds', 'Works from 7 mill road at times'],
    ['221 Quince Street', 'Works from 221 quince st at times'],
  ])('%s: %s', (address, text) =>
    expect(left(text, { basics: living(address) })).toBe('Works from at times'),
  );

  it.each([
    ['Köln', 'Welder who lives in Köln with joy', 'Welder who lives in with joy'],
    ['Köln', 'Welder who lives in Koeln, with joy', 'Welder who lives in , with joy'],
    ['Reading', 'Likes reading in Reading', 'Likes reading in'],
    ['Reading', 'Reading of plans', 'Reading of plans'],
    ['Köln', 'Studied at Universität zu Köln', 'Studied at Universität zu Köln'],
  ])('town %s: %s', (city, text, expected) =>
    expect(
      left(text, {
        basics: living(city, city),
        qualifications: [{ institution: told('Universität zu Köln', 12) }],
      }),
    ).toBe(expected),
  );

  it('keeps the town where the person works', () => {
    const positions = [
      { location: told('Köln, Germany', 8), highlights: [told('Led the office in Köln', 9)] },
    ];
    expect(left('', { basics: living('Köln'), positions })).toBe('Led the office in Köln');
  });
});

it.each([
  ['Wrote muellerwuest99 of welds', 'Wrote of welds'],
  ['Wrote wuest.mueller of welds', 'Wrote of welds'],
  ['Signed J. M.-W., welder', 'Signed , welder'],
  ['Signed M.-W., J. as welder', 'Signed as welder'],
  ['Signed J.M.W. as welder', 'Signed as welder'],
  ['Sold to the U.S. market', 'Sold to the U.S. market'],
  ['Wrote in J. P. of welds', 'Wrote in J. P. of welds'],
])('knows a double name by its parts: %s', (text, expected) => {
  const basics = {
    ...anna().basics,
    name: told('Jonas Müller-Wüst', 1),
    nameParts: { given: 'Jonas', family: 'Müller-Wüst' },
  };
  expect(left(text, { basics })).toBe(expected);
});

it('drops keywords that were cut in their line', () => {
  const head = ['Anna Muster-Kowalska', 'a', 'b', 'c', 'd'];
  const document = documentOf(
    ...head,
    'Proud father of three',
    '41 years old',
    'Wrote annamuster_99 and 12 years of welding robots',
    'Welding robots for trains',
  );
  const keyword = (phrase: string, line: number) => ({ phrase: told(phrase, line), score: 1 });
  const keywords = [
    keyword('father', 6),
    keyword('years old', 7),
    keyword('99', 8),
    keyword('welding robots', 8),
    keyword('Trains', 9),
  ];
  const phrases = (blind: Profile) => blind.keywords.map(({ phrase }) => phrase.value);
  expect(phrases(blindProfile(anna({ keywords }), { document }))).toEqual(['welding robots', 'Trains']);
  const positions = [{ highlights: [told('12 years with welding robots', 8), told('41 years old', 7)] }];
  expect(phrases(blindProfile(anna({ keywords, positions })))).toEqual(['welding robots']);
});

it('drops keywords of the top where no name was read', () => {
  const profile = profileOf({ keywords: [{ phrase: told('Tilda Varnhagen', 1), score: 1 }] });
  expect(blindProfile(profile, { document: documentOf('Tilda Varnhagen') }).keywords).toEqual([]);
});

describe('gender', () => {
  it.each([
    ['en', 'She led her team and they thanked her', 'They led their team and they thanked them'],
    ['en', 'Voted best waitress', 'Voted best waiter'],
    ['de', 'Projektleiterin und Kauffrau', 'Projektleiter und Kaufmann'],
    ['de', 'Sie leitete seine Abteilung in Berlin', 'Die Person leitete Abteilung in Berlin'],
    ['de', 'Das kann Medizin sein', 'Das kann Medizin sein'],
    ['fr', 'Elle était directrice, puis vendeuse', 'La personne était directeur, puis vendeur'],
    ['fr', 'Comme il y a deux ans', 'Comme il y a deux ans'],
    ['es', 'Ella fue ingeniera de obras', 'La persona fue ingeniero de obras'],
    ['it', 'Lei era direttrice del reparto', 'La persona era direttore del reparto'],
    ['it', 'Ha guidato il reparto', 'Ha guidato il reparto'],
    ['nl', 'Hij leidde haar team', 'De persoon leidde team'],
    ['pt', 'Ela era engenheira civil', 'A pessoa era engenheiro civil'],
  ])('%s: %s', (language, text, expected) => expect(left(text, { language })).toBe(expected));
});

it('drops what tells, and keeps what somebody can', () => {
  const profile = anna({
    positions: [
      {
        title: told('Welder', 7),
        organisation: told('Muster Metallbau AG', 7),
        highlights: [told('Anna', 8)],
      },
    ],
    skills: [{ name: 'Welding', listed: true, mention: told('Welding', 10) }],
    entities: { people: [told('Per Lindqvist', 11)], organisations: [], places: [told('Bern', 4)] },
    keywords: [{ phrase: told('anna muster', 1), score: 1 }],
    warnings: [{ code: 'x', detail: 'Found Anna Muster twice' }],
  });
  const blind = blindProfile(profile);
  expect(profileSchema.parse(blind)).toEqual(blind);
  expect(blind.basics).toEqual({
    emails: [],
    phones: [],
    links: [],
    location: expect.objectContaining({ value: { country: 'Switzerland' } }),
  });
  expect(blind.positions).toMatchObject([
    { title: { value: 'Welder' }, organisation: { value: 'Metallbau AG' }, highlights: [] },
  ]);
  expect(blind.skills).toHaveLength(1);
  expect(blind.keywords).toEqual([]);
  expect(blind.sensitive).toBeUndefined();
  const whole = JSON.stringify([blind, toJsonResume(blind)]);
  for (const mark of [
    'Anna',
    'Muster',
    'Kowalska',
    'welderine',
    '2345678',
    'Bahnhof',
    'Bern',
    'Lindqvist',
    '1985',
    'Liechten',
  ])
    expect(whole.toLowerCase()).not.toContain(mark.toLowerCase());
});

it('says that a name which was not read may still be there, and looks for it in the address', () => {
  const profile = anna({ positions: [{ highlights: [told('Thanked Kowalska', 9)] }] });
  delete profile.basics.name;
  delete profile.basics.nameParts;
  profile.basics.emails = [told('anna.kowalska@mail.example', 2)];
  const blind = blindProfile(profile);
  expect(blind.warnings).toMatchObject([{ code: 'blind_without_name' }]);
  expect(JSON.stringify(blind)).not.toContain('Kowalska');
});

it('hides schools and years where asked to', () => {
  const profile = anna({
    qualifications: [
      {
        institution: told('ETH Zürich', 12),
        degree: told('MSc', 12),
        start: told('2001', 12),
        end: told('2006', 12),
      },
    ],
    positions: [
      {
        start: told('2010', 7),
        months: 20,
        highlights: [told('At ETH Zürich in June 2011 for 3 months', 8)],
      },
    ],
  });
  profile.quality.push({
    code: 'gap',
    severity: 'info',
    detail: 'No dated position from 2003-01 to 2004-12 (24 months).',
    parameters: { from: '2003-01', to: '2004-12', months: 24 },
    evidence: [],
  });
  const hidden = JSON.stringify(blindProfile(profile, { hides: ['schools', 'years'] }));
  expect(hidden).not.toMatch(/ETH|2001|2003|2004|2006|2010|2011/);
  expect(hidden).toContain('3 months');
  expect(JSON.stringify(blindProfile(profile))).toMatch(/ETH.*2001/s);
});

it('shows the lines of a document in their places without the person', () => {
  const document = documentOf(
    'Anna Muster-Kowalska',
    '0171 2345678',
    'x',
    'Bern',
    'y',
    'Welder at Muster Metallbau (Anna)',
    'Steel',
  );
  document.lines = document.lines.map((line) => ({
    ...line,
    words: [...line.text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      box: { x: index, y: 1, width: 5, height: 9 },
      link: 'https://muster.example',
    })),
  }));
  document.hidden = [{ page: 1, reason: 'tiny', text: 'Anna' }];
  const blind = blindDocument(document, anna());
  expect(blind.lines.map(({ text }) => text)).toEqual(['Welder at Metallbau', 'Steel']);
  for (const line of blind.lines)
    for (const word of line.words) expect(line.text.slice(word.start, word.end)).toMatch(/^\S+$/);
  expect(JSON.stringify(blind)).not.toMatch(/anna|muster|hidden/i);
});
