// Hands due jobs to the carrier, round-robin over tenants with a window each, and hands out again what the carrier lost.
// Any number of relays may run; each worker process has one.
import { outbox, type OutboxJob, type Store } from '@vitae/store';
import type { Logger } from '@vitae/runtime';
import { soon, type Carrier } from './carrier.ts';
import { isJobName, jobDefinitions, namesOf, type QueueName } from './definitions.ts';
import { growing } from './retry-policy.ts';

export interface RelayOptions {
  readonly store: Store;
  readonly carrier: Carrier;
  readonly queues: readonly QueueName[];
  /** Jobs of one tenant that are with the carrier at a time. */
  readonly window: number;
  readonly logger: Logger;
}

const MOST_AT_ONCE = 200;
const IDLE_MS = 100;
/** While the carrier or the database refuses, the relay asks again after this at most. */
const LONGEST_PAUSE_MS = 2_000;
/** How often, and from which age in seconds on, handed jobs are compared with what the carrier still knows. */
const CHECK_MS = 2_000;
const CHECK_AGE_SECONDS = 3;

export class Relay {
  readonly #options: RelayOptions;
  #stopped = false;
  #loop: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  /** Rounds in a row that failed. */
  #failures = 0;
  #movedAt = performance.now();
  /** Jobs of each queue that lay untaken with the carrier when that was last looked at. */
  readonly #untaken = new Map<QueueName, number>();

  constructor(options: RelayOptions) {
    this.#options = options;
  }

  start(): void {
    this.#movedAt = performance.now();
    this.#loop ??= this.#run();
  }

  /** How it gets on, for the watchdog. */
  get progress() {
    return { movedAt: this.#movedAt, roundFailed: this.#failures > 0 };
  }

  /** Jobs of a queue that lay with the carrier, untaken, at the last comparison. */
  untaken(queue: QueueName): number {
    return this.#untaken.get(queue) ?? 0;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
    await this.#loop;
  }

  /** Hands out what is due once; returns how many jobs. What the carrier refuses is due again. */
  async handOut(queue: QueueName): Promise<number> {
    const { store, carrier, window } = this.#options;
    const taken = await store.asRelay((tx) =>
      outbox.takeDueJobs(tx, queue, namesOf(queue), { window, most: MOST_AT_ONCE }),
    );
    const jobs = taken.filter(canBeDone);
    if (jobs.length < taken.length) await this.#putAside(taken.filter((job) => !canBeDone(job)));
    if (!jobs.length) return 0;
    try {
      await soon(carrier.queue(queue).addBulk(jobs.map(toCarried)));
    } catch (error) {
      await store.asRelay((tx) =>
        outbox.putBackJobs(
          tx,
          jobs.map(({ id }) => id),
        ),
      );
      throw error;
    }
    return jobs.length;
  }

  /** Compares handed jobs with the carrier: what it does not know any more is due again; returns how many those were. */
  async recover(queue: QueueName, ageSeconds = CHECK_AGE_SECONDS): Promise<number> {
    const { store, carrier } = this.#options;
    const handed = await store.asRelay((tx) => outbox.listHandedJobs(tx, queue, namesOf(queue), ageSeconds));
    const lost: string[] = [];
    let untaken = 0;
    for (const { id } of handed) {
      const carried = await soon(carrier.queue(queue).getJob(id));
      const state = carried ? await soon(carried.getState()) : 'unknown';
      this.#movedAt = performance.now();
      if (state === 'waiting' || state === 'prioritized') untaken++;
      if (state !== 'unknown' && state !== 'failed' && state !== 'completed') continue;
      // A finished or failed job that is still on the list did not get to the end of its work.
      if (carried) await soon(carried.remove());
      lost.push(id);
    }
    this.#untaken.set(queue, untaken);
    if (lost.length) await store.asRelay((tx) => outbox.putBackJobs(tx, lost, ageSeconds));
    return lost.length;
  }

  async #putAside(jobs: readonly OutboxJob[]): Promise<void> {
    const { store, logger } = this.#options;
    for (const { id: jobId, name: job, tenantId } of jobs)
      logger.error({ job, jobId, tenantId }, 'a job is put aside: what it carries cannot be read');
    await store.asRelay((tx) =>
      outbox.putAsideJobs(
        tx,
        jobs.map(({ id }) => id),
      ),
    );
  }

  async #run(): Promise<void> {
    let checkAt = performance.now();
    while (!this.#stopped) {
      const isCheck = performance.now() >= checkAt;
      const moved = await this.#round(isCheck);
      if (isCheck) checkAt = performance.now() + CHECK_MS;
      if (this.#failures) await this.#pause(growing(IDLE_MS, this.#failures, LONGEST_PAUSE_MS));
      else if (moved < MOST_AT_ONCE) await this.#pause(IDLE_MS);
    }
  }

  /** One look at every queue: trouble with one does not keep the others waiting. */
  async #round(isCheck: boolean): Promise<number> {
    const { queues, logger } = this.#options;
    let moved = 0;
    let failed = false;
    for (const queue of queues) {
      try {
        moved += await this.handOut(queue);
        if (isCheck) moved += await this.recover(queue);
      } catch (err) {
        failed = true;
        // One line when it begins: the relay asks twice a second for as long as it lasts.
        if (!this.#failures) logger.warn({ err, queue }, 'the relay could not hand out jobs; it tries again');
      }
    }
    if (this.#failures && !failed) logger.info({ rounds: this.#failures }, 'the relay hands out jobs again');
    this.#failures = failed ? this.#failures + 1 : 0;
    this.#movedAt = performance.now();
    return moved;
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const canBeDone = ({ name, payload }: OutboxJob): boolean =>
  isJobName(name) && jobDefinitions[name].payload.safeParse(payload).success;

/** The place in the tenant's own line is the job's priority: the first job of a tenant passes the second of another's flood. */
function toCarried({ id, tenantId, name, payload, place }: OutboxJob) {
  return {
    name,
    data: { tenantId, payload },
    // One attempt: whether and when a job is tried again is told by the outbox.
    opts: { jobId: id, priority: place, attempts: 1, removeOnComplete: true, removeOnFail: true },
  };
}
