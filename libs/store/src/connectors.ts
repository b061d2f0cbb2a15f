// The applicant tracking systems that a tenant's people are pushed to. What lets us in there never leaves this file but to whoever asks there.
import {
  atsSchema,
  connectorSchema,
  declarationOf,
  fieldMappingSchema,
  wholeMapping,
  type Ats,
  type Connector,
  type FieldMapping,
  type NewConnector,
} from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { connectorContext, inboundContext } from './encryption/secret-columns.ts';
import { openSecret, sealSecret } from './encryption/secrets.ts';
import { publish } from './events.ts';
import type { Connector as Row } from './generated/client.ts';
import type { Store, TenantTx } from './store.ts';

/** More systems than anybody has. */
export const MOST_CONNECTORS = 20;

const textsSchema = z.record(z.string(), z.string());

const toConnector = (row: Row): Connector => {
  const ats = atsSchema.parse(row.ats);
  return connectorSchema.parse({
    ...row,
    ats,
    options: textsSchema.parse(row.options),
    mapping: wholeMapping(ats, fieldMappingSchema.parse(row.mapping)),
    takesInbound: row.inboundSecret !== null,
    inboundPath: declarationOf(ats).inbound ? `/v1/connectors/${row.id}/inbound` : null,
    lastSuccessAt: row.lastSuccessAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  });
};

const rowOf = ({ tenantId, db }: TenantTx, id: string) =>
  db.connector.findUnique({ where: { tenantId_id: { tenantId, id } } });

