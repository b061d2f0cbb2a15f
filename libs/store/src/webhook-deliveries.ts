// Events on their way to endpoints: what is due, who has it just now, and how each attempt went. What is due is told by rows alone; jobs
// only say that an endpoint has some.
import {
  deliveryStatusSchema,
  MOST_SHOWN_ATTEMPTS,
  TEST_EVENT,
  webhookMessageText,
  attemptProblemSchema,
  type WebhookDelivery,
  type WebhookDeliveryDetail,
  type WebhookDeliveryPage,
  type WebhookDeliveryQuery,
} from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import { Prisma } from './generated/client.ts';
import { cutPage, readCursor } from './newest-first.ts';
import type { RelayTx, TenantTx } from './store.ts';

/** A delivery that somebody is just sending. */
export interface ClaimedDelivery {
  readonly id: string;
  /** Tells this turn at it from others. */
  readonly claim: number;
  /** Attempts since it was begun. */
  readonly step: number;
  /** Goes with it as it is, however often it is sent. */
  readonly eventId: string;
  readonly message: string;
}

/** Takes an endpoint's deliveries that are due; who takes them has so many milliseconds until others may. */
export async function claim(
  { tenantId, db }: TenantTx,
  endpointId: string,
  { most, now, leaseMs }: { readonly most: number; readonly now: Date; readonly leaseMs: number },
): Promise<ClaimedDelivery[]> {
  const rows = await db.$queryRaw<
    (Omit<ClaimedDelivery, 'message'> & { type: string; at: Date; data: unknown; body: string | null })[]
  >`
    WITH due AS MATERIALIZED (
      SELECT id FROM webhook_deliveries
      WHERE tenant_id = ${tenantId}::uuid AND endpoint_id = ${endpointId}::uuid AND due_at <= ${now}
      ORDER BY due_at, id LIMIT ${most} FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE webhook_deliveries d SET due_at = ${new Date(now.getTime() + leaseMs)}, claims = claims + 1 FROM due
      WHERE d.tenant_id = ${tenantId}::uuid AND d.id = due.id RETURNING d.id, d.claims, d.step, d.event_id
    )
    SELECT c.id, c.claims AS claim, c.step, c.event_id AS "eventId", e.type, e.at, e.data,
      (SELECT body FROM event_bodies b WHERE b.tenant_id = e.tenant_id AND b.event_id = e.id) AS body
    FROM claimed c CROSS JOIN LATERAL (
      SELECT * FROM events e WHERE e.tenant_id = ${tenantId}::uuid AND e.id = c.event_id LIMIT 1) e`;
  return rows.map(({ type, at, data, body, ...row }) => ({
    ...row,
    message: body ?? webhookMessageText(type, at, data),
  }));
}

/** How an attempt went, and what comes of it. */
export interface AttemptOutcome {
  readonly delivery: Pick<ClaimedDelivery, 'id' | 'claim'>;
  readonly at: Date;
  readonly milliseconds: number;
  readonly status: number | null;
  readonly problem: string | null;
  readonly answer: string | null;
  readonly next:
    { readonly status: 'delivered' | 'failed' } | { readonly status: 'pending'; readonly dueAt: Date };
}

/** Writes attempts down. Of a delivery that somebody else has by now, or that is ended, only that there was an attempt. */
export async function record(tx: TenantTx, outcomes: readonly AttemptOutcome[]): Promise<void> {
  // In one order, so that nobody waits in a ring.
  for (const outcome of outcomes.toSorted((a, b) => (a.delivery.id < b.delivery.id ? -1 : 1)))
    await recordOne(tx, outcome);
}

async function recordOne(
  { tenantId, db }: TenantTx,
  { delivery, at, milliseconds, status, problem, answer, next }: AttemptOutcome,
): Promise<void> {
  const isOurs = Prisma.sql`(d.status = 'pending' AND (d.claims = ${delivery.claim} OR ${next.status} = 'delivered'))`;
  const dueAt = next.status === 'pending' ? next.dueAt : null;
  const ended = next.status === 'pending' ? null : at;
  await db.$executeRaw`
    WITH told AS (
      UPDATE webhook_deliveries d SET attempts = attempts + 1,
        step = CASE WHEN ${isOurs} THEN step + 1 ELSE step END,
        status = CASE WHEN ${isOurs} THEN ${next.status} ELSE status END,
        due_at = CASE WHEN ${isOurs} THEN ${dueAt}::timestamptz ELSE due_at END,
        completed_at = CASE WHEN ${isOurs} THEN ${ended}::timestamptz ELSE completed_at END
      WHERE tenant_id = ${tenantId}::uuid AND id = ${delivery.id}::uuid RETURNING id, event_id, attempts
    ), attempt AS (
      INSERT INTO webhook_attempts (tenant_id, delivery_id, number, at, milliseconds, status, problem)
      SELECT ${tenantId}::uuid, id, attempts, ${at}, ${milliseconds}, ${status}::int, ${problem} FROM told
      RETURNING delivery_id, number
    )
    INSERT INTO webhook_answers (tenant_id, delivery_id, number, resume_id, candidate_id, answer)
    SELECT ${tenantId}::uuid, attempt.delivery_id, attempt.number, (e.data->>'resumeId')::uuid, (e.data->>'candidateId')::uuid, ${answer}
    FROM attempt CROSS JOIN told CROSS JOIN LATERAL (
      SELECT data FROM events WHERE tenant_id = ${tenantId}::uuid AND id = told.event_id LIMIT 1) e
    WHERE ${answer ?? ''} <> ''
      AND (e.data->>'resumeId' IS NULL OR EXISTS (
        SELECT FROM resumes r WHERE r.tenant_id = ${tenantId}::uuid AND r.id = (e.data->>'resumeId')::uuid FOR KEY SHARE))
      AND (e.data->>'candidateId' IS NULL OR EXISTS (
        SELECT FROM candidates c WHERE c.tenant_id = ${tenantId}::uuid AND c.id = (e.data->>'candidateId')::uuid FOR KEY SHARE))`;
}

