// Erasing people: what is theirs is found, locked and deleted in one transaction, which also leaves what the receipt will say.
// Order of locks: files, resumes, merges, candidates, as everybody else takes them.
import type { ErasureReason } from '@vitae/contracts';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { erasePersonal } from './audit.ts';
import { lockMerges } from './candidates.ts';
import { keepNumbers } from './impact.ts';
import { personOf } from './people.ts';
import { listPersonalTables, rowsOf, tableOf, type Subject } from './personal-tables.ts';
import { listNaming } from './questions-naming.ts';
import { lockFile } from './resumes.ts';
import type { TenantTx } from './store.ts';

/** What is known of an erasure once the rows are gone; all of it goes into the receipt. */
export interface ErasureFacts {
  readonly reason: ErasureReason;
  readonly candidateIds: readonly string[];
  readonly resumeIds: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
  readonly jobs: number;
  readonly content: { readonly salt: string; readonly digest: string };
}

/**
 * All that belongs to a candidate's person: whoever was merged, their resumes, and resumes of nobody (yet) with the very same bytes.
 * Undefined where there is no such candidate.
 */
export async function findSubject(tx: TenantTx, candidateId: string): Promise<Subject | undefined> {
  const { tenantId, db } = tx;
  const person = await personOf(tx, candidateId);
  if (person === undefined) return undefined;
  const members = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM candidates WHERE tenant_id = ${tenantId}::uuid AND (id = ${person}::uuid OR person_id = ${person}::uuid) ORDER BY id`;
  const candidateIds = members.map(({ id }) => id);
  const sent = await db.$queryRaw<{ id: string }[]>`
    WITH own AS MATERIALIZED (
      SELECT id, sha256 FROM resumes WHERE tenant_id = ${tenantId}::uuid AND candidate_id = ANY(${candidateIds}::uuid[])
    )
    SELECT id FROM own
    UNION SELECT r.id FROM own JOIN resumes r ON r.tenant_id = ${tenantId}::uuid AND r.sha256 = own.sha256 AND r.candidate_id IS NULL
    ORDER BY id`;
  return { candidateIds, resumeIds: sent.map(({ id }) => id) };
}

/** The digests of these resumes' files, in their order. */
const filesOf = (
  { tenantId, db }: TenantTx,
  resumeIds: readonly string[],
): Promise<{ sha256: string }[]> => db.$queryRaw`
  SELECT DISTINCT sha256 FROM resumes WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${[...resumeIds]}::uuid[]) ORDER BY sha256`;

/**
 * Locks all of a subject until the transaction ends: nobody adds to it, reads it into being, merges it or holds it meanwhile. Its jobs are
 * taken off the list; those that a worker is just writing for are left, and find nothing to do. Returns how many went.
 */
export async function lockSubject(tx: TenantTx, { candidateIds, resumeIds }: Subject): Promise<number> {
  const { tenantId, db } = tx;
  const files = await filesOf(tx, resumeIds);
  for (const { sha256 } of files) await lockFile(tx, sha256);
  // Those that were sent again after them, too: they forget whose doubles they are.
  await db.$queryRaw`
    SELECT 1 FROM resumes WHERE tenant_id = ${tenantId}::uuid AND (id = ANY(${[...resumeIds]}::uuid[]) OR duplicate_of = ANY(${[...resumeIds]}::uuid[]))
    ORDER BY id FOR UPDATE`;
  const questions = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT question_id AS id FROM question_passages WHERE tenant_id = ${tenantId}::uuid AND resume_id = ANY(${[...resumeIds]}::uuid[])`;
  const carried = [...resumeIds, ...questions.map(({ id }) => id)];
  const jobs = await db.$executeRaw`
    DELETE FROM outbox WHERE tenant_id = ${tenantId}::uuid AND id IN (
      SELECT id FROM outbox WHERE tenant_id = ${tenantId}::uuid
        AND (payload->>'resumeId' = ANY(${carried}::text[]) OR payload->>'questionId' = ANY(${carried}::text[]))
      FOR UPDATE SKIP LOCKED)`;
  await lockMerges(tx, 'change');
  await db.$queryRaw`
    SELECT 1 FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${[...candidateIds]}::uuid[]) ORDER BY id FOR UPDATE`;
  return jobs;
}

