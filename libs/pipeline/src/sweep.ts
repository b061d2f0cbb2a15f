// What no row knows of is removed from time to time: keys and sessions that have run out, files that broke off while they came
// in, and originals whose resume is gone. Any number of processes may do it at once, each a part.
import { access, expiry, removeUnusedFile, type FileStore, type Store } from '@vitae/store';

export interface SweepDependencies {
  readonly store: Store;
  readonly files: FileStore;
  readonly now: () => Date;
}

export interface Swept {
  readonly rows: number;
  readonly parts: number;
  readonly originals: number;
}

/** What is younger may belong to a request that is under way. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/** Sweeps once; returns how much was removed. */
export async function sweep({ store, files, now }: SweepDependencies): Promise<Swept> {
  const before = new Date(now().getTime() - GRACE_MS);
  const rows = await removeExpired(store);
  const parts = await files.removeParts(before);
  let originals = 0;
  for (const tenantId of await files.listTenants()) {
    // A tenant that the database does not know may be another database's: nothing of it is touched.
    if (!(await store.withTenant(tenantId, access.tenantExists))) continue;
    for await (const sha256 of files.listOlder(tenantId, before))
      if (await store.withTenant(tenantId, (tx) => removeUnusedFile(tx, files, sha256))) originals++;
  }
  return { rows, parts, originals };
}

async function removeExpired(store: Store): Promise<number> {
  const part = await store.asRelay(expiry.removeExpiredPart);
  return part.rows + (part.more ? await removeExpired(store) : 0);
}
