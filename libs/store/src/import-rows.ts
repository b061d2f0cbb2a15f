// What became of the rows of an import, and the step from one row to the next: both in the transaction of what the row brought in, so that
// no row comes in twice.
import {
  importRowReasonSchema,
  importRowSchema,
  type ImportRow,
  type ImportRowError,
  type ImportRowReason,
} from '@vitae/contracts';
import { lockFile } from './resumes.ts';
import type { TenantTx } from './store.ts';

export type RowOutcome = 'created' | 'updated' | 'unchanged' | 'bad';

export interface FinishedRow {
  readonly row: number;
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly resumeId?: string | undefined;
  readonly column?: string | null;
  readonly reason?: ImportRowReason;
}

/**
 * Puts the next rows behind an import, in their order. False where the import does not stand just before them, or does not run any more:
 * whoever asked undoes what they did. Call it last: erasing a person takes the locks of resumes first and those of imports then.
 */
export async function finishRows(
  { tenantId, db }: TenantTx,
  importId: string,
  rows: readonly FinishedRow[],
): Promise<boolean> {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return true;
  const counted = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  const moved = await db.$executeRaw`
    UPDATE imports SET done = ${last.row}, created = created + ${counted('created')}, updated = updated + ${counted('updated')},
      unchanged = unchanged + ${counted('unchanged')}, bad = bad + ${counted('bad')}
    WHERE tenant_id = ${tenantId}::uuid AND id = ${importId}::uuid AND status = 'running' AND done = ${first.row - 1}`;
  if (!moved) return false;
  await db.importRow.createMany({
    data: rows.map(({ row, line, outcome, resumeId = null, column = null, reason = null }) => ({
      tenantId,
      importId,
      row,
      line,
      outcome,
      resumeId,
      columnName: column,
      reason,
    })),
  });
  return true;
}

/** What became of rows behind a place, in their order. */
export async function list(
  { tenantId, db }: TenantTx,
  importId: string,
  after: number,
  most: number,
): Promise<ImportRow[]> {
  const rows = await db.importRow.findMany({
    where: { tenantId, importId, row: { gt: after } },
    orderBy: { row: 'asc' },
    take: most,
  });
  return rows.map(({ row, line, outcome, resumeId, columnName: column, reason }) =>
    importRowSchema.parse({ row, line, outcome, resumeId, column, reason }),
  );
}

/** Bad rows behind a place, in their order. */
export async function listBad(
  { tenantId, db }: TenantTx,
  importId: string,
  after: number,
  most: number,
): Promise<ImportRowError[]> {
  const rows = await db.importRow.findMany({
    where: { tenantId, importId, outcome: 'bad', row: { gt: after } },
    orderBy: { row: 'asc' },
    take: most,
  });
  return rows.map(({ row, line, columnName, reason }) => ({
    row,
    line,
    column: columnName,
    reason: importRowReasonSchema.parse(reason),
  }));
}

/** A resume without an external id that was made of the very same cells. Until the transaction ends nobody adds another. */
export async function findSame(
  tx: TenantTx,
  sha256: string,
): Promise<{ id: string; sha256: string; version: number } | undefined> {
  await lockFile(tx, sha256);
  const row = await tx.db.resume.findFirst({
    where: { tenantId: tx.tenantId, sha256, externalId: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, sha256: true, version: true },
  });
  return row ?? undefined;
}

/** A resume that a row without an id brought in before, by its file or its address. */
export interface SentBefore {
  readonly id: string;
  /** ISO 8601 day. */
  readonly documentDate: string | undefined;
}

const WHAT_IT_TELLS = { id: true, documentDate: true } as const;
/** What could not be read may be sent again. */
const READ_OR_BEING_READ = { notIn: ['failed', 'quarantined'] };

const told = (row: { id: string; documentDate: Date | null } | null): SentBefore | undefined =>
  row ? { id: row.id, documentDate: row.documentDate?.toISOString().slice(0, 10) } : undefined;

/** By its file. Until the transaction ends nobody adds another. */
export async function findFile(tx: TenantTx, sha256: string): Promise<SentBefore | undefined> {
  await lockFile(tx, sha256);
  const row = await tx.db.resume.findFirst({
    where: { tenantId: tx.tenantId, sha256, externalId: null, source: 'import', status: READ_OR_BEING_READ },
    orderBy: { createdAt: 'asc' },
    select: WHAT_IT_TELLS,
  });
  return told(row);
}

/** By what stands for its address. Until the transaction ends nobody adds another. */
export async function findAddress(tx: TenantTx, rowKey: string): Promise<SentBefore | undefined> {
  await lockFile(tx, `row:${rowKey}`);
  const row = await tx.db.resume.findFirst({
    where: { tenantId: tx.tenantId, rowKey, status: READ_OR_BEING_READ },
    select: WHAT_IT_TELLS,
  });
  return told(row);
}

/** Another resume is to be known by this address from now on. Call it behind `findAddress`. */
export async function letGoOfAddress({ tenantId, db }: TenantTx, rowKey: string): Promise<void> {
  await db.resume.updateMany({ where: { tenantId, rowKey }, data: { rowKey: null } });
}
