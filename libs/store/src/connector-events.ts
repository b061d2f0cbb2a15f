// What applicant tracking systems have told us: each once, however often it is told.
import { randomUUID } from 'node:crypto';
import type { TenantTx } from './store.ts';

/** Notes that something was told, by its digest; undefined where it was told before. `remoteId`: whose file is still to be asked for. */
export async function note(
  { tenantId, db }: TenantTx,
  { connectorId, key, remoteId }: { connectorId: string; key: string; remoteId: string | null },
  now: Date,
): Promise<string | undefined> {
  const id = randomUUID();
  const added = await db.$executeRaw`
    INSERT INTO connector_events (tenant_id, id, connector_id, key, received_at, remote_id)
    VALUES (${tenantId}::uuid, ${id}::uuid, ${connectorId}::uuid, ${key}, ${now}, ${remoteId})
    ON CONFLICT (tenant_id, connector_id, key) DO NOTHING`;
  return added ? id : undefined;
}

/** Whose file is still to be asked for, and where; undefined once it was. */
export async function openOf(
  { tenantId, db }: TenantTx,
  id: string,
): Promise<{ readonly connectorId: string; readonly remoteId: string } | undefined> {
  const row = await db.connectorEvent.findUnique({ where: { tenantId_id: { tenantId, id } } });
  return row && row.remoteId !== null ? { connectorId: row.connectorId, remoteId: row.remoteId } : undefined;
}

/** It was seen to: whom it was about is not kept. False where another has done so. */
export async function close({ tenantId, db }: TenantTx, id: string): Promise<boolean> {
  const { count } = await db.connectorEvent.updateMany({
    where: { tenantId, id, remoteId: { not: null } },
    data: { remoteId: null },
  });
  return count > 0;
}
