// What lies in folders that may not be there, or be gone while they are looked at.
import { systemCode } from '@vitae/runtime';
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isFile(),
    (error: unknown) => {
      if (systemCode(error) === 'ENOENT') return false;
      throw error;
    },
  );

export async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

export const foldersIn = async (folder: string): Promise<string[]> =>
  (await entriesOf(folder)).filter((entry) => entry.isDirectory()).map(({ name }) => name);

export async function olderIn(folder: string, before: Date): Promise<Dirent[]> {
  const older: Dirent[] = [];
  for (const entry of await entriesOf(folder)) {
    // Gone meanwhile, by another sweep or by its own request.
    const facts = entry.isFile() && (await stat(join(folder, entry.name)).catch(() => undefined));
    if (facts && facts.mtime < before) older.push(entry);
  }
  return older;
}
