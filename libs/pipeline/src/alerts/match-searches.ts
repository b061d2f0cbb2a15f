// Runs the tenant's saved searches over people of whom something has changed, and tells of those whom a search had not found before: at
// once, or with the day's. One tenant's changes are one job, however many there are; it looks at some of them and makes way for others.
import { searchRequestSchema } from '@vitae/contracts';
import { enqueueOnce, type JobHandler } from '@vitae/jobs';
import { matchingAmong } from '@vitae/search';
import {
  plans,
  savedSearches,
  searchAlerts,
  tenantSettings,
  type AlertingSearch,
  type Store,
} from '@vitae/store';
import { tellOf, type TellDependencies } from './tell.ts';

/** People that are looked at in one run. */
const BATCH = 200;
const DAY_SECONDS = 86_400;
/** After a run that left some. */
const NEXT_SECONDS = 1;

export function matchSearches(dependencies: TellDependencies): JobHandler<'match-searches'> {
  const { store, now } = dependencies;
  return {
    async run({ tenantId, settle }) {
      const { searches, changes, blind } = await store.withTenant(tenantId, async (tx) => ({
        // To a tenant that is suspended nothing is told; neither later, since nobody waits for it.
        searches: (await plans.isSuspended(tx)) ? [] : await savedSearches.listAlerting(tx),
        changes: await searchAlerts.oldest(tx, BATCH),
        blind: (await tenantSettings.getSettings(tx)).blindByDefault,
      }));
      const ids = changes.map(({ candidateId }) => candidateId);
      const found = new Map<AlertingSearch, string[]>();
      for (const search of ids.length ? searches : [])
        found.set(search, await whomFinds({ store, now }, tenantId, search, ids, blind));
      await store.withTenant(tenantId, async (tx) => {
        await settle(tx);
        const at = now();
        let waits = false;
        for (const [search, candidateIds] of found) {
          const told = search.alert === 'immediately' ? at : null;
          const fresh = await searchAlerts.found(tx, search.id, candidateIds, told);
          if (told) await tellOf(tx, dependencies, search, fresh, at);
          else waits ||= fresh.length > 0;
        }
        if (waits) await enqueueOnce(tx, 'tell-searches', {}, DAY_SECONDS);
        if (await searchAlerts.looked(tx, changes)) await enqueueOnce(tx, 'match-searches', {}, NEXT_SECONDS);
      });
    },
    // The sweep adds it again where somebody still waits.
    giveUp: () => Promise.resolve(),
  };
}

/** Nobody, where the search can't be run any more: whom or what it names is gone. */
async function whomFinds(
  { store, now }: { store: Store; now: () => Date },
  tenantId: string,
  { request, role }: AlertingSearch,
  candidateIds: readonly string[],
  blind: boolean,
): Promise<string[]> {
  const asked = searchRequestSchema.safeParse(request);
  if (!asked.success) return [];
  // What its owner could not find by asking, they are not told by an alert.
  const hidesHome = blind && role !== 'owner' && role !== 'admin';
  const matching = await matchingAmong({ store, now, hidesHome }, tenantId, asked.data, candidateIds);
  return matching.ok ? matching.answer : [];
}
