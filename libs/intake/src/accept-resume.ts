// The one way in for a file, whoever sends it: check what came in, keep it, then row and job in one transaction.
import { documentFormats, type Resume } from '@vitae/contracts';
import { enqueue } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { resumes, type ReceivedFile, type Store } from '@vitae/store';
import { cleanFileName } from './clean-file-name.ts';

const READABLE = Object.values(documentFormats)
  .map((f) => f.title)
  .join(', ');

export interface IntakeDependencies {
  readonly store: Store;
}

export interface IncomingResume {
  readonly tenantId: string;
  readonly file: ReceivedFile;
  readonly fileName: string;
  readonly source: Resume['source'];
  readonly externalId?: string | undefined;
  /** ISO 8601 day. */
  readonly documentDate?: string | undefined;
  readonly metadata?: Record<string, string> | undefined;
}

/**
 * Accepts a file that has come in: when this resolves it will be read, whatever happens to the process. Rejects with
 * `empty_file`, `unsupported_media_type` or another reason of `guessFormat`, and with `storage_full`.
 */
export async function acceptResume({ store }: IntakeDependencies, incoming: IncomingResume): Promise<Resume> {
  const { tenantId, file } = incoming;
  const { format: guess, sha256 } = file;
  if (!guess.ok)
    throw new AppError(
      guess.reason,
      guess.reason === 'unsupported_media_type'
        ? {
            detail: `The file is none of the formats that are read: ${READABLE}. Its content counts, not its name.`,
          }
        : {},
    );
  await file.keep(tenantId);
  const resume = await store.withTenant(tenantId, async (tx) => {
    const added = await resumes.addResume(tx, {
      fileName: cleanFileName(incoming.fileName),
      mediaType: documentFormats[guess.format].mediaType,
      bytes: file.bytes,
      sha256,
      source: incoming.source,
      externalId: incoming.externalId,
      metadata: incoming.metadata,
      documentDate: incoming.documentDate,
    });
    await enqueue(tx, 'process-resume', { resumeId: added.id });
    return added;
  });
  // Another resume's deletion may have removed the same file between `keep` and our row.
  await file.keep(tenantId);
  return resume;
}
