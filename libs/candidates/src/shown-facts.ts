// What is shown of a candidate: each fact from the best of their readings.
import type { CandidateFacts, CandidateReading } from '@vitae/store';

/**
 * The best reading of each fact: one of a text before one of a scan, then the surest, then the newest. A reading that lacks a fact
 * takes it from nobody. The order in which the readings came does not matter.
 */
export function shownFacts(readings: readonly CandidateReading[]): CandidateFacts {
  const newest = [...readings].sort(
    (a, b) => b.createdAt.getTime() - a.createdAt.getTime() || a.resumeId.localeCompare(b.resumeId),
  );
  const best = (fact: 'name' | 'headline' | 'email'): string | null => {
    const told = newest.flatMap((reading) => {
      const value = reading[fact];
      return value === null ? [] : [{ value, scanned: reading.scanned, sure: reading.confidence[fact] ?? 0 }];
    });
    const [first] = told.sort((a, b) => Number(a.scanned) - Number(b.scanned) || b.sure - a.sure);
    return first?.value ?? null;
  };
  return { name: best('name'), headline: best('headline'), email: best('email') };
}
