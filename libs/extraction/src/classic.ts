// The classic tier: the document's sections, each field read by its own rules. Pure: no clock, no input, no output.
import type { Document, Extracted, Extraction, Line, OwnSkill } from '@vitae/contracts';
import { calibrated } from './confidence/calibrate.ts';
import { decideCredentials, decidePositions, decideQualifications } from './decode/decide-entries.ts';
import { readProjects } from './entries/credentials.ts';
import { Faults } from './faults.ts';
import { findEmails, findLinks } from './fields/contacts.ts';
import { findHeadline, findName } from './fields/identity.ts';
import { findEntities, findKeywords } from './fields/language-processing.ts';
import { withoutReferees } from './fields/referees.ts';
import { findLanguages } from './fields/languages.ts';
import { findListed, saysOnRequest } from './fields/listed.ts';
import { countryHint, findLocation } from './fields/location.ts';
import { namePartsOf } from './fields/name-parts.ts';
import { findPersonalFacts } from './fields/personal.ts';
import { countryCalled, findPhones } from './fields/phones.ts';
import { findSkills } from './fields/skills.ts';
import { findSummary } from './fields/summary.ts';
import { extractLinkedin } from './linkedin.ts';
import { isLinkedin, isRow } from './row-format.ts';
import { extractRow } from './row.ts';
import type { SectionKind } from './sections/headings.ts';
import { splitSections } from './sections/split-sections.ts';
import { dayOrderOf, type Calendar } from './text/day-order.ts';

/** Raised whenever the rules change what they read. */
export const CLASSIC_VERSION = 'classic-13';

export interface ClassicOptions {
  /** The month (YYYY-MM) that "present" is counted to. */
  readonly asOf: string;
  /** The tenant's own skills. */
  readonly ownSkills?: readonly OwnSkill[];
  /** The country (ISO 3166) that resumes are of where they don't tell. */
  readonly usualCountry?: string | undefined;
  /** Entities and keywords, which take most of the time: left out where an export has no place for them. */
  readonly languageProcessing?: boolean;
}

/** Reads a document by rules alone, with calibrated confidences. */
export function extractClassic(document: Document, options: ClassicOptions): Extraction {
  if (isRow(document)) return extractRow(document, options);
  if (isLinkedin(document)) return extractLinkedin(document, options);
  const faults = new Faults();
  const { extracted, ...extraction } = readByRules(document, options, faults);
  return {
    ...extraction,
    extracted: faults.read('confidences', () => calibrated(extracted), extracted),
    ...(faults.list.length && { faults: faults.list }),
  };
}

/** The same with the confidences that the rules themselves give. A field whose rules throw is left out and noted. */
export function readByRules(
  document: Document,
  { asOf, ownSkills = [], usualCountry, languageProcessing = true }: ClassicOptions,
  faults = new Faults(),
): Extraction {
  const maybe = <T>(field: string, read: () => T | undefined) => faults.read(field, read, undefined);
  const list = <T>(field: string, read: () => T[]) => faults.read(field, read, []);
  const sections = list('sections', () =>
    splitSections({ ...document, lines: document.lines.filter((line) => !saysOnRequest(line)) }),
  );
  const linesOf = (...kinds: SectionKind[]): Line[][] =>
    sections.filter((s) => kinds.includes(s.kind)).map((s) => [...s.lines]);
  /** Entries of one kind, section by section. */
  const entries = <T>(field: string, kind: SectionKind, read: (lines: readonly Line[]) => T[]) =>
    linesOf(kind).flatMap((lines) => list(field, () => read(lines)));
  const emails = list('emails', () => findEmails(withoutReferees(document, sections)));
  const name = maybe('name', () => findName(document, emails));
  const nameParts = name && maybe('nameParts', () => namePartsOf(name, document));
  const personal = faults.read('personal', () => findPersonalFacts(document), {
    open: {},
    sensitive: undefined,
  });
  const location = maybe('location', () => findLocation(sections, name));
  const headline = maybe('headline', () => findHeadline(document, name, location));
  const home = location?.value.city;
  const country = maybe('location', () => countryHint(location));
  const contactLines = new Set(
    [...linesOf('contact', 'personal').flat(), ...document.lines.filter((l) => l.role !== 'body')].map(
      (l) => l.number,
    ),
  );
  const phones = list('phones', () =>
    findPhones(withoutReferees(document, sections), contactLines, country ?? usualCountry),
  );
  const dayOrder = maybe('dates', () => dayOrderOf(document, country ?? countryCalled(phones), usualCountry));
  const calendar: Calendar = { asOf, dayOrder };
  const summary = maybe('summary', () => findSummary(sections));
  const nobody = { people: [], organisations: [], places: [] };
  const credentials = (kind: 'certifications' | 'awards' | 'publications') =>
    entries(kind, kind, (lines) => decideCredentials(kind, lines, calendar));
  const positions = (field: string, kind: 'work' | 'volunteering') =>
    entries(field, kind, (lines) => decidePositions(kind, lines, calendar, home));
  const extracted: Extracted = {
    basics: {
      ...(name && { name }),
      ...(nameParts && { nameParts }),
      ...(headline && { headline }),
      emails,
      phones,
      ...(location && { location }),
      links: list('links', () => findLinks(sections)),
      ...(summary && { summary }),
      ...personal.open,
    },
    ...(personal.sensitive && { sensitive: personal.sensitive }),
    positions: positions('positions', 'work'),
    qualifications: entries('qualifications', 'education', (lines) => decideQualifications(lines, calendar)),
    skills: list('skills', () => findSkills(document, sections, ownSkills)),
    languages: list('languages', () => findLanguages(sections)),
    certifications: credentials('certifications'),
    projects: entries('projects', 'projects', (lines) => readProjects(lines, calendar)),
    publications: credentials('publications'),
    awards: credentials('awards'),
    volunteering: positions('volunteering', 'volunteering'),
    memberships: list('memberships', () => findListed(linesOf('memberships').flat())),
    interests: list('interests', () => findListed(linesOf('interests').flat())),
    entities: languageProcessing ? faults.read('entities', () => findEntities(document), nobody) : nobody,
    keywords: languageProcessing
      ? list('keywords', () =>
          findKeywords(linesOf('summary', 'work', 'projects', 'skills', 'education').flat()),
        )
      : [],
  };
  return {
    tier: 'classic',
    version: CLASSIC_VERSION,
    extracted,
    ...(faults.list.length && { faults: faults.list }),
  };
}
