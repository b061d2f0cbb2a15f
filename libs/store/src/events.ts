// What happened to a tenant that it may want to be told of: written in the transaction that makes it happen, numbered at its end, and kept
// for some months.
import {
  webhookMessageText,
  type WebhookEventData,
  type WebhookEventType,
  storableValue,
} from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import { orderForAll } from './connector-pushes.ts';
import { Prisma } from './generated/client.ts';
import type { TenantTx, WatchTx } from './store.ts';
import { getSettings } from './tenant-settings.ts';

interface PersonalData<D extends object = object> {
  readonly resumeId: string;
  readonly candidateId?: string | undefined;
  readonly data: D;
}

export interface NewEvent<T extends WebhookEventType> {
  readonly type: T;
  /** Ids, codes and numbers alone: it stays when a person is erased. */
  readonly data: WebhookEventData<T>;
  /** What else is told, of the resume or person that it is about: laid over `data`, and gone with them. */
  readonly personal?: PersonalData<Partial<WebhookEventData<T>>>;
  /** Of events with the same key there is one. */
  readonly key?: string;
  /** When it happened; the database's clock without it. */
  readonly at?: Date;
}

export interface TenantEvent {
  readonly id: string;
  readonly number: bigint;
  readonly type: string;
  readonly at: Date;
  /** Ids, codes and numbers. */
  readonly data: unknown;
  /** The message as it is sent, with what else is told. */
  readonly message: string;
}

/** Writes an event, and that it is to be sent to each endpoint that wants it; false if there was one with its key. */
export async function publish<T extends WebhookEventType>(
  tx: TenantTx,
  event: NewEvent<T>,
): Promise<boolean> {
  return (await publishAll(tx, [event])) > 0;
}

/** The same for several, in their order; returns how many there were not yet. */
export async function publishAll(
  tx: TenantTx,
  events: readonly NewEvent<WebhookEventType>[],
): Promise<number> {
  if (!events.length) return 0;
  const { tenantId, db } = tx;
  const given = events.map((event) => ({ ...event, id: randomUUID() }));
  const rows = given.map(({ id, type, data, key, at }) => ({ id, type, key: key ?? id, data, at }));
  const added = await db.$queryRaw<{ id: string; at: Date }[]>`
    INSERT INTO events (id, tenant_id, type, key, at, data)
    SELECT id, ${tenantId}::uuid, type, key, coalesce(at, now()), data
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id uuid, type text, key text, at timestamptz, data jsonb)
    ON CONFLICT (tenant_id, key) DO NOTHING RETURNING id, at`;
  if (!added.length) return 0;
  const times = new Map(added.map(({ id, at }) => [id, at]));
  await addBodies(
    tx,
    given.flatMap(({ id, type, data, personal }) => {
      const at = times.get(id);
      return at && personal ? { id, type, at, data, personal } : [];
    }),
  );
  // One that is just being removed is passed over: waiting for it could be waiting in a ring.
  await db.$executeRaw`
    INSERT INTO webhook_deliveries (tenant_id, id, endpoint_id, event_id, status, due_at, created_at)
    SELECT ${tenantId}::uuid, gen_random_uuid(), chosen.id, added.id, 'pending', now(), now()
    FROM (
      SELECT id, events FROM webhook_endpoints WHERE tenant_id = ${tenantId}::uuid AND status = 'enabled'
        AND (events = '{}' OR events && ${[...new Set(given.map(({ type }) => type))]}::text[])
      FOR KEY SHARE SKIP LOCKED) chosen
    JOIN unnest(${given.flatMap(({ id }) => (times.has(id) ? [id] : []))}::uuid[],
      ${given.flatMap(({ id, type }) => (times.has(id) ? [type] : []))}::text[]) AS added (id, type)
      ON chosen.events = '{}' OR added.type = ANY(chosen.events)`;
  const read = given.flatMap(({ id, type, personal }) =>
    type === 'resume.completed' && personal && times.has(id) ? [personal.resumeId] : [],
  );
  await orderForAll(tx, read);
  return added.length;
}

type Told = Pick<TenantEvent, 'id' | 'type' | 'at'> & {
  readonly data: object;
  readonly personal: PersonalData;
};

/** Where a tenant shows resumes blind, ids of its own stay away: they may be names or addresses. */
async function addBodies(tx: TenantTx, events: readonly Told[]): Promise<void> {
  if (!events.length) return;
  const { tenantId, db } = tx;
  const { blindByDefault } = await getSettings(tx);
  const rows = events.flatMap(({ id, type, at, data, personal }) => {
    const told = Object.entries(personal.data).filter(
      ([name, value]) => value !== null && value !== undefined && !(blindByDefault && name === 'externalId'),
    );
    if (!told.length) return [];
    const whole = storableValue({ ...data, ...Object.fromEntries(told) });
    const { resumeId, candidateId } = personal;
    return { id, resumeId, candidateId, body: webhookMessageText(type, at, whole) };
  });
  if (!rows.length) return;
  await db.$executeRaw`
    INSERT INTO event_bodies (tenant_id, event_id, resume_id, candidate_id, body)
    SELECT ${tenantId}::uuid, r.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r (id uuid, "resumeId" uuid, "candidateId" uuid, body text)`;
}

/** A tenant's events of some types behind a place in their order, the oldest first. */
export async function listAfter(
  { tenantId, db }: TenantTx,
  after: bigint,
  types: readonly string[],
  most: number,
): Promise<TenantEvent[]> {
  const rows = await db.$queryRaw<(Omit<TenantEvent, 'message'> & { body: string | null })[]>`
    SELECT id, number, type, at, data,
      (SELECT body FROM event_bodies b WHERE b.tenant_id = e.tenant_id AND b.event_id = e.id) AS body
    FROM events e
    WHERE tenant_id = ${tenantId}::uuid AND number > ${after} AND type = ANY(${[...types]}::text[]) ORDER BY number LIMIT ${most}`;
  return rows.map(({ body, ...event }) => ({
    ...event,
    message: body ?? webhookMessageText(event.type, event.at, event.data),
  }));
}

/** The place of an event in the order; undefined where it is not kept (any more). */
export async function placeOf({ tenantId, db }: TenantTx, id: string): Promise<bigint | undefined> {
  const row = await db.tenantEvent.findFirst({ where: { tenantId, id }, select: { number: true } });
  return row?.number ?? undefined;
}

/** The place of the newest event of each of these tenants. */
export async function lastOf({ db }: WatchTx, tenantIds: readonly string[]): Promise<Map<string, bigint>> {
  const rows = await db.$queryRaw<{ tenantId: string; number: bigint | null }[]>`
    SELECT asked.id AS "tenantId", (SELECT number FROM events WHERE tenant_id = asked.id AND number IS NOT NULL ORDER BY number DESC LIMIT 1)
    FROM (VALUES ${Prisma.join(tenantIds.map((id) => Prisma.sql`(${id}::uuid)`))}) AS asked (id)`;
  return new Map(rows.map(({ tenantId, number }) => [tenantId, number ?? 0n]));
}
