// Lists as somebody set them up, for themselves or for all of the tenant.
import {
  MOST_SAVED,
  savedViewSchema,
  type Actor,
  type NewSavedView,
  type SavedList,
  type SavedView,
} from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

interface Row {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  readonly state: unknown;
  readonly shared: boolean;
  readonly ownerKind: string;
  readonly ownerId: string;
  readonly ownerName: string | null;
  readonly changedAt: Date;
}

const toView = ({ ownerKind, ownerId, ownerName, changedAt, ...row }: Row, reader: Actor): SavedView =>
  savedViewSchema.parse({
    ...row,
    owner: { kind: ownerKind, id: ownerId, name: ownerName },
    isYours: ownerKind === reader.kind && ownerId === reader.id,
    changedAt: changedAt.toISOString(),
  });

async function select({ tenantId, db }: TenantTx, reader: Actor, where: Prisma.Sql): Promise<SavedView[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT v.id, v.list, v.name, v.state, v.shared, v.owner_kind AS "ownerKind", v.owner_id AS "ownerId", m.name AS "ownerName", v.changed_at AS "changedAt"
    FROM saved_views v LEFT JOIN members m ON m.tenant_id = v.tenant_id AND m.id = v.owner_id AND v.owner_kind = 'member'
    WHERE v.tenant_id = ${tenantId}::uuid AND (v.shared OR (v.owner_kind = ${reader.kind} AND v.owner_id = ${reader.id}::uuid)) AND ${where}
    ORDER BY lower(v.name), v.id`;
  return rows.map((row) => toView(row, reader));
}

/** Those that somebody sees, by name. */
export const list = (tx: TenantTx, reader: Actor, of: SavedList | undefined): Promise<SavedView[]> =>
  select(tx, reader, of === undefined ? Prisma.sql`true` : Prisma.sql`v.list = ${of}`);

/** Undefined where there is none that they see. */
export async function find(tx: TenantTx, id: string, reader: Actor): Promise<SavedView | undefined> {
  return (await select(tx, reader, Prisma.sql`v.id = ${id}::uuid`))[0];
}

/** Keeps one, in the place of `id` where it is given. Rejects with `too_many_saved`. */
export async function save(
  { tenantId, db }: TenantTx,
  { name, list: of, state, shared }: NewSavedView,
  { by, at, id }: { readonly by: Actor; readonly at: Date; readonly id?: string },
): Promise<string> {
  const text = JSON.stringify(state);
  if (id !== undefined) {
    await db.$executeRaw`
      UPDATE saved_views SET name = ${name}, list = ${of}, state = ${text}::jsonb, shared = ${shared}, changed_at = ${at}
      WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid`;
    return id;
  }
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`saved:${tenantId}`}, 0))::text`;
  if ((await db.savedView.count({ where: { tenantId } })) >= MOST_SAVED) throw new AppError('too_many_saved');
  const added = randomUUID();
  await db.$executeRaw`
    INSERT INTO saved_views (tenant_id, id, list, name, state, shared, owner_kind, owner_id, changed_at)
    VALUES (${tenantId}::uuid, ${added}::uuid, ${of}, ${name}, ${text}::jsonb, ${shared}, ${by.kind}, ${by.id}::uuid, ${at})`;
  return added;
}

export async function remove({ tenantId, db }: TenantTx, id: string): Promise<void> {
  await db.savedView.deleteMany({ where: { tenantId, id } });
}
