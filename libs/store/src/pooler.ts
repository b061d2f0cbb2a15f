// Whether a pooler of connections in transaction mode (PgBouncer, pgcat, Supavisor) stands before the database: it lends a
// session for one transaction, so nothing that a session is told lasts, and nobody can be notified.
import { Client } from 'pg';
import { connectionSettings } from './connection.ts';

/** A busy pooler may lend other sessions than the one that was just given back, but hardly each time. */
const TRIES = 8;

/**
 * Two clients take turns while both stay connected: a session of one's own is always the same one, and never the other's. Rejects
 * if the database can't be reached. Not for the embedded database, which has one session for all.
 */
export async function poolsTransactions(url: string): Promise<boolean> {
  const clients = [0, 1].map(() => new Client(connectionSettings(url, 1)));
  for (const client of clients) client.on('error', () => undefined);
  try {
    const sessions = new Set<number>();
    for (const client of clients) await client.connect();
    for (let time = 0; time < TRIES; time++) {
      for (const client of clients) sessions.add(await sessionOf(client));
      if (sessions.size !== clients.length) return true;
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
