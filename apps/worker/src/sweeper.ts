// Sweeps once an hour, the first time soon after the start; of several workers one does, for as long as it lives. Originals that
// are missing are logged and counted: they are lost unless a backup has them, and whoever runs Vitae should know before
// somebody asks for one.
import type { Swept, SweepDependencies } from '@vitae/pipeline';
import type { Logger } from '@vitae/runtime';
import { Gauge, type Registry } from 'prom-client';

const FIRST_MS = 60_000;
const EACH_MS = 60 * 60_000;
/** Of missing originals so many are named in the log; the count has all. */
const NAMED = 20;

/** A little less than an hour, so that whoever swept may do it again. */
export const TURN_SECONDS = 55 * 60;

/** Which of several workers sweeps. */
export interface SweepTurn {
  /** Takes or keeps it; false where it is another's. */
  take(): Promise<boolean>;
  /** Leaves it to another. */
  leave(): Promise<void>;
}

export interface SweeperOptions {
  readonly turn: SweepTurn;
  readonly sweep: (told: Required<Pick<SweepDependencies, 'onMissing'>>) => Promise<Swept>;
  readonly logger: Logger;
  readonly metrics: Registry;
}

export class Sweeper {
  readonly #options: SweeperOptions;
  readonly #missing: Gauge;
  #isOurs = false;
  #timers: NodeJS.Timeout[] = [];
  #sweeping: Promise<void> = Promise.resolve();

  constructor(options: SweeperOptions) {
    this.#options = options;
    this.#missing = new Gauge({
      name: 'vitae_missing_originals',
      help: 'Original files of resumes that the last sweep did not find; 0 at workers that do not sweep',
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
    await this.#leave();
  }

  /** A sweep that fails is made up for by the next. */
  async run(): Promise<void> {
    const { turn, sweep, logger } = this.#options;
    let named = 0;
    try {
      this.#isOurs = await turn.take();
      if (!this.#isOurs) return this.#missing.set(0);
      const swept = await sweep({
        onMissing: (missing) => {
          if (++named <= NAMED) logger.error({ ...missing }, 'the original of a resume is missing');
        },
      });
      this.#missing.set(swept.missing);
      if (Object.values(swept).some((count) => count > 0)) logger.info({ ...swept }, 'swept');
    } catch (err) {
      logger.warn({ err }, 'sweeping failed; the next time makes up for it');
      await this.#leave();
    }
  }

  /** Where that fails, the turn runs out by itself. */
  async #leave(): Promise<void> {
    if (!this.#isOurs) return;
    this.#isOurs = false;
    await this.#options.turn.leave().catch(() => undefined);
  }
}
