// What a tenant has used.
import { z } from 'zod';

const llmTokensSchema = z.object({
  month: z.string(),
  resumes: z.number().int(),
  /** Those of them whose text was sent to an engine outside the house. */
  leftTheHouse: z.number().int(),
  /** Asked about candidates. */
  questions: z.number().int(),
  promptTokens: z.number().int(),
  answerTokens: z.number().int(),
  /** Those of the tokens that an engine outside the house took. */
  outsidePromptTokens: z.number().int(),
  outsideAnswerTokens: z.number().int(),
  /** Values that the model answered and that the document does not hold: dropped. */
  droppedUngrounded: z.number().int(),
});
export type LlmTokens = z.infer<typeof llmTokensSchema>;

export const llmUsageSchema = llmTokensSchema
  .extend({
    /** In the operator's prices of today; null where the operator names none for an engine that was used. */
    cost: z.object({ amount: z.number(), currency: z.string() }).nullable(),
  })
  .meta({ id: 'LlmUsage' });
export type LlmUsage = z.infer<typeof llmUsageSchema>;

export const usageSchema = z.object({ languageModel: z.array(llmUsageSchema) }).meta({ id: 'Usage' });
export type Usage = z.infer<typeof usageSchema>;
