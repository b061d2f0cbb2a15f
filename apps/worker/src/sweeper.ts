// Sweeps once an hour, the first time soon after the start. Originals that are missing are logged and counted: they are lost
// unless a backup has them, and whoever runs Vitae should know before somebody asks for one.
import type { Swept, SweepDependencies } from '@vitae/pipeline';
import type { Logger } from '@vitae/runtime';
import { Gauge, type Registry } from 'prom-client';

const FIRST_MS = 60_000;
const EACH_MS = 60 * 60_000;
/** Of missing originals so many are named in the log; the count has all. */
const NAMED = 20;

export interface SweeperOptions {
  readonly sweep: (told: Required<Pick<SweepDependencies, 'onMissing'>>) => Promise<Swept>;
  readonly logger: Logger;
  readonly metrics: Registry;
}

export class Sweeper {
  readonly #options: SweeperOptions;
  readonly #missing: Gauge;
  #timers: NodeJS.Timeout[] = [];
  #sweeping: Promise<void> = Promise.resolve();

  constructor(options: SweeperOptions) {
    this.#options = options;
    this.#missing = new Gauge({
      name: 'vitae_missing_originals',
      help: 'Original files of resumes that the last sweep did not find',
      registers: [options.metrics],
    });
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
    const { sweep, logger } = this.#options;
    let named = 0;
    try {
      const swept = await sweep({
        onMissing: (missing) => {
          if (++named <= NAMED) logger.error({ ...missing }, 'the original of a resume is missing');
        },
      });
      this.#missing.set(swept.missing);
      if (Object.values(swept).some((count) => count > 0)) logger.info({ ...swept }, 'swept');
    } catch (err) {
      logger.warn({ err }, 'sweeping failed; the next time makes up for it');
    }
  }
}
