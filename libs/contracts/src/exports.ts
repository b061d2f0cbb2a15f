// Whole lists to take away.
import { z } from 'zod';
import { importRowReasonSchema } from './import-fields.ts';

export const exportQuerySchema = z.strictObject({
  format: z.enum(['csv', 'jsonl']).default('csv').describe('A table, or an object a line'),
});
export type ExportQuery = z.infer<typeof exportQuerySchema>;

/** What became of a row of an import; nothing that stands in it. */
export const importRowSchema = z
  .object({
    row: z.number().int().min(1),
    line: z.number().int().min(1),
    outcome: z.enum(['created', 'updated', 'unchanged', 'bad']),
    resumeId: z.uuid().nullable(),
    column: z.string().nullable(),
    reason: importRowReasonSchema.nullable(),
  })
  .meta({ id: 'ImportRow' });
export type ImportRow = z.infer<typeof importRowSchema>;
