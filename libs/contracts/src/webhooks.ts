// What the HTTP API says about webhooks: endpoints, deliveries and their attempts.
import { z } from 'zod';
import { givenUtcTime } from './given-times.ts';
import { webhookEventTypeSchema } from './webhook-events.ts';

export const endpointIdSchema = z.uuid().toLowerCase().describe('Id of the endpoint, in any case');
export const deliveryIdSchema = z.uuid().toLowerCase().describe('Id of the delivery, in any case');

const url = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .describe('By https, on the public internet, unless whoever runs Vitae allows others');
const description = z.string().trim().max(200).describe('For yourself');
const events = z
  .array(webhookEventTypeSchema)
  .max(50)
  .transform((list) => [...new Set(list)])
  .describe('What to be told of; none: everything, what comes later too');

export const newWebhookEndpointSchema = z
  .strictObject({
    url,
    description: description.optional(),
    events: events.default([]),
    status: z
      .enum(['enabled', 'disabled'])
      .default('enabled')
      .describe('What is made disabled is sent nothing, and its address is looked at once it is enabled'),
  })
  .meta({ id: 'NewWebhookEndpoint' });
export type NewWebhookEndpoint = z.infer<typeof newWebhookEndpointSchema>;

export const webhookEndpointSchema = z
  .object({
    id: z.uuid(),
    url: z.string(),
    description: z.string().nullable(),
    events: z.array(z.string()).describe('None: everything'),
    status: z.enum(['enabled', 'disabled']),
    disabledReason: z
      .enum(['by_hand', 'gone', 'failing'])
      .nullable()
      .describe('By somebody, since it answered 410, or since it has failed for days'),
    failures: z.number().int().describe('Attempts in a row that failed'),
    failingSince: z.iso.datetime().nullable(),
    lastSuccessAt: z.iso.datetime().nullable(),
    secretRotatedUntil: z.iso
      .datetime()
      .nullable()
      .describe('Until then messages are signed with the secret before the present one, too'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'WebhookEndpoint' });
export type WebhookEndpoint = z.infer<typeof webhookEndpointSchema>;

export const webhookEndpointListSchema = z
  .object({ items: z.array(webhookEndpointSchema) })
  .meta({ id: 'WebhookEndpointList' });
export type WebhookEndpointList = z.infer<typeof webhookEndpointListSchema>;

export const madeWebhookEndpointSchema = webhookEndpointSchema
  .extend({
    secret: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]+=*$/)
      .describe('What messages are signed with; in this answer and in no other'),
  })
  .meta({ id: 'MadeWebhookEndpoint' });
export type MadeWebhookEndpoint = z.infer<typeof madeWebhookEndpointSchema>;

export const webhookEndpointChangeSchema = z
  .strictObject({
    url: url.optional(),
    description: description.nullable().optional(),
    events: events.optional(),
    status: z
      .enum(['enabled', 'disabled'])
      .optional()
      .describe('What is disabled is sent nothing; what happens meanwhile is not sent later'),
  })
  .meta({ id: 'WebhookEndpointChange' });
export type WebhookEndpointChange = z.infer<typeof webhookEndpointChangeSchema>;

export const webhookRotationSchema = z
  .strictObject({
    overlapHours: z
      .number()
      .int()
      .min(0)
      .max(168)
      .default(24)
      .describe('So long messages are signed with both secrets'),
  })
  .meta({ id: 'WebhookRotation' });
export type WebhookRotation = z.infer<typeof webhookRotationSchema>;

export const deliveryStatusSchema = z.enum(['pending', 'delivered', 'failed']);

export const webhookDeliverySchema = z
  .object({
    id: z.uuid(),
    endpointId: z.uuid(),
    event: z.object({
      id: z.uuid().describe('As it is sent in the header `webhook-id`'),
      type: z.string(),
      timestamp: z.iso.datetime(),
    }),
    status: deliveryStatusSchema.describe('`failed`: it is not tried again by itself'),
    attempts: z.number().int().describe('So far'),
    nextAttemptAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    completedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>;

export const webhookDeliveryPageSchema = z
  .object({ items: z.array(webhookDeliverySchema), next: z.string().nullable() })
  .meta({ id: 'WebhookDeliveryPage' });
export type WebhookDeliveryPage = z.infer<typeof webhookDeliveryPageSchema>;

export const webhookDeliveryQuerySchema = z.strictObject({
  status: deliveryStatusSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
});
export type WebhookDeliveryQuery = z.infer<typeof webhookDeliveryQuerySchema>;

/** Why there was no answer, or none to go by. */
export const attemptProblemSchema = z.enum([
  'bad_address',
  'not_https',
  'private_address',
  'unresolved',
  'unreachable',
  'bad_certificate',
  'timeout',
  'cancelled',
  'too_large',
  'too_many_redirects',
  'broken_answer',
]);

export const webhookAttemptSchema = z.object({
  number: z.number().int().min(1),
  at: z.iso.datetime(),
  milliseconds: z.number().int(),
  status: z.number().int().nullable().describe('Of the answer; null where there was none'),
  problem: attemptProblemSchema.nullable().describe('Why there was no answer, or none that came to its end'),
  answer: z
    .string()
    .nullable()
    .describe('Its first 4 KB; null where there is none, and once the person it was about is erased'),
});
export type WebhookAttempt = z.infer<typeof webhookAttemptSchema>;

/** So many of its last attempts are shown with a delivery. */
export const MOST_SHOWN_ATTEMPTS = 50;
export const webhookDeliveryDetailSchema = webhookDeliverySchema
  .extend({ log: z.array(webhookAttemptSchema).describe('The last 50 attempts, the newest first') })
  .meta({ id: 'WebhookDeliveryDetail' });
export type WebhookDeliveryDetail = z.infer<typeof webhookDeliveryDetailSchema>;

export const webhookReplaySchema = z
  .strictObject({ since: givenUtcTime.describe('All that failed and was begun since then') })
  .meta({ id: 'WebhookReplay' });
export type WebhookReplay = z.infer<typeof webhookReplaySchema>;

export const webhookReplayAnswerSchema = z
  .object({ deliveries: z.number().int().describe('Begun anew') })
  .meta({ id: 'WebhookReplayAnswer' });
export type WebhookReplayAnswer = z.infer<typeof webhookReplayAnswerSchema>;
