// Batches of resumes that were sent as addresses: what waits to be accepted, and what became of the rest. What was said of an item goes
// in the transaction that makes it a resume or refuses it.
import {
  actorSchema,
  batchItemSchema,
  batchItemStatusSchema,
  isProblemCode,
  problems,
  toldProblemSchema,
  type Actor,
  type BatchItem,
  type ProblemCode,
  type ResumeBatch,
  type ResumeBatchesQuery,
  type ResumeBatchItem,
  type ResumeBatchPage,
  type ResumeBatchQuery,
  type ResumeBatchState,
  type ToldProblem,
} from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Prisma, type ResumeBatch as ResumeBatchRow } from './generated/client.ts';
import { packCursor, readPlace } from './cursor.ts';
import { cutPage, readCursor } from './newest-first.ts';
import type { TenantTx } from './store.ts';

/** An item as it was sent, or why it can't be one. */
export type NewBatchItem =
  { readonly sent: BatchItem } | { readonly problem: ProblemCode; readonly told: ToldProblem };

/** An item that is still to be accepted. */
export interface WaitingItem {
  readonly place: number;
  readonly sent: BatchItem;
  readonly sentBy: Actor;
}

const toBatch = (row: ResumeBatchRow): ResumeBatch => ({
  id: row.id,
  total: row.total,
  createdAt: row.createdAt.toISOString(),
  acceptedAt: row.acceptedAt?.toISOString() ?? null,
});

/** Adds a batch; its items have the places in which they come, from 0. */
export async function add(
  { tenantId, db }: TenantTx,
  items: readonly NewBatchItem[],
  sentBy: Actor,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  const actor = { actorKind: sentBy.kind, actorId: sentBy.id };
  await db.resumeBatch.create({ data: { tenantId, id, total: items.length, ...actor, createdAt: now } });
  await db.resumeBatchItem.createMany({
    data: items.map((item, place) => ({ tenantId, batchId: id, place, ...item })),
  });
  return id;
}

/** How many batches of the tenant wait for their items to be accepted. */
export const countOpen = ({ tenantId, db }: TenantTx): Promise<number> =>
  db.resumeBatch.count({ where: { tenantId, acceptedAt: null } });

/** The next item that waits; nobody else has it until the transaction ends. */
export async function nextWaiting(
  { tenantId, db }: TenantTx,
  batchId: string,
): Promise<WaitingItem | undefined> {
  const [row] = await db.$queryRaw<
    { place: number; sent: unknown; actorKind: string; actorId: string | null }[]
  >`
    SELECT i.place, i.sent, b.actor_kind AS "actorKind", b.actor_id AS "actorId"
    FROM resume_batch_items i JOIN resume_batches b ON b.tenant_id = i.tenant_id AND b.id = i.batch_id
    WHERE i.tenant_id = ${tenantId}::uuid AND i.batch_id = ${batchId}::uuid AND i.sent IS NOT NULL
    ORDER BY i.place LIMIT 1 FOR UPDATE OF i`;
  return (
    row && {
      place: row.place,
      sent: batchItemSchema.parse(row.sent),
      sentBy: actorSchema.parse({ kind: row.actorKind, id: row.actorId }),
    }
  );
}

/** The item is this resume; what was said of it is said of that now. */
export async function setResume(
  { tenantId, db }: TenantTx,
  batchId: string,
  place: number,
  resumeId: string,
): Promise<void> {
  await db.resumeBatchItem.updateMany({
    where: { tenantId, batchId, place },
    data: { resumeId, sent: Prisma.DbNull },
  });
}

/** The item, or each that still waits, is refused. */
export async function refuse(
  { tenantId, db }: TenantTx,
  batchId: string,
  place: number | undefined,
  problem: ProblemCode,
  detail?: string,
): Promise<void> {
  const told: ToldProblem = { detail: detail ?? null, errors: [] };
  await db.resumeBatchItem.updateMany({
    where: { tenantId, batchId, resumeId: null, problem: null, ...(place !== undefined && { place }) },
    data: { problem, told, sent: Prisma.DbNull },
  });
}

