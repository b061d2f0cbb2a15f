import type { Document, ProblemCode } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { resumes } from '@vitae/store';
import type { StageInput } from '../stage.ts';

/** A reader that ends like this was killed by the file, or for it. */
const DEATHS: readonly ProblemCode[] = ['reader_crashed', 'reading_timed_out', 'reading_out_of_memory'];

/**
 * Reads the original file in a child process. What is wrong with the file ends the resume with that code. A file that ends
 * its reader is given a second one, for the machine may have been at fault; after that it is in quarantine, and so is the
 * same file when it is sent again.
 */
export async function readDocument({ tenantId, resume, dependencies }: StageInput): Promise<Document> {
  const { store, files, readers } = dependencies;
  const known = await store.withTenant(tenantId, (tx) => resumes.isQuarantined(tx, resume.sha256));
  if (known) throw new AppError('quarantined_file');
  const bytes = await files.get(tenantId, resume.sha256);
  if (!bytes) throw new AppError('internal_error', { detail: 'the original file is missing' });
  const first = await readers.read(bytes);
  const result = !first.ok && DEATHS.includes(first.reason) ? await readers.read(bytes) : first;
  if (result.ok) return result.document;
  if (DEATHS.includes(result.reason)) throw new AppError('quarantined_file', { detail: result.reason });
  throw new AppError(result.reason);
}
