// What a tenant's earlier corrections have Vitae suggest for a resume: shown beside the profile, never in it until somebody accepts it.
import { z } from 'zod';
import { evidenceSchema } from '../evidence.ts';

export const suggestionIdSchema = z
  .string()
  .regex(/^s[0-9a-z]{11}$/)
  .describe('Id of the suggestion');

export const suggestionSchema = z
  .object({
    id: suggestionIdSchema,
    list: z.string(),
    /** The key of the list’s entry, of a new one the suggestion’s own id; empty for a field that stands alone. */
    entry: z.string(),
    field: z.string(),
    kind: z.enum(['set', 'add']),
    value: z.string(),
    /** Where the document says so: there is no suggestion without. */
    evidence: z.array(evidenceSchema).min(1),
    /** The same value was corrected before, or the same place in this layout. */
    because: z.enum(['value', 'layout']),
    /** How many resumes it was learnt from. */
    resumes: z.number().int().min(1),
  })
  .meta({ id: 'Suggestion' });
export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestionsSchema = z.object({ items: z.array(suggestionSchema) }).meta({ id: 'Suggestions' });
export type Suggestions = z.infer<typeof suggestionsSchema>;
