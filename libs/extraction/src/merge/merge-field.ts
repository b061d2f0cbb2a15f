// Two readings of one value to one field.
import type { Evidence, Field } from '@vitae/contracts';
import { dice } from '../text/dice.ts';
import { foldedWords } from '../text/normalise.ts';
import { MOST_ALTERNATIVES, readingOf } from '../text/span.ts';

/** Words in common, from 0 to 1 (Dice's coefficient), from which two texts are one reading. */
export const SAME = 0.8;
/** What is left of a field's confidence where the other tier reads something else. */
const DOUBT = 0.9;
const HIGHEST = 0.99;

/** Whether two values say the same: equal, or texts of nearly the same words. */
export function alike(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return likeness(a, b) >= SAME;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Words in common of two texts, from 0 to 1. */
export const likeness = (a: string, b: string): number => dice(foldedWords(a), foldedWords(b));

/**
 * Agreement raises confidence (both would have to be wrong), disagreement lowers it: the likelier reading stands, the other is
 * kept as an alternative. A second merge with the same reading changes nothing. `chance`: how likely `b` is the right one.
 */
export function mergeField<T>(
  a: Field<T>,
  b: Field<T>,
  chance: () => number,
  same: (a: T, b: T) => boolean = alike,
): Field<T> {
  if (same(a.value, b.value)) {
    if (a.tier === b.tier || a.agreedBy?.includes(b.tier)) return a;
    const confidence = Math.min(HIGHEST, 1 - (1 - a.confidence) * (1 - b.confidence));
    return {
      ...a,
      confidence: Math.max(a.confidence, rounded(confidence)),
      agreedBy: [...(a.agreedBy ?? []), b.tier],
    };
  }
  if (a.alternatives?.some((other) => other.tier === b.tier && same(other.value, b.value))) return a;
  const likely = chance();
  const [winner, loser] =
    likely > 0.5
      ? [{ ...b, confidence: Math.min(HIGHEST, likely) }, a]
      : [{ ...a, confidence: a.confidence * DOUBT }, b];
  const alternatives = [readingOf(loser), ...(winner.alternatives ?? [])].slice(0, MOST_ALTERNATIVES);
  return { ...winner, confidence: rounded(winner.confidence), alternatives };
}

const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;

/** The numbers of the lines that evidence names. */
export const linesOf = (evidence: readonly Evidence[]): number[] =>
  evidence.flatMap(({ line: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );

/** All lines that an entry was read from. */
export function entryLines(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('evidence' in value) return linesOf((value as { evidence: Evidence[] }).evidence);
  return Object.values(value).flatMap(entryLines);
}
