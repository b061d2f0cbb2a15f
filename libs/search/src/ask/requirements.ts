// What is asked for, one by one: met, not met, or not told by the resume. What is not told is not "no".
import { cefrSchema, educationLevels, type Importance, type Met } from '@vitae/contracts';
import type { Asked, EducationAsked, LanguageAsked, SkillAsked, YearsAsked } from './asked.ts';
import type { Person, PersonSkill } from './person.ts';
import { isOrganisation, nearestSkill } from './signals.ts';
import { titleLikeness, titleWords } from './title-likeness.ts';

/** Where the profile holds the evidence: an entry of one of its lists. */
export interface EvidenceRef {
  readonly list: 'skills' | 'positions' | 'languages' | 'qualifications';
  /** Of qualifications: the first of the person's highest level. */
  readonly ordinal: number | 'highest';
  /** The part of a position. */
  readonly part?: 'title' | 'organisation';
}

export interface JudgedRequirement {
  readonly asked: string;
  readonly importance: Importance;
  readonly met: Met;
  readonly reason: string;
  readonly evidence: readonly EvidenceRef[];
}

export interface NearFound {
  readonly asked: string;
  readonly skill: string;
  readonly similarity: number;
  readonly by: 'occupations' | 'feedback';
}

/** Whether a person fits each thing that is asked. `year`: the current one. */
export function requirementsOf(asked: Asked, person: Person, year: number): JudgedRequirement[] {
  return [
    ...asked.skills.map((skill) => ofSkill(skill, person, year)),
    ...ofTitles(asked, person),
    ...ofOrganisations(asked, person),
    ...(asked.years ? [ofYears(asked.years, person)] : []),
    ...(asked.education ? [ofEducation(asked.education, person)] : []),
    ...asked.languages.map((language) => ofLanguage(language, person)),
  ];
}

/** Skills near the asked ones, where the resume doesn't name those. */
export function nearOf({ skills }: Asked, person: Person): NearFound[] {
  return skills.flatMap((asked) => {
    const { own, near } = nearestSkill(asked, person) ?? {};
    return own && near
      ? [
          {
            asked: asked.name,
            skill: own.name,
            similarity: near.similarity,
            by: near.said ? 'feedback' : 'occupations',
          },
        ]
      : [];
  });
}

const months = (count: number) => (count === 1 ? '1 month' : `${count} months`);
const years = (count: number) => (count === 1 ? '1 year' : `${count} years`);

function ofSkill(asked: SkillAsked, person: Person, year: number): JudgedRequirement {
  const { minimumMonths, usedWithinYears, importance } = asked;
  const name = [
    asked.name,
    ...(minimumMonths ? [`at least ${months(minimumMonths)}`] : []),
    ...(usedWithinYears ? [`used within ${years(usedWithinYears)}`] : []),
  ].join(', ');
  const nearest = nearestSkill(asked, person);
  if (!nearest || nearest.near) {
    const near =
      nearest &&
      `; it names ${nearest.own.name}, which ${nearest.near?.said ? 'you call the same' : 'is near'}`;
    return {
      asked: name,
      importance,
      met: 'unknown',
      reason: `The resume does not name it${near ?? ''}.`,
      evidence: nearest ? [{ list: 'skills', ordinal: nearest.own.ordinal }] : [],
    };
  }
  const { own } = nearest;
  return {
    asked: name,
    importance,
    ...useOf(own, asked, year),
    evidence: [{ list: 'skills', ordinal: own.ordinal }],
  };
}

function useOf(own: PersonSkill, asked: SkillAsked, year: number): { met: Met; reason: string } {
  const { minimumMonths = 0, usedWithinYears } = asked;
  const told =
    own.months === null
      ? 'Named; no position says for how long'
      : `Named, in positions of ${months(own.months)}${own.lastUsed === null ? '' : `, last in ${own.lastUsed}`}`;
  const long: Met =
    minimumMonths === 0 ? 'yes' : own.months === null ? 'unknown' : met(own.months >= minimumMonths);
  const late: Met =
    usedWithinYears === undefined
      ? 'yes'
      : own.lastUsed === null
        ? 'unknown'
        : met(year - own.lastUsed <= usedWithinYears);
  return { met: worst(long, late), reason: `${told}.` };
}

