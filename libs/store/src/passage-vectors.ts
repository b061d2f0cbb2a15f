// The vectors of passages, by the models that made them.
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

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
  // Two that do the same for a resume do it one after the other.
  await db.$queryRaw`
    SELECT 1 FROM indexed_resumes p WHERE ${mine} FOR UPDATE`;
  await db.$executeRaw`
    INSERT INTO passage_vectors (tenant_id, resume_id, ordinal, model, shelf, embedding)
    SELECT p.tenant_id, p.resume_id, p.ordinal, ${model}, 0, made.embedding::vector
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

/** As pgvector writes and reads vectors. Nine digits tell any two numbers of single precision apart. */
const textOf = (vector: Float32Array) => `[${Array.from(vector, (x) => x.toPrecision(9)).join(',')}]`;
const vectorOf = (text: string) => Float32Array.from(JSON.parse(text) as number[]);
