// Rows that say where a resume is, beside the table or at an address: it comes in as any other does, and is read by the jobs of the pipeline.
import { SYSTEM, type ImportRowReason } from '@vitae/contracts';
import { acceptWithin, type IncomingResume } from '@vitae/intake';
import { AppError } from '@vitae/runtime';
import { importRows, resumes, type ReceivedFile, type TenantTx } from '@vitae/store';
import { createHash } from 'node:crypto';
import { besides, type PutRow, type RowContext } from './row-resumes.ts';
import { urlOf } from './cell-shapes.ts';
import type { RowCell } from './row-values.ts';

export interface SentRow {
  readonly cells: readonly RowCell[];
  readonly fileName: string;
  /** Whoever had it taken out of the archive discards it. */
  readonly file?: ReceivedFile | undefined;
  readonly url?: string | undefined;
}

export type Sending = SentRow | { readonly reason: ImportRowReason; readonly column: string };

/** What a row sends; undefined where it is a resume itself. A file goes before an address. */
export async function sendingOf(
  { dependencies, job, archive, maxBytes }: RowContext,
  cells: readonly RowCell[],
): Promise<Sending | undefined> {
  const named = cells.find(({ field }) => field === 'resumeFile');
  const at = cells.find(({ field }) => field === 'resumeUrl');
  if (!named) return at && { cells, fileName: '', url: urlOf(at.text)?.href };
  let file: ReceivedFile | undefined;
  try {
    file = await archive?.take(dependencies.files, named.text, maxBytes);
  } catch (error) {
    if (!(error instanceof AppError) || error.code.startsWith('storage') || error.code === 'unavailable')
      throw error;
    return { reason: 'file_refused', column: named.column };
  }
  if (!file) return { reason: 'file_not_found', column: named.column };
  if (!file.format.ok) {
    await file.discard();
    return { reason: 'file_refused', column: named.column };
  }
  await file.keep(job.tenantId);
  return { cells, file, fileName: named.text.replaceAll('\\', '/').split('/').at(-1) ?? named.text };
}

/** By this a row that names an address, and no id, is known again: whichever import it stands in. What is behind `#` is never sent. */
const keyOf = (url: string): string => createHash('sha256').update(url.split('#', 1).join('')).digest('hex');

/** The resume of a row without an id that came in before: of the same file or address, and as of the same day if any is said. */
async function sentBefore(
  tx: TenantTx,
  { file, url }: SentRow,
  documentDate: string | undefined,
): Promise<string | undefined> {
  const known = file
    ? await importRows.findFile(tx, file.sha256)
    : url === undefined
      ? undefined
      : await importRows.findAddress(tx, keyOf(url));
  return documentDate === undefined || documentDate === known?.documentDate ? known?.id : undefined;
}

/** Adds what a row sends, unless it is there already; counted and written down as any other. */
export async function putSent(
  tx: TenantTx,
  { dependencies, job }: RowContext,
  row: SentRow,
): Promise<PutRow> {
  const { cells, file, url, fileName } = row;
  const { externalId, documentDate, metadata } = besides(cells);
  const isDescribed = Object.keys(metadata).length > 0;
  const known = externalId === undefined ? await sentBefore(tx, row, documentDate) : undefined;
  if (known !== undefined) {
    if (isDescribed) await resumes.describe(tx, known, metadata);
    return { outcome: 'unchanged', resumeId: known };
  }
  const rowKey = externalId === undefined && !file && url !== undefined ? keyOf(url) : undefined;
  if (rowKey !== undefined) await importRows.letGoOfAddress(tx, rowKey);
  const before = externalId ? await resumes.lockVersions(tx, externalId) : undefined;
  const incoming: IncomingResume = {
    tenantId: job.tenantId,
    file,
    url,
    fileName,
    source: 'import',
    sentBy: SYSTEM,
    externalId,
    documentDate,
    rowKey,
    ...(isDescribed && { metadata }),
  };
  const resume = await acceptWithin(tx, incoming, dependencies.now());
  const outcome = !before ? 'created' : before.id === resume.id ? 'unchanged' : 'updated';
  return { outcome, resumeId: resume.id };
}
