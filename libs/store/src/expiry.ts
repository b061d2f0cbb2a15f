// What has run out: keys of requests after 24 hours, and sessions, of which the policies say what that is and the role sees
// when, and no more; and counts of sign-ins.
import type { RelayTx } from './store.ts';

/** So many rows of each kind go in one transaction, so that it is short whatever has piled up. */
const PART = 1_000;

/** Removes the oldest of it; returns how many rows, and whether more is left. */
export async function removeExpiredPart({ db }: RelayTx): Promise<{ rows: number; more: boolean }> {
  const removed = [
    await db.$executeRaw`
      DELETE FROM idempotency_keys WHERE created_at <= (
        SELECT max(created_at) FROM (SELECT created_at FROM idempotency_keys ORDER BY created_at LIMIT ${PART}) oldest)`,
    await db.$executeRaw`
      DELETE FROM sessions WHERE expires_at <= (
        SELECT max(expires_at) FROM (SELECT expires_at FROM sessions ORDER BY expires_at LIMIT ${PART}) oldest)`,
    await db.$executeRaw`
      DELETE FROM sign_in_counters WHERE expire <= (
        SELECT max(expire) FROM (
          SELECT expire FROM sign_in_counters WHERE expire < (extract(epoch FROM now()) * 1000)::bigint ORDER BY expire LIMIT ${PART}) oldest)`,
  ];
  return { rows: removed.reduce((sum, rows) => sum + rows, 0), more: removed.some((rows) => rows >= PART) };
}
