import type { JobHandler } from '@vitae/jobs';
import { removeUnusedFile } from '@vitae/store';
import type { PipelineDependencies } from './stage.ts';

/** Removes an original file that no resume has any more, under the lock that new resumes with the same file take. */
export function deleteFile({
  store,
  files,
}: Pick<PipelineDependencies, 'store' | 'files'>): JobHandler<'delete-file'> {
  return {
    async run({ tenantId, payload }) {
      await store.withTenant(tenantId, async (tx) => {
        await removeUnusedFile(tx, files, payload.sha256);
      });
    },
    // A file that could not be removed stays until it is swept.
    giveUp: () => Promise.resolve(),
  };
}
