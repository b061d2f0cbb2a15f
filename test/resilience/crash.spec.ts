// Killed at any moment, nothing that was accepted is lost or done twice: 50 files are sent while the whole program is
// killed again and again; at the end each is complete, once.
import { VitaeClient } from '@vitae/contracts';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allSettled, until } from '../support/client.ts';
import { BENCHMARK, benchmarkFile } from '../support/files.ts';
import { killGroup, runningIn } from '../support/process-group.ts';
import { firstRun, ownDatabase, startProgram, type Program } from '../support/program.ts';

const FILES = 50;
const KILLS = 4;
/** Each has 25 s to end in order; a machine that is busy with other things doubles that. */
const ENDED_WITHIN_MS = 120_000;
const READABLE = /\.(?:pdf|docx|html|txt)$/;

let dataDir: string;
let program: Program | undefined;
let database: Awaited<ReturnType<typeof ownDatabase>>;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vitae-crash-'));
  database = await ownDatabase();
});
afterAll(async () => {
  await program?.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

it('finishes every accepted resume once, through kills at random moments', async () => {
  const names = (await readdir(`${BENCHMARK}files`)).filter((f) => READABLE.test(f)).slice(0, FILES);
  const accepted = new Map<string, string>();
  for (let life = 0; life <= KILLS; life++) {
    program = await startProgram(dataDir, database.env);
    const client = new VitaeClient({ baseUrl: program.url, apiKey: (await firstRun(dataDir)).apiKey });
    // What was in flight at the last kill may or may not have been accepted: it is sent again.
    const share = names
      .slice(0, Math.ceil(((life + 1) * FILES) / (KILLS + 1)))
      .filter((name) => !accepted.has(name));
    const killAfter = life < KILLS ? 1 + Math.floor(Math.random() * share.length) : Infinity;
    const sent: Promise<unknown>[] = [];
    for (const name of share) {
      const upload = client.upload(new Blob([Uint8Array.from(benchmarkFile(name))]), name);
      sent.push(upload.then(({ id }) => accepted.set(name, id)));
      if (sent.length >= killAfter) break;
      // Three side by side, so that a kill finds some of them half sent.
      if (sent.length % 3 === 0) await Promise.race(sent.slice(-3)).catch(() => undefined);
    }
    if (life < KILLS) {
      await program.kill();
      await Promise.allSettled(sent);
      continue;
    }
    await Promise.all(sent);
    const resumes = await allSettled(client);
    expect([...accepted.values()].filter((id) => !resumes.some((r) => r.id === id))).toEqual([]);
    const wrong = resumes.filter((r) => r.status !== 'parsed' && r.problem?.code !== 'no_text');
    expect(wrong).toEqual([]);
    for (const resume of resumes.filter((r) => r.status === 'parsed').slice(0, 5))
      expect((await client.profile(resume.id)).basics.name).toBeDefined();
    expect(new Set(resumes.map((r) => r.fileName)).size).toBe(names.length);
  }
  expect((await stat(join(dataDir, 'first-run.json'))).mode & 0o777).toBe(0o600);
});

it('ends in order when it is asked to, and keeps its data', async () => {
  expect(await program?.stop()).toBe(0);
  program = await startProgram(dataDir, database.env);
  const client = new VitaeClient({ baseUrl: program.url, apiKey: (await firstRun(dataDir)).apiKey });
  expect((await client.resumes({ limit: 100 })).items.length).toBeGreaterThanOrEqual(FILES);
});

it('takes its processes with it when it is killed alone, though their database is gone', async () => {
  const group = (program as Program).process.pid as number;
  process.kill(group, 'SIGKILL');
  program = undefined;
  const end = performance.now() + ENDED_WITHIN_MS;
  // Were one left, its name would say more than a test that ran into its limit.
  await until(() => Promise.resolve(!runningIn(group).length || performance.now() > end || undefined));
  const left = runningIn(group);
  killGroup(group);
  expect(left).toEqual([]);
});
