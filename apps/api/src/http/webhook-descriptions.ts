// What Vitae sends, for OpenAPI: one description for each event of the table.
import {
  webhookEvents,
  webhookEventTypes,
  webhookMessageSchema,
  type WebhookEventType,
} from '@vitae/contracts';
import { jsonSchemaOf } from './json-schemas.ts';

const TIMESTAMP = 1_795_000_000;

const header = (name: string, description: string, example: string) => ({
  name,
  in: 'header' as const,
  required: true,
  description,
  schema: { type: 'string' },
  example,
});
const HEADERS = [
  header(
    'webhook-id',
    'Id of the event: the same however often it is sent',
    '6d1f2f0a-9c22-4c1e-8a26-b1f4c3a83f0e',
  ),
  header('webhook-timestamp', 'When this attempt was made, in seconds since 1970', String(TIMESTAMP)),
  header(
    'webhook-signature',
    'One or more of `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`, with a space between: two while the secret is being rotated',
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  ),
];
const SAID = {
  '2XX': {
    description: 'Taken. Anything else, and an answer that takes longer than 15 seconds, is tried again',
  },
  '410': { description: 'Never send anything here again: the endpoint is disabled' },
  '429': { description: 'Later: `Retry-After` is honoured, as with 503' },
};

const nameOf = (type: string) =>
  `on${type.replace(/(?:^|\.)(\w)/g, (_all, letter: string) => letter.toUpperCase())}`;

export const describeWebhooks = () =>
  Object.fromEntries(webhookEventTypes.map((type) => [type, { post: describe(type) }]));

function describe(type: WebhookEventType) {
  const { when, sample } = webhookEvents[type];
  return {
    operationId: nameOf(type),
    tags: ['Webhooks'],
    summary: `When ${when}`,
    security: [],
    parameters: HEADERS,
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: jsonSchemaOf(webhookMessageSchema(type), 'answer'),
          example: { type, timestamp: '2026-11-26T18:00:00.000Z', data: sample },
        },
      },
    },
    responses: SAID,
  };
}
