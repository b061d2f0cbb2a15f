// An engine and how it is. One that doesn't answer is away: questions are turned away at once, it is asked something small
// again and again until it answers, and whoever gives it work is told both times. What answers again may be another than the one
// that went: it is back only once it is found sound.
import { setTimeout as pause } from 'node:timers/promises';
import type { LanguageModel, ModelAnswer, ModelFailure, ModelRequest } from './language-model.ts';
import { probeEngine, unsound, type Unsoundness } from './probe-engine.ts';
import { smallQuestion } from './small-question.ts';

export interface WatchedEngineOptions {
  /** Called when it goes away, with the failure that told so, again where what comes back is not sound, and when it is back. */
  readonly onChange: (state: 'away' | 'back', failure?: Failure) => void;
  /** Milliseconds before it is asked again whether it is back; they double up to `longestPause`. */
  readonly firstPause?: number;
  readonly longestPause?: number;
}

/** Why it is away, and what its server said of it. */
type Failure = Pick<ModelAnswer & { readonly ok: false }, 'reason' | 'said'>;

/** Silence may be a long answer's; so many in a row are not. */
const MOST_SILENCES = 6;
/** Failures of a server rather than of a question. Too much traffic isn't one: it says when to come again. */
const DOWN: readonly ModelFailure[] = ['unavailable', 'timed_out', 'misconfigured'];

/** An answer that runs out of so few tokens is one all the same. */
const SMALL = smallQuestion('person', 16);

export class WatchedEngine implements LanguageModel {
  readonly name: string;
  readonly #model: LanguageModel;
  readonly #options: WatchedEngineOptions;
  readonly #closing = new AbortController();
  #away = false;
  #timesAway = 0;
  #silences = 0;
  #look: Promise<void> | undefined;
  #return: Promise<void> = Promise.resolve();

  constructor(model: LanguageModel, options: WatchedEngineOptions) {
    this.#model = model;
    this.#options = options;
    this.name = model.name;
  }

  /** Whether it answers nobody just now. */
  get isAway(): boolean {
    return this.#away;
  }

  get timesAway(): number {
    return this.#timesAway;
  }

  async answer(request: ModelRequest): Promise<ModelAnswer> {
    if (this.#away) return { ok: false, reason: 'unavailable' };
    const answer = await this.#model.answer(request);
    if (answer.ok || answer.reason !== 'timed_out') this.#silences = 0;
    if (answer.ok) return answer;
    if (answer.reason === 'timed_out') {
      if (++this.#silences >= MOST_SILENCES) this.#leave(answer);
    } else if (DOWN.includes(answer.reason)) {
      // A server may fail on one question and answer all others: only one that fails on a small one, too, is away.
      await (this.#look ??= this.#lookAtIt().finally(() => (this.#look = undefined)));
    }
    return answer;
  }

  /** Ends the waiting for its return. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#return;
  }

  async #lookAtIt(): Promise<void> {
    const failure = await this.#failureNow();
    if (failure) this.#leave(failure);
  }

  #leave({ reason, said }: Failure): void {
    if (this.#away || this.#closing.signal.aborted) return;
    this.#away = true;
    this.#timesAway++;
    this.#options.onChange('away', { reason, ...(said !== undefined && { said }) });
    this.#return = this.#waitForIt();
  }

  async #waitForIt(): Promise<void> {
    const { firstPause = 1_000, longestPause = 15_000 } = this.#options;
    const { signal } = this.#closing;
    let told: Unsoundness | undefined;
    for (let wait = firstPause; ; wait = Math.min(wait * 2, longestPause)) {
      await pause(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      if (await this.#failureNow()) continue;
      const amiss = await probeEngine(this.#model);
      if (typeof amiss === 'string') told = this.#tell(amiss, told);
      if (amiss) continue;
      this.#away = false;
      this.#silences = 0;
      this.#options.onChange('back');
      return;
    }
  }

  /** Says once what is amiss with an engine that answers. */
  #tell(amiss: Unsoundness, told: Unsoundness | undefined): Unsoundness {
    if (amiss !== told) this.#options.onChange('away', { reason: 'misconfigured', said: unsound[amiss] });
    return amiss;
  }

  /** Why it can't be asked; undefined if it answers, well or not. */
  async #failureNow(): Promise<Failure | undefined> {
    const answer = await this.#model.answer(SMALL);
    return !answer.ok && DOWN.includes(answer.reason) ? answer : undefined;
  }
}
