// The way in for a file that is sent in several requests: what arrived stays, also of a request that broke off, and the next goes on behind
// it, at whichever process it comes. Once it is whole an import is made of it, as of one that was sent at once.
import { IMPORT_LIMITS, UPLOAD_LIMITS, type Upload } from '@vitae/contracts';
import { AppError, codeOf } from '@vitae/runtime';
import { imports, removeUnusedFile, uploads, type ReceivedFile } from '@vitae/store';
import { acceptImport, type AcceptedImport, type IncomingImport } from './accept-import.ts';
import type { IntakeDependencies } from './accept-resume.ts';
import { cleanFileName } from './clean-file-name.ts';

export const locationOfUpload = (id: string): string => `/v1/uploads/${id}`;

/** Rejects with `file_too_large` and `too_many_open_uploads`. */
export async function beginUpload(
  { store, now }: IntakeDependencies,
  tenantId: string,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: number },
): Promise<Upload> {
  if (bytes > UPLOAD_LIMITS.bytes)
    throw new AppError('file_too_large', { detail: `At most ${UPLOAD_LIMITS.bytes} bytes are taken.` });
  const begun = await store.withTenant(tenantId, (tx) =>
    uploads.begin(tx, { fileName: cleanFileName(fileName), bytes }, now()),
  );
  if (!begun) throw new AppError('too_many_open_uploads');
  return begun;
}

export interface IncomingPiece {
  readonly tenantId: string;
  readonly uploadId: string;
  /** Where its sender says that it goes on. */
  readonly at: number;
  /** How long its sender says that it is. */
  readonly stated: number | undefined;
  readonly source: AsyncIterable<Uint8Array>;
}

/**
 * Takes a piece and says how far the upload is then. Rejects with `upload_not_found`, `upload_finished`, `upload_offset_wrong`,
 * `upload_too_long`, `upload_too_many_pieces` and those of the storage.
 */
export async function receivePiece(
  { store, files, now }: IntakeDependencies,
  { tenantId, uploadId, at, stated, source }: IncomingPiece,
): Promise<Upload> {
  const { upload, pieces } = await store.withTenant(tenantId, async (tx) => ({
    upload: await uploads.get(tx, uploadId, now()),
    pieces: await uploads.countPieces(tx, uploadId),
  }));
  if (!upload) throw new AppError('upload_not_found');
  if (upload.importId !== null) throw new AppError('upload_finished');
  if (upload.received !== at) throw goesOnAt(upload.received);
  const left = upload.bytes - upload.received;
  if ((stated ?? 0) > left) throw new AppError('upload_too_long');
  if (left === 0) return upload;
  if (pieces >= UPLOAD_LIMITS.pieces) throw new AppError('upload_too_many_pieces');
  const piece = await receiveSome(files, source, left);
  try {
    if (piece.bytes === 0) return upload;
    await piece.keep(tenantId);
    const grown = await store.withTenant(tenantId, (tx) => uploads.addPiece(tx, uploadId, at, piece, now()));
    // Another's end may have removed the same bytes between `keep` and our row.
    if (grown) await piece.keep(tenantId);
    else await store.withTenant(tenantId, (tx) => removeUnusedFile(tx, files, piece.sha256));
    if (!grown) throw new AppError('upload_offset_wrong');
    return grown;
  } finally {
    await piece.discard();
  }
}

const goesOnAt = (received: number) =>
  new AppError('upload_offset_wrong', { detail: `It goes on at byte ${received}.` });

/** What arrives until the sender is gone. */
async function receiveSome(
  files: IntakeDependencies['files'],
  source: AsyncIterable<Uint8Array>,
  most: number,
): Promise<ReceivedFile> {
  try {
    return await files.receive(untilItBreaks(source), most);
  } catch (error) {
    if (codeOf(error) !== 'file_too_large') throw error;
    throw new AppError('upload_too_long');
  }
}

