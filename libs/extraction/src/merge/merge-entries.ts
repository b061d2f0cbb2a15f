// Two tiers' lists of entries to one. Entries that are alike are one, and complete each other. Where the rest compete for
// the same lines, one tier's stand; what one tier alone read is kept or added if it is likely to be right.
import type { Field } from '@vitae/contracts';
import {
  hasDigit,
  mean,
  size,
  wordsOfValue,
  type ComparedTiers,
  type SectionOfProfile,
} from './compared-tiers.ts';
import type { DecidedField, Features, Judge } from './decision.ts';
import type { LineOwners } from './line-owners.ts';
import { entryLines, likeness, linesOf } from './merge-field.ts';

/** Entries whose likeness reaches this are one entry. */
const SAME_ENTRY = 0.9;
/** What the rules read is dropped only where that is likelier than this to be right: models leave much out. */
export const LEAST_CHANCE_TO_KEEP = 0.25;

export interface EntryRules<E> {
  readonly section: SectionOfProfile;
  readonly field: DecidedField;
  /** The fields by which entries are recognised, with their weights. */
  readonly keys: (entry: E) => Keys;
  readonly merge: (a: E, b: E) => E;
}

/** What entries are merged with: both tiers whole, whose the lines are, who decides, and how likely what one tier alone read was found to be. */
export interface Merging {
  readonly tiers: ComparedTiers;
  readonly owners: LineOwners;
  readonly judge: Judge;
  readonly chances: WeakMap<object, number>;
}

export function mergeEntries<E extends object>(
  first: readonly E[],
  second: readonly E[],
  rules: EntryRules<E>,
  merging: Merging,
): E[] {
  if (!second.length) return [...first];
  const partners = paired(first, second, rules);
  const taken = new Set(partners.values());
  const { kept, added } = contested(
    first,
    first.filter((_entry, i) => !partners.has(i)),
    second.filter((_entry, j) => !taken.has(j)),
    rules,
    merging,
    partners.size > 0,
  );
  const merged = first.flatMap((entry, i) => {
    const partner = partners.get(i);
    if (partner !== undefined) return [rules.merge(entry, second[partner] as E)];
    return kept.has(entry) ? [entry] : [];
  });
  return added.reduce<E[]>((list, entry) => {
    const at = list.findIndex((other) => firstLine(other) > firstLine(entry));
    return at < 0 ? [...list, entry] : [...list.slice(0, at), entry, ...list.slice(at)];
  }, merged);
}

/** Which of the entries without a partner stand. */
function contested<E extends object>(
  all: readonly E[],
  first: readonly E[],
  second: readonly E[],
  rules: EntryRules<E>,
  { tiers, owners, judge, chances }: Merging,
  agreed: boolean,
): { kept: Set<E>; added: E[] } {
  const { field, section } = rules;
  const kept = new Set<E>();
  const added: E[] = [];
  const groups = groupsOf(first, second);
  const features = (a: readonly E[], b: readonly E[]): Features => ({
    ...tiers.standing(section),
    ...traits(a, b, rules, tiers),
    ...(b.length && owners.standing(section, b.flatMap(entryLines), [...a, ...b])),
  });
  const likely = (kind: 'choose' | 'add' | 'keep', a: E[], b: E[]) =>
    judge({
      kind,
      field,
      features: features(a, b),
      first: a,
      second: b,
      beside: all.filter((entry) => !a.includes(entry)),
    });
  for (const { a, b } of groups) {
    if (!b.length) continue;
    const chance = likely(a.length ? 'choose' : 'add', a, b);
    for (const entry of b) chances.set(entry, chance);
    if (chance > 0.5) added.push(...b);
    else for (const entry of a) kept.add(entry);
  }
  for (const { a, b } of groups) {
    if (b.length) continue;
    // A model none of whose entries stands has said nothing against the others.
    const holds = likely('keep', a, b) >= LEAST_CHANCE_TO_KEEP || !(agreed || added.length);
    for (const entry of a) if (holds) kept.add(entry);
  }
  return { kept, added };
}

