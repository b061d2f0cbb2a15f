// The tenants' keys for whoever has no transaction of theirs at hand: the storage of files.
import type { Store } from '../store.ts';
import type { SealingKey } from './sealed-stream.ts';

export interface FileKeys {
  forSealing(tenantId: string): Promise<SealingKey>;
  forOpening(tenantId: string, id: string): Promise<Buffer>;
}

/** None where the store has no vault. */
export function fileKeysOf(store: Store): FileKeys | undefined {
  const { vault } = store;
  return (
    vault && {
      forSealing: (tenantId) => store.withTenant(tenantId, (tx) => vault.keyForSealing(tx)),
      forOpening: (tenantId, id) => store.withTenant(tenantId, (tx) => vault.keyForOpening(tx, id)),
    }
  );
}