/** Deletes all of a locked subject, and keeps what the receipt will say. Whoever was on the map of candidates left its clusters without names. */
export async function erase(
  tx: TenantTx,
  subject: Subject,
  { reason, jobs, now }: { reason: ErasureReason; jobs: number; now: Date },
): Promise<{ id: string; wasOnMap: boolean }> {
  const { tenantId, db } = tx;
  const { candidateIds, resumeIds } = subject;
  const id = randomUUID();
  const files = await filesOf(tx, resumeIds);
  const content = await digestOf(tx, subject, files);
  const keys = await keysOf(tx, subject);
  await keepNumbers(tx, candidateIds);
  const rows = await deleteRows(tx, subject);
  const facts: ErasureFacts = { reason, candidateIds, resumeIds, rows, jobs, content };
  await db.$executeRaw`
    INSERT INTO erasures (tenant_id, id, erased_at, facts, files)
    VALUES (${tenantId}::uuid, ${id}::uuid, ${now}, ${JSON.stringify(facts)}::jsonb, ${files.map(({ sha256 }) => sha256)}::text[])`;
  await db.$executeRaw`
    INSERT INTO erased_candidates (tenant_id, id, erasure_id) SELECT ${tenantId}::uuid, gone, ${id}::uuid FROM unnest(${[...candidateIds]}::uuid[]) gone`;
  await rememberKeys(tx, id, keys);
  return { id, wasOnMap: (rows['map_candidates'] ?? 0) > 0 };
}

/** Deletes the rows and counts them by table. Rows hang on each other; what hangs on nothing is deleted by itself. */
async function deleteRows(tx: TenantTx, subject: Subject): Promise<Record<string, number>> {
  const { tenantId, db } = tx;
  const { candidateIds, resumeIds } = subject;
  const rows: Record<string, number> = {};
  const note = (table: string, n: number) => {
    if (n) rows[table] = (rows[table] ?? 0) + n;
  };
  // A question may name the person, and its answer may quote them.
  const naming = await listNaming(tx, subject);
  const tables = await listPersonalTables(tx);
  for (const table of tables) {
    const [counted] = await db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM ${tableOf(table)} WHERE ${rowsOf(tenantId, table, subject)}`;
    note(table.name, counted?.n ?? 0);
  }
  note(
    'questions',
    await db.$executeRaw`
      DELETE FROM questions WHERE tenant_id = ${tenantId}::uuid AND (
        id IN (SELECT question_id FROM question_passages WHERE tenant_id = ${tenantId}::uuid AND resume_id = ANY(${[...resumeIds]}::uuid[]))
        OR id = ANY(${naming}::uuid[]))`,
  );
  // Clusters are named by what people do.
  await lockMaps(tx);
  if (rows['map_candidates'])
    await db.$executeRaw`
    UPDATE maps SET labels = (SELECT coalesce(jsonb_agg(NULL::text), '[]') FROM jsonb_array_elements(labels))
    WHERE tenant_id = ${tenantId}::uuid AND kind = 'candidates'`;
  await db.$executeRaw`
    UPDATE resumes SET duplicate_of = NULL WHERE tenant_id = ${tenantId}::uuid AND duplicate_of = ANY(${[...resumeIds]}::uuid[])`;
  note(
    'resumes',
    await db.$executeRaw`DELETE FROM resumes WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${[...resumeIds]}::uuid[])`,
  );
  note(
    'candidates',
    await db.$executeRaw`DELETE FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${[...candidateIds]}::uuid[])`,
  );
  note('audit_entries.personal', await erasePersonal(tx, [...candidateIds, ...resumeIds]));
  for (const table of tables)
    await db.$executeRaw`DELETE FROM ${tableOf(table)} WHERE ${rowsOf(tenantId, table, subject)}`;
  return rows;
}

/** Says, to whoever has the files, that it was these; to nobody else anything. */
async function digestOf(
  { tenantId, db }: TenantTx,
  { resumeIds }: Subject,
  files: readonly { sha256: string }[],
): Promise<{ salt: string; digest: string }> {
  const profiles = await db.$queryRaw<{ digest: string }[]>`
    SELECT encode(sha256(convert_to(profile::text, 'UTF8')), 'hex') AS digest FROM profiles
    WHERE tenant_id = ${tenantId}::uuid AND resume_id = ANY(${[...resumeIds]}::uuid[])`;
  const salt = randomBytes(16).toString('hex');
  const lines = [...files.map(({ sha256 }) => sha256), ...profiles.map(({ digest }) => digest)].sort();
  return { salt, digest: saltedDigest(salt, lines.join('\n')) };
}

const saltedDigest = (salt: string, text: string) =>
  createHash('sha256').update(`${salt}\n${text}`).digest('hex');

async function keysOf({ tenantId, db }: TenantTx, { candidateIds }: Subject): Promise<string[]> {
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT key FROM candidate_keys WHERE tenant_id = ${tenantId}::uuid AND candidate_id = ANY(${[...candidateIds]}::uuid[])
      AND key NOT LIKE 'past:%'`;
  return rows.map(({ key }) => key);
}

