// The tone of the writing: how sentences are worded, and which lines of a position say what was achieved. It is about the text,
// not the person: no rank and no export has it.
import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';

export const tones = ['positive', 'neutral', 'negative'] as const;
export const toneClassSchema = z.enum(tones);
export type ToneClass = z.infer<typeof toneClassSchema>;

export const toneSections = ['summary', 'work', 'projects', 'volunteering'] as const;
const sectionSchema = z.enum(toneSections);
export type ToneSection = z.infer<typeof sectionSchema>;

/** A text's tone: the likeliest over all of its sentences, and how many of them read how. */
const toneOfTextSchema = z.object({
  tone: toneClassSchema,
  positive: z.number().int(),
  neutral: z.number().int(),
  negative: z.number().int(),
});
export type ToneOfText = z.infer<typeof toneOfTextSchema>;

const sentenceSchema = z.object({
  section: sectionSchema,
  tone: toneClassSchema,
  confidence: z.number().min(0).max(1).describe('How likely the tone is, as the model has it'),
  evidence: z.array(evidenceSchema).min(1),
});
export type SentenceTone = z.infer<typeof sentenceSchema>;

const highlightSchema = z.object({
  highlight: z.number().int().describe('Its place in the position’s `highlights`'),
  kind: z.enum(['achievement', 'duty']).describe('Says what was brought about, or what the work consists of'),
  confidence: z.number().min(0).max(1),
  measured: z.boolean().describe('States a measured result: a number says how much came of it'),
  evidence: z.array(evidenceSchema).min(1),
});
export type HighlightKind = z.infer<typeof highlightSchema>;

export const toneSchema = z
  .object({
    model: z.string().describe('Name and version of the model of tone'),
    unavailable: z
      .enum(['no_encoder', 'other_encoder', 'encoder_away', 'other_language', 'no_sentences', 'failed'])
      .optional()
      .describe(
        'Why there is none: no sentence encoder, another one than the model belongs to, one that did not answer, a language that the model does not know (it knows English), no running text, or a mistake of ours',
      ),
    resume: toneOfTextSchema.optional(),
    sections: z.array(toneOfTextSchema.extend({ section: sectionSchema })),
    sentences: z.array(sentenceSchema),
    positions: z
      .array(
        z.object({
          section: z.enum(['work', 'volunteering']),
          position: z.number().int().describe('Its place in `positions` or `volunteering`'),
          highlights: z.array(highlightSchema),
        }),
      )
      .describe(
        'Positions that have highlights; those that read negative are neither achievement nor duty and left out',
      ),
  })
  .meta({ id: 'Tone', description: 'The tone of the writing. Says nothing about the person' });
export type Tone = z.infer<typeof toneSchema>;
export type NoTone = NonNullable<Tone['unavailable']>;
