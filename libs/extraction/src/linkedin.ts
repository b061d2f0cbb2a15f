// LinkedIn's archive of a person's own data: its columns say what each cell is, so entries aren't searched for, and what a cell holds is
// read by the same rules as the lines of a resume.
import {
  emptyExtracted,
  type Credential,
  type Document,
  type Extracted,
  type Extraction,
  type Field,
  type Language,
  type Line,
  type OwnSkill,
  type Position,
  type Qualification,
} from '@vitae/contracts';
import { languageCode } from '@vitae/skills';
import { isAhead, readQualifications } from './entries/qualifications.ts';
import { Faults } from './faults.ts';
import { findEmails, findLinks } from './fields/contacts.ts';
import { cefrOf } from './fields/language-levels.ts';
import { findEntities, findKeywords } from './fields/language-processing.ts';
import { countryHint, findLocation } from './fields/location.ts';
import { namePartsOf } from './fields/name-parts.ts';
import { findPhones } from './fields/phones.ts';
import { findSkills } from './fields/skills.ts';
import { findSummary } from './fields/summary.ts';
import { dated, stayOf, wholeOf, withoutEmpty } from './said-fields.ts';
import type { SectionKind } from './sections/headings.ts';
import type { Section } from './sections/split-sections.ts';
import { fieldBy, joined, proseOf, spanOf } from './text/span.ts';

/** Raised whenever these archives are read otherwise. */
export const LINKEDIN_VERSION = 'linkedin-1';
const PROSE = 0.95;

const field = fieldBy('LinkedIn: the column of that name');

export interface LinkedinOptions {
  /** The month (YYYY-MM) that "present" is counted to. */
  readonly asOf: string;
  readonly ownSkills?: readonly OwnSkill[];
  /** Of telephone numbers without a code, where the archive names no place. */
  readonly usualCountry?: string | undefined;
  readonly languageProcessing?: boolean;
}

/** Of one row: the lines of each of its cells, by the cell's name within its entry. */
type Entry = (name: string) => readonly Line[];

/** Which of the archive's fields are which section of a resume. */
const SECTIONS: readonly (readonly [SectionKind, string])[] = [
  ['summary', 'summary'],
  ['work', 'position'],
  ['education', 'qualification'],
  ['skills', 'skill'],
  ['languages', 'language'],
  ['certifications', 'certification'],
  ['projects', 'project'],
  ['publications', 'publication'],
  ['awards', 'award'],
  ['volunteering', 'volunteering'],
  ['memberships', 'membership'],
  ['other', 'course'],
];

export function extractLinkedin(
  document: Document,
  { asOf, ownSkills = [], usualCountry, languageProcessing = true }: LinkedinOptions,
): Extraction {
  const faults = new Faults();
  const list = <T>(name: string, read: () => T[]) => faults.read(name, read, []);
  const maybe = <T>(name: string, read: () => T | undefined) => faults.read(name, read, undefined);
  const linesOf = (one: string): Line[] => document.lines.filter((line) => line.field === one);
  const contact = (...fields: string[]): Section[] => [
    { kind: 'contact', heading: undefined, lines: fields.flatMap(linesOf) },
  ];
  const sections = SECTIONS.map(([kind, part]): Section => {
    const lines = document.lines.filter((line) => line.field === part || line.field?.startsWith(`${part}.`));
    return { kind, heading: undefined, lines };
  });
  const entries = <T>(part: string, name: string, read: (entry: Entry) => T[]) =>
    entriesOf(document, part).flatMap((entry) => list(name, () => read(entry)));

  const [given, family] = [linesOf('givenName'), linesOf('familyName')];
  const name = maybe('name', () => wholeOf(field, [...given, ...family]));
  const nameParts =
    given.length && family.length
      ? { given: textOf(given), family: textOf(family) }
      : name && maybe('nameParts', () => namePartsOf(name, document));
  const headline = maybe('headline', () => wholeOf(field, linesOf('headline')));
  const location = maybe('location', () => findLocation(contact('location'), undefined));
  const country = maybe('location', () => countryHint(location)) ?? usualCountry;
  const phones = linesOf('phone');
  const summary = maybe('summary', () => findSummary(sections));
  const extracted: Extracted = {
    ...emptyExtracted(),
    basics: {
      ...withoutEmpty({ name, nameParts, headline, location, summary }),
      emails: list('emails', () => findEmails({ ...document, lines: linesOf('email') })),
      phones: list('phones', () => {
        const numbers = new Set(phones.map(({ number }) => number));
        return findPhones({ ...document, lines: phones }, numbers, country);
      }),
      links: list('links', () => findLinks(contact('link', 'twitter'))),
    },
    positions: entries('position', 'positions', (entry) => positionIn(entry, asOf)),
    qualifications: entries('qualification', 'qualifications', (entry) => qualificationIn(entry, asOf)),
    skills: list('skills', () => findSkills(document, sections, ownSkills)),
    languages: entries('language', 'languages', languageIn),
    certifications: entries('certification', 'certifications', credentialIn),
    projects: entries('project', 'projects', credentialIn),
    publications: entries('publication', 'publications', credentialIn),
    awards: entries('award', 'awards', credentialIn),
    volunteering: entries('volunteering', 'volunteering', (entry) => positionIn(entry, asOf)),
    memberships: list('memberships', () =>
      linesOf('membership').flatMap((line) => wholeOf(field, [line]) ?? []),
    ),
  };
  if (languageProcessing) {
    extracted.entities = faults.read('entities', () => findEntities(document), extracted.entities);
    extracted.keywords = list('keywords', () =>
      findKeywords(
        sections
          .filter(({ kind }) => ['summary', 'work', 'projects', 'skills', 'education'].includes(kind))
          .flatMap(({ lines }) => lines),
      ),
    );
  }
  return {
    tier: 'classic',
    version: LINKEDIN_VERSION,
    extracted,
    ...(faults.list.length && { faults: faults.list }),
  };
}

