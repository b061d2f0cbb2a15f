// The generated files of test/accuracy/own as they are read, each with its gold: fictitious people in layouts of our own.
import type { Document, Profile } from '@vitae/contracts';
import { ReaderPool } from '@vitae/documents';
import { asOf, extractClassic, mergeExtractions } from '@vitae/extraction';
import { loadSettings } from '@vitae/runtime';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../own/', import.meta.url)).replace('/dist/', '/');
const RECEIVED = { received: '2026-11-26T00:00:00.000Z' };

/** Of JSON Resume, what the files' gold has. */
export interface Gold {
  readonly basics: {
    readonly name?: string;
    readonly label?: string;
    readonly email?: string;
    readonly location?: { readonly city?: string };
  };
  readonly work?: readonly {
    readonly name?: string;
    readonly position?: string;
    readonly startDate?: string;
    readonly endDate?: string;
  }[];
  readonly education?: readonly {
    readonly institution?: string;
    readonly studyType?: string;
    readonly area?: string;
  }[];
  readonly skills?: readonly { readonly keywords?: readonly string[] }[];
  readonly languages?: readonly { readonly language?: string }[];
}

interface Listed {
  readonly file: string;
  readonly base: string;
  readonly person: string;
  readonly layout: string;
}

export interface OwnFile extends Listed {
  readonly document: Document;
  readonly profile: Profile;
  readonly gold: Gold;
}

const json = (name: string): unknown => JSON.parse(readFileSync(join(own, name), 'utf8'));

/** Reads those of the files that are chosen by their place in the list. */
export async function readOwnFiles(chosen: (file: Listed, n: number) => boolean): Promise<OwnFile[]> {
  const { limits, ocr } = loadSettings();
  const readers = new ReaderPool({ size: 2, limits, ocr });
  try {
    const files = (json('manifest.json') as Listed[]).filter(chosen);
    const read = await Promise.all(
      files.map(async (file): Promise<OwnFile[]> => {
        const result = await readers.readText(readFileSync(join(own, file.file)));
        if (!result.ok) throw new Error(`${file.file} can’t be read: ${result.reason}`);
        const { document } = result;
        const known = asOf(document, RECEIVED);
        const profile = mergeExtractions(extractClassic(document, { asOf: known.month }), document, known);
        return [{ ...file, document, profile, gold: json(`gold/${file.base}.json`) as Gold }];
      }),
    );
    return read.flat();
  } finally {
    await readers.close();
  }
}