const withoutGaps = (texts: Readonly<Record<string, string | undefined>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Makes one. Throws `too_many_connectors`. */
export async function make(tx: TenantTx, wanted: NewConnector, now: Date): Promise<Connector> {
  const { tenantId, db } = tx;
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:connectors`}, 0))::text`;
  if ((await db.connector.count({ where: { tenantId } })) >= MOST_CONNECTORS)
    throw new AppError('too_many_connectors');
  const id = randomUUID();
  const { ats, name, credentials, options, mapping = {}, pushCompleted = false, inboundSecret } = wanted;
  const row = await db.connector.create({
    data: {
      tenantId,
      id,
      ats,
      name: name ?? declarationOf(ats).title,
      status: 'enabled',
      credentials: await sealSecret(tx, JSON.stringify(credentials), connectorContext(id)),
      inboundSecret:
        inboundSecret === undefined ? null : await sealSecret(tx, inboundSecret, inboundContext(id)),
      options: withoutGaps(options),
      mapping,
      pushCompleted,
      createdAt: now,
    },
  });
  return toConnector(row);
}

/** The oldest first. */
export async function list({ tenantId, db }: TenantTx): Promise<Connector[]> {
  const rows = await db.connector.findMany({
    where: { tenantId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toConnector);
}

export async function get(tx: TenantTx, id: string): Promise<Connector | undefined> {
  const row = await rowOf(tx, id);
  return row ? toConnector(row) : undefined;
}

/** What may be changed, looked at already. */
export interface ConnectorChanges {
  readonly name?: string | undefined;
  readonly credentials?: Readonly<Record<string, string>> | undefined;
  readonly options?: Readonly<Record<string, string | undefined>> | undefined;
  readonly mapping?: FieldMapping | undefined;
  readonly pushCompleted?: boolean | undefined;
  readonly inboundSecret?: string | null | undefined;
  readonly status?: 'enabled' | 'paused' | undefined;
}

/** Changes what is named; undefined where there is none. What waited for a paused one is due once it is enabled. */
export async function change(
  tx: TenantTx,
  id: string,
  { name, credentials, options, mapping, pushCompleted, inboundSecret, status }: ConnectorChanges,
  now: Date,
): Promise<Connector | undefined> {
  const { tenantId, db } = tx;
  await db.$queryRaw`SELECT 1 FROM connectors WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`;
  const before = await rowOf(tx, id);
  if (!before) return undefined;
  const row = await db.connector.update({
    where: { tenantId_id: { tenantId, id } },
    data: {
      ...(name !== undefined && { name }),
      ...(credentials && {
        credentials: await sealSecret(tx, JSON.stringify(credentials), connectorContext(id)),
      }),
      ...(options && { options: withoutGaps(options) }),
      ...(mapping && { mapping }),
      ...(pushCompleted !== undefined && { pushCompleted }),
      ...(inboundSecret !== undefined && {
        inboundSecret:
          inboundSecret === null ? null : await sealSecret(tx, inboundSecret, inboundContext(id)),
      }),
      ...(status === 'enabled' && { status, pausedReason: null }),
      ...(status === 'paused' && before.status === 'enabled' && { status, pausedReason: 'by_hand' }),
    },
  });
  if (status === 'paused') await holdPushes(tx, id);
  if (status === 'enabled')
    await db.connectorPush.updateMany({
      where: { tenantId, connectorId: id, status: 'held' },
      data: { status: 'pending', dueAt: now, step: 0 },
    });
  return toConnector(row);
}

export async function remove({ tenantId, db }: TenantTx, id: string): Promise<boolean> {
  return (await db.connector.deleteMany({ where: { tenantId, id } })).count > 0;
}

/** Pauses a connector that is not let in any more, and tells; false where it was paused or removed meanwhile. */
export async function pauseUnauthorized(tx: TenantTx, id: string, now: Date): Promise<boolean> {
  const { tenantId, db } = tx;
  const [paused] = await db.$queryRaw<{ ats: string }[]>`
    UPDATE connectors SET status = 'paused', paused_reason = 'unauthorized'
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND status = 'enabled' RETURNING ats`;
  if (!paused) return false;
  await holdPushes(tx, id);
  await publish(tx, {
    type: 'connector.paused',
    data: { connectorId: id, ats: atsSchema.parse(paused.ats), reason: 'unauthorized' },
    at: now,
  });
  return true;
}

const holdPushes = ({ tenantId, db }: TenantTx, connectorId: string) =>
  db.connectorPush.updateMany({
    where: { tenantId, connectorId, status: 'pending' },
    data: { status: 'held', dueAt: null },
  });

/** What whoever asks there needs. */
export interface Access {
  readonly ats: Ats;
  readonly credentials: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly mapping: FieldMapping;
  readonly isEnabled: boolean;
}

/** Undefined where there is no such connector. Rejects with `encryption_key_away`. */
export async function accessOf(tx: TenantTx, id: string): Promise<Access | undefined> {
  const row = await rowOf(tx, id);
  if (!row) return undefined;
  const ats = atsSchema.parse(row.ats);
  const opened: unknown = JSON.parse(await openSecret(tx, row.credentials, connectorContext(id)));
  return {
    ats,
    credentials: textsSchema.parse(opened),
    options: textsSchema.parse(row.options),
    mapping: wholeMapping(ats, fieldMappingSchema.parse(row.mapping)),
    isEnabled: row.status === 'enabled',
  };
}

/** Takes a connector for so many milliseconds; undefined where another has it, or it is paused or gone. */
export async function claim(
  { tenantId, db }: TenantTx,
  id: string,
  now: Date,
  leaseMs: number,
): Promise<number | undefined> {
  const [row] = await db.$queryRaw<{ claims: number }[]>`
    UPDATE connectors SET busy_until = ${new Date(now.getTime() + leaseMs)}, claims = claims + 1
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND status = 'enabled'
      AND (busy_until IS NULL OR busy_until <= ${now}) RETURNING claims`;
  return row?.claims;
}

/** Keeps it for so many milliseconds more, until the transaction ends at least; false where another has it by now, or it is gone. */
export async function keep(
  { tenantId, db }: TenantTx,
  id: string,
  claim: number,
  until: Date | null,
): Promise<boolean> {
  const kept = await db.$executeRaw`
    UPDATE connectors SET busy_until = ${until}
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND claims = ${claim}`;
  return kept > 0;
}

/** Whether somebody has it just now. */
export async function isBusy({ tenantId, db }: TenantTx, id: string, now: Date): Promise<boolean> {
  return (await db.connector.count({ where: { tenantId, id, busyUntil: { gt: now } } })) > 0;
}

export async function noteSuccess({ tenantId, db }: TenantTx, id: string, at: Date): Promise<void> {
  await db.connector.updateMany({ where: { tenantId, id }, data: { lastSuccessAt: at } });
}

/** Whose a connector is; undefined where there is none. */
export async function tenantOf(store: Pick<Store, 'presenting'>, id: string): Promise<string | undefined> {
  const row = await store.presenting(id, ({ db }) =>
    db.connector.findFirst({ where: { id }, select: { tenantId: true } }),
  );
  return row?.tenantId;
}

/** By what it signs what it tells us; undefined where it has no such secret. */
export async function inboundOf(
  tx: TenantTx,
  id: string,
): Promise<{ readonly ats: Ats; readonly secret: string } | undefined> {
  const row = await rowOf(tx, id);
  if (!row?.inboundSecret) return undefined;
  return {
    ats: atsSchema.parse(row.ats),
    secret: await openSecret(tx, row.inboundSecret, inboundContext(id)),
  };
}
