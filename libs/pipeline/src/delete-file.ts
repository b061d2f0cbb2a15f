import type { JobHandler } from '@vitae/jobs';
import { resumes } from '@vitae/store';
import type { PipelineDependencies } from './stage.ts';

/** Removes an original file that no resume has any more, under the lock that new resumes with the same file take. */
export function deleteFile({
  store,
  files,
}: Pick<PipelineDependencies, 'store' | 'files'>): JobHandler<'delete-file'> {
  return {
    async run({ tenantId, payload }) {
      await store.withTenant(tenantId, async (tx) => {
        if (!(await resumes.fileIsUsed(tx, payload.sha256))) await files.remove(tenantId, payload.sha256);
      });
    },
    // A file that could not be removed stays until it is swept.
    giveUp: () => Promise.resolve(),
  };
}
