// ZIP entries under limits that are kept while inflating: what a directory says of sizes is not believed.
import type { DocumentFlag, ReadingLimits } from '@vitae/contracts';
import yauzl from 'yauzl';
import { UnreadableFile } from './unreadable-file.ts';

export interface Archive {
  readonly names: readonly string[];
  /** The entry's bytes; `undefined` if there is no such entry. Throws `archive_too_large` as soon as a limit is passed. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** What an office file carries besides its text. It is never opened or run; who gets the original should know of it. */
export function archiveFlags({ names }: Archive): DocumentFlag[] {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  return [
    ...(has(/(?:^|\/)vbaProject\.bin$|^Basic\/.+\.xml$|^Scripts\//i) ? (['macros'] as const) : []),
    ...(has(/^word\/embeddings\/|^Object \d+\//) ? (['embedded_files'] as const) : []),
  ];
}

/** Bytes that may still be inflated: of a file, and of the archives within it. */
export interface InflationBudget {
  left: number;
}

export async function openArchive(
  bytes: Uint8Array,
  limits: ReadingLimits,
  budget: InflationBudget = { left: limits.maxInflatedBytes },
): Promise<Archive> {
  const zip = await yauzl
    .fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true })
    .catch(() => {
      throw new UnreadableFile('damaged_file');
    });
  if (zip.entryCount > limits.maxArchiveEntries) throw new UnreadableFile('archive_too_large');
  const entries = await listEntries(zip);
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.isEncrypted()) throw new UnreadableFile('encrypted_file');
      const allowed = Math.min(
        budget.left,
        Math.max(1_000_000, entry.compressedSize * limits.maxInflationRatio),
      );
      // What fails may have been inflated up to there.
      budget.left -= Math.max(0, allowed);
      const content = await inflate(zip, entry, allowed);
      budget.left += allowed - content.length;
      return content;
    },
  };
}

async function listEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', resolve);
    zip.on('error', () => reject(new UnreadableFile('damaged_file')));
    zip.readEntry();
  });
  return entries;
}

function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry, allowed: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (entry.uncompressedSize > allowed) return reject(new UnreadableFile('archive_too_large'));
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) return reject(new UnreadableFile('damaged_file'));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > allowed) {
          stream.destroy();
          return reject(new UnreadableFile('archive_too_large'));
        }
        chunks.push(chunk);
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', () => reject(new UnreadableFile('damaged_file')));
    });
  });
}
