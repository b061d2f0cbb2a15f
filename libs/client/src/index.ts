// The typed client of Vitae's API, for programs and pages: all operations as the API describes them, and what most programs begin with.
export * from './generated/index.ts';
/** The one that operations use where they are given none: a page of the same origin needs no other. */
export { client } from './generated/client.gen.ts';
export { Vitae, VitaeProblem, type VitaeOptions, type WaitOptions } from './vitae.ts';
export { verifyWebhook, WebhookRefused, type WebhookHeaders } from './verify-webhook.ts';
