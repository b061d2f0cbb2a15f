// What a tenant has used.
import { z } from 'zod';

export const llmUsageSchema = z
  .object({
    month: z.string(),
    resumes: z.number().int(),
    /** Those of them whose text was sent to an engine outside the house. */
    leftTheHouse: z.number().int(),
    promptTokens: z.number().int(),
    answerTokens: z.number().int(),
    /** Values that the model answered and that the document does not hold: dropped. */
    droppedUngrounded: z.number().int(),
  })
  .meta({ id: 'LlmUsage' });
export type LlmUsage = z.infer<typeof llmUsageSchema>;

export const usageSchema = z.object({ languageModel: z.array(llmUsageSchema) }).meta({ id: 'Usage' });
export type Usage = z.infer<typeof usageSchema>;
