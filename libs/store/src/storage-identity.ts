// Which folder is the storage of this database: the id that its marker file must carry. Set once, for all processes.
import type { Store } from './store.ts';

interface Identity {
  readonly id: string | null;
  readonly has_files: boolean;
}

/**
 * The id of this database's storage. Where it has none yet, `begin` finds it out: one process at a time, the others wait for what
 * it says. `hasFiles`: originals were kept before storages had ids.
 */
export function storageId(store: Store, begin: (hasFiles: boolean) => Promise<string>): Promise<string> {
  return store.asRelay(async ({ db }) => {
    const [row] = await db.$queryRaw<Identity[]>`SELECT id, has_files FROM storage_identity FOR UPDATE`;
    if (!row) throw new Error('the row of the storage’s identity is missing');
    if (row.id !== null) return row.id;
    const id = await begin(row.has_files);
    await db.$executeRaw`UPDATE storage_identity SET id = ${id}::uuid`;
    return id;
  });
}
