// Original files, by the SHA-256 of their bytes, each tenant's apart. A file comes in as a stream: it is written beside
// its place, digested and looked at on the way, and stands at its name only once it is whole and kept.
import { FormatSniffer } from '@vitae/contracts';
import { AppError, codeOf, systemCode } from '@vitae/runtime';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { constants, copyFile, link, mkdir, open, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileKeysOf, type FileKeys } from './encryption/file-keys.ts';
import { keyAway } from './encryption/master-keys.ts';
import { openedBytes, openStream, sealStream, type SealingKey } from './encryption/sealed-stream.ts';
import type { FileStore, OpenFile, ReceivedFile, SmallFile, StorageState } from './file-store-face.ts';
import { entriesOf, foldersIn, isThere, olderIn } from './folders.ts';
import { StorageMarker } from './storage-marker.ts';
import type { Store } from './store.ts';

export type * from './file-store-face.ts';

/** The calls of the file system that put something on the disk, which a test may let fail. */
export const diskCalls = { open, mkdir, link, copyFile, rename };
export type DiskCalls = typeof diskCalls;

const DIGEST = /^[0-9a-f]{64}$/;
const TENANT = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A block of most file systems. */
const TRIED = Buffer.alloc(4_096);
/** Of a sealed file's name, behind its digest: its content can't tell, since anybody may send such a file. */
const SEALED_ENDING = '.sealed';
const withoutEnding = (name: string): string =>
  name.endsWith(SEALED_ENDING) ? name.slice(0, -SEALED_ENDING.length) : name;