/** Says that a batch is through, if none of its items waits any more. */
export async function finish({ tenantId, db }: TenantTx, id: string, now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE resume_batches b SET accepted_at = ${now}
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND accepted_at IS NULL AND NOT EXISTS (
      SELECT FROM resume_batch_items i WHERE i.tenant_id = b.tenant_id AND i.batch_id = b.id AND i.sent IS NOT NULL)`;
}

/** The tenant's batches, newest first. Undefined if the cursor is none of ours. */
export async function list(
  { tenantId, db }: TenantTx,
  query: ResumeBatchesQuery,
): Promise<ResumeBatchPage | undefined> {
  const asked = { list: 'resume batches' };
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, asked);
  if (query.cursor !== undefined && !after) return undefined;
  const rows = await db.$queryRaw<ResumeBatchRow[]>`
    SELECT id, total, created_at AS "createdAt", accepted_at AS "acceptedAt" FROM resume_batches
    WHERE tenant_id = ${tenantId}::uuid
      AND ${after ? Prisma.sql`(created_at, id) < (${after.createdAt}, ${after.id}::uuid)` : Prisma.sql`true`}
    ORDER BY created_at DESC, id DESC LIMIT ${query.limit + 1}`;
  const { page, next } = cutPage(rows, query.limit, asked);
  return { items: page.map(toBatch), next };
}

/** An item's status: that of its resume where it has one. */
const STATUS = Prisma.sql`coalesce(r.status, CASE WHEN i.problem IS NULL THEN 'waiting' ELSE 'failed' END)`;

const itemsOf = (tenantId: string, id: string): Prisma.Sql => Prisma.sql`
  FROM resume_batch_items i LEFT JOIN resumes r ON r.tenant_id = i.tenant_id AND r.id = i.resume_id
  WHERE i.tenant_id = ${tenantId}::uuid AND i.batch_id = ${id}::uuid`;

/** A batch with what has become of its items, a page of them. `none`: there is no such batch; `cursor`: it is none of ours. */
export async function show(
  { tenantId, db }: TenantTx,
  id: string,
  { limit, cursor, status }: ResumeBatchQuery,
): Promise<ResumeBatchState | 'none' | 'cursor'> {
  const batch = await db.resumeBatch.findUnique({ where: { tenantId_id: { tenantId, id } } });
  if (!batch) return 'none';
  const asked = { list: 'items of a resume batch', id, status };
  const after = cursor === undefined ? -1 : readPlace(cursor, asked, placeSchema)?.[0];
  if (after === undefined) return 'cursor';
  const counted = await db.$queryRaw<{ status: string; count: number }[]>`
    SELECT ${STATUS} AS status, count(*)::int AS count ${itemsOf(tenantId, id)} GROUP BY 1`;
  const rows = await db.$queryRaw<ItemRow[]>`
    SELECT i.place AS index, i.resume_id AS "resumeId", ${STATUS} AS status, coalesce(r.problem, i.problem) AS problem, i.told
    ${itemsOf(tenantId, id)} AND i.place > ${after} AND ${status ? Prisma.sql`${STATUS} = ${status}` : Prisma.sql`true`}
    ORDER BY i.place LIMIT ${limit + 1}`;
  const countOf = (of: string): number => counted.find((one) => one.status === of)?.count ?? 0;
  const counts = {
    waiting: countOf('waiting'),
    queued: countOf('queued'),
    processing: countOf('processing'),
    parsed: countOf('parsed'),
    partial: countOf('partial'),
    failed: countOf('failed'),
    quarantined: countOf('quarantined'),
    deleted: batch.total - counted.reduce((sum, one) => sum + one.count, 0),
  };
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    ...toBatch(batch),
    isSettled: counts.waiting + counts.queued + counts.processing === 0,
    counts,
    items: page.map(toItem),
    next: rows.length > limit && last ? packCursor(asked, [last.index]) : null,
  };
}

interface ItemRow {
  readonly index: number;
  readonly resumeId: string | null;
  readonly status: string;
  readonly problem: string | null;
  readonly told: unknown;
}

function toItem({ index, resumeId, status, problem: code, told }: ItemRow): ResumeBatchItem {
  const title = code !== null && isProblemCode(code) ? problems[code].title : (code ?? '');
  const { detail, errors } = told === null ? { detail: null, errors: [] } : toldProblemSchema.parse(told);
  const problem = code === null ? null : { code, title, detail, errors };
  return { index, resumeId, status: batchItemStatusSchema.parse(status), problem };
}

const placeSchema = z.tuple([z.number().int().min(0).max(1_000_000)]);
