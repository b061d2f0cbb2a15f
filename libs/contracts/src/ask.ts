// Questions about a tenant's candidates, and their answers: statements of a language model, each with the passage that supports it.
import { z } from 'zod';
import { candidateIdSchema } from './candidates.ts';
import { evidenceSchema } from './evidence.ts';

export const LONGEST_QUESTION = 500;

export const askRequestSchema = z
  .strictObject({
    question: z.string().trim().min(3).max(LONGEST_QUESTION),
    candidateIds: z
      .array(candidateIdSchema)
      .min(1)
      .max(20)
      .optional()
      .describe('Whom it is about; all candidates where it is left out'),
  })
  .meta({ id: 'AskRequest' });
export type AskRequest = z.infer<typeof askRequestSchema>;

/** Whether questions are taken at all. */
export const askingSchema = z
  .object({ isOn: z.boolean().describe('The tenant’s language model is on; else questions are refused') })
  .meta({ id: 'Asking' });
export type Asking = z.infer<typeof askingSchema>;

export const questionStatuses = ['waiting', 'answered', 'not_found', 'failed'] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

const statementSchema = z
  .object({
    text: z.string().describe('As it stands in the passage'),
    candidateId: z.uuid(),
    resumeId: z.uuid(),
    name: z.string().nullable(),
    passage: z.object({ text: z.string(), evidence: z.array(evidenceSchema) }),
  })
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof statementSchema>;

export const questionSchema = z
  .object({
    id: z.uuid(),
    question: z.string(),
    status: z
      .enum(questionStatuses)
      .describe(
        '`not_found`: no passage supports an answer. `failed`: the language model gave none; ask again',
      ),
    statements: z.array(statementSchema),
    leftOut: z
      .number()
      .int()
      .describe('What the model said beside them that no passage holds: it is not shown'),
    use: z.object({ promptTokens: z.number().int(), answerTokens: z.number().int() }),
    askedAt: z.iso.datetime().describe('A day later it is gone'),
  })
  .meta({ id: 'Question' });
export type Question = z.infer<typeof questionSchema>;
