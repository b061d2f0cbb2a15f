// What people say of what search found: which hits they opened, short-listed or rejected, and which skills are the same to them.
import { z } from 'zod';
import { namedSkillSchema, searchRequestSchema } from './search.ts';

/** From the least to the most. */
export const verdicts = ['rejected', 'opened', 'shortlisted'] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = z.infer<typeof verdictSchema>;

const judgementSchema = z.strictObject({ candidateId: z.uuid().toLowerCase(), verdict: verdictSchema });
export type Judgement = z.infer<typeof judgementSchema>;

const differ = (judgements: readonly Judgement[]) =>
  new Set(judgements.map(({ candidateId }) => candidateId)).size === judgements.length;

export const searchFeedbackSchema = z
  .strictObject({
    search: searchRequestSchema.describe('The request that found them; which page of it does not matter'),
    judgements: z.array(judgementSchema).min(1).max(100).refine(differ, 'names a candidate twice'),
  })
  .meta({
    id: 'SearchFeedback',
    examples: [
      {
        search: { text: 'backend developer with Java' },
        judgements: [{ candidateId: '3f2b8f0e-5a4c-4d0e-9a57-0d6c1f0f7a11', verdict: 'shortlisted' }],
      },
    ],
  });
export type SearchFeedback = z.infer<typeof searchFeedbackSchema>;

export const skillVerdictSchema = z.enum(['same', 'different']);
export type SkillVerdict = z.infer<typeof skillVerdictSchema>;

export const skillFeedbackSchema = z
  .strictObject({
    skills: z.tuple([namedSkillSchema, namedSkillSchema]),
    verdict: skillVerdictSchema.nullable().describe('Null takes back what was said'),
  })
  .meta({
    id: 'SkillFeedback',
    examples: [{ skills: [{ name: 'MySQL' }, { name: 'MariaDB' }], verdict: 'same' }],
  });
export type SkillFeedback = z.infer<typeof skillFeedbackSchema>;
