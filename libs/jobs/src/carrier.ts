// What brings jobs to workers: BullMQ, on Redis or on Postgres. It may lose everything; the outbox and the relay make up
// for that. Nothing outside this library knows BullMQ.
import { TroubleLog, type Logger } from '@vitae/runtime';
import { connectionSettings } from '@vitae/store';
import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  Worker,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { queueNames, type QueueName } from './definitions.ts';

export interface CarrierOptions {
  readonly databaseUrl: string;
  /** Carries on Redis where it is given, else on Postgres. */
  readonly redisUrl?: string | undefined;
  /** Keeps the queues of one installation (or test) apart from another's on the same server. */
  readonly prefix?: string;
  /** Where it is told that the carrier is in trouble. */
  readonly logger?: Logger;
}

/** A dead worker's job comes back when its lock has run out and a living worker has looked: after 15 s at most. */
const LOCKS = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 1,
} as const satisfies Partial<WorkerOptions>;
const WAIT_SECONDS = 5;
const POOL = 3;

/** No wait without an end, and a connection whose other end has silently gone is noticed and made anew. */
const REDIS = {
  maxRetriesPerRequest: null,
  connectTimeout: 5_000,
  keepAlive: 10_000,
  // Longer than a worker's longest wait for a job.
  socketTimeout: (WAIT_SECONDS + 5) * 1_000,
  retryStrategy: (times: number) => Math.min(times * 100, 2_000),
  // What was the master is a replica now, and its address leads to the new one: only a new connection gets there.
  reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
} as const satisfies RedisOptions;
/** Nobody waits longer for an answer: the relay asks again. */
const ANSWER_MS = 8_000;

/**
 * BullMQ's loop asks again without a pause after most errors (a lost database, a Redis that is full or read-only), and then
 * leaves the process no moment for anything else, its own end included. So a failed question takes a second.
 */
const ERROR_PAUSE_MS = 1_000;
/** Workers ask all the time; one answer is no sign that it is well again while others still fail. */
const CALM_MS = 2_000;

interface Asked {
  moveToActive(...question: never[]): Promise<unknown>;
}
const patiently = <O extends unknown[], B extends Asked>(
  create: (...options: O) => B,
  answered: () => void,
) =>
  function createPatient(...options: O): B {
    const backend = create(...options);
    const moveToActive = backend.moveToActive.bind(backend);
    backend.moveToActive = async (...question) => {
      try {
        const answer = await moveToActive(...question);
        answered();
        return answer;
      } catch (error) {
        await sleep(ERROR_PAUSE_MS);
        throw error;
      }
    };
    return backend;
  };

/** The answer of a queue; rejects if it takes too long, as it does for as long as there is no connection. */
export async function soon<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the carrier did not answer in time')), ANSWER_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

export class Carrier {
  readonly #options: CarrierOptions;
  readonly #redis: Redis[] = [];
  readonly #queues = new Map<QueueName, Queue>();
  readonly #workers = new Map<Worker, QueueName>();
  /** Queues that nothing is taken of just now. */
  readonly #resting = new Set<QueueName>();
  #closing = false;
  readonly #trouble: TroubleLog;
  readonly #well = (): void => this.#trouble.well();

  constructor(options: CarrierOptions) {
    this.#options = options;
    this.#trouble = new TroubleLog(options.logger, {
      begins: 'the carrier is in trouble; it is asked again',
      ends: 'the carrier answers again',
      calm: CALM_MS,
    });
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
      queue.on('error', (error) => this.#say(error));
      this.#queues.set(name, queue);
      // BullMQ remembers a first connection that failed for good.
      this.#unlessReady(queue, () => this.#queues.delete(name));
    }
    return queue;
  }

  /**
   * Takes jobs away that nobody is to do any more, and returns how many it still has: a worker has them just now, finds nothing to do, and
   * they go with it.
   */
  async forget(jobs: readonly { readonly id: string; readonly queue: string }[]): Promise<number> {
    let left = 0;
    for (const { id, queue } of jobs) {
      const name = queueNames.find((known) => known === queue);
      const carried = name && (await soon(this.queue(name).getJob(id)));
      if (!carried) continue;
      await soon(carried.remove()).catch(() => left++);
    }
    return left;
  }

  /** Starts taking jobs of a queue. */
  work(name: QueueName, processor: Processor, concurrency: number): void {
    const { redisUrl } = this.#options;
    const options = {
      ...LOCKS,
      concurrency,
      prefix: this.#prefix,
      drainDelay: WAIT_SECONDS,
    };
    const worker = redisUrl
      ? new Worker(
          name,
          processor,
          { ...options, connection: this.#connect(redisUrl) },
          patiently(createRedisBackend, this.#well),
        )
      : (new Worker(
          name,
          processor,
          { ...options, connection: this.#postgres() },
          patiently(createPostgresBackend, this.#well),
        ) as unknown as Worker);
    worker.on('error', (error) => this.#say(error));
    this.#workers.set(worker, name);
    if (this.#resting.has(name)) void worker.pause(true);
    this.#unlessReady(worker, async () => {
      this.#workers.delete(worker);
      await sleep(ERROR_PAUSE_MS);
      if (!this.#closing) this.work(name, processor, concurrency);
    });
  }

  /** Takes no further jobs of a queue, or takes them again. What runs goes on. */
  rest(name: QueueName, resting: boolean): void {
    if (resting) this.#resting.add(name);
    else this.#resting.delete(name);
    for (const [worker, queue] of this.#workers) {
      if (queue !== name) continue;
      const done = resting ? worker.pause(true) : worker.resume();
      done.catch((error: unknown) => this.#say(error instanceof Error ? error : new Error(String(error))));
    }
  }

  isResting(name: QueueName): boolean {
    return this.#resting.has(name);
  }

  /** Waits for running jobs, then lets go of everything. */
  async close(): Promise<void> {
    this.#closing = true;
    await Promise.all([...this.#workers.keys()].map((worker) => worker.close()));
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
    for (const redis of this.#redis) redis.disconnect();
  }

  /** Lets go of a queue or worker that could not begin, and has another take its place. */
  #unlessReady(made: Queue | Worker, replace: () => unknown): void {
    made.waitUntilReady().catch(async (error: unknown) => {
      if (this.#closing) return;
      this.#say(error instanceof Error ? error : new Error(String(error)));
      made.close().catch(() => undefined);
      await replace();
    });
  }

  get #prefix(): string {
    return this.#options.prefix ?? 'vitae';
  }

  #connect(url: string): Redis {
    const redis = new Redis(url, REDIS);
    redis.on('error', (error) => this.#say(error));
    this.#redis.push(redis);
    return redis;
  }

  #postgres() {
    // The schema is named because the embedded database, one session for all, does not keep a search path per connection.
    return { ...connectionSettings(this.#options.databaseUrl, POOL), schema: 'public', migrate: true };
  }

  #say(err: Error): void {
    // Redis begins its refusals with a word: OOM, READONLY, LOADING.
    const refusal = /^[A-Z]+(?= )/.exec(err.message)?.[0];
    this.#trouble.failed({ err, refusal });
  }
}