const met = (is: boolean): Met => (is ? 'yes' : 'no');
const worst = (a: Met, b: Met): Met =>
  a === 'no' || b === 'no' ? 'no' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes';

/** Titles less alike than this are others. */
const SAME_TITLE = 0.6;

/** One of the titles is enough. */
function ofTitles({ titles }: Asked, { positions }: Person): JudgedRequirement[] {
  if (!titles.length) return [];
  const words = titles.map(titleWords);
  const likeness = (title: string | null) =>
    title ? Math.max(...words.map((one) => titleLikeness(one, titleWords(title)))) : 0;
  const [best] = positions
    .map((position) => ({ position, likeness: likeness(position.title) }))
    .sort((a, b) => b.likeness - a.likeness || a.position.ordinal - b.position.ordinal);
  const isSame = best !== undefined && best.likeness >= SAME_TITLE;
  return [
    {
      asked: titles.join(' or '),
      importance: 'nice',
      met: isSame ? 'yes' : 'unknown',
      reason: isSame ? `Worked as ${best.position.title}.` : 'No position has such a title.',
      evidence: isSame ? [{ list: 'positions', ordinal: best.position.ordinal, part: 'title' }] : [],
    },
  ];
}

function ofOrganisations({ organisations }: Asked, { positions }: Person): JudgedRequirement[] {
  if (!organisations.length) return [];
  const found = positions.find(({ organisation }) =>
    organisations.some((asked) => isOrganisation(asked, organisation)),
  );
  return [
    {
      asked: organisations.join(' or '),
      importance: 'nice',
      met: found ? 'yes' : 'unknown',
      reason: found ? `Worked at ${found.organisation}.` : 'No position names it.',
      evidence: found ? [{ list: 'positions', ordinal: found.ordinal, part: 'organisation' }] : [],
    },
  ];
}

function ofYears({ minimum, maximum, importance }: YearsAsked, person: Person): JudgedRequirement {
  const asked =
    minimum !== undefined && maximum !== undefined
      ? `${minimum} to ${years(maximum)} of experience`
      : minimum !== undefined
        ? `At least ${years(minimum)} of experience`
        : `At most ${years(maximum ?? 0)} of experience`;
  const { monthsOfExperience: told, positions } = person;
  if (told === null)
    return { asked, importance, met: 'unknown', reason: 'No position says when it was.', evidence: [] };
  const fits = told >= (minimum ?? 0) * 12 && told <= (maximum ?? Infinity) * 12;
  return {
    asked,
    importance,
    met: met(fits),
    reason: `The positions come to ${months(told)}, overlaps counted once.`,
    evidence: positions.slice(0, 1).map(({ ordinal }) => ({ list: 'positions', ordinal, part: 'title' })),
  };
}

const levelNames = {
  school: 'a school’s leaving certificate',
  vocational: 'a vocational qualification',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
} as const;

function ofEducation({ level, importance }: EducationAsked, { educationLevel }: Person): JudgedRequirement {
  const asked = `At least ${levelNames[level]}`;
  const told = educationLevel === null ? undefined : educationLevels[educationLevel - 1];
  if (!told)
    return { asked, importance, met: 'unknown', reason: 'No level of education is told.', evidence: [] };
  return {
    asked,
    importance,
    met: met(educationLevels.indexOf(told) >= educationLevels.indexOf(level)),
    reason: `The highest that is told is ${levelNames[told]}.`,
    evidence: [{ list: 'qualifications', ordinal: 'highest' }],
  };
}

const cefrOf = (level: number) => cefrSchema.options[level - 1] ?? 'native';

function ofLanguage(asked: LanguageAsked, { languages }: Person): JudgedRequirement {
  const { name, level, importance } = asked;
  const label = level === undefined ? name : `${name}, at least ${cefrOf(level)}`;
  const own = languages.find(({ language }) => language === asked.language);
  if (!own)
    return { asked: label, importance, met: 'unknown', reason: 'The resume does not name it.', evidence: [] };
  const told = own.level === null ? 'no level is told' : `at ${cefrOf(own.level)}`;
  return {
    asked: label,
    importance,
    met: level === undefined ? 'yes' : own.level === null ? 'unknown' : met(own.level >= level),
    reason: `Named; ${told}.`,
    evidence: [{ list: 'languages', ordinal: own.ordinal }],
  };
}
