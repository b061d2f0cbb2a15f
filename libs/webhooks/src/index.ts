// Events on their way to the tenants' servers.
export { deliverWebhooks, type WebhookDependencies } from './deliver-webhooks.ts';
export { webhookOutbound, type WebhookOutboundOptions } from './webhook-outbound.ts';
export { webhooksDue } from './webhooks-due.ts';
