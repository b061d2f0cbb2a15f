// Which encoder's vectors a tenant is searched by, while several models' lie side by side, and how it is moved from one to another.
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

export interface Move {
  /** By whose vectors the tenant is searched. */
  readonly model: string;
  /** To whose it is being moved. */
  readonly movingTo: string | null;
}

export interface EmbeddingProgress {
  readonly resumes: number;
  /** Of them those whose passages all have a vector by the model. */
  readonly embedded: number;
}

/** What was decided about a tenant; undefined if nothing ever was. */
export async function moveOf({ tenantId, db }: TenantTx): Promise<Move | undefined> {
  const [row] = await db.$queryRaw<Move[]>`
    SELECT model, moving_to AS "movingTo" FROM tenant_encoders WHERE tenant_id = ${tenantId}::uuid`;
  return row;
}

/**
 * Of the models that the caller can encode with, the one that the tenant is searched by: the one that was decided about, else the one
 * that has made the vectors of most resumes; the first if that is all the same.
 */
export async function searchedBy(tx: TenantTx, models: readonly string[]): Promise<string | undefined> {
  const decided = (await moveOf(tx))?.model;
  if (decided !== undefined && models.includes(decided)) return decided;
  const [row] = await tx.db.$queryRaw<{ model: string }[]>`
    SELECT m.model FROM unnest(${models}::text[]) WITH ORDINALITY m (model, place)
    ORDER BY (SELECT count(*) FROM indexed_resumes r WHERE r.tenant_id = ${tx.tenantId}::uuid AND r.embedded_by @> ARRAY[m.model]) DESC, m.place
    LIMIT 1`;
  return row?.model;
}

/** From here on the tenant is being moved to a model; it is searched as before until `turn`. */
export async function beginMove({ tenantId, db }: TenantTx, model: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO tenant_encoders (tenant_id, model, moving_to)
    SELECT ${tenantId}::uuid, coalesce((
      SELECT e.model FROM indexed_resumes r, unnest(r.embedded_by) e (model) WHERE r.tenant_id = ${tenantId}::uuid
      GROUP BY e.model ORDER BY count(*) DESC, e.model = ${model} DESC, e.model LIMIT 1), ${model}), ${model}
    ON CONFLICT (tenant_id) DO UPDATE SET moving_to = excluded.moving_to`;
}

/** Ends a move to the model if each passage of the tenant has a vector by it: from here on the tenant is searched by those. Else false. */
export async function turn({ tenantId, db }: TenantTx, model: string): Promise<boolean> {
  const turned = await db.$executeRaw`
    UPDATE tenant_encoders SET model = ${model}, moving_to = NULL
    WHERE tenant_id = ${tenantId}::uuid AND moving_to = ${model}
      AND NOT EXISTS (SELECT FROM indexed_resumes r WHERE r.tenant_id = ${tenantId}::uuid AND ${lacks(model)})`;
  return turned > 0;
}

/** Resumes whose passages lack vectors by the model and that no job is on, in the order of their ids after one, so many at most. */
export async function listUnembedded(
  { tenantId, db }: TenantTx,
  { model, after, job, most }: { model: string; after: string; job: string; most: number },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT r.resume_id AS id FROM indexed_resumes r
    WHERE r.tenant_id = ${tenantId}::uuid AND r.resume_id > ${after}::uuid AND ${lacks(model)}
      AND NOT EXISTS (SELECT FROM outbox o WHERE o.tenant_id = r.tenant_id AND o.name = ${job} AND o.payload->>'resumeId' = r.resume_id::text)
    ORDER BY r.resume_id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** How far a model has come with a tenant. */
export async function progressOf({ tenantId, db }: TenantTx, model: string): Promise<EmbeddingProgress> {
  const [row] = await db.$queryRaw<EmbeddingProgress[]>`
    SELECT count(*)::int AS resumes, count(*) FILTER (WHERE NOT ${lacks(model)})::int AS embedded
    FROM indexed_resumes r WHERE r.tenant_id = ${tenantId}::uuid`;
  return row ?? { resumes: 0, embedded: 0 };
}

/** How many resumes other models' vectors are kept of. */
export async function countWithOthers({ tenantId, db }: TenantTx, model: string): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM indexed_resumes r WHERE r.tenant_id = ${tenantId}::uuid AND ${hasOthers(model)}`;
  return row?.n ?? 0;
}

/**
 * Removes the vectors that other models made of resumes which have all by this one: of the next few after one, in the order of their
 * ids; returns the last of them, undefined if there was none. They are locked first, in the order in which everybody does who changes
 * what is stored of a resume: whoever moves their vectors to another shelf has done so, or finds none.
 */
export async function dropOthers(
  { tenantId, db }: TenantTx,
  { model, after, most }: { model: string; after: string; most: number },
): Promise<string | undefined> {
  const some = await db.$queryRaw<{ id: string }[]>`
    SELECT r.resume_id AS id FROM indexed_resumes r
    WHERE r.tenant_id = ${tenantId}::uuid AND r.resume_id > ${after}::uuid AND NOT ${lacks(model)} AND ${hasOthers(model)}
    ORDER BY r.resume_id LIMIT ${most}`;
  const ids = some.map(({ id }) => id);
  const these = (column: string) =>
    Prisma.sql`tenant_id = ${tenantId}::uuid AND ${Prisma.raw(column)} = ANY(${ids}::uuid[])`;
  await db.$queryRaw`SELECT 1 FROM resumes WHERE ${these('id')} ORDER BY id FOR NO KEY UPDATE`;
  await db.$queryRaw`SELECT 1 FROM indexed_resumes WHERE ${these('resume_id')} ORDER BY resume_id FOR UPDATE`;
  await db.$executeRaw`
    DELETE FROM passage_vectors v WHERE ${these('v.resume_id')} AND v.model <> ${model} AND EXISTS (SELECT FROM indexed_resumes r
      WHERE r.tenant_id = v.tenant_id AND r.resume_id = v.resume_id AND NOT ${lacks(model)})`;
  await db.$executeRaw`
    UPDATE indexed_resumes r SET embedded_by = ARRAY[${model}] WHERE ${these('r.resume_id')} AND NOT ${lacks(model)}`;
  return ids.at(-1);
}

const lacks = (model: string) => Prisma.sql`(NOT r.embedded_by @> ARRAY[${model}])`;

const hasOthers = (model: string) => Prisma.sql`EXISTS (SELECT FROM passage_vectors v
  WHERE v.tenant_id = r.tenant_id AND v.resume_id = r.resume_id AND v.model <> ${model})`;
