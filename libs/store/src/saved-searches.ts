// Searches that somebody keeps, and whom each of them has told of.
import {
  MOST_SAVED,
  savedSearchSchema,
  type Actor,
  type Alert,
  type NewSavedSearch,
  type SavedSearch,
} from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly request: unknown;
  readonly alert: string;
  readonly byMail: boolean;
  readonly byWebhook: boolean;
  readonly shared: boolean;
  readonly ownerKind: string;
  readonly ownerId: string;
  readonly ownerName: string | null;
  readonly changedAt: Date;
}

const toSearch = ({ ownerKind, ownerId, ownerName, changedAt, ...row }: Row, reader: Actor): SavedSearch =>
  savedSearchSchema.parse({
    ...row,
    owner: { kind: ownerKind, id: ownerId, name: ownerName },
    isYours: ownerKind === reader.kind && ownerId === reader.id,
    changedAt: changedAt.toISOString(),
  });

const COLUMNS = Prisma.sql`s.id, s.name, s.request, s.alert, s.by_mail AS "byMail", s.by_webhook AS "byWebhook", s.shared,
  s.owner_kind AS "ownerKind", s.owner_id AS "ownerId", m.name AS "ownerName", s.changed_at AS "changedAt"`;
const FROM = Prisma.sql`saved_searches s LEFT JOIN members m ON m.tenant_id = s.tenant_id AND m.id = s.owner_id AND s.owner_kind = 'member'`;

async function select({ tenantId, db }: TenantTx, reader: Actor, where: Prisma.Sql): Promise<SavedSearch[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM ${FROM}
    WHERE s.tenant_id = ${tenantId}::uuid AND (s.shared OR (s.owner_kind = ${reader.kind} AND s.owner_id = ${reader.id}::uuid)) AND ${where}
    ORDER BY lower(s.name), s.id`;
  return rows.map((row) => toSearch(row, reader));
}

/** Those that somebody sees, by name. */
export const list = (tx: TenantTx, reader: Actor): Promise<SavedSearch[]> =>
  select(tx, reader, Prisma.sql`true`);

/** Undefined where there is none that they see. */
export async function find(tx: TenantTx, id: string, reader: Actor): Promise<SavedSearch | undefined> {
  return (await select(tx, reader, Prisma.sql`s.id = ${id}::uuid`))[0];
}

/** Keeps one, in the place of `id` where it is given. Rejects with `too_many_saved`. */
export async function save(
  { tenantId, db }: TenantTx,
  { name, request, alert, byMail, byWebhook, shared }: NewSavedSearch,
  { by, at, id }: { readonly by: Actor; readonly at: Date; readonly id?: string },
): Promise<string> {
  const text = JSON.stringify(request);
  if (id !== undefined) {
    await db.$executeRaw`
      UPDATE saved_searches SET name = ${name}, request = ${text}::jsonb, alert = ${alert}, by_mail = ${byMail}, by_webhook = ${byWebhook},
        shared = ${shared}, changed_at = ${at}
      WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid`;
    return id;
  }
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`saved:${tenantId}`}, 0))::text`;
  if ((await db.savedSearch.count({ where: { tenantId } })) >= MOST_SAVED)
    throw new AppError('too_many_saved');
  const added = randomUUID();
  await db.$executeRaw`
    INSERT INTO saved_searches (tenant_id, id, name, request, alert, by_mail, by_webhook, shared, owner_kind, owner_id, changed_at)
    VALUES (${tenantId}::uuid, ${added}::uuid, ${name}, ${text}::jsonb, ${alert}, ${byMail}, ${byWebhook}, ${shared}, ${by.kind}, ${by.id}::uuid, ${at})`;
  return added;
}

export async function remove({ tenantId, db }: TenantTx, id: string): Promise<void> {
  await db.savedSearch.deleteMany({ where: { tenantId, id } });
}

/** A search that tells, with who it is for. */
export interface AlertingSearch {
  readonly id: string;
  readonly name: string;
  readonly request: unknown;
  readonly alert: Exclude<Alert, 'none'>;
  readonly byMail: boolean;
  readonly byWebhook: boolean;
  /** Of its owner, while they are a member. */
  readonly role: string | null;
  readonly email: string | null;
}

/** The searches of the tenant that tell. */
export async function listAlerting(
  { tenantId, db }: TenantTx,
  alert?: 'daily' | 'immediately',
): Promise<AlertingSearch[]> {
  return db.$queryRaw<AlertingSearch[]>`
    SELECT s.id, s.name, s.request, s.alert, s.by_mail AS "byMail", s.by_webhook AS "byWebhook", m.role, m.email FROM ${FROM}
    WHERE s.tenant_id = ${tenantId}::uuid AND s.alert <> 'none' ${alert ? Prisma.sql`AND s.alert = ${alert}` : Prisma.empty} ORDER BY s.id`;
}
