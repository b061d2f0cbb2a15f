// Tells open streams that there is news for their tenant: one look asks for all tenants that this process has streams of, however many these are.
import { TroubleLog, type Logger } from '@vitae/runtime';
import type { OnModuleDestroy } from '@nestjs/common';

const LOOK_EVERY_MS = 250;
/** While looking fails, the next look is further off each time. */
const LONGEST_PAUSE_MS = 5_000;

/** The place of the newest event of each tenant. */
export type LookForLast = (tenantIds: readonly string[]) => Promise<ReadonlyMap<string, bigint>>;

interface Wait {
  readonly tenantId: string;
  readonly after: bigint;
  readonly end: (last: bigint | undefined) => void;
}

export class EventWatch implements OnModuleDestroy {
  readonly #look: LookForLast;
  readonly #trouble: TroubleLog;
  readonly #waits = new Set<Wait>();
  readonly #closing = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #looking = false;

  constructor(look: LookForLast, logger: Pick<Logger, 'info' | 'warn'>) {
    this.#look = look;
    this.#trouble = new TroubleLog(logger, {
      begins: 'whether there are new events could not be looked up; it is tried again',
      ends: 'whether there are new events is looked up again',
    });
  }

  /** Aborted once streams are to end. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** Resolves with the place of a tenant's newest event once it lies behind `after`; undefined when the time is over, or whoever waits has left. */
  wait(
    tenantId: string,
    after: bigint,
    milliseconds: number,
    left: AbortSignal,
  ): Promise<bigint | undefined> {
    if (left.aborted) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const leave = () => wait.end(undefined);
      const timer = setTimeout(leave, milliseconds);
      const wait: Wait = {
        tenantId,
        after,
        end: (last) => {
          clearTimeout(timer);
          left.removeEventListener('abort', leave);
          this.#waits.delete(wait);
          resolve(last);
        },
      };
      left.addEventListener('abort', leave);
      this.#waits.add(wait);
      this.#plan(LOOK_EVERY_MS);
    });
  }

  /** Ends all streams; whoever listens comes back to another process, or to this one when it has begun anew. */
  close(): void {
    this.#closing.abort();
    clearTimeout(this.#timer);
    for (const wait of this.#waits) wait.end(undefined);
  }

  onModuleDestroy(): void {
    this.close();
  }

  #plan(milliseconds: number): void {
    if (this.#timer || this.#looking || this.#closing.signal.aborted || !this.#waits.size) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#lookNow();
    }, milliseconds);
  }

  async #lookNow(): Promise<void> {
    const tenantIds = [...new Set([...this.#waits].map(({ tenantId }) => tenantId))];
    if (!tenantIds.length) return;
    this.#looking = true;
    try {
      const last = await this.#look(tenantIds);
      for (const wait of this.#waits) {
        const newest = last.get(wait.tenantId);
        if (newest !== undefined && newest > wait.after) wait.end(newest);
      }
      this.#trouble.well();
    } catch (err) {
      this.#trouble.failed({ err });
    } finally {
      this.#looking = false;
    }
    this.#plan(Math.min(LOOK_EVERY_MS * 2 ** Math.min(this.#trouble.failures, 10), LONGEST_PAUSE_MS));
  }
}
