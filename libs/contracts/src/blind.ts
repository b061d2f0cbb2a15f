// The blind view: a resume without who it is of. What may be left out beside that, and how a view is asked for.
import { z } from 'zod';

export const blindHideSchema = z.enum(['schools', 'years']);
export type BlindHide = z.infer<typeof blindHideSchema>;

/** `hide=schools,years`, in any order. */
export const hideListSchema = z
  .string()
  .regex(/^(?:schools|years)(?:,(?:schools|years))?$/, 'must be schools, years, or both with a comma')
  .transform((list): BlindHide[] => blindHideSchema.options.filter((hide) => list.split(',').includes(hide)))
  .describe('What the blind view leaves out beside who it is of: `schools`, `years`, or both with a comma');

export const viewSchema = z.enum(['full', 'blind']);
export type View = z.infer<typeof viewSchema>;

/** How `GET /v1/resumes/:id/profile` is asked. Without `view` the tenant's settings say which. */
export const profileQuerySchema = z.strictObject({
  format: z.enum(['native', 'json-resume', 'merge', 'csv']).optional(),
  view: viewSchema.optional(),
  hide: hideListSchema.optional(),
});
export type ProfileQuery = z.infer<typeof profileQuerySchema>;

/** How `GET /v1/resumes/:id/summary` is asked. */
export const summaryQuerySchema = z.strictObject({
  language: z.enum(['en', 'de']).optional().describe('Of headings and dates; without it English'),
  view: viewSchema.optional(),
  hide: hideListSchema.optional(),
});
export type SummaryQuery = z.infer<typeof summaryQuerySchema>;

export const redactedQuerySchema = z.strictObject({ hide: hideListSchema.optional() });
export type RedactedQuery = z.infer<typeof redactedQuerySchema>;
