// The vectors of passages, by the models that made them.
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';
import { shelfLock, shelfOf, type Shelf } from './vector-shelves.ts';

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
  { tenantId, db }: TenantTx,
  resumeId: string,
  model: string,
  vectors: ReadonlyMap<string, Float32Array>,
): Promise<boolean> {
  const mine = Prisma.sql`p.tenant_id = ${tenantId}::uuid AND p.resume_id = ${resumeId}::uuid`;
  const has = Prisma.sql`EXISTS (SELECT FROM passage_vectors v
    WHERE v.tenant_id = p.tenant_id AND v.resume_id = p.resume_id AND v.ordinal = p.ordinal AND v.model = ${model})`;
  // Whoever changes what is stored of a resume begins with its own row: they come one after the other, and never wait in a ring. Where
  // vectors are written to doesn't change meanwhile.
  await db.$queryRaw`
    SELECT pg_advisory_xact_lock_shared(${shelfLock(tenantId, model)})::text FROM resumes r
    WHERE r.tenant_id = ${tenantId}::uuid AND r.id = ${resumeId}::uuid FOR NO KEY UPDATE`;
  await db.$executeRaw`
    INSERT INTO passage_vectors (tenant_id, resume_id, ordinal, model, shelf, embedding)
    SELECT p.tenant_id, p.resume_id, p.ordinal, ${model}, coalesce((SELECT shelf FROM vector_shelves s
      WHERE s.tenant_id = p.tenant_id AND s.model = ${model} AND s.state <> 'planned'), 0), made.embedding::vector
    FROM passages p JOIN unnest(${[...vectors.keys()]}::text[], ${[...vectors.values()].map(textOf)}::text[]) AS made (hash, embedding)
      ON made.hash = p.text_hash
    WHERE ${mine} AND NOT ${has}`;
  const complete = await db.$executeRaw`
    UPDATE indexed_resumes r SET embedded_by = array_append(array_remove(embedded_by, ${model}), ${model})
    WHERE r.tenant_id = ${tenantId}::uuid AND r.resume_id = ${resumeId}::uuid AND NOT EXISTS (SELECT FROM passages p WHERE ${mine} AND NOT ${has})`;
  return complete > 0;
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
  readonly ordinal: number;
  readonly distance: number;
}

/** The index looks at so many at least; recall is measured by `npm run bench:vectors`. */
const LEAST_LOOKED_AT = 200;
/** pgvector takes no more. */
const MOST_LOOKED_AT = 1_000;

/** The shelves that a tenant's vectors lie on, as they stand in a query: known when it is planned, so that no other is looked at. */
export const shelvesOf = (own: Shelf | undefined): Prisma.Sql => Prisma.raw(own ? `0, ${own.shelf}` : '0');

/**
 * The passages nearest to a vector of this model, the nearest first. Exact among the tenant's rows, but for a tenant with a shelf of
 * its own, whose index finds nearly all of them.
 */
export async function nearest(
  tx: TenantTx,
  model: string,
  vector: Float32Array,
  most: number,
): Promise<NearPassage[]> {
  const own = await shelfOf(tx, model);
  const indexed = await nearestByIndex(tx, own, vector, most);
  if (indexed) return indexed;
  return tx.db.$queryRaw<NearPassage[]>`
    SELECT v.resume_id AS "resumeId", v.ordinal, v.embedding <=> ${textOf(vector)}::vector AS distance
    FROM passage_vectors v JOIN indexed_resumes r USING (tenant_id, resume_id)
    WHERE v.tenant_id = ${tx.tenantId}::uuid AND v.model = ${model} AND v.shelf IN (${shelvesOf(own)}) AND r.decides
    ORDER BY distance, v.resume_id, v.ordinal LIMIT ${most}`;
}

/** The same by the index of the tenant's own shelf alone; undefined where there is none, and vectors are few enough to be compared one by one. */
export async function nearestByIndex(
  { tenantId, db }: TenantTx,
  own: Shelf | undefined,
  vector: Float32Array,
  most: number,
): Promise<NearPassage[] | undefined> {
  if (own?.state !== 'moved' || own.dimensions !== vector.length) return undefined;
  const asked = textOf(vector);
  const lookedAt = Math.min(Math.max(LEAST_LOOKED_AT, 4 * most), MOST_LOOKED_AT);
  await db.$queryRaw`SELECT set_config('hnsw.ef_search', ${String(lookedAt)}, true)`;
  const typed = Prisma.raw(`vector(${own.dimensions})`);
  return db.$queryRaw<NearPassage[]>`
    SELECT n.resume_id AS "resumeId", n.ordinal, n.distance FROM (
      SELECT v.tenant_id, v.resume_id, v.ordinal, v.embedding::${typed} <=> ${asked}::${typed} AS distance
      FROM passage_vectors v WHERE v.tenant_id = ${tenantId}::uuid AND v.shelf = ${Prisma.raw(String(own.shelf))}
      ORDER BY v.embedding::${typed} <=> ${asked}::${typed} LIMIT ${lookedAt}
    ) n JOIN indexed_resumes r USING (tenant_id, resume_id)
    WHERE r.decides ORDER BY n.distance, n.resume_id, n.ordinal LIMIT ${most}`;
}

/** As pgvector writes and reads vectors. Nine digits tell any two numbers of single precision apart. */
export const textOf = (vector: Float32Array) => `[${Array.from(vector, (x) => x.toPrecision(9)).join(',')}]`;
export const vectorOf = (text: string) => Float32Array.from(JSON.parse(text) as number[]);
