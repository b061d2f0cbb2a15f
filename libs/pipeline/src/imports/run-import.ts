// Brings the rows of an import in, some rows a transaction: whatever ends the process, it goes on with the row after the last that is in.
// After some seconds it hands itself out again, so that no tenant's import holds up another's.
import { defaultReadingLimits, type AuditAction, type Import, SYSTEM } from '@vitae/contracts';
import { enqueue, type JobContext, type JobHandler } from '@vitae/jobs';
import { AppError, codeOf } from '@vitae/runtime';
import { audit, importRows, imports, tenantSettings, type ImportWork, type TenantTx } from '@vitae/store';
import type { PipelineDependencies } from '../stage.ts';
import { ERRORS_BYTES } from './check-import.ts';
import { writeErrors, type BadRow } from './errors-file.ts';
import { ImportStopped } from './import-stopped.ts';
import { KeptOpen } from './kept-open.ts';
import { openTable, type Table, type TableRow } from './read-table.ts';
import { RowFiles } from './row-files.ts';
import type { RowContext } from './row-resumes.ts';
import { takeRows } from './take-rows.ts';

/** Milliseconds of one turn. */
const TURN_MS = 15_000;
/** Rows of one transaction: more would hold up what else the tenant does, and with an embedded database what anybody does. */
const AT_ONCE = 50;
/** Bad rows that are asked for at once. */
const PAGE = 1_000;

export function runImport(dependencies: PipelineDependencies): JobHandler<'run-import'> {
  const { store, now } = dependencies;
  const archives = new KeptOpen<RowFiles>();
  const tables = new KeptOpen<Table>();
  return {
    async run(job) {
      const { tenantId, payload } = job;
      const begun = await store.withTenant(tenantId, async (tx) => ({
        work: await imports.getWork(tx, payload.importId),
        settings: await tenantSettings.getSettings(tx),
      }));
      const { work, settings } = begun;
      const { files, fetching } = dependencies;
      if (work?.status === 'cancelled' && work.done > 0)
        return withTable(tables, files, tenantId, work, (table) => close({ dependencies, job }, work, table));
      if (work?.status !== 'running') return;
      const maxBytes = fetching?.maxBytes ?? defaultReadingLimits.maxBytes;
      const takeWith = (archive?: RowFiles) =>
        withTable(tables, files, tenantId, work, (table) =>
          takeOrStop(
            { dependencies, job, fileName: work.fileName, settings, archive, maxBytes },
            work,
            table,
          ),
        );
      const { archiveSha256 } = work;
      if (archiveSha256 === null || !work.columns.some(({ field }) => field === 'resumeFile'))
        return takeWith();
      const open = () => RowFiles.open(files, tenantId, archiveSha256);
      return archives.use(keyOf(tenantId, work, archiveSha256), open, takeWith);
    },
    async giveUp(tx, { importId }, code) {
      if (await imports.stop(tx, importId, code))
        await record(tx, importId, 'import.stopped', { code }, now());
    },
  };
}

const keyOf = (tenantId: string, { id }: ImportWork, sha256: string) => `${tenantId}:${id}:${sha256}`;

/** Opens the table of an import as its look through found it written. */
function withTable(
  tables: KeptOpen<Table>,
  files: PipelineDependencies['files'],
  tenantId: string,
  work: ImportWork,
  use: (table: Table) => Promise<void>,
): Promise<void> {
  const { dialect, sha256 } = work;
  if (!dialect || sha256 === null) return Promise.resolve();
  const open = () => openTable(files, { tenantId, sha256 }, dialect);
  return tables.use(keyOf(tenantId, work, sha256), open, use);
}

/** One turn, and what follows from how it ended. */
async function takeOrStop(context: RowContext, work: ImportWork, table: Table): Promise<void> {
  try {
    if (await takeTurn(context, work, table.rows())) await finish(context, work, table);
    else await goOnLater(context);
  } catch (error) {
    if (error instanceof ImportStopped) return;
    const code = codeOf(error);
    if (code !== 'quota_reached' && code !== 'tenant_suspended') throw error;
    await stop(context, code, error instanceof AppError ? error.detail : undefined);
  }
}

