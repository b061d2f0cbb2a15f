// Work that comes bit by bit and is done together: what comes while some is being done waits for it and is done in one go.
export class Batches<T> {
  readonly #work: (items: readonly T[]) => Promise<void>;
  #waiting: T[] = [];
  #running: Promise<void> = Promise.resolve();

  constructor(work: (items: readonly T[]) => Promise<void>) {
    this.#work = work;
  }

  /** Resolves once it is done; rejects as the work does. */
  add(item: T): Promise<void> {
    this.#waiting.push(item);
    const done = this.#running.catch(() => undefined).then(() => this.#next());
    this.#running = done;
    return done;
  }

  #next(): Promise<void> {
    const items = this.#waiting;
    this.#waiting = [];
    return items.length ? this.#work(items) : Promise.resolve();
  }
}
