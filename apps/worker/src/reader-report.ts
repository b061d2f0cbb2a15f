// What becomes of readers: logged without a word of the files, and counted.
import type { ReaderEvent } from '@vitae/documents';
import type { Logger } from '@vitae/runtime';
import { Counter, type Registry } from 'prom-client';

export class ReaderReport {
  readonly #logger: Logger;
  readonly #faults: Counter;
  readonly #lost: Counter;
  readonly #failedStarts: Counter;

  constructor(registry: Registry, logger: Logger) {
    this.#logger = logger;
    const counter = (name: string, help: string, labelNames: string[]) =>
      new Counter({ name, help, labelNames, registers: [registry] });
    this.#faults = counter(
      'vitae_reader_faults_total',
      'Errors thrown while a file was read: by our own code, or by a parser that could not take the file',
      ['origin', 'type'],
    );
    this.#lost = counter('vitae_readers_lost_total', 'Readers that were killed for a file or crashed on it', [
      'program',
      'reason',
    ]);
    this.#failedStarts = counter('vitae_reader_starts_failed_total', 'Readers that could not be started', [
      'program',
    ]);
  }

  readonly observe = (event: ReaderEvent): void => {
    if (event.kind === 'fault') {
      const { origin, type, stack } = event;
      this.#faults.inc({ origin, type });
      if (origin === 'own') this.#logger.error({ type, stack }, 'a reader made a mistake of its own');
      else this.#logger.info({ type }, 'a parser could not take a file');
    } else if (event.kind === 'lost') {
      const { program, reason } = event;
      this.#lost.inc({ program, reason });
      this.#logger.warn({ program, reason }, 'a reader was lost');
    } else {
      const { program, status, said } = event;
      this.#failedStarts.inc({ program });
      this.#logger.error({ program, status, said }, 'a reader can’t be started; files wait until one can');
    }
  };
}
