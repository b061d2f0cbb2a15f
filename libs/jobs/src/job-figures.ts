// The figures of a process that takes jobs, for Prometheus: what became of them, and whether its relay gets on.
import type { ProblemCode } from '@vitae/contracts';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { JobName } from './definitions.ts';
import type { JobRunner } from './job-runner.ts';

export class JobFigures {
  readonly #registry: Registry;
  readonly #failed: Counter<'job' | 'code' | 'then'>;

  constructor(registry: Registry) {
    this.#registry = registry;
    this.#failed = new Counter({
      name: 'vitae_jobs_failed_total',
      help: 'Runs of jobs that ended with a problem, by its code, and whether the job is tried again or given up',
      labelNames: ['job', 'code', 'then'],
      registers: [registry],
    });
  }

  /** Takes what a runner tells of its problems. */
  readonly observe = (job: JobName, code: ProblemCode, isAgain: boolean): void =>
    this.#failed.inc({ job, code, then: isAgain ? 'again' : 'given up' });

  /** Shows how a runner's relay gets on. */
  watch({ relay }: Pick<JobRunner, 'relay'>): void {
    const age = (name: string, help: string, since: () => number | undefined) =>
      new Gauge({
        name,
        help,
        registers: [this.#registry],
        collect() {
          const at = since();
          if (at === undefined) this.remove();
          else this.set((performance.now() - at) / 1_000);
        },
      });
    age(
      'vitae_relay_moved_seconds',
      'Time since this process last came to an end of looking for jobs to hand out',
      () => relay.progress.movedAt,
    );
    age(
      'vitae_relay_handed_out_seconds',
      'Time since this process last handed a job to the carrier; nothing before its first',
      () => relay.progress.handedOutAt,
    );
  }
}
