// Ends resumes whose deadline has passed, again and again. Each worker does: that several look at once costs a question, and one that
// is lost is missed by nobody.
import type { Ended } from '@vitae/pipeline';
import { TroubleLog, type Logger } from '@vitae/runtime';

const CHECK_MS = 15_000;

export interface DeadlineWatchOptions {
  readonly endOverdue: () => Promise<Ended>;
  readonly logger: Logger;
}

export class DeadlineWatch {
  readonly #options: DeadlineWatchOptions;
  readonly #trouble: TroubleLog;
  #timer: NodeJS.Timeout | undefined;
  #checking: Promise<void> = Promise.resolve();

  constructor(options: DeadlineWatchOptions) {
    this.#options = options;
    this.#trouble = new TroubleLog(options.logger, {
      begins: 'whether resumes are overdue could not be found out; it is tried again',
      ends: 'whether resumes are overdue is known again',
    });
  }

  start(): void {
    this.#timer = setInterval(() => (this.#checking = this.#checking.then(() => this.check())), CHECK_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#checking;
  }

  async check(): Promise<void> {
    const { endOverdue, logger } = this.#options;
    try {
      const ended = await endOverdue();
      this.#trouble.well();
      if (ended.partial + ended.failed) logger.warn(ended, 'resumes whose deadline has passed were ended');
    } catch (err) {
      this.#trouble.failed({ err });
    }
  }
}
