// One Vitae a data folder: the embedded database would be ruined by two. The lock is the operating system's, by way of
// SQLite: it ends with its process, however that ends, and there is nothing of it that could be empty, stale or mistaken.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's SQLITE_BUSY. */
const BUSY = 5;

/** Locks the folder for this process; returns how to let it go, or undefined if a living process has it. */
export function lockDataFolder(folder: string): (() => void) | undefined {
  const file = new DatabaseSync(join(folder, 'lock.sqlite'));
  try {
    // Held until the file is closed.
    file.exec('BEGIN EXCLUSIVE');
    return () => file.close();
  } catch (error) {
    file.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}

const isBusy = (error: unknown) =>
  typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === BUSY;
