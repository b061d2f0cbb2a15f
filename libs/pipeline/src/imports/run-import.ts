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
import { OpenArchives } from './open-archives.ts';
import { bytesOf, rowsOf, type TableRow } from './read-table.ts';
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
  const archives = new OpenArchives(dependencies.files);
  return {
    async run(job) {
      const { tenantId, payload } = job;
      const begun = await store.withTenant(tenantId, async (tx) => ({
        work: await imports.getWork(tx, payload.importId),
        settings: await tenantSettings.getSettings(tx),
      }));
      const { work, settings } = begun;
      if (work?.status !== 'running' || !work.dialect || work.sha256 === null) return;
      const archive = await archives.openFor(tenantId, work);
      const maxBytes = dependencies.fetching?.maxBytes ?? defaultReadingLimits.maxBytes;
      const context = { dependencies, job, fileName: work.fileName, settings, archive, maxBytes };
      const table = { work, rows: rowsOf(bytesOf(dependencies.files, tenantId, work.sha256), work.dialect) };
      try {
        if (await takeTurn(context, table)) await finish(context, work);
        else await goOnLater(context);
      } catch (error) {
        if (error instanceof ImportStopped) return;
        const code = codeOf(error);
        if (code !== 'quota_reached' && code !== 'tenant_suspended') throw error;
        await stop(context, code, error instanceof AppError ? error.detail : undefined);
      }
    },
    async giveUp(tx, { importId }, code) {
      if (await imports.stop(tx, importId, code))
        await record(tx, importId, 'import.stopped', { code }, now());
    },
  };
}

interface Table {
  readonly work: ImportWork;
  readonly rows: AsyncGenerator<TableRow>;
}

/** Goes through rows until all are in, which it says, or the turn is over. */
async function takeTurn(context: RowContext, { work, rows }: Table): Promise<boolean> {
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
async function finish({ dependencies, job }: RowContext, work: ImportWork): Promise<void> {
  const { store, now } = dependencies;
  const { tenantId } = job;
  const errorsSha256 = await writeBadRows(dependencies, job, work);
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

const countsOf = ({ counts }: Import) => ({ ...counts });

function writeBadRows(
  { store, files }: PipelineDependencies,
  { tenantId }: JobContext<'run-import'>,
  { id, dialect, columns, sha256 }: ImportWork,
): Promise<string | null> {
  if (!dialect || sha256 === null) return Promise.resolve(null);
  const listBad = (after: number) =>
    store.withTenant(tenantId, (tx) => importRows.listBad(tx, id, after, PAGE));
  const rows = badRows(rowsOf(bytesOf(files, tenantId, sha256), dialect), listBad);
  return writeErrors(files, tenantId, { dialect, columns }, rows, ERRORS_BYTES);
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
