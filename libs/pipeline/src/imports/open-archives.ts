// The archives of imports that are under way here. One stays open between the turns of its import: to open it is to copy it.
import type { FileStore, ImportWork } from '@vitae/store';
import { RowFiles } from './row-files.ts';

/** Milliseconds that an archive stays open with nobody asking for it. */
const IDLE_MS = 300_000;

interface Opened {
  readonly files: Promise<RowFiles>;
  idle?: NodeJS.Timeout;
}

export class OpenArchives {
  readonly #files: Pick<FileStore, 'open'>;
  readonly #opened = new Map<string, Opened>();

  constructor(files: Pick<FileStore, 'open'>) {
    this.#files = files;
  }

  /** The archive that an import's rows name files of; undefined where they name none, or there is none. */
  async openFor(tenantId: string, { id, archiveSha256, columns }: ImportWork): Promise<RowFiles | undefined> {
    if (archiveSha256 === null || !columns.some(({ field }) => field === 'resumeFile')) return undefined;
    const key = `${tenantId}:${id}:${archiveSha256}`;
    const opened = this.#opened.get(key) ?? { files: RowFiles.open(this.#files, tenantId, archiveSha256) };
    this.#opened.set(key, opened);
    clearTimeout(opened.idle);
    opened.idle = setTimeout(() => void this.#close(key), IDLE_MS).unref();
    try {
      return await opened.files;
    } catch (error) {
      clearTimeout(opened.idle);
      this.#opened.delete(key);
      throw error;
    }
  }

  async #close(key: string): Promise<void> {
    const opened = this.#opened.get(key);
    this.#opened.delete(key);
    const files = await opened?.files.catch(() => undefined);
    files?.close();
  }
}
