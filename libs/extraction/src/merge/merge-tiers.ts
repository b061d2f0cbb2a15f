// The classic tier's and the language model's readings to one: pure and total. What rules find exactly (addresses, numbers,
// links, dates) stands; elsewhere agreement raises confidence and disagreement keeps the alternative.
import type { Credential, Extracted, Language, Position, Qualification, Skill } from '@vitae/contracts';
import { Faults } from '../faults.ts';
import { compact } from '../text/normalise.ts';
import { entryLines, mergeEntries, type EntryRules } from './merge-entries.ts';
import { alike, mergeField } from './merge-field.ts';

/**
 * The classic extraction, confirmed and completed by the language model's. With an empty second one it is itself; a field
 * that can't be merged stays the classic one's.
 */
export function mergeTiers(classic: Extracted, llm: Extracted, faults = new Faults()): Extracted {
  const used = new Set(entryLines(withoutMentions(classic)));
  const merged = <K extends keyof Extracted>(
    field: K,
    merge: (a: Extracted[K], b: Extracted[K]) => Extracted[K],
  ): Extracted[K] => faults.read(field, () => merge(classic[field], llm[field]), classic[field]);
  const credentials = (a: readonly Credential[], b: readonly Credential[]) =>
    mergeEntries(a, b, CREDENTIAL, used);
  return {
    ...classic,
    basics: merged('basics', mergeBasics),
    positions: merged('positions', (a, b) => mergeEntries(a, b, POSITION, used)),
    qualifications: merged('qualifications', (a, b) => mergeEntries(a, b, QUALIFICATION, used)),
    skills: merged('skills', mergeSkills),
    languages: merged('languages', mergeLanguages),
    certifications: merged('certifications', credentials),
    projects: merged('projects', credentials),
    publications: merged('publications', credentials),
    awards: merged('awards', credentials),
    // Rules don't read a tenant's own fields.
    ...((classic.own ?? llm.own) && { own: classic.own ?? llm.own }),
  };
}

/** What names a thing anywhere in the text uses no line up. */
const withoutMentions = ({ entities: _entities, keywords: _keywords, skills, ...read }: Extracted) => ({
  ...read,
  skills: skills.filter((skill) => skill.listed),
});

type Basics = Extracted['basics'];

function mergeBasics(a: Basics, b: Basics): Basics {
  const name = mergeField(a.name, b.name);
  const headline = mergeField(a.headline, b.headline);
  const location = mergeField(
    a.location,
    b.location,
    (x, y) => compact(x.city ?? '') === compact(y.city ?? ''),
  );
  const summary = mergeField(a.summary, b.summary);
  return {
    ...a,
    ...(name && { name }),
    ...(headline && { headline }),
    ...(location && { location }),
    ...(summary && { summary }),
  };
}

/** Only defined values, as all optional fields are. */
const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

const POSITION: EntryRules<Position> = {
  keys: (p) => [
    [p.organisation, 1],
    [p.title, 1],
    [p.start, 1],
  ],
  merge: (a, b) => ({
    ...a,
    ...given({
      organisation: mergeField(a.organisation, b.organisation),
      title: mergeField(a.title, b.title),
      location: mergeField(a.location, b.location),
      // Dates are parsed by rules on both sides: the first one's stand.
      start: a.start ?? b.start,
      end: a.end ?? (a.start ? undefined : b.end),
      months: a.months ?? (a.start ? undefined : b.months),
      summary: a.summary,
    }),
    highlights: a.highlights.length
      ? a.highlights.map(
          (item) =>
            mergeField(
              item,
              b.highlights.find((o) => alike(o.value, item.value)),
            ) ?? item,
        )
      : b.highlights,
  }),
  adds: true,
  isWhole: (p) => Boolean(p.start && (p.organisation ?? p.title)),
};

const QUALIFICATION: EntryRules<Qualification> = {
  keys: (q) => [
    [q.institution, 1],
    [q.degree, 0.7],
    [q.area, 0.7],
    [q.end, 0.5],
  ],
  merge: (a, b) => ({
    ...a,
    ...given({
      institution: mergeField(a.institution, b.institution),
      degree: mergeField(a.degree, b.degree),
      // A degree that holds its field of study needs none beside it.
      area: a.area || !a.degree ? mergeField(a.area, b.area) : undefined,
      level: a.level ?? b.level,
      start: a.start ?? (a.end ? undefined : b.start),
      end: a.end ?? (a.start ? undefined : b.end),
      grade: mergeField(a.grade, b.grade),
      location: a.location,
    }),
  }),
  adds: true,
  isWhole: (q) => Boolean(q.institution && (q.degree ?? q.area ?? q.end)),
};

const CREDENTIAL: EntryRules<Credential> = {
  keys: (c) => [
    [c.name, 1],
    [c.date, 0.3],
  ],
  merge: (a, b) => ({
    ...a,
    name: mergeField(a.name, b.name) ?? a.name,
    ...given({ issuer: mergeField(a.issuer, b.issuer), date: a.date ?? b.date }),
  }),
  adds: false,
  isWhole: () => true,
};

/** Lists of skills are cut up by the same rules in both tiers: the model's lines matter where the rules found no list. */
function mergeSkills(a: readonly Skill[], b: readonly Skill[]): Skill[] {
  const keyOf = ({ skillId, mention }: Skill) => skillId ?? compact(mention.value);
  const others = new Map(b.map((skill) => [keyOf(skill), skill]));
  const merged = a.map((skill) => ({
    ...skill,
    mention: mergeField(skill.mention, others.get(keyOf(skill))?.mention) ?? skill.mention,
  }));
  if (a.some((skill) => skill.listed)) return merged;
  const known = new Set(a.map(keyOf));
  return [...merged, ...[...others.values()].filter((skill) => !known.has(keyOf(skill)))];
}

function mergeLanguages(a: readonly Language[], b: readonly Language[]): Language[] {
  const keyOf = ({ code, language }: Language) => code ?? compact(language.value);
  const others = new Map(b.map((language) => [keyOf(language), language]));
  const merged = a.map((known) => {
    const other = others.get(keyOf(known));
    return other
      ? {
          ...other,
          ...known,
          language: mergeField(known.language, other.language, () => true) ?? known.language,
        }
      : known;
  });
  const keys = new Set(a.map(keyOf));
  return [...merged, ...[...others.values()].filter((language) => !keys.has(keyOf(language)))];
}
