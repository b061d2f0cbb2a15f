// A row of an import: what each cell is was said by whoever sent it, so nothing is searched for. The cells are read by the same rules as the
// lines of a resume (a telephone number is one wherever it stands), each kind as if it stood in its own section.
import {
  emptyExtracted,
  type Document,
  type Extracted,
  type Extraction,
  type Field,
  type ImportField,
  type Line,
  type OwnSkill,
  type Position,
  type Qualification,
} from '@vitae/contracts';
import { findEmails, findLinks } from './fields/contacts.ts';
import { languagesIn } from './fields/languages.ts';
import { findListed } from './fields/listed.ts';
import { countryHint, findLocation } from './fields/location.ts';
import { namePartsOf } from './fields/name-parts.ts';
import { findPhones } from './fields/phones.ts';
import { listedSkills } from './fields/skills.ts';
import { findSummary } from './fields/summary.ts';
import { Faults } from './faults.ts';
import type { SectionKind } from './sections/headings.ts';
import type { Section } from './sections/split-sections.ts';
import { saidAs, stayOf, wholeOf, withoutEmpty } from './said-fields.ts';
import { fieldBy, joined, spanOf, textOf } from './text/span.ts';
import { levelOf } from './vocabulary/degrees.ts';
import { countryCode } from './vocabulary/places.ts';

/** Raised whenever rows are read otherwise. */
export const ROW_VERSION = 'row-1';
const field = fieldBy('row: the column of that name');

export interface RowOptions {
  /** The month (YYYY-MM) that "present" is counted to. */
  readonly asOf: string;
  readonly ownSkills?: readonly OwnSkill[];
  /** Of telephone numbers without a code, where the row names no country. */
  readonly usualCountry?: string | undefined;
}

export function extractRow(
  document: Document,
  { asOf, ownSkills = [], usualCountry }: RowOptions,
): Extraction {
  const faults = new Faults();
  const linesOf = (...fields: ImportField[]): Line[] =>
    document.lines.filter((line) => fields.some((one) => one === line.field));
  const among = (kind: SectionKind, ...fields: ImportField[]): Section[] => [
    { kind, heading: undefined, lines: linesOf(...fields) },
  ];
  const text = (one: ImportField) => wholeOf(field, linesOf(one));
  const list = <T>(name: string, read: () => T[]) => faults.read(name, read, []);
  const maybe = <T>(name: string, read: () => T | undefined) => faults.read(name, read, undefined);

  const name = maybe('name', () => text('name') ?? wholeOf(field, linesOf('givenName', 'familyName')));
  const nameParts = name && maybe('nameParts', () => partsOf(linesOf, name, document));
  const location = maybe(
    'location',
    () => placeOf(linesOf) ?? findLocation(among('contact', 'location'), undefined),
  );
  const country = maybe('location', () => countryHint(location)) ?? usualCountry;
  const phoneLines = linesOf('phone');
  const title = text('title');
  const headline = text('headline') ?? title;
  const summary = maybe('summary', () => findSummary(among('summary', 'summary')));
  const personal = {
    availability: text('availability'),
    salary: text('salary'),
    drivingLicence: text('drivingLicence'),
    workPermit: text('workPermit'),
  };
  const extracted: Extracted = {
    ...emptyExtracted(),
    basics: {
      ...(name && { name }),
      ...(nameParts && { nameParts }),
      ...(headline && { headline }),
      emails: list('emails', () => findEmails({ ...document, lines: linesOf('email') })),
      phones: list('phones', () =>
        findPhones(
          { ...document, lines: phoneLines },
          new Set(phoneLines.map(({ number }) => number)),
          country,
        ),
      ),
      ...(location && { location }),
      links: list('links', () => findLinks(among('contact', 'link'))),
      ...(summary && { summary }),
      ...withoutEmpty(personal),
    },
    positions: list('positions', () => positionIn(text, asOf)),
    qualifications: list('qualifications', () => qualificationIn(text)),
    skills: list('skills', () => listedSkills(linesOf('skills'), ownSkills)),
    languages: list('languages', () => languagesIn(linesOf('languages').map((line) => spanOf(line)))),
    certifications: list('certifications', () =>
      findListed(linesOf('certifications')).map((certificate) => ({ name: certificate })),
    ),
  };
  return {
    tier: 'classic',
    version: ROW_VERSION,
    extracted,
    ...(faults.list.length && { faults: faults.list }),
  };
}

/** Given and family name are known where they have columns of their own, and derived from the name otherwise. */
function partsOf(
  linesOf: (...fields: ImportField[]) => Line[],
  name: Field<string>,
  document: Document,
): Extracted['basics']['nameParts'] {
  const [given, family] = [linesOf('givenName'), linesOf('familyName')].map((lines) =>
    lines.length ? joined(lines.map((line) => spanOf(line))) : undefined,
  );
  return given && family ? { given, family } : namePartsOf(name, document);
}

function placeOf(linesOf: (...fields: ImportField[]) => Line[]): Extracted['basics']['location'] {
  const lines = linesOf('city', 'region', 'country');
  if (!lines.length) return undefined;
  const of = (one: ImportField) => {
    const [line] = linesOf(one);
    return line && textOf(spanOf(line));
  };
  const country = of('country');
  const code = country && countryCode(country);
  const place = withoutEmpty({ city: of('city'), region: of('region'), country, countryCode: code });
  return saidAs(field, lines, place);
}

function positionIn(text: (one: ImportField) => Field<string> | undefined, asOf: string): Position[] {
  const [title, organisation] = [text('title'), text('organisation')];
  if (!title && !organisation) return [];
  return [
    {
      ...withoutEmpty({ title, organisation }),
      ...stayOf(text('startDate'), text('endDate'), asOf),
      highlights: [],
    },
  ];
}

function qualificationIn(text: (one: ImportField) => Field<string> | undefined): Qualification[] {
  const [degree, institution] = [text('degree'), text('institution')];
  if (!degree && !institution) return [];
  const value = degree && levelOf(degree.value);
  const { confidence, tier, rule, evidence } = degree ?? {};
  const level = value &&
    confidence !== undefined &&
    tier &&
    evidence && { value, confidence, tier, rule, evidence };
  return [{ ...withoutEmpty({ degree, institution }), ...(level && { level }) }];
}
