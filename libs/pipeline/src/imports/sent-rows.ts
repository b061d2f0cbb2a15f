// Rows that say where a resume is, beside the table or at an address: it comes in as any other does, and is read by the jobs of the pipeline.
import { SYSTEM, type ImportRowReason } from '@vitae/contracts';
import { acceptWithin, type IncomingResume } from '@vitae/intake';
import { AppError } from '@vitae/runtime';
import { resumes, type ReceivedFile, type TenantTx } from '@vitae/store';
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

/** Adds what a row sends; counted and written down as any other. */
export async function putSent(
  tx: TenantTx,
  { dependencies, job }: RowContext,
  { cells, file, url, fileName }: SentRow,
): Promise<PutRow> {
  const { externalId, documentDate, metadata } = besides(cells);
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
    ...(Object.keys(metadata).length && { metadata }),
  };
  const resume = await acceptWithin(tx, incoming, dependencies.now());
  const outcome = !before ? 'created' : before.id === resume.id ? 'unchanged' : 'updated';
  return { outcome, resumeId: resume.id };
}
