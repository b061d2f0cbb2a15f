// The files that rows of an import name, out of the ZIP beside the table. Nothing is unpacked by its name: an entry is looked up by what a
// cell says and goes straight into the file store, under limits that hold while it is inflated.
import { AppError } from '@vitae/runtime';
import type { FileStore, ReceivedFile } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { bytesOf } from './read-table.ts';

/** Files of one archive. */
const MOST_ENTRIES = 100_000;
/** An entry inflates to so many times its size at most, or to a megabyte. */
const MOST_RATIO = 100;
const ALWAYS_ALLOWED = 1024 * 1024;

export class RowFiles {
  readonly #zip: yauzl.ZipFile;
  readonly #entries: ReadonlyMap<string, yauzl.Entry>;
  readonly #byBaseName: ReadonlyMap<string, yauzl.Entry | 'several'>;

  private constructor(zip: yauzl.ZipFile, entries: ReadonlyMap<string, yauzl.Entry>) {
    this.#zip = zip;
    this.#entries = entries;
    const byBaseName = new Map<string, yauzl.Entry | 'several'>();
    for (const [name, entry] of entries) {
      const base = baseOf(name);
      byBaseName.set(base, byBaseName.has(base) ? 'several' : entry);
    }
    this.#byBaseName = byBaseName;
  }

  /** Rejects with `import_archive_damaged` for what is no ZIP, or has more entries than are looked at. */
  static async open(files: Pick<FileStore, 'open'>, tenantId: string, sha256: string): Promise<RowFiles> {
    const copy = await copied(bytesOf(files, tenantId, sha256));
    let zip: yauzl.ZipFile | undefined;
    try {
      // Names are told apart here: by themselves they would make the whole archive unreadable, and none is a path of ours.
      const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
      zip = await yauzl.fromFdPromise(copy, options);
      if (zip.entryCount > MOST_ENTRIES) throw damaged(`It has more than ${MOST_ENTRIES} files.`);
      return new RowFiles(zip, await entriesOf(zip));
    } catch (error) {
      if (zip) zip.close();
      else closeSync(copy);
      throw error instanceof AppError ? error : damaged();
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
    if (entry.isEncrypted()) throw new AppError('encrypted_file');
    const most = Math.min(maxBytes, Math.max(ALWAYS_ALLOWED, entry.compressedSize * MOST_RATIO));
    if (entry.uncompressedSize > most)
      throw new AppError(entry.uncompressedSize > maxBytes ? 'file_too_large' : 'archive_too_large');
    const stream = await this.#zip.openReadStreamPromise(entry).catch(() => {
      throw new AppError('damaged_file');
    });
    return files.receive(inflated(stream), most);
  }

  close(): void {
    this.#zip.close();
  }

  #find(name: string): yauzl.Entry | undefined {
    const asked = nameOf(name);
    const byBase = this.#byBaseName.get(baseOf(asked));
    return this.#entries.get(asked) ?? (byBase === 'several' ? undefined : byBase);
  }
}

const damaged = (detail?: string) => new AppError('import_archive_damaged', { ...(detail && { detail }) });

/** What can't be inflated is the file's fault; what the store says is its own. */
async function* inflated(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch {
    throw new AppError('damaged_file');
  } finally {
    stream.destroy();
  }
}

/** Names differ in slashes, in case, and in how accents are written. */
const nameOf = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .normalize('NFC')
    .toLowerCase();
const baseOf = (name: string): string => basename(name);

async function entriesOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const name = nameOf(yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false));
      const isFile = !name.endsWith('/') && !name.startsWith('__macosx/') && !baseOf(name).startsWith('.');
      if (isFile && !entries.has(name)) entries.set(name, entry);
      zip.readEntry();
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
  });
  return entries;
}

/** A copy that any place of can be read: it loses its name at once, so that it is gone with this process, whatever ends it. Its descriptor. */
async function copied(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const path = join(tmpdir(), `vitae-import-${randomUUID()}`);
  const written = await open(path, 'wx', 0o600);
  let read: number | undefined;
  try {
    read = openSync(path, 'r');
    await rm(path, { force: true });
    for await (const piece of bytes) await written.writeFile(piece);
    return read;
  } catch (error) {
    if (read !== undefined) closeSync(read);
    throw error;
  } finally {
    await written.close();
  }
}
