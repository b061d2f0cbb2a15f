// How a resume was taken apart: what the document viewer of `npm run dev` draws. For whoever works on reading and rules;
// no part of the API.
import { z } from 'zod';
import { documentSchema } from './document.ts';
import { profileSchema } from './profile.ts';

const lineNumbers = z.array(z.number().int().min(1));

export const sectionAnatomySchema = z.object({
  kind: z.string(),
  /** The line that the section's heading stands on; absent where it has none. */
  heading: z.number().int().min(1).optional(),
  lines: lineNumbers,
  /** The lines of each entry's head and body, where the section is a list of dated entries. */
  entries: z.array(z.object({ head: lineNumbers, body: lineNumbers })),
});
export type SectionAnatomy = z.infer<typeof sectionAnatomySchema>;

export const anatomySchema = z.object({
  document: documentSchema,
  sections: z.array(sectionAnatomySchema),
  profile: profileSchema,
});
export type Anatomy = z.infer<typeof anatomySchema>;
