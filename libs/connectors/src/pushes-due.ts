// The connectors that have something due, for the pump of a worker.
import type { DueLine } from '@vitae/jobs';
import { connectorPushes } from '@vitae/store';

export const pushesDue: DueLine<'push-to-ats'> = {
  job: 'push-to-ats',
  find: async (tx, now) =>
    (await connectorPushes.listDue(tx, 'webhook', 'push-to-ats', now)).map(({ tenantId, connectorId }) => ({
      tenantId,
      payload: { connectorId },
    })),
};
