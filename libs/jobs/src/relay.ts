// Hands due jobs to the carrier, round-robin over tenants with a window each, and hands out again what the carrier lost.
// Any number of relays may run, one in each worker process; one of them leads in each queue and does the work.
import { outbox, relayLeases, type OutboxJob, type RelayTx, type Store } from '@vitae/store';
import { TroubleLog, type Logger } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import { soon, type Carrier } from './carrier.ts';
import { isJobName, jobDefinitions, namesOf, type QueueName } from './definitions.ts';
import { growing } from './retry-policy.ts';

export type Window = number | ((tx: RelayTx, queue: QueueName) => Promise<number>);

export interface RelayOptions {
  readonly store: Store;
  readonly carrier: Carrier;
  readonly queues: readonly QueueName[];
  /** Jobs of one tenant that are with the carrier at a time, in each queue. */
  readonly window: Window;
  readonly logger: Logger;
}

const MOST_AT_ONCE = 200;
const IDLE_MS = 100;
/** A relay that leads nowhere looks in after so long. */
const FOLLOW_MS = 1_000;
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
  readonly #id = randomUUID();
  readonly #trouble: TroubleLog;
  /** Rounds in a row that failed. */
  #failures = 0;
  /** Whether it led in any queue when it last asked. */
  #leads = false;
  #movedAt = performance.now();
  #handedOutAt: number | undefined;
  /** Jobs of each queue that lay untaken with the carrier when that was last looked at. */
  readonly #untaken = new Map<QueueName, number>();

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#trouble = new TroubleLog(options.logger, {
      begins: 'the relay could not hand out jobs; it tries again',
      ends: 'the relay hands out jobs again',
    });
  }

  start(): void {
    this.#movedAt = performance.now();
    this.#loop ??= this.#run();
  }

  /** How it gets on, for the watchdog and for figures. */
  get progress() {
    return { movedAt: this.#movedAt, handedOutAt: this.#handedOutAt, roundFailed: this.#failures > 0 };
  }

  /** Jobs of a queue that lay with the carrier, untaken, when it was last asked. */
  untaken(queue: QueueName): number {
    return this.#untaken.get(queue) ?? 0;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
    await this.#loop;
    if (!this.#leads) return;
    // Where that fails the lease ends by itself.
    await this.#options.store.asRelay((tx) => relayLeases.leave(tx, this.#id)).catch(() => undefined);
  }

  /** Hands out what is due once; returns how many jobs. What the carrier refuses is due again. */
  async handOut(queue: QueueName): Promise<number> {
    const { store, carrier, window } = this.#options;
    const taken = await store.asRelay(async (tx) => {
      const room = typeof window === 'number' ? window : await window(tx, queue);
      return outbox.takeDueJobs(tx, { queue, names: namesOf(queue), window: room, most: MOST_AT_ONCE });
    });
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
    this.#handedOutAt = performance.now();
    return jobs.length;
  }

  /** Compares handed jobs with the carrier: what it does not know any more is due again; returns how many those were. */
  async recover(queue: QueueName, ageSeconds = CHECK_AGE_SECONDS): Promise<number> {
    const { store, carrier } = this.#options;
    const handed = await store.asRelay((tx) => outbox.listHandedJobs(tx, queue, namesOf(queue), ageSeconds));
    const lost: string[] = [];
    for (const { id } of handed) {
      const carried = await soon(carrier.queue(queue).getJob(id));
      const state = carried ? await soon(carried.getState()) : 'unknown';
      this.#movedAt = performance.now();
      if (state !== 'unknown' && state !== 'failed' && state !== 'completed') continue;
      // A finished or failed job that is still on the list did not get to the end of its work.
      if (carried) await soon(carried.remove());
      lost.push(id);
    }
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
      else if (moved < MOST_AT_ONCE) await this.#pause(this.#leads ? IDLE_MS : FOLLOW_MS);
    }
  }

  /** One look at every queue: trouble with one does not keep the others waiting. Returns how many jobs moved. */
  async #round(isCheck: boolean): Promise<number> {
    const { queues } = this.#options;
    let failed = false;
    const tried = async <T>(
      fields: { queue?: QueueName },
      work: () => Promise<T>,
    ): Promise<T | undefined> => {
      try {
        return await work();
      } catch (err) {
        failed = true;
        this.#trouble.failed({ err, ...fields });
        return undefined;
      } finally {
        this.#movedAt = performance.now();
      }
    };
    const led = (await tried({}, () => this.#lead())) ?? [];
    if (isCheck) await Promise.all(queues.map((queue) => tried({ queue }, () => this.#count(queue))));
    let moved = 0;
    for (const queue of queues) {
      if (led.some((line) => line.queue === queue && line.waiting))
        moved += (await tried({ queue }, () => this.handOut(queue))) ?? 0;
      if (isCheck && led.some((line) => line.queue === queue))
        moved += (await tried({ queue }, () => this.recover(queue))) ?? 0;
    }
    this.#failures = failed ? this.#failures + 1 : 0;
    if (!failed) this.#trouble.well();
    return moved;
  }

  async #lead() {
    const { store, queues } = this.#options;
    const lines = queues.map((queue) => ({ queue, names: namesOf(queue) }));
    const led = await store.asRelay((tx) => relayLeases.lead(tx, this.#id, lines));
    this.#leads = led.length > 0;
    return led;
  }

  async #count(queue: QueueName): Promise<void> {
    const counts = await soon(this.#options.carrier.queue(queue).getJobCounts('waiting', 'prioritized'));
    const untaken = Object.values(counts).reduce((sum, count) => sum + count, 0);
    this.#untaken.set(queue, untaken);
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
