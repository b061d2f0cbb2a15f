// Keeps a server that is down from being asked over and over: after some failures in a row it is left alone for a while, then asked
// once; if that is answered, all is as before.

export class Breaker {
  readonly #failures: number;
  readonly #pauseMilliseconds: number;
  readonly #now: () => number;
  #failed = 0;
  #closedUntil = 0;

  /** `now` gives milliseconds of a clock that only goes forward. */
  constructor(failures: number, pauseMilliseconds: number, now: () => number) {
    this.#failures = failures;
    this.#pauseMilliseconds = pauseMilliseconds;
    this.#now = now;
  }

  /** Whether the server may be asked now. While one question tries it, the others are turned away. */
  mayAsk(): boolean {
    if (this.#now() < this.#closedUntil) return false;
    if (this.#failed >= this.#failures) this.#closedUntil = this.#now() + this.#pauseMilliseconds;
    return true;
  }

  heard(): void {
    this.#failed = 0;
    this.#closedUntil = 0;
  }

  failed(): void {
    this.#failed++;
    if (this.#failed >= this.#failures) this.#closedUntil = this.#now() + this.#pauseMilliseconds;
  }
}
