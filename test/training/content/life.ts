// Years of work and of learning, the newest first: employers with the posts held there, schools with what they gave.
import { called, type Draws } from './draws.ts';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Post {
  readonly title: string;
  readonly start: Day;
  /** Nothing: still held. */
  readonly end?: Day;
  readonly bullets: readonly string[];
}

export interface Employment {
  readonly employer: string;
  readonly town?: string;
  readonly country?: string;
  readonly posts: readonly Post[];
}

export interface Study {
  readonly institution: string;
  readonly town?: string;
  /** A degree with its area, or one that needs none. */
  readonly degree: string;
  readonly area?: string;
  readonly start: Day;
  readonly end?: Day;
  readonly grade?: string;
}

const FREE =
  /^(?:Freelance|Self-employed)$|^(?:Freiberuflich|Selbstständig|Indépendant|Autónomo|Autônomo|Libero professionista|Zelfstandig|Egen firma|Serbest)$/u;
const TWO_COUNTRIES = 0.3;

/** Months since the year 0, and back. */
const day = (months: number, random: Draws['random']): Day => ({
  year: Math.floor(months / 12),
  month: (months % 12) + 1,
  day: random.int(1, 28),
});

export function career(draws: Draws, academic: boolean, latest: number): Employment[] {
  const { random, language } = draws;
  const out: Employment[] = [];
  let until = latest * 12 + random.int(0, 8);
  let current = random.chance(0.7);
  for (let left = academic ? random.int(2, 7) : random.int(1, 6); left > 0; left--) {
    const employer = draws.named(draws.word(language.employers));
    const { town, country } = draws.town();
    const posts: Post[] = [];
    for (let held = random.chance(0.2) ? random.int(2, 3) : 1; held > 0; held--) {
      const months = random.int(3, 64);
      const start = until - months;
      posts.push({
        title: draws.title(),
        start: day(start, random),
        ...(!current && { end: day(until, random) }),
        bullets: Array.from(
          {
            length: random.weighted([
              [0, 1],
              [1, 1],
              [2, 3],
              [3, 4],
              [4, 3],
              [6, 1],
            ]),
          },
          () => draws.bullet(),
        ),
      });
      current = false;
      until = start - (held > 1 ? 0 : random.int(0, 7));
    }
    out.push({
      employer,
      ...(random.chance(0.75) &&
        !FREE.test(employer) && {
          town,
          ...(random.chance(TWO_COUNTRIES) && { country: called(language.code, 'region', country) }),
        }),
      posts,
    });
  }
  return out;
}

export function studies(draws: Draws, academic: boolean, latest: number): Study[] {
  const { random, language } = draws;
  let until = (latest - random.int(1, 16)) * 12 + 5;
  const higher = academic
    ? random.int(2, 4)
    : random.weighted([
        [0, 1],
        [1, 4],
        [2, 4],
        [3, 1],
      ]);
  const lower = random.chance(higher ? 0.35 : 1) ? random.int(1, 2) : 0;
  const out: Study[] = [];
  for (let i = 0; i < higher + lower; i++) {
    const isHigher = i < higher;
    const months = random.int(isHigher ? 12 : 24, isHigher ? 52 : 48);
    const start = until - months;
    const town = draws.town().town;
    out.push({
      institution: draws.named(draws.word(isHigher ? language.universities : language.schools)),
      ...(random.chance(0.35) && { town }),
      ...(isHigher
        ? {
            degree: draws.word(language.degrees),
            ...(random.chance(0.93) && { area: draws.word(language.areas) }),
          }
        : { degree: draws.word(language.qualifications) }),
      start: day(start, random),
      end: day(until, random),
      ...(random.chance(0.3) && { grade: draws.word(language.grades) }),
    });
    until = start - random.int(0, 9);
  }
  return out;
}
