// What a tenant has set for itself; what it has not is the schema's default.
import { tenantSettingsSchema, type TenantSettings, type TenantSettingsChange } from '@vitae/contracts';
import type { TenantTx } from './store.ts';

export async function getSettings({ tenantId, db }: TenantTx): Promise<TenantSettings> {
  const row = await db.tenantSettings.findUnique({ where: { tenantId } });
  return tenantSettingsSchema.parse(row?.settings ?? {});
}

/** Changes the settings that are named, and gives all of them. Changes at the same time come one after the other: none is lost. */
export async function changeSettings(tx: TenantTx, change: TenantSettingsChange): Promise<TenantSettings> {
  const { tenantId, db } = tx;
  // There must be a row to lock.
  await db.$executeRaw`INSERT INTO tenant_settings (tenant_id) VALUES (${tenantId}::uuid) ON CONFLICT DO NOTHING`;
  await db.$queryRaw`SELECT 1 FROM tenant_settings WHERE tenant_id = ${tenantId}::uuid FOR UPDATE`;
  const settings = tenantSettingsSchema.parse({ ...(await getSettings(tx)), ...change });
  // What a newer version has set and this one does not know stays.
  await db.$executeRaw`
    UPDATE tenant_settings SET settings = settings || ${JSON.stringify(settings)}::jsonb, updated_at = ${new Date()}
    WHERE tenant_id = ${tenantId}::uuid`;
  return settings;
}
