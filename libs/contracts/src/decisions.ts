// What a tenant decided about people: the words for it, and what the HTTP API takes and says. A decision is added and never changed:
// who corrects or withdraws one adds a revision.
import { z } from 'zod';
import { givenTime } from './given-times.ts';
import { candidateIdSchema } from './candidates.ts';

/** Steps of a selection that somebody may reach, the first one first: whoever was hired was selected for all before it, too. */
export const selectedOutcomes = ['short_listed', 'interviewed', 'offered', 'hired'] as const;
export const selectedOutcomeSchema = z.enum(selectedOutcomes);
export type SelectedOutcome = z.infer<typeof selectedOutcomeSchema>;

/** `applied`: nothing is decided yet. `withdrew`: the person went, nobody turned them down. */
export const outcomeSchema = z
  .enum(['applied', ...selectedOutcomes, 'rejected', 'withdrew'])
  .meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof outcomeSchema>;

/** How far an outcome brings somebody: 0 is not selected, 4 hired. */
export const stepOf = (outcome: Outcome): number =>
  selectedOutcomes.findIndex((selected) => selected === outcome) + 1;

const processSchema = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .describe('What they are selected for: the name or number of a job or requisition');
const noteSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be a code: small letters, digits and _')
  .describe('A code of your own for why; no free text, so that it names nobody');
const scoreSchema = z
  .number()
  .min(-1_000_000)
  .max(1_000_000)
  .describe('What a tool gave them, for the scoring rate');
const referenceSchema = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .describe('Your own id of the decision: sent again with it, it is recorded once');

/** What is recorded of one decision. */
export const newDecisionSchema = z
  .strictObject({
    candidateId: candidateIdSchema,
    outcome: outcomeSchema,
    process: processSchema.optional(),
    decidedAt: givenTime.optional().describe('Now, where it is left out'),
    note: noteSchema.optional(),
    score: scoreSchema.optional(),
    reference: referenceSchema.optional(),
  })
  .meta({ id: 'NewDecision' });
export type NewDecision = z.infer<typeof newDecisionSchema>;

export const MOST_DECISIONS = 500;
const haveOwnReferences = (decisions: readonly NewDecision[]) => {
  const references = decisions.flatMap(({ reference }) => reference ?? []);
  return new Set(references).size === references.length;
};
export const newDecisionsSchema = z
  .strictObject({
    decisions: z
      .array(newDecisionSchema)
      .min(1)
      .max(MOST_DECISIONS)
      .refine(haveOwnReferences, 'each must have a reference of its own'),
  })
  .meta({ id: 'NewDecisions' });
export type NewDecisions = z.infer<typeof newDecisionsSchema>;

export const decisionIdSchema = z.uuid().toLowerCase().describe('Id of the decision, in any case');

export const decisionSchema = z
  .object({
    id: z.uuid(),
    candidateId: z.uuid(),
    outcome: outcomeSchema,
    process: z.string().nullable(),
    decidedAt: z.iso.datetime(),
    note: z.string().nullable(),
    score: z.number().nullable(),
    reference: z.string().nullable(),
    withdrawn: z.boolean().describe('It was taken back, and counts for nothing'),
    revision: z.number().int().min(1).describe('1 as it was recorded; each correction adds one'),
    recordedAt: z.iso.datetime(),
    by: z.object({ kind: z.string(), id: z.uuid().nullable() }).describe('Who recorded this revision'),
  })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof decisionSchema>;

export const recordedDecisionsSchema = z
  .object({
    items: z.array(decisionSchema).describe('In the order in which they were sent'),
    recorded: z.number().int().describe('How many of them are new; none in an answer that is shown again'),
  })
  .meta({ id: 'RecordedDecisions' });
export type RecordedDecisions = z.infer<typeof recordedDecisionsSchema>;

export const decisionWithHistorySchema = decisionSchema
  .extend({ history: z.array(decisionSchema).describe('All revisions, the first one first') })
  .meta({ id: 'DecisionWithHistory' });
export type DecisionWithHistory = z.infer<typeof decisionWithHistorySchema>;

export const decisionPageSchema = z
  .object({ items: z.array(decisionSchema), next: z.string().nullable() })
  .meta({ id: 'DecisionPage' });
export type DecisionPage = z.infer<typeof decisionPageSchema>;

export const decisionCorrectionSchema = z
  .strictObject({
    outcome: outcomeSchema.optional(),
    process: processSchema.nullable().optional(),
    decidedAt: givenTime.optional(),
    note: noteSchema.nullable().optional(),
    score: scoreSchema.nullable().optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'must change something')
  .meta({ id: 'DecisionCorrection' });
export type DecisionCorrection = z.infer<typeof decisionCorrectionSchema>;

export const decisionQuerySchema = z.strictObject({
  candidateId: candidateIdSchema.optional(),
  process: z.string().trim().min(1).max(120).optional(),
  outcome: outcomeSchema.optional(),
  from: givenTime.optional().describe('Decided not before'),
  to: givenTime.optional().describe('Decided before'),
  state: z.enum(['standing', 'withdrawn', 'all']).default('standing'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(200).optional(),
  format: z.enum(['json', 'csv']).optional(),
});
export type DecisionQuery = z.infer<typeof decisionQuerySchema>;
