// Resumes on their way to applicant tracking systems: what is due, how far it has got there, and what came of it. One row a connector and
// resume: however often it is asked for, there is one person there.
import {
  connectorPushSchema,
  type ConnectorPush,
  type ConnectorPushPage,
  type ConnectorPushQuery,
  type PushProblem,
} from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import type { ConnectorPush as Row } from './generated/client.ts';
import { resumesOfSamePeople } from './candidates.ts';
import { cutPage, readCursor } from './newest-first.ts';
import type { RelayTx, TenantTx } from './store.ts';

/** Of one person: by which it is looked up whose they are in another system. */
const MOST_RESUMES = 50;

const toPush = (row: Row): ConnectorPush =>
  connectorPushSchema.parse({
    ...row,
    nextAttemptAt: row.dueAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
  });

/** A resume to be pushed by somebody's wish: one that failed is begun anew. Undefined where there is no such resume. */
export async function order(
  tx: TenantTx,
  connectorId: string,
  resumeId: string,
  now: Date,
): Promise<ConnectorPush | undefined> {
  const { tenantId, db } = tx;
  await db.$executeRaw`
    INSERT INTO connector_pushes (tenant_id, id, connector_id, resume_id, cause, status, due_at, created_at)
    SELECT tenant_id, ${randomUUID()}::uuid, ${connectorId}::uuid, id, 'asked', 'pending', ${now}, ${now} FROM resumes
    WHERE tenant_id = ${tenantId}::uuid AND id = ${resumeId}::uuid
    FOR KEY SHARE
    ON CONFLICT (tenant_id, connector_id, resume_id) DO UPDATE
    SET status = 'pending', due_at = ${now}, step = 0, completed_at = NULL, problem = NULL
    WHERE connector_pushes.status = 'failed'`;
  const row = await db.connectorPush.findUnique({
    where: { tenantId_connectorId_resumeId: { tenantId, connectorId, resumeId } },
  });
  return row ? toPush(row) : undefined;
}

/** Resumes that were just read, for each connector that is to have all of them; what came from there is not sent back. */
export async function orderForAll({ tenantId, db }: TenantTx, resumeIds: readonly string[]): Promise<void> {
  if (!resumeIds.length) return;
  // One that is just being removed is passed over: waiting for it could be waiting in a ring.
  await db.$executeRaw`
    INSERT INTO connector_pushes (tenant_id, id, connector_id, resume_id, cause, status, due_at, created_at)
    SELECT ${tenantId}::uuid, gen_random_uuid(), chosen.id, added.id, 'completed',
      CASE WHEN chosen.status = 'enabled' THEN 'pending' ELSE 'held' END,
      CASE WHEN chosen.status = 'enabled' THEN now() END, now()
    FROM (
      SELECT id, status FROM connectors WHERE tenant_id = ${tenantId}::uuid AND push_completed
      FOR KEY SHARE SKIP LOCKED) chosen
    CROSS JOIN unnest(${[...resumeIds]}::uuid[]) AS added (id)
    ON CONFLICT (tenant_id, connector_id, resume_id) DO NOTHING`;
}

/** Notes that a resume came from there, and whose it is. */
export async function noteInbound(
  { tenantId, db }: TenantTx,
  { connectorId, resumeId, remoteId }: { connectorId: string; resumeId: string; remoteId: string },
  now: Date,
): Promise<void> {
  await db.connectorPush.createMany({
    data: [
      {
        tenantId,
        id: randomUUID(),
        connectorId,
        resumeId,
        cause: 'inbound',
        status: 'done',
        remoteId,
        createdAt: now,
        completedAt: now,
      },
    ],
    skipDuplicates: true,
  });
}

/** A connector that has something due and, as far as seen, nobody who sees to it. */
export interface DueConnector {
  readonly tenantId: string;
  readonly connectorId: string;
}

/** Leaps from connector to connector: its work grows with those that wait, not with what waits for them. */
export const listDue = ({ db }: RelayTx, queue: string, job: string, now: Date): Promise<DueConnector[]> =>
  db.$queryRaw<DueConnector[]>`
    WITH RECURSIVE line (connector_id, tenant_id, due_at) AS (
      (SELECT connector_id, tenant_id, due_at FROM connector_pushes WHERE due_at IS NOT NULL ORDER BY connector_id, due_at LIMIT 1)
      UNION ALL
      SELECT further.* FROM line CROSS JOIN LATERAL (
        SELECT connector_id, tenant_id, due_at FROM connector_pushes
        WHERE due_at IS NOT NULL AND connector_id > line.connector_id ORDER BY connector_id, due_at LIMIT 1) further
    )
    SELECT tenant_id AS "tenantId", connector_id AS "connectorId" FROM line
    WHERE due_at <= ${now} AND NOT EXISTS (
      SELECT FROM outbox o WHERE o.queue = ${queue} AND o.name = ${job} AND o.tenant_id = line.tenant_id
        AND o.payload->>'connectorId' = line.connector_id::text)`;

/** A push that somebody is just making. */
export interface DuePush {
  readonly id: string;
  readonly resumeId: string;
  readonly step: number;
  readonly progress: unknown;
  /** Whose the person is there, as far as it is known by this or by another of their resumes. */
  readonly remoteId: string | null;
}

