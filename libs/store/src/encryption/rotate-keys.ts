// Wraps a tenant's keys with the master key of now, and seals what is stored as it was sent from before. While everything goes on: two
// at once do no harm, and one that broke off is gone on with by the next.
import type { FileStore } from '../file-store.ts';
import { sealPlain as sealPlainReceiptKey } from '../receipt-key.ts';
import { removeUnusedFile } from '../remove-unused-file.ts';
import { sealDocuments } from '../results.ts';
import { listPlain, sealPlain } from '../second-factors.ts';
import type { Store } from '../store.ts';
import { keyAway } from './master-keys.ts';
import { sealPlainSecrets } from './secret-columns.ts';

export interface Rotated {
  /** Keys that were wrapped anew. */
  readonly keys: number;
  readonly files: number;
  readonly documents: number;
  /** Of the tenant with others, and of its members for signing in; of the installation, what signs receipts. */
  readonly secrets: number;
}

/** Documents of one transaction: each is some 100 KB. */
const BATCH = 20;
const FIRST = '00000000-0000-0000-0000-000000000000';

export async function rotateKeys(store: Store, files: FileStore, tenantId: string): Promise<Rotated> {
  const { vault } = store;
  if (!vault) throw keyAway();
  const keys = await store.withTenant(tenantId, (tx) => vault.rewrap(tx));
  let secrets = await store.withTenant(tenantId, sealPlainSecrets);
  for (const accountId of await store.withTenant(tenantId, listPlain))
    if (await store.presenting(accountId, (tx) => sealPlain(tx, accountId))) secrets++;
  let documents = 0;
  for (let after: string | undefined = FIRST; after !== undefined;) {
    const from: string = after;
    const { sealed, next } = await store.withTenant(tenantId, (tx) => sealDocuments(tx, from, BATCH));
    documents += sealed;
    after = next;
  }
  let sealedFiles = 0;
  for await (const sha256 of files.listDigests(tenantId))
    if (await files.sealStored(tenantId, sha256)) {
      sealedFiles++;
      // Its resume may have been deleted meanwhile, with the file that it was then.
      await store.withTenant(tenantId, (tx) => removeUnusedFile(tx, files, sha256));
    }
  return { keys, files: sealedFiles, documents, secrets };
}

/** Wraps the keys that are no tenant's with the master key of now, and seals what signs for all; how many were due. */
export async function rotateInstallationKeys(store: Store): Promise<Pick<Rotated, 'keys' | 'secrets'>> {
  const { vault } = store;
  if (!vault) throw keyAway();
  const keys = await store.asOperator((tx) => vault.rewrapInstallation(tx));
  return { keys, secrets: await sealPlainReceiptKey(store) };
}
