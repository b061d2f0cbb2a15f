// What a tenant has set for itself; what it has not is the schema's default.
import { tenantSettingsSchema, type TenantSettings, type TenantSettingsChange } from '@vitae/contracts';
import type { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

export async function getSettings({ tenantId, db }: TenantTx): Promise<TenantSettings> {
  const row = await db.tenantSettings.findUnique({ where: { tenantId } });
  return tenantSettingsSchema.parse(row?.settings ?? {});
}

/** Changes the settings that are named, and gives all of them. */
export async function changeSettings(tx: TenantTx, change: TenantSettingsChange): Promise<TenantSettings> {
  const { tenantId, db } = tx;
  const settings = tenantSettingsSchema.parse({ ...(await getSettings(tx)), ...change });
  const json = settings as Prisma.InputJsonObject;
  await db.tenantSettings.upsert({
    where: { tenantId },
    create: { tenantId, settings: json },
    update: { settings: json, updatedAt: new Date() },
  });
  return settings;
}