/** Entries of both lists that share lines, directly or by way of others. */
function groupsOf<E extends object>(first: readonly E[], second: readonly E[]): { a: E[]; b: E[] }[] {
  let groups: { a: E[]; b: E[]; lines: Set<number> }[] = [];
  const join = (entry: E, side: 'a' | 'b') => {
    const lines = entryLines(entry);
    const touches = (group: { lines: Set<number> }) => lines.some((line) => group.lines.has(line));
    const touching = groups.filter(touches);
    groups = groups.filter((group) => !touches(group));
    const group = {
      a: touching.flatMap(({ a }) => a),
      b: touching.flatMap(({ b }) => b),
      lines: new Set([...lines, ...touching.flatMap((other) => [...other.lines])]),
    };
    group[side].push(entry);
    groups.push(group);
  };
  for (const entry of first) join(entry, 'a');
  for (const entry of second) join(entry, 'b');
  return groups;
}

/** What the entries of either tier look like, and how the other tier sees their values. */
function traits<E extends object>(
  a: readonly E[],
  b: readonly E[],
  { keys }: EntryRules<E>,
  tiers: ComparedTiers,
): Features {
  const fieldsOf = (entries: readonly E[]) =>
    entries.flatMap((entry) => keys(entry).flatMap(([field]) => (field ? [field] : [])));
  const slots = (entries: readonly E[]) => entries.reduce((n, entry) => n + keys(entry).length, 0) || 1;
  const [first, second] = [fieldsOf(a), fieldsOf(b)];
  const texts = (fields: readonly Field<string>[]) => fields.map(({ value }) => wordsOfValue(value));
  const [firstTexts, secondTexts] = [texts(first), texts(second)];
  const rate = (flags: readonly boolean[]) => mean(flags.map(Number));
  const spread = (entry: E) => {
    const lines = keys(entry).flatMap(([field]) => (field ? linesOf(field.evidence) : []));
    return lines.length ? Math.min(1, (Math.max(...lines) - Math.min(...lines)) / 6) : 0;
  };
  return {
    field: first.reduce((n, { confidence }) => n + confidence, 0) / slots(a),
    swapped: rate(firstTexts.map((words) => tiers.isGiven(words, []))),
    elsewhere: rate(secondTexts.map((words) => tiers.isElsewhere(words, first))),
    repeated: rate(
      second.map((field, i) => tiers.isGiven(secondTexts[i] ?? [], [field], linesOf(field.evidence))),
    ),
    apart: mean(b.map(spread)),
    words: mean(secondTexts.map(size)),
    wordsOfFirst: mean(firstTexts.map(size)),
    digits: rate(secondTexts.map((words) => words.some(hasDigit))),
    digitsOfFirst: rate(firstTexts.map((words) => words.some(hasDigit))),
    whole: second.length / slots(b),
    wholeOfFirst: a.length ? first.length / slots(a) : 0,
    count: Math.log2((1 + b.length) / (1 + a.length)) / 2,
  };
}

/** The likeliest pairs first, each entry in one at most. */
function paired<E extends object>(
  first: readonly E[],
  second: readonly E[],
  rules: EntryRules<E>,
): Map<number, number> {
  const pairs = first
    .flatMap((a, i) => second.map((b, j) => ({ i, j, score: entryLikeness(rules.keys(a), rules.keys(b)) })))
    .filter(({ score }) => score >= SAME_ENTRY)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const partners = new Map<number, number>();
  for (const { i, j } of pairs)
    if (!partners.has(i) && ![...partners.values()].includes(j)) partners.set(i, j);
  return partners;
}

type Keys = readonly (readonly [Field<string> | undefined, number])[];

/** Weighted likeness of the key fields; those read from the same line count once more. */
function entryLikeness(a: Keys, b: Keys): number {
  return a.reduce((sum, [field, weight], i) => {
    const other = b[i]?.[0];
    if (!field || !other) return sum;
    const lines = linesOf(field.evidence);
    const together = linesOf(other.evidence).some((line) => lines.includes(line)) ? 1 : 0;
    return sum + weight * likeness(field.value, other.value) * (1 + together);
  }, 0);
}

const firstLine = (entry: object) => Math.min(...entryLines(entry));
