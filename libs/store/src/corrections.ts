// What people say of what was read of resumes. Rows are only added, and marked where they no longer stand; what follows from them
// for a profile is decided elsewhere (`layOver` of contracts).
import {
  correctionContextSchema,
  correctionKindSchema,
  evidenceSchema,
  fieldNameOf,
  storableValue,
  teaches,
  correctnessSchema,
  type Actor,
  type Correction,
  type CorrectionAnswer,
  type CorrectionPage,
  type CorrectionQuery,
  type Readers,
  type Target,
  type Taught,
} from '@vitae/contracts';
import { z } from 'zod';
import { Prisma } from './generated/client.ts';
import { cutPage, readCursor } from './newest-first.ts';
import type { TenantTx } from './store.ts';

/** So many are kept of a resume, those that were undone included. */
export const MOST_OF_RESUME = 1_000;
/** So many of the newest teach: every resume that is read is held against all of them. */
export const MOST_TAUGHT = 300;

export interface NewCorrection extends Correction {
  readonly readings: Readers;
}

export interface StoredCorrection extends Correction {
  readonly resumeId: string;
  readonly readings: Readers;
  readonly undoneAt: Date | null;
  readonly superseded: boolean;
}

type Row = Prisma.CorrectionGetPayload<object>;

const evidencesSchema = z.array(evidenceSchema);
const verdict = correctnessSchema.nullable();
const json = (value: unknown): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(storableValue(value))) as Prisma.InputJsonValue;

const toCorrection = (row: Row): StoredCorrection => ({
  id: row.id,
  resumeId: row.resumeId,
  list: row.list,
  entry: row.entry,
  field: row.field,
  kind: correctionKindSchema.parse(row.kind),
  value: row.value ?? undefined,
  evidence: evidencesSchema.parse(row.evidence),
  context: correctionContextSchema.parse(row.context),
  readings: {
    profile: verdict.parse(row.profileWas),
    classic: verdict.parse(row.classicWas),
    llm: verdict.parse(row.llmWas),
  },
  createdAt: row.createdAt,
  undoneAt: row.undoneAt,
  superseded: row.superseded,
});

/** Keeps a resume's profile and what is said of it from changing by anybody else until the transaction ends; false if the resume is gone. */
export async function lock({ tenantId, db }: TenantTx, resumeId: string): Promise<boolean> {
  const [there] = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM resumes WHERE tenant_id = ${tenantId}::uuid AND id = ${resumeId}::uuid FOR NO KEY UPDATE`;
  return there !== undefined;
}

/** What stands of a resume. */
export async function listStanding(
  { tenantId, db }: TenantTx,
  resumeId: string,
): Promise<StoredCorrection[]> {
  const rows = await db.correction.findMany({
    where: { tenantId, resumeId, undoneAt: null, superseded: false },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toCorrection);
}

export const count = ({ tenantId, db }: TenantTx, resumeId: string): Promise<number> =>
  db.correction.count({ where: { tenantId, resumeId } });

/** Adds what somebody says; it stands from now on, and what was said of the same before does not. The resume is locked. */
export async function add(
  { tenantId, db }: TenantTx,
  resumeId: string,
  { list, entry, field, id, kind, value, evidence, context, readings, createdAt }: NewCorrection,
  by: Actor,
): Promise<void> {
  await db.correction.updateMany({
    where: { tenantId, resumeId, list, entry, field, undoneAt: null, superseded: false },
    data: { superseded: true },
  });
  await db.correction.create({
    data: {
      id,
      tenantId,
      resumeId,
      list,
      entry,
      field,
      fieldName: fieldNameOf({ list, field }),
      kind,
      ...(value !== undefined && { value: json(value) }),
      evidence: json(evidence),
      context: json(context),
      profileWas: readings.profile,
      classicWas: readings.classic,
      llmWas: readings.llm,
      actorKind: by.kind,
      actorId: by.id,
      createdAt,
      teaches: teaches({ list, field, kind }),
    },
  });
}

/**
 * Undoes what somebody said: what was said of the same before stands again, if it was not undone as well. False where there is no such
 * correction of the resume; one that is undone already stays so. The resume is locked.
 */
export async function undo(
  { tenantId, db }: TenantTx,
  resumeId: string,
  id: string,
  at: Date,
  by: Actor,
): Promise<boolean> {
  const row = await db.correction.findFirst({ where: { id, tenantId, resumeId } });
  if (!row) return false;
  if (row.undoneAt) return true;
  await db.correction.update({ where: { id }, data: { undoneAt: at, undoneBy: by.id } });
  if (!row.superseded) await restore({ tenantId, db }, resumeId, row);
  return true;
}

/** The newest of a target's that was not undone stands. */
async function restore(
  { tenantId, db }: TenantTx,
  resumeId: string,
  { list, entry, field }: Target,
): Promise<void> {
  const before = await db.correction.findFirst({
    where: { tenantId, resumeId, list, entry, field, undoneAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  if (before) await db.correction.update({ where: { id: before.id }, data: { superseded: false } });
}

/** What the tenant's newest corrections of other resumes teach that stand. */
export async function listTaught({ tenantId, db }: TenantTx, exceptResume: string): Promise<Taught[]> {
  const rows = await db.correction.findMany({
    where: { tenantId, teaches: true, undoneAt: null, superseded: false },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_TAUGHT,
  });
  return rows.filter(({ resumeId }) => resumeId !== exceptResume).map(toCorrection);
}

/** A page of the tenant's, the newest first; undefined if the cursor is none of ours. */
export async function list(
  { tenantId, db }: TenantTx,
  { field, resumeId, memberId, cursor, limit }: CorrectionQuery,
): Promise<CorrectionPage | undefined> {
  const asked = { list: 'corrections', field, resumeId, memberId };
  const after = cursor === undefined ? undefined : readCursor(cursor, asked);
  if (cursor !== undefined && !after) return undefined;
  const where = [
    Prisma.sql`tenant_id = ${tenantId}::uuid`,
    ...(field === undefined ? [] : [Prisma.sql`field_name = ${field}`]),
    ...(resumeId === undefined ? [] : [Prisma.sql`resume_id = ${resumeId}::uuid`]),
    ...(memberId === undefined ? [] : [Prisma.sql`actor_id = ${memberId}`]),
    ...(after ? [Prisma.sql`(created_at, id) < (${after.createdAt}, ${after.id}::uuid)`] : []),
  ];
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM corrections WHERE ${Prisma.join(where, ' AND ')} ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`;
  const rows = ids.length
    ? await db.correction.findMany({
        where: { id: { in: ids.map(({ id }) => id) } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      })
    : [];
  const { page, next } = cutPage(rows, limit, asked);
  return { items: page.map(toAnswer), next };
}

function sourceOf({ wish, suggestion }: Correction['context']): CorrectionAnswer['source'] {
  if (wish !== undefined) return { kind: 'wish', id: wish };
  return suggestion === undefined ? null : { kind: 'suggestion', id: suggestion };
}

function toAnswer(row: Row): CorrectionAnswer {
  const { id, resumeId, kind, value, evidence, context, readings } = toCorrection(row);
  return {
    id,
    resumeId,
    field: row.fieldName,
    entry: row.entry || null,
    kind,
    value: value ?? null,
    before: context.before ?? null,
    evidence,
    readings,
    by: { kind: row.actorKind, id: row.actorId },
    source: sourceOf(context),
    createdAt: row.createdAt.toISOString(),
    stands: !row.undoneAt && !row.superseded,
    undone: row.undoneAt && { at: row.undoneAt.toISOString(), by: row.undoneBy },
  };
}
