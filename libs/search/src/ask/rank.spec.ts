import type { Asked, SkillAsked } from './asked.ts';
import type { Person } from './person.ts';
import { rankPeople } from './rank.ts';
import { skillStrength, type FoundByText } from './signals.ts';
import { signalNames, WEIGHTS } from './tuning.ts';

const YEAR = 2026;
const NOTHING_FOUND: FoundByText = { words: new Map(), meaning: new Map() };

const skill = (name: string, more: Partial<SkillAsked> = {}): SkillAsked => ({
  skill: name,
  name,
  importance: 'required',
  near: [],
  ...more,
});
const asked = (more: Partial<Asked> = {}): Asked => ({
  by: 'skills',
  skills: [],
  titles: [],
  organisations: [],
  languages: [],
  words: '',
  meaning: '',
  ...more,
});
const person = (id: string, more: Partial<Person> = {}): Person => ({
  candidateId: id,
  resumeId: `${id}-resume`,
  monthsOfExperience: null,
  educationLevel: null,
  skills: [],
  positions: [],
  languages: [],
  ...more,
});
const has = (name: string, months: number | null = null, lastUsed: number | null = null) => ({
  ordinal: 0,
  skill: name,
  name,
  months,
  lastUsed,
});
const order = (what: Asked, people: Person[], found = NOTHING_FOUND) =>
  rankPeople(what, people, found, YEAR).map((ranked) => ranked.person.candidateId);

it('puts those first who used a skill longer and later', () => {
  const people = [
    person('told', { skills: [has('sql')] }),
    person('short', { skills: [has('sql', 6, 2026)] }),
    person('long', { skills: [has('sql', 60, 2026)] }),
    person('long ago', { skills: [has('sql', 60, 2006)] }),
    person('none'),
  ];
  expect(order(asked({ skills: [skill('sql')] }), people)).toEqual([
    'long',
    'short',
    'long ago',
    'told',
    'none',
  ]);
  expect(skillStrength(has('sql', 600, 2026), YEAR)).toBe(1);
  // A year ahead is a resume's mistake, no merit.
  expect(skillStrength(has('sql', 24, 2030), YEAR)).toBe(skillStrength(has('sql', 24, 2026), YEAR));
});

it('takes a near skill for something, and the asked one for more', () => {
  const sql = skill('sql', { near: [{ skill: 'plsql', name: 'PL/SQL', similarity: 0.8 }] });
  const people = [
    person('none'),
    person('near', { skills: [has('plsql')] }),
    person('itself', { skills: [has('sql')] }),
  ];
  expect(order(asked({ skills: [sql] }), people)).toEqual(['itself', 'near', 'none']);
});

it('takes a skill that is called the same for nearly the asked one', () => {
  const near = { skill: 'plsql', name: 'PL/SQL', similarity: 0.95 };
  const score = (how: object, owns: string) =>
    rankPeople(
      asked({ skills: [skill('sql', { near: [{ ...near, ...how }] })] }),
      [person('a', { skills: [has(owns)] })],
      NOTHING_FOUND,
      YEAR,
    )[0]?.score ?? 0;
  expect(score({ said: true }, 'plsql')).toBeLessThan(score({}, 'sql'));
  expect(score({ said: true }, 'plsql')).toBeGreaterThan(0.9 * score({}, 'sql'));
  expect(score({}, 'plsql')).toBeLessThan(0.5 * score({}, 'sql'));
});

it('weighs what is required more than what would be nice', () => {
  const both = asked({ skills: [skill('sql'), skill('go', { importance: 'nice' })] });
  expect(
    order(both, [person('go', { skills: [has('go')] }), person('sql', { skills: [has('sql')] })]),
  ).toEqual(['sql', 'go']);
});

it('counts months below those asked for in proportion', () => {
  const [score] = [12, 24].map(
    (minimumMonths) =>
      rankPeople(
        asked({ skills: [skill('sql', { minimumMonths })] }),
        [person('a', { skills: [has('sql', 12, 2026)] })],
        NOTHING_FOUND,
        YEAR,
      )[0]?.score ?? 0,
  );
  const [half] = rankPeople(
    asked({ skills: [skill('sql', { minimumMonths: 24 })] }),
    [person('a', { skills: [has('sql', 12, 2026)] })],
    NOTHING_FOUND,
    YEAR,
  );
  expect(half?.score).toBeCloseTo((score ?? 0) / 2, 5);
});

it('knows titles by their words, the latest before earlier ones, ranks and plurals apart', () => {
  const titled = (id: string, ...titles: string[]) =>
    person(id, { positions: titles.map((title, ordinal) => ({ ordinal, title, organisation: null })) });
  const people = [
    titled('other', 'Baker'),
    titled('earlier', 'Baker', 'Nurse'),
    titled('same', 'Senior Nurses'),
    titled('manager', 'Nurse Manager'),
  ];
  expect(order(asked({ titles: ['Nurse'] }), people)).toEqual(['same', 'earlier', 'manager', 'other']);
  expect(order(asked({ by: 'text', titleText: 'a senior nurse for nights' }), people)[0]).toBe('same');
});

it('breaks ties by the id, whatever the order in which people come', () => {
  const people = ['c', 'a', 'b'].map((id) => person(id));
  expect(order(asked({ skills: [skill('sql')] }), people)).toEqual(['a', 'b', 'c']);
  expect(order(asked({ skills: [skill('sql')] }), people.toReversed())).toEqual(['a', 'b', 'c']);
});

it('scores between 0 and 1, and 1 only where all that is asked is there', () => {
  const everything = asked({
    skills: [skill('sql')],
    titles: ['Nurse'],
    organisations: ['Example Works'],
  });
  const best = person('best', {
    skills: [has('sql', 120, 2026)],
    positions: [{ ordinal: 0, title: 'Nurse', organisation: 'Example Works Ltd' }],
  });
  const found = { words: new Map([['best-resume', 7]]), meaning: new Map([['best-resume', 0.4]]) };
  expect(rankPeople(everything, [best], found, YEAR)[0]?.score).toBe(1);
  expect(rankPeople(everything, [person('none')], NOTHING_FOUND, YEAR)[0]?.score).toBe(0);
});

it('lets no signal lower a score that nothing was asked of', () => {
  const onlySkills = asked({ skills: [skill('sql')] });
  expect(
    rankPeople(onlySkills, [person('a', { skills: [has('sql', 120, 2026)] })], NOTHING_FOUND, YEAR)[0]?.score,
  ).toBe(1);
});

it('has a weight for each signal, whatever is asked by', () => {
  for (const weights of Object.values(WEIGHTS))
    for (const name of signalNames) expect(weights[name]).toBeGreaterThanOrEqual(0);
});
