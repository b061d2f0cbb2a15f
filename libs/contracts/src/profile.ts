// The profile: what a resume says, each value with its confidence, the tier that read it and the place that proves it.
import { z } from 'zod';
import { boxSchema } from './document.ts';

export const tierSchema = z.enum(['classic', 'llm', 'human']);
export type Tier = z.infer<typeof tierSchema>;

/** Where a value was read: a page, the first and last line (numbers of the Document), the words, their boxes on the page. */
export const evidenceSchema = z
  .object({
    page: z.number().int().min(1),
    line: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
    text: z.string(),
    boxes: z.array(boxSchema),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof evidenceSchema>;

const fieldOf = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    confidence: z.number().min(0).max(1),
    tier: tierSchema,
    evidence: z.array(evidenceSchema).min(1),
  });

export interface Field<T> {
  value: T;
  confidence: number;
  tier: Tier;
  evidence: Evidence[];
}

/** A date as far as the resume tells it: `2019` or `2019-03`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
export const endDateSchema = z.union([partialDateSchema, z.literal('present')]);

const text = fieldOf(z.string()).meta({ id: 'TextField' });
const start = fieldOf(partialDateSchema).meta({ id: 'StartField' });
const end = fieldOf(endDateSchema).meta({ id: 'EndField' });

export const phoneSchema = z.object({ e164: z.string().optional(), written: z.string() });
export const placeSchema = z.object({
  city: z.string().optional(),
  region: z.string().optional(),
  country: z.string().optional(),
  countryCode: z.string().length(2).optional(),
});
/** `written`: the address itself stands on the page, not only the account's name with the address behind it. */
export const linkSchema = z.object({
  url: z.string(),
  written: z.boolean(),
  network: z.string().optional(),
  username: z.string().optional(),
});

export const positionSchema = z
  .object({
    organisation: text.optional(),
    title: text.optional(),
    location: text.optional(),
    start: start.optional(),
    end: end.optional(),
    /** Calendar months from start to end, both included; absent where a year alone is known. */
    months: z.number().int().optional(),
    summary: text.optional(),
    highlights: z.array(text),
  })
  .meta({ id: 'Position' });
export type Position = z.infer<typeof positionSchema>;

export const qualificationSchema = z
  .object({
    institution: text.optional(),
    degree: text.optional(),
    area: text.optional(),
    level: fieldOf(z.enum(['school', 'vocational', 'bachelor', 'master', 'doctorate'])).optional(),
    start: start.optional(),
    end: end.optional(),
    grade: text.optional(),
    location: text.optional(),
  })
  .meta({ id: 'Qualification' });
export type Qualification = z.infer<typeof qualificationSchema>;

export const skillSchema = z
  .object({
    /** Canonical name; the mention itself where the taxonomy does not know it. */
    name: z.string(),
    skillId: z.string().optional(),
    kind: z.string().optional(),
    group: z.string().optional(),
    listed: z.boolean(),
    mention: text,
  })
  .meta({ id: 'Skill' });
export type Skill = z.infer<typeof skillSchema>;

const credential = z.object({
  name: text,
  issuer: text.optional(),
  date: start.optional(),
  url: text.optional(),
  description: text.optional(),
});
export type Credential = z.infer<typeof credential>;

export const toneSchema = z.object({
  score: z.number().min(-1).max(1),
  sentences: z.number().int(),
  method: z.string(),
});

/** What one tier read: everything of a profile that stands in the document. */
export const extractedSchema = z.object({
  basics: z.object({
    name: text.optional(),
    headline: text.optional(),
    emails: z.array(text),
    phones: z.array(fieldOf(phoneSchema)),
    location: fieldOf(placeSchema).optional(),
    links: z.array(fieldOf(linkSchema)),
    summary: text.optional(),
  }),
  positions: z.array(positionSchema),
  qualifications: z.array(qualificationSchema),
  skills: z.array(skillSchema),
  languages: z.array(z.object({ language: text, code: z.string().optional(), level: text.optional() })),
  certifications: z.array(credential),
  projects: z.array(credential),
  publications: z.array(credential),
  awards: z.array(credential),
  volunteering: z.array(positionSchema),
  entities: z.object({ people: z.array(text), organisations: z.array(text), places: z.array(text) }),
  keywords: z.array(z.object({ phrase: text, score: z.number() })),
  tone: toneSchema.optional(),
});
export type Extracted = z.infer<typeof extractedSchema>;

/** One tier's output, with the version of the rules (later: model and prompt) that made it. */
export const extractionSchema = z.object({
  tier: tierSchema,
  version: z.string(),
  extracted: extractedSchema,
});
export type Extraction = z.infer<typeof extractionSchema>;

export const warningSchema = z.object({ code: z.string(), detail: z.string() });

export const profileSchema = extractedSchema
  .extend({
    totals: z.object({
      /** The month to which "present" is counted, `YYYY-MM`. */
      asOf: z.string(),
      /** Months of work, overlapping positions counted once. */
      monthsOfExperience: z.number().int(),
      averageTenure: z.number().optional(),
      gaps: z.array(z.object({ from: partialDateSchema, to: partialDateSchema, months: z.number().int() })),
    }),
    /** The language of most of the text, ISO 639-1. */
    language: z.string().optional(),
    warnings: z.array(warningSchema),
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof profileSchema>;