/** The push that has waited longest. The caller has the connector. */
export async function next(tx: TenantTx, connectorId: string, now: Date): Promise<DuePush | undefined> {
  const { tenantId, db } = tx;
  const [row] = await db.$queryRaw<DuePush[]>`
    SELECT id, resume_id AS "resumeId", step, progress, remote_id AS "remoteId" FROM connector_pushes
    WHERE connector_id = ${connectorId}::uuid AND due_at <= ${now} AND tenant_id = ${tenantId}::uuid
    ORDER BY due_at, id LIMIT 1`;
  if (!row || row.remoteId !== null) return row;
  return { ...row, remoteId: await remoteOf(tx, connectorId, row.resumeId) };
}

/** Whose the person of a resume is in another system; null where that is not known. */
export async function remoteOf(tx: TenantTx, connectorId: string, resumeId: string): Promise<string | null> {
  const { tenantId, db } = tx;
  const others = (await resumesOfSamePeople(tx, [resumeId], MOST_RESUMES)).get(resumeId) ?? [resumeId];
  const [known] = await db.$queryRaw<{ remoteId: string }[]>`
    SELECT remote_id AS "remoteId" FROM connector_pushes
    WHERE tenant_id = ${tenantId}::uuid AND resume_id = ANY(${others}::uuid[]) AND connector_id = ${connectorId}::uuid
      AND remote_id IS NOT NULL
    ORDER BY created_at DESC LIMIT 1`;
  return known?.remoteId ?? null;
}

/** Writes down how far a push has got; false where it is gone. */
export async function checkpoint(
  { tenantId, db }: TenantTx,
  id: string,
  progress: object,
  remoteId: string | null,
): Promise<boolean> {
  const written = await db.$executeRaw`
    UPDATE connector_pushes SET progress = ${JSON.stringify(progress)}::jsonb, remote_id = ${remoteId}
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid`;
  return written > 0;
}

/** What came of an attempt. */
export interface PushOutcome {
  readonly problem: PushProblem | null;
  /** Of the answer that refused something. */
  readonly answerStatus: number | null;
  readonly answer: string | null;
  readonly next:
    { readonly status: 'done' | 'failed' | 'held' } | { readonly status: 'pending'; readonly dueAt: Date };
}

/** Writes down what came of an attempt; of a push that was held meanwhile it stays so, unless it is done. */
export async function record(
  { tenantId, db }: TenantTx,
  id: string,
  { problem, answerStatus, answer, next }: PushOutcome,
  now: Date,
): Promise<void> {
  const dueAt = next.status === 'pending' ? next.dueAt : null;
  const ended = next.status === 'done' || next.status === 'failed' ? now : null;
  await db.$executeRaw`
    UPDATE connector_pushes SET attempts = attempts + 1, step = step + 1, problem = ${problem},
      answer_status = ${answerStatus}::int, answer = ${answer},
      status = CASE WHEN status = 'held' AND ${next.status} = 'pending' THEN 'held' ELSE ${next.status} END,
      due_at = CASE WHEN status = 'held' THEN NULL ELSE ${dueAt}::timestamptz END,
      completed_at = ${ended}::timestamptz
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid`;
}

/** Lets nothing be pushed there before a time that was asked for. */
export async function pause({ tenantId, db }: TenantTx, connectorId: string, until: Date): Promise<void> {
  await db.connectorPush.updateMany({
    where: { tenantId, connectorId, status: 'pending', dueAt: { lt: until } },
    data: { dueAt: until },
  });
}

/** A connector's pushes, the newest first. Undefined if the cursor is none of ours. */
export async function list(
  { tenantId, db }: TenantTx,
  connectorId: string,
  { status, limit, cursor }: ConnectorPushQuery,
): Promise<ConnectorPushPage | undefined> {
  const asked = { list: 'connector pushes', connectorId, status };
  const after = cursor === undefined ? undefined : readCursor(cursor, asked);
  if (cursor !== undefined && !after) return undefined;
  const rows = await db.connectorPush.findMany({
    where: {
      tenantId,
      connectorId,
      ...(status && { status }),
      ...(after && {
        createdAt: { lte: after.createdAt },
        NOT: { createdAt: after.createdAt, id: { gte: after.id } },
      }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const { page, next } = cutPage(rows, limit, asked);
  return { items: page.map(toPush), next };
}

export async function get({ tenantId, db }: TenantTx, id: string): Promise<ConnectorPush | undefined> {
  const row = await db.connectorPush.findUnique({ where: { tenantId_id: { tenantId, id } } });
  return row ? toPush(row) : undefined;
}

/**
 * Begins a push anew: what was done there is not done again, but what may be changed is. Undefined where there is none; `paused` where its
 * connector is; `inbound` where it came from there.
 */
export async function replay(
  tx: TenantTx,
  id: string,
  now: Date,
): Promise<ConnectorPush | 'paused' | 'inbound' | undefined> {
  const { tenantId, db } = tx;
  const [row] = await db.$queryRaw<{ status: string; cause: string }[]>`
    SELECT c.status, p.cause FROM connector_pushes p JOIN connectors c ON c.tenant_id = p.tenant_id AND c.id = p.connector_id
    WHERE p.tenant_id = ${tenantId}::uuid AND p.id = ${id}::uuid FOR NO KEY UPDATE OF c`;
  if (!row) return undefined;
  if (row.cause === 'inbound') return 'inbound';
  if (row.status !== 'enabled') return 'paused';
  // What is under way is not begun twice.
  await db.connectorPush.updateMany({
    where: { tenantId, id, status: { in: ['done', 'failed'] } },
    data: { status: 'pending', dueAt: now, step: 0, completedAt: null, problem: null },
  });
  return get(tx, id);
}
