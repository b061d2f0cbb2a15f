// Waits until resumes are settled and questions have their answers: one look asks for all that this process's clients wait for,
// however many they are.
import { TroubleLog, type Logger } from '@vitae/runtime';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';

const LOOK_EVERY_MS = 75;
/** While looking fails, the next look is further off each time. */
const LONGEST_PAUSE_MS = 2_000;
/** Whoever would wait beyond so many is answered at once. */
const MOST_WAITING = 2_000;

/** Of these resumes and questions, those that are not settled yet. */
export type LookForOpen = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

export class SettledWatch implements OnModuleDestroy {
  readonly #look: LookForOpen;
  readonly #trouble: TroubleLog;
  /** What ends each wait, by what it is for. */
  readonly #waits = new Map<string, Set<() => void>>();
  #waiting = 0;
  #timer: NodeJS.Timeout | undefined;
  #looking = false;
  #closed = false;

  constructor(look: LookForOpen, logger: Pick<Logger, 'info' | 'warn'>) {
    this.#look = look;
    this.#trouble = new TroubleLog(logger, {
      begins: 'what clients wait for could not be looked up; it is tried again',
      ends: 'what clients wait for is looked up again',
    });
  }

  /** Clients that wait now. */
  get waiting(): number {
    return this.#waiting;
  }

  /** The wait of a client who is to be sent this response. */
  async waitFor(response: Response, id: string, seconds: number): Promise<void> {
    const left = new AbortController();
    const leave = () => left.abort();
    if (response.closed) leave();
    else response.once('close', leave);
    await this.wait(id, seconds * 1_000, left.signal);
    response.off('close', leave);
  }

  /** Resolves when the resume is settled or gone, the time is over, the client has left, or this process ends. */
  wait(id: string, milliseconds: number, left: AbortSignal): Promise<void> {
    if (this.#closed || milliseconds <= 0 || left.aborted || this.#waiting >= MOST_WAITING)
      return Promise.resolve();
    return new Promise((resolve) => {
      const ends = this.#waits.get(id) ?? new Set();
      const end = () => {
        clearTimeout(timer);
        left.removeEventListener('abort', end);
        if (!ends.delete(end)) return;
        this.#waiting--;
        if (!ends.size) this.#waits.delete(id);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      left.addEventListener('abort', end);
      this.#waits.set(id, ends.add(end));
      this.#waiting++;
      this.#plan(LOOK_EVERY_MS);
    });
  }

  /** Ends all waits, and lets nobody wait any more. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const id of this.#waits.keys()) this.#end(id);
  }

  onModuleDestroy(): void {
    this.close();
  }

  #end(id: string): void {
    for (const end of this.#waits.get(id) ?? []) end();
  }

  #plan(milliseconds: number): void {
    if (this.#timer || this.#looking || this.#closed || !this.#waits.size) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#lookNow();
    }, milliseconds);
  }

  async #lookNow(): Promise<void> {
    const ids = [...this.#waits.keys()];
    if (!ids.length) return;
    this.#looking = true;
    try {
      const open = await this.#look(ids);
      for (const id of ids) if (!open.has(id)) this.#end(id);
      this.#trouble.well();
    } catch (err) {
      this.#trouble.failed({ err });
    } finally {
      this.#looking = false;
    }
    const longer = 2 ** Math.min(this.#trouble.failures, 10);
    this.#plan(Math.min(LOOK_EVERY_MS * longer, LONGEST_PAUSE_MS));
  }
}
