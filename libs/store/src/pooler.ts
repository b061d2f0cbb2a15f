// Whether a pooler of connections in transaction mode (PgBouncer, pgcat, Supavisor) stands before the database: it lends a
// session for one transaction, so nothing that a session is told lasts, and nobody can be notified.
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { connectionSettings } from './connection.ts';

/** A busy pooler may lend each client the same session for a while, above all where several programs start in step. */
const QUESTIONS = 24;
const LONGEST_PAUSE_MS = 5;

/**
 * Two clients ask in an order that is left to chance while both stay connected: a session of one's own is always the same one,
 * and never the other's. Rejects if the database can't be reached. Not for the embedded database, which has one session for all.
 */
export async function poolsTransactions(url: string): Promise<boolean> {
  const clients = [0, 1].map(() => new Client(connectionSettings(url, 1)));
  for (const client of clients) client.on('error', () => undefined);
  try {
    for (const client of clients) await client.connect();
    const sessions = new Map<Client, number>();
    const some = Array.from({ length: QUESTIONS }, () => clients.filter(() => Math.random() < 0.5));
    for (const client of [...clients, ...some.flat()]) {
      const session = await sessionOf(client);
      const isOthers = [...sessions].some(([other, theirs]) => (other === client) !== (theirs === session));
      if (isOthers) return true;
      sessions.set(client, session);
      await sleep(Math.random() * LONGEST_PAUSE_MS);
    }
    return false;
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  }
}

async function sessionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ session: number }>('SELECT pg_backend_pid() AS session');
  const [row] = rows;
  if (!row) throw new Error('the database did not say which session it is');
  return row.session;
}
