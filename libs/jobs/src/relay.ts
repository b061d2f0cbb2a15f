// Hands due jobs to the carrier, round-robin over tenants with a window each, and hands out again what the carrier lost.
// Any number of relays may run; each worker process has one.
import { outbox, type OutboxJob, type Store } from '@vitae/store';
import type { Logger } from '@vitae/runtime';
import type { Carrier } from './carrier.ts';
import { isJobName, jobDefinitions, type QueueName } from './definitions.ts';

export interface RelayOptions {
  readonly store: Store;
  readonly carrier: Carrier;
  readonly queues: readonly QueueName[];
  /** Jobs of one tenant that are with the carrier at a time. */
  readonly window: number;
  readonly logger: Logger;
  /** Called for a job whose workers were lost so often that it is given up. */
  readonly giveUp: (job: OutboxJob) => Promise<void>;
}

const MOST_AT_ONCE = 200;
const IDLE_MS = 100;
/** How often, and from which age in seconds on, handed jobs are compared with what the carrier still knows. */
const CHECK_MS = 2_000;
const CHECK_AGE_SECONDS = 3;
/** A job that lost this many deliveries to dying workers is taken for the cause of their death. */
const MOST_DELIVERIES = 5;

export class Relay {
  readonly #options: RelayOptions;
  #stopped = false;
  #loop: Promise<void> | undefined;
  #wake: (() => void) | undefined;

  constructor(options: RelayOptions) {
    this.#options = options;
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
    await this.#loop;
  }

  /** Hands out what is due once; returns how many jobs. */
  async handOut(queue: QueueName): Promise<number> {
    const { store, carrier, window } = this.#options;
    const jobs = await store.asRelay((tx) => outbox.takeDueJobs(tx, queue, window, MOST_AT_ONCE));
    if (jobs.length) await carrier.queue(queue).addBulk(jobs.map(toCarried));
    return jobs.length;
  }

  /** Compares handed jobs with the carrier: what it does not know any more is due again; returns how many those were. */
  async recover(queue: QueueName, ageSeconds = CHECK_AGE_SECONDS): Promise<number> {
    const { store, carrier, giveUp } = this.#options;
    const handed = await store.asRelay((tx) => outbox.listHandedJobs(tx, queue, ageSeconds));
    const lost: string[] = [];
    for (const job of handed) {
      const carried = await carrier.queue(queue).getJob(job.id);
      const state = carried ? await carried.getState() : 'unknown';
      if (state !== 'unknown' && state !== 'failed' && state !== 'completed') continue;
      // A finished or failed job that is still on the list did not get to the end of its work.
      await carried?.remove();
      if (job.deliveries >= MOST_DELIVERIES) await giveUp(job);
      else lost.push(job.id);
    }
    if (lost.length) await store.asRelay((tx) => outbox.putBackJobs(tx, lost));
    return lost.length;
  }

  async #run(): Promise<void> {
    let checkAt = Date.now();
    while (!this.#stopped) {
      let moved = 0;
      try {
        for (const queue of this.#options.queues) moved += await this.handOut(queue);
        if (Date.now() >= checkAt) {
          for (const queue of this.#options.queues) moved += await this.recover(queue);
          checkAt = Date.now() + CHECK_MS;
        }
      } catch (err) {
        this.#options.logger.warn({ err }, 'the relay could not hand out jobs; it tries again');
      }
      if (moved < MOST_AT_ONCE) await this.#pause();
    }
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** The place in the tenant's own line is the job's priority: the first job of a tenant passes the second of another's flood. */
function toCarried({ id, tenantId, name, payload, place }: OutboxJob) {
  const { attempts, backoffMilliseconds } = isJobName(name)
    ? jobDefinitions[name]
    : { attempts: 1, backoffMilliseconds: 0 };
  return {
    name,
    data: { tenantId, payload },
    opts: {
      jobId: id,
      priority: place,
      attempts,
      backoff: { type: 'exponential', delay: backoffMilliseconds },
      removeOnComplete: true,
      removeOnFail: false,
    },
  };
}
