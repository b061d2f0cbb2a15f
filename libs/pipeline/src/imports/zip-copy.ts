// A ZIP of the file store that any place of can be read: a copy on disk without a name. What its directory says of names is no path, and what
// it says of sizes is not believed: entries are inflated piece by piece, each up to a limit.
import { closeSync, openSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import yauzl from 'yauzl';

/** An entry inflates to so many times its size at most, or to a megabyte. */
const MOST_RATIO = 100;
const ALWAYS_ALLOWED = 1024 * 1024;

/** What is wrong with a ZIP; whoever opened it says it in its own words. */
export class BadZip extends Error {
  readonly reason: 'damaged' | 'encrypted' | 'too_large' | 'too_many';

  constructor(reason: BadZip['reason']) {
    super(`ZIP: ${reason}`);
    this.reason = reason;
  }
}

export class ZipCopy {
  readonly entries: ReadonlyMap<string, yauzl.Entry>;
  readonly #zip: yauzl.ZipFile;

  private constructor(zip: yauzl.ZipFile, entries: ReadonlyMap<string, yauzl.Entry>) {
    this.#zip = zip;
    this.entries = entries;
  }

  /** Rejects with `BadZip` for what is no ZIP, or has more entries than asked for. */
  static async open(bytes: AsyncIterable<Uint8Array>, mostEntries: number): Promise<ZipCopy> {
    const copy = await namelessCopy(bytes);
    let zip: yauzl.ZipFile | undefined;
    try {
      // Names are told apart here: by themselves they would make the whole archive unreadable, and none is a path of ours.
      const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
      zip = await yauzl.fromFdPromise(copy, options);
      if (zip.entryCount > mostEntries) throw new BadZip('too_many');
      return new ZipCopy(zip, await entriesOf(zip));
    } catch (error) {
      if (zip) zip.close();
      else closeSync(copy);
      throw error instanceof BadZip ? error : new BadZip('damaged');
    }
  }

  /** Bytes that an entry may inflate to, whatever its directory says. Throws `BadZip` where that says more, or where it can't be read. */
  allowed(entry: yauzl.Entry, most: number): number {
    if (entry.isEncrypted()) throw new BadZip('encrypted');
    const allowed = Math.min(most, Math.max(ALWAYS_ALLOWED, entry.compressedSize * MOST_RATIO));
    if (entry.uncompressedSize > allowed) throw new BadZip('too_large');
    return allowed;
  }

  /** What is in an entry, piece by piece. Throws `BadZip`, at the latest with the piece that is too much. */
  async *inflate(entry: yauzl.Entry, most: number): AsyncGenerator<Uint8Array> {
    const allowed = this.allowed(entry, most);
    const stream = await this.#zip.openReadStreamPromise(entry).catch(() => {
      throw new BadZip('damaged');
    });
    let inflated = 0;
    const pieces = stream[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await pieces.next().catch(() => {
          throw new BadZip('damaged');
        });
        if (next.done) return;
        const piece = next.value as Uint8Array;
        inflated += piece.length;
        if (inflated > allowed) throw new BadZip('too_large');
        yield piece;
      }
    } finally {
      stream.destroy();
    }
  }

  close(): void {
    this.#zip.close();
  }
}

/** Names differ in slashes, in case, and in how accents are written. */
export const entryName = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .normalize('NFC')
    .toLowerCase();

/** Files by their names, the first of each; not folders, nor what systems leave beside files. */
async function entriesOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const written = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
      const name = entryName(written);
      const isFolder = name.endsWith('/');
      const isLeftOver =
        name.startsWith('__macosx/') || (basename(name).startsWith('.') && name !== RELATIONS);
      if (!isFolder && !isLeftOver && !entries.has(name)) entries.set(name, entry);
      zip.readEntry();
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
  });
  return entries;
}

/** An office file's first part begins with a dot. */
const RELATIONS = '_rels/.rels';

/** A copy that any place of can be read: it loses its name at once, so that it is gone with this process, whatever ends it. Its descriptor. */
export async function namelessCopy(bytes: AsyncIterable<Uint8Array | string>): Promise<number> {
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