/** Goes through rows until all are in, which it says, or the turn is over. */
async function takeTurn(
  context: RowContext,
  work: ImportWork,
  rows: AsyncGenerator<TableRow>,
): Promise<boolean> {
  const ends = performance.now() + TURN_MS;
  let next: TableRow[] = [];
  try {
    for await (const row of rows) {
      if (row.row <= work.done) continue;
      next.push(row);
      if (next.length < AT_ONCE) continue;
      await takeRows(context, work.columns, next);
      next = [];
      if (performance.now() > ends) return false;
    }
    if (next.length) await takeRows(context, work.columns, next);
    return true;
  } finally {
    await rows.return(undefined);
  }
}

function goOnLater({ dependencies, job }: RowContext): Promise<void> {
  return dependencies.store.withTenant(job.tenantId, async (tx) => {
    await job.settle(tx);
    await enqueue(tx, 'run-import', job.payload);
  });
}

/** Stops at a quota; whoever makes room has it go on. */
function stop(
  { dependencies, job }: RowContext,
  code: 'quota_reached' | 'tenant_suspended',
  detail?: string,
) {
  const { importId } = job.payload;
  return dependencies.store.withTenant(job.tenantId, async (tx) => {
    await job.settle(tx);
    if (await imports.stop(tx, importId, code, detail))
      await record(tx, importId, 'import.stopped', { code }, dependencies.now());
  });
}

/** Writes the bad rows out, lets go of the file, and says that all is done. */
async function finish({ dependencies, job }: RowContext, work: ImportWork, table: Table): Promise<void> {
  const { store, now } = dependencies;
  const { tenantId } = job;
  const errorsSha256 = await writeBadRows(dependencies, job, work, table);
  await store.withTenant(tenantId, async (tx) => {
    await job.settle(tx);
    const digests = await imports.complete(tx, work.id, errorsSha256, now());
    const unused = digests ?? (errorsSha256 ? [errorsSha256] : []);
    // Removed only where nothing has them.
    for (const sha256 of unused) await enqueue(tx, 'delete-file', { sha256 });
    const done = digests && (await imports.get(tx, work.id));
    if (done) await record(tx, work.id, 'import.completed', countsOf(done), now());
  });
}

/** Of an import that was ended on its way: the bad rows up to there are written out, and its table is let go of. */
async function close(
  { dependencies, job }: Pick<RowContext, 'dependencies' | 'job'>,
  work: ImportWork,
  table: Table,
): Promise<void> {
  const errorsSha256 = await writeBadRows(dependencies, job, work, table);
  await dependencies.store.withTenant(job.tenantId, async (tx) => {
    await job.settle(tx);
    const digests = await imports.close(tx, work.id, errorsSha256);
    const unused =
      digests?.filter((sha256) => sha256 !== errorsSha256) ?? (errorsSha256 ? [errorsSha256] : []);
    for (const sha256 of unused) await enqueue(tx, 'delete-file', { sha256 });
  });
}

const countsOf = ({ counts }: Import) => ({ ...counts });

function writeBadRows(
  { store, files }: PipelineDependencies,
  { tenantId }: JobContext<'run-import'>,
  { id, columns }: ImportWork,
  table: Table,
): Promise<string | null> {
  const listBad = (after: number) =>
    store.withTenant(tenantId, (tx) => importRows.listBad(tx, id, after, PAGE));
  const rows = badRows(table.rows(), listBad);
  return writeErrors(files, tenantId, { dialect: table.dialect, columns }, rows, ERRORS_BYTES);
}

/** The rows of the table that came to be bad, with why. */
async function* badRows(
  rows: AsyncGenerator<TableRow>,
  listBad: (after: number) => ReturnType<typeof importRows.listBad>,
): AsyncGenerator<BadRow> {
  let page = await listBad(0);
  let at = 0;
  for await (const row of rows) {
    const bad = page[at];
    if (!bad) break;
    if (row.row !== bad.row) continue;
    yield { row, column: bad.column, reason: bad.reason };
    at++;
    if (at < page.length) continue;
    page = page.length < PAGE ? [] : await listBad(bad.row);
    at = 0;
  }
}

const record = (
  tx: TenantTx,
  importId: string,
  action: AuditAction,
  detail: Readonly<Record<string, string | number>>,
  at: Date,
) => audit.record(tx, { actor: SYSTEM, action, subject: { kind: 'import', id: importId }, detail }, at);
