// Ends a process in order: the first signal (or the death of the parent) is announced at once, and after a pause, in which whoever
// watches this process can turn to another, the steps are run, last registered first.
//
// At its exit Node may wait for its compiler's threads without an end (nodejs/node#54918, open with 24.21). Whoever started a process
// kills it then, in the end; one whose parent is gone has nobody to do so, and does it itself.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from './logger.ts';

/** What a service does about a signal to end while there is nothing yet to end in order. */
const leave = (): void => process.exit(0);

/** What a process does whose parent is gone when nothing is left to end in order. Its status nobody asks for. */
const vanish = (): void => void process.kill(process.pid, 'SIGKILL');

/** Calls back when the parent that forked this process is gone, or has been gone since before anybody listened. */
function whenOrphaned(then: () => void): void {
  if (process.connected === false) then();
  else if (process.connected) process.once('disconnect', then);
}

/**
 * Ends the process at SIGTERM, and with the parent that forked it, until a Shutdown listens. The first process of a container has no
 * default for SIGTERM: what it doesn't listen for doesn't reach it, and it would go on until it is killed.
 */
export function leaveWhenTold(): void {
  process.once('SIGTERM', leave);
  whenOrphaned(vanish);
}

/** Milliseconds that the steps may take; then the process ends all the same. */
export const PATIENCE_MS = 25_000;

export class Shutdown {
  readonly #steps: { name: string; run: () => Promise<unknown> | void }[] = [];
  readonly #announcements: (() => void)[] = [];
  readonly #logger: Logger;
  readonly #pauseMilliseconds: number;
  readonly #patienceMilliseconds: number;
  #ending: Promise<void> | undefined;
  #isOrphan = false;

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
    const end = () => void this.end().then(() => this.#leave(0));
    process.off('SIGTERM', leave);
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
    process.off('disconnect', vanish);
    whenOrphaned(() => {
      this.#isOrphan = true;
      end();
    });
  }

  /** Ends in order and with exit status 1, so that whoever watches over this process starts it anew. */
  readonly fail = (): void => void this.end().then(() => this.#leave(1));

  /** Runs all steps once. A step that fails is logged and does not keep the others from running. */
  end(): Promise<void> {
    this.#ending ??= this.#run();
    return this.#ending;
  }

  async #run(): Promise<void> {
    const timer = setTimeout(() => {
      this.#logger.error('shutdown took too long');
      this.#leave(1);
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

  #leave(status: number): void {
    if (this.#isOrphan) vanish();
    else process.exit(status);
  }
}