/** Small files that are written beside each other. */
const WRITTEN_AT_ONCE = 8;
/** What a file is sealed as. */
const contextOf = (tenantId: string, sha256: string): string => `file ${sha256} of tenant ${tenantId}`;
/** Where files lie while they come in, beside the tenants' folders. */
const INCOMING = 'incoming';
const FULL: readonly (string | undefined)[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const FORBIDDEN: readonly (string | undefined)[] = ['EROFS', 'EACCES', 'EPERM'];

/** What tells the folder from an empty place. Only a test does without. */
type Marker = Pick<StorageMarker, 'check' | 'place'>;
const unmarked: Marker = { check: () => Promise.resolve(), place: () => Promise.resolve('ok') };

export class FolderFileStore implements FileStore {
  readonly #folder: string;
  readonly #disk: DiskCalls;
  readonly #marker: Marker;
  readonly #keys: FileKeys | undefined;

  /** With `keys` files are sealed: while they come in by a key that is nowhere but here, then by their tenant's. */
  constructor(folder: string, disk: DiskCalls = diskCalls, marker: Marker = unmarked, keys?: FileKeys) {
    this.#keys = keys;
    this.#folder = folder;
    this.#disk = disk;
    this.#marker = marker;
  }

  async receive(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<ReceivedFile> {
    const path = join(this.#folder, INCOMING, `${randomUUID()}.part`);
    try {
      await this.#marker.check();
      await this.#disk.mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const passing = this.#keys && { id: randomUUID(), key: randomBytes(32) };
      const facts = await this.#write(path, source, maxBytes, passing);
      return {
        ...facts,
        keep: (tenantId) =>
          passing
            ? this.#keepSealed(path, passing, tenantId, facts.sha256)
            : this.#keep(path, this.#path(tenantId, facts.sha256)),
        discard: () => rm(path, { force: true }),
      };
    } catch (error) {
      await rm(path, { force: true }).catch(() => undefined);
      throw asProblem(error);
    }
  }

  async #write(
    path: string,
    source: AsyncIterable<Uint8Array>,
    maxBytes: number,
    passing: SealingKey | undefined,
  ) {
    const digest = createHash('sha256');
    const sniffer = new FormatSniffer();
    let bytes = 0;
    async function* looked(): AsyncGenerator<Uint8Array> {
      for await (const piece of source) {
        bytes += piece.length;
        if (bytes > maxBytes)
          throw new AppError('file_too_large', {
            detail: `At most ${maxBytes / 1024 / 1024} MB are allowed.`,
          });
        digest.update(piece);
        sniffer.push(piece);
        yield piece;
      }
    }
    await this.#writeOut(path, passing ? sealStream(looked(), passing, INCOMING) : looked());
    return { sha256: digest.digest('hex'), bytes, format: sniffer.guess() };
  }

  async #writeOut(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
    const handle = await this.#disk.open(path, 'wx', 0o600);
    try {
      for await (const piece of pieces) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Sealed anew by the tenant's own key, beside its place, and then put there. */
  async #keepSealed(part: string, passing: SealingKey, tenantId: string, sha256: string): Promise<void> {
    const path = this.#sealedPath(tenantId, sha256);
    if (await isThere(path)) return this.#marker.check();
    await this.#seal(
      openStream(createReadStream(part), () => Promise.resolve(passing.key), INCOMING),
      tenantId,
      sha256,
    );
  }

  async #seal(source: AsyncIterable<Uint8Array>, tenantId: string, sha256: string): Promise<void> {
    if (!this.#keys) throw keyAway();
    await this.#sealWith(await this.#keys.forSealing(tenantId), source, tenantId, sha256);
  }

  async #sealWith(
    key: SealingKey,
    source: AsyncIterable<Uint8Array>,
    tenantId: string,
    sha256: string,
  ): Promise<void> {
    const beside = join(this.#folder, INCOMING, `${randomUUID()}.part`);
    try {
      await this.#disk.mkdir(dirname(beside), { recursive: true, mode: 0o700 });
      await this.#writeOut(beside, sealStream(source, key, contextOf(tenantId, sha256)));
      await this.#keep(beside, this.#sealedPath(tenantId, sha256));
    } catch (error) {
      throw asProblem(error);
    } finally {
      await rm(beside, { force: true }).catch(() => undefined);
    }
  }

  async keepAll(tenantId: string, files: readonly SmallFile[]): Promise<void> {
    await this.#marker.check();
    const key = await this.#keys?.forSealing(tenantId);
    for (let at = 0; at < files.length; at += WRITTEN_AT_ONCE)
      await Promise.all(
        files.slice(at, at + WRITTEN_AT_ONCE).map(async ({ sha256, content }) => {
          const path = key ? this.#sealedPath(tenantId, sha256) : this.#path(tenantId, sha256);
          if (await isThere(path)) return;
          const pieces = Readable.from([content]);
          await (key
            ? this.#sealWith(key, pieces, tenantId, sha256)
            : this.#keepPlain(pieces, tenantId, sha256));
        }),
      );
  }

  async #keepPlain(source: AsyncIterable<Uint8Array>, tenantId: string, sha256: string): Promise<void> {
    const beside = join(this.#folder, INCOMING, `${randomUUID()}.part`);
    try {
      await this.#disk.mkdir(dirname(beside), { recursive: true, mode: 0o700 });
      await this.#writeOut(beside, source);
      await this.#keep(beside, this.#path(tenantId, sha256));
    } catch (error) {
      throw asProblem(error);
    } finally {
      await rm(beside, { force: true }).catch(() => undefined);
    }
  }

  async sealStored(tenantId: string, sha256: string): Promise<boolean> {
    const path = this.#path(tenantId, sha256);
    if (!(await isThere(path))) return false;
    await this.#seal(createReadStream(path), tenantId, sha256);
    // Who reads it meanwhile has it open, or finds the sealed one.
    await rm(path, { force: true });
    return true;
  }

  async #keep(part: string, path: string): Promise<void> {
    try {
      await this.#marker.check();
      await this.#disk.mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await this.#disk.link(part, path);
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return;
      if (NO_LINKS.includes(systemCode(error))) return this.#copy(part, path);
      throw asProblem(error);
    }
  }

  /** For file systems without hard links. Copied beside and moved, so that no half file ever stands at the name. */
  async #copy(part: string, path: string): Promise<void> {
    const beside = `${part}.${randomUUID()}.part`;
    try {
      await this.#disk.copyFile(part, beside, constants.COPYFILE_EXCL);
      await this.#disk.rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined);
      throw asProblem(error);
    }
  }

  async get(tenantId: string, sha256: string): Promise<Uint8Array | undefined> {
    const file = await this.open(tenantId, sha256);
    if (!file) return undefined;
    const pieces: Uint8Array[] = [];
    for await (const piece of file.stream) pieces.push(piece as Uint8Array);
    return Buffer.concat(pieces, file.bytes);
  }

  open(tenantId: string, sha256: string): Promise<OpenFile | undefined> {
    return this.#eitherWay(
      () => this.#openSealed(tenantId, sha256),
      () => openPlain(this.#path(tenantId, sha256)),
    );
  }

  async has(tenantId: string, sha256: string): Promise<boolean> {
    const isFile = async (path: string) => (await stat(path)).isFile();
    return (
      (await this.#eitherWay(
        () => isFile(this.#sealedPath(tenantId, sha256)),
        () => isFile(this.#path(tenantId, sha256)),
      )) ?? false
    );
  }

  async #openSealed(tenantId: string, sha256: string): Promise<OpenFile> {
    const { bytes: sealedBytes, stream: source } = await openPlain(this.#sealedPath(tenantId, sha256));
    try {
      const bytes = openedBytes(sealedBytes);
      const keyOf = (id: string) => {
        if (!this.#keys) throw keyAway();
        return this.#keys.forOpening(tenantId, id);
      };
      const pieces = openStream(source, keyOf, contextOf(tenantId, sha256));
      // What is wrong is found out before anybody is told of a file: by its first piece.
      const first = await pieces.next();
      const stream = Readable.from(behind(first, pieces), { objectMode: false });
      stream.once('close', () => source.destroy());
      return { bytes, stream };
    } catch (error) {
      source.destroy();
      throw error;
    }
  }

  /** A file may be sealed between two looks: then it is found by the third. */
  async #eitherWay<T>(sealed: () => Promise<T>, plain: () => Promise<T>): Promise<T | undefined> {
    return (await this.#ifThere(sealed)) ?? (await this.#ifThere(plain)) ?? (await this.#ifThere(sealed));
  }

  /** Undefined where there is no such file in a storage that is there. */
  async #ifThere<T>(use: () => Promise<T>): Promise<T | undefined> {
    try {
      return await use();
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      await this.#marker.check();
      return undefined;
    }
  }

  async remove(tenantId: string, sha256: string): Promise<void> {
    // Gone and not there look the same: what is not there would stay for good.
    await this.#marker.check();
    await rm(this.#sealedPath(tenantId, sha256), { force: true });
    await rm(this.#path(tenantId, sha256), { force: true });
  }

  async state(room?: number): Promise<StorageState> {
    try {
      const place = await this.#marker.place();
      if (place !== 'ok' || room === undefined) return place;
      const { bavail, bsize } = await statfs(this.#folder);
      if (bavail * bsize < room) return 'full';
      await this.#tryToWrite();
      return 'ok';
    } catch (error) {
      if (FULL.includes(systemCode(error))) return 'full';
      if (FORBIDDEN.includes(systemCode(error))) return 'read_only';
      if (codeOf(error) === 'storage_unavailable') return 'away';
      throw error;
    }
  }

  /** A quota, or a disk that was set to read only after an error, is met by writing alone. */
  async #tryToWrite(): Promise<void> {
    const path = join(this.#folder, INCOMING, `${randomUUID()}.part`);
    await this.#disk.mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const handle = await this.#disk.open(path, 'wx', 0o600);
    try {
      await handle.writeFile(TRIED);
    } finally {
      await handle.close();
      await rm(path, { force: true });
    }
  }

  async listTenants(): Promise<string[]> {
    await this.#marker.check();
    return (await foldersIn(this.#folder)).filter((name) => TENANT.test(name));
  }

  async *listDigests(tenantId: string): AsyncGenerator<string> {
    if (!TENANT.test(tenantId)) throw new Error('not a tenant of ours');
    await this.#marker.check();
    const home = join(this.#folder, tenantId);
    for (const shard of (await foldersIn(home)).sort()) {
      const names = (await entriesOf(join(home, shard))).map(({ name }) => withoutEnding(name));
      yield* [...new Set(names)].filter((name) => DIGEST.test(name) && name.startsWith(shard)).sort();
    }
  }

  async countOf(tenantId: string): Promise<number> {
    const digests = this.listDigests(tenantId);
    let files = 0;
    while (!(await digests.next()).done) files++;
    return files;
  }

  async removeAll(tenantId: string): Promise<void> {
    if (!TENANT.test(tenantId)) throw new Error('not a tenant of ours');
    await this.#marker.check();
    await rm(join(this.#folder, tenantId), { recursive: true, force: true });
  }

  async isOlder(tenantId: string, sha256: string, before: Date): Promise<boolean> {
    // Gone meanwhile, by another sweep.
    const kept = await Promise.all(
      [this.#sealedPath(tenantId, sha256), this.#path(tenantId, sha256)].map((path) =>
        stat(path).catch(() => undefined),
      ),
    );
    const found = kept.filter((facts) => facts !== undefined);
    return found.length > 0 && found.every(({ mtime }) => mtime < before);
  }

  async removeParts(before: Date): Promise<number> {
    await this.#marker.check();
    const folder = join(this.#folder, INCOMING);
    const parts = await olderIn(folder, before);
    for (const { name } of parts) await rm(join(folder, name), { force: true });
    return parts.length;
  }

  #sealedPath = (tenantId: string, sha256: string): string => this.#path(tenantId, sha256) + SEALED_ENDING;

  #path(tenantId: string, sha256: string): string {
    if (!/^[\w-]{1,64}$/.test(tenantId) || !DIGEST.test(sha256)) throw new Error('not a file name of ours');
    return join(this.#folder, tenantId, sha256.slice(0, 2), sha256);
  }
}

/** The storage of the original files of this database, in a folder. Its first use of all makes the folder and its marker. */
export const openFileStore = (store: Store, folder: string): FileStore =>
  new FolderFileStore(folder, diskCalls, new StorageMarker(folder, store), fileKeysOf(store));

/** What is read of a file that is not sealed. */
async function openPlain(path: string): Promise<OpenFile> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    return { bytes: size, stream: handle.createReadStream() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function* behind(first: IteratorResult<Buffer>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (!first.done) yield first.value;
  yield* rest;
}

/** What a file system says that has no hard links. */
const NO_LINKS: readonly (string | undefined)[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** A full disk is a problem of its own: whoever runs Vitae can mend it, and whoever sends may send again. */
const asProblem = (error: unknown): unknown =>
  FULL.includes(systemCode(error))
    ? new AppError('storage_full', { cause: error, retryAfterSeconds: 60 })
    : error;
