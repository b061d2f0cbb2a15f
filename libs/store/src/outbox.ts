// Jobs still to be done. A row is written in the transaction of what causes the job and deleted in that of what the job
// does; in between the relay hands it to the carrier, as often as it takes. A worker's turn at a job is a numbered
// delivery: only the latest one may settle it, so a worker that was thought dead can't undo what another did.
import { randomUUID } from 'node:crypto';
import { Prisma } from './generated/client.ts';
import type { RelayTx, TenantTx } from './store.ts';

export interface OutboxJob {
  id: string;
  tenantId: string;
  queue: string;
  name: string;
  payload: unknown;
  /** How often a worker took the job. */
  deliveries: number;
  /** Its place in the line of its tenant's jobs that are with the carrier: 1 for the first. */
  place: number;
}

/** A worker's turn at a job. */
export interface Delivery {
  readonly id: string;
  readonly number: number;
  /** Earlier deliveries that nobody brought back: their workers died. */
  readonly lost: number;
  /** Earlier deliveries that a living worker brought back, for whatever reason. */
  readonly returns: number;
  /** Those of them that may have been the job's own fault. */
  readonly failures: number;
}

type DeliveryKey = Pick<Delivery, 'id' | 'number'>;

export async function addJob(
  { tenantId, db }: TenantTx,
  queue: string,
  name: string,
  payload: Record<string, string>,
): Promise<string> {
  const id = randomUUID();
  await db.outboxJob.create({ data: { id, tenantId, queue, name, payload } });
  return id;
}

/**
 * The same unless the tenant has a job of that name already, whatever it carries; undefined then. Two who ask at once add one. It is
 * due after so many seconds.
 */
export async function addJobOnce(
  { tenantId, db }: TenantTx,
  queue: string,
  name: string,
  payload: Record<string, string>,
  afterSeconds = 0,
): Promise<string | undefined> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:job:${name}`}, 0))::text`;
  const [row] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO outbox (id, tenant_id, queue, name, payload, due_at)
    SELECT ${randomUUID()}::uuid, ${tenantId}::uuid, ${queue}, ${name}, ${JSON.stringify(payload)}::jsonb, now() + make_interval(secs => ${afterSeconds})
    WHERE NOT EXISTS (${openJobs(tenantId, queue, name, 1)})
    RETURNING id`;
  return row?.id;
}

/**
 * The same for several at once, but for those of which the tenant has one already that carries the same: few are there at a time. Two who ask at
 * once may both add one. Returns how many were added.
 */
export async function addMissingJobs(
  { tenantId, db }: TenantTx,
  queue: string,
  name: string,
  payloads: readonly Record<string, string>[],
): Promise<number> {
  return db.$executeRaw`
    INSERT INTO outbox (id, tenant_id, queue, name, payload)
    SELECT gen_random_uuid(), ${tenantId}::uuid, ${queue}, ${name}, wanted.payload
    FROM jsonb_array_elements(${JSON.stringify(payloads)}::jsonb) AS wanted (payload)
    WHERE NOT EXISTS (
      SELECT FROM outbox o WHERE o.queue = ${queue} AND o.name = ${name} AND o.tenant_id = ${tenantId}::uuid AND o.payload = wanted.payload)`;
}

/** How many jobs of a name the tenant has, not counted beyond so many. */
export async function countJobs(
  { tenantId, db }: TenantTx,
  queue: string,
  name: string,
  most: number,
): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (${openJobs(tenantId, queue, name, most)}) jobs`;
  return row?.n ?? 0;
}

/** A tenant's jobs of a name, those that are put aside left out: what waits and what is handed out, each by the index that it has. */
const openJobs = (tenantId: string, queue: string, name: string, most: number) => {
  const mine = Prisma.sql`SELECT id FROM outbox WHERE queue = ${queue} AND name = ${name} AND tenant_id = ${tenantId}::uuid`;
  return Prisma.sql`(${mine} AND handed_at IS NULL AND due_at IS NOT NULL LIMIT ${most}) UNION ALL (${mine} AND handed_at IS NOT NULL LIMIT ${most}) LIMIT ${most}`;
};

