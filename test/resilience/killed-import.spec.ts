// An import whose worker is killed on the way, twice: each row comes in once, the bad ones are told, and nothing is left over.
import type { Import } from '@vitae/contracts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runningIn } from '../support/process-group.ts';
import { firstRun, ownDatabase, startProgram, type Program } from '../support/program.ts';
import { workbookOf } from '../support/workbooks.ts';

const ROWS = 300;
const isBad = (row: number) => row % 30 === 7;
const BAD = Array.from({ length: ROWS }, (_, row) => row).filter(isBad).length;

interface TableFile {
  readonly name: string;
  readonly content: string | Buffer;
}

let dataDir: string;
let program: Program | undefined;
let database: Awaited<ReturnType<typeof ownDatabase>>;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vitae-killed-import-'));
  database = await ownDatabase();
});
afterEach(async () => {
  await program?.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const lineOf = (row: number) =>
  [
    `k-${row}`,
    `Given${row.toString(36)}`,
    `Family${(row * 7919).toString(36)}`,
    isBad(row) ? 'no address' : `person${row}@killed.example`,
    'Welder',
    `Works ${row % 9}`,
  ].join(',');

const HEAD = 'External ID,First name,Last name,E-mail,Job title,Company';
const LINES = [HEAD, ...Array.from({ length: ROWS }, (_, row) => lineOf(row))];

it('brings each row of a text in once', () =>
  importAndKill({ name: 'people.csv', content: LINES.join('\n') }));

it('brings each row of a workbook in once', async () => {
  const sheets = [{ name: 'People', rows: LINES.map((line) => line.split(',')) }];
  return importAndKill({ name: 'people.xlsx', content: await workbookOf({ shape: 'excel', sheets }) });
});

async function importAndKill({ name, content }: TableFile): Promise<void> {
  program = await startProgram(dataDir, database.env);
  const { url, process: standalone } = program;
  const headers = { authorization: `Bearer ${(await firstRun(dataDir)).apiKey}` };
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> =>
    (await (await fetch(url + path, { ...init, headers })).json()) as T;
  const form = new FormData();
  form.set('file', new Blob([Uint8Array.from(Buffer.from(content))]), name);
  form.set('dryRun', 'false');
  const { id } = await ask<Import>('/v1/imports', { method: 'POST', body: form });
  const killAt = [1 + Math.floor(Math.random() * 100), 120 + Math.floor(Math.random() * 100)];
  let killed = 0;
  const killWorker = () => {
    const worker = runningIn(standalone.pid as number).find((line) => line.includes('/worker/dist/main.js'));
    if (!worker) return;
    process.kill(Number(worker.split(' ')[0]), 'SIGKILL');
    killed++;
  };
  let now = await ask<Import>(`/v1/imports/${id}`);
  while (now.status !== 'completed') {
    if (now.status === 'failed' || now.status === 'cancelled') throw new Error(now.status);
    if (now.counts.done >= (killAt[killed] ?? Infinity)) killWorker();
    await sleep(20);
    now = await ask<Import>(`/v1/imports/${id}`);
  }
  expect(killed).toBe(2);
  expect(now.counts).toEqual({ done: ROWS, created: ROWS - BAD, updated: 0, unchanged: 0, bad: BAD });
  const seen: string[] = [];
  for (let next: string | null = '/v1/resumes?limit=100'; next !== null;) {
    const page: { items: { externalId: string; status: string }[]; next: string | null } = await ask(next);
    expect(page.items.filter(({ status }) => status !== 'parsed')).toEqual([]);
    seen.push(...page.items.map(({ externalId }) => externalId));
    next = page.next && `/v1/resumes?limit=100&cursor=${encodeURIComponent(page.next)}`;
  }
  expect(seen).toHaveLength(ROWS - BAD);
  expect(new Set(seen).size).toBe(ROWS - BAD);
  // Newest first: in the order of the table.
  expect(seen.toReversed().slice(0, 3)).toEqual(['k-0', 'k-1', 'k-2']);
  const errors = await (await fetch(`${url}/v1/imports/${id}/errors.csv`, { headers })).text();
  expect(errors.trim().split('\r\n')).toHaveLength(BAD + 1);
}
