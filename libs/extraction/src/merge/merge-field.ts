// Two readings of one value to one field.
import type { Evidence, Field } from '@vitae/contracts';
import { dice } from '../text/dice.ts';
import { foldedWords } from '../text/normalise.ts';
import { MOST_ALTERNATIVES, readingOf } from '../text/span.ts';

/** Words in common, from 0 to 1 (Dice's coefficient), from which two texts are one reading. */
const SAME = 0.8;
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
 * Agreement raises confidence (both would have to be wrong), disagreement lowers it: the surer reading stands, the other is
 * kept as an alternative. A second merge with the same reading changes nothing. Ties stay with `a`.
 */
export function mergeField<T>(
  a: Field<T> | undefined,
  b: Field<T> | undefined,
  same: (a: T, b: T) => boolean = alike,
): Field<T> | undefined {
  if (!a || !b) return a ?? b;
  if (same(a.value, b.value)) {
    if (a.tier === b.tier || a.agreedBy?.includes(b.tier)) return a;
    const confidence = Math.min(HIGHEST, 1 - (1 - a.confidence) * (1 - b.confidence));
    return {
      ...a,
      confidence: Math.max(a.confidence, Math.round(confidence * 1000) / 1000),
      agreedBy: [...(a.agreedBy ?? []), b.tier],
    };
  }
  if (a.alternatives?.some((other) => other.tier === b.tier && same(other.value, b.value))) return a;
  const [winner, loser] = b.confidence > a.confidence ? [b, a] : [a, b];
  const alternatives = [readingOf(loser), ...(winner.alternatives ?? [])].slice(0, MOST_ALTERNATIVES);
  return { ...winner, confidence: Math.round(winner.confidence * DOUBT * 1000) / 1000, alternatives };
}

/** The numbers of the lines that evidence names. */
export const linesOf = (evidence: readonly Evidence[]): number[] =>
  evidence.flatMap(({ line: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
