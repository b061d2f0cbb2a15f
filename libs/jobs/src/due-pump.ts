// Finds what is due for others' servers, by lines of which each has one job at a time (a webhook endpoint, a connector), and adds a job for
// each that has none. Any number of processes may do so; one of them does, for as long as it lives.
import { TroubleLog, type Logger } from '@vitae/runtime';
import { relayLeases, type RelayTx, type Store } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import type { JobName, PayloadOf } from './definitions.ts';
import { enqueueMissing } from './enqueue.ts';

/** What has something due and, as far as seen, no job that sees to it. */
export interface DueLine<N extends JobName = JobName> {
  readonly job: N;
  find(
    tx: RelayTx,
    now: Date,
  ): Promise<readonly { readonly tenantId: string; readonly payload: PayloadOf<N> }[]>;
}

export interface DuePumpOptions {
  readonly lines: readonly DueLine[];
  readonly store: Pick<Store, 'asRelay' | 'withTenant'>;
  readonly now: () => Date;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
}

const LOOK_EVERY_MS = 200;
/** Whoever follows looks in after so long. */
const FOLLOW_EVERY_MS = 2_000;
const LONGEST_PAUSE_MS = 5_000;
const TURN_SECONDS = 10;

export class DuePump {
  readonly #options: DuePumpOptions;
  readonly #id = randomUUID();
  readonly #trouble: TroubleLog;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  #looking: Promise<void> = Promise.resolve();
  /** Until when it leads, milliseconds of `performance.now`. */
  #leadsUntil = 0;

  constructor(options: DuePumpOptions) {
    this.#options = options;
    this.#trouble = new TroubleLog(options.logger, {
      begins: 'what is due for others’ servers could not be looked up; it is tried again',
      ends: 'what is due for others’ servers is looked up again',
    });
  }

  start(): void {
    this.#plan(0);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#looking;
    if (this.#leadsUntil > performance.now())
      await this.#options.store.asRelay((tx) => relayLeases.leave(tx, this.#id)).catch(() => undefined);
  }

  /** Adds the jobs that are missing; returns how many. */
  async look(): Promise<number> {
    const { store, now, lines } = this.#options;
    let added = 0;
    for (const line of lines) {
      const due = await store.asRelay((tx) => line.find(tx, now()));
      for (const [tenantId, ofTenant] of Map.groupBy(due, (one) => one.tenantId)) {
        const missing = ofTenant.map(({ payload }) => payload);
        added += await store.withTenant(tenantId, (tx) => enqueueMissing(tx, line.job, missing));
      }
    }
    return added;
  }

  #plan(milliseconds: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => (this.#looking = this.#turn()), milliseconds);
  }

  async #turn(): Promise<void> {
    let leads = true;
    try {
      leads = await this.#lead();
      if (leads) await this.look();
      this.#trouble.well();
    } catch (err) {
      this.#trouble.failed({ err });
    }
    const pause = leads ? LOOK_EVERY_MS * 2 ** Math.min(this.#trouble.failures, 10) : FOLLOW_EVERY_MS;
    this.#plan(Math.min(pause, LONGEST_PAUSE_MS));
  }

  async #lead(): Promise<boolean> {
    const { store } = this.#options;
    if (this.#leadsUntil - performance.now() > (TURN_SECONDS * 1000) / 2) return true;
    const asked = performance.now();
    const isOurs = await store.asRelay((tx) => relayLeases.hold(tx, this.#id, 'webhooks', TURN_SECONDS));
    this.#leadsUntil = isOurs ? asked + TURN_SECONDS * 1000 : 0;
    return isOurs;
  }
}
