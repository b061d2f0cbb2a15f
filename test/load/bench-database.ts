// npm run bench:database [-- --resumes 200000] [-- --rounds 5]
// How long the database takes for what the product asks of it, for one tenant with many resumes: fills a database of its own
// (on DATABASE_URL's server, or an embedded one), has each statement explained as it runs, and prints the median of some rounds.
import { Store } from '@vitae/store';
import { Client } from 'pg';
import { testDatabase } from '../support/database.ts';
import { databaseWork } from './database-work.ts';
import { explain, type Explained } from './explained-statements.ts';
import { fillDatabase } from './filled-database.ts';

/** Each of them may take so long in the database. */
const LIMIT_MS = 10;

const option = (name: string, usual: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const count = option('--resumes', 200_000);
const rounds = option('--rounds', 5);

const sum = (statements: readonly Explained[]) =>
  statements.reduce((all, { milliseconds }) => all + milliseconds, 0);
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Of the tables that have rows for each resume. */
async function indexBytes(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ bytes: number }>(
      `SELECT sum(pg_indexes_size(name::regclass))::float8 AS bytes
       FROM unnest(ARRAY['resumes', 'profiles', 'candidates', 'candidate_keys', 'idempotency_keys']) name`,
    );
    return rows[0]?.bytes ?? 0;
  } finally {
    await client.end();
  }
}

const database = await testDatabase();
const store = new Store(database.url, 1);
let slow = 0;
try {
  const started = performance.now();
  const work = await databaseWork(store, await fillDatabase(database.url, store, count));
  say(`${count} resumes of one tenant, made in ${Math.round((performance.now() - started) / 1000)} s\n`);
  say(`${'work'.padEnd(38)}  statements        ms   rows looked at   tables read whole`);
  for (const { name, run } of work) {
    const tries: Explained[][] = [];
    // The first one warms the buffers.
    for (let round = 0; round <= rounds; round++) tries.push(await explain(run));
    const warm = tries.slice(1);
    const [last = []] = warm.slice(-1);
    const milliseconds = median(warm.map(sum));
    const looked = last.reduce((all, statement) => all + statement.looked, 0);
    const whole = [...new Set(last.flatMap(({ readWhole }) => readWhole))].join(', ');
    if (milliseconds > LIMIT_MS) slow++;
    say(
      `${name.padEnd(38)}  ${String(last.length).padStart(10)}  ${milliseconds.toFixed(2).padStart(8)}  ${String(looked).padStart(14)}   ${whole}`,
    );
    if (milliseconds > LIMIT_MS)
      for (const { sql, plan, milliseconds: one } of last.filter((s) => s.milliseconds > 1))
        say(`    ${one.toFixed(2)} ms  ${plan}\n      ${sql.slice(0, 300)}`);
  }
  say(`\nindexes of a resume: ${Math.round((await indexBytes(database.url)) / (count * 1.05))} bytes`);
  say(slow ? `\n${slow} take longer than ${LIMIT_MS} ms` : `\nall within ${LIMIT_MS} ms`);
} finally {
  await store.close();
  await database.drop();
}
process.exitCode = slow ? 1 : 0;
