// Resumes and questions that wait for a language model while none of its workers is well: after some minutes resumes go on without
// it, and questions have no answer.
import type { JobRunner } from '@vitae/jobs';
import { TroubleLog, type Logger } from '@vitae/runtime';
import { gpuWorkers, type Store } from '@vitae/store';

const CHECK_MS = 15_000;

export interface AbandonedResumesOptions {
  readonly store: Store;
  readonly runner: Pick<JobRunner, 'abandon'>;
  /** So long they wait: a worker that is started again may take minutes to load its model. */
  readonly patienceSeconds: number;
  readonly now: () => Date;
  readonly logger: Logger;
}

export class AbandonedResumes {
  readonly #options: AbandonedResumesOptions;
  readonly #trouble: TroubleLog;
  #timer: NodeJS.Timeout | undefined;
  #checking: Promise<unknown> = Promise.resolve();
  /** Since when every check has found no worker that is well. */
  #nobodySince: Date | undefined;

  constructor(options: AbandonedResumesOptions) {
    this.#options = options;
    this.#trouble = new TroubleLog(options.logger, {
      begins: 'whether a GPU worker is left could not be found out; it is tried again',
      ends: 'whether a GPU worker is left is known again',
    });
  }

  start(): void {
    this.#timer = setInterval(() => (this.#checking = this.#checking.then(() => this.check())), CHECK_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#checking;
  }

  /** Lets them go if it is time; returns how many. */
  async check(): Promise<number> {
    const { store, runner, patienceSeconds, now, logger } = this.#options;
    try {
      const { alive, oldestSeconds } = await store.asRelay((tx) => gpuWorkers.pressure(tx, now()));
      this.#trouble.well();
      this.#nobodySince = alive ? undefined : (this.#nobodySince ?? now());
      if (!this.#nobodySince || oldestSeconds === null) return 0;
      if (now().getTime() - this.#nobodySince.getTime() < patienceSeconds * 1_000) return 0;
      const count = await runner.abandon('llm', 'engine_away');
      const questions = await runner.abandon('ask', 'engine_away');
      logger.warn(
        { count, questions },
        'resumes go on without the language model, and questions have no answer: none of its workers is well',
      );
      return count + questions;
    } catch (err) {
      this.#trouble.failed({ err });
      return 0;
    }
  }
}
