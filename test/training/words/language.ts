// What a language brings along to write resumes in it. Lists are halved between training and test unless they are closed
// (months, labels, levels) or are what everybody writes (`common` headings, `heads` of titles).
import type { SectionKind } from '../sheet.ts';

export interface Language {
  readonly code: string;
  /** Towns with their country, as this language writes them: `Leeds/GB`. */
  readonly towns: readonly string[];
  readonly streets: readonly string[];
  /** House number first? */
  readonly numberFirst: boolean;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly headings: { readonly [kind in SectionKind]?: readonly [common: string, rare: string] };
  readonly present: readonly string[];
  readonly since: readonly string[];
  readonly seasons: readonly [string, string, string, string];
  /** Title at employer; place after "in"; certificate by issuer. */
  readonly at: readonly string[];
  readonly inside: readonly string[];
  readonly by: readonly string[];
  /** Whole titles of trades, halved. */
  readonly titles: readonly string[];
  /** `{f}` of them is filled by a field: what everybody knows, not halved. */
  readonly titlePatterns: readonly string[];
  readonly titleFields: readonly string[];
  /** With {n} a name of their own, {s} a surname, {t} a town, {w} a line of business. */
  readonly employers: readonly string[];
  readonly businesses: readonly string[];
  /** The same for where one learns. */
  readonly universities: readonly string[];
  readonly schools: readonly string[];
  /** Higher degrees; `Long|Short` pairs are two. */
  readonly degrees: readonly string[];
  readonly areas: readonly string[];
  /** What schools and trades give, complete without an area. */
  readonly qualifications: readonly string[];
  /** Between degree and area; `{a}` is the area. */
  readonly degreeJoins: readonly string[];
  readonly grades: readonly string[];
  readonly skills: readonly string[];
  readonly skillGroups: readonly string[];
  readonly certificates: readonly string[];
  readonly issuers: readonly string[];
  readonly awards: readonly string[];
  readonly interests: readonly string[];
  readonly fluencies: readonly string[];
  readonly bullets: readonly (readonly [
    starts: readonly string[],
    objects: readonly string[],
    tails: readonly string[],
  ])[];
  readonly summaries: readonly [
    openers: readonly string[],
    middles: readonly string[],
    ends: readonly string[],
  ];
  /** Titles of papers and of projects: {y} takes an area, {t} a town, {n} a name of its own. */
  readonly papers: readonly string[];
  /** {x} of papers: what one does to a subject. */
  readonly nouns: readonly string[];
  readonly journals: readonly string[];
  readonly projects: readonly string[];
  readonly labels: Labels;
}

export interface Labels {
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly period: string;
  readonly tasks: string;
  readonly degree: string;
  readonly institution: string;
  readonly grade: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  readonly born: string;
  readonly nationality: string;
  readonly onRequest: string;
  readonly page: string;
}
