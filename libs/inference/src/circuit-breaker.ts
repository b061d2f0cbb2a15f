// Keeps an engine that is down from being asked over and over: after some failures in a row it is left alone for a while,
// then asked once; if that answers, all is as before.
import type { LanguageModel, ModelAnswer, ModelFailure, ModelRequest } from './language-model.ts';

/** Failures that say something of the engine, not of the question. */
const DOWN: readonly ModelFailure[] = ['unavailable', 'timed_out'];

export interface CircuitBreakerOptions {
  /** Failures in a row that open it. */
  readonly failures: number;
  readonly pauseMilliseconds: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** After two resumes' worth of failures an engine is left alone for half a minute. */
export const usualBreak: CircuitBreakerOptions = {
  failures: 6,
  pauseMilliseconds: 30_000,
  now: () => performance.now(),
};

export class CircuitBreaker implements LanguageModel {
  readonly name: string;
  readonly #model: LanguageModel;
  readonly #options: CircuitBreakerOptions;
  #failed = 0;
  #closedUntil = 0;

  constructor(model: LanguageModel, options: CircuitBreakerOptions) {
    this.#model = model;
    this.#options = options;
    this.name = model.name;
  }

  /** Whether questions get to the engine just now. */
  get isAsking(): boolean {
    return this.#options.now() >= this.#closedUntil;
  }

  async answer(request: ModelRequest): Promise<ModelAnswer> {
    const { failures, pauseMilliseconds, now } = this.#options;
    if (now() < this.#closedUntil) return { ok: false, reason: 'unavailable' };
    // While one question tries the engine, the others are turned away.
    if (this.#failed >= failures) this.#closedUntil = now() + pauseMilliseconds;
    const answer = await this.#model.answer(request);
    if (!answer.ok && DOWN.includes(answer.reason)) {
      this.#failed++;
      if (this.#failed >= failures) this.#closedUntil = now() + pauseMilliseconds;
    } else {
      this.#failed = 0;
      this.#closedUntil = 0;
    }
    return answer;
  }
}
