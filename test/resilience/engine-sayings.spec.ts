// What an engine's server says when it refuses is in the worker's log, and nothing of the resume with it, although servers like to
// quote what they were sent.
import type { ChildProcess } from 'node:child_process';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import {
  endGpuWorker,
  resumeNow,
  settledResume,
  startGpuWorker,
  uploadPlainResume,
} from '../support/gpu-worker-process.ts';
import { startModelServer, type Script } from '../support/model-server.mjs';
import { findsTheName } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

let service: TestService;
let bearer: { authorization: string };
let http: App;
let server: Awaited<ReturnType<typeof startModelServer>>;
let worker: ChildProcess;
let log = '';

beforeAll(async () => {
  ({ service, bearer, http } = await startServiceWithTenant({}, { queues: ['parse'] }));
  await request(http).patch('/v1/settings').set(bearer).send({ languageModel: 'on' }).expect(200);
  server = await startModelServer(refusesWork);
  worker = startGpuWorker(service, {
    model: 'fussy',
    baseUrl: server.baseUrl,
    env: { LOG_LEVEL: 'info' },
    hears: (text) => (log += text),
  });
  await until(() => Promise.resolve(log.includes('gpu worker started') || undefined));
}, 60_000);
afterAll(async () => {
  await endGpuWorker(worker);
  await server.close();
  await service.stop();
});

let knowsTheKey = true;
/** Refuses the questions about work of a resume, and quotes them. */
const refusesWork: Script = (question) => {
  const { user, section } = question;
  if (!knowsTheKey) return { status: 401, body: '{"error":{"message":"invalid api key"}}' };
  if (section !== 'work' || !user.includes('Welder')) return findsTheName(question);
  const error = {
    message: `Failed to parse messages: [{"role":"user","content":"${user}"}]`,
    type: 'server_error',
  };
  return { status: 400, body: JSON.stringify({ error }) };
};

it('logs what a server says of a question, without the question', async () => {
  const resume = await settledResume({ http, bearer }, await uploadPlainResume({ http, bearer }));
  expect([resume.status, resume.problem?.code]).toEqual(['partial', 'model_incomplete']);
  await until(() => Promise.resolve(log.includes('fails on questions') || undefined));
  expect(log).toContain(
    '"reason":"refused","said":"400 server_error: Failed to parse messages: [{\\"role\\":\\"user\\",\\"content\\":\\"…',
  );
  expect(log).not.toMatch(/Anna|Muster|anna@|Welder|Example Works|Ran the line/);
}, 60_000);

it('takes no resumes while its server does not know its key any more, says what to look at, and goes on once it does', async () => {
  knowsTheKey = false;
  const sent = await uploadPlainResume({ http, bearer });
  const refusal =
    /can’t be worked with now; no resumes are taken until it can: look at LLM_BASE_URL .* LLM_API_KEY/;
  await until(() => Promise.resolve(refusal.test(log) || undefined));
  expect(log).toContain('"reason":"misconfigured","said":"401 invalid api key"');
  expect((await resumeNow({ http, bearer }, sent)).status).toBe('processing');
  knowsTheKey = true;
  expect((await settledResume({ http, bearer }, sent)).status).toBe('partial');
  expect(log).toContain('the engine answers again');
}, 60_000);
