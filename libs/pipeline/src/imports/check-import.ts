// Looks through the file of an import before anything comes in: how it is written, what its columns probably are, which rows are bad.
import {
  IMPORT_LIMITS,
  type ImportCheck,
  type ImportColumn,
  type ImportDialect,
  type ImportRowReason,
  SYSTEM,
} from '@vitae/contracts';
import { enqueue, type JobHandler } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { audit, imports, type ImportWork, type Looked } from '@vitae/store';
import type { PipelineDependencies } from '../stage.ts';
import { writeErrors, type BadRow } from './errors-file.ts';
import { openTable, type Table, type TableRow } from './read-table.ts';
import { RowFiles } from './row-files.ts';
import { readRow } from './row-values.ts';
import { applyMapping, columnNames, suggestMapping } from './suggest-mapping.ts';

export type ImportDependencies = Pick<PipelineDependencies, 'store' | 'files' | 'now'>;

const FIRST_ERRORS = 50;
/** Filled cells of a column that its content is judged by. */
const MOST_SAMPLES = 200;
/** Beside each cell of a bad row stands little more. */
export const ERRORS_BYTES = IMPORT_LIMITS.bytes * 3;

export function checkImport(dependencies: ImportDependencies): JobHandler<'check-import'> {
  const { store, now } = dependencies;
  return {
    async run(job) {
      const { tenantId, payload } = job;
      const { importId } = payload;
      const work = await store.withTenant(tenantId, (tx) => imports.getWork(tx, importId));
      if (work?.status !== 'checking' || work.sha256 === null) return;
      const looked = await lookThrough(dependencies, tenantId, work, work.sha256);
      await store.withTenant(tenantId, async (tx) => {
        await job.settle(tx);
        const kept = await imports.finishCheck(tx, work, looked);
        // Removed only where no import has it.
        const unused = kept === 'too late' ? looked.errorsSha256 : work.errorsSha256;
        if (unused) await enqueue(tx, 'delete-file', { sha256: unused });
        // Somebody has changed how it is read meanwhile: it is looked through again.
        if (kept === 'too late') {
          const again = await imports.getWork(tx, importId);
          if (again?.status === 'checking') await enqueue(tx, 'check-import', { importId });
        }
        if (kept === 'starts' && (await imports.start(tx, importId, now()))) {
          await enqueue(tx, 'run-import', { importId });
          const entry = { actor: SYSTEM, action: 'import.started' } as const;
          await audit.record(tx, { ...entry, subject: { kind: 'import', id: importId } }, now());
        }
      });
    },
    async giveUp(tx, { importId }, code) {
      await imports.fail(tx, importId, code, undefined, now());
    },
  };
}

/** Pure but for the files. Rejects with the problem of a file that is no table. */
async function lookThrough(
  { files }: ImportDependencies,
  tenantId: string,
  work: ImportWork,
  sha256: string,
): Promise<Looked> {
  const table = await openTable(files, { tenantId, sha256 }, work.given);
  try {
    return await lookThroughTable(files, tenantId, work, table);
  } finally {
    table.close();
  }
}

async function lookThroughTable(
  files: ImportDependencies['files'],
  tenantId: string,
  work: ImportWork,
  table: Table,
): Promise<Looked> {
  const { dialect } = table;
  const applied = applyMapping(suggestedColumns(await table.head(), dialect), work.mapping);
  const { columns } = applied;
  const problem = table.problem ?? applied.problem;
  const isCertain = applied.isCertain && !table.problem;
  const tally = new Tally();
  const namesFiles = columns.some(({ field }) => field === 'resumeFile');
  const archive =
    work.archiveSha256 !== null && namesFiles
      ? await RowFiles.open(files, tenantId, work.archiveSha256)
      : undefined;
  const bad = badRows(table.rows(), columns, tally, archive);
  // Of a mapping that nobody has agreed to, all rows may be bad.
  const errorsSha256 = await (
    isCertain ? writeErrors(files, tenantId, { dialect, columns }, bad, ERRORS_BYTES) : exhausted(bad)
  ).finally(() => archive?.close());
  if (tally.rows === 0) throw new AppError('import_empty');
  return { dialect, columns, isCertain, check: tally.check, errorsSha256, problem };
}

async function exhausted(rows: AsyncGenerator<unknown>): Promise<null> {
  while (!(await rows.next()).done);
  return null;
}

function suggestedColumns(records: readonly (readonly string[])[], dialect: ImportDialect): ImportColumn[] {
  const header = dialect.header ? records[0] : undefined;
  const rows = dialect.header ? records.slice(1) : records;
  const width = (header ?? records[0])?.length ?? 0;
  if (width > IMPORT_LIMITS.columns)
    throw new AppError('import_too_many_columns', {
      detail: `The table has ${width} columns; at most ${IMPORT_LIMITS.columns} are read.`,
    });
  const names = columnNames(header, width);
  const samples = names.map((_, at) =>
    rows
      .flatMap((cells) => (cells.length === width ? [(cells[at] ?? '').trim()] : []))
      .filter((cell) => cell !== '')
      .slice(0, MOST_SAMPLES),
  );
  return suggestMapping(names, samples);
}

/** Counts what was found. */
class Tally {
  rows = 0;
  #bad = 0;
  readonly #reasons: Partial<Record<ImportRowReason, number>> = {};
  readonly #first: ImportCheck['first'] = [];

  add({ row, line }: TableRow, column: string | null, reason: ImportRowReason): void {
    this.#bad++;
    this.#reasons[reason] = (this.#reasons[reason] ?? 0) + 1;
    if (this.#first.length < FIRST_ERRORS) this.#first.push({ row, line, column, reason });
  }

  get check(): ImportCheck {
    const { rows } = this;
    return { rows, good: rows - this.#bad, bad: this.#bad, reasons: this.#reasons, first: this.#first };
  }
}

async function* badRows(
  rows: AsyncIterable<TableRow>,
  columns: readonly ImportColumn[],
  tally: Tally,
  archive: RowFiles | undefined,
): AsyncGenerator<BadRow> {
  for await (const row of rows) {
    tally.rows++;
    if (tally.rows > IMPORT_LIMITS.rows) throw tooManyRows();
    const wrong = wrongWith(row, columns, archive);
    if (!wrong) continue;
    tally.add(row, wrong.column, wrong.reason);
    yield { row, ...wrong };
  }
}

function wrongWith(
  row: TableRow,
  columns: readonly ImportColumn[],
  archive: RowFiles | undefined,
): Pick<BadRow, 'column' | 'reason'> | undefined {
  if (!('cells' in row)) return { column: null, reason: row.reason };
  const read = readRow(row.cells, columns, row.faults);
  if (!read.ok) return { column: read.column, reason: read.reason };
  const named = read.cells.find(({ field }) => field === 'resumeFile');
  return named && !archive?.has(named.text) ? { column: named.column, reason: 'file_not_found' } : undefined;
}

const tooManyRows = () =>
  new AppError('import_too_many_rows', { detail: `At most ${IMPORT_LIMITS.rows} rows are read.` });
