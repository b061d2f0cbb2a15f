// Fictitious people with their truth, and resumes that tell it in other words: some skills by another name, some without their
// name at all, some not told. All follows from a seed.
import { occupations, type Occupation, type TruthSkill } from './occupations.ts';

export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed * 2_654_435_769 + 1;
  }

  /** 0 to 1, 1 not included (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  one<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }

  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}

export interface HeldSkill {
  readonly skill: TruthSkill;
  readonly months: number;
  /** A year. */
  readonly lastUsed: number;
}

export interface TruePerson {
  readonly id: number;
  readonly occupation: Occupation;
  readonly skills: readonly HeldSkill[];
  readonly years: number;
  /** 1 to 5. */
  readonly education: number;
  readonly languages: readonly { readonly name: string; readonly level: number }[];
  readonly resume: string;
}

const GIVEN =
  'Ada Bela Cato Dora Emil Fenja Goran Hedda Ilja Jana Kilian Lotte Milo Nora Oskar Petra Quentin Rosa Silas Tilda'.split(
    ' ',
  );
const FAMILY =
  'Muster Beispiel Probst Sample Model Exemplar Vorlage Modelo Ejemplo Exemple Pavone Brandl Hollow Marsh Quill Tarn'.split(
    ' ',
  );
const ORGANISATIONS =
  'Example Works,Sample & Sons,Northern Model Group,Fictive Partners,Muster Services,Placeholder Industries,Invented House,Imaginary Supply'.split(
    ',',
  );
const TOWNS = ['Bern', 'Leeds', 'Lyon', 'Graz', 'Utrecht', 'Porto', 'Ghent', 'Malmö'];
export const LANGUAGES = ['German', 'French', 'Spanish', 'Italian', 'Polish', 'Portuguese'];
const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const DEGREES: readonly (readonly [number, string])[] = [
  [1, 'High School Diploma'],
  [2, 'Apprenticeship'],
  [3, 'Bachelor of Science'],
  [4, 'Master of Science'],
];
export const NOW = 2026;

export function makePeople(count: number, seed: number): TruePerson[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, (_, id) => makePerson(id, chance));
}

function makePerson(id: number, chance: Chance): TruePerson {
  const occupation = chance.one(occupations);
  const related = occupations.filter(
    ({ field, name }) => field === occupation.field && name !== occupation.name,
  );
  const years = 1 + chance.below(20);
  const own = chance.some(occupation.skills, 3 + chance.below(4));
  const others = chance.some(
    (related.length && chance.next() < 0.5 ? chance.one(related) : chance.one(occupations)).skills,
    chance.below(3),
  );
  const byName = new Map([...own, ...others].map((skill) => [skill.name, skill]));
  // A career is cut into positions; each has used some of the skills.
  const positions = cutCareer(years, chance);
  const held = [...byName.values()].map((skill) => ({
    skill,
    in: chance.some(
      positions.map((_, i) => i),
      1 + chance.below(positions.length),
    ),
  }));
  const education = chance.one(DEGREES);
  const languages = chance
    .some(LANGUAGES, chance.below(3))
    .map((name) => ({ name, level: 1 + chance.below(6) }));
  return {
    id,
    occupation,
    skills: held.map(({ skill, in: used }) => ({
      skill,
      months: used.reduce((sum, i) => sum + ((positions[i]?.to ?? 0) - (positions[i]?.from ?? 0)) * 12, 0),
      lastUsed: Math.max(...used.map((i) => positions[i]?.to ?? 0)),
    })),
    years,
    education: education[0],
    languages,
    resume: written({ id, occupation, positions, held, education: education[1], languages, chance }),
  };
}

interface Career {
  readonly from: number;
  readonly to: number;
}

/** The latest first. */
function cutCareer(years: number, chance: Chance): Career[] {
  const positions: Career[] = [];
  let to = chance.next() < 0.7 ? NOW : NOW - 1 - chance.below(6);
  let left = years;
  while (left > 0 && positions.length < 4) {
    const length = positions.length === 3 ? left : Math.min(left, 1 + chance.below(7));
    positions.push({ from: to - length, to });
    to -= length;
    left -= length;
  }
  return positions;
}

interface Told {
  readonly id: number;
  readonly occupation: Occupation;
  readonly positions: readonly Career[];
  readonly held: readonly { readonly skill: TruthSkill; readonly in: readonly number[] }[];
  readonly education: string;
  readonly languages: readonly { readonly name: string; readonly level: number }[];
  readonly chance: Chance;
}

/** A resume in plain text. Of four skills one is told without its name, and one in ten not in a position at all. */
function written({ id, occupation, positions, held, education, languages, chance }: Told): string {
  const listed: string[] = [];
  const bullets = positions.map((): string[] => []);
  for (const { skill, in: used } of held) {
    const way = chance.next();
    const name = chance.next() < 0.4 && skill.written.length ? chance.one(skill.written) : skill.name;
    if (way < 0.75 || !skill.told.length) listed.push(name);
    for (const i of used)
      if (way >= 0.75 && skill.told.length) bullets[i]?.push(sentence(chance.one(skill.told)));
      else if (way >= 0.1)
        bullets[i]?.push(
          chance.one([
            `Worked with ${name} every day`,
            `Responsible for ${name}`,
            `Used ${name} for our customers`,
          ]),
        );
  }
  const name = `${chance.one(GIVEN)} ${chance.one(FAMILY)}`;
  const entries = positions.flatMap(({ from, to }, i) => [
    `${chance.one(occupation.titles)}, ${chance.one(ORGANISATIONS)}, ${chance.one(TOWNS)}`,
    `01/${from} - ${to === NOW ? 'present' : `12/${to - 1}`}`,
    ...(bullets[i] ?? []).map((bullet) => `- ${bullet}`),
    '',
  ]);
  return [
    name,
    `person${id}@example.com`,
    '',
    'Work Experience',
    ...entries,
    'Education',
    `${education}, Example College, ${(positions.at(-1)?.from ?? NOW) - 3} - ${positions.at(-1)?.from ?? NOW}`,
    '',
    ...(listed.length ? ['Skills', listed.join(', '), ''] : []),
    ...(languages.length
      ? ['Languages', ...languages.map((one) => `${one.name} (${LEVELS[one.level - 1]})`)]
      : []),
    '',
  ].join('\n');
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
