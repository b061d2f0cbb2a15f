// Goes on with an erasure whose process was lost, or met a storage that was away: its originals, and its receipt.
import { finishErasure, type ErasureDependencies } from '@vitae/candidates';
import type { JobHandler } from '@vitae/jobs';

export function finishErasures(dependencies: ErasureDependencies): JobHandler<'finish-erasure'> {
  return {
    async run({ tenantId, payload: { erasureId } }) {
      await finishErasure(dependencies, tenantId, erasureId);
    },
    // The rows are gone all the same, and originals that nobody has are swept; whoever asks again has it tried again.
    giveUp: () => Promise.resolve(),
  };
}
