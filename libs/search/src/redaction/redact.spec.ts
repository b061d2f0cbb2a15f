import type { Profile } from '@vitae/contracts';
import { documentOf, profileOf, told } from '../testing/told.ts';
import { redact } from './redact.ts';

const redacted = (profile: Profile, ...lines: string[]) => [
  ...redact(documentOf(...lines), profile).values(),
];
/** A line beneath the first position, where no personal details are expected. */
const below = (line: string, name = 'Anna Muster') => {
  const profile = profileOf({
    basics: { name: told(name, 1), emails: [], phones: [], links: [] },
    positions: [{ title: told('Welder', 2), highlights: [] }],
  });
  return redacted(profile, name, 'Welder', line)[2];
};

describe('cut, wherever it stands', () => {
  it.each([
    // Contacts.
    ['Write to anna.muster@example.com or call', 'Write to or call'],
    ['anna (at) example.com', ''],
    ['Welding | +41 44 123 45 67 | Brazing', 'Welding | | Brazing'],
    ['Tel. (503) 555-0123', 'Tel.'],
    ['Mobile 0171 2345678', 'Mobile'],
    ['https://example.com/anna and www.example.org', 'and'],
    ['linkedin.com/in/anna-muster-123', ''],
    ['GitHub: annamuster', ''],
    ['anna (at) muster (dot) example', ''],
    ['Ask @annamuster for more', 'Ask for more'],
    ['Skype annamuster99', ''],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN'],
    ['Passport X1234567', ''],
    // Streets.
    ['4312 Alder Lane, Apt 5', ''],
    ['Bahnhofstrasse 12, 8001 Zürich', ''],
    ['Lange Straße 4 a', ''],
    ['12 bis, rue de la Paix, 75002 Paris', ''],
    ['Calle de Alcalá 45', ''],
    ['Via Garibaldi 7', ''],
    // Age and birth.
    ['Date of birth: 12.03.1985', ''],
    ['DOB 12/03/1985', ''],
    ['Geburtsdatum\t12. März 1985\tWelder', 'Welder'],
    ['geb. am 12.03.1985 in Bern', ''],
    ['Née le 12 mars 1985 à Lyon', ''],
    ['Fecha de nacimiento: 12/03/1985', ''],
    ['Data de nascimento: 12/03/1985', ''],
    ['Nata il 12/03/1985', ''],
    ['Welder, 34 years old, skilled', 'Welder, , skilled'],
    ['A 34-year-old welder', 'A welder'],
    ['39 Jahre alt', ''],
    ['Welder, 34 ans', 'Welder'],
    ['34 años de edad', ''],
    ['Age: 34', ''],
    ['*12.03.1985', ''],
    ['Born in 1985 in Bern', 'in Bern'],
    // Gender and family.
    ['Gender: female', ''],
    ['She welded frames, and her team painted them', 'welded frames, and team painted them'],
    ['Aged thirty-four, welder', 'welder'],
    ['Geschlecht: weiblich', ''],
    ['Sexe : F', ''],
    ['Pronouns: she/her', ''],
    ['Welder (she/her)', 'Welder'],
    ['Frau Lindqvist, Bau AG', 'Lindqvist, Bau AG'],
    ['Reference: Mrs. Lindqvist', 'Reference: Lindqvist'],
    ['Marital status: married, two children', ''],
    ['Familienstand: verheiratet, 2 Kinder', ''],
    ['verheiratet, zwei Kinder', ''],
    ['État civil : célibataire', ''],
    ['Estado civil: soltera', ''],
    ['Welder | married | skilled', 'Welder | | skilled'],
    ['Proud mother of two', ''],
    ['Male', ''],
    // Nationality and religion.
    ['Nationality: Swiss', ''],
    ['Staatsangehörigkeit deutsch', ''],
    ['Nationalité : française', ''],
    ['Nacionalidad: española', ''],
    ['Religion: Lutheran', ''],
    ['Konfession\tevangelisch', ''],
    // The name.
    ['Anna welded frames', 'welded frames'],
    ['Reference from A. Muster', 'Reference from'],
    ['ANNA MUSTER - page 2', 'page 2'],
    ['Anna’s crew', 'crew'],
  ])('%s', (line, left) => {
    expect(below(line)).toBe(left);
  });
});

