import { enqueue } from '@vitae/jobs/enqueue';
import { imports, type TenantTx } from '@vitae/store';

/** A table that somebody came in by, and who is gone now, has their row: its files go as soon as its import is over. */
export async function releaseForgotten(tx: TenantTx): Promise<void> {
  for (const sha256 of await imports.releaseFiles(tx, new Date(0)))
    await enqueue(tx, 'delete-file', { sha256 });
}
