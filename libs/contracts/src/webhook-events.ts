// What tenants are told of, by webhooks and as a stream: each event with what it carries and an example. Subscriptions, the API's
// description and samples follow from this table.
import { z } from 'zod';
import { atsSchema } from './connector-kinds.ts';
import { quotaReachedEventSchema } from './plans.ts';
import { erasureReasonSchema } from './privacy.ts';
import { profileSchema } from './profile.ts';
import { resumeSchema } from './resumes.ts';

interface EventDeclaration<D extends z.ZodType = z.ZodType> {
  /** When it is sent, after “When”. */
  readonly when: string;
  readonly data: D;
  readonly sample: z.input<D>;
}
const event = <D extends z.ZodType>(declared: EventDeclaration<D>) => declared;

const RESUME = '6f1c6d2e-8a55-4a53-9d0c-0f6f3c1b7a10';
const CANDIDATE = 'b1f4c3a8-3f0e-4c1e-8a26-5d1f2f0a9c22';
const OTHER = '0b9ad2f0-7f1c-4a0e-b2f3-7e3f7f1f3d54';

const resumeId = z.uuid();
const candidateId = z.uuid();
const externalId = z
  .string()
  .nullable()
  .describe('As it was sent in; null where there was none, and once the resume is deleted');
const problem = z.string().nullable().describe('Code of the problem table');

export const webhookEvents = {
  'resume.received': event({
    when: 'a resume has come in and will be read',
    data: z.object({ resumeId, externalId, source: resumeSchema.shape.source }),
    sample: { resumeId: RESUME, externalId: 'ats-4711', source: 'upload' },
  }),
  'resume.completed': event({
    when: 'a resume was read, for the first time or again',
    data: z.object({
      resumeId,
      externalId,
      candidateId: candidateId.describe('Whose it is'),
      status: z.enum(['parsed', 'partial']),
      problem: problem.describe('With `partial`: what the reading lacks'),
      resume: resumeSchema.optional().describe('With the setting `webhookPayload: full`'),
      profile: profileSchema
        .optional()
        .describe('With the setting `webhookPayload: full`; blind where the tenant shows resumes blind'),
    }),
    sample: {
      resumeId: RESUME,
      externalId: 'ats-4711',
      candidateId: CANDIDATE,
      status: 'parsed',
      problem: null,
    },
  }),
  'resume.failed': event({
    when: 'a resume could not be read',
    data: z.object({
      resumeId,
      externalId,
      status: z
        .enum(['failed', 'quarantined', 'parsed', 'partial'])
        .describe('`parsed` and `partial`: it was read before, and that profile stays'),
      problem: z.string().describe('Code of the problem table'),
    }),
    sample: { resumeId: RESUME, externalId: null, status: 'failed', problem: 'damaged_file' },
  }),
  'resume.deleted': event({
    when: 'a resume was deleted',
    data: z.object({ resumeId, candidateId: candidateId.nullable().describe('Whose it was') }),
    sample: { resumeId: RESUME, candidateId: CANDIDATE },
  }),
  'candidate.created': event({
    when: 'somebody is known for the first time',
    data: z.object({ candidateId, resumeId: resumeId.nullable().describe('Of which they are known') }),
    sample: { candidateId: CANDIDATE, resumeId: RESUME },
  }),
  'candidate.updated': event({
    when: 'more or other is known of somebody: by another resume, a new reading, a correction, or since a merge was undone',
    data: z.object({ candidateId, resumeId: resumeId.nullable().describe('Of which it is known') }),
    sample: { candidateId: CANDIDATE, resumeId: RESUME },
  }),
  'candidate.merged': event({
    when: 'two candidates were made one by hand',
    data: z.object({ candidateId, mergedCandidateId: candidateId.describe('Who is part of them now') }),
    sample: { candidateId: CANDIDATE, mergedCandidateId: OTHER },
  }),
  'candidate.erased': event({
    when: 'a person was erased with all that was held of them; what you have of them is yours to erase',
    data: z.object({
      candidateIds: z.array(candidateId).describe('The person, and whoever had been merged into them'),
      resumeIds: z.array(resumeId),
      receiptId: z.uuid(),
      reason: erasureReasonSchema,
    }),
    sample: { candidateIds: [CANDIDATE], resumeIds: [RESUME], receiptId: OTHER, reason: 'asked' },
  }),
  'import.completed': event({
    when: 'an import has come to its end',
    data: z.object({
      importId: z.uuid(),
      status: z.enum(['completed', 'cancelled', 'failed']),
      rows: z.number().int().describe('All rows of the file'),
      imported: z.number().int().describe('Rows that made or changed something'),
      duplicates: z.number().int().describe('Rows of what was there already'),
      failed: z.number().int().describe('Rows that could not be taken; `errors.csv` has them'),
    }),
    sample: { importId: OTHER, status: 'completed', rows: 1200, imported: 1150, duplicates: 14, failed: 36 },
  }),
  'search.matched': event({
    when: 'a saved search with an alert has found people whom it had not found before',
    data: z.object({
      searchId: z.uuid(),
      candidateIds: z.array(candidateId).describe('At most a hundred of them'),
      count: z.number().int().describe('How many they are'),
    }),
    sample: { searchId: OTHER, candidateIds: [CANDIDATE], count: 1 },
  }),
  'quota.reached': event({
    when: 'four fifths of a quota of the plan are used, or all of it; once a month each',
    data: quotaReachedEventSchema,
    sample: { name: 'resumes', limit: 1000, used: 800, resetsAt: '2026-12-01T00:00:00.000Z', percent: 80 },
  }),
  'webhook.endpoint.disabled': event({
    when: 'an endpoint was disabled, since it answered 410 or has failed for days; the other endpoints are told',
    data: z.object({
      endpointId: z.uuid(),
      reason: z.enum(['gone', 'failing']).describe('It answered 410, or has failed for days'),
      failingSince: z.iso.datetime().nullable(),
    }),
    sample: { endpointId: OTHER, reason: 'failing', failingSince: '2026-11-20T08:00:00.000Z' },
  }),
  'connector.paused': event({
    when: 'a connector was paused, since the system that it pushes to did not let us in (401 or 403)',
    data: z.object({ connectorId: z.uuid(), ats: atsSchema, reason: z.enum(['unauthorized']) }),
    sample: { connectorId: OTHER, ats: 'greenhouse', reason: 'unauthorized' },
  }),
} as const satisfies Record<string, EventDeclaration>;

