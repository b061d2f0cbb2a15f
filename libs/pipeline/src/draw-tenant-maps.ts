// Draws a tenant's maps of candidates and skills anew. The sweep says when; nobody waits for it.
import { enqueueOnce, type JobHandler } from '@vitae/jobs';
import { drawMaps, keepMaps } from '@vitae/search';
import { erasures } from '@vitae/store';
import type { PipelineDependencies } from './stage.ts';

export function drawTenantMaps({
  store,
  embedder,
  now,
}: Pick<PipelineDependencies, 'store' | 'embedder' | 'now'>): JobHandler<'draw-maps'> {
  return {
    async run({ tenantId, settle }) {
      const erased = await store.withTenant(tenantId, erasures.count);
      const drawn = await drawMaps(store, tenantId, embedder?.model);
      await store.withTenant(tenantId, async (tx) => {
        await settle(tx);
        await erasures.lockMaps(tx);
        // Somebody went meanwhile, and may be on it: by a place, or by what a cluster is called.
        if ((await erasures.count(tx)) !== erased) await enqueueOnce(tx, 'draw-maps', {});
        else await keepMaps(tx, drawn, now());
      });
    },
    // The map that was there stays; the next sweep adds the job again.
    giveUp: () => Promise.resolve(),
  };
}
