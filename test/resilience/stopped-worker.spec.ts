// A worker that stands still in the middle of a resume (SIGSTOP) until another has read it, and then goes on (SIGCONT): what
// it makes of it is dropped, and it goes on with other work.
import { isSettled, profileSchema, resumeSchema, usageSchema, type Resume } from '@vitae/contracts';
import { gpuWorkers } from '@vitae/store';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startModelServer, type Script } from '../support/model-server.mjs';
import { findsTheName, PLAIN_RESUME } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

const GPU_WORKER = fileURLToPath(new URL('../../gpu-worker/dist/main.js', import.meta.url));

let service: TestService;
let server: Awaited<ReturnType<typeof startModelServer>>;
let script: Script = findsTheName;
const workers: ChildProcess[] = [];
let bearer: { authorization: string };
let http: App;

beforeAll(async () => {
  server = await startModelServer((question) => script(question));
  ({ service, bearer, http } = await startServiceWithTenant({}, { queues: ['parse'] }));
  await request(http).patch('/v1/settings').set(bearer).send({ languageModel: 'on' }).expect(200);
}, 60_000);
afterAll(async () => {
  for (const worker of workers) {
    worker.kill('SIGCONT');
    worker.kill('SIGTERM');
    if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
  }
  await service.stop();
  await server.close();
});

async function startWorker(name: string): Promise<ChildProcess> {
  const worker = fork(GPU_WORKER, [], {
    env: {
      ...process.env,
      DATABASE_URL: service.database.url,
      DATABASE_EMBEDDED: String(service.database.embedded),
      DATABASE_POOL: '2',
      VITAE_DATA_DIR: service.folder,
      LLM_BASE_URL: server.baseUrl,
      LLM_MODEL: name,
      LLM_CONCURRENCY: '1',
      LOG_LEVEL: 'silent',
    },
  });
  workers.push(worker);
  await until(async () => {
    const { workers: pool } = await service.store.asRelay((tx) => gpuWorkers.overview(tx, new Date()));
    return pool.some(({ model, alive }) => alive && model === name) ? pool : undefined;
  });
  return worker;
}

async function upload(): Promise<Resume> {
  const sent = request(http).post('/v1/resumes').set(bearer);
  return resumeSchema.parse(
    (await sent.attach('file', Buffer.from(PLAIN_RESUME), 'cv.txt').expect(202)).body,
  );
}
const show = async ({ id }: Resume) =>
  resumeSchema.parse((await request(http).get(`/v1/resumes/${id}`).set(bearer)).body);
const settled = (resume: Resume) =>
  until(async () => {
    const latest = await show(resume);
    return isSettled(latest.status) ? latest : undefined;
  });
const profileOf = async ({ id }: Resume) =>
  profileSchema.parse((await request(http).get(`/v1/resumes/${id}/profile`).set(bearer).expect(200)).body);
const readings = async () =>
  usageSchema.parse((await request(http).get('/v1/usage').set(bearer)).body).languageModel[0]?.resumes ?? 0;

it('changes nothing of what another made meanwhile, and works on', async () => {
  const first = await startWorker('first');
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  const asked = new Promise<void>((resolve) => {
    script = async (question) => {
      if (question.model !== 'first') return findsTheName(question);
      resolve();
      await released;
      return findsTheName(question);
    };
  });
  const sent = await upload();
  await asked;
  first.kill('SIGSTOP');
  const second = await startWorker('second');
  expect((await settled(sent)).status).toBe('parsed');
  const published = await profileOf(sent);
  expect(published.readings[1]?.version).toMatch(/^second\//);
  second.kill('SIGTERM');
  await once(second, 'exit');

  release();
  first.kill('SIGCONT');
  // Its reading is counted, for it was done; nothing else is left of it.
  await until(async () => ((await readings()) === 2 ? true : undefined));
  const next = await upload();
  expect((await settled(next)).status).toBe('parsed');
  expect((await profileOf(next)).readings[1]?.version).toMatch(/^first\//);
  expect([await show(sent), await profileOf(sent)]).toMatchObject([
    { status: 'parsed', problem: null },
    published,
  ]);
  expect(await service.store.asRelay(({ db }) => db.outboxJob.count())).toBe(0);
}, 150_000);
