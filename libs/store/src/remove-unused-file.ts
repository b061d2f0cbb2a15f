import type { FileStore } from './file-store.ts';
import { fileIsUsed } from './resumes.ts';
import type { TenantTx } from './store.ts';

/** Removes an original that no resume has, under the lock that new resumes with the same file take; false if one has it. */
export async function removeUnusedFile(
  tx: TenantTx,
  files: Pick<FileStore, 'remove'>,
  sha256: string,
): Promise<boolean> {
  if (await fileIsUsed(tx, sha256)) return false;
  await files.remove(tx.tenantId, sha256);
  return true;
}
