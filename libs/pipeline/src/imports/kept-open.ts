// What imports that are under way here have open: to open an archive or a workbook is to copy it, so it stays open between the turns of its
// import, and some minutes longer.

/** Milliseconds that something stays open with nobody asking for it. */
const IDLE_MS = 300_000;

interface Kept<T> {
  readonly opened: Promise<T>;
  users: number;
  idle?: NodeJS.Timeout;
}

export class KeptOpen<T extends { close(): void }> {
  readonly #kept = new Map<string, Kept<T>>();

  /** Works with what is open under a key, or opens it first. It stays open meanwhile. */
  async use<R>(key: string, open: () => Promise<T>, work: (opened: T) => Promise<R>): Promise<R> {
    const kept = this.#kept.get(key) ?? { opened: open(), users: 0 };
    this.#kept.set(key, kept);
    clearTimeout(kept.idle);
    kept.users++;
    try {
      return await work(await this.#opened(key, kept));
    } finally {
      kept.users--;
      if (kept.users === 0 && this.#kept.get(key) === kept)
        kept.idle = setTimeout(() => void this.close(key), IDLE_MS).unref();
    }
  }

  /** Closes it at once, where nobody works with it. */
  async close(key: string): Promise<void> {
    const kept = this.#kept.get(key);
    if (!kept || kept.users > 0) return;
    clearTimeout(kept.idle);
    this.#kept.delete(key);
    (await kept.opened.catch(() => undefined))?.close();
  }

  async #opened(key: string, kept: Kept<T>): Promise<T> {
    try {
      return await kept.opened;
    } catch (error) {
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
      throw error;
    }
  }
}
