// What keeps files: originals, documents and pieces of uploads, by the digest of their content.
import type { FormatGuess } from '@vitae/contracts';
import type { Readable } from 'node:stream';
import type { StoragePlace } from './storage-marker.ts';

/** A file that has come in and belongs to nobody yet. Whoever received it discards it in the end, kept or not. */
export interface ReceivedFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly format: FormatGuess;
  /** Makes it the tenant's; it is safely on disk when the promise resolves. Keeping it again does nothing. */
  keep(tenantId: string): Promise<void>;
  /** Lets go of what was received; what was kept stays. */
  discard(): Promise<void>;
}

/** A file that is in memory. */
export interface SmallFile {
  readonly sha256: string;
  readonly content: Uint8Array;
}

/** A file that is about to be sent: a piece of it is in memory at a time, however slowly it is taken. */
export interface OpenFile {
  readonly bytes: number;
  /** Closes the file when it ends or is destroyed. */
  readonly stream: Readable;
}

export interface FileStore {
  /**
   * Takes a file in. Rejects with `file_too_large` beyond `maxBytes`, with `storage_full` where there is no room, and with
   * the stream's own error if it breaks; nothing is left of it then.
   */
  receive(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<ReceivedFile>;
  /** Makes small files that are at hand the tenant's, all of them; they are safely on disk when the promise resolves. */
  keepAll(tenantId: string, files: readonly SmallFile[]): Promise<void>;
  get(tenantId: string, sha256: string): Promise<Uint8Array | undefined>;
  /** For sending it on. The stream must be read or destroyed. */
  open(tenantId: string, sha256: string): Promise<OpenFile | undefined>;
  has(tenantId: string, sha256: string): Promise<boolean>;
  remove(tenantId: string, sha256: string): Promise<void>;
  /** Seals a file that is stored as it was sent; false where there is none such. May be done while it is read, and by two at once. */
  sealStored(tenantId: string, sha256: string): Promise<boolean>;
  /** The tenants that have files. */
  listTenants(): Promise<string[]>;
  /** The digests of a tenant's files, in their order. */
  listDigests(tenantId: string): AsyncIterable<string>;
  /** How many files a tenant has. */
  countOf(tenantId: string): Promise<number>;
  /** Removes all files of a tenant, and its folder. */
  removeAll(tenantId: string): Promise<void>;
  /** Whether a file was kept before a time; false where there is none. */
  isOlder(tenantId: string, sha256: string, before: Date): Promise<boolean>;
  /** Removes what broke off while it came in, before a time; returns how many. */
  removeParts(before: Date): Promise<number>;
  /** Whether originals can be read and, if `room` says how many bytes there should be for another, whether it could be kept. */
  state(room?: number): Promise<StorageState>;
}

/** `read_only`: nothing can be written. The rest as `StoragePlace` has it. */
export type StorageState = StoragePlace | 'full' | 'read_only';
