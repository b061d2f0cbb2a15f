// The log of decisions about people. Rows are added; whoever corrects or withdraws a decision adds a revision, and the one before is
// marked as superseded.
import {
  outcomeSchema,
  type Actor,
  type Decision,
  type DecisionCorrection,
  type DecisionPage,
  type DecisionQuery,
  type NewDecision,
} from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import { Prisma } from './generated/client.ts';
import { cutPage, readCursor } from './newest-first.ts';
import { membersOf } from './people.ts';
import type { TenantTx } from './store.ts';

/** Who says it, and when. */
export interface Said {
  readonly by: Actor;
  readonly at: Date;
}

interface Row extends Omit<Decision, 'decidedAt' | 'recordedAt' | 'by' | 'outcome'> {
  readonly outcome: string;
  readonly createdAt: Date;
  readonly recordedAt: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
}

const COLUMNS = Prisma.sql`id, candidate_id AS "candidateId", outcome, process, decided_at AS "createdAt", note, score, reference, withdrawn,
  revision, recorded_at AS "recordedAt", actor_kind AS "actorKind", actor_id AS "actorId"`;

const toDecision = ({ createdAt, recordedAt, actorKind, actorId, outcome, ...row }: Row): Decision => ({
  ...row,
  outcome: outcomeSchema.parse(outcome),
  decidedAt: createdAt.toISOString(),
  recordedAt: recordedAt.toISOString(),
  by: { kind: actorKind, id: actorId },
});

/** Which of these candidates are there; they stay until the transaction ends. */
export async function holdCandidates(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${[...candidateIds]}::uuid[]) ORDER BY id FOR KEY SHARE`;
  return new Set(rows.map(({ id }) => id));
}

export type RecordedAs =
  { readonly decision: Decision; readonly isNew: boolean } | { readonly differs: true };

/**
 * Adds decisions about candidates that are held (`holdCandidates`), and answers for each in their order. One whose reference is known is
 * not added again: it is answered as it is by now, or `differs` where something else was recorded under it.
 */
export async function add(
  tx: TenantTx,
  wanted: readonly NewDecision[],
  { by, at }: Said,
): Promise<RecordedAs[]> {
  const { tenantId, db } = tx;
  const rows = wanted.map((decision) => ({ ...decision, id: randomUUID() }));
  const added = await db.$queryRaw<Row[]>`
    INSERT INTO decisions (tenant_id, id, revision, candidate_id, outcome, process, decided_at, note, score, reference, recorded_at, actor_kind, actor_id)
    SELECT ${tenantId}::uuid, x.id, 1, x."candidateId", x.outcome, x.process, coalesce(x."decidedAt", ${at}), x.note, x.score, x.reference, ${at}, ${by.kind}, ${by.id}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS x(id uuid, "candidateId" uuid, outcome text, process text, "decidedAt" timestamptz(3), note text, score double precision, reference text)
    -- Two who send the same references at once wait for each other in this order.
    ORDER BY x.reference
    ON CONFLICT (tenant_id, reference) WHERE revision = 1 AND reference IS NOT NULL DO NOTHING
    RETURNING ${COLUMNS}`;
  const fresh = new Map(added.map((row) => [row.id, row]));
  const repeated = rows.flatMap(({ id, reference }) => (fresh.has(id) ? [] : (reference ?? [])));
  const known = repeated.length
    ? await db.$queryRaw<Row[]>`
        SELECT ${COLUMNS} FROM decisions WHERE tenant_id = ${tenantId}::uuid AND revision = 1 AND reference = ANY(${repeated}::text[])`
    : [];
  const current = await currentOf(
    tx,
    known.map(({ id }) => id),
  );
  return rows.map((row) => {
    const isNew = fresh.get(row.id);
    if (isNew) return { decision: toDecision(isNew), isNew: true };
    const first = known.find(({ reference }) => reference === row.reference);
    const decision = first && current.get(first.id);
    if (!decision || !saysTheSame(toDecision(first), row)) return { differs: true };
    return { decision, isNew: false };
  });
}

const saysTheSame = (first: Decision, again: NewDecision): boolean =>
  first.candidateId === again.candidateId &&
  first.outcome === again.outcome &&
  first.process === (again.process ?? null) &&
  first.note === (again.note ?? null) &&
  first.score === (again.score ?? null) &&
  (again.decidedAt === undefined || Date.parse(first.decidedAt) === Date.parse(again.decidedAt));

async function currentOf({ tenantId, db }: TenantTx, ids: readonly string[]): Promise<Map<string, Decision>> {
  if (!ids.length) return new Map();
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM decisions WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${[...ids]}::uuid[]) AND NOT superseded`;
  return new Map(rows.map((row) => [row.id, toDecision(row)]));
}

