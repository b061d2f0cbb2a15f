// What has run out: keys of requests after 24 hours, and sessions, of which the policies say what that is and the role sees
// when, and no more; and counts of sign-ins.
import type { Store } from './store.ts';

/** So many rows go in one transaction: the limits on time hold whatever has piled up. */
const PART = 5_000;

/** Removes it; returns how many rows. */
export async function removeExpired(store: Store): Promise<number> {
  return (
    (await inParts(() =>
      store.asRelay(
        ({ db }) => db.$executeRaw`
          DELETE FROM idempotency_keys WHERE created_at <= (
            SELECT max(created_at) FROM (SELECT created_at FROM idempotency_keys ORDER BY created_at LIMIT ${PART}) oldest)`,
      ),
    )) +
    (await inParts(() =>
      store.asRelay(
        ({ db }) => db.$executeRaw`
          DELETE FROM sessions WHERE expires_at <= (
            SELECT max(expires_at) FROM (SELECT expires_at FROM sessions ORDER BY expires_at LIMIT ${PART}) oldest)`,
      ),
    )) +
    (await inParts(() =>
      store.asRelay(
        ({ db }) => db.$executeRaw`
          DELETE FROM sign_in_counters WHERE key IN (
            SELECT key FROM sign_in_counters WHERE expire < extract(epoch FROM now()) * 1000 LIMIT ${PART})`,
      ),
    ))
  );
}

async function inParts(removePart: () => Promise<number>): Promise<number> {
  let all = 0;
  for (;;) {
    const removed = await removePart();
    all += removed;
    if (removed < PART) return all;
  }
}
