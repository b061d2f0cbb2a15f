// So many pushes have a file in memory at a time, in one process; the others wait for their turn.
const SIDE_BY_SIDE = 4;

export class FileTurns {
  readonly #most: number;
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(most = SIDE_BY_SIDE) {
    this.#most = most;
    this.#free = most;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free = Math.min(this.#free + 1, this.#most);
    }
  }
}
