// Tells once a day whom the saved searches of a tenant have found since.
import type { JobHandler } from '@vitae/jobs';
import { plans, savedSearches, searchAlerts } from '@vitae/store';
import { tellOf, type TellDependencies } from './tell.ts';

export function tellSearches(dependencies: TellDependencies): JobHandler<'tell-searches'> {
  const { store, now } = dependencies;
  return {
    async run({ tenantId, settle }) {
      await store.withTenant(tenantId, async (tx) => {
        await settle(tx);
        if (await plans.isSuspended(tx)) return;
        const at = now();
        for (const search of await savedSearches.listAlerting(tx, 'daily'))
          await tellOf(tx, dependencies, search, await searchAlerts.tell(tx, search.id, at), at);
      });
    },
    giveUp: () => Promise.resolve(),
  };
}
