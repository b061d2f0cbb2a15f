// The classic tier: the document's sections, each field read by its own rules. Pure: no clock, no input, no output.
import type { Document, Extraction, Line, OwnSkill } from '@vitae/contracts';
import { calibrated } from './confidence/calibrate.ts';
import { readCertificates, readProjects, readPublications } from './entries/credentials.ts';
import { readPositions } from './entries/positions.ts';
import { readQualifications } from './entries/qualifications.ts';
import { findEmails, findLinks, findPhones } from './fields/contacts.ts';
import { findHeadline, findName } from './fields/identity.ts';
import { findEntities, findKeywords, readTone } from './fields/language-processing.ts';
import { findLanguages } from './fields/languages.ts';
import { findListed, saysOnRequest } from './fields/listed.ts';
import { countryHint, findLocation } from './fields/location.ts';
import { namePartsOf } from './fields/name-parts.ts';
import { findPersonalFacts } from './fields/personal.ts';
import { findSkills } from './fields/skills.ts';
import { findSummary } from './fields/summary.ts';
import type { SectionKind } from './sections/headings.ts';
import { splitSections } from './sections/split-sections.ts';

/** Raised whenever the rules change what they read. */
export const CLASSIC_VERSION = 'classic-4';

export interface ClassicOptions {
  /** The month (YYYY-MM) that "present" is counted to. */
  readonly asOf: string;
  /** The tenant's own skills. */
  readonly ownSkills?: readonly OwnSkill[];
  /** Entities, keywords and tone, which take most of the time: left out where an export has no place for them. */
  readonly languageProcessing?: boolean;
}

/** Reads a document by rules alone, with calibrated confidences. */
export function extractClassic(document: Document, options: ClassicOptions): Extraction {
  const extraction = readByRules(document, options);
  return { ...extraction, extracted: calibrated(extraction.extracted) };
}

/** The same with the confidences that the rules themselves give. */
export function readByRules(
  document: Document,
  { asOf, ownSkills = [], languageProcessing = true }: ClassicOptions,
): Extraction {
  const sections = splitSections({
    ...document,
    lines: document.lines.filter((line) => !saysOnRequest(line)),
  });
  const linesOf = (...kinds: SectionKind[]): Line[][] =>
    sections.filter((s) => kinds.includes(s.kind)).map((s) => [...s.lines]);
  const emails = findEmails(document);
  const name = findName(document, emails);
  const nameParts = name && namePartsOf(name, document);
  const personal = findPersonalFacts(document);
  const location = findLocation(sections, name);
  const headline = findHeadline(document, name, location);
  const home = location?.value.city;
  const contactLines = new Set(
    [...linesOf('contact', 'personal').flat(), ...document.lines.filter((l) => l.role !== 'body')].map(
      (l) => l.number,
    ),
  );
  const summary = findSummary(sections);
  const tone = languageProcessing
    ? readTone(linesOf('summary', 'work', 'projects', 'volunteering').flat())
    : undefined;
  return {
    tier: 'classic',
    version: CLASSIC_VERSION,
    extracted: {
      basics: {
        ...(name && { name }),
        ...(nameParts && { nameParts }),
        ...(headline && { headline }),
        emails,
        phones: findPhones(document, contactLines, countryHint(location)),
        ...(location && { location }),
        links: findLinks(sections),
        ...(summary && { summary }),
        ...personal.open,
      },
      ...(personal.sensitive && { sensitive: personal.sensitive }),
      positions: linesOf('work').flatMap((lines) => readPositions(lines, asOf, home)),
      qualifications: linesOf('education').flatMap((lines) => readQualifications(lines, asOf)),
      skills: findSkills(document, sections, ownSkills),
      languages: findLanguages(sections),
      certifications: linesOf('certifications').flatMap(readCertificates),
      projects: linesOf('projects').flatMap(readProjects),
      publications: linesOf('publications').flatMap(readPublications),
      awards: linesOf('awards').flatMap(readCertificates),
      volunteering: linesOf('volunteering').flatMap((lines) => readPositions(lines, asOf, home)),
      memberships: findListed(linesOf('memberships').flat()),
      interests: findListed(linesOf('interests').flat()),
      entities: languageProcessing ? findEntities(document) : { people: [], organisations: [], places: [] },
      keywords: languageProcessing
        ? findKeywords(linesOf('summary', 'work', 'projects', 'skills', 'education').flat())
        : [],
      ...(tone && { tone }),
    },
  };
}
