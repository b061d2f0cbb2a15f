// npm run bench:handout [-- --rows 100000] [-- --tenants 100] [-- --relays 8]
// What handing out costs the database: one hand-out with room and one with all windows full, and what relays cost that have
// nothing to do. On DATABASE_URL's server, in a database of its own, or on an embedded one (slower, one session).
import { Carrier, Relay } from '@vitae/jobs';
import { createLogger } from '@vitae/runtime';
import { migrate, outbox, Store } from '@vitae/store';
import { startEmbeddedPostgres } from '@vitae/store/embedded';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const option = (name, usual) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const rows = option('--rows', 100_000);
const tenants = option('--tenants', 100);
const relays = option('--relays', 8);
const WINDOW = 4;
const TIMES = 50;
const SECONDS = 5;
const HAND_OUT = { queue: 'parse', names: ['process-resume'], window: WINDOW, most: 200 };

const withClient = async (url, work) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
};

async function ownDatabase() {
  const server = process.env.DATABASE_URL;
  if (!server) {
    const postgres = await startEmbeddedPostgres();
    return { url: postgres.url, drop: () => postgres.stop() };
  }
  const name = `vitae_bench_${randomUUID().slice(0, 8)}`;
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name}`));
  return {
    url: Object.assign(new URL(server), { pathname: `/${name}` }).toString(),
    drop: () => withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounded = (number) => Math.round(number * 100) / 100;

/** Milliseconds of the statement within the database, and the blocks that it touched; undone. */
async function costOf(store, { text, values }) {
  const costs = [];
  for (let time = 0; time < TIMES; time++)
    await store
      .asRelay(async ({ db }) => {
        await db.$executeRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)`;
        const answer = await db.$queryRawUnsafe(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, ...values);
        const [{ Plan, 'Execution Time': milliseconds }] = answer[0]['QUERY PLAN'];
        costs.push({
          milliseconds,
          blocks: Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'],
          taken: Plan['Actual Rows'],
        });
        throw new Error('undone');
      })
      .catch((error) => {
        if (error.message !== 'undone') throw error;
      });
  const of = (key) => median(costs.map((cost) => cost[key]));
  return `${rounded(of('milliseconds'))} ms, ${of('blocks')} blocks, ${of('taken')} jobs`;
}

/** What so many relays ask of the database while all windows are full and nobody takes a job. */
async function idleCost(url, count) {
  const store = new Store(url, 4);
  const carrier = new Carrier({
    databaseUrl: url,
    redisUrl: process.env.REDIS_URL,
    polls: !process.env.DATABASE_URL,
    prefix: `bench-${randomUUID()}`,
  });
  const made = Array.from(
    { length: count },
    () =>
      new Relay({
        store,
        carrier,
        queues: ['parse'],
        window: WINDOW,
        logger: createLogger('bench', 'error'),
      }),
  );
  made.forEach((relay) => relay.start());
  // Until the windows are full again in this carrier.
  await sleep(6_000);
  const used = () =>
    withClient(url, async (client) => {
      await client.query('SELECT pg_stat_clear_snapshot()');
      const {
        rows: [stats],
      } = await client.query(
        'SELECT xact_commit::int AS transactions, blks_hit::int + blks_read::int AS blocks FROM pg_stat_database WHERE datname = current_database()',
      );
      return stats;
    });
  const before = await used();
  await sleep(SECONDS * 1_000);
  // Sessions report what they did with a delay.
  await sleep(1_000);
  const after = await used();
  await Promise.all(made.map((relay) => relay.stop()));
  await carrier.close();
  await store.close();
  const each = (key) => Math.round((after[key] - before[key]) / (SECONDS + 1));
  return `${each('transactions')} transactions and ${each('blocks')} blocks a second`;
}

const database = await ownDatabase();
try {
  await migrate(database.url);
  await withClient(database.url, async (client) => {
    const { rows: ids } = await client.query(
      `INSERT INTO tenants (id, slug, name) SELECT id, id::text, 'Bench' FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $1)) made RETURNING id`,
      [tenants],
    );
    await client.query(
      `INSERT INTO outbox (id, tenant_id, queue, name, payload) SELECT gen_random_uuid(), tenant, 'parse', 'process-resume', jsonb_build_object('resumeId', gen_random_uuid())
       FROM unnest($1::uuid[]) AS tenant, generate_series(1, $2)`,
      [ids.map(({ id }) => id), Math.ceil(rows / tenants)],
    );
    await client.query('VACUUM ANALYZE outbox');
  });
  const store = new Store(database.url, 2);
  console.log(`${rows} waiting jobs of ${tenants} tenants, windows of ${WINDOW}`);
  console.log(`  with room     ${await costOf(store, outbox.takingDueJobs(HAND_OUT))}`);
  for (let taken = 1; taken > 0;)
    taken = (await store.asRelay((tx) => outbox.takeDueJobs(tx, HAND_OUT))).length;
  console.log(`  windows full  ${await costOf(store, outbox.takingDueJobs(HAND_OUT))}`);
  await store.close();
  for (const count of [1, relays])
    console.log(
      `  ${count} idle ${count === 1 ? 'relay' : 'relays'}: ${await idleCost(database.url, count)}`,
    );
} finally {
  await database.drop();
}
