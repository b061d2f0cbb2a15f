// Where a tenant wants to be told of events, and how that has gone.
import {
  webhookEndpointSchema,
  type MadeWebhookEndpoint,
  type NewWebhookEndpoint,
  type WebhookEndpoint,
  type WebhookEndpointChange,
} from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomBytes, randomUUID } from 'node:crypto';
import { openSecret, sealSecret } from './encryption/secrets.ts';
import { webhookContext } from './encryption/secret-columns.ts';
import { publish } from './events.ts';
import type { WebhookEndpoint as EndpointRow } from './generated/client.ts';
import type { TenantTx } from './store.ts';

/** More systems than anybody has that want to be told. */
export const MOST_ENDPOINTS = 100;
/** As Standard Webhooks wants it: 24 to 64 bytes. */
const SECRET_BYTES = 32;

const toEndpoint = (row: EndpointRow, now: Date): WebhookEndpoint =>
  webhookEndpointSchema.parse({
    ...row,
    failingSince: row.failingSince?.toISOString() ?? null,
    lastSuccessAt: row.lastSuccessAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    secretRotatedUntil: row.previousUntil && row.previousUntil > now ? row.previousUntil.toISOString() : null,
  });

/** `whsec_` and base64: what receivers' libraries take. */
const newSecret = () => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;

const rowOf = ({ tenantId, db }: TenantTx, id: string) =>
  db.webhookEndpoint.findUnique({ where: { tenantId_id: { tenantId, id } } });

/** The row, which nobody else changes or removes until the transaction ends. */
async function lockedRow(tx: TenantTx, id: string): Promise<EndpointRow | null> {
  const { tenantId, db } = tx;
  // Not for update: who writes an event holds the key alone, and passes over what is being removed.
  await db.$queryRaw`SELECT 1 FROM webhook_endpoints WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`;
  return rowOf(tx, id);
}

type Wanted = Pick<NewWebhookEndpoint, 'url' | 'events'> & {
  readonly description?: string | null | undefined;
  readonly status?: NewWebhookEndpoint['status'];
};

/** Makes one. Throws `too_many_webhook_endpoints`. */
export async function make(
  tx: TenantTx,
  { url, description = null, events, status = 'enabled' }: Wanted,
  now: Date,
): Promise<MadeWebhookEndpoint> {
  const { tenantId, db } = tx;
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:webhook-endpoints`}, 0))::text`;
  if ((await db.webhookEndpoint.count({ where: { tenantId } })) >= MOST_ENDPOINTS)
    throw new AppError('too_many_webhook_endpoints');
  const id = randomUUID();
  const secret = newSecret();
  const row = await db.webhookEndpoint.create({
    data: {
      tenantId,
      id,
      url,
      description,
      events: [...events],
      status,
      ...(status === 'disabled' && { disabledReason: 'by_hand' }),
      secret: await sealSecret(tx, secret, webhookContext(id)),
      createdAt: now,
    },
  });
  return { ...toEndpoint(row, now), secret };
}

