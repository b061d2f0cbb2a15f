// The classic tier's and the language model's readings to one: pure and total. What rules find exactly (addresses, numbers,
// links, dates) stands; elsewhere agreement raises confidence, and disagreement is decided by what was measured of it.
import type { Credential, Extracted, Field, Position, Qualification } from '@vitae/contracts';
import { Faults } from '../faults.ts';
import { compact } from '../text/normalise.ts';
import { isCity } from '../vocabulary/places.ts';
import { ComparedTiers, wordsOfValue, type SectionOfProfile } from './compared-tiers.ts';
import { measured, type DecidedField, type Judge } from './decision.ts';
import { LineOwners, type Headed } from './line-owners.ts';
import { mergeEntries, type EntryRules, type Merging } from './merge-entries.ts';
import { alike, mergeField } from './merge-field.ts';
import { mergeLanguages, mergeSkills } from './merge-lists.ts';
import { oneListEach } from './one-list.ts';

export interface MergeOptions {
  readonly faults?: Faults;
  readonly judge?: Judge;
  /** What the document's headings make of its lines. */
  readonly headed?: Headed;
}

/**
 * The classic extraction, confirmed, completed and repaired by the language model's. With an empty second one it is itself,
 * and so is one that has been merged; a field that can't be merged stays the classic one's.
 */
export function mergeTiers(
  classic: Extracted,
  llm: Extracted,
  { faults = new Faults(), judge = measured, headed = new Map() }: MergeOptions = {},
): Extracted {
  if (isMerged(classic)) return classic;
  const chances = new WeakMap<object, number>();
  const merging: Merging = {
    tiers: new ComparedTiers(classic, llm),
    owners: new LineOwners(classic, llm, headed),
    judge,
    chances,
  };
  const merged = <K extends keyof Extracted>(
    field: K,
    merge: (a: Extracted[K], b: Extracted[K]) => Extracted[K],
  ): Extracted[K] => faults.read(field, () => merge(classic[field], llm[field]), classic[field]);
  const credentials = (section: CredentialSection) =>
    merged(section, (a, b) => mergeEntries(a, b, credentialRules(section, merging), merging));
  const result = {
    ...classic,
    basics: merged('basics', (a, b) => mergeBasics(a, b, merging)),
    positions: merged('positions', (a, b) => mergeEntries(a, b, positionRules(merging), merging)),
    qualifications: merged('qualifications', (a, b) =>
      mergeEntries(a, b, qualificationRules(merging), merging),
    ),
    skills: merged('skills', (a, b) => mergeSkills(a, b, merging)),
    languages: merged('languages', (a, b) => mergeLanguages(a, b, merging)),
    certifications: credentials('certifications'),
    projects: credentials('projects'),
    publications: credentials('publications'),
    awards: credentials('awards'),
    // Rules don't read a tenant's own fields.
    ...((classic.own ?? llm.own) && { own: classic.own ?? llm.own }),
  };
  return { ...result, ...faults.read('positions', () => oneListEach(result, chances), result) };
}

/** Whether a model's reading is in it already. */
function isMerged(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!('evidence' in value)) return Object.values(value).some(isMerged);
  const { tier, agreedBy = [], alternatives = [] } = value as Field<unknown>;
  return tier === 'llm' || agreedBy.includes('llm') || alternatives.some((other) => other.tier === 'llm');
}

/** One field of both tiers: the likelier reading, or the only one; the model's alone only if it is likely. */
function pick<T>(
  { tiers, judge }: Merging,
  section: SectionOfProfile,
  field: DecidedField,
  a: Field<T> | undefined,
  b: Field<T> | undefined,
  mates: readonly (Field<unknown> | undefined)[] = [],
  same?: (a: T, b: T) => boolean,
): Field<T> | undefined {
  if (!b) return a;
  const chance = () =>
    judge({
      kind: a ? 'choose' : 'add',
      field,
      features: tiers.choice(section, a, b, mates),
      first: a,
      second: b,
      beside: mates,
    });
  if (!a) return chance() > 0.5 ? b : undefined;
  return mergeField(a, b, chance, same);
}

type Basics = Extracted['basics'];

/** A town that is known is not given up for one that nobody knows. */
const mayGiveUpTown = ({ location: a }: Basics, { location: b }: Basics) =>
  !(a?.value.city && isCity(a.value.city) && !isCity(b?.value.city ?? ''));

