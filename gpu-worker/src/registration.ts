// A worker's entry in the pool: written when it is ready, renewed while it lives and whenever its engine goes or comes back,
// taken out when it leaves.
import { TroubleLog, type Logger } from '@vitae/runtime';
import { gpuWorkers, type Store } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import type { Engine } from './engine.ts';
import type { MeasuredModel } from './measured-model.ts';

const HEARTBEAT_MS = 10_000;

export interface RegistrationOptions {
  readonly store: Store;
  readonly model: MeasuredModel;
  readonly facts: Engine['facts'];
  readonly now: () => Date;
  readonly logger: Logger;
}

export class Registration {
  readonly id = randomUUID();
  readonly #options: RegistrationOptions;
  readonly #trouble: TroubleLog;
  #timer: NodeJS.Timeout | undefined;
  #draining = false;
  #unhealthySince: Date | null = null;

  constructor(options: RegistrationOptions) {
    this.#options = options;
    this.#trouble = new TroubleLog(options.logger, {
      begins: 'the heartbeat could not be written; the next one tries again',
      ends: 'the heartbeat is written again',
    });
  }

  async begin(): Promise<void> {
    await this.#beat();
    this.#timer = setInterval(() => void this.#beat(), HEARTBEAT_MS);
  }

  /** From now on no resume waits for this worker. */
  async drain(): Promise<void> {
    this.#draining = true;
    if (this.#timer) await this.#beat();
  }

  /** Tells the pool at once that its engine is away, or back. */
  async engineIs(state: 'away' | 'back'): Promise<void> {
    this.#unhealthySince = state === 'away' ? this.#options.now() : null;
    if (this.#timer) await this.#beat();
  }

  async leave(): Promise<void> {
    clearInterval(this.#timer);
    if (this.#timer) await this.#options.store.asRelay((tx) => gpuWorkers.leave(tx, this.id));
  }

  async #beat(): Promise<void> {
    const { store, model, facts, now } = this.#options;
    const { running, answered, failed, answerTokens, busyMilliseconds } = model;
    const worker = {
      id: this.id,
      ...facts,
      running,
      answered,
      failed,
      answerTokens,
      busyMilliseconds,
      draining: this.#draining,
      unhealthySince: this.#unhealthySince,
    };
    try {
      await store.asRelay((tx) => gpuWorkers.heartbeat(tx, worker, now()));
      this.#trouble.well();
    } catch (err) {
      // A worker that can't reach the database gets no jobs either.
      this.#trouble.failed({ err });
    }
  }
}
