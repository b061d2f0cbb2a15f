// Two GPU workers side by side, as processes, each with an engine of its own. One is killed in the middle of a resume: the
// other reads that one too, and each resume is done once.
import type { Resume } from '@vitae/contracts';
import { gpuWorkers } from '@vitae/store';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import {
  endGpuWorker,
  profileOfResume,
  settledResume,
  startGpuWorker,
  uploadPlainResume,
} from '../support/gpu-worker-process.ts';
import { findsTheName } from '../support/plain-resume.ts';
import { startModelServer, type Script } from '../support/model-server.mjs';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

const NAMES = ['first', 'second'];

let service: TestService;
let server: Awaited<ReturnType<typeof startModelServer>>;
let script: Script = () => ({});
let workers: ChildProcess[];
let bearer: { authorization: string };
let http: App;

beforeAll(async () => {
  server = await startModelServer((question) => script(question));
  ({ service, bearer, http } = await startServiceWithTenant({}, { queues: ['parse'] }));
  await request(http).patch('/v1/settings').set(bearer).send({ languageModel: 'on' }).expect(200);
  workers = NAMES.map((model) => startGpuWorker(service, { model, baseUrl: server.baseUrl }));
});
afterAll(async () => {
  await Promise.all(workers.map(endGpuWorker));
  await service.stop();
  await server.close();
});

const upload = () => uploadPlainResume({ http, bearer });
const settled = (resume: Resume) => settledResume({ http, bearer }, resume);

it('loses no resume when one of two is killed in the middle of it', async () => {
  await until(async () => {
    const { workers: pool } = await service.store.asRelay((tx) => gpuWorkers.overview(tx, new Date()));
    return pool.length === 2 && pool.every((worker) => worker.alive) ? pool : undefined;
  });
  const asked = new Promise<void>((resolve) => {
    script = (question) => {
      if (question.model === 'first') {
        resolve();
        return { hang: true };
      }
      return findsTheName(question);
    };
  });
  const sent = await Promise.all(Array.from({ length: 6 }, upload));
  await asked;
  workers[0]?.kill('SIGKILL');
  const done = await Promise.all(sent.map(settled));
  expect(done.map(({ status }) => status)).toEqual(sent.map(() => 'parsed'));
  for (const resume of sent) {
    const profile = await profileOfResume({ http, bearer }, resume);
    expect(profile.readings[1]?.version).toMatch(/^second\//);
  }
  const { body } = await request(http).get('/v1/usage').set(bearer).expect(200);
  expect(body.languageModel[0].resumes).toBe(sent.length);
});

it('drains when it is asked to end, and takes itself out of the list', async () => {
  const begun = new Promise<void>((resolve) => {
    script = async ({ section }) => {
      resolve();
      return section === 'work' ? { w: [] } : {};
    };
  });
  const sent = await upload();
  await begun;
  const [, second] = workers;
  second?.kill('SIGTERM');
  await once(second as ChildProcess, 'exit');
  expect(second?.exitCode).toBe(0);
  expect((await settled(sent)).status).toBe('parsed');
  const { workers: pool } = await service.store.asRelay((tx) => gpuWorkers.overview(tx, new Date()));
  expect(pool.map(({ model }) => model)).toEqual(['first']);
});