/** Says of an endpoint how its attempts went: whether one came through, and how many did not. Returns since when all have failed. */
export async function tally(
  { tenantId, db }: TenantTx,
  endpointId: string,
  { succeeded, failed, now }: { readonly succeeded: boolean; readonly failed: number; readonly now: Date },
): Promise<Date | undefined> {
  const [row] = await db.$queryRaw<{ failingSince: Date | null }[]>`
    UPDATE webhook_endpoints SET
      failures = CASE WHEN ${succeeded} THEN 0 ELSE failures + ${failed} END,
      failing_since = CASE WHEN ${succeeded} THEN NULL ELSE coalesce(failing_since, ${now}) END,
      last_success_at = CASE WHEN ${succeeded} THEN ${now} ELSE last_success_at END
    WHERE tenant_id = ${tenantId}::uuid AND id = ${endpointId}::uuid RETURNING failing_since AS "failingSince"`;
  return row?.failingSince ?? undefined;
}

/** Lets nothing be sent to an endpoint before a time that it asked for. */
export async function pause({ tenantId, db }: TenantTx, endpointId: string, until: Date): Promise<void> {
  await db.webhookDelivery.updateMany({
    where: { tenantId, endpointId, status: 'pending', dueAt: { lt: until } },
    data: { dueAt: until },
  });
}

/** An endpoint that has something due and, as far as seen, nobody who sees to it. */
export interface DueEndpoint {
  readonly tenantId: string;
  readonly endpointId: string;
}

/** Leaps from endpoint to endpoint: its work grows with the endpoints that wait, not with what waits for them. */
export const listDue = ({ db }: RelayTx, queue: string, job: string, now: Date): Promise<DueEndpoint[]> =>
  db.$queryRaw<DueEndpoint[]>`
    WITH RECURSIVE line (endpoint_id, tenant_id, due_at) AS (
      (SELECT endpoint_id, tenant_id, due_at FROM webhook_deliveries WHERE due_at IS NOT NULL ORDER BY endpoint_id, due_at LIMIT 1)
      UNION ALL
      SELECT further.* FROM line CROSS JOIN LATERAL (
        SELECT endpoint_id, tenant_id, due_at FROM webhook_deliveries
        WHERE due_at IS NOT NULL AND endpoint_id > line.endpoint_id ORDER BY endpoint_id, due_at LIMIT 1) further
    )
    SELECT tenant_id AS "tenantId", endpoint_id AS "endpointId" FROM line
    WHERE due_at <= ${now} AND NOT EXISTS (
      SELECT FROM outbox o WHERE o.queue = ${queue} AND o.name = ${job} AND o.tenant_id = line.tenant_id
        AND o.payload->>'endpointId' = line.endpoint_id::text)`;

interface DeliveryRow {
  id: string;
  endpointId: string;
  eventId: string;
  type: string;
  at: Date;
  status: string;
  attempts: number;
  dueAt: Date | null;
  createdAt: Date;
  completedAt: Date | null;
}

const toDelivery = (row: DeliveryRow): WebhookDelivery => ({
  id: row.id,
  endpointId: row.endpointId,
  event: { id: row.eventId, type: row.type, timestamp: row.at.toISOString() },
  status: deliveryStatusSchema.parse(row.status),
  attempts: row.attempts,
  nextAttemptAt: row.dueAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  completedAt: row.completedAt?.toISOString() ?? null,
});

const COLUMNS = Prisma.sql`d.id, d.endpoint_id AS "endpointId", d.event_id AS "eventId", e.type, e.at, d.status, d.attempts,
  d.due_at AS "dueAt", d.created_at AS "createdAt", d.completed_at AS "completedAt"`;

