// What the HTTP API says about candidates: people, who may have several resumes, and who may be the same as others.
import { z } from 'zod';
import { labelSchema } from './labels.ts';
import { cefrSchema } from './profile.ts';
import { resumeStatusSchema } from './resumes.ts';

export const candidateIdSchema = z.uuid().toLowerCase().describe('Id of the candidate, in any case');

/** Why two candidates may be one person. */
export const duplicateReasonSchema = z.enum(['same_email', 'same_phone', 'same_name_and_history']);
export type DuplicateReason = z.infer<typeof duplicateReasonSchema>;

export const possibleDuplicateSchema = z
  .object({
    candidateId: z.uuid(),
    name: z.string().nullable(),
    reasons: z.array(duplicateReasonSchema).min(1),
    /** What both have: the address, the number, or where both were at the same time. */
    shared: z.array(z.string()),
  })
  .meta({ id: 'PossibleDuplicate' });
export type PossibleDuplicate = z.infer<typeof possibleDuplicateSchema>;

export const candidateSchema = z
  .object({
    id: z.uuid(),
    name: z.string().nullable(),
    headline: z.string().nullable(),
    email: z.string().nullable(),
    /** Their resumes, the newest first; at most a hundred. */
    resumeIds: z.array(z.uuid()),
    /** Candidates that were merged into this one by hand; each can be taken out again. */
    merged: z.array(
      z.object({ candidateId: z.uuid(), name: z.string().nullable(), mergedAt: z.iso.datetime() }),
    ),
    /** At most twenty by each address, number or place in the history. */
    possibleDuplicates: z.array(possibleDuplicateSchema),
    place: z.string().nullable().describe('Where they live'),
    position: z
      .object({ title: z.string().nullable(), organisation: z.string().nullable() })
      .nullable()
      .describe('What they do, or did last'),
    monthsOfExperience: z.number().int().nullable(),
    skills: z
      .array(z.object({ skill: z.string(), name: z.string(), months: z.number().int().nullable() }))
      .describe('At most five, those used longest'),
    languages: z.array(z.object({ language: z.string(), name: z.string(), level: cefrSchema.nullable() })),
    newestResume: z
      .object({
        id: z.uuid(),
        status: resumeStatusSchema,
        confidence: z.number().nullable().describe('The mean over what was read of it, 0 to 1'),
        doubtful: z
          .number()
          .int()
          .nullable()
          .describe(
            'Values of it that a person is asked to check: those that were read, and not very surely',
          ),
      })
      .nullable(),
    labels: z.array(labelSchema).describe('What they are marked with, by name'),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime().describe('When what is known of them last changed'),
  })
  .meta({ id: 'Candidate' });
export type Candidate = z.infer<typeof candidateSchema>;

export const candidatePageSchema = z
  .object({
    items: z.array(candidateSchema),
    total: z
      .object({
        count: z.number().int(),
        isExact: z.boolean().describe('Where it is not, there are more'),
      })
      .nullable()
      .describe('How many there are; told with the first page'),
    next: z.string().nullable(),
  })
  .meta({ id: 'CandidatePage' });
export type CandidatePage = z.infer<typeof candidatePageSchema>;

/** The body of `POST /v1/candidates/:id/merge` and `/unmerge`: the other one. */
export const otherCandidateSchema = z
  .strictObject({ candidateId: candidateIdSchema })
  .meta({ id: 'OtherCandidate' });
export type OtherCandidate = z.infer<typeof otherCandidateSchema>;
