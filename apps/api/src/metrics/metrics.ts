// The figures of the whole installation for Prometheus: the process, the queues, the pool of GPU workers, what language
// models cost. They come from the database at each scrape, so any API process gives the same; none names a tenant.
import { lossReasons } from '@vitae/contracts';
import { gpuWorkers, totals, type Store } from '@vitae/store';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

export class Metrics {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #registry = new Registry();

  readonly #open = this.#gauge('vitae_jobs_open', 'Jobs that are not done', ['queue']);
  readonly #oldest = this.#gauge('vitae_jobs_oldest_seconds', 'Age of the oldest job that is not done', [
    'queue',
  ]);
  readonly #workers = this.#gauge('vitae_gpu_workers', 'GPU workers of the last day', ['state']);
  readonly #capacity = this.#gauge('vitae_gpu_worker_capacity', 'Resumes side by side', ['worker', 'model']);
  readonly #running = this.#gauge('vitae_gpu_worker_running', 'Questions being answered', [
    'worker',
    'model',
  ]);
  readonly #speed = this.#gauge(
    'vitae_gpu_worker_tokens_per_second',
    'Answer tokens by busy time, mean since the worker began',
    ['worker', 'model'],
  );
  readonly #answers = this.#counter('vitae_gpu_worker_answers_total', 'Questions, by outcome', [
    'worker',
    'model',
    'outcome',
  ]);
  readonly #resumes = this.#counter('vitae_llm_resumes_total', 'Resumes that a language model read', [
    'engine',
  ]);
  readonly #tokens = this.#counter('vitae_llm_tokens_total', 'Tokens of language models', ['kind']);
  readonly #dropped = this.#counter(
    'vitae_llm_dropped_ungrounded_total',
    'Values that a model answered and that the document does not hold',
    [],
  );
  readonly #losses = this.#counter(
    'vitae_llm_losses_total',
    'Values that a model answered in vain, by reason',
    ['reason'],
  );

  constructor(store: Store, now: () => Date) {
    this.#store = store;
    this.#now = now;
    collectDefaultMetrics({ register: this.#registry });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All figures in Prometheus' text format. */
  async text(): Promise<string> {
    const now = this.#now();
    const { jobs, pool, use, losses } = await this.#store.asRelay(async (tx) => ({
      jobs: await totals.openJobs(tx),
      pool: await gpuWorkers.overview(tx, now),
      use: await totals.modelUse(tx),
      losses: await totals.modelLosses(tx),
    }));
    // Set anew each time: what is gone (a queue that is empty, a worker that has left) is to be gone here too.
    for (const gauge of [this.#open, this.#oldest, this.#workers, this.#capacity, this.#running, this.#speed])
      gauge.reset();
    for (const counter of [this.#answers, this.#resumes, this.#tokens, this.#dropped, this.#losses])
      counter.reset();
    for (const { queue, open, oldestSeconds } of jobs) {
      this.#open.set({ queue }, open);
      this.#oldest.set({ queue }, oldestSeconds);
    }
    this.#showPool(pool.workers);
    this.#resumes.inc({ engine: 'house' }, use.resumes - use.leftTheHouse);
    this.#resumes.inc({ engine: 'outside' }, use.leftTheHouse);
    this.#tokens.inc({ kind: 'prompt' }, use.promptTokens);
    this.#tokens.inc({ kind: 'answer' }, use.answerTokens);
    this.#dropped.inc(use.droppedUngrounded);
    for (const reason of lossReasons) this.#losses.inc({ reason }, 0);
    for (const { reason, lost } of losses) this.#losses.inc({ reason }, lost);
    return this.#registry.metrics();
  }

  #showPool(workers: Awaited<ReturnType<typeof gpuWorkers.overview>>['workers']): void {
    for (const state of ['ready', 'unhealthy', 'draining', 'dead']) this.#workers.set({ state }, 0);
    for (const { id: worker, model, alive, draining, ...facts } of workers) {
      const unhealthy = facts.unhealthySince !== null;
      this.#workers.inc({
        state: !alive ? 'dead' : draining ? 'draining' : unhealthy ? 'unhealthy' : 'ready',
      });
      if (!alive) continue;
      this.#capacity.set({ worker, model }, facts.capacity);
      this.#running.set({ worker, model }, facts.running);
      if (facts.tokensPerSecond !== null) this.#speed.set({ worker, model }, facts.tokensPerSecond);
      this.#answers.inc({ worker, model, outcome: 'answered' }, facts.answered);
      this.#answers.inc({ worker, model, outcome: 'failed' }, facts.failed);
    }
  }

  #gauge<L extends string>(name: string, help: string, labelNames: L[]): Gauge<L> {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }

  #counter<L extends string>(name: string, help: string, labelNames: L[]): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }
}