/** While resumes are being read that came in before, one of them may be the person's, and would bring them back. By the database's clock, as resumes are. */
async function rememberKeys(
  { tenantId, db }: TenantTx,
  erasureId: string,
  keys: readonly string[],
): Promise<void> {
  const open = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM resumes WHERE tenant_id = ${tenantId}::uuid AND status IN ('queued', 'processing') LIMIT 1`;
  if (!open.length || !keys.length) return;
  const salt = randomBytes(16).toString('hex');
  const digests = keys.map((key) => saltedDigest(salt, key));
  await db.$executeRaw`
    INSERT INTO erased_keys (tenant_id, erasure_id, digest, salt, erased_at)
    SELECT ${tenantId}::uuid, ${erasureId}::uuid, digest, ${salt}, clock_timestamp() FROM unnest(${digests}::text[]) digest`;
}

/**
 * Whether a resume that was just read is of somebody who was erased since it had come in. The caller has locked merges, so that the answer
 * holds.
 */
export async function wasErasedSince(
  { tenantId, db }: TenantTx,
  resumeId: string,
  keys: readonly string[],
): Promise<boolean> {
  // Asked for one after the other: by a time that it knows the database finds those few by index.
  const resume = await db.resume.findUnique({ where: { id: resumeId }, select: { createdAt: true } });
  if (!resume) return false;
  const erased = await db.$queryRaw<{ digest: string; salt: string }[]>`
    SELECT digest, salt FROM erased_keys WHERE tenant_id = ${tenantId}::uuid AND erased_at >= ${resume.createdAt}`;
  return erased.some(({ digest, salt }) => keys.some((key) => saltedDigest(salt, key) === digest));
}

/** Forgets the keys of people for whom no resume is being read any more that had come in before they were erased. */
export const forgetKeys = ({ tenantId, db }: TenantTx): Promise<number> =>
  db.$executeRaw`
    DELETE FROM erased_keys WHERE tenant_id = ${tenantId}::uuid AND erased_at < coalesce(
      (SELECT min(created_at) FROM resumes WHERE tenant_id = ${tenantId}::uuid AND status IN ('queued', 'processing')), 'infinity')`;

/** Whether a resume was read to its end and is nobody's. */
export async function isOfNobody({ tenantId, db }: TenantTx, resumeId: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM resumes WHERE tenant_id = ${tenantId}::uuid AND id = ${resumeId}::uuid
      AND candidate_id IS NULL AND status NOT IN ('queued', 'processing')`;
  return rows.length > 0;
}

/** How many people were erased so far: who draws something of all people looks whether it is the same in the end. */
export async function count({ tenantId, db }: TenantTx): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM erasures WHERE tenant_id = ${tenantId}::uuid`;
  return row?.n ?? 0;
}

/** Keeps maps from being put and people on them from being erased at the same time. */
export async function lockMaps({ tenantId, db }: TenantTx): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:maps`}, 0))::text`;
}
