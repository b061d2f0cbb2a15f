// Slows guessing of passwords: so many failures for an address or an e-mail, then a wait. Kept in this process: a second
// API process allows as many again, which a slow password hash makes bearable.
import { AppError } from '@vitae/runtime';

const MOST_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;
const MOST_KEYS = 10_000;

export class LoginThrottle {
  readonly #failures = new Map<string, { count: number; until: number }>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Rejects with `too_many_requests` if any of the keys has failed too often. */
  check(keys: readonly string[]): void {
    const now = this.#now().getTime();
    for (const key of keys) {
      const entry = this.#failures.get(key);
      if (entry && entry.until > now && entry.count >= MOST_FAILURES) {
        throw new AppError('too_many_requests', { retryAfterSeconds: Math.ceil((entry.until - now) / 1000) });
      }
    }
  }

  fail(keys: readonly string[]): void {
    const now = this.#now().getTime();
    if (this.#failures.size > MOST_KEYS)
      for (const [key, entry] of this.#failures) if (entry.until <= now) this.#failures.delete(key);
    for (const key of keys) {
      const entry = this.#failures.get(key);
      if (entry && entry.until > now) entry.count++;
      else this.#failures.set(key, { count: 1, until: now + WINDOW_MS });
    }
  }

  succeed(keys: readonly string[]): void {
    for (const key of keys) this.#failures.delete(key);
  }
}