async function* untilItBreaks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  for (;;) {
    const next = await pieces.next().catch(() => undefined);
    if (!next || next.done) return;
    yield next.value;
  }
}

export interface FinishedUpload extends Omit<IncomingImport, 'table' | 'archive' | 'uploads' | 'request'> {
  readonly uploadId: string;
  readonly archiveUploadId?: string | undefined;
}

/** How much `importUpload` has to write: nothing where an import was made already. */
export function bytesToPutTogether(
  { store, now }: IntakeDependencies,
  { tenantId, uploadId, archiveUploadId }: Pick<FinishedUpload, 'tenantId' | 'uploadId' | 'archiveUploadId'>,
): Promise<number> {
  return store.withTenant(tenantId, async (tx) => {
    const table = await uploads.get(tx, uploadId, now());
    if (!table || table.importId !== null) return 0;
    const archive = archiveUploadId === undefined ? undefined : await uploads.get(tx, archiveUploadId, now());
    return table.bytes + (archive?.bytes ?? 0);
  });
}

/**
 * Makes an import of an upload that is whole; of one that an import was made of it is that import. Rejects with `upload_not_found`,
 * `upload_incomplete`, and as `acceptImport` does.
 */
export async function importUpload(
  dependencies: IntakeDependencies,
  { uploadId, archiveUploadId, ...rest }: FinishedUpload,
): Promise<AcceptedImport> {
  const { tenantId } = rest;
  const before = await madeOf(dependencies, tenantId, uploadId);
  if (before) return before;
  const received: ReceivedFile[] = [];
  const whole = async (id: string, most: number) => {
    const { file, fileName } = await putTogether(dependencies, tenantId, id, most);
    received.push(file);
    return { file, fileName };
  };
  try {
    const table = await whole(uploadId, IMPORT_LIMITS.bytes);
    const archive = archiveUploadId && (await whole(archiveUploadId, IMPORT_LIMITS.archiveBytes));
    const ids = archiveUploadId === undefined ? [uploadId] : [uploadId, archiveUploadId];
    return await acceptImport(dependencies, { ...rest, table, ...(archive && { archive }), uploads: ids });
  } catch (error) {
    // Somebody else has finished it meanwhile.
    const made = codeOf(error) === 'upload_finished' && (await madeOf(dependencies, tenantId, uploadId));
    if (made) return made;
    throw error;
  } finally {
    for (const file of received) await file.discard();
  }
}

async function madeOf(
  { store, now }: IntakeDependencies,
  tenantId: string,
  uploadId: string,
): Promise<AcceptedImport | undefined> {
  return store.withTenant(tenantId, async (tx) => {
    const upload = await uploads.get(tx, uploadId, now());
    if (!upload) throw new AppError('upload_not_found');
    if (upload.importId === null) return undefined;
    const accepted = await imports.get(tx, upload.importId);
    if (!accepted) throw new AppError('import_not_found');
    return { accepted, replayed: true };
  });
}

async function putTogether(
  { store, files, now }: IntakeDependencies,
  tenantId: string,
  id: string,
  most: number,
): Promise<{ file: ReceivedFile; fileName: string }> {
  const { upload, digests } = await store.withTenant(tenantId, async (tx) => ({
    upload: await uploads.get(tx, id, now()),
    digests: await uploads.piecesOf(tx, id),
  }));
  if (!upload) throw new AppError('upload_not_found');
  if (upload.importId !== null) throw new AppError('upload_finished');
  if (upload.received < upload.bytes)
    throw new AppError('upload_incomplete', { detail: `It goes on at byte ${upload.received}.` });
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const sha256 of digests) {
      const piece = await files.open(tenantId, sha256);
      if (!piece) throw new AppError('storage_unavailable', { detail: 'a piece of the upload is missing' });
      for await (const some of piece.stream) yield some as Uint8Array;
    }
  }
  return { file: await files.receive(bytes(), most), fileName: upload.fileName };
}
