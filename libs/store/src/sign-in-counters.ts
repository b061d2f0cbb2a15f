// Counts of sign-ins and the devices that people have signed in from, for all API processes. They belong to no tenant (who
// guesses at passwords has none) and hold hashes only; their statements are those of rate-limiter-flexible.
import type { Store } from './store.ts';

/** The table behind the counts; rows are `key`, `points`, `expire` (milliseconds since 1970). */
export const SIGN_IN_COUNTERS = 'sign_in_counters';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Counted {
  points: number;
  expire: bigint | null;
}

/** A client of the counters in the manner of `pg`, whose every statement goes through the store's door. */
export const signInCounters = (store: Store) => ({
  async query({ text, values }: Statement) {
    const found = await store.asRelay(({ db }) => db.$queryRawUnsafe<Counted[]>(text, ...values));
    const rows = found.map(({ points, expire }) => ({
      points,
      expire: expire === null ? null : Number(expire),
    }));
    return { rows, rowCount: rows.length };
  },
});
