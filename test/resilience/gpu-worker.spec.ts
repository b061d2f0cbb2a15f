// GPU workers as processes: started with the program where a server is named, registered, and replaceable. One that is
// killed in the middle of a resume loses nothing: the resume is read by the next one.
import { gpuPoolSchema, VitaeClient } from '@vitae/contracts';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settled, until } from '../support/client.ts';
import { findsTheName, PLAIN_RESUME } from '../support/plain-resume.ts';
import { startModelServer, type Script } from '../support/model-server.mjs';
import { firstRun, ownDatabase, startProgram, type Program } from '../support/program.ts';

let dataDir: string;
let program: Program;
let database: Awaited<ReturnType<typeof ownDatabase>>;
let server: Awaited<ReturnType<typeof startModelServer>>;
let script: Script = () => ({});
let apiKey: string;

beforeAll(async () => {
  server = await startModelServer((question) => script(question));
  dataDir = await mkdtemp(join(tmpdir(), 'vitae-gpu-'));
  database = await ownDatabase();
  program = await startProgram(dataDir, {
    ...database.env,
    LLM_BASE_URL: server.baseUrl,
    LLM_DEVICE: 'none',
  });
  ({ apiKey } = await firstRun(dataDir));
});
afterAll(async () => {
  await program.stop();
  await server.close();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const call = async (path: string, init: RequestInit = {}) =>
  (
    await fetch(`${program.url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    })
  ).json() as Promise<unknown>;

const aliveWorker = () =>
  until(async () => gpuPoolSchema.parse(await call('/v1/admin/gpu-workers')).workers.find((w) => w.alive));

/** The process ids of the program's GPU workers (Linux). */
async function gpuWorkerPids(): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [command, status] = await Promise.all(
        ['cmdline', 'status'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
      );
      const ours =
        status?.includes(`PPid:\t${program.process.pid}\n`) && command?.includes('gpu-worker/dist/main.js');
      return ours ? [Number(pid)] : [];
    }),
  );
  return found.flat();
}

it('registers itself once its engine answers', async () => {
  const worker = await aliveWorker();
  expect(worker).toMatchObject({ model: 'HuggingFaceH4/zephyr-7b-beta', engine: 'openai', device: 'none' });
});

it('is replaced when it is killed in the middle of a resume, which is read all the same', async () => {
  await aliveWorker();
  await call('/v1/settings', { method: 'PATCH', body: JSON.stringify({ languageModel: 'on' }) });
  const asked = new Promise<void>((resolve) => {
    script = () => {
      resolve();
      return { hang: true };
    };
  });
  const client = new VitaeClient({ baseUrl: program.url, apiKey });
  const { id } = await client.upload(new Blob([PLAIN_RESUME]), 'cv.txt');
  await asked;
  const [pid] = await gpuWorkerPids();
  script = findsTheName;
  process.kill(pid as number, 'SIGKILL');
  expect((await settled(client, id)).status).toBe('parsed');
  const profile = await client.profile(id);
  expect(profile.basics.name).toMatchObject({ value: 'Anna Muster', agreedBy: ['llm'] });
  expect((await gpuWorkerPids()).filter((other) => other !== pid)).toHaveLength(1);
});
