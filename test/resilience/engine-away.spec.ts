// Engines that go away: a worker whose engine does not answer takes nothing, so that no queue is swallowed in a second; its resumes
// are read by another worker, or by itself once the engine is back.
import { gpuPoolSchema, type Resume } from '@vitae/contracts';
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
import { startModelServer, type Script } from '../support/model-server.mjs';
import { findsTheName } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

type ModelServer = Awaited<ReturnType<typeof startModelServer>>;

let service: TestService;
let bearer: { authorization: string };
let http: App;
let servers: ModelServer[] = [];
let workers: ChildProcess[] = [];

beforeAll(async () => {
  ({ service, bearer, http } = await startServiceWithTenant({}, { queues: ['parse'] }));
  await request(http).patch('/v1/settings').set(bearer).send({ languageModel: 'on' }).expect(200);
});
afterEach(async () => {
  await Promise.all(workers.map(endGpuWorker));
  await Promise.all(servers.map((server) => server.close()));
  workers = [];
  servers = [];
});
afterAll(() => service.stop());

function startWorker(model: string, baseUrl: string): ChildProcess {
  const worker = startGpuWorker(service, { model, baseUrl, concurrency: 2 });
  workers.push(worker);
  return worker;
}

async function startEngine(script: Script, port?: number): Promise<ModelServer> {
  const server = await startModelServer(script, port);
  servers.push(server);
  return server;
}

/** Waits until the pool's entry of this model is so. */
const worker = (name: string, isSo: (entry: { unhealthySince: string | null }) => boolean) =>
  until(async () => {
    const { body } = await request(http).get('/v1/admin/gpu-workers').expect(200);
    const entry = gpuPoolSchema.parse(body).workers.find(({ model, alive }) => model === name && alive);
    return entry && isSo(entry) ? entry : undefined;
  });
const isWell = ({ unhealthySince }: { unhealthySince: string | null }) => unhealthySince === null;
const isUnwell = ({ unhealthySince }: { unhealthySince: string | null }) => unhealthySince !== null;

const settled = (resume: Resume) => settledResume({ http, bearer }, resume);

const readers = (resumes: readonly Resume[]) =>
  Promise.all(
    resumes.map(async (resume) => {
      const { readings } = await profileOfResume({ http, bearer }, resume);
      return readings[1]?.version.split('/')[0];
    }),
  );

const upload12 = () => Promise.all(Array.from({ length: 12 }, () => uploadPlainResume({ http, bearer })));

it('leaves all resumes to the worker whose engine answers', async () => {
  const [dead, alive] = [await startEngine(findsTheName), await startEngine(findsTheName)];
  startWorker('dead', dead.baseUrl);
  startWorker('alive', alive.baseUrl);
  await Promise.all([worker('dead', isWell), worker('alive', isWell)]);
  await dead.close();
  servers = [alive];

  const sent = await upload12();
  const done = await Promise.all(sent.map(settled));
  expect(done.map(({ status, problem }) => [status, problem])).toEqual(sent.map(() => ['parsed', null]));
  expect(new Set(await readers(sent))).toEqual(new Set(['alive']));
});

it('waits for an engine that is started again, and reads all of them then', async () => {
  const first = await startEngine(findsTheName);
  startWorker('only', first.baseUrl);
  await worker('only', isWell);
  await first.close();
  servers = [];

  const sent = await upload12();
  await worker('only', isUnwell);
  expect((await request(http).get('/metrics')).text).toContain('vitae_gpu_workers{state="unhealthy"} 1');
  await startEngine(findsTheName, Number(new URL(first.baseUrl).port));
  const done = await Promise.all(sent.map(settled));
  expect(done.map(({ status }) => status)).toEqual(sent.map(() => 'parsed'));
  expect(new Set(await readers(sent))).toEqual(new Set(['only']));
  await worker('only', isWell);
});

it('reads a resume again in whose middle the engine was away, though it is back before the last question is answered', async () => {
  const [asked, back] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  // What it is asked to warm up is answered.
  let isNext = false;
  let isDown = false;
  const server = await startEngine(async (question) => {
    if (question.section === 'work' && isNext) {
      isNext = false;
      isDown = true;
      asked.resolve();
      await back.promise;
    } else if (question.section === 'rest' && isNext) await asked.promise;
    return isDown && question.section !== 'work' ? { reset: true } : findsTheName(question);
  });
  startWorker('short away', server.baseUrl);
  await worker('short away', isWell);
  isNext = true;
  const sent = await uploadPlainResume({ http, bearer });
  await worker('short away', isUnwell);
  isDown = false;
  await worker('short away', isWell);
  back.resolve();
  const { status, problem } = await settled(sent);
  expect([status, problem]).toEqual(['parsed', null]);
});

it('ends with a plain sentence where the server knows neither key nor model', async () => {
  const server = await startEngine(() => ({ status: 401, body: '{"error":{"message":"no such key"}}' }));
  const [status] = (await once(startWorker('stranger', server.baseUrl), 'exit')) as [number];
  expect(status).toBe(1);
});
