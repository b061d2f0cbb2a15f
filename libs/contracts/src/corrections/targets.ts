// What a correction is about: a field, an entry of a list, or a field of an entry; and what is kept of each correction.
import { z } from 'zod';
import { evidenceSchema } from '../evidence.ts';

/**
 * `set` gives a value, `remove` says that there is none, `confirm` that the machine's is right, `add` gives a new entry of a list;
 * `dismiss` declines a suggestion and changes nothing.
 */
export const correctionKinds = ['set', 'remove', 'confirm', 'add', 'dismiss'] as const;
export const correctionKindSchema = z.enum(correctionKinds);
export type CorrectionKind = z.infer<typeof correctionKindSchema>;

/** Single fields have no list; a whole entry has no field, and so has a list whose entries are values, as `basics.emails`. */
export interface Target {
  readonly list: string;
  readonly entry: string;
  readonly field: string;
}

/** How a target's field is called: `basics.headline`, `positions`, `positions.title`. The same for all entries of a list. */
export const fieldNameOf = ({ list, field }: Pick<Target, 'list' | 'field'>): string =>
  [list, field].filter(Boolean).join('.');

/** What a correction teaches of its layout (`layoutOf`): the field as which the machine had read the value, or the style of its line. */
export const lessonSchema = z.object({
  layout: z.array(z.string()),
  role: z.string().optional(),
  style: z.string().optional(),
});
export type Lesson = z.infer<typeof lessonSchema>;

/** What the machine had made of the target when it was corrected, and what else is needed to apply the correction later. */
export const correctionContextSchema = z.object({
  /** By which the entry is found again where its key has changed: identifying values, folded. */
  names: z.record(z.string(), z.string()).optional(),
  /** The machine's value. */
  before: z.unknown().optional(),
  /** What follows from the value by tables: a skill's canonical name, a language's code. */
  known: z.record(z.string(), z.string()).optional(),
  /** The suggestion that it came from. */
  suggestion: z.string().optional(),
  /** The wish that it fulfils: what the person whom the resume is of said on their page. */
  wish: z.string().optional(),
  lesson: lessonSchema.optional(),
});
export type CorrectionContext = z.infer<typeof correctionContextSchema>;

/** One value that a person gives, with the place that proves it if they pointed at one. */
export const givenSchema = z.object({ value: z.unknown(), evidence: z.array(evidenceSchema) });
export type Given = z.infer<typeof givenSchema>;

/** A correction as it is laid over a profile; the fields of an entry that is added stand in `value`, each as a `Given`. */
export interface Correction extends Target {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly value?: unknown;
  readonly evidence: Given['evidence'];
  readonly context: CorrectionContext;
  readonly createdAt: Date;
}
