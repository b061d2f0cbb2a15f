// The profile: what a resume says, each value with its confidence, the tier that read it and the place that proves it.
import { z } from 'zod';
import { boxSchema } from './document.ts';
import { evidenceSchema, type Evidence } from './evidence.ts';
import { lossCountsSchema } from './model-losses.ts';
import { toneSchema } from './tone.ts';

export const tierSchema = z.enum(['classic', 'llm', 'human']);
export type Tier = z.infer<typeof tierSchema>;

const readingOf = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    confidence: z.number().min(0).max(1),
    tier: tierSchema,
    /** The rule that read it, in words. */
    rule: z.string().optional(),
    /** Where it was read. A person alone may say what stands nowhere, and then it is empty. */
    evidence: z.array(evidenceSchema),
  });

const isProved = ({ tier, evidence }: { tier: Tier; evidence: readonly Evidence[] }) =>
  tier === 'human' || evidence.length > 0;

const openFieldOf = <T extends z.ZodType>(value: T) =>
  readingOf(value).extend({
    /** Other tiers that read the same. */
    agreedBy: z.array(tierSchema).optional(),
    /** What else was considered, by the same tier or by another, the likeliest first. */
    alternatives: z.array(readingOf(value)).optional(),
  });
const fieldOf = <T extends z.ZodType>(value: T) => openFieldOf(value).refine(isProved, 'must have evidence');

/** One reading of a value: what, how sure, by whom, from where. */
export interface Reading<T> {
  value: T;
  confidence: number;
  tier: Tier;
  rule?: string | undefined;
  evidence: Evidence[];
}

export interface Field<T> extends Reading<T> {
  agreedBy?: Tier[] | undefined;
  alternatives?: Reading<T>[] | undefined;
}

/** A date as far as the resume tells it: `2019` or `2019-03`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
export const endDateSchema = z.union([partialDateSchema, z.literal('present')]);

const text = fieldOf(z.string()).meta({ id: 'TextField' });
const start = fieldOf(partialDateSchema).meta({ id: 'StartField' });
const end = fieldOf(endDateSchema).meta({ id: 'EndField' });

export const phoneSchema = z.object({ e164: z.string().optional(), written: z.string() });
/** As written; `countryCode` stands for a country that is written, too. */
export const placeSchema = z.object({
  city: z.string().optional(),
  region: z.string().optional(),
  country: z.string().optional(),
  countryCode: z.string().length(2).optional(),
});
/** What follows from a place and is nowhere written: the country of "Portland, OR". */
const derivedPlaceSchema = z.object({ countryCode: z.string().length(2) });
/** `written`: the address itself stands on the page, not only the account's name with the address behind it. */
export const linkSchema = z.object({
  url: z.string(),
  written: z.boolean(),
  network: z.string().optional(),
  username: z.string().optional(),
});

export const employmentTypeSchema = z.enum([
  'permanent',
  'part_time',
  'temporary',
  'contract',
  'freelance',
  'internship',
  'working_student',
  'apprenticeship',
]);
export type EmploymentType = z.infer<typeof employmentTypeSchema>;

