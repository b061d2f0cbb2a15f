// The vectors of passages, by the models that made them.
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';
import { shelfLock, type Shelf } from './vector-shelves.ts';

/** A vector is kept within its row, and a row within a page of 8 KB. */
export const MOST_DIMENSIONS = 1_900;

/** The vectors that a model has made of texts before, by their hashes. */
export async function find(
  { tenantId, db }: TenantTx,
  model: string,
  hashes: readonly string[],
): Promise<Map<string, Float32Array>> {
  if (!hashes.length) return new Map();
  const rows = await db.$queryRaw<{ hash: string; embedding: string }[]>`
    SELECT DISTINCT ON (p.text_hash) p.text_hash AS hash, v.embedding::text AS embedding
    FROM passages p JOIN passage_vectors v USING (tenant_id, resume_id, ordinal)
    WHERE p.tenant_id = ${tenantId}::uuid AND p.text_hash = ANY(${hashes}) AND v.model = ${model}
    ORDER BY p.text_hash`;
  return new Map(rows.map(({ hash, embedding }) => [hash, vectorOf(embedding)]));
}

/**
 * Keeps a model's vectors of a resume's passages, by the hashes of their texts. Those that it has already stay. Returns whether each
 * passage has one now.
 */
export async function put(
  tx: TenantTx,
  resumeId: string,
  model: string,
  vectors: ReadonlyMap<string, Float32Array>,
): Promise<boolean> {
  return (await putAll(tx, [resumeId], model, vectors)).size > 0;
}

/** The same for several resumes; returns those of which each passage has one now. */
export async function putAll(
  { tenantId, db }: TenantTx,
  resumeIds: readonly string[],
  model: string,
  vectors: ReadonlyMap<string, Float32Array>,
): Promise<ReadonlySet<string>> {
  const ids = [...resumeIds];
  const has = Prisma.sql`EXISTS (SELECT FROM passage_vectors v
    WHERE v.tenant_id = p.tenant_id AND v.resume_id = p.resume_id AND v.ordinal = p.ordinal AND v.model = ${model})`;
  // Whoever changes what is stored of a resume begins with its own row: they come one after the other, and never wait in a ring. Where
  // vectors are written to doesn't change meanwhile.
  await db.$queryRaw`
    SELECT pg_advisory_xact_lock_shared(${shelfLock(tenantId, model)})::text FROM (
      SELECT 1 FROM resumes r WHERE r.tenant_id = ${tenantId}::uuid AND r.id = ANY(${ids}::uuid[]) ORDER BY r.id FOR NO KEY UPDATE) mine`;
  await db.$executeRaw`
    INSERT INTO passage_vectors (tenant_id, resume_id, ordinal, model, shelf, embedding)
    SELECT p.tenant_id, p.resume_id, p.ordinal, ${model}, coalesce((SELECT shelf FROM vector_shelves s
      WHERE s.tenant_id = p.tenant_id AND s.model = ${model} AND s.state <> 'planned'), 0), made.embedding::vector
    FROM passages p JOIN unnest(${[...vectors.keys()]}::text[], ${[...vectors.values()].map(textOf)}::text[]) AS made (hash, embedding)
      ON made.hash = p.text_hash
    WHERE p.tenant_id = ${tenantId}::uuid AND p.resume_id = ANY(${ids}::uuid[]) AND NOT ${has}`;
  const complete = await db.$queryRaw<{ id: string }[]>`
    UPDATE indexed_resumes r SET embedded_by = array_append(array_remove(embedded_by, ${model}), ${model})
    WHERE r.tenant_id = ${tenantId}::uuid AND r.resume_id = ANY(${ids}::uuid[]) AND NOT EXISTS (
      SELECT FROM passages p WHERE p.tenant_id = r.tenant_id AND p.resume_id = r.resume_id AND NOT ${has})
    RETURNING r.resume_id AS id`;
  return new Set(complete.map(({ id }) => id));
}

/** The passages of a resume that a model has made no vector of. */
export const listMissing = (
  { tenantId, db }: TenantTx,
  resumeId: string,
  model: string,
): Promise<{ text: string; textHash: string }[]> =>
  db.$queryRaw<{ text: string; textHash: string }[]>`
    SELECT p.text, p.text_hash AS "textHash" FROM passages p
    WHERE p.tenant_id = ${tenantId}::uuid AND p.resume_id = ${resumeId}::uuid AND NOT EXISTS (SELECT FROM passage_vectors v
      WHERE v.tenant_id = p.tenant_id AND v.resume_id = p.resume_id AND v.ordinal = p.ordinal AND v.model = ${model})
    ORDER BY p.ordinal`;

/** A passage of a resume that decides, and how far it is: 1 − cosine. */
export interface NearPassage {
  readonly resumeId: string;
  readonly distance: number;
}

/** Passages that an index is asked for; pgvector looks at no more. Recall is measured by `npm run bench:vectors`. */
const MOST_NEAR = 1_000;

/** The shelves that a tenant's vectors lie on, as they stand in a query: known when it is planned, so that no other is looked at. */
export const shelvesOf = (own: Shelf | undefined): Prisma.Sql => Prisma.raw(own ? `0, ${own.shelf}` : '0');

/**
 * The thousand passages nearest to a vector by the index of the tenant's own shelf, nearly all of them; undefined where there is none, and vectors are few
 * enough to be compared one by one.
 */
export async function nearestByIndex(
  { tenantId, db }: TenantTx,
  own: Shelf | undefined,
  vector: Float32Array,
): Promise<NearPassage[] | undefined> {
  if (own?.state !== 'moved' || own.dimensions !== vector.length) return undefined;
  const asked = textOf(vector);
  await db.$queryRaw`SELECT set_config('hnsw.ef_search', ${String(MOST_NEAR)}, true)`;
  const typed = Prisma.raw(`vector(${own.dimensions})`);
  return db.$queryRaw<NearPassage[]>`
    SELECT n.resume_id AS "resumeId", n.distance FROM (
      SELECT v.tenant_id, v.resume_id, v.embedding::${typed} <=> ${asked}::${typed} AS distance
      FROM passage_vectors v WHERE v.tenant_id = ${tenantId}::uuid AND v.shelf = ${Prisma.raw(String(own.shelf))}
      ORDER BY v.embedding::${typed} <=> ${asked}::${typed} LIMIT ${MOST_NEAR}
    ) n JOIN indexed_resumes r USING (tenant_id, resume_id)
    WHERE r.decides`;
}

/** As pgvector writes and reads vectors. Nine digits tell any two numbers of single precision apart. */
export const textOf = (vector: Float32Array) => `[${Array.from(vector, (x) => x.toPrecision(9)).join(',')}]`;
export const vectorOf = (text: string) => Float32Array.from(JSON.parse(text) as number[]);