export type WebhookEventType = keyof typeof webhookEvents;
export type WebhookEventData<T extends WebhookEventType> = z.infer<(typeof webhookEvents)[T]['data']>;

export const isWebhookEventType = (type: string): type is WebhookEventType =>
  Object.hasOwn(webhookEvents, type);
export const webhookEventTypes = Object.keys(webhookEvents).filter(isWebhookEventType);
export const webhookEventTypeSchema = z.enum(webhookEventTypes).meta({ id: 'WebhookEventType' });

/** Sent to one endpoint that somebody tries out; nobody subscribes to it. */
export const TEST_EVENT = 'webhook.test';

/** What is about the tenant rather than people: for those who may see its plan and its endpoints. */
export const eventsForAdmins: readonly string[] = [
  'quota.reached',
  'webhook.endpoint.disabled',
  'connector.paused',
] satisfies WebhookEventType[];

/** A message as it is sent (Standard Webhooks). Its id is in the header `webhook-id`, and the same in the stream. */
export const webhookMessageSchema = (type: WebhookEventType) =>
  z.object({
    type: z.literal(type),
    timestamp: z.iso.datetime().describe('When it happened'),
    data: webhookEvents[type].data,
  });

const typesSchema = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(webhookEventTypeSchema).max(50))
  .describe('Types of events, with commas between; without it all that you may see');

export const eventQuerySchema = z.strictObject({
  types: typesSchema.optional(),
  after: z
    .uuid()
    .toLowerCase()
    .optional()
    .describe(
      'Id of the event that was seen last; from the oldest kept one on where there is no such event (any more)',
    ),
  limit: z.coerce.number().int().min(1).max(100).default(25).describe('Of a page; a stream has no end'),
});
export type EventQuery = z.infer<typeof eventQuerySchema>;

export const eventPageSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid().describe('As in the header `webhook-id`'),
        type: z.string(),
        timestamp: z.iso.datetime(),
        data: z.record(z.string(), z.unknown()).describe('As in the message of a webhook of this type'),
      }),
    ),
    next: z.uuid().nullable().describe('`after` of the next page; null where nothing is left for now'),
  })
  .meta({ id: 'EventPage' });
export type EventPage = z.infer<typeof eventPageSchema>;

/**
 * The text of a message. It is signed byte by byte, and made anew for each attempt from what is stored: its form must never change, nor the order
 * of its members.
 */
export const webhookMessageText = (type: string, at: Date, data: unknown): string =>
  JSON.stringify({ type, timestamp: at.toISOString(), data });
