// Resumes through a real llama-server, from upload to profile, while it is killed, started again, slow, narrow, or refuses us
// (test:llama-server, and test:services where it is built). The model's weights are random: of what it says nothing may be believed.
import { gpuPoolSchema, usageSchema, type Profile, type Resume } from '@vitae/contracts';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import {
  endGpuWorker,
  profileOfResume,
  settledResume,
  startGpuWorker,
  uploadPlainResume,
  type GpuWorkerOptions,
} from '../support/gpu-worker-process.ts';
import { describeWithLlamaServer, LlamaServer, type LlamaServerOptions } from '../support/llama-server.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { tinyModel } from '../support/tiny-model.mjs';

const ALIAS = 'tiny-zephyr';

let folder: string;
let file: string;
let service: TestService;
let bearer: { authorization: string };
let http: App;
let servers: LlamaServer[] = [];
let workers: ChildProcess[] = [];
/** Of the rules alone, to compare with. */
let plain: Profile;

async function startServer(more: Partial<LlamaServerOptions> = {}): Promise<LlamaServer> {
  const server = await LlamaServer.start({ file, alias: ALIAS, ...more });
  servers.push(server);
  return server;
}

function startWorker({ baseUrl }: LlamaServer, more: Partial<GpuWorkerOptions> = {}): ChildProcess {
  const worker = startGpuWorker(service, { model: ALIAS, baseUrl, concurrency: 2, ...more });
  workers.push(worker);
  return worker;
}

/** Waits until the pool has a living worker that is so. */
const theWorker = (isSo: (unhealthySince: string | null) => boolean) =>
  until(async () => {
    const { body } = await request(http).get('/v1/admin/gpu-workers').expect(200);
    return gpuPoolSchema.parse(body).workers.find((w) => w.alive && isSo(w.unhealthySince));
  });
const isWell = (since: string | null) => since === null;
const isUnwell = (since: string | null) => since !== null;

const upload = (times: number) =>
  Promise.all(Array.from({ length: times }, () => uploadPlainResume({ http, bearer })));
const settled = (resume: Resume) => settledResume({ http, bearer }, resume);
const cost = async () =>
  usageSchema.parse((await request(http).get('/v1/usage').set(bearer)).body).languageModel[0];

/** All were read by rules and model, and hold what the rules alone found. */
async function expectAllRead(resumes: readonly Resume[]): Promise<void> {
  const done = await Promise.all(resumes.map(settled));
  expect(done.map(({ status, problem }) => [status, problem])).toEqual(resumes.map(() => ['parsed', null]));
  for (const resume of resumes) {
    const { basics, positions, qualifications, readings } = await profileOfResume({ http, bearer }, resume);
    expect(readings.map(({ version }) => version.split('/')[0])).toContain(ALIAS);
    expect(basics.name?.value).toBe(plain.basics.name?.value);
    expect(positions.map(({ title, organisation }) => [title?.value, organisation?.value])).toEqual(
      plain.positions.map(({ title, organisation }) => [title?.value, organisation?.value]),
    );
    expect(qualifications).toEqual(plain.qualifications);
  }
}

