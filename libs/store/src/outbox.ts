// Jobs still to be done. A row is written in the transaction of what causes the job and deleted in that of what the job
// does; in between the relay hands it to the carrier, as often as it takes.
import { randomUUID } from 'node:crypto';
import { Prisma } from './generated/client.ts';
import type { RelayTx, TenantTx } from './store.ts';

export interface OutboxJob {
  id: string;
  tenantId: string;
  queue: string;
  name: string;
  payload: Record<string, string>;
  /** How often the job was handed to the carrier. */
  deliveries: number;
  /** Its place in the line of its tenant's jobs that are with the carrier: 1 for the first. */
  place: number;
}

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

/** Takes a job off the list: done, or given up. */
export async function settleJob({ db }: TenantTx, id: string): Promise<void> {
  await db.outboxJob.deleteMany({ where: { id } });
}

export const jobIsOpen = async ({ db }: TenantTx, id: string): Promise<boolean> =>
  (await db.outboxJob.count({ where: { id } })) > 0;

/**
 * Marks due jobs of a queue as handed and returns them: of each tenant only so many that it has at most `window` with the
 * carrier, the first in every tenant's line before the second in any. Concurrent relays do not take the same job.
 */
export async function takeDueJobs(
  { db }: RelayTx,
  queue: string,
  window: number,
  most: number,
): Promise<OutboxJob[]> {
  // One relay at a time decides for a queue; another finds the lock taken and has nothing to do.
  const [lock] = await db.$queryRaw<
    { taken: boolean }[]
  >`SELECT pg_try_advisory_xact_lock(hashtext(${`relay:${queue}`})) AS taken`;
  if (!lock?.taken) return [];
  return db.$queryRaw<OutboxJob[]>`
    WITH waiting AS (SELECT DISTINCT tenant_id FROM outbox WHERE queue = ${queue} AND handed_at IS NULL),
    chosen AS (
      SELECT due.id, due.nth + coalesce(carried.n, 0) AS place
      FROM waiting
      LEFT JOIN LATERAL (SELECT count(*)::int AS n FROM outbox WHERE queue = ${queue} AND tenant_id = waiting.tenant_id AND handed_at IS NOT NULL) carried ON true
      CROSS JOIN LATERAL (
        SELECT id, (row_number() OVER (ORDER BY created_at, id))::int AS nth FROM (
          SELECT id, created_at FROM outbox WHERE queue = ${queue} AND tenant_id = waiting.tenant_id AND handed_at IS NULL
          ORDER BY created_at, id LIMIT greatest(${window} - carried.n, 0)) first
      ) due
      ORDER BY place, due.id LIMIT ${most}
    ),
    handed AS (
      UPDATE outbox SET handed_at = now(), deliveries = deliveries + 1 FROM chosen WHERE outbox.id = chosen.id
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

/** Jobs that were handed out at least `seconds` ago and are not done: with the carrier, or lost by it. */
export async function listHandedJobs({ db }: RelayTx, queue: string, seconds: number): Promise<OutboxJob[]> {
  return db.$queryRaw<OutboxJob[]>`
    SELECT id, tenant_id AS "tenantId", queue, name, payload, deliveries, 1 AS place FROM outbox
    WHERE queue = ${queue} AND handed_at < now() - make_interval(secs => ${seconds}) ORDER BY handed_at LIMIT 1000`;
}

/** Puts jobs that the carrier lost back among those that are due. */
export async function putBackJobs({ db }: RelayTx, ids: readonly string[]): Promise<void> {
  if (ids.length)
    await db.$executeRaw`UPDATE outbox SET handed_at = NULL WHERE id::text IN (${Prisma.join([...ids])})`;
}
