// Original files, by the SHA-256 of their bytes, each tenant's apart.
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '@vitae/runtime';

export interface FileStore {
  /** Keeps a file; it is safely on disk when the promise resolves. Keeping it again does nothing. */
  put(tenantId: string, sha256: string, bytes: Uint8Array): Promise<void>;
  get(tenantId: string, sha256: string): Promise<Uint8Array | undefined>;
  has(tenantId: string, sha256: string): Promise<boolean>;
  remove(tenantId: string, sha256: string): Promise<void>;
}

export class FolderFileStore implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(tenantId: string, sha256: string, bytes: Uint8Array): Promise<void> {
    const path = this.#path(tenantId, sha256);
    if (await this.has(tenantId, sha256)) return;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // Written beside and moved, so that no half file ever stands at the name.
    const temporary = `${path}.${randomUUID()}.part`;
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  }

  async get(tenantId: string, sha256: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.#path(tenantId, sha256));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  async has(tenantId: string, sha256: string): Promise<boolean> {
    try {
      return (await stat(this.#path(tenantId, sha256))).isFile();
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return false;
      throw error;
    }
  }

  async remove(tenantId: string, sha256: string): Promise<void> {
    await rm(this.#path(tenantId, sha256), { force: true });
  }

  #path(tenantId: string, sha256: string): string {
    if (!/^[\w-]{1,64}$/.test(tenantId) || !/^[0-9a-f]{64}$/.test(sha256))
      throw new Error('not a file name of ours');
    return join(this.#folder, tenantId, sha256.slice(0, 2), sha256);
  }
}
