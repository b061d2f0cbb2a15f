// Brings some rows in, in one transaction with the import's step behind them. Where one of them spoils it, each half goes in by itself, so
// that a row with something odd costs no other, and an import stops at a quota with the very row that is one too many.
import { againAfter, type ImportColumn, type ImportRowReason } from '@vitae/contracts';
import { JobTakenOver } from '@vitae/jobs';
import { codeOf } from '@vitae/runtime';
import { importRows, plans, settledDays, type FinishedRow, type ReceivedFile } from '@vitae/store';
import { setImmediate } from 'node:timers/promises';
import { ImportStopped } from './import-stopped.ts';
import type { TableRow } from './read-table.ts';
import { putRows } from './put-rows.ts';
import { readCells, vectorsOf, type PutRow, type ReadRow, type RowContext } from './row-resumes.ts';
import { readRow } from './row-values.ts';
import { putSent, sendingOf, type SentRow } from './sent-rows.ts';

interface Place {
  readonly row: number;
  readonly line: number;
}
type Taken = Place &
  (
    | { readonly read: ReadRow }
    | { readonly sent: SentRow }
    | { readonly bad: { readonly reason: ImportRowReason; readonly column: string | null } }
  );

/** Rejects with `ImportStopped`, with `quota_reached` or `tenant_suspended`, or with what is wrong with all that we stand on. */
export async function takeRows(
  context: RowContext,
  columns: readonly ImportColumn[],
  rows: readonly TableRow[],
): Promise<void> {
  const taken: Taken[] = [];
  for (const row of rows) {
    taken.push(await readOne(context, columns, row));
    // Reading is work of this thread alone, which has others waiting.
    await setImmediate();
  }
  try {
    await bringInApart(context, taken);
  } finally {
    await Promise.all(taken.map((one) => fileOf(one)?.discard()));
  }
}

const fileOf = (one: Taken): ReceivedFile | undefined => ('sent' in one ? one.sent.file : undefined);
const readingOf = (one: Taken): ReadRow[] => ('read' in one ? [one.read] : []);

async function readOne(context: RowContext, columns: readonly ImportColumn[], row: TableRow): Promise<Taken> {
  const place = { row: row.row, line: row.line };
  if (!('cells' in row)) return { ...place, bad: { reason: row.reason, column: null } };
  const reading = readRow(row.cells, columns, row.faults);
  if (!reading.ok) return { ...place, bad: reading };
  try {
    const sending = await sendingOf(context, reading.cells);
    if (sending) return 'reason' in sending ? { ...place, bad: sending } : { ...place, sent: sending };
    return { ...place, read: await readCells(context, row.row, reading.cells) };
  } catch (error) {
    if (!isOfRows(error)) throw error;
    return { ...place, bad: { reason: 'reading_failed', column: null } };
  }
}

async function bringIn(context: RowContext, taken: readonly Taken[]): Promise<void> {
  const { dependencies, job } = context;
  const { store, files, now } = dependencies;
  const read = taken.flatMap(readingOf);
  await files.keepAll(
    job.tenantId,
    read.map(({ file }) => file),
  );
  const vectors = await vectorsOf(context, read);
  await store.withTenant(job.tenantId, async (tx) => {
    await job.hold(tx);
    const finished: FinishedRow[] = [];
    const added: { id: string; bytes: number }[] = [];
    let imported = 0;
    const note = ({ row, line }: Place, { outcome, resumeId, bytes }: PutRow) => {
      finished.push({ row, line, outcome, resumeId });
      if (bytes !== undefined) added.push({ id: resumeId, bytes });
    };
    for (const one of taken)
      if ('bad' in one) finished.push({ row: one.row, line: one.line, outcome: 'bad', ...one.bad });
    for (const run of runsOf(taken)) {
      const readings = run.flatMap(readingOf);
      const put = readings.length ? await putRows(tx, context, readings, vectors) : [];
      imported += put.filter(({ bytes }) => bytes !== undefined).length;
      for (const [at, one] of run.entries()) {
        if ('sent' in one) note(one, await putSent(tx, context, one.sent));
        else if (put[at]) note(one, put[at]);
      }
    }
    finished.sort((a, b) => a.row - b.row);
    await plans.countResumes(tx, added, now());
    if (!(await importRows.finishRows(tx, job.payload.importId, finished))) throw new ImportStopped();
    if (imported) await settledDays.countImported(tx, imported, now());
  });
  // Another resume's deletion may have removed the same file between keeping it and our row.
  await files.keepAll(
    job.tenantId,
    read.map(({ file }) => file),
  );
  for (const one of taken) await fileOf(one)?.keep(job.tenantId);
}

/** Rows that bring something, in their order, those that are read together where no other stands between them. */
function runsOf(taken: readonly Taken[]): Taken[][] {
  const runs: Taken[][] = [];
  for (const one of taken) {
    if ('bad' in one) continue;
    const last = runs.at(-1);
    if (last?.[0] && 'read' in last[0] && 'read' in one) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** All of them or, where one spoils it, each half by itself: in their order, until the one that does it stands alone. */
async function bringInApart(context: RowContext, taken: readonly Taken[]): Promise<void> {
  try {
    await bringIn(context, taken);
  } catch (error) {
    if (!isOfRows(error)) throw error;
    const [one] = taken;
    if (taken.length === 1 && one) return bringInAsBad(context, one, error);
    const half = Math.ceil(taken.length / 2);
    await bringInApart(context, taken.slice(0, half));
    await bringInApart(context, taken.slice(half));
  }
}

async function bringInAsBad(context: RowContext, { row, line }: Place, error: unknown): Promise<void> {
  if (isOfTenant(error)) throw error;
  const reason = codeOf(error) === 'legal_hold' ? 'legal_hold' : 'reading_failed';
  await bringIn(context, [{ row, line, bad: { reason, column: null } }]);
}

const isOfTenant = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === 'quota_reached' || code === 'tenant_suspended';
};

/** Whether an error says nothing of the database, the storage or the job. A mistake of ours on a row is that row's. */
function isOfRows(error: unknown): boolean {
  if (error instanceof ImportStopped || error instanceof JobTakenOver) return false;
  return againAfter(codeOf(error)) !== 'later';
}
