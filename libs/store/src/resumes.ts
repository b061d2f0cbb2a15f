// Resumes and what becomes of them.
import {
  problems,
  isOurFault,
  isProblemCode,
  resumeStatusSchema,
  type ProblemCode,
  type Resume,
  type ResumePage,
  type ResumeQuery,
  type ResumeStatus,
} from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { publish } from './events.ts';
import { fileIsImported } from './imports.ts';
import { Prisma, type Resume as ResumeRow } from './generated/client.ts';
import { cutPage, readCursor, type Listed } from './newest-first.ts';
import { personOf } from './people.ts';
import { giveBack } from './plans.ts';
import { listShared } from './possible-duplicates.ts';
import { countFailed } from './settled-days.ts';
import type { TenantTx, WatchTx } from './store.ts';

export interface NewResume {
  fileName: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  source: Resume['source'];
  /** Where the file is to be fetched; the digest is '' until it is. */
  url?: string | undefined;
  externalId?: string | undefined;
  /** Of a row of an import: stands for the address that it names, once in the tenant. */
  rowKey?: string | undefined;
  version?: number | undefined;
  documentDate?: string | undefined;
  metadata?: Record<string, string> | undefined;
}

type WithCandidate = ResumeRow & {
  candidate?: { name: string | null; headline: string | null } | null;
  possibleDuplicates?: string[];
};

function toResume(row: WithCandidate): Resume {
  const code = row.problem;
  return {
    id: row.id,
    status: resumeStatusSchema.parse(row.status),
    fileName: row.fileName,
    mediaType: row.mediaType,
    bytes: row.bytes,
    sha256: row.sha256,
    source: z.enum(['upload', 'url', 'import', 'mail']).parse(row.source),
    externalId: row.externalId,
    url: row.url === null ? null : withoutQuery(row.url),
    version: row.version,
    metadata: z.record(z.string(), z.string()).parse(row.metadata),
    documentDate: row.documentDate?.toISOString().slice(0, 10) ?? null,
    candidateId: row.candidateId,
    candidateName: row.candidate?.name ?? null,
    headline: row.candidate?.headline ?? null,
    possibleDuplicates: row.possibleDuplicates ?? [],
    pages: row.pages,
    littleFound: row.littleFound,
    problem: code ? { code, title: isProblemCode(code) ? problems[code].title : code } : null,
    duplicateOf: row.duplicateOf,
    createdAt: row.createdAt.toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
  };
}

/** Resumes with what is shown of their people: of a candidate that was merged into another it is the other. */
async function withCandidates(tx: TenantTx, rows: ResumeRow[]): Promise<Resume[]> {
  const { db } = tx;
  const ids = [...new Set(rows.flatMap((r) => r.candidateId ?? []))];
  const own = ids.length ? await db.candidate.findMany({ where: { id: { in: ids } } }) : [];
  const personIds = own.flatMap(({ personId }) => personId ?? []);
  const others = personIds.length ? await db.candidate.findMany({ where: { id: { in: personIds } } }) : [];
  const byId = new Map([...own, ...others].map((c) => [c.id, c]));
  const people = new Map(own.map((c) => [c.id, byId.get(c.personId ?? c.id)]));
  const shared = await listShared(
    tx,
    [...new Set([...people.values()].flatMap((c) => c?.id ?? []))],
    'contact',
  );
  return rows.map((row) => {
    const person = people.get(row.candidateId ?? '') ?? null;
    const theirs = shared.flatMap(({ id, other }) => (id === person?.id ? other : []));
    return toResume({
      ...row,
      candidateId: person?.id ?? null,
      candidate: person,
      possibleDuplicates: [...new Set(theirs)],
    });
  });
}

/** Keeps others from storing or deleting the same file until the transaction ends. */
export const lockFile = ({ tenantId, db }: TenantTx, sha256: string) =>
  db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:${sha256}`}, 0))::text`;

