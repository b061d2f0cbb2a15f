// The endpoints that have something due, for the pump of a worker.
import type { DueLine } from '@vitae/jobs';
import { webhookDeliveries } from '@vitae/store';

export const webhooksDue: DueLine<'deliver-webhooks'> = {
  job: 'deliver-webhooks',
  find: async (tx, now) =>
    (await webhookDeliveries.listDue(tx, 'webhook', 'deliver-webhooks', now)).map(
      ({ tenantId, endpointId }) => ({ tenantId, payload: { endpointId } }),
    ),
};
