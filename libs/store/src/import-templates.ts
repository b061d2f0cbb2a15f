// Mappings of columns that a tenant keeps by a name, to use them for its next file.
import {
  importMappingSchema,
  MOST_IMPORT_TEMPLATES,
  type ImportTemplate,
  type NewImportTemplate,
} from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import type { ImportTemplate as TemplateRow } from './generated/client.ts';
import type { TenantTx } from './store.ts';

const toTemplate = ({ id, name, mapping, changedAt }: TemplateRow): ImportTemplate => ({
  id,
  name,
  mapping: importMappingSchema.parse(mapping),
  changedAt: changedAt.toISOString(),
});

/** Keeps a mapping under a name; one that has the name already is replaced. Rejects with `too_many_import_templates`. */
export async function save(
  { tenantId, db }: TenantTx,
  { name, mapping }: NewImportTemplate,
  now: Date,
): Promise<ImportTemplate> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import-templates:${tenantId}`}, 0))::text`;
  const where = { tenantId_name: { tenantId, name } };
  const known = await db.importTemplate.findUnique({ where, select: { id: true } });
  if (!known && (await db.importTemplate.count({ where: { tenantId } })) >= MOST_IMPORT_TEMPLATES)
    throw new AppError('too_many_import_templates');
  const row = await db.importTemplate.upsert({
    where,
    create: { tenantId, id: randomUUID(), name, mapping, changedAt: now },
    update: { mapping, changedAt: now },
  });
  return toTemplate(row);
}

export async function list({ tenantId, db }: TenantTx): Promise<ImportTemplate[]> {
  return (await db.importTemplate.findMany({ where: { tenantId }, orderBy: { name: 'asc' } })).map(
    toTemplate,
  );
}

export async function find({ tenantId, db }: TenantTx, name: string): Promise<ImportTemplate | undefined> {
  const row = await db.importTemplate.findUnique({ where: { tenantId_name: { tenantId, name } } });
  return row ? toTemplate(row) : undefined;
}

export async function remove({ tenantId, db }: TenantTx, id: string): Promise<boolean> {
  return (await db.importTemplate.deleteMany({ where: { tenantId, id } })).count > 0;
}
