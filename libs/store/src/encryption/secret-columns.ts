// Which columns hold tenants' secrets, so that a rotation of keys seals those that were kept before there was a key.
import { Prisma } from '../generated/client.ts';
import type { TenantTx } from '../store.ts';
import { plainOf, SEALED_SECRET, sealSecret } from './secrets.ts';

interface SecretColumn {
  /** Has a `tenant_id`. */
  readonly table: string;
  readonly column: string;
  /** The column that tells the tenant's rows apart. */
  readonly key: string;
  /** What `sealSecret` is given for the row of this key. */
  readonly context: (key: string) => string;
}

export const openIdContext = 'openid_settings client_secret';
export const mailAddressContext = 'mail_addresses local_part';
export const connectorContext = (connectorId: string): string => `connectors credentials ${connectorId}`;
export const inboundContext = (connectorId: string): string => `connectors inbound_secret ${connectorId}`;
export const webhookContext = (endpointId: string): string => `webhook_endpoints ${endpointId}`;

const SECRET_COLUMNS: readonly SecretColumn[] = [
  { table: 'openid_settings', column: 'client_secret', key: 'tenant_id', context: () => openIdContext },
  { table: 'webhook_endpoints', column: 'secret', key: 'id', context: webhookContext },
  { table: 'webhook_endpoints', column: 'previous_secret', key: 'id', context: webhookContext },
  { table: 'connectors', column: 'credentials', key: 'id', context: connectorContext },
  { table: 'connectors', column: 'inbound_secret', key: 'id', context: inboundContext },
  { table: 'mail_addresses', column: 'local_part', key: 'tenant_id', context: () => mailAddressContext },
];

/** Seals all that the tenant has there as it was given; what another changes just now is left to it. How many there were. */
export async function sealPlainSecrets(tx: TenantTx): Promise<number> {
  let sealed = 0;
  for (const one of SECRET_COLUMNS) {
    const [table, column, key] = [one.table, one.column, one.key].map((name) => Prisma.raw(name));
    const rows = await tx.db.$queryRaw<{ id: string; kept: string }[]>`
      SELECT ${key}::text AS id, ${column} AS kept FROM ${table}
      WHERE tenant_id = ${tx.tenantId}::uuid AND ${column} IS NOT NULL AND NOT starts_with(${column}, ${SEALED_SECRET})
      FOR UPDATE SKIP LOCKED`;
    for (const { id, kept } of rows) {
      const secret = await sealSecret(tx, plainOf(kept), one.context(id));
      await tx.db.$executeRaw`
        UPDATE ${table} SET ${column} = ${secret} WHERE tenant_id = ${tx.tenantId}::uuid AND ${key}::text = ${id}`;
    }
    sealed += rows.length;
  }
  return sealed;
}