/** An endpoint's deliveries, the newest first. Undefined if the cursor is none of ours. */
export async function list(
  { tenantId, db }: TenantTx,
  endpointId: string,
  { status, limit, cursor }: WebhookDeliveryQuery,
): Promise<WebhookDeliveryPage | undefined> {
  const asked = { list: 'webhook deliveries', endpointId, status };
  const after = cursor === undefined ? undefined : readCursor(cursor, asked);
  if (cursor !== undefined && !after) return undefined;
  const rows = await db.$queryRaw<DeliveryRow[]>`
    SELECT ${COLUMNS} FROM (
      SELECT * FROM webhook_deliveries WHERE tenant_id = ${tenantId}::uuid AND endpoint_id = ${endpointId}::uuid
        ${status ? Prisma.sql`AND status = ${status}` : Prisma.empty}
        ${after ? Prisma.sql`AND (created_at, id) < (${after.createdAt}, ${after.id}::uuid)` : Prisma.empty}
      ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}
    ) d CROSS JOIN LATERAL (SELECT type, at FROM events WHERE tenant_id = ${tenantId}::uuid AND id = d.event_id LIMIT 1) e
    ORDER BY d.created_at DESC, d.id DESC`;
  const { page, next } = cutPage(rows, limit, asked);
  return { items: page.map(toDelivery), next };
}

/** A delivery with its last attempts. */
export async function get(
  { tenantId, db }: TenantTx,
  id: string,
): Promise<WebhookDeliveryDetail | undefined> {
  const [row] = await db.$queryRaw<DeliveryRow[]>`
    SELECT ${COLUMNS} FROM webhook_deliveries d JOIN events e ON e.tenant_id = d.tenant_id AND e.id = d.event_id
    WHERE d.tenant_id = ${tenantId}::uuid AND d.id = ${id}::uuid`;
  if (!row) return undefined;
  const log = await db.$queryRaw<
    {
      number: number;
      at: Date;
      milliseconds: number;
      status: number | null;
      problem: string | null;
      answer: string | null;
    }[]
  >`
    SELECT a.number, a.at, a.milliseconds, a.status, a.problem, (
      SELECT answer FROM webhook_answers w WHERE w.tenant_id = a.tenant_id AND w.delivery_id = a.delivery_id AND w.number = a.number) AS answer
    FROM webhook_attempts a WHERE a.tenant_id = ${tenantId}::uuid AND a.delivery_id = ${id}::uuid
    ORDER BY a.number DESC LIMIT ${MOST_SHOWN_ATTEMPTS}`;
  return {
    ...toDelivery(row),
    log: log.map(({ at, problem, ...rest }) => ({
      ...rest,
      at: at.toISOString(),
      problem: problem === null ? null : attemptProblemSchema.parse(problem),
    })),
  };
}

/** Begins a delivery anew, with the event that it is of; undefined where there is none, `disabled` where its endpoint is. */
export async function replay(
  tx: TenantTx,
  id: string,
  now: Date,
): Promise<WebhookDeliveryDetail | 'disabled' | undefined> {
  const { tenantId, db } = tx;
  const [row] = await db.$queryRaw<{ status: string }[]>`
    SELECT e.status FROM webhook_deliveries d JOIN webhook_endpoints e ON e.tenant_id = d.tenant_id AND e.id = d.endpoint_id
    WHERE d.tenant_id = ${tenantId}::uuid AND d.id = ${id}::uuid FOR NO KEY UPDATE OF e`;
  if (!row) return undefined;
  if (row.status !== 'enabled') return 'disabled';
  // What is under way is not sent twice at once: it is begun anew when it is due.
  await db.webhookDelivery.updateMany({
    where: { tenantId, id, status: { not: 'pending' } },
    data: { status: 'pending', dueAt: now, step: 0, completedAt: null },
  });
  return get(tx, id);
}

/** Begins all anew that failed at an endpoint and were made since a time; how many. The caller knows that it is enabled. */
export async function replayFailed(
  { tenantId, db }: TenantTx,
  endpointId: string,
  since: Date,
  now: Date,
): Promise<number> {
  const { count } = await db.webhookDelivery.updateMany({
    where: { tenantId, endpointId, status: 'failed', createdAt: { gte: since } },
    data: { status: 'pending', dueAt: now, step: 0, completedAt: null },
  });
  return count;
}

/** Writes an event for somebody who tries an endpoint out, and its delivery; the others are not told. */
export async function addTest(tx: TenantTx, endpointId: string, now: Date): Promise<WebhookDeliveryDetail> {
  const { tenantId, db } = tx;
  const [eventId, id] = [randomUUID(), randomUUID()];
  await db.tenantEvent.create({
    data: { id: eventId, tenantId, type: TEST_EVENT, key: eventId, at: now, data: { endpointId } },
  });
  await db.webhookDelivery.create({
    data: { tenantId, id, endpointId, eventId, status: 'pending', dueAt: now, createdAt: now },
  });
  const made = await get(tx, id);
  if (!made) throw new Error('the delivery that was just made is gone');
  return made;
}
