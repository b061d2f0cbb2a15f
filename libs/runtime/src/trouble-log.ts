// Trouble that lasts is told once when it begins, then with growing pauses, and once when it is over: a log that says the same
// ten times a second says nothing.
import type { Logger } from './logger.ts';

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 30 * 60_000;

export interface TroubleLogOptions {
  /** Constant messages. */
  readonly begins: string;
  readonly ends: string;
  /** It is over once nothing has failed for so long, in milliseconds: some of what is asked may still answer. */
  readonly calm?: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
}

export class TroubleLog {
  readonly #logger: Pick<Logger, 'info' | 'warn'> | undefined;
  readonly #options: TroubleLogOptions;
  readonly #clock: () => number;
  #failures = 0;
  #since = 0;
  #failedAt = 0;
  #silentUntil = 0;
  #pause = 0;

  constructor(logger: Pick<Logger, 'info' | 'warn'> | undefined, options: TroubleLogOptions) {
    this.#logger = logger;
    this.#options = options;
    this.#clock = options.clock ?? (() => performance.now());
  }

  /** Failures since the trouble began; 0 while all is well. */
  get failures(): number {
    return this.#failures;
  }

  failed(fields: Readonly<Record<string, unknown>>): void {
    const now = this.#clock();
    this.#failedAt = now;
    if (!this.#failures++) {
      this.#since = now;
      this.#pause = FIRST_PAUSE_MS;
    } else if (now < this.#silentUntil) return;
    else this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE_MS);
    this.#silentUntil = now + this.#pause;
    this.#logger?.warn({ ...fields, failures: this.#failures }, this.#options.begins);
  }

  well(): void {
    const now = this.#clock();
    if (!this.#failures || now - this.#failedAt < (this.#options.calm ?? 0)) return;
    const seconds = Math.round((now - this.#since) / 1_000);
    this.#logger?.info({ failures: this.#failures, seconds }, this.#options.ends);
    this.#failures = 0;
  }
}
