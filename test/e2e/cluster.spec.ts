// The other size: API and worker processes alone, two of each, on one PostgreSQL and one Redis (test:services only).
import { VitaeClient } from '@vitae/contracts';
import { Store } from '@vitae/store';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allSettled } from '../support/client.ts';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';
import { benchmarkFile } from '../support/files.ts';
import { addTenant } from '../support/tenants.ts';

let database: TestDatabase;
let folder: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  database = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'vitae-cluster-'));
});
afterAll(async () => {
  await Promise.all(children.map(end));
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Starts a process and waits until it says that it is ready; an API says where. */
function startProcess(app: 'api' | 'worker'): Promise<{ child: ChildProcess; url: string }> {
  const program = fileURLToPath(new URL(`../../apps/${app}/dist/main.js`, import.meta.url));
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      STORAGE_URL: `file://${folder}`,
      PORT: '0',
      LOG_LEVEL: 'silent',
    },
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${app} ended with ${code}`)));
    child.on('message', (message) => resolve({ child, url: (message as { url?: string }).url ?? '' }));
  });
}

it('several APIs and workers, started at once on an empty database, share the work; a killed worker’s jobs are finished', async () => {
  const [first, second, , doomed] = await Promise.all([
    startProcess('api'),
    startProcess('api'),
    startProcess('worker'),
    startProcess('worker'),
  ]);
  const store = new Store(database.url, 2);
  const { apiKey } = await addTenant(store, 'acme');
  await store.close();
  const clients = [first, second].map(({ url }) => new VitaeClient({ baseUrl: url, apiKey }));
  const names = [
    'd07-classic-pdf.pdf',
    'd02-docxheader-docx.docx',
    'd10-htmlplain-html.html',
    'd19-txta-txt.txt',
    'd09-latexarticle-pdf.pdf',
  ];
  const sent = await Promise.all(
    Array.from({ length: 20 }, (_, i) => {
      const name = names[i % names.length] as string;
      return (clients[i % 2] as VitaeClient).upload(
        new Blob([Uint8Array.from(benchmarkFile(name))]),
        `${i}-${name}`,
      );
    }),
  );
  doomed.child.kill('SIGKILL');
  const items = await allSettled(clients[1] as VitaeClient);
  expect(items.map(({ status }) => status)).toEqual(sent.map(() => 'parsed'));
});
