// PostgreSQL goes away, dies, is full, is locked, or can't be reached.
import { Client } from 'pg';
import { ALL_READY, ALL_UNAVAILABLE, ANY, type Fault, type FaultContext } from './fault.ts';

/** Tables that every upload and every job needs. */
const TABLES = ['resumes', 'outbox', 'idempotency_keys'];
const SLOW_MS = 150;
const TRY_AGAIN_MS = 20;

const away = (name: string, signal: 'SIGINT' | 'SIGKILL'): Fault => ({
  name,
  seconds: [6, 12],
  ready: ALL_UNAVAILABLE,
  async hurt({ servers }) {
    await servers.end('postgres', signal);
    return () => servers.startAgain('postgres');
  },
});

const network = (
  name: string,
  how: 'cut' | 'silence' | 'freeze',
  seconds: readonly [number, number],
): Fault => ({
  name,
  seconds,
  ready: ALL_UNAVAILABLE,
  hurt({ proxies: { postgres } }) {
    postgres[how]();
    return Promise.resolve(() => postgres.heal());
  },
});

export const postgresFaults: readonly Fault[] = [
  away('PostgreSQL restarted', 'SIGINT'),
  away('PostgreSQL killed', 'SIGKILL'),
  {
    name: 'PostgreSQL out of connections',
    seconds: [8, 14],
    ready: ALL_UNAVAILABLE,
    hurt: takeAllConnections,
  },
  {
    name: 'a table of PostgreSQL locked',
    seconds: [12, 20],
    ready: ALL_READY,
    async hurt({ servers, random }) {
      const client = await connected(servers.databaseUrl);
      await client.query(`BEGIN; LOCK TABLE ${random.pick(TABLES)} IN ACCESS EXCLUSIVE MODE`);
      return () => client.end();
    },
  },
  network('PostgreSQL cut off', 'cut', [6, 12]),
  network('PostgreSQL half-open', 'silence', [10, 20]),
  network('PostgreSQL frozen', 'freeze', [10, 20]),
  {
    name: 'PostgreSQL far away',
    seconds: [10, 15],
    ready: ANY,
    hurt({ proxies: { postgres } }) {
      postgres.delay(SLOW_MS);
      return Promise.resolve(() => postgres.heal());
    },
  },
];

/** Ends the programs' connections and takes every one that there is, faster than they can come back. */
async function takeAllConnections({ servers }: FaultContext): Promise<() => Promise<void>> {
  const taken = [await connected(servers.databaseUrl)];
  const [first] = taken as [Client];
  let isHealed = false;
  const takeMore = async () => {
    while (!isHealed) {
      await first.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name <> $1',
        [OURS],
      );
      const more = await Promise.allSettled(Array.from({ length: 50 }, () => connected(servers.databaseUrl)));
      taken.push(...more.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  };
  const taking = takeMore();
  return async () => {
    isHealed = true;
    await taking;
    await Promise.all(taken.map((client) => client.end()));
  };
}

const OURS = 'vitae-faults';

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: OURS });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