describeWithLlamaServer('resumes through llama.cpp’s server', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vitae-llama-server-'));
    file = join(folder, 'tiny-zephyr.gguf');
    await writeFile(file, tinyModel());
    ({ service, bearer, http } = await startServiceWithTenant({}, { queues: ['parse'] }));
    const resume = await settled(await uploadPlainResume({ http, bearer }));
    plain = await profileOfResume({ http, bearer }, resume);
    await request(http).patch('/v1/settings').set(bearer).send({ languageModel: 'on' }).expect(200);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await Promise.all(workers.map(endGpuWorker));
    servers = [];
    workers = [];
  }, 60_000);
  afterAll(async () => {
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('come from upload to profile, cost what they cost, and hold nothing that the model made up', async () => {
    startWorker(await startServer());
    await theWorker(isWell);
    const before = await cost();
    await expectAllRead(await upload(4));
    const after = await cost();
    expect((after?.resumes ?? 0) - (before?.resumes ?? 0)).toBe(4);
    expect((after?.promptTokens ?? 0) - (before?.promptTokens ?? 0)).toBeGreaterThan(4 * 100);
    expect((after?.answerTokens ?? 0) - (before?.answerTokens ?? 0)).toBeGreaterThan(4);
  }, 120_000);

  it('are all read although it is killed in the middle of an answer, and started again', async () => {
    const first = await startServer();
    startWorker(first);
    await theWorker(isWell);
    const sent = await upload(12);
    await first.midAnswer();
    await first.kill();
    await theWorker(isUnwell);
    await startServer({ port: first.port });
    await theWorker(isWell);
    await expectAllRead(sent);
  }, 180_000);

  it('wait where one is started in its place that does not read its prompts', async () => {
    let log = '';
    const first = await startServer();
    startWorker(first, { env: { LOG_LEVEL: 'info' }, hears: (text) => (log += text) });
    await theWorker(isWell);
    await first.kill();
    const sent = await upload(4);
    await theWorker(isUnwell);
    const deaf = await startServer({ port: first.port, flags: ['--chat-template', 'zephyr'] });
    await until(() => Promise.resolve(log.includes('it does not read its prompts') || undefined));
    await deaf.kill();
    await startServer({ port: first.port });
    await expectAllRead(sent);
  }, 180_000);

  it('wait for one that is too slow, and are all read once it is quick again', async () => {
    const server = await startServer();
    startWorker(server, { env: { LLM_TIMEOUT_MS: '10000', LLM_TRIES: '100' } });
    await theWorker(isWell);
    server.freeze();
    const sent = await upload(6);
    await theWorker(isUnwell);
    server.thaw();
    await expectAllRead(sent);
  }, 180_000);

  it('are parted until they fit a context of 1,024 tokens a slot', async () => {
    // Parts of parts are many questions.
    startWorker(await startServer({ context: 1024 }), { env: { LLM_MAX_CALLS: '200' } });
    await theWorker(isWell);
    // So much that half of a question is still too long.
    const tasks = Array.from(
      { length: 200 },
      (_, i) => `Built hull ${i + 1} of the fleet and tested its seams.`,
    );
    const long = `Anna Muster\n\nWork Experience\nWelder, Example Works Ltd, 2016 - 2019\n${tasks.join('\n')}\n`;
    const sent = request(http).post('/v1/resumes').set(bearer).attach('file', Buffer.from(long), 'cv.txt');
    const resume = await settled((await sent.expect(202)).body as Resume);
    expect([resume.status, resume.problem]).toEqual(['parsed', null]);
    const profile = await profileOfResume({ http, bearer }, resume);
    expect(profile.readings.map(({ version }) => version.split('/')[0])).toContain(ALIAS);
    expect(profile.positions.map(({ organisation }) => organisation?.value)).toEqual(['Example Works Ltd']);
  }, 120_000);

  it.each<[string, Partial<LlamaServerOptions>, Partial<GpuWorkerOptions>, RegExp]>([
    [
      'its key',
      { apiKey: 'right' },
      { env: { LLM_API_KEY: 'wrong' } },
      /refuses this worker \(401 [^)]*\): look at .*LLM_API_KEY/,
    ],
    ['its model', {}, { model: 'zephyr-7b-beta' }, /refuses this worker \(it serves tiny-zephyr/],
    [
      'its template',
      { flags: ['--chat-template', 'zephyr'] },
      {},
      /can’t be worked with: it does not read its prompts/,
    ],
  ])(
    'are taken by no worker that does not know %s, and it says so in a sentence',
    async (_what, ofServer, ofWorker, sentence) => {
      let said = '';
      const worker = startWorker(await startServer(ofServer), {
        ...ofWorker,
        hears: (text) => (said += text),
      });
      const [status] = (await once(worker, 'exit')) as [number];
      expect(status).toBe(1);
      expect(said).toMatch(sentence);
    },
    60_000,
  );
});
