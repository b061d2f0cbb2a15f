// What has run out: keys of requests after 24 hours, and sessions. The policies say what that is; the role sees none of it.
import type { RelayTx } from './store.ts';

/** Removes it; returns how many rows. */
export async function removeExpired({ db }: RelayTx): Promise<number> {
  return (await db.$executeRaw`DELETE FROM idempotency_keys`) + (await db.$executeRaw`DELETE FROM sessions`);
}
