// Two tiers' lists of entries to one. The first list keeps its order and its entries; the second confirms and completes
// them, and adds what stands where the first one read nothing.
import type { Evidence, Field } from '@vitae/contracts';
import { likeness, linesOf } from './merge-field.ts';

/** Entries whose likeness reaches this are one entry. */
const SAME_ENTRY = 0.9;

export interface EntryRules<E> {
  /** The fields by which entries are recognised, with their weights. */
  readonly keys: (entry: E) => readonly (readonly [Field<string> | undefined, number])[];
  readonly merge: (a: E, b: E) => E;
  /** Whether an entry that the first tier lacks is added beside those it has; false: only where it has none. */
  readonly adds: boolean;
  /** Whether such an entry says enough to be believed. */
  readonly isWhole: (entry: E) => boolean;
}

/** `used`: lines that the first tier has read something from. */
export function mergeEntries<E extends object>(
  first: readonly E[],
  second: readonly E[],
  rules: EntryRules<E>,
  used: ReadonlySet<number>,
): E[] {
  const partners = paired(first, second, rules);
  const merged = first.map((entry, i) => {
    const partner = partners.get(i);
    return partner === undefined ? entry : rules.merge(entry, second[partner] as E);
  });
  const taken = new Set(partners.values());
  if (first.length && !rules.adds) return merged;
  const added = second.filter(
    (entry, j) => !taken.has(j) && rules.isWhole(entry) && !entryLines(entry).some((line) => used.has(line)),
  );
  return added.reduce<E[]>((list, entry) => {
    const at = list.findIndex((other) => firstLine(other) > firstLine(entry));
    return at < 0 ? [...list, entry] : [...list.slice(0, at), entry, ...list.slice(at)];
  }, merged);
}

/** The likeliest pairs first, each entry in one at most. */
function paired<E extends object>(
  first: readonly E[],
  second: readonly E[],
  rules: EntryRules<E>,
): Map<number, number> {
  const pairs = first
    .flatMap((a, i) =>
      second.map((b, j) => ({
        i,
        j,
        score: isSame(a, b) ? Infinity : entryLikeness(rules.keys(a), rules.keys(b)),
      })),
    )
    .filter(({ score }) => score >= SAME_ENTRY)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const partners = new Map<number, number>();
  for (const { i, j } of pairs)
    if (!partners.has(i) && ![...partners.values()].includes(j)) partners.set(i, j);
  return partners;
}

/** An entry that an earlier merge has added. */
const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

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

/** All lines that an entry was read from, or might have been. */
export function entryLines(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('evidence' in value) {
    const { evidence, alternatives = [] } = value as { evidence: Evidence[]; alternatives?: object[] };
    return [...linesOf(evidence), ...alternatives.flatMap(entryLines)];
  }
  return Object.values(value).flatMap(entryLines);
}

const firstLine = (entry: object) => Math.min(...entryLines(entry));
