// Queries of three kinds over fictitious people, with judgements from the people's truth alone.
import type { SearchRequest } from '@vitae/contracts';
import { occupations, type Occupation, type TruthSkill } from './occupations.ts';
import { Chance, LANGUAGES, NOW, type TruePerson } from './people.ts';

export type QueryKind = 'skills' | 'text' | 'job';

export interface BenchQuery {
  readonly kind: QueryKind;
  readonly request: Omit<SearchRequest, 'limit'>;
  /** 0 (no) to 3 (just who is looked for). */
  gradeOf(person: TruePerson): number;
  /** The same by the skills that are asked for first, and by nothing else. */
  skillGradeOf(person: TruePerson): number;
}

export function makeQueries(kind: QueryKind, count: number, seed: number): BenchQuery[] {
  const chance = new Chance(seed);
  const make = { skills: skillQuery, text: textQuery, job: jobQuery }[kind];
  return Array.from({ length: count }, () => make(chance));
}

/** How well a person has a skill: by months and recency; a skill of its family stands in for a third. */
function holding(person: TruePerson, asked: TruthSkill, minimumMonths = 0): number {
  const own = person.skills.find(({ skill }) => skill.name === asked.name);
  if (own) {
    const long = minimumMonths
      ? Math.min(1, own.months / minimumMonths)
      : Math.min(1, 0.6 + own.months / 120);
    return NOW - own.lastUsed > 8 ? long * 0.7 : long;
  }
  return person.skills.some(({ skill }) => skill.family === asked.family) ? 0.33 : 0;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
const gradeFrom = (fit: number) => (fit >= 0.8 ? 3 : fit >= 0.6 ? 2 : fit >= 0.4 ? 1 : 0);
const sameTrade = (person: TruePerson, { name, field }: Occupation) =>
  person.occupation.name === name ? 1 : person.occupation.field === field ? 0.4 : 0;
const namedAs = (skill: TruthSkill, chance: Chance) =>
  chance.next() < 0.4 && skill.written.length ? chance.one(skill.written) : skill.name;

function skillQuery(chance: Chance): BenchQuery {
  const { skills } = chance.one(occupations);
  const [must, should] = [chance.some(skills, 2 + chance.below(2)), chance.some(skills, 1)];
  const minimumMonths = chance.next() < 0.4 ? 24 : undefined;
  return {
    kind: 'skills',
    request: {
      skills: {
        should: [
          ...must.map((skill) => ({ name: namedAs(skill, chance), ...(minimumMonths && { minimumMonths }) })),
          ...should.map((skill) => ({ name: namedAs(skill, chance) })),
        ],
      },
    },
    gradeOf: (person) =>
      gradeFrom(
        mean([
          ...must.map((skill) => holding(person, skill, minimumMonths)),
          ...should.map((skill) => holding(person, skill)),
        ]),
      ),
    skillGradeOf: (person) => gradeFrom(mean(must.map((skill) => holding(person, skill, minimumMonths)))),
  };
}

function textQuery(chance: Chance): BenchQuery {
  const trade = chance.one(occupations);
  const wanted = chance.some(trade.skills, 2);
  const phrases = wanted.map((skill) =>
    chance.next() < 0.3 && skill.told.length
      ? `who has ${chance.one(skill.told)}`
      : `with ${namedAs(skill, chance)}`,
  );
  const text = `${chance.one(['Experienced', 'We need a', 'Looking for a'])} ${chance.one(trade.titles).toLowerCase()} ${phrases.join(' and ')}`;
  return {
    kind: 'text',
    request: { text },
    gradeOf: (person) =>
      gradeFrom(0.4 * sameTrade(person, trade) + 0.6 * mean(wanted.map((skill) => holding(person, skill)))),
    skillGradeOf: (person) => gradeFrom(mean(wanted.map((skill) => holding(person, skill)))),
  };
}

function jobQuery(chance: Chance): BenchQuery {
  const trade = chance.one(occupations);
  const required = chance.some(trade.skills, 3);
  const nice = chance.some(
    trade.skills.filter((skill) => !required.includes(skill)),
    2,
  );
  const years = 1 + chance.below(6);
  const language = chance.next() < 0.5 ? chance.one(LANGUAGES) : undefined;
  const jobDescription = [
    chance.one(trade.titles),
    '',
    'About us',
    `We are a family business that has used ${chance.one(occupations).skills[0]?.name} since 1990.`,
    '',
    'Your tasks',
    ...chance
      .some(
        required.flatMap(({ told }) => told),
        2,
      )
      .map((told) => `- You will work where somebody ${told}`),
    '',
    'Requirements',
    `- At least ${years} years of experience`,
    ...required.map(
      (skill) =>
        `- ${chance.one(['Sound knowledge of', 'Experience with', 'Good command of'])} ${namedAs(skill, chance)}`,
    ),
    ...(language ? [`- ${language} (B2)`] : []),
    '',
    'Nice to have',
    ...nice.map((skill) => `- ${namedAs(skill, chance)}`),
    '',
    'We offer',
    '- Fruit, and 30 days of holidays',
  ].join('\n');
  return {
    kind: 'job',
    request: { jobDescription },
    gradeOf: (person) => {
      const speaks =
        !language || person.languages.some((one) => one.name === language && one.level >= 4) ? 1 : 0;
      return gradeFrom(
        0.5 * mean(required.map((skill) => holding(person, skill))) +
          0.1 * mean(nice.map((skill) => holding(person, skill))) +
          0.25 * sameTrade(person, trade) +
          0.1 * (person.years >= years ? 1 : person.years / years) +
          0.05 * speaks,
      );
    },
    skillGradeOf: (person) => gradeFrom(mean(required.map((skill) => holding(person, skill)))),
  };
}