/** The first resume with this file, which nobody else adds or removes until the transaction ends. */
async function firstOfFile(tx: TenantTx, sha256: string): Promise<string | undefined> {
  await lockFile(tx, sha256);
  const first = await tx.db.resume.findFirst({
    where: { sha256 },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  return first?.id;
}

/** Without what may be a secret of whoever sent it. */
const withoutQuery = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/** Where the file of a resume is to be fetched, whole. */
export async function urlOf({ db }: TenantTx, id: string): Promise<string | undefined> {
  const row = await db.resume.findUnique({ where: { id }, select: { url: true } });
  return row?.url ?? undefined;
}

/** Gives a resume the file that was fetched for it; false if it has one, was deleted, or has ended. */
export async function takeFile(
  tx: TenantTx,
  id: string,
  file: Pick<NewResume, 'fileName' | 'mediaType' | 'bytes' | 'sha256'>,
): Promise<boolean> {
  const { tenantId, db } = tx;
  const duplicateOf = await firstOfFile(tx, file.sha256);
  const row = await db.resume.findFirst({ where: { id, sha256: '', status: { in: OPEN } } });
  if (!row?.url) return false;
  if (duplicateOf === undefined)
    await db.$executeRaw`INSERT INTO storage_changes (tenant_id, bytes) VALUES (${tenantId}::uuid, ${file.bytes})`;
  await db.resume.update({
    where: { id },
    data: { ...file, duplicateOf: duplicateOf ?? null, url: withoutQuery(row.url) },
  });
  return true;
}

/** Keeps others from adding a version of what goes by this external id until the transaction ends; answers with the newest there is. */
export async function lockVersions(tx: TenantTx, externalId: string): Promise<Resume | undefined> {
  const { tenantId, db } = tx;
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:external:${externalId}`}, 0))::text`;
  const row = await db.resume.findFirst({
    where: { externalId },
    orderBy: [{ version: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
  });
  return row ? (await withCandidates(tx, [row]))[0] : undefined;
}

/** Says anew what whoever sent a resume said of it. */
export async function describe(
  { db }: TenantTx,
  id: string,
  metadata: Record<string, string>,
): Promise<void> {
  await db.resume.updateMany({ where: { id }, data: { metadata } });
}

/** Adds a resume in state `queued`. `duplicateOf` is the first resume of the tenant with the same bytes. */
export async function addResume(tx: TenantTx, resume: NewResume): Promise<Resume> {
  const { tenantId, db } = tx;
  const first = resume.sha256 === '' ? undefined : await firstOfFile(tx, resume.sha256);
  const { externalId = null, rowKey = null, metadata = {}, documentDate, ...rest } = resume;
  const row = await db.resume.create({
    data: {
      id: randomUUID(),
      tenantId,
      status: 'queued',
      externalId,
      rowKey,
      metadata,
      documentDate: documentDate ? new Date(documentDate) : null,
      duplicateOf: first ?? null,
      ...rest,
    },
  });
  return toResume(row);
}

export async function getResume(tx: TenantTx, id: string): Promise<Resume | undefined> {
  const row = await tx.db.resume.findUnique({ where: { id } });
  return row ? (await withCandidates(tx, [row]))[0] : undefined;
}

/** What its sender calls a resume. */
export async function externalIdOf({ db }: TenantTx, id: string): Promise<string | undefined> {
  const row = await db.resume.findUnique({ where: { id }, select: { externalId: true } });
  return row?.externalId ?? undefined;
}

/** Resumes by their ids, the oldest first. */
export async function listByIds(tx: TenantTx, ids: readonly string[]): Promise<Resume[]> {
  const rows = await tx.db.resume.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return withCandidates(tx, rows);
}

/** Of resumes of any tenants, the ids of those that are still being read. */
export async function findOpen({ db }: WatchTx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const open = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM resumes WHERE id = ANY(${[...ids]}::uuid[]) AND status IN ('queued', 'processing')`;
  return new Set(open.map(({ id }) => id));
}

/** The tenant's resumes, newest first. Undefined if the cursor is none of ours. */
export async function listResumes(tx: TenantTx, query: ResumeQuery): Promise<ResumePage | undefined> {
  const asked = { list: 'resumes', status: query.status, externalId: query.externalId };
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, asked);
  if (query.cursor !== undefined && !after) return undefined;
  const ids = await tx.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM resumes WHERE ${Prisma.join(conditionsOf(query, after), ' AND ')}
    ORDER BY created_at DESC, id DESC LIMIT ${query.limit + 1}`;
  const rows = ids.length
    ? await tx.db.resume.findMany({
        where: { id: { in: ids.map(({ id }) => id) } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      })
    : [];
  const { page, next } = cutPage(rows, query.limit, asked);
  return { items: await withCandidates(tx, page), next };
}

/** Rows are compared whole, so that a page deep in the list begins in the index where the one before ended. */
const conditionsOf = ({ status, externalId }: ResumeQuery, after: Listed | undefined): Prisma.Sql[] => [
  Prisma.sql`true`,
  ...(status ? [Prisma.sql`status = ${status}`] : []),
  ...(externalId ? [Prisma.sql`external_id = ${externalId}`] : []),
  ...(after ? [Prisma.sql`(created_at, id) < (${after.createdAt}, ${after.id}::uuid)`] : []),
];

const settledSchema = resumeStatusSchema.extract(['parsed', 'partial', 'failed', 'quarantined']);

/** States that a job will end. */
const OPEN: ResumeStatus[] = ['queued', 'processing'];

/** Says that a resume is being read. One that is settled stays so. By the first time its deadline is counted. */
export async function beginReading({ db }: TenantTx, id: string, now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE resumes SET status = 'processing', begun_at = coalesce(begun_at, ${now})
    WHERE id = ${id}::uuid AND status IN (${Prisma.join(OPEN)})`;
}

/** Resumes of any tenants that were begun before a time and have come to no end, the oldest first. */
export async function listOverdue(
  { db }: WatchTx,
  before: Date,
  most: number,
): Promise<{ id: string; tenantId: string }[]> {
  return db.$queryRaw`
    SELECT id, tenant_id AS "tenantId" FROM resumes
    WHERE status IN ('queued', 'processing') AND begun_at IS NOT NULL AND begun_at < ${before}
    ORDER BY begun_at LIMIT ${most}`;
}

/** When the reading of a resume began that has come to no end; nobody else ends it until the transaction does. */
export async function lockOpen({ db }: TenantTx, id: string): Promise<{ begunAt: Date | null } | undefined> {
  const [row] = await db.$queryRaw<{ begunAt: Date | null }[]>`
    SELECT begun_at AS "begunAt" FROM resumes WHERE id = ${id}::uuid AND status IN (${Prisma.join(OPEN)}) FOR UPDATE`;
  return row;
}

/**
 * Records that a resume could not be read. Where that is a fault of ours it is not counted. One that was read before keeps that profile and the state that goes with it, and
 * `problem` says why the newer reading failed. One that is settled stays as it is.
 */
export async function failReading(
  tx: TenantTx,
  id: string,
  status: 'failed' | 'quarantined',
  problem: ProblemCode,
  completedAt: Date,
): Promise<void> {
  const { db } = tx;
  const [failed] = await db.$queryRaw<{ status: string; externalId: string | null }[]>`
    UPDATE resumes SET status = coalesce(status_before, ${status}), status_before = NULL, problem = ${problem}, completed_at = ${completedAt}
    WHERE id = ${id}::uuid AND status IN (${Prisma.join(OPEN)}) RETURNING status, external_id AS "externalId"`;
  if (!failed) return;
  const { externalId } = failed;
  await publish(tx, {
    type: 'resume.failed',
    data: { resumeId: id, externalId: null, status: settledSchema.parse(failed.status), problem },
    personal: { resumeId: id, data: { externalId } },
    at: completedAt,
  });
  // Nobody goes on from the checkpoints. Of a resume without a profile the document may be looked at.
  const published = await db.profile.findUnique({ where: { resumeId: id }, select: { resumeId: true } });
  await db.stageResult.deleteMany({ where: { resumeId: id, ...(!published && { stage: { not: 'read' } }) } });
  if (isOurFault(problem)) await giveBack(tx, id);
  await countFailed(tx, status, problem, completedAt);
}

/** Whether a resume of the tenant with this file has been put in quarantine. */
export async function isQuarantined({ db }: TenantTx, sha256: string): Promise<boolean> {
  return (
    (await db.resume.findFirst({ where: { sha256, status: 'quarantined' }, select: { id: true } })) !== null
  );
}

/**
 * Puts a settled resume back to its beginning; false if it is being read, or gone. Of several callers at once one gets true.
 * What was read before is served until the new profile is there.
 */
export async function beginAgain({ db }: TenantTx, id: string): Promise<boolean> {
  const begun = await db.$executeRaw`
    UPDATE resumes SET status_before = CASE WHEN status IN ('parsed', 'partial') THEN status END,
      status = 'queued', problem = NULL, completed_at = NULL, begun_at = NULL, asked_again_at = now()
    WHERE id = ${id}::uuid AND status NOT IN (${Prisma.join(OPEN)})`;
  if (!begun) return false;
  // Profiles of older versions have their document among the stages' results, which are to be made anew.
  await db.$executeRaw`
    UPDATE profiles SET document = stage_results.result FROM stage_results
    WHERE profiles.resume_id = ${id}::uuid AND profiles.document IS NULL
      AND stage_results.resume_id = profiles.resume_id AND stage_results.stage = 'read'`;
  await db.stageResult.deleteMany({ where: { resumeId: id } });
  return true;
}

/**
 * Locks a resume until the transaction ends: its file, itself, and those that were sent again after it, which forget whose doubles they are
 * when it is deleted. False where it is not there.
 */
export async function lockForDeletion(tx: TenantTx, id: string): Promise<boolean> {
  const { tenantId, db } = tx;
  const row = await db.resume.findUnique({ where: { id }, select: { sha256: true } });
  if (!row) return false;
  await lockFile(tx, row.sha256);
  const there = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM resumes WHERE tenant_id = ${tenantId}::uuid AND (id = ${id}::uuid OR duplicate_of = ${id}::uuid) ORDER BY id FOR UPDATE`;
  return there.some((one) => one.id === id);
}

/** Deletes a resume that `lockForDeletion` has locked, with all that was read of it. Says whose it was: what is shown of them is to be looked at again. */
export async function deleteResume(
  tx: TenantTx,
  id: string,
): Promise<{ sha256: string | undefined; candidateId: string | null }> {
  const { db } = tx;
  const row = await db.resume.delete({ where: { id } });
  await db.resume.updateMany({ where: { duplicateOf: id }, data: { duplicateOf: null } });
  const candidateId = row.candidateId && ((await personOf(tx, row.candidateId)) ?? null);
  await publish(tx, { type: 'resume.deleted', data: { resumeId: id, candidateId } });
  // One that was never fetched has none.
  return { sha256: row.sha256 || undefined, candidateId: row.candidateId };
}

/** Whether a file is a piece of one that is still coming in. */
const fileIsPiece = async ({ tenantId, db }: TenantTx, sha256: string): Promise<boolean> =>
  (await db.uploadPiece.findFirst({ where: { tenantId, sha256 }, select: { at: true } })) !== null;

/** Whether any resume, import, upload or mail of the tenant still has this file; the answer holds until the transaction ends. */
export async function fileIsUsed(tx: TenantTx, sha256: string): Promise<boolean> {
  await lockFile(tx, sha256);
  const { tenantId, db } = tx;
  const resume = await db.resume.findFirst({ where: { sha256 }, select: { id: true } });
  if (resume) return true;
  const mail = await db.incomingMail.findFirst({ where: { tenantId, sha256 }, select: { id: true } });
  return mail !== null || (await fileIsImported(tx, sha256)) || fileIsPiece(tx, sha256);
}

/** The digests of the tenant's files that come after one, in their order: so many at most. */
export async function listDigests({ db }: TenantTx, after: string, most: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ sha256: string }[]>`
    SELECT DISTINCT sha256 FROM resumes WHERE sha256 > ${after} ORDER BY sha256 LIMIT ${most}`;
  return rows.map(({ sha256 }) => sha256);
}

/** The resumes of a file. */
export async function listOfFile({ db }: TenantTx, sha256: string): Promise<string[]> {
  const rows = await db.resume.findMany({
    where: { sha256 },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