/** Begins a worker's turn; from now on earlier ones can't settle the job. Undefined if it is not on the list any more. */
export async function beginDelivery({ db }: TenantTx, id: string): Promise<Delivery | undefined> {
  const [row] = await db.$queryRaw<{ deliveries: number; returns: number; failures: number }[]>`
    UPDATE outbox SET deliveries = deliveries + 1 WHERE id = ${id}::uuid RETURNING deliveries, returns, failures`;
  if (!row) return undefined;
  const { deliveries, returns, failures } = row;
  return { id, number: deliveries, lost: Math.max(0, deliveries - 1 - returns), returns, failures };
}

/** Takes a job off the list, done or given up; false if it is not this delivery's any more. */
export async function settleJob({ db }: TenantTx, { id, number }: DeliveryKey): Promise<boolean> {
  const taken = await db.$queryRaw<
    unknown[]
  >`DELETE FROM outbox WHERE id = ${id}::uuid AND deliveries = ${number} RETURNING id`;
  return taken.length > 0;
}

/** Takes a resume's jobs of these queues off the list, whoever has them in hand: what comes of them is dropped. */
export async function dropJobsOf(
  { tenantId, db }: TenantTx,
  queues: readonly string[],
  resumeId: string,
): Promise<void> {
  await db.$executeRaw`
    DELETE FROM outbox WHERE tenant_id = ${tenantId}::uuid AND queue = ANY(${[...queues]}::text[]) AND payload->>'resumeId' = ${resumeId}`;
}

/** Keeps the job this delivery's until the transaction ends; false if it is not any more. */
export async function holdJob({ db }: TenantTx, { id, number }: DeliveryKey): Promise<boolean> {
  const held = await db.$queryRaw<
    unknown[]
  >`SELECT id FROM outbox WHERE id = ${id}::uuid AND deliveries = ${number} FOR UPDATE`;
  return held.length > 0;
}

/** Brings a job back undone. If it is still this delivery's, it is due again after a pause. */
export async function returnJob(
  { db }: TenantTx,
  { id, number }: DeliveryKey,
  { milliseconds, failed }: { milliseconds: number; failed: boolean },
): Promise<void> {
  await db.$executeRaw`
    UPDATE outbox SET returns = returns + 1, failures = failures + ${failed ? 1 : 0},
      handed_at = CASE WHEN deliveries = ${number} THEN NULL ELSE handed_at END,
      due_at = CASE WHEN deliveries = ${number} THEN now() + make_interval(secs => ${milliseconds / 1000}) ELSE due_at END
    WHERE id = ${id}::uuid`;
}

export interface HandOut {
  readonly queue: string;
  /** Jobs of other names are left to processes that know them. */
  readonly names: readonly string[];
  /** Jobs of one tenant that are with the carrier at a time. */
  readonly window: number;
  readonly most: number;
}

/**
 * Marks due jobs of a queue as handed and returns them: of each tenant only so many that it has at most `window` with the
 * carrier, the first in every tenant's line before the second in any. Concurrent relays do not take the same job.
 */
