// What is asked for, one by one: met, not met, or not told by the resume. What is not told is not "no".
import {
  cefrSchema,
  educationLevels,
  type Because,
  type Importance,
  type Met,
  type RequiredParts,
} from '@vitae/contracts';
import type { Asked, EducationAsked, LanguageAsked, SkillAsked, YearsAsked } from './asked.ts';
import type { Person, PersonSkill } from './person.ts';
import { askedText, becauseText } from './requirement-texts.ts';
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

interface Judged {
  readonly required: RequiredParts;
  readonly importance: Importance;
  readonly met: Met;
  readonly because: Because;
  readonly evidence: readonly EvidenceRef[];
}

/** With what is asked, and why, as English sentences. */
export interface JudgedRequirement extends Judged {
  readonly asked: string;
  readonly reason: string;
}

export interface NearFound {
  readonly asked: string;
  readonly skill: string;
  readonly similarity: number;
  readonly by: 'occupations' | 'feedback';
}

/** Whether a person fits each thing that is asked. `year`: the current one. */
export function requirementsOf(asked: Asked, person: Person, year: number): JudgedRequirement[] {
  const judged = [
    ...asked.skills.map((skill) => ofSkill(skill, person, year)),
    ...ofTitles(asked, person),
    ...ofOrganisations(asked, person),
    ...(asked.years ? [ofYears(asked.years, person)] : []),
    ...(asked.education ? [ofEducation(asked.education, person)] : []),
    ...asked.languages.map((language) => ofLanguage(language, person)),
  ];
  return judged.map((one) => ({
    ...one,
    asked: askedText(one.required),
    reason: becauseText(one.because),
  }));
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

function ofSkill(asked: SkillAsked, person: Person, year: number): Judged {
  const { name, minimumMonths, usedWithinYears, importance } = asked;
  const required: RequiredParts = {
    kind: 'skill',
    names: [name],
    ...(minimumMonths && { minimumMonths }),
    ...(usedWithinYears && { usedWithinYears }),
  };
  const nearest = nearestSkill(asked, person);
  if (!nearest) return { required, importance, met: 'unknown', because: { code: 'not_named' }, evidence: [] };
  const { own, near } = nearest;
  const evidence: EvidenceRef[] = [{ list: 'skills', ordinal: own.ordinal }];
  if (near)
    return {
      required,
      importance,
      met: 'unknown',
      because: { code: near.said ? 'same_named' : 'near_named', name: own.name },
      evidence,
    };
  return { required, importance, ...useOf(own, asked, year), evidence };
}

function useOf(own: PersonSkill, asked: SkillAsked, year: number): Pick<Judged, 'met' | 'because'> {
  const { minimumMonths = 0, usedWithinYears } = asked;
  const { months, lastUsed } = own;
  const because: Because = {
    code: 'named',
    ...(months !== null && { months, ...(lastUsed !== null && { lastUsed }) }),
  };
  const long: Met = minimumMonths === 0 ? 'yes' : months === null ? 'unknown' : met(months >= minimumMonths);
  const late: Met =
    usedWithinYears === undefined
      ? 'yes'
      : lastUsed === null
        ? 'unknown'
        : met(year - lastUsed <= usedWithinYears);
  return { met: worst(long, late), because };
}

const met = (is: boolean): Met => (is ? 'yes' : 'no');
const worst = (a: Met, b: Met): Met =>
  a === 'no' || b === 'no' ? 'no' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes';

/** Titles less alike than this are others. */
const SAME_TITLE = 0.6;

/** One of the titles is enough. */
function ofTitles({ titles }: Asked, { positions }: Person): Judged[] {
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
      required: { kind: 'title', names: [...titles] },
      importance: 'nice',
      met: isSame ? 'yes' : 'unknown',
      because: isSame ? { code: 'worked_as', name: best.position.title ?? '' } : { code: 'no_such_title' },
      evidence: isSame ? [{ list: 'positions', ordinal: best.position.ordinal, part: 'title' }] : [],
    },
  ];
}

function ofOrganisations({ organisations }: Asked, { positions }: Person): Judged[] {
  if (!organisations.length) return [];
  const found = positions.find(({ organisation }) =>
    organisations.some((asked) => isOrganisation(asked, organisation)),
  );
  return [
    {
      required: { kind: 'organisation', names: [...organisations] },
      importance: 'nice',
      met: found ? 'yes' : 'unknown',
      because: found ? { code: 'worked_at', name: found.organisation ?? '' } : { code: 'not_worked_at' },
      evidence: found ? [{ list: 'positions', ordinal: found.ordinal, part: 'organisation' }] : [],
    },
  ];
}

function ofYears({ minimum, maximum, importance }: YearsAsked, person: Person): Judged {
  const required: RequiredParts = {
    kind: 'experience',
    names: [],
    ...(minimum !== undefined && { minimumYears: minimum }),
    ...(maximum !== undefined && { maximumYears: maximum }),
  };
  const { monthsOfExperience: told, positions } = person;
  if (told === null)
    return { required, importance, met: 'unknown', because: { code: 'no_dates' }, evidence: [] };
  const fits = told >= (minimum ?? 0) * 12 && told <= (maximum ?? Infinity) * 12;
  return {
    required,
    importance,
    met: met(fits),
    because: { code: 'experience', months: told },
    evidence: positions.slice(0, 1).map(({ ordinal }) => ({ list: 'positions', ordinal, part: 'title' })),
  };
}

function ofEducation({ level, importance }: EducationAsked, { educationLevel }: Person): Judged {
  const required: RequiredParts = { kind: 'education', names: [], level };
  const told = educationLevel === null ? undefined : educationLevels[educationLevel - 1];
  if (!told) return { required, importance, met: 'unknown', because: { code: 'no_education' }, evidence: [] };
  return {
    required,
    importance,
    met: met(educationLevels.indexOf(told) >= educationLevels.indexOf(level)),
    because: { code: 'education', level: told },
    evidence: [{ list: 'qualifications', ordinal: 'highest' }],
  };
}

const cefrOf = (level: number) => cefrSchema.options[level - 1] ?? 'native';

function ofLanguage(asked: LanguageAsked, { languages }: Person): Judged {
  const { name, level, importance } = asked;
  const required: RequiredParts = {
    kind: 'language',
    names: [name],
    ...(level !== undefined && { level: cefrOf(level) }),
  };
  const own = languages.find(({ language }) => language === asked.language);
  if (!own) return { required, importance, met: 'unknown', because: { code: 'not_named' }, evidence: [] };
  return {
    required,
    importance,
    met: level === undefined ? 'yes' : own.level === null ? 'unknown' : met(own.level >= level),
    because: { code: 'language', ...(own.level !== null && { level: cefrOf(own.level) }) },
    evidence: [{ list: 'languages', ordinal: own.ordinal }],
  };
}
