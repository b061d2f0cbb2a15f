// A ZIP archive that is made while it is sent: an entry is read when its turn comes, and the last one lists all others with their SHA-256.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ArchiveEntry {
  /** Where it lies in the archive; folders by `/`. */
  readonly path: string;
  /** Its bytes, piece by piece. Undefined where it is not there (any more): it is listed as missing then. */
  read(): Promise<AsyncIterable<Uint8Array | string> | undefined>;
  /** Already compressed, most likely. */
  readonly isPacked?: boolean;
}

const MANIFEST = 'manifest.json';

/** Sends entries as a ZIP; `about` stands at the head of its manifest. Destroying the stream ends all. */
export function archiveOf(
  entries: readonly ArchiveEntry[],
  about: Readonly<Record<string, unknown>>,
  madeAt: Date,
): Readable {
  const zip = new ZipFile();
  const listed: object[] = [];
  const missing: string[] = [];
  let current: Readable | undefined;
  const add = (path: string, pieces: () => AsyncIterable<Uint8Array | string>, compress: boolean) =>
    zip.addReadStreamLazy(path, { mtime: madeAt, mode: 0o100_600, compress }, (give) => {
      current = Readable.from(pieces(), { objectMode: false });
      give(null, current);
    });
  for (const entry of entries) {
    const pieces = async function* () {
      const source = await entry.read();
      if (!source) return void missing.push(entry.path);
      const digest = createHash('sha256');
      let bytes = 0;
      for await (const piece of source) {
        const chunk = Buffer.from(piece);
        digest.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
      listed.push({ path: entry.path, bytes, sha256: digest.digest('hex') });
    };
    add(entry.path, pieces, !entry.isPacked);
  }
  const manifest = async function* () {
    yield* [JSON.stringify({ ...about, madeAt: madeAt.toISOString(), files: listed, missing }, null, 2)];
  };
  add(MANIFEST, manifest, true);
  zip.end();
  const output = new Readable().wrap(zip.outputStream);
  zip.on('error', (error: Error) => output.destroy(error));
  output.once('close', () => current?.destroy());
  return output;
}

/** A file's name as an archive may hold it on any system. */
export function safeName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
  const clean = (text: string, most: number) =>
    [...text.normalize('NFC').replace(/[^\p{L}\p{N}._ -]/gu, '_')]
      .slice(0, most)
      .join('')
      .replace(/\.+/g, '.');
  return extension ? `${clean(stem, 80)}.${clean(extension, 10)}` : clean(stem, 80);
}
