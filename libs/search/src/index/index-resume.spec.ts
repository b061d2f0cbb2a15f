import { documentOf, profileOf, told } from '../testing/told.ts';
import { indexResume } from './index-resume.ts';

const DOCUMENT = documentOf('Welder', 'Welded frames of trains');

it('makes rows of what the profile says, each with its place in the profile', () => {
  const profile = profileOf({
    basics: {
      emails: [],
      phones: [],
      links: [],
      location: { ...told({ city: 'Portland', region: 'OR' }, 1), derived: { countryCode: 'US' } },
    },
    positions: [
      {
        title: told('Schweißer', 1),
        start: told('2019-03', 1),
        end: told('present' as const, 1),
        months: 5,
        highlights: [],
      },
      {
        organisation: told('Example  Works', 1),
        location: told('Zürich, Switzerland', 1),
        end: told('2018', 1),
        highlights: [],
      },
    ],
    qualifications: [{ level: told('bachelor' as const, 1) }, { level: told('doctorate' as const, 1) }],
    skills: [
      {
        name: 'Welding',
        skillId: 'S1',
        listed: false,
        mention: told('welded', 2),
        months: 5,
        lastUsed: '2026',
        positions: [0],
      },
      { name: 'Überkopf', listed: true, mention: told('Überkopf', 2) },
    ],
    languages: [
      { language: told('German', 1), code: 'de', cefr: 'native' },
      { language: told('Rätisch', 1) },
    ],
  });
  const index = indexResume(DOCUMENT, profile);
  expect(index.educationLevel).toBe(5);
  expect(index.positions).toMatchObject([
    {
      ordinal: 0,
      title: 'Schweißer',
      titleKey: 'schweisser',
      organisationKey: null,
      started: '2019-03',
      ended: null,
      isCurrent: true,
      months: 5,
    },
    { ordinal: 1, titleKey: null, organisationKey: 'example works', ended: '2018', isCurrent: false },
  ]);
  expect(index.skills).toEqual([
    { ordinal: 0, skill: 'S1', name: 'Welding', months: 5, lastUsed: 2026, listed: false, atWork: true },
    {
      ordinal: 1,
      skill: 'name:uberkopf',
      name: 'Überkopf',
      months: null,
      lastUsed: null,
      listed: true,
      atWork: false,
    },
  ]);
  expect(index.languages).toMatchObject([
    { language: 'de', level: 7 },
    { language: 'name:ratisch', level: null },
  ]);
  expect(index.places).toMatchObject([
    { position: null, name: 'Portland, OR, US', cityKey: 'portland', countryCode: 'US', latitude: 45.52 },
    { position: 1, cityKey: 'zurich', countryCode: 'CH', latitude: 47.37, longitude: 8.55 },
  ]);
});

it('takes what is not told for unknown, not for none', () => {
  const undated = profileOf({ positions: [{ title: told('Welder', 1), highlights: [] }] });
  expect(indexResume(DOCUMENT, undated)).toMatchObject({ monthsOfExperience: null, educationLevel: null });
  const dated = profileOf({ positions: [{ start: told('2019', 1), highlights: [] }] });
  expect(indexResume(DOCUMENT, dated).monthsOfExperience).toBe(0);
});

it('goes by neither tone nor confidence', () => {
  const profile = profileOf({
    positions: [{ title: told('Welder', 1), start: told('2019', 1), highlights: [told('Welded frames', 2)] }],
    skills: [{ name: 'Welding', skillId: 'S1', listed: true, mention: told('Welded', 2), months: 3 }],
  });
  const unsure = JSON.parse(
    JSON.stringify(profile, (key, value: unknown) => (key === 'confidence' ? 0.01 : value)),
  ) as typeof profile;
  const tone = { tone: 'negative' as const, positive: 0, neutral: 0, negative: 1 };
  const otherwise = profileOf({
    ...unsure,
    tone: { model: 'tone-1', resume: tone, sections: [], sentences: [], positions: [] },
  });
  expect(otherwise.tone).toBeDefined();
  expect(indexResume(DOCUMENT, otherwise)).toEqual(indexResume(DOCUMENT, profile));
});