describe('kept, though it looks alike', () => {
  it.each([
    'Worked 2014 - 2018 and 01.2019 - 12.2020',
    'Led 12 welders and 3 apprentices from 2016 to 2019',
    'Budget of 1 200 000 in 2019',
    'Designed parts to ISO 27001 and EN 60601',
    'Served 10000 Users and 50000 Customers',
    'Sent events via Kafka to 12 services',
    'Spent 5 years on the road',
    'MS Word, MS Project, Sr. Developer',
    'Mobile: React Native, Swift',
    'Wrote a thesis on gender and age in Nationality law',
    'Introduced the HIS of two hospitals',
    'Wrote in TypeScript with @angular/core',
    'Renewed passport controls at 2 airports',
    'Managed address data, single sign-on and separated concerns',
    'Project name: Atlas',
    'Version 10.0.19045 of Windows',
    'Husband and wife teams were trained',
    'Worked with Ms Word macros',
    'C#, C++, .NET, Node.js',
    'Welded, brazed and soldered',
  ])('%s', (line) => {
    expect(below(line)).toBe(line);
  });
});

it('cuts what the reading found, where it stands', () => {
  const profile = profileOf({
    basics: {
      name: told('Zoë Q. Ab', 1),
      emails: [told('zoe at home', 2)],
      phones: [told({ written: '12 34' }, 3, '12 34')],
      links: [told({ url: 'https://zoe.example', written: true }, 3, 'zoe.example')],
      location: told({ city: 'Bern' }, 4, 'Bern'),
    },
    sensitive: { nationality: told('Swiss', 4), gender: told('w', 5) },
    entities: { people: [told('Per Lindqvist', 6)], organisations: [], places: [] },
  });
  expect(
    redacted(
      profile,
      'Zoë Q. Ab, Welder',
      'zoe at home',
      '12 34 / zoe.example / Welding',
      'Bern (Swiss)',
      'w',
      'Reported to Per Lindqvist in Bern',
    ),
  ).toEqual(['Welder', '', 'Welding', '', '', 'Reported to in Bern']);
});

it('cuts lines whole that a value spans, or does not stand in as it was read', () => {
  const name = {
    ...told('Anna Muster', 1),
    evidence: [{ page: 1, line: [1, 2] as [number, number], text: 'Anna Muster', boxes: [] }],
  };
  const profile = profileOf({ basics: { name, emails: [told('anna@example', 3)], phones: [], links: [] } });
  expect(redacted(profile, 'A n n a', 'M u s t e r', 'anna [e-mail]', 'Welder')).toEqual([
    '',
    '',
    '',
    'Welder',
  ]);
});

it('cuts a label that stands alone with the line behind it', () => {
  expect(redacted(profileOf(), 'Date of birth', 'the twelfth of March', 'Gender:', 'f', 'Welder')).toEqual([
    '',
    '',
    '',
    '',
    'Welder',
  ]);
});

it('keeps the work of a Baker who is a baker, but for where the name is written', () => {
  const profile = profileOf({
    basics: { name: told('Anna Baker', 1), emails: [], phones: [], links: [] },
    positions: [{ title: told('Baker', 2), highlights: [] }],
  });
  expect(redacted(profile, 'Anna Baker', 'Baker, 2016 - 2019', 'References of Anna Baker')).toEqual([
    '',
    'Baker, 2016 - 2019',
    'References of',
  ]);
});

it('cuts post codes beside personal details, and nowhere else', () => {
  const profile = profileOf({ positions: [{ title: told('Welder', 3), highlights: [] }] });
  expect(
    redacted(profile, 'Portland, OR 97201', '8001 Zürich', 'Welder', 'OR 97201 Users', '80331 München'),
  ).toEqual(['Portland', '', 'Welder', 'OR 97201 Users', '80331 München']);
});
