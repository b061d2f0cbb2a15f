import type { Document } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import type { StageInput } from '../stage.ts';

/** Reads the original file in a child process. What is wrong with the file ends the resume with that code. */
export async function readDocument({ tenantId, resume, dependencies }: StageInput): Promise<Document> {
  const bytes = await dependencies.files.get(tenantId, resume.sha256);
  if (!bytes) throw new AppError('internal_error', { detail: 'the original file is missing' });
  const result = await dependencies.readers.read(bytes);
  if (!result.ok) throw new AppError(result.reason);
  return result.document;
}
