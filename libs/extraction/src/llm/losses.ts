// What was lost of an answer, by reason. Counts only: what a model said is nobody's to keep.
import type { LossCounts, LossReason } from '@vitae/contracts';

export class Losses {
  readonly #counts = new Map<LossReason, number>();

  add(reason: LossReason, times = 1): void {
    if (times) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + times);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  get byReason(): LossCounts {
    return Object.fromEntries(this.#counts);
  }
}
