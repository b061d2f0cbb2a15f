// Imports of spreadsheets: what was sent, how it is read, how far it has come. Every change of state says from which states it may be made:
// of two at once one is too late.
import {
  givenDialectSchema,
  importCheckSchema,
  importColumnSchema,
  importDialectSchema,
  importMappingSchema,
  importStatusSchema,
  isProblemCode,
  problems,
  type GivenDialect,
  type Import,
  type ImportCheck,
  type ImportColumn,
  type ImportDialect,
  type ImportMapping,
  type ImportPage,
  type ImportQuery,
  type ImportStatus,
  type ProblemCode,
} from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { publish } from './events.ts';
import { Prisma, type Import as ImportRow } from './generated/client.ts';
import { cutPage, readCursor } from './newest-first.ts';
import type { TenantTx, WatchTx } from './store.ts';

const problemSchema = z.object({ code: z.string(), detail: z.string().nullable() });

/** A file of an import, by the digest that it is stored under. */
export interface ImportedFile {
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface NewImport {
  readonly file: ImportedFile;
  readonly archive?: ImportedFile | undefined;
  readonly dialect: GivenDialect;
  readonly mapping: ImportMapping | undefined;
  /** It begins once it has been looked through, if the mapping leaves no doubt. */
  readonly starts: boolean;
}

/** What a job needs to know of an import. */
export interface ImportWork {
  readonly id: string;
  readonly status: ImportStatus;
  readonly fileName: string;
  readonly sha256: string | null;
  readonly archiveSha256: string | null;
  readonly errorsSha256: string | null;
  readonly given: GivenDialect;
  readonly dialect: ImportDialect | null;
  readonly mapping: ImportMapping | null;
  readonly columns: readonly ImportColumn[];
  readonly done: number;
}

function toImport(row: ImportRow): Import {
  const problem = row.problem === null ? null : problemSchema.parse(row.problem);
  return {
    id: row.id,
    status: importStatusSchema.parse(row.status),
    fileName: row.fileName,
    bytes: Number(row.bytes),
    archive:
      row.archiveName === null ? null : { fileName: row.archiveName, bytes: Number(row.archiveBytes ?? 0) },
    dialect: row.dialect === null ? null : importDialectSchema.parse(row.dialect),
    columns: z.array(importColumnSchema).parse(row.columns),
    isCertain: row.isCertain,
    check: row.checked === null ? null : importCheckSchema.parse(row.checked),
    counts: {
      done: row.done,
      created: row.created,
      updated: row.updated,
      unchanged: row.unchanged,
      bad: row.bad,
    },
    problem: problem && {
      ...problem,
      title: isProblemCode(problem.code) ? problems[problem.code].title : problem.code,
    },
    hasErrorsFile: row.errorsSha256 !== null,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    completedAt: row.completedAt?.toISOString() ?? null,
  };
}

const toWork = (row: ImportRow): ImportWork => ({
  id: row.id,
  status: importStatusSchema.parse(row.status),
  fileName: row.fileName,
  sha256: row.sha256,
  archiveSha256: row.archiveSha256,
  errorsSha256: row.errorsSha256,
  given: givenDialectSchema.parse(row.givenDialect),
  dialect: row.dialect === null ? null : importDialectSchema.parse(row.dialect),
  mapping: row.mapping === null ? null : importMappingSchema.parse(row.mapping),
  columns: z.array(importColumnSchema).parse(row.columns),
  done: row.done,
});

/** Adds an import in state `checking`. */
export async function add({ tenantId, db }: TenantTx, given: NewImport, now: Date): Promise<Import> {
  const { file, archive, dialect, mapping, starts } = given;
  const row = await db.import.create({
    data: {
      tenantId,
      id: randomUUID(),
      status: 'checking',
      fileName: file.fileName,
      bytes: file.bytes,
      sha256: file.sha256,
      ...(archive && {
        archiveName: archive.fileName,
        archiveBytes: archive.bytes,
        archiveSha256: archive.sha256,
      }),
      givenDialect: dialect,
      ...(mapping && { mapping }),
      starts,
      createdAt: now,
    },
  });
  return toImport(row);
}

const byId = (tx: TenantTx, id: string) =>
  tx.db.import.findUnique({ where: { tenantId_id: { tenantId: tx.tenantId, id } } });

export async function get(tx: TenantTx, id: string): Promise<Import | undefined> {
  const row = await byId(tx, id);
  return row ? toImport(row) : undefined;
}

export async function getWork(tx: TenantTx, id: string): Promise<ImportWork | undefined> {
  const row = await byId(tx, id);
  return row ? toWork(row) : undefined;
}

/** Of imports of any tenants, the ids of those that are still being looked through. */
export async function findChecking({ db }: WatchTx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const checking = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM imports WHERE id = ANY(${[...ids]}::uuid[]) AND status = 'checking'`;
  return new Set(checking.map(({ id }) => id));
}

/** The tenant's imports, newest first. Undefined if the cursor is none of ours. */
export async function list({ tenantId, db }: TenantTx, query: ImportQuery): Promise<ImportPage | undefined> {
  const asked = { list: 'imports' };
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, asked);
  if (query.cursor !== undefined && !after) return undefined;
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM imports WHERE tenant_id = ${tenantId}::uuid
      AND ${after ? Prisma.sql`(created_at, id) < (${after.createdAt}, ${after.id}::uuid)` : Prisma.sql`true`}
    ORDER BY created_at DESC, id DESC LIMIT ${query.limit + 1}`;
  const rows = ids.length
    ? await db.import.findMany({
        where: { tenantId, id: { in: ids.map(({ id }) => id) } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      })
    : [];
  const { page, next } = cutPage(rows, query.limit, asked);
  return { items: page.map(toImport), next };
}

interface Move {
  readonly from: readonly ImportStatus[];
  readonly to: ImportStatus;
}

/** Tells that an import has come to its end. */
async function tellEnd({ tenantId, db }: TenantTx, id: string): Promise<void> {
  const row = await db.import.findUnique({ where: { tenantId_id: { tenantId, id } } });
  const status = importEndSchema.safeParse(row?.status);
  if (!row || !status.success) return;
  const { rows } = row.checked === null ? { rows: row.done } : importCheckSchema.parse(row.checked);
  await publish(
    { tenantId, db },
    {
      type: 'import.completed',
      key: `import.completed:${id}`,
      data: {
        importId: id,
        status: status.data,
        rows,
        imported: row.created + row.updated,
        duplicates: row.unchanged,
        failed: row.bad,
      },
    },
  );
}
const importEndSchema = importStatusSchema.extract(['completed', 'cancelled', 'failed']);

/** Moves an import on, if it is where it may be moved from. */
async function move(
  { tenantId, db }: TenantTx,
  id: string,
  { from, to }: Move,
  data: Prisma.ImportUpdateManyMutationInput = {},
): Promise<boolean> {
  const where = { tenantId, id, status: { in: [...from] } };
  const isMoved = (await db.import.updateMany({ where, data: { ...data, status: to } })).count > 0;
  if (isMoved) await tellEnd({ tenantId, db }, id);
  return isMoved;
}

const NOT_BEGUN: readonly ImportStatus[] = ['checking', 'ready'];

/** Takes what somebody says of how it is read; it is looked through anew. False once it has begun. */
export function change(
  tx: TenantTx,
  id: string,
  { dialect, mapping }: { dialect?: GivenDialect | undefined; mapping?: ImportMapping | undefined },
): Promise<boolean> {
  return move(
    tx,
    id,
    { from: NOT_BEGUN, to: 'checking' },
    {
      ...(dialect && { givenDialect: dialect }),
      ...(mapping && { mapping }),
      checked: Prisma.DbNull,
      problem: Prisma.DbNull,
      isCertain: false,
    },
  );
}

/** What a look through the file found. */
export interface Looked {
  readonly dialect: ImportDialect;
  readonly columns: readonly ImportColumn[];
  readonly isCertain: boolean;
  readonly check: ImportCheck;
  readonly errorsSha256: string | null;
  /** What is wrong with the mapping. */
  readonly problem?: { readonly code: ProblemCode; readonly detail: string } | undefined;
}

/** Keeps it, if the import still waits for it as it was asked (`work`). Says whether somebody wants it begun. */
export async function finishCheck(
  { tenantId, db }: TenantTx,
  work: ImportWork,
  { dialect, columns, isCertain, check, errorsSha256, problem }: Looked,
): Promise<'kept' | 'starts' | 'too late'> {
  const rows = await db.$queryRaw<{ starts: boolean }[]>`
    UPDATE imports SET status = 'ready', dialect = ${JSON.stringify(dialect)}::jsonb, columns = ${JSON.stringify(columns)}::jsonb,
      is_certain = ${isCertain}, checked = ${JSON.stringify(check)}::jsonb, errors_sha256 = ${errorsSha256},
      problem = ${problem ? JSON.stringify(problem) : null}::jsonb
    WHERE tenant_id = ${tenantId}::uuid AND id = ${work.id}::uuid AND status = 'checking'
      AND mapping IS NOT DISTINCT FROM ${work.mapping ? JSON.stringify(work.mapping) : null}::jsonb
      AND given_dialect = ${JSON.stringify(work.given)}::jsonb
    RETURNING starts`;
  const [row] = rows;
  if (!row) return 'too late';
  return row.starts && isCertain ? 'starts' : 'kept';
}

/** It begins once it has been looked through. False where that is behind it. */
export async function wantStart({ tenantId, db }: TenantTx, id: string): Promise<boolean> {
  const where = { tenantId, id, status: 'checking' };
  return (await db.import.updateMany({ where, data: { starts: true } })).count > 0;
}

export const start = (tx: TenantTx, id: string, now: Date): Promise<boolean> =>
  move(tx, id, { from: ['ready'], to: 'running' }, { startedAt: now });

export const pause = (tx: TenantTx, id: string): Promise<boolean> =>
  move(tx, id, { from: ['running'], to: 'paused' });

/** Goes on with one that was paused, stopped at a quota or failed on the way. */
export const resume = (tx: TenantTx, id: string): Promise<boolean> =>
  move(tx, id, { from: ['paused'], to: 'running' }, { problem: Prisma.DbNull });

export const cancel = (tx: TenantTx, id: string, now: Date): Promise<boolean> =>
  move(tx, id, { from: ['checking', 'ready', 'running', 'paused'], to: 'cancelled' }, { completedAt: now });

/** Stops one where it is, to be resumed: at a quota, or where our work failed. */
export const stop = (tx: TenantTx, id: string, code: ProblemCode, detail?: string): Promise<boolean> =>
  move(tx, id, { from: ['running'], to: 'paused' }, { problem: { code, detail: detail ?? null } });

/** Ends one whose file can't be read. */
export const fail = (tx: TenantTx, id: string, code: ProblemCode, detail: string | undefined, now: Date) =>
  move(
    tx,
    id,
    { from: ['checking', 'running'], to: 'failed' },
    { problem: { code, detail: detail ?? null }, completedAt: now },
  );

/** Whether the archive stays beside the file of bad rows: those that name its files are mended and sent again without it. */
const archiveStays = (errorsSha256: string | null) =>
  errorsSha256 === null
    ? Prisma.sql`false`
    : Prisma.sql`jsonb_path_exists(columns, '$[*] ? (@.field == "resumeFile")')`;

/** The archive that is kept of an import. */
export async function archiveOf(tx: TenantTx, id: string): Promise<ImportedFile | undefined> {
  const row = await byId(tx, id);
  if (!row || row.archiveName === null || row.archiveSha256 === null) return undefined;
  return { fileName: row.archiveName, bytes: Number(row.archiveBytes ?? 0), sha256: row.archiveSha256 };
}

/** All rows are behind it: of its files the one of bad rows is kept, and the archive if they need it. Returns the digests of the others; undefined where it does not run. */
export async function complete(
  { tenantId, db }: TenantTx,
  id: string,
  errorsSha256: string | null,
  now: Date,
): Promise<string[] | undefined> {
  const stays = archiveStays(errorsSha256);
  const [row] = await db.$queryRaw<{ digests: string[] }[]>`
    WITH before AS (
      SELECT id, ${stays} AND archive_sha256 IS NOT NULL AS stays,
        array_remove(ARRAY[sha256, errors_sha256, CASE WHEN ${stays} THEN NULL ELSE archive_sha256 END], NULL) AS digests
      FROM imports WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND status = 'running' FOR UPDATE
    )
    UPDATE imports SET status = 'completed', completed_at = ${now}, sha256 = NULL, errors_sha256 = ${errorsSha256},
      archive_sha256 = CASE WHEN before.stays THEN archive_sha256 END
    FROM before WHERE imports.tenant_id = ${tenantId}::uuid AND imports.id = before.id
    RETURNING before.digests`;
  if (row) await tellEnd({ tenantId, db }, id);
  return row?.digests;
}

/** One that was ended on its way lets go of its table: what is told of its rows is in the file of bad rows. As `complete`. */
export async function close(
  { tenantId, db }: TenantTx,
  id: string,
  errorsSha256: string | null,
): Promise<string[] | undefined> {
  const stays = archiveStays(errorsSha256);
  const [row] = await db.$queryRaw<{ digests: string[] }[]>`
    WITH before AS (
      SELECT id, ${stays} AND archive_sha256 IS NOT NULL AS stays,
        array_remove(ARRAY[sha256, errors_sha256, CASE WHEN ${stays} THEN NULL ELSE archive_sha256 END], NULL) AS digests
      FROM imports WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND status = 'cancelled' AND sha256 IS NOT NULL FOR UPDATE
    )
    UPDATE imports SET sha256 = NULL, errors_sha256 = ${errorsSha256},
      archive_sha256 = CASE WHEN before.stays THEN archive_sha256 END
    FROM before WHERE imports.tenant_id = ${tenantId}::uuid AND imports.id = before.id
    RETURNING before.digests`;
  return row?.digests;
}

/** Removes an import with what is told of its rows; the resumes that it made stay. Returns its files; undefined where it is under way. */
export async function remove({ tenantId, db }: TenantTx, id: string): Promise<string[] | undefined> {
  const rows = await db.$queryRaw<{ digests: string[] }[]>`
    DELETE FROM imports WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid AND status NOT IN ('checking', 'running')
    RETURNING array_remove(ARRAY[sha256, archive_sha256, errors_sha256], NULL) AS digests`;
  return rows[0]?.digests;
}

/** Whether an import of the tenant has a file. */
export async function fileIsImported({ tenantId, db }: TenantTx, sha256: string): Promise<boolean> {
  const found = await db.import.findFirst({
    where: { tenantId, OR: [{ sha256 }, { archiveSha256: sha256 }, { errorsSha256: sha256 }] },
    select: { id: true },
  });
  return found !== null;
}

/** Lets go of the files of imports that are over since `before`, or in which somebody was erased; returns their digests. */
export async function releaseFiles({ tenantId, db }: TenantTx, before: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ digests: string[] }[]>`
    WITH gone AS (
      SELECT id, array_remove(ARRAY[sha256, archive_sha256, errors_sha256], NULL) AS digests FROM imports
      WHERE tenant_id = ${tenantId}::uuid AND (sha256 IS NOT NULL OR archive_sha256 IS NOT NULL OR errors_sha256 IS NOT NULL)
        AND ((status IN ('completed', 'cancelled', 'failed') AND (forgets OR completed_at < ${before}))
          OR (status IN ('ready', 'paused') AND coalesce(started_at, created_at) < ${before}))
      FOR UPDATE
    )
    UPDATE imports SET sha256 = NULL, archive_sha256 = NULL, errors_sha256 = NULL,
      status = CASE WHEN status IN ('ready', 'paused') THEN 'cancelled' ELSE status END,
      completed_at = coalesce(completed_at, ${before})
    FROM gone WHERE imports.tenant_id = ${tenantId}::uuid AND imports.id = gone.id
    RETURNING gone.digests`;
  return rows.flatMap(({ digests }) => digests);
}

/** The digest of the file of bad rows. */
export async function errorsFile(tx: TenantTx, id: string): Promise<{ sha256: string | null } | undefined> {
  const row = await byId(tx, id);
  return row ? { sha256: row.errorsSha256 } : undefined;
}