/** The oldest first. */
export async function list({ tenantId, db }: TenantTx, now: Date): Promise<WebhookEndpoint[]> {
  const rows = await db.webhookEndpoint.findMany({
    where: { tenantId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => toEndpoint(row, now));
}

export async function get(tx: TenantTx, id: string, now: Date): Promise<WebhookEndpoint | undefined> {
  const row = await rowOf(tx, id);
  return row ? toEndpoint(row, now) : undefined;
}

/** Keeps an endpoint as it is until the transaction ends. */
export const hold = async (tx: TenantTx, id: string): Promise<void> => void (await lockedRow(tx, id));

/** Changes what is named; undefined where there is none. What was failing counts as well once it is enabled, or is elsewhere. */
export async function change(
  tx: TenantTx,
  id: string,
  { url, description, events, status }: WebhookEndpointChange,
  now: Date,
): Promise<WebhookEndpoint | undefined> {
  const { tenantId, db } = tx;
  const before = await lockedRow(tx, id);
  if (!before) return undefined;
  const isFresh =
    (status === 'enabled' && before.status === 'disabled') || (url !== undefined && url !== before.url);
  const turnsOff = status === 'disabled' && before.status === 'enabled';
  const row = await db.webhookEndpoint.update({
    where: { tenantId_id: { tenantId, id } },
    data: {
      ...(url !== undefined && { url }),
      ...(description !== undefined && { description }),
      ...(events !== undefined && { events: [...events] }),
      ...(status !== undefined && { status }),
      ...(status === 'enabled' && { disabledReason: null }),
      ...(turnsOff && { disabledReason: 'by_hand' }),
      ...(isFresh && { failures: 0, failingSince: null }),
    },
  });
  if (turnsOff) await endDeliveries(tx, id, now);
  return toEndpoint(row, now);
}

export async function remove({ tenantId, db }: TenantTx, id: string): Promise<boolean> {
  return (await db.webhookEndpoint.deleteMany({ where: { tenantId, id } })).count > 0;
}

/** Puts a new secret in the old one's place, with which messages are signed as well for so many hours. Undefined where there is no such endpoint. */
export async function rotate(
  tx: TenantTx,
  id: string,
  overlapHours: number,
  now: Date,
): Promise<MadeWebhookEndpoint | undefined> {
  const { tenantId, db } = tx;
  const before = await lockedRow(tx, id);
  if (!before) return undefined;
  const secret = newSecret();
  const row = await db.webhookEndpoint.update({
    where: { tenantId_id: { tenantId, id } },
    data: {
      secret: await sealSecret(tx, secret, webhookContext(id)),
      previousSecret: overlapHours > 0 ? before.secret : null,
      previousUntil: overlapHours > 0 ? new Date(now.getTime() + overlapHours * 3_600_000) : null,
    },
  });
  return { ...toEndpoint(row, now), secret };
}

/** Where messages go, and what they are signed with: the newest secret first. */
export interface Target {
  readonly url: string;
  readonly secrets: readonly string[];
  /** Attempts in a row that failed. */
  readonly failures: number;
}

/** Undefined where there is no such endpoint, or it is disabled. Rejects with `encryption_key_away`. */
export async function targetOf(tx: TenantTx, id: string, now: Date): Promise<Target | undefined> {
  const row = await rowOf(tx, id);
  if (row?.status !== 'enabled') return undefined;
  const previous = row.previousUntil && row.previousUntil > now ? row.previousSecret : null;
  const secrets: string[] = [];
  for (const kept of [row.secret, ...(previous === null ? [] : [previous])])
    secrets.push(await openSecret(tx, kept, webhookContext(id)));
  return { url: row.url, secrets, failures: row.failures };
}

export type DisabledReason = 'gone' | 'failing';

/**
 * Disables an endpoint that wants no more, or that nobody has heard from for days: it is sent nothing any more, and the others are told.
 * False where it was disabled or removed meanwhile.
 */
export async function disable(tx: TenantTx, id: string, reason: DisabledReason, now: Date): Promise<boolean> {
  const { tenantId, db } = tx;
  const [disabled] = await db.$queryRaw<{ failingSince: Date | null }[]>`
    UPDATE webhook_endpoints SET status = 'disabled', disabled_reason = ${reason}
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND status = 'enabled' RETURNING failing_since AS "failingSince"`;
  if (!disabled) return false;
  await endDeliveries(tx, id, now);
  const failingSince = disabled.failingSince?.toISOString() ?? null;
  await publish(tx, {
    type: 'webhook.endpoint.disabled',
    data: { endpointId: id, reason, failingSince },
    at: now,
  });
  return true;
}

/** What was still to be sent has failed: whoever enables the endpoint may have it sent anew. */
const endDeliveries = ({ tenantId, db }: TenantTx, id: string, now: Date) =>
  db.webhookDelivery.updateMany({
    where: { tenantId, endpointId: id, status: 'pending' },
    data: { status: 'failed', dueAt: null, completedAt: now },
  });
