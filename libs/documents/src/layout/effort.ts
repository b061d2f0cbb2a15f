// How much a page may cost. What is tried of columns grows with the fourth power of a page's rows; pages of resumes need little of it, and a
// page that was made to need all of it is read on without.

/**
 * Comparisons of two segments for a page. Of 1,786 pages (the benchmark's, our own, generated ones) the dearest took 201,330, half of them
 * under 1,300; so many take a third of a second.
 */
const MOST_COMPARISONS = 20_000_000;

export class Effort {
  #left: number;

  constructor(most = MOST_COMPARISONS) {
    this.#left = most;
  }

  /** Notes what is about to be done. False where that is more than is left, and from then on. */
  allows(comparisons: number): boolean {
    this.#left -= comparisons;
    return this.#left >= 0;
  }

  get isSpent(): boolean {
    return this.#left < 0;
  }
}
