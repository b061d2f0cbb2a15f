// An engine whose failures are in the log: each kind once when it begins, with what the server said, then with growing pauses,
// and once when it is over.
import { TroubleLog, type Logger } from '@vitae/runtime';
import type { LanguageModel, ModelAnswer, ModelFailure, ModelRequest } from './language-model.ts';

/** A kind of failure is over once none has come for so long: most questions may be answered in between. */
const CALM_MS = 60_000;

export class LoggedEngine implements LanguageModel {
  readonly name: string;
  readonly #model: LanguageModel;
  readonly #logger: Pick<Logger, 'info' | 'warn'>;
  readonly #clock: (() => number) | undefined;
  readonly #troubles = new Map<ModelFailure, TroubleLog>();

  /** `clock`: milliseconds that only go forward. */
  constructor(model: LanguageModel, logger: Pick<Logger, 'info' | 'warn'>, clock?: () => number) {
    this.#model = model;
    this.#logger = logger;
    this.#clock = clock;
    this.name = model.name;
  }

  async answer(request: ModelRequest): Promise<ModelAnswer> {
    const answer = await this.#model.answer(request);
    if (answer.ok) for (const trouble of this.#troubles.values()) trouble.well();
    else this.#troubleWith(answer.reason).failed({ reason: answer.reason, said: answer.said });
    return answer;
  }

  #troubleWith(reason: ModelFailure): TroubleLog {
    const known = this.#troubles.get(reason);
    if (known) return known;
    const trouble = new TroubleLog(this.#logger, {
      begins: `the language model fails on questions: ${reason}`,
      ends: `the language model fails on questions no more: ${reason}`,
      calm: CALM_MS,
      ...(this.#clock && { clock: this.#clock }),
    });
    this.#troubles.set(reason, trouble);
    return trouble;
  }
}
