// Ends a process in order: the first signal (or the death of the parent) runs the steps, last registered first.
import type { Logger } from './logger.ts';

/** After so long a step that hangs is given up. */
const PATIENCE_MS = 25_000;

export class Shutdown {
  readonly #steps: { name: string; run: () => Promise<unknown> | void }[] = [];
  readonly #logger: Logger;
  #ending: Promise<void> | undefined;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** Registers what to do at the end. */
  add(name: string, run: () => Promise<unknown> | void): void {
    this.#steps.push({ name, run });
  }

  /** Whether the end has begun: what is still starting then need not. */
  get isEnding(): boolean {
    return this.#ending !== undefined;
  }

  /** Listens for SIGINT, SIGTERM and, in a child process, for the parent's end; then ends with exit status 0. */
  listen(): void {
    const end = () => void this.end().then(() => process.exit(0));
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
    if (process.send) process.once('disconnect', end);
  }

  /** Ends in order and with exit status 1, so that whoever watches over this process starts it anew. */
  readonly fail = (): void => void this.end().then(() => process.exit(1));

  /** Runs all steps once. A step that fails is logged and does not keep the others from running. */
  end(): Promise<void> {
    this.#ending ??= this.#run();
    return this.#ending;
  }

  async #run(): Promise<void> {
    const timer = setTimeout(() => {
      this.#logger.error('shutdown took too long');
      process.exit(1);
    }, PATIENCE_MS);
    timer.unref();
    for (const { name, run } of this.#steps.reverse()) {
      try {
        await run();
      } catch (err) {
        this.#logger.error({ err, step: name }, 'a shutdown step failed');
      }
    }
    clearTimeout(timer);
  }
}
