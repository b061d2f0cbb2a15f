// npm run bench:waiting [-- --clients 150] [-- --resumes 20000] [-- --lists 300]
// What clients that wait for their resumes (`Prefer: wait`) cost everybody else: how long an API takes for a page of the list
// alone, beside so many of them, and alone again. On DATABASE_URL's server, in a database of its own, or on an embedded one; no
// worker runs, so all of them wait. Exit status 1 if the list takes more than three times as long.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Store } from '@vitae/store';
import { Client } from 'pg';
import { makePrograms } from '../faults/cluster.ts';
import { testDatabase } from '../support/database.ts';
import { fillDatabase } from './filled-database.ts';

const MOST_TIMES = 3;
const WAIT_SECONDS = 60;
/** Until all of them have sent their files and wait. */
const SETTLE_MS = 500;

const option = (name: string, usual: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const clients = option('--clients', 150);
const resumes = option('--resumes', 20_000);
const lists = option('--lists', 300);

interface Times {
  readonly median: number;
  readonly slow: number;
}

async function timeLists(url: string, headers: Record<string, string>): Promise<Times> {
  const times: number[] = [];
  for (let n = 0; n < lists; n++) {
    const begun = performance.now();
    const answer = await fetch(`${url}/v1/resumes?limit=20`, { headers });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`the list was answered ${answer.status}`);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return { median: times[lists >> 1] ?? 0, slow: times[Math.floor(lists * 0.95)] ?? 0 };
}

/** Clients that have sent a file each and wait; gives how they leave, and how many were still waiting then. */
function startWaiting(url: string, headers: Record<string, string>): () => Promise<number> {
  const leaving = new AbortController();
  const waits = Array.from({ length: clients }, async (_, n) => {
    const body = new FormData();
    body.append('file', new Blob([`Person ${n}\nWelder\nperson${n}@example.com\n`]), `${n}.txt`);
    const answer = fetch(`${url}/v1/resumes`, {
      method: 'POST',
      headers: { ...headers, prefer: `wait=${WAIT_SECONDS}` },
      body,
      signal: leaving.signal,
    });
    return answer.then(
      () => false,
      () => leaving.signal.aborted,
    );
  });
  return async () => {
    leaving.abort();
    return (await Promise.all(waits)).filter(Boolean).length;
  };
}

async function countOfResumes(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: string }>('SELECT count(*) AS n FROM resumes');
    return Number(rows[0]?.n);
  } finally {
    await client.end();
  }
}

const database = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), 'vitae-waiting-'));
try {
  const store = new Store(database.url, 1);
  const { apiKey } = await fillDatabase(database.url, store, resumes);
  await store.close();
  const env = {
    DATABASE_URL: database.url,
    STORAGE_URL: `file://${join(folder, 'files')}`,
    HOST: '127.0.0.1',
    ENCRYPTION: 'off',
    LOG_LEVEL: 'error',
  };
  const [api] = await makePrograms({ api: 1, worker: 0 }, folder, env, () => undefined);
  if (!api) throw new Error('no API');
  await api.start();
  try {
    const headers = { authorization: `Bearer ${apiKey}` };
    await timeLists(api.url, headers);
    const before = await timeLists(api.url, headers);
    const there = await countOfResumes(database.url);
    const leave = startWaiting(api.url, headers);
    while ((await countOfResumes(database.url)) < there + clients) await sleep(SETTLE_MS);
    await sleep(SETTLE_MS);
    const beside = await timeLists(api.url, headers);
    const waiting = await leave();
    if (waiting < clients) throw new Error(`only ${waiting} of ${clients} clients waited to the end`);
    await sleep(SETTLE_MS);
    const after = await timeLists(api.url, headers);
    for (const [name, { median, slow }] of [
      ['alone', before],
      [`beside ${clients} that wait`, beside],
      ['alone again', after],
    ] as const)
      console.log(
        `the list ${name.padEnd(24)} median ${median.toFixed(1)} ms, 95 of 100 within ${slow.toFixed(1)} ms`,
      );
    const ratio = beside.median / Math.min(before.median, after.median);
    console.log(`${ratio.toFixed(2)} times as long`);
    process.exitCode = ratio > MOST_TIMES ? 1 : 0;
  } finally {
    await api.stop();
  }
} finally {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
}
