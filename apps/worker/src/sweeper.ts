// Sweeps once an hour, the first time soon after the start.
import type { Logger } from '@vitae/runtime';
import type { Swept } from '@vitae/pipeline';

const FIRST_MS = 60_000;
const EACH_MS = 60 * 60_000;

export class Sweeper {
  readonly #sweep: () => Promise<Swept>;
  readonly #logger: Logger;
  #timers: NodeJS.Timeout[] = [];
  #sweeping: Promise<void> = Promise.resolve();

  constructor(sweep: () => Promise<Swept>, logger: Logger) {
    this.#sweep = sweep;
    this.#logger = logger;
  }

  start(): void {
    const run = () => void (this.#sweeping = this.#sweeping.then(() => this.run()));
    this.#timers = [setTimeout(run, FIRST_MS), setInterval(run, EACH_MS)];
  }

  async stop(): Promise<void> {
    this.#timers.forEach(clearTimeout);
    await this.#sweeping;
  }

  /** A sweep that fails is made up for by the next. */
  async run(): Promise<void> {
    try {
      const swept = await this.#sweep();
      if (Object.values(swept).some((count) => count > 0)) this.#logger.info(swept, 'swept');
    } catch (err) {
      this.#logger.warn({ err }, 'sweeping failed; the next time makes up for it');
    }
  }
}
