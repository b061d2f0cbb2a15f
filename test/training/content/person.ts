// A person who doesn't exist: what the resumes of one life can show, before a layout decides what it does show.
import type { Random } from '../random.ts';
import type { Part } from '../split.ts';
import type { Language } from '../words/language.ts';
import { contactsOf, type Contacts } from './contacts.ts';
import { called, Draws } from './draws.ts';
import { career, type Day, type Employment, type Study, studies } from './life.ts';

export interface Dated {
  readonly name: string;
  readonly by?: string;
  readonly date?: Day;
}

export interface Person {
  readonly language: Language;
  readonly contacts: Contacts;
  readonly headline?: string;
  readonly summary: string;
  readonly jobs: readonly Employment[];
  readonly studies: readonly Study[];
  readonly skills: readonly { readonly name: string; readonly keywords: readonly string[] }[];
  readonly languages: readonly { readonly language: string; readonly fluency: string }[];
  readonly certificates: readonly Dated[];
  readonly awards: readonly Dated[];
  readonly projects: readonly (Dated & { readonly text: string; readonly link?: string })[];
  readonly publications: readonly (Dated & { readonly authors: string })[];
  readonly volunteering: readonly { readonly title: string; readonly where: string; readonly year: Day }[];
  readonly interests: readonly string[];
  readonly referees: readonly {
    readonly name: string;
    readonly title: string;
    readonly employer: string;
    readonly email: string;
  }[];
  readonly academic: boolean;
}

const TONGUES = 'en de fr es pt it nl pl sv tr ru zh ar hi ja ko uk ro el da fi cs hu bn ur ta vi sw'.split(
  ' ',
);

export function person(random: Random, language: Language, part: Part, latest: number): Person {
  const draws = new Draws(random.fork('words'), language, part);
  const academic = random.chance(0.14);
  const contacts = contactsOf(draws);
  const jobs = random.chance(0.04) ? [] : career(draws, academic, latest);
  const firstTitle = jobs[0]?.posts[0]?.title ?? draws.title();
  const dated = (names: readonly string[], by: () => string): Dated[] =>
    names.map((name) => ({
      name,
      ...(random.chance(0.75) && { by: by() }),
      ...(random.chance(0.8) && {
        date: { year: latest - random.int(0, 15), month: random.int(1, 12), day: random.int(1, 28) },
      }),
    }));
  const count = (share: number, from: number, to: number) =>
    random.chance(share) ? random.int(from, to) : 0;
  const issuer = () => draws.word(language.issuers);
  const keywords = random.some(draws.half(language.skills), random.int(5, 26));
  const groups = random.some(
    draws.half(language.skillGroups),
    Math.max(1, Math.min(4, Math.round(keywords.length / 6))),
  );
  const tongue = (code: string) => called(language.code, 'language', code);
  return {
    language,
    contacts,
    ...(random.chance(0.55) && { headline: random.chance(0.6) ? firstTitle : draws.title() }),
    summary: draws.summary(firstTitle),
    jobs,
    studies: studies(draws, academic, latest),
    skills: groups.map((name, i) => ({ name, keywords: keywords.filter((_, k) => k % groups.length === i) })),
    languages: [
      language.code,
      ...random.some(
        TONGUES.filter((c) => c !== language.code),
        random.int(1, 4),
      ),
    ].map((code, i) => ({
      language: tongue(code),
      fluency: i ? random.pick(language.fluencies) : (language.fluencies[0] ?? ''),
    })),
    certificates: dated(random.some(draws.half(language.certificates), count(0.6, 1, 5)), issuer),
    awards: dated(random.some(draws.half(language.awards), count(academic ? 0.8 : 0.3, 1, 4)), () =>
      draws.named(draws.word(language.employers)),
    ),
    projects: dated(
      random.some(draws.half(language.projects), count(0.35, 1, 4)).map((p) => draws.named(p)),
      issuer,
    ).map((project) => ({
      ...project,
      text: draws.bullet(),
      ...(random.chance(0.25) && { link: `${draws.invented().toLowerCase().replace(/\s/gu, '-')}.example` }),
    })),
    publications: Array.from(
      { length: academic ? random.int(4, random.chance(0.4) ? 110 : 30) : count(0.12, 1, 4) },
      () => ({
        name: capitalised(draws.named(draws.word(language.papers))),
        by: draws.named(draws.word(language.journals)),
        date: { year: latest - random.int(0, 18), month: random.int(1, 12), day: 1 },
        authors: authorsOf(draws, contacts.family),
      }),
    ),
    volunteering: Array.from({ length: count(0.3, 1, 3) }, () => ({
      title: draws.title(),
      where: draws.named(draws.word(language.employers)),
      year: { year: latest - random.int(0, 12), month: random.int(1, 12), day: 1 },
    })),
    interests: random.some(draws.half(language.interests), random.int(2, 6)),
    referees: Array.from({ length: random.int(1, 3) }, () => {
      const name = `${draws.word(language.given)} ${draws.surname()}`;
      return {
        name,
        title: draws.title(),
        employer: draws.named(draws.word(language.employers)),
        email: `${draws.invented().toLowerCase().replace(/\s/gu, '.')}@office.example`,
      };
    }),
    academic,
  };
}

function authorsOf(draws: Draws, family: string): string {
  const others = Array.from({ length: draws.random.int(0, 3) }, () => draws.surname());
  return draws.random
    .shuffled([family, ...others])
    .map((name) => `${name}, ${String.fromCharCode(65 + draws.random.int(0, 25))}.`)
    .join(', ');
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
