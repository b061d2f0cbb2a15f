// Labels put on and taken off many candidates at once.
import { z } from 'zod';
import { candidateIdSchema } from './candidates.ts';
import { labelIdSchema } from './labels.ts';

export const MOST_LABELLED = 500;

/** The body of `POST /v1/candidates:label`. */
export const labellingSchema = z
  .strictObject({
    candidateIds: z.array(candidateIdSchema).min(1).max(MOST_LABELLED),
    add: z.array(labelIdSchema).max(20).default([]).describe('Labels to put on them'),
    remove: z.array(labelIdSchema).max(20).default([]).describe('Labels to take off them'),
  })
  .refine(({ add, remove }) => add.length + remove.length > 0, 'names no label')
  .refine(({ add, remove }) => !add.some((id) => remove.includes(id)), {
    message: 'holds a label that is put on as well',
    path: ['remove'],
  })
  .meta({ id: 'Labelling' });
export type Labelling = z.infer<typeof labellingSchema>;

export const labelledSchema = z
  .object({
    items: z
      .array(
        z.object({
          candidateId: z.uuid(),
          outcome: z
            .enum(['changed', 'unchanged', 'not_found'])
            .describe('`unchanged`: it was so already; `not_found`: there is no such candidate'),
        }),
      )
      .describe('In the order in which they were named'),
    changed: z.number().int(),
  })
  .meta({ id: 'Labelled' });
export type Labelled = z.infer<typeof labelledSchema>;
