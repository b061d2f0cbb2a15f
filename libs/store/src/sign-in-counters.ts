// Counts of sign-ins and the devices that people have signed in from, for all API processes. They belong to no tenant (who
// guesses at passwords has none) and hold hashes only. Where one counts alone its statements are those of rate-limiter-flexible; several
// are counted in one round trip by functions of the schema, on the same rows.
import { z } from 'zod';
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

/** Under which key a try is counted; more than `most` in so many milliseconds are refused. */
export interface TryKey {
  readonly key: string;
  readonly most: number;
  readonly lasts: number;
}

/** What keys count now; each begins anew at `expire`. */
export const countedTriesSchema = z.array(
  z.object({ key: z.string(), points: z.number(), expire: z.number().nullable() }),
);
export type CountedTries = z.infer<typeof countedTriesSchema>;

/** Counts a try under each of these keys, in their order, until one is used up. `at` is in milliseconds since 1970. */
export async function countTries(store: Store, tries: readonly TryKey[], at: number): Promise<CountedTries> {
  const [row] = await store.call<{ count_tries: unknown }>('count_tries', [JSON.stringify(tries), at]);
  return countedTriesSchema.parse(row?.count_tries);
}

/** A key whose try is given back, or whose tries are all forgotten. */
export interface SettledTry {
  readonly key: string;
  readonly forget: boolean;
}

/** Gives tries back, in the order in which they are counted; and notes a device's key as known until a time. */
export async function settleTries(
  store: Store,
  tries: readonly SettledTry[],
  at: number,
  known?: { readonly key: string; readonly until: number },
): Promise<void> {
  await store.call('settle_tries', [JSON.stringify(tries), known?.key ?? null, known?.until ?? null, at]);
}
