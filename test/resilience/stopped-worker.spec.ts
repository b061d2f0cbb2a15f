// A worker that stands still in the middle of a resume (SIGSTOP) until another has read it, and then goes on (SIGCONT): what
// it makes of it is dropped, and it goes on with other work.
import { usageSchema, type Resume } from '@vitae/contracts';
import { gpuWorkers } from '@vitae/store';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import {
  endGpuWorker,
  profileOfResume,
  resumeNow,
  settledResume,
  startGpuWorker,
  uploadPlainResume,
} from '../support/gpu-worker-process.ts';
import { startModelServer, type Script } from '../support/model-server.mjs';
import { findsTheName } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

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
});
afterAll(async () => {
  await Promise.all(workers.map(endGpuWorker));
  await service.stop();
  await server.close();
});

async function startWorker(name: string): Promise<ChildProcess> {
  const worker = startGpuWorker(service, { model: name, baseUrl: server.baseUrl });
  workers.push(worker);
  await until(async () => {
    const { workers: pool } = await service.store.asRelay((tx) => gpuWorkers.overview(tx, new Date()));
    return pool.some(({ model, alive }) => alive && model === name) ? pool : undefined;
  });
  return worker;
}

const upload = () => uploadPlainResume({ http, bearer });
const show = (resume: Resume) => resumeNow({ http, bearer }, resume);
const settled = (resume: Resume) => settledResume({ http, bearer }, resume);
const profileOf = (resume: Resume) => profileOfResume({ http, bearer }, resume);
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
});
