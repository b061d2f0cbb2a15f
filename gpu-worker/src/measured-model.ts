// The engine with what it has done: how many answers, failures, tokens, and how long it was busy.
import type { LanguageModel, ModelAnswer, ModelRequest } from '@vitae/inference';

export class MeasuredModel implements LanguageModel {
  readonly name: string;
  running = 0;
  answered = 0;
  failed = 0;
  answerTokens = 0;
  /** Summed over calls that ran side by side. */
  busyMilliseconds = 0;
  readonly #model: LanguageModel;

  constructor(model: LanguageModel) {
    this.#model = model;
    this.name = model.name;
  }

  get isAway(): boolean {
    return this.#model.isAway ?? false;
  }

  get timesAway(): number {
    return this.#model.timesAway ?? 0;
  }

  async answer(request: ModelRequest): Promise<ModelAnswer> {
    const started = performance.now();
    this.running++;
    const answer = await this.#model.answer(request);
    this.running--;
    this.busyMilliseconds += Math.round(performance.now() - started);
    if (answer.ok) {
      this.answered++;
      this.answerTokens += answer.use.answerTokens;
    } else this.failed++;
    return answer;
  }
}
