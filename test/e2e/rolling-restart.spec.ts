// Two API processes are replaced one after the other while clients go on: behind a balancer that watches /ready nobody notices.
import { Store } from '@vitae/store';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Balancer } from '../support/balancer.ts';
import { until } from '../support/client.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { addTenant } from '../support/tenants.ts';

const API = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const CLIENTS = 6;

interface Api {
  readonly child: ChildProcess;
  readonly url: string;
}

let database: TestDatabase;
let folder: string;
let apiKey: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'vitae-rolling-'));
  const store = new Store(database.url, 2);
  ({ apiKey } = await addTenant(store, 'acme'));
  await store.close();
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function startApi(drainSeconds: number): Promise<Api> {
  const child = spawn(process.execPath, [API], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      STORAGE_URL: `file://${folder}/files`,
      PORT: '0',
      LOG_LEVEL: 'silent',
      DRAIN_SECONDS: String(drainSeconds),
    },
  });
  children.push(child);
  const [message] = (await once(child, 'message')) as [{ url: string }];
  return { child, url: message.url };
}

/** Asks it to end; gives its exit status. */
async function end({ child }: Api): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return child.exitCode;
}

const headers = () => ({ authorization: `Bearer ${apiKey}` });

/** Uploads, some of which wait; their statuses, and what broke. */
async function send(base: string, seconds: number): Promise<number | string> {
  const form = new FormData();
  form.append('file', new Blob([PLAIN_RESUME]), 'cv.txt');
  try {
    const answer = await fetch(`${base}/v1/resumes`, {
      method: 'POST',
      body: form,
      headers: { ...headers(), ...(seconds && { prefer: `wait=${seconds}` }) },
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch (error) {
    return String(error);
  }
}

it('a rolling restart costs no request', async () => {
  const balancer = await Balancer.start();
  let running = [await startApi(1), await startApi(1)];
  for (const { url } of running) balancer.add(url);
  const isReady = ({ url }: Api) => until(async () => (balancer.isReady(url) ? true : undefined));
  await Promise.all(running.map(isReady));

  const seen = new Map<number | string, number>();
  let isOver = false;
  const clients = Array.from({ length: CLIENTS }, async (_, n) => {
    for (let i = 0; !isOver; i++) {
      const status = await send(balancer.url, (n + i) % 3 ? 0 : 20);
      seen.set(status, (seen.get(status) ?? 0) + 1);
    }
  });
  const statuses: (number | null)[] = [];
  for (const old of running) {
    statuses.push(await end(old));
    balancer.remove(old.url);
    const replacement = await startApi(1);
    running = [...running, replacement];
    balancer.add(replacement.url);
    await isReady(replacement);
  }
  isOver = true;
  // Those that still wait are answered when their process is told to end.
  const last = running.slice(2).map(end);
  await Promise.all(clients);
  statuses.push(...(await Promise.all(last)));
  await balancer.stop();
  expect(balancer.faults).toEqual([]);
  expect([...seen.keys()]).toEqual([202]);
  expect(statuses).toEqual([0, 0, 0, 0]);
});

it('a connection that is kept busy does not keep a process from ending', async () => {
  const api = await startApi(0);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () =>
    new Promise<string | undefined>((resolve, reject) => {
      request(`${api.url}/v1/resumes`, { agent, headers: headers() }, (answer) => {
        answer.resume().on('end', () => resolve(answer.headers.connection));
      })
        .on('error', reject)
        .end();
    });
  expect(await ask()).toBe('keep-alive');
  let answered = 0;
  const busy = (async () => {
    for (;;) {
      await ask();
      answered++;
    }
  })().catch(() => undefined);
  await until(async () => (answered > 5 ? true : undefined));
  expect(await end(api)).toBe(0);
  await busy;
  agent.destroy();
});
