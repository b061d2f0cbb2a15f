// Labels: what a tenant marks people with, to find them again. They are never part of a rank.
import { z } from 'zod';

export const labelColours = [
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'violet',
  'pink',
  'brown',
] as const;
export const labelColourSchema = z.enum(labelColours).meta({ id: 'LabelColour' });

export const MOST_LABELS = 200;

export const labelNameSchema = z.string().trim().min(1).max(60);
/** Names that differ by no more than this are the same. */
export const labelKey = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

export const labelIdSchema = z.uuid().toLowerCase().describe('Id of the label, in any case');

export const newLabelSchema = z
  .strictObject({
    name: labelNameSchema.describe('Not that of another label, in whatever case'),
    colour: labelColourSchema.default('grey'),
  })
  .meta({ id: 'NewLabel' });
export type NewLabel = z.infer<typeof newLabelSchema>;

export const labelChangeSchema = z
  .strictObject({ name: labelNameSchema.optional(), colour: labelColourSchema.optional() })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'must change something')
  .meta({ id: 'LabelChange' });
export type LabelChange = z.infer<typeof labelChangeSchema>;

export const labelSchema = z
  .object({ id: z.uuid(), name: z.string(), colour: labelColourSchema })
  .meta({ id: 'Label' });
export type Label = z.infer<typeof labelSchema>;

export const labelsSchema = z.object({ items: z.array(labelSchema) }).meta({ id: 'Labels' });