/** Decisions as they stand, in the order of their ids; undefined where one is gone. */
export async function listByIds(tx: TenantTx, ids: readonly string[]): Promise<Decision[] | undefined> {
  const current = await currentOf(tx, ids);
  const found = ids.flatMap((id) => current.get(id) ?? []);
  return found.length === ids.length ? found : undefined;
}

/** All revisions of a decision, the first one first; empty where there is none. */
export async function historyOf({ tenantId, db }: TenantTx, id: string): Promise<Decision[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM decisions WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid ORDER BY revision`;
  return rows.map(toDecision);
}

/**
 * Adds a revision; of two who change a decision at once, the second one goes on from what the first has said. Undefined where there is no
 * such decision; what is withdrawn stays so, and is answered as it is.
 */
export async function revise(
  tx: TenantTx,
  id: string,
  change: DecisionCorrection | 'withdraw',
  { by, at }: Said,
): Promise<{ readonly decision: Decision; readonly isChanged: boolean } | undefined> {
  const { tenantId, db } = tx;
  // The first revision is always there, and is the same for all who wait.
  await db.$queryRaw`SELECT 1 FROM decisions WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND revision = 1 FOR UPDATE`;
  const before = (await currentOf(tx, [id])).get(id);
  if (!before) return undefined;
  if (before.withdrawn) return { decision: before, isChanged: false };
  const said = change === 'withdraw' ? {} : change;
  await db.$executeRaw`
    UPDATE decisions SET superseded = true WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND NOT superseded`;
  const [row] = await db.$queryRaw<Row[]>`
    INSERT INTO decisions (tenant_id, id, revision, candidate_id, outcome, process, decided_at, note, score, reference, withdrawn, recorded_at, actor_kind, actor_id)
    VALUES (${tenantId}::uuid, ${id}::uuid, ${before.revision + 1}, ${before.candidateId}::uuid, ${said.outcome ?? before.outcome}, ${orBefore(said.process, before.process)},
      ${new Date(said.decidedAt ?? before.decidedAt)}, ${orBefore(said.note, before.note)}, ${orBefore(said.score, before.score)}, ${before.reference}, ${change === 'withdraw'}, ${at}, ${by.kind}, ${by.id}::uuid)
    RETURNING ${COLUMNS}`;
  return row && { decision: toDecision(row), isChanged: true };
}

/** What is left out stays; null takes away. */
const orBefore = <T>(said: T | null | undefined, before: T | null): T | null =>
  said === undefined ? before : said;

/** The tenant's decisions as they stand, the latest first. Undefined if the cursor is none of ours. */
export async function list(
  tx: TenantTx,
  { candidateId, process, outcome, from, to, state, limit, cursor }: DecisionQuery,
): Promise<DecisionPage | undefined> {
  const { tenantId, db } = tx;
  const asked = { list: 'decisions', candidateId, process, outcome, from, to, state };
  const after = cursor === undefined ? undefined : readCursor(cursor, asked);
  if (cursor !== undefined && !after) return undefined;
  const members = candidateId === undefined ? undefined : ((await membersOf(tx, candidateId)) ?? []);
  const conditions = [
    Prisma.sql`tenant_id = ${tenantId}::uuid AND NOT superseded`,
    ...(state === 'all' ? [] : [state === 'withdrawn' ? Prisma.sql`withdrawn` : Prisma.sql`NOT withdrawn`]),
    // Of the person: whoever was merged with them, too.
    ...(members ? [Prisma.sql`candidate_id = ANY(${members}::uuid[])`] : []),
    ...(process ? [Prisma.sql`process = ${process}`] : []),
    ...(outcome ? [Prisma.sql`outcome = ${outcome}`] : []),
    ...(from ? [Prisma.sql`decided_at >= ${new Date(from)}`] : []),
    ...(to ? [Prisma.sql`decided_at < ${new Date(to)}`] : []),
    ...(after ? [Prisma.sql`(decided_at, id) < (${after.createdAt}, ${after.id}::uuid)`] : []),
  ];
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM decisions WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY decided_at DESC, id DESC LIMIT ${limit + 1}`;
  const { page, next } = cutPage(rows, limit, asked);
  return { items: page.map(toDecision), next };
}
