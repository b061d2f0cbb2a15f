// Notes: what somebody wrote about a candidate, in plain text. They are never part of a rank.
import { z } from 'zod';

export const LONGEST_NOTE = 10_000;

export const noteIdSchema = z.uuid().toLowerCase().describe('Id of the note, in any case');

export const newNoteSchema = z
  .strictObject({ text: z.string().trim().min(1).max(LONGEST_NOTE).describe('Plain text') })
  .meta({ id: 'NewNote' });
export type NewNote = z.infer<typeof newNoteSchema>;

export const noteSchema = z
  .object({
    id: z.uuid(),
    candidateId: z.uuid().describe('Whom it was written about; of a person, whoever was merged, too'),
    text: z.string(),
    author: z
      .object({ kind: z.string(), id: z.uuid().nullable(), name: z.string().nullable() })
      .describe('Who wrote it; a name while they are a member'),
    writtenAt: z.iso.datetime(),
    changedAt: z.iso.datetime().nullable(),
    isYours: z.boolean().describe('You wrote it, and may change it'),
  })
  .meta({ id: 'Note' });
export type Note = z.infer<typeof noteSchema>;

export const notePageSchema = z
  .object({ items: z.array(noteSchema), next: z.string().nullable() })
  .meta({ id: 'NotePage' });
export type NotePage = z.infer<typeof notePageSchema>;

export const noteQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(200).optional(),
});
export type NoteQuery = z.infer<typeof noteQuerySchema>;
