// Two GPU workers side by side, as processes, each with an engine of its own. One is killed in the middle of a resume: the
// other reads that one too, and each resume is done once.
import { isSettled, profileSchema, resumeSchema, type Resume } from '@vitae/contracts';
import { gpuWorkers } from '@vitae/store';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { findsTheName, PLAIN_RESUME } from '../support/plain-resume.ts';
import { startModelServer, type Script } from '../support/model-server.mjs';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

const GPU_WORKER = fileURLToPath(new URL('../../gpu-worker/dist/main.js', import.meta.url));
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
  workers = NAMES.map((name) =>
    fork(GPU_WORKER, [], {
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
    }),
  );
}, 60_000);
afterAll(async () => {
  await Promise.all(workers.map((worker) => ended(worker)));
  await service.stop();
  await server.close();
});

async function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGTERM');
  await once(worker, 'exit');
}

async function upload(): Promise<Resume> {
  const { body } = await request(http)
    .post('/v1/resumes')
    .set(bearer)
    .attach('file', Buffer.from(PLAIN_RESUME), 'cv.txt')
    .expect(202);
  return resumeSchema.parse(body);
}

const settled = ({ id }: Resume) =>
  until(async () => {
    const { body } = await request(http).get(`/v1/resumes/${id}`).set(bearer);
    const now = resumeSchema.parse(body);
    return isSettled(now.status) ? now : undefined;
  });

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
  for (const { id } of sent) {
    const { body } = await request(http).get(`/v1/resumes/${id}/profile`).set(bearer).expect(200);
    expect(profileSchema.parse(body).readings[1]?.version).toMatch(/^second\//);
  }
  const { body } = await request(http).get('/v1/usage').set(bearer).expect(200);
  expect(body.languageModel[0].resumes).toBe(sent.length);
}, 120_000);

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
}, 60_000);
