// Ends a process in order: the first signal (or the death of the parent) is announced at once, and after a pause, in which whoever
// watches this process can turn to another, the steps are run, last registered first.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from './logger.ts';

/** What a service does about a signal to end while there is nothing yet to end in order. */
const leave = (): void => process.exit(0);

/**
 * Ends the process at SIGTERM until a Shutdown listens. The first process of a container has no default for it: what it doesn't
 * listen for doesn't reach it, and it would go on until it is killed.
 */
export function leaveWhenTold(): void {
  process.once('SIGTERM', leave);
}

/** So long may the steps take; then the process ends all the same. */
const PATIENCE_MS = 25_000;

export class Shutdown {
  readonly #steps: { name: string; run: () => Promise<unknown> | void }[] = [];
  readonly #announcements: (() => void)[] = [];
  readonly #logger: Logger;
  readonly #pauseMilliseconds: number;
  readonly #patienceMilliseconds: number;
  #ending: Promise<void> | undefined;

  /** `pauseMilliseconds`: between the announcement and the first step. `moreMilliseconds`: what the steps may take beyond the usual. */
  constructor(logger: Logger, pauseMilliseconds = 0, moreMilliseconds = 0) {
    this.#logger = logger;
    this.#pauseMilliseconds = pauseMilliseconds;
    this.#patienceMilliseconds = pauseMilliseconds + PATIENCE_MS + moreMilliseconds;
  }

  /** Registers what is to know at once that the end has begun. */
  announce(tell: () => void): void {
    this.#announcements.push(tell);
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
    process.off('SIGTERM', leave);
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
    }, this.#patienceMilliseconds);
    timer.unref();
    for (const tell of this.#announcements) tell();
    if (this.#pauseMilliseconds) await sleep(this.#pauseMilliseconds);
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