function mergeBasics(a: Basics, b: Basics, merging: Merging): Basics {
  const city = (x: { city?: string | undefined }, y: { city?: string | undefined }) =>
    compact(x.city ?? '') === compact(y.city ?? '');
  return {
    ...a,
    ...given({
      name: pick(merging, 'person', 'name', a.name, b.name, [b.headline]),
      headline: pick(merging, 'person', 'headline', a.headline, b.headline, [b.name]),
      location: mayGiveUpTown(a, b)
        ? pick(merging, 'person', 'location', a.location, b.location, [b.name], city)
        : a.location,
      summary: pick(merging, 'person', 'summary', a.summary, b.summary, [b.name]),
    }),
  };
}

/** Only defined values, as all optional fields are. */
const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

const positionRules = (merging: Merging): EntryRules<Position> => ({
  section: 'work',
  field: 'position',
  keys: (p) => [
    [p.organisation, 1],
    [p.title, 1],
    [p.start, 1],
  ],
  merge: (a, b) => {
    const one = (field: 'organisation' | 'title' | 'location', mates: (Field<string> | undefined)[]) =>
      pick(merging, 'work', field === 'location' ? 'work place' : field, a[field], b[field], mates);
    return {
      ...a,
      ...given({
        organisation: one('organisation', [b.title, b.start]),
        title: one('title', [b.organisation, b.start]),
        location: one('location', [b.organisation, b.title]),
        // Dates are parsed by rules on both sides: the first one's stand.
        start: a.start ?? (a.end ? undefined : b.start),
        end: a.end ?? (a.start ? undefined : b.end),
        months: a.months ?? (a.start ? undefined : b.months),
        summary: a.summary,
      }),
      highlights: mergeHighlights(a.highlights, b.highlights, merging),
    };
  },
});

/** The rules' highlights, confirmed, or the model's. */
function mergeHighlights(
  a: readonly Field<string>[],
  b: readonly Field<string>[],
  { tiers, judge }: Merging,
): Field<string>[] {
  if (!b.length) return [...a];
  const confirmed = a.map((item) => {
    const other = b.find((o) => alike(o.value, item.value));
    return other ? mergeField(item, other, () => 0) : item;
  });
  const shared = confirmed.filter((item, i) => item !== a[i]).length;
  if (shared === b.length && shared === a.length) return confirmed;
  const words = (items: readonly Field<string>[]) => items.flatMap(({ value }) => wordsOfValue(value));
  const chance = judge({
    kind: a.length ? 'choose' : 'add',
    field: 'highlights',
    features: {
      ...tiers.standing('work'),
      field: a.length / 10,
      neighbours: shared / (a.length || 1),
      contains: shared / b.length,
      count: Math.log2((1 + b.length) / (1 + a.length)) / 2,
      words: Math.log2(1 + words(b).length) / 8,
      wordsOfFirst: Math.log2(1 + words(a).length) / 8,
    },
    first: a,
    second: b,
  });
  return chance > 0.5 ? [...b] : confirmed;
}

const qualificationRules = (merging: Merging): EntryRules<Qualification> => ({
  section: 'education',
  field: 'qualification',
  keys: (q) => [
    [q.institution, 1],
    [q.degree, 0.7],
    [q.area, 0.7],
    [q.end, 0.5],
  ],
  merge: (a, b) => {
    const one = (field: 'institution' | 'degree' | 'area' | 'grade', mates: (Field<string> | undefined)[]) =>
      pick(merging, 'education', field, a[field], b[field], mates);
    const degree = one('degree', [b.institution, b.end]);
    // A field of study goes with its degree; one that holds it needs none beside it.
    const isModels = degree?.tier === 'llm';
    const isOpen = !a.degree && !b.degree;
    const { area, ...rest } = a;
    const agree = degree?.agreedBy?.includes('llm') && area;
    return {
      ...rest,
      ...given({
        institution: one('institution', [b.degree, b.end]),
        degree,
        area: isModels ? b.area : agree || isOpen ? one('area', [b.institution, b.degree]) : area,
        level: isModels ? b.level : (a.level ?? b.level),
        start: a.start ?? (a.end ? undefined : b.start),
        end: a.end ?? (a.start ? undefined : b.end),
        grade: one('grade', [b.institution, b.degree]),
        location: a.location,
      }),
    };
  },
});

type CredentialSection = 'certifications' | 'projects' | 'publications' | 'awards';

const credentialRules = (section: CredentialSection, merging: Merging): EntryRules<Credential> => ({
  section,
  field: section === 'certifications' ? 'certificates' : section,
  keys: (c) => [
    [c.name, 1],
    [c.date, 0.3],
  ],
  merge: (a, b) => ({
    ...a,
    name:
      pick(merging, section, section === 'certifications' ? 'certificates' : section, a.name, b.name) ??
      a.name,
    ...given({ issuer: a.issuer ?? b.issuer, date: a.date ?? b.date }),
  }),
});
