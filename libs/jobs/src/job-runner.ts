// Takes jobs from the carrier and runs their handlers. Every job may run twice and leave the same result: a worker begins a
// delivery in the outbox, and only the latest delivery settles the job, in the transaction of its last work.
import { problems, type ProblemCode } from '@vitae/contracts';
import { codeOf, withScope, type Logger } from '@vitae/runtime';
import { outbox, type Delivery, type OutboxJob, type Store, type TenantTx } from '@vitae/store';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Carrier } from './carrier.ts';
import { isJobName, jobDefinitions, type JobName, type PayloadOf, type QueueName } from './definitions.ts';
import { JobTakenOver } from './job-taken-over.ts';
import { Relay, type Window } from './relay.ts';
import { growing, isPlatformFault, pauseBefore } from './retry-policy.ts';
import { Watchdog } from './watchdog.ts';

export interface JobContext<N extends JobName> {
  readonly jobId: string;
  readonly tenantId: string;
  readonly payload: PayloadOf<N>;
  /** How often the job was brought back undone so far. */
  readonly returns: number;
  /** Takes the job off the list, in the transaction of its last work. Throws, and so undoes it, if another worker has the job by now. */
  settle(tx: TenantTx): Promise<void>;
  /** Keeps the job this worker's until the transaction ends. Throws, and so undoes it, if another worker has the job by now. */
  hold(tx: TenantTx): Promise<void>;
}

export interface JobHandler<N extends JobName> {
  /** Does the work. What it leaves must be the same if it runs again. It may settle the job in its own last transaction. */
  run(context: JobContext<N>): Promise<void>;
  /** Records that the work is given up, in the transaction that takes the job off the list. */
  giveUp(tx: TenantTx, payload: PayloadOf<N>, code: ProblemCode): Promise<void>;
}

/** A handler for every job, or the program does not compile. */
export type JobHandlers = { readonly [N in JobName]: JobHandler<N> };

export interface JobRunnerOptions {
  readonly store: Store;
  readonly carrier: Carrier;
  readonly handlers: JobHandlers;
  readonly queues: readonly QueueName[];
  /** Jobs side by side, of each queue. */
  readonly concurrency: number | ((queue: QueueName) => number);
  /** Jobs of one tenant that are with the carrier at a time, in each queue. */
  readonly window: Window;
  readonly logger: Logger;
  /** Called for each run that ended with a problem, and whether the job is tried again. */
  readonly onProblem?: (job: JobName, problem: ProblemCode, isAgain: boolean) => void;
  /** Called when the relay or a worker stands still though there is work: the process should end, to be started anew. */
  readonly onStandstill?: () => void;
}

interface Work<N extends JobName> {
  readonly name: N;
  readonly tenantId: string;
  readonly payload: PayloadOf<N>;
}

const carriedSchema = z.object({ tenantId: z.uuid(), payload: z.record(z.string(), z.string()) });

/** A job that lost this many deliveries to dying workers is taken for the cause of their death. */
const MOST_LOST = 5;
/** How long a worker tries to tell the database how a job ended before it leaves that to the relay. */
const TELL_FOR_MS = 300_000;
const TELL_FIRST_PAUSE_MS = 250;
const TELL_LONGEST_PAUSE_MS = 2_000;
/** How often the watchdog looks. */
const LOOK_MS = 5_000;
/** A job whose giving up fails is looked at again after so long. */
const GIVE_UP_AGAIN_MS = 60_000;

export class JobRunner {
  readonly relay: Relay;
  readonly #options: JobRunnerOptions;
  readonly #stopping = new AbortController();
  readonly #watchdog = new Watchdog();
  readonly #workers: { queue: QueueName; most: number; running: number; taken: number }[] = [];
  #watch: NodeJS.Timeout | undefined;

  constructor(options: JobRunnerOptions) {
    this.#options = options;
    const { store, carrier, queues, window, logger } = options;
    this.relay = new Relay({ store, carrier, queues, window, logger });
  }

  start(): void {
    const { carrier, queues, concurrency } = this.#options;
    for (const queue of queues) {
      const most = typeof concurrency === 'number' ? concurrency : concurrency(queue);
      const worker = { queue, most, running: 0, taken: 0 };
      this.#workers.push(worker);
      const process: Parameters<Carrier['work']>[1] = async (job) => {
        worker.taken++;
        worker.running++;
        await this.#process(job.id ?? '', job.name, job.data).finally(() => worker.running--);
      };
      carrier.work(queue, process, most);
    }
    this.relay.start();
    this.#watch = setInterval(() => this.#look(), LOOK_MS).unref();
  }

  /** Takes no further jobs of a queue: what they need is away. Other processes go on with them. */
  rest(queue: QueueName): void {
    this.#options.carrier.rest(queue, true);
  }

  /** Takes jobs of the queue again. */
  resume(queue: QueueName): void {
    this.#options.carrier.rest(queue, false);
  }

