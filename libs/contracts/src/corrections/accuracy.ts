// How often what was read was right, as far as people have corrected or confirmed it.
import { z } from 'zod';
import type { Readers } from './answers.ts';

/** A share of so many cases, with Wilson's interval at 95 %; `rate` and its bounds are null where there are none. */
const shareSchema = z.object({
  right: z.number().int(),
  wrong: z.number().int(),
  missed: z.number().int(),
  rate: z.number().min(0).max(1).nullable(),
  low: z.number().min(0).max(1).nullable(),
  high: z.number().min(0).max(1).nullable(),
});
export type Share = z.infer<typeof shareSchema>;

const rowSchema = z.object({
  field: z.string(),
  corrected: z.number().int(),
  confirmed: z.number().int(),
  /** The merged profile, and each tier for itself where it read the resume. */
  profile: shareSchema,
  classic: shareSchema,
  llm: shareSchema,
});
export type FieldAccuracy = z.infer<typeof rowSchema>;

export const accuracySchema = z
  .object({
    /** Those that were looked at: the newest that stand. */
    corrections: z.number().int(),
    all: rowSchema,
    fields: z.array(rowSchema),
  })
  .meta({ id: 'CorrectionAccuracy' });
export type CorrectionAccuracy = z.infer<typeof accuracySchema>;

/** So many corrections of a field that stood so to what was read. */
export interface Tally extends Readers {
  readonly field: string;
  readonly confirmed: boolean;
  readonly count: number;
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/** Wilson's interval of a share (Wilson 1927), which holds for few cases and near 0 and 1, too. */
export function wilson(right: number, of: number): { low: number; high: number } | undefined {
  if (!of) return undefined;
  const rate = right / of;
  const spread = Z * Math.sqrt((rate * (1 - rate)) / of + (Z * Z) / (4 * of * of));
  const middle = rate + (Z * Z) / (2 * of);
  const scale = 1 + (Z * Z) / of;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

function shareOf(tallies: readonly Tally[], reader: keyof Readers): Share {
  const sum = (is: string) => tallies.reduce((n, tally) => n + (tally[reader] === is ? tally.count : 0), 0);
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
  const of = right + wrong + missed;
  const bounds = wilson(right, of);
  return {
    right,
    wrong,
    missed,
    rate: bounds ? rounded(right / of) : null,
    low: bounds ? rounded(bounds.low) : null,
    high: bounds ? rounded(bounds.high) : null,
  };
}

function rowOf(field: string, tallies: readonly Tally[]): FieldAccuracy {
  const count = (confirmed: boolean) =>
    tallies.reduce((n, tally) => n + (tally.confirmed === confirmed ? tally.count : 0), 0);
  return {
    field,
    corrected: count(false),
    confirmed: count(true),
    profile: shareOf(tallies, 'profile'),
    classic: shareOf(tallies, 'classic'),
    llm: shareOf(tallies, 'llm'),
  };
}

/** By field, in the order of their names. */
export function accuracyOf(tallies: readonly Tally[]): CorrectionAccuracy {
  const byField = [...Map.groupBy(tallies, ({ field }) => field)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    corrections: tallies.reduce((n, { count }) => n + count, 0),
    all: rowOf('all', tallies),
    fields: byField.map(([field, own]) => rowOf(field, own)),
  };
}
