// Takes jobs from the carrier and runs their handlers. Every job may run twice and leave the same result: it is looked up
// in the outbox first, and leaves it in the transaction of its last work.
import { problems, type ProblemCode } from '@vitae/contracts';
import { codeOf, withScope, type Logger } from '@vitae/runtime';
import { outbox, type OutboxJob, type Store, type TenantTx } from '@vitae/store';
import { z } from 'zod';
import { Carrier } from './carrier.ts';
import { isJobName, jobDefinitions, type JobName, type PayloadOf, type QueueName } from './definitions.ts';
import { Relay } from './relay.ts';

export interface JobContext<N extends JobName> {
  readonly jobId: string;
  readonly tenantId: string;
  readonly payload: PayloadOf<N>;
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
  readonly concurrency: number;
  readonly window: number;
  readonly logger: Logger;
}

const carriedSchema = z.object({ tenantId: z.uuid(), payload: z.record(z.string(), z.string()) });

export class JobRunner {
  readonly relay: Relay;
  readonly #options: JobRunnerOptions;

  constructor(options: JobRunnerOptions) {
    this.#options = options;
    const { store, carrier, queues, window, logger } = options;
    this.relay = new Relay({
      store,
      carrier,
      queues,
      window,
      logger,
      giveUp: (job) => this.#giveUpLost(job),
    });
  }

  start(): void {
    const { carrier, queues, concurrency } = this.#options;
    for (const queue of queues) {
      carrier.work(
        queue,
        (job) => this.#process(job.id ?? '', job.name, job.data, job.attemptsMade + 1),
        concurrency,
      );
    }
    this.relay.start();
  }

  /** Stops handing out, waits for running jobs, closes the carrier. */
  async stop(): Promise<void> {
    await this.relay.stop();
    await this.#options.carrier.close();
  }

  /** Gives up what waits in a queue that nobody is left to take; returns how many jobs. */
  async abandon(queue: QueueName): Promise<number> {
    const jobs = await this.#options.store.asRelay((tx) => outbox.listOpenJobs(tx, queue));
    for (const job of jobs) await this.#giveUpLost(job);
    return jobs.length;
  }

  async #process(jobId: string, name: string, data: unknown, attempt: number): Promise<void> {
    if (!isJobName(name)) throw new Error('a job of an unknown name');
    const { tenantId, payload } = carriedSchema.parse(data);
    await withScope({ tenantId, jobId }, () =>
      this.#run(name, { jobId, tenantId, payload: this.#parse(name, payload) }, attempt),
    );
  }

  #parse<N extends JobName>(name: N, payload: unknown): PayloadOf<N> {
    return jobDefinitions[name].payload.parse(payload) as PayloadOf<N>;
  }

  async #run<N extends JobName>(name: N, context: JobContext<N>, attempt: number): Promise<void> {
    const { store, logger } = this.#options;
    const handler: JobHandler<N> = this.#options.handlers[name];
    if (!(await store.withTenant(context.tenantId, (tx) => outbox.jobIsOpen(tx, context.jobId)))) return;
    const started = performance.now();
    try {
      await handler.run(context);
      await store.withTenant(context.tenantId, (tx) => outbox.settleJob(tx, context.jobId));
      logger.info({ job: name, attempt, milliseconds: Math.round(performance.now() - started) }, 'job done');
    } catch (err) {
      const code = codeOf(err);
      if (problems[code].retryable && attempt < jobDefinitions[name].attempts) {
        logger.warn({ job: name, attempt, problem: code, err }, 'job failed; it will be tried again');
        throw err;
      }
      logger.warn(
        { job: name, attempt, problem: code, ...(code === 'internal_error' && { err }) },
        'job given up',
      );
      await this.#giveUp(name, context, code);
    }
  }

  async #giveUp<N extends JobName>(
    name: N,
    { tenantId, jobId, payload }: JobContext<N>,
    code: ProblemCode,
  ): Promise<void> {
    const handler: JobHandler<N> = this.#options.handlers[name];
    await this.#options.store.withTenant(tenantId, async (tx) => {
      await handler.giveUp(tx, payload, code);
      await outbox.settleJob(tx, jobId);
    });
  }

  async #giveUpLost(job: OutboxJob): Promise<void> {
    const { name, id: jobId, tenantId } = job;
    if (!isJobName(name)) return;
    this.#options.logger.error(
      { job: name, jobId, tenantId, deliveries: job.deliveries },
      'job given up: its workers were lost',
    );
    await this.#giveUp(name, { jobId, tenantId, payload: this.#parse(name, job.payload) }, 'worker_lost');
  }
}