  /** Stops handing out, waits for running jobs, closes the carrier. */
  async stop(): Promise<void> {
    clearInterval(this.#watch);
    this.#stopping.abort();
    await this.relay.stop();
    await this.#options.carrier.close();
  }

  /** Gives up what waits in a queue that nobody is left to take, for this reason; returns how many jobs. */
  async abandon(queue: QueueName, reason: ProblemCode = 'worker_lost'): Promise<number> {
    const { store, logger } = this.#options;
    const jobs = await store.asRelay((tx) => outbox.listOpenJobs(tx, queue));
    let abandoned = 0;
    for (const job of jobs) {
      try {
        if (await this.#abandonJob(job, reason)) abandoned++;
      } catch (err) {
        logger.error({ err, job: job.name, jobId: job.id }, 'a job could not be given up');
      }
    }
    return abandoned;
  }

  #look(): void {
    const queues = this.#workers.map(({ queue, most, running, taken }) => ({
      queue,
      waiting: this.relay.untaken(queue),
      free: running < most && !this.#options.carrier.isResting(queue),
      taken,
    }));
    const still = this.#watchdog.look(performance.now(), { ...this.relay.progress, queues });
    if (!still) return;
    clearInterval(this.#watch);
    this.#options.logger.error({ still }, 'work is due and nothing moves; this process ends');
    this.#options.onStandstill?.();
  }

  async #abandonJob(
    { id, name, tenantId, payload, deliveries }: OutboxJob,
    reason: ProblemCode,
  ): Promise<boolean> {
    if (!isJobName(name)) return false;
    this.#options.logger.error({ job: name, jobId: id, tenantId }, 'job given up: nobody is left for it');
    const work = { name, tenantId, payload: this.#parse(name, payload) };
    return this.#giveUp(work, { id, number: deliveries }, reason);
  }

  async #process(jobId: string, name: string, data: unknown): Promise<void> {
    if (!isJobName(name)) throw new Error('a job of an unknown name');
    const { tenantId, payload } = carriedSchema.parse(data);
    const work = { name, tenantId, payload: this.#parse(name, payload) };
    await withScope({ tenantId, jobId }, () => this.#run(work, jobId));
  }

  #parse<N extends JobName>(name: N, payload: unknown): PayloadOf<N> {
    return jobDefinitions[name].payload.parse(payload) as PayloadOf<N>;
  }

  async #run<N extends JobName>(work: Work<N>, jobId: string): Promise<void> {
    const { store, logger, handlers } = this.#options;
    const { name, tenantId, payload } = work;
    const delivery = await store.withTenant(tenantId, (tx) => outbox.beginDelivery(tx, jobId));
    if (!delivery) return;
    if (delivery.lost >= MOST_LOST) return this.#end(work, delivery, 'worker_lost');
    const handler: JobHandler<N> = handlers[name];
    const started = performance.now();
    let settled = false;
    const settle = async (tx: TenantTx) => {
      if (!(await outbox.settleJob(tx, delivery))) throw new JobTakenOver();
      settled = true;
    };
    const hold = async (tx: TenantTx) => {
      if (!(await outbox.holdJob(tx, delivery))) throw new JobTakenOver();
    };
    try {
      await handler.run({ jobId, tenantId, payload, returns: delivery.returns, settle, hold });
      if (!settled) await store.withTenant(tenantId, settle);
      const milliseconds = Math.round(performance.now() - started);
      logger.info({ job: name, delivery: delivery.number, milliseconds }, 'job done');
    } catch (error) {
      await this.#end(work, delivery, error instanceof JobTakenOver ? 'taken over' : codeOf(error), error);
    }
  }

  /** What becomes of a job whose run ended with a problem: tried again after a pause, or given up. */
  async #end<N extends JobName>(
    work: Work<N>,
    delivery: Delivery,
    problem: ProblemCode | 'taken over',
    err?: unknown,
  ): Promise<void> {
    const { logger } = this.#options;
    const said = { job: work.name, delivery: delivery.number, problem };
    if (problem === 'taken over') {
      logger.warn(said, 'another worker has this job by now: what was made of it here is dropped');
      return this.#bringBack(work.tenantId, delivery, { milliseconds: 0, failed: false });
    }
    const milliseconds = pauseBefore(work.name, problem, delivery);
    const failed = !isPlatformFault(problem);
    this.#options.onProblem?.(work.name, problem, milliseconds !== undefined);
    if (milliseconds !== undefined) {
      logger.warn({ ...said, milliseconds, err }, 'job failed; it will be tried again');
      return this.#bringBack(work.tenantId, delivery, { milliseconds, failed });
    }
    logger.warn({ ...said, ...(problems[problem].status >= 500 && { err }) }, 'job given up');
    try {
      await this.#tell(() => this.#giveUp(work, delivery, problem));
    } catch (error) {
      logger.error({ ...said, err: error }, 'giving up failed; it will be tried again');
      await this.#bringBack(work.tenantId, delivery, { milliseconds: GIVE_UP_AGAIN_MS, failed });
    }
  }

  async #bringBack(tenantId: string, delivery: Delivery, how: { milliseconds: number; failed: boolean }) {
    const { store } = this.#options;
    await this.#tell(() => store.withTenant(tenantId, (tx) => outbox.returnJob(tx, delivery, how)));
  }

  /** Whether the job was this delivery's to give up. */
  #giveUp<N extends JobName>(
    { name, tenantId, payload }: Work<N>,
    delivery: Pick<Delivery, 'id' | 'number'>,
    code: ProblemCode,
  ): Promise<boolean> {
    const handler: JobHandler<N> = this.#options.handlers[name];
    return this.#options.store.withTenant(tenantId, async (tx) => {
      const ours = await outbox.settleJob(tx, delivery);
      if (ours) await handler.giveUp(tx, payload, code);
      return ours;
    });
  }

  /**
   * Writes how a job ended, again and again while the database is away: else a worker that lives would count as dead. The
   * carrier keeps the job for this worker meanwhile.
   */
  async #tell(write: () => Promise<unknown>): Promise<void> {
    const end = performance.now() + TELL_FOR_MS;
    for (let times = 0; ; times++) {
      try {
        await write();
        return;
      } catch (error) {
        const over = this.#stopping.signal.aborted || performance.now() > end;
        if (over || !isPlatformFault(codeOf(error))) throw error;
        await sleep(growing(TELL_FIRST_PAUSE_MS, times, TELL_LONGEST_PAUSE_MS), undefined, {
          signal: this.#stopping.signal,
        }).catch(() => undefined);
      }
    }
  }
}
