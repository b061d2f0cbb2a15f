// The documents of a generated set, read as Vitae reads files, with the marks that say what their words are.
import type { Document } from '@vitae/contracts';
import { ReaderPool } from '@vitae/documents';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Mark } from './marks.ts';

export interface MarkedDocument {
  readonly document: Document;
  readonly marks: readonly Mark[];
}

interface Made {
  readonly file: string;
  readonly base: string;
}

/** In the order of the manifest; files that can't be read are left out. Sets that were not generated have no marks. */
export async function readSet(dir: string): Promise<MarkedDocument[]> {
  const manifest = JSON.parse(await readFile(path.join(dir, 'manifest.json'), 'utf8')) as Made[];
  const readers = new ReaderPool({ size: 2 });
  try {
    const read = await Promise.all(
      manifest.map(async ({ file, base }): Promise<MarkedDocument[]> => {
        const reading = await readers.read(await readFile(path.join(dir, file)));
        if (!reading.ok) return [];
        return [
          { document: reading.document, marks: await marksOf(path.join(dir, 'marks', `${base}.json`)) },
        ];
      }),
    );
    return read.flat();
  } finally {
    await readers.close();
  }
}

const marksOf = async (file: string): Promise<Mark[]> =>
  existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Mark[]) : [];
