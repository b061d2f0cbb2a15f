import type { Asked } from './asked.ts';
import type { Person } from './person.ts';
import { nearOf, requirementsOf } from './requirements.ts';

const YEAR = 2026;
const ASKED: Asked = {
  by: 'job',
  skills: [],
  titles: [],
  organisations: [],
  languages: [],
  words: '',
  meaning: '',
};
const PERSON: Person = {
  candidateId: 'a',
  resumeId: 'r',
  monthsOfExperience: 30,
  educationLevel: 3,
  skills: [
    { ordinal: 4, skill: 'sql', name: 'SQL', months: 20, lastUsed: 2020 },
    { ordinal: 5, skill: 'git', name: 'Git', months: null, lastUsed: null },
  ],
  positions: [{ ordinal: 0, title: 'Ward Nurse', organisation: 'Example Clinic Ltd' }],
  languages: [
    { ordinal: 0, language: 'de', name: 'German', level: 5 },
    { ordinal: 1, language: 'fr', name: 'French', level: null },
  ],
};
const UNTOLD: Person = {
  ...PERSON,
  monthsOfExperience: null,
  educationLevel: null,
  skills: [],
  positions: [],
  languages: [],
};

const judged = (more: Partial<Asked>, person = PERSON) =>
  requirementsOf({ ...ASKED, ...more }, person, YEAR).map(({ met }) => met);
const skill = (name: string, more: object = {}) => ({
  skill: name,
  name,
  importance: 'required' as const,
  near: [],
  ...more,
});

it.each<[string, Partial<Asked>, string]>([
  ['a skill that is named', { skills: [skill('sql')] }, 'yes'],
  ['one used long enough', { skills: [skill('sql', { minimumMonths: 20 })] }, 'yes'],
  ['one used too short', { skills: [skill('sql', { minimumMonths: 21 })] }, 'no'],
  ['one used lately enough', { skills: [skill('sql', { usedWithinYears: 6 })] }, 'yes'],
  ['one used too long ago', { skills: [skill('sql', { usedWithinYears: 5 })] }, 'no'],
  ['one that nothing tells the time of', { skills: [skill('git', { minimumMonths: 2 })] }, 'unknown'],
  ['one that is not named', { skills: [skill('java')] }, 'unknown'],
  ['a title', { titles: ['Baker', 'Nurse'] }, 'yes'],
  ['another title', { titles: ['Baker'] }, 'unknown'],
  ['an organisation', { organisations: ['Example Clinic'] }, 'yes'],
  ['one with a name that begins alike', { organisations: ['Example Cli'] }, 'unknown'],
  ['enough years', { years: { minimum: 2.5, importance: 'required' } }, 'yes'],
  ['too few years', { years: { minimum: 3, importance: 'required' } }, 'no'],
  ['too many years', { years: { maximum: 2, importance: 'required' } }, 'no'],
  ['a level reached', { education: { level: 'bachelor', importance: 'required' } }, 'yes'],
  ['a level not reached', { education: { level: 'master', importance: 'required' } }, 'no'],
  ['a language', { languages: [{ language: 'fr', name: 'French', importance: 'required' }] }, 'yes'],
  [
    'one at its level',
    { languages: [{ language: 'de', name: 'German', level: 5, importance: 'required' }] },
    'yes',
  ],
  [
    'one below its level',
    { languages: [{ language: 'de', name: 'German', level: 6, importance: 'required' }] },
    'no',
  ],
  [
    'one without a level',
    { languages: [{ language: 'fr', name: 'French', level: 3, importance: 'required' }] },
    'unknown',
  ],
  [
    'one that is not named',
    { languages: [{ language: 'es', name: 'Spanish', importance: 'required' }] },
    'unknown',
  ],
])('judges %s', (_what, more, expected) => expect(judged(more)).toEqual([expected]));

it('takes nothing that is not told for “no”', () =>
  expect(
    judged(
      {
        skills: [skill('sql', { minimumMonths: 5, usedWithinYears: 1 })],
        titles: ['Nurse'],
        organisations: ['Example Clinic'],
        years: { minimum: 3, maximum: 9, importance: 'required' },
        education: { level: 'school', importance: 'required' },
        languages: [{ language: 'de', name: 'German', level: 1, importance: 'required' }],
      },
      UNTOLD,
    ),
  ).toEqual(Array(6).fill('unknown')));

it('names what is near where the asked one is not told, and points at it', () => {
  const asked = {
    ...ASKED,
    skills: [skill('mysql', { near: [{ skill: 'sql', name: 'SQL', similarity: 0.8 }] })],
  };
  expect(nearOf(asked, PERSON)).toEqual([
    { asked: 'mysql', skill: 'SQL', similarity: 0.8, by: 'occupations' },
  ]);
  expect(requirementsOf(asked, PERSON, YEAR)).toMatchObject([
    {
      met: 'unknown',
      reason: 'The resume does not name it; it names SQL, which is near.',
      evidence: [{ list: 'skills', ordinal: 4 }],
    },
  ]);
  expect(nearOf({ ...ASKED, skills: [skill('sql')] }, PERSON)).toEqual([]);
});

it('says in words what was asked and why it is met', () => {
  const [years, level] = requirementsOf(
    {
      ...ASKED,
      years: { minimum: 1, importance: 'required' },
      languages: [{ language: 'de', name: 'German', level: 3, importance: 'nice' }],
    },
    PERSON,
    YEAR,
  );
  expect(years).toMatchObject({
    asked: 'At least 1 year of experience',
    reason: 'The positions come to 30 months, overlaps counted once.',
  });
  expect(level).toMatchObject({ asked: 'German, at least B1', reason: 'Named; at C1.', importance: 'nice' });
});
