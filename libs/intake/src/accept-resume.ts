// The one way in for a file, whoever sends it: check, digest, keep the file, then row and job in one transaction.
import { documentFormats, guessFormat, type Resume } from '@vitae/contracts';
import { enqueue } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { resumes, type FileStore, type Store } from '@vitae/store';
import { createHash } from 'node:crypto';
import { cleanFileName } from './clean-file-name.ts';

export interface IntakeDependencies {
  readonly store: Store;
  readonly files: FileStore;
  readonly maxBytes: number;
}

export interface IncomingResume {
  readonly tenantId: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly source: Resume['source'];
  readonly externalId?: string | undefined;
  /** ISO 8601 day. */
  readonly documentDate?: string | undefined;
  readonly metadata?: Record<string, string> | undefined;
}

/**
 * Accepts a resume: when this resolves it will be read, whatever happens to the process. Rejects with `empty_file`,
 * `file_too_large` or `unsupported_media_type`.
 */
export async function acceptResume(
  { store, files, maxBytes }: IntakeDependencies,
  incoming: IncomingResume,
): Promise<Resume> {
  const { tenantId, bytes } = incoming;
  if (bytes.length > maxBytes)
    throw new AppError('file_too_large', {
      detail: `The file has ${bytes.length} bytes; at most ${maxBytes} are allowed.`,
    });
  const guess = guessFormat(bytes);
  if (!guess.ok) {
    const readable = Object.values(documentFormats)
      .map((f) => f.title)
      .join(', ');
    throw new AppError(
      guess.reason,
      guess.reason === 'unsupported_media_type'
        ? {
            detail: `The file is none of the formats that are read: ${readable}. Its content counts, not its name.`,
          }
        : {},
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await files.put(tenantId, sha256, bytes);
  const resume = await store.withTenant(tenantId, async (tx) => {
    const added = await resumes.addResume(tx, {
      fileName: cleanFileName(incoming.fileName),
      mediaType: documentFormats[guess.format].mediaType,
      bytes: bytes.length,
      sha256,
      source: incoming.source,
      externalId: incoming.externalId,
      metadata: incoming.metadata,
      documentDate: incoming.documentDate,
    });
    await enqueue(tx, 'process-resume', { resumeId: added.id });
    return added;
  });
  // Another resume's deletion may have removed the same file between `put` and our row.
  await files.put(tenantId, sha256, bytes);
  return resume;
}