export async function takeDueJobs({ db }: RelayTx, handOut: HandOut): Promise<OutboxJob[]> {
  // One relay at a time decides for a queue; another finds the lock taken and has nothing to do. Without statistics, or with
  // those of an hour ago, the planner would rather read and sort whole lines than go along the index.
  const [lock] = await db.$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext(${`relay:${handOut.queue}`})) AS taken,
      set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)`;
  return lock?.taken ? db.$queryRaw<OutboxJob[]>(takingDueJobs(handOut)) : [];
}

/**
 * The statement of `takeDueJobs`. Its work grows with the tenants that wait and the jobs that it takes, not with the jobs that
 * wait: it leaps from tenant to tenant along the index `outbox_line`, and reads the head of a line only where there is room.
 */
export function takingDueJobs({ queue, names, window, most }: HandOut): Prisma.Sql {
  const known = [...names];
  return Prisma.sql`
    WITH RECURSIVE
    carried AS MATERIALIZED (
      SELECT tenant_id, count(*)::int AS n FROM outbox
      WHERE queue = ${queue} AND handed_at IS NOT NULL AND name = ANY(${known}::text[]) GROUP BY tenant_id
    ),
    line (name, tenant_id) AS (
      SELECT known.name, (
        SELECT tenant_id FROM outbox WHERE queue = ${queue} AND name = known.name AND handed_at IS NULL AND due_at IS NOT NULL
        ORDER BY tenant_id LIMIT 1)
      FROM unnest(${known}::text[]) AS known (name)
      UNION ALL
      SELECT line.name, (
        SELECT tenant_id FROM outbox WHERE queue = ${queue} AND name = line.name AND tenant_id > line.tenant_id AND handed_at IS NULL AND due_at IS NOT NULL
        ORDER BY tenant_id LIMIT 1)
      FROM line WHERE line.tenant_id IS NOT NULL
    ),
    head AS (
      SELECT job.*, coalesce(carried.n, 0) AS before
      FROM line LEFT JOIN carried ON carried.tenant_id = line.tenant_id
      CROSS JOIN LATERAL (
        SELECT id, tenant_id, due_at, created_at FROM outbox
        WHERE queue = ${queue} AND name = line.name AND tenant_id = line.tenant_id AND handed_at IS NULL AND due_at <= now()
        ORDER BY due_at, created_at, id LIMIT greatest(${window} - coalesce(carried.n, 0), 0)) job
      WHERE line.tenant_id IS NOT NULL
    ),
    placed AS (
      SELECT id, before + (row_number() OVER (PARTITION BY tenant_id ORDER BY due_at, created_at, id))::int AS place FROM head
    ),
    chosen AS (SELECT id, place FROM placed WHERE place <= ${window} ORDER BY place, id LIMIT ${most}),
    handed AS (
      UPDATE outbox SET handed_at = now(), hand_outs = hand_outs + 1 FROM chosen WHERE outbox.id = chosen.id
      RETURNING outbox.id, outbox.tenant_id, outbox.queue, outbox.name, outbox.payload, outbox.deliveries, chosen.place
    )
    SELECT id, tenant_id AS "tenantId", queue, name, payload, deliveries, place FROM handed ORDER BY place, id`;
}

/** All jobs of a queue that are not done. */
export async function listOpenJobs({ db }: RelayTx, queue: string): Promise<OutboxJob[]> {
  return db.$queryRaw<OutboxJob[]>`
    SELECT id, tenant_id AS "tenantId", queue, name, payload, deliveries, 1 AS place FROM outbox
    WHERE queue = ${queue} ORDER BY created_at LIMIT 1000`;
}

/** Jobs of these names that were handed out at least `seconds` ago and are not done: with the carrier, or lost by it. */
export async function listHandedJobs(
  { db }: RelayTx,
  queue: string,
  names: readonly string[],
  seconds: number,
): Promise<OutboxJob[]> {
  if (!names.length) return [];
  return db.$queryRaw<OutboxJob[]>`
    SELECT id, tenant_id AS "tenantId", queue, name, payload, deliveries, 1 AS place FROM outbox
    WHERE queue = ${queue} AND name IN (${Prisma.join([...names])}) AND handed_at < now() - make_interval(secs => ${seconds})
    ORDER BY handed_at LIMIT 1000`;
}

/** Puts jobs that the carrier refused, or has not known for `seconds`, back among those that are due. */
export async function putBackJobs({ db }: RelayTx, ids: readonly string[], seconds = 0): Promise<void> {
  if (ids.length)
    await db.$executeRaw`
      UPDATE outbox SET handed_at = NULL
      WHERE id::text IN (${Prisma.join([...ids])}) AND handed_at <= now() - make_interval(secs => ${seconds})`;
}

/** Puts jobs that nobody can do aside: they stay on the list for whoever runs Vitae, and hold nobody's place. */
export async function putAsideJobs({ db }: RelayTx, ids: readonly string[]): Promise<void> {
  if (ids.length)
    await db.$executeRaw`
      UPDATE outbox SET handed_at = NULL, due_at = NULL WHERE id::text IN (${Prisma.join([...ids])})`;
}
