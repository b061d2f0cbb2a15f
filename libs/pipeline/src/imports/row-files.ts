// The files that rows of an import name, out of the ZIP beside the table. Nothing is unpacked by its name: an entry is looked up by what a
// cell says and goes straight into the file store, under limits that hold while it is inflated.
import { AppError } from '@vitae/runtime';
import type { FileStore, ReceivedFile } from '@vitae/store';
import { basename } from 'node:path';
import type yauzl from 'yauzl';
import { bytesOf } from './stored-bytes.ts';
import { BadZip, entryName, ZipCopy } from './zip-copy.ts';

/** Files of one archive. */
const MOST_ENTRIES = 100_000;

export class RowFiles {
  readonly #zip: ZipCopy;
  readonly #byBaseName: ReadonlyMap<string, yauzl.Entry | 'several'>;

  private constructor(zip: ZipCopy) {
    this.#zip = zip;
    const byBaseName = new Map<string, yauzl.Entry | 'several'>();
    for (const [name, entry] of zip.entries) {
      const base = basename(name);
      byBaseName.set(base, byBaseName.has(base) ? 'several' : entry);
    }
    this.#byBaseName = byBaseName;
  }

  /** Rejects with `import_archive_damaged` for what is no ZIP, or has more entries than are looked at. */
  static async open(files: Pick<FileStore, 'open'>, tenantId: string, sha256: string): Promise<RowFiles> {
    try {
      return new RowFiles(await ZipCopy.open(bytesOf(files, tenantId, sha256), MOST_ENTRIES));
    } catch (error) {
      if (!(error instanceof BadZip)) throw error;
      const detail = error.reason === 'too_many' && `It has more than ${MOST_ENTRIES} files.`;
      throw new AppError('import_archive_damaged', { ...(detail && { detail }) });
    }
  }

  /** The entry that a cell names: by its whole name, or by its last part where only one has that. */
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** Takes a file out of the archive; undefined where there is none of that name. Rejects with what is wrong with it. */
  async take(
    files: Pick<FileStore, 'receive'>,
    name: string,
    maxBytes: number,
  ): Promise<ReceivedFile | undefined> {
    const entry = this.#find(name);
    if (!entry) return undefined;
    const tooLarge = entry.uncompressedSize > maxBytes ? 'file_too_large' : 'archive_too_large';
    try {
      const most = this.#zip.allowed(entry, maxBytes);
      return await files.receive(inFileWords(this.#zip.inflate(entry, most), tooLarge), most);
    } catch (error) {
      throw wordsOf(error, tooLarge);
    }
  }

  close(): void {
    this.#zip.close();
  }

  #find(name: string): yauzl.Entry | undefined {
    const asked = entryName(name);
    const byBase = this.#byBaseName.get(basename(asked));
    return this.#zip.entries.get(asked) ?? (byBase === 'several' ? undefined : byBase);
  }
}

type TooLarge = 'file_too_large' | 'archive_too_large';

function wordsOf(error: unknown, tooLarge: TooLarge): unknown {
  if (!(error instanceof BadZip)) return error;
  if (error.reason === 'encrypted') return new AppError('encrypted_file');
  return new AppError(error.reason === 'too_large' ? tooLarge : 'damaged_file');
}

/** What can't be inflated is the file's fault; what the store says is its own. */
async function* inFileWords(
  pieces: AsyncIterable<Uint8Array>,
  tooLarge: TooLarge,
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    throw wordsOf(error, tooLarge);
  }
}
