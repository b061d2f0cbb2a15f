// Draws a tenant's maps of candidates and skills anew. The sweep says when; nobody waits for it.
import type { JobHandler } from '@vitae/jobs';
import { drawMaps, keepMaps } from '@vitae/search';
import type { PipelineDependencies } from './stage.ts';

export function drawTenantMaps({
  store,
  embedder,
  now,
}: Pick<PipelineDependencies, 'store' | 'embedder' | 'now'>): JobHandler<'draw-maps'> {
  return {
    async run({ tenantId, settle }) {
      const drawn = await drawMaps(store, tenantId, embedder?.model);
      await store.withTenant(tenantId, async (tx) => {
        await settle(tx);
        await keepMaps(tx, drawn, now());
      });
    },
    // The map that was there stays; the next sweep adds the job again.
    giveUp: () => Promise.resolve(),
  };
}
