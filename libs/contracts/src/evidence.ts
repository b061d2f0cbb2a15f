// What proves a value: its place in the document.
import { z } from 'zod';
import { boxSchema } from './document.ts';

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
