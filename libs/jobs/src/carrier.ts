// What brings jobs to workers: BullMQ, on Redis or on Postgres. It may lose everything; the outbox and the relay make up
// for that. Nothing outside this library knows BullMQ.
import { createPostgresBackend, Queue, Worker, type Processor, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import type { QueueName } from './definitions.ts';

export interface CarrierOptions {
  readonly databaseUrl: string;
  /** Carries on Redis where it is given, else on Postgres. */
  readonly redisUrl?: string | undefined;
  /** The embedded Postgres wakes no waiting client, so it is asked again and again. */
  readonly polls: boolean;
  /** Keeps the queues of one installation (or test) apart from another's on the same server. */
  readonly prefix?: string;
}

/** A dead worker's job comes back when its lock has run out and a living worker has looked: after 15 s at most. */
const LOCKS = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 1,
} as const satisfies Partial<WorkerOptions>;
const POLL_SECONDS = 0.1;
const WAIT_SECONDS = 5;
const POOL = 3;

/**
 * BullMQ's loop asks again without a pause after most errors of a lost database, and then leaves the process no moment
 * for anything else, its own end included. So a failed question takes a second.
 */
const ERROR_PAUSE_MS = 1_000;
const patientPostgres: typeof createPostgresBackend = (...options) => {
  const backend = createPostgresBackend(...options);
  const moveToActive = backend.moveToActive.bind(backend);
  backend.moveToActive = async (...question) => {
    try {
      return await moveToActive(...question);
    } catch (error) {
      await sleep(ERROR_PAUSE_MS);
      throw error;
    }
  };
  return backend;
};

export class Carrier {
  readonly #options: CarrierOptions;
  readonly #redis: Redis[] = [];
  readonly #queues = new Map<QueueName, Queue>();
  readonly #workers: Worker[] = [];

  constructor(options: CarrierOptions) {
    this.#options = options;
  }

  queue(name: QueueName): Queue {
    let queue = this.#queues.get(name);
    if (!queue) {
      const { redisUrl } = this.#options;
      queue = redisUrl
        ? new Queue(name, { connection: this.#connect(redisUrl), prefix: this.#prefix })
        : (new Queue(
            name,
            { connection: this.#postgres(), prefix: this.#prefix },
            createPostgresBackend,
          ) as unknown as Queue);
      // Losing the connection is expected; BullMQ connects again, and the relay hands out again what was lost.
      queue.on('error', () => undefined);
      this.#queues.set(name, queue);
    }
    return queue;
  }

  /** Starts taking jobs of a queue. */
  work(name: QueueName, processor: Processor, concurrency: number): Worker {
    const { redisUrl, polls } = this.#options;
    const options = {
      ...LOCKS,
      concurrency,
      prefix: this.#prefix,
      drainDelay: polls && !redisUrl ? POLL_SECONDS : WAIT_SECONDS,
    };
    const worker = redisUrl
      ? new Worker(name, processor, { ...options, connection: this.#connect(redisUrl) })
      : (new Worker(
          name,
          processor,
          { ...options, connection: this.#postgres() },
          patientPostgres,
        ) as unknown as Worker);
    worker.on('error', () => undefined);
    this.#workers.push(worker);
    return worker;
  }

  /** Waits for running jobs, then lets go of everything. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
    for (const redis of this.#redis) redis.disconnect();
  }

  get #prefix(): string {
    return this.#options.prefix ?? 'vitae';
  }

  #connect(url: string): Redis {
    const redis = new Redis(url, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    this.#redis.push(redis);
    return redis;
  }

  #postgres() {
    // The schema is named because the embedded database, one session for all, does not keep a search path per connection.
    return { connectionString: this.#options.databaseUrl, schema: 'public', migrate: true, max: POOL };
  }
}
