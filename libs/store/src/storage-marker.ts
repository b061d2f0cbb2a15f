// Tells the folder of the original files from an empty place where a share should be mounted, and from another's share: a marker
// file in it carries the id that the database knows. Without it nothing is written: it would be on the wrong disk, and lost
// behind the share when that comes back.
import { AppError, codeOf, makeFolder, systemCode } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { storageId } from './storage-identity.ts';
import type { Store } from './store.ts';

/** Not hidden, so that who copies `folder/*` copies it too. */
export const MARKER_FILE = 'vitae-storage.json';
const NOTE = 'Vitae knows its storage by this file. Keep it beside the originals, in backups too.';
const TENANT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const RETRY_AFTER_SECONDS = 5;

const markerSchema = z.object({ id: z.uuid() });

/** `away`: the folder isn't there or holds no marker. `foreign`: it is another database's. */
export type StoragePlace = 'ok' | 'away' | 'foreign';

export class StorageMarker {
  readonly #folder: string;
  readonly #store: Store;
  #expected: Promise<string> | undefined;

  constructor(folder: string, store: Store) {
    this.#folder = folder;
    this.#store = store;
  }

  /** Whether the folder is this database's storage. Cheap: one small file is read. Rejects where the database can't say, the first time. */
  async place(): Promise<StoragePlace> {
    try {
      const expected = await this.#id();
      const found = await readMarker(this.#folder);
      if (found === undefined) return 'away';
      return found === expected ? 'ok' : 'foreign';
    } catch (error) {
      if (isOfTheFolder(error)) return 'away';
      throw error;
    }
  }

  /** Rejects with `storage_unavailable` unless the folder is this database's storage. */
  async check(): Promise<void> {
    const place = await this.place();
    if (place !== 'ok') throw isNotThere(place);
  }

  /**
   * Makes a folder without a marker, such as one that an older backup was brought back to, this database's storage. Returns what
   * it is afterwards: `foreign` if it has another's marker, which is left alone, `away` if there is no such folder.
   */
  async adopt(): Promise<StoragePlace> {
    const id = await this.#id().catch((error: unknown) => {
      if (isOfTheFolder(error)) return undefined;
      throw error;
    });
    if (id !== undefined && (await this.place()) === 'away') {
      await readdir(this.#folder).then(
        () => writeMarker(this.#folder, id),
        () => undefined,
      );
    }
    return this.place();
  }

  /** Asked for once; what could not be found out is asked again. */
  #id(): Promise<string> {
    this.#expected ??= storageId(this.#store, (hasFiles) => begin(this.#folder, hasFiles)).catch(
      (error: unknown) => {
        this.#expected = undefined;
        throw error;
      },
    );
    return this.#expected;
  }
}

/** The first start of all: takes the id of the folder's marker, or makes folder and marker. */
async function begin(folder: string, hasFiles: boolean): Promise<string> {
  const known = await readMarker(folder);
  if (known !== undefined) return known;
  // An update on a machine whose share isn't mounted just now: the originals are elsewhere.
  if (hasFiles && !(await holdsTenants(folder))) throw isNotThere('away');
  await makeFolder(folder);
  const id = randomUUID();
  await writeMarker(folder, id);
  return id;
}

async function readMarker(folder: string): Promise<string | undefined> {
  let text: string;
  try {
    text = await readFile(join(folder, MARKER_FILE), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
  try {
    return markerSchema.parse(JSON.parse(text)).id;
  } catch {
    return undefined;
  }
}

/** It stands there whole or not at all, also after a power cut. */
async function writeMarker(folder: string, id: string): Promise<void> {
  const path = join(folder, MARKER_FILE);
  const beside = `${path}.${randomUUID()}`;
  const handle = await open(beside, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify({ id, note: NOTE })}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, path);
}

async function holdsTenants(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => TENANT.test(name));
}

/** The database's own faults are told apart: they are no matter of the storage. */
const isOfTheFolder = (error: unknown): boolean => codeOf(error) === 'storage_unavailable';

const isNotThere = (place: StoragePlace) =>
  new AppError('storage_unavailable', {
    retryAfterSeconds: RETRY_AFTER_SECONDS,
    cause: new Error(
      place === 'foreign'
        ? 'the folder of the original files is another installation’s'
        : 'the folder of the original files is not there, or not mounted',
    ),
  });
