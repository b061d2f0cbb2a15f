// Events on their way to the tenants' servers.
export { deliverWebhooks, type WebhookDependencies } from './deliver-webhooks.ts';
export { DeliveryPump, type DeliveryPumpOptions } from './delivery-pump.ts';
export { webhookOutbound, type WebhookOutboundOptions } from './webhook-outbound.ts';