export const positionSchema = z
  .object({
    organisation: text.optional(),
    /** Whom the organisation worked for: the client of a consultancy. */
    client: text.optional(),
    title: text.optional(),
    employmentType: fieldOf(employmentTypeSchema).optional(),
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
    /** The grade as a number and the best there is, where the resume gives both ("3.7/4.0", "85 %"). */
    gradeScale: z.object({ value: z.number(), best: z.number() }).optional(),
    /** The end lies ahead: it is when the degree is expected. */
    expected: z.boolean().optional(),
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
    /** The class of skills that it belongs to in the taxonomy. */
    parent: z.string().optional(),
    group: z.string().optional(),
    listed: z.boolean(),
    mention: text,
    /** Months of the positions that mention it, overlaps once; absent where none does. */
    months: z.number().int().optional(),
    /** The year in which the last of these positions ended, or that of `asOf` where it goes on. */
    lastUsed: z.string().optional(),
    /** Those positions, by their places in `positions`. */
    positions: z.array(z.number().int()).optional(),
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

/** Levels of the Common European Framework of Reference, and the mother tongue. */
export const cefrSchema = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']);
export type Cefr = z.infer<typeof cefrSchema>;

const languageSchema = z.object({
  language: text,
  code: z.string().optional(),
  level: text.optional(),
  /** What the stated level comes to, where it maps. */
  cefr: cefrSchema.optional(),
});
export type Language = z.infer<typeof languageSchema>;

/** A name taken apart. Derived from the name as written. */
export const namePartsSchema = z.object({
  prefix: z.string().optional(),
  given: z.string().optional(),
  family: z.string().optional(),
  suffix: z.string().optional(),
});
export type NameParts = z.infer<typeof namePartsSchema>;

/**
 * What must not weigh in a choice of people. Read only to be known as such: never exported, searched or ranked by, and
 * shown only where the tenant's settings allow it.
 */
export const sensitiveSchema = z
  .object({
    dateOfBirth: text.optional(),
    gender: text.optional(),
    maritalStatus: text.optional(),
    nationality: text.optional(),
    photo: z.object({ page: z.number().int().min(1), box: boxSchema }).optional(),
  })
  .meta({ id: 'Sensitive', 'x-sensitive': true });
export type Sensitive = z.infer<typeof sensitiveSchema>;

/** What one tier read: everything of a profile that stands in the document. */
export const extractedSchema = z.object({
  basics: z.object({
    name: text.optional(),
    nameParts: namePartsSchema.optional(),
    headline: text.optional(),
    emails: z.array(text),
    phones: z.array(fieldOf(phoneSchema)),
    location: openFieldOf(placeSchema)
      .extend({ derived: derivedPlaceSchema.optional() })
      .refine(isProved, 'must have evidence')
      .optional(),
    links: z.array(fieldOf(linkSchema)),
    summary: text.optional(),
    workPermit: text.optional(),
    /** When the candidate can begin, or the term of notice. */
    availability: text.optional(),
    salary: text.optional(),
    drivingLicence: text.optional(),
  }),
  sensitive: sensitiveSchema.optional(),
  positions: z.array(positionSchema),
  qualifications: z.array(qualificationSchema),
  skills: z.array(skillSchema),
  languages: z.array(languageSchema),
  certifications: z.array(credential),
  projects: z.array(credential),
  publications: z.array(credential),
  awards: z.array(credential),
  volunteering: z.array(positionSchema),
  memberships: z.array(text),
  interests: z.array(text),
  /** The tenant's own fields, by their keys; only those that the document says something of. */
  own: z.record(z.string(), fieldOf(z.union([z.string(), z.number(), z.boolean()]))).optional(),
  entities: z.object({ people: z.array(text), organisations: z.array(text), places: z.array(text) }),
  keywords: z.array(z.object({ phrase: text, score: z.number() })),
});
export type Extracted = z.infer<typeof extractedSchema>;

/** What is read of a document that says nothing. */
export const emptyExtracted = (): Extracted => ({
  basics: { emails: [], phones: [], links: [] },
  positions: [],
  qualifications: [],
  skills: [],
  languages: [],
  certifications: [],
  projects: [],
  publications: [],
  awards: [],
  volunteering: [],
  memberships: [],
  interests: [],
  entities: { people: [], organisations: [], places: [] },
  keywords: [],
});

/** A mistake of ours while one field was read, which the others outlive: kind and place of the error, nothing of the resume. */
export const faultSchema = z.object({
  field: z.string(),
  error: z.string(),
  at: z.string().optional(),
});
export type Fault = z.infer<typeof faultSchema>;

/** One tier's output, with the version of the rules, or of model and prompt, that made it. */
export const extractionSchema = z.object({
  tier: tierSchema,
  version: z.string(),
  extracted: extractedSchema,
  /** Values that a language model answered and that the document does not hold: dropped. */
  dropped: z.number().int().optional(),
  /** The same by reason. */
  losses: lossCountsSchema.optional(),
  /** Fields that could not be read because of a mistake of ours. */
  faults: z.array(faultSchema).optional(),
  /** Sections that no answer could be had for; the classic tier's reading of them stands alone. */
  unanswered: z.array(z.string()).optional(),
  /** The text was sent to an engine that is not the house's own. */
  leftTheHouse: z.boolean().optional(),
});
export type Extraction = z.infer<typeof extractionSchema>;

export const warningSchema = z.object({ code: z.string(), detail: z.string() });

/** The month that "present" is counted to, and why it is this one. */
export const asOfSchema = z
  .object({
    month: z.string().regex(/^\d{4}-\d\d$/),
    reason: z.enum(['given', 'file', 'latest_date', 'received']),
  })
  .meta({ id: 'AsOf' });
export type AsOf = z.infer<typeof asOfSchema>;

export const managementLevels = ['none', 'team_lead', 'manager', 'director', 'executive'] as const;
export const seniorities = ['entry', 'junior', 'mid', 'senior', 'lead', 'executive'] as const;

const gapSchema = z.object({ from: partialDateSchema, to: partialDateSchema, months: z.number().int() });

/** What follows from the history as a whole. `derivedFrom` says, for each figure, which positions it was taken from and how. */
export const totalsSchema = z
  .object({
    /** Months of work, overlapping positions counted once. */
    monthsOfExperience: z.number().int(),
    monthsOfManagement: z.number().int(),
    managementLevel: z.enum(managementLevels),
    seniority: z.enum(seniorities).optional(),
    /** Months a position lasts on average. */
    averageTenure: z.number().optional(),
    gaps: z.array(gapSchema),
    derivedFrom: z.record(z.string(), z.object({ positions: z.array(z.number().int()), rule: z.string() })),
  })
  .meta({ id: 'Totals' });
export type Totals = z.infer<typeof totalsSchema>;

/** A fact about the file that makes it hard to read, or about what it lacks. Never a judgement of the person. */
export const findingSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['info', 'warning', 'serious']),
    detail: z.string().describe('In English'),
    /** What the code is said with: `count` of what it is about; of a gap `from`, `to` and `months`. Profiles of older versions have none. */
    parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof findingSchema>;

/** Who read the document, without what they read. */
export const readingSchema = extractionSchema.omit({ extracted: true, faults: true }).meta({ id: 'Reading' });

export const profileSchema = extractedSchema
  .extend({
    /** The tiers' readings that this is merged from. */
    readings: z.array(readingSchema).default([]),
    asOf: asOfSchema,
    totals: totalsSchema,
    /** The language of most of the text, ISO 639-1. */
    language: z.string().optional(),
    quality: z.array(findingSchema),
    warnings: z.array(warningSchema),
    /** How the resume is written, where the tenant wants to know. Never part of a rank. What stood here before was something else: a lexical score. */
    tone: toneSchema.optional().catch(undefined),
    /** What people have said of it and stands, the oldest first; `applies`: what it is about was found in what was read last. */
    corrections: z
      .array(
        z.object({
          id: z.uuid(),
          kind: z.enum(['set', 'remove', 'confirm', 'add']),
          field: z.string(),
          entry: z.string().nullable(),
          applies: z.boolean(),
        }),
      )
      .optional(),
    /** By which key a correction names each entry of each list, in the lists’ order. */
    entryKeys: z.record(z.string(), z.array(z.string())).optional(),
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof profileSchema>;

/**
 * Whether a reading found so little that a person should look at the file: no work and no education, or nobody to write to.
 * Such a resume was read without a fault, but "read" alone would promise too much.
 */
export function foundLittle({ quality }: Pick<Profile, 'quality'>): boolean {
  const codes = new Set(quality.map(({ code }) => code));
  return codes.has('no_history') || (codes.has('no_name') && codes.has('no_contact'));
}
