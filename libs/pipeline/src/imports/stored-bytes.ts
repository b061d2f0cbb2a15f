// The bytes of a file of an import, piece by piece.
import { AppError } from '@vitae/runtime';
import type { FileStore } from '@vitae/store';
import type { Bytes } from './table-text.ts';

export type TableFiles = Pick<FileStore, 'open'>;

/** Rejects with `storage_unavailable` where the file is not there: it may come back. */
export async function* bytesOf(files: TableFiles, tenantId: string, sha256: string): Bytes {
  const file = await files.open(tenantId, sha256);
  if (!file) throw new AppError('storage_unavailable', { detail: 'the file of the import is missing' });
  try {
    for await (const piece of file.stream) yield piece as Uint8Array;
  } finally {
    file.stream.destroy();
  }
}

/** Whether a file begins as a ZIP does: of the files that are taken for a table, workbooks alone do. */
export async function isZip(bytes: Bytes): Promise<boolean> {
  let head = Buffer.alloc(0);
  for await (const piece of bytes) {
    head = Buffer.concat([head, piece]);
    if (head.length >= ZIP.length) break;
  }
  return head.subarray(0, ZIP.length).equals(ZIP);
}
const ZIP = Buffer.from('PK\u0003\u0004');
