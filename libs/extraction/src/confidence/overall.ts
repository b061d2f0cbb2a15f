// One number for how sure a whole extraction is: what decides whether a language model is asked as well.
import type { Extracted, Reading } from '@vitae/contracts';

/** The mean confidence of what every resume should give; what is missing counts as nothing. From 0 to 1. */
export function overallConfidence({ basics, positions, qualifications }: Extracted): number {
  const of = (field: Reading<unknown> | undefined) => field?.confidence ?? 0;
  const entries = [
    ...positions.map((p) => (of(p.organisation) + of(p.title) + of(p.start)) / 3),
    ...qualifications.map((q) => (of(q.institution) + of(q.degree ?? q.area)) / 2),
  ];
  const history = entries.length ? entries : [0];
  const person = [of(basics.name), Math.max(0, ...[...basics.emails, ...basics.phones].map(of))];
  const parts = [...person, ...history];
  return parts.reduce((a, b) => a + b, 0) / parts.length;
}
