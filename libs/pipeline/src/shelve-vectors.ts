import type { JobHandler } from '@vitae/jobs';
import type { PipelineDependencies } from './stage.ts';

/** Gives a tenant that has many vectors a shelf of its own for them. */
export function shelveVectors({
  shelver,
}: Pick<PipelineDependencies, 'shelver'>): JobHandler<'shelve-vectors'> {
  return {
    async run({ tenantId, payload }) {
      await shelver?.move(tenantId, payload.model);
    },
    // They are found where they are; the next sweep adds the job again.
    giveUp: () => Promise.resolve(),
  };
}