const textOf = (lines: readonly Line[]): string => joined(lines.map((line) => spanOf(line)));

/** The entries of one part, each the lines of one row of its table. */
function entriesOf({ lines }: Document, part: string): Entry[] {
  const rows = new Map<string, Line[]>();
  for (const line of lines) {
    if (!line.field?.startsWith(`${part}.`) || !line.source) continue;
    const row = `${line.source.table} ${line.source.line}`;
    const own = rows.get(row) ?? [];
    own.push(line);
    rows.set(row, own);
  }
  return [...rows.values()].map((own) => (name) => own.filter((line) => line.field === `${part}.${name}`));
}

function positionIn(entry: Entry, asOf: string): Position[] {
  const text = (name: string) => wholeOf(field, entry(name));
  const [title, organisation] = [text('title'), text('organisation')];
  if (!title && !organisation) return [];
  const description = entry('description');
  const prose = description.filter(({ bullet }) => !bullet);
  const summary = prose.length ? field(prose.map(proseOf), PROSE) : undefined;
  return [
    {
      ...withoutEmpty({ title, organisation, location: text('location'), summary }),
      ...stayOf(text('start'), text('end'), asOf),
      highlights: pointsOf(description),
    },
  ];
}

/** What is set out as points. */
const pointsOf = (lines: readonly Line[]): Field<string>[] =>
  lines.filter(({ bullet }) => bullet).map((line) => field(proseOf(line), PROSE));

function qualificationIn(entry: Entry, asOf: string): Qualification[] {
  const text = (name: string) => wholeOf(field, entry(name));
  const [institution, written] = [text('institution'), text('degree')];
  if (!institution && !written) return [];
  const { start, end } = stayOf(text('start'), text('end'), asOf);
  // "BSc Computer Science": the degree and its field of study stand in one cell.
  const [read] = readQualifications(entry('degree'), { asOf, dayOrder: undefined });
  const degree = read?.degree ?? written;
  const area = text('area') ?? (read?.degree && read.area);
  return [
    {
      ...withoutEmpty({ institution, degree, area, level: read?.level, start, end }),
      ...(end && isAhead(end.value, asOf) && { expected: true }),
    },
  ];
}

function languageIn(entry: Entry): Language[] {
  const language = wholeOf(field, entry('name'));
  if (!language) return [];
  const level = wholeOf(field, entry('level'));
  const [code, cefr] = [languageCode(language.value), level && cefrOf(level.value)];
  return [{ language, ...withoutEmpty({ code, level, cefr }) }];
}

function credentialIn(entry: Entry): Credential[] {
  const text = (name: string) => wholeOf(field, entry(name));
  const name = text('name');
  if (!name) return [];
  const date = dated(text('date'));
  const description = entry('description');
  return [
    {
      name,
      ...withoutEmpty({ issuer: text('issuer'), url: text('url') }),
      ...(date && date.value !== 'present' && { date }),
      ...(description.length && { description: field(description.map(proseOf), PROSE) }),
    },
  ];
}
