// Original files whose storage is away for a while: requests say so, and what was accepted is read once it is back.
import { isSettled, resumeSchema } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

type Get = TestService['files']['get'];

let service: TestService;
let tenant: TestTenant;
let http: App;
let get: Get;
beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  get = service.files.get.bind(service.files);
});
afterEach(() => (service.files.get = get));
afterAll(() => service.stop());

const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const upload = () =>
  request(http).post('/v1/resumes').set(bearer()).attach('file', Buffer.from(PLAIN_RESUME), 'cv.txt');

/** What a share does that breaks, one that forbids, and one that isn't mounted. */
const broken =
  (code: string): Get =>
  () =>
    Promise.reject(Object.assign(new Error(`${code}: of the test`), { code, syscall: 'read' }));
const unmounted: Get = () => Promise.resolve(undefined);

it('reads a resume once its storage is back, whatever was wrong with it', async () => {
  const faults = [broken('EIO'), unmounted];
  service.files.get = (...file) => (faults.shift() ?? get)(...file);
  const { body } = await upload().expect(202);
  const resume = await until(async () => {
    const latest = resumeSchema.parse((await request(http).get(`/v1/resumes/${body.id}`).set(bearer())).body);
    return isSettled(latest.status) ? latest : undefined;
  });
  expect([resume.status, resume.problem, faults]).toEqual(['parsed', null, []]);
});

it.each(['EIO', 'EACCES', 'ESTALE'])('answers 503 and when to come again: %s', async (code) => {
  const { body } = await upload().set('prefer', 'wait=30').expect(200);
  service.files.get = broken(code);
  const answer = await request(http).get(`/v1/resumes/${body.id}/original`).set(bearer()).expect(503);
  expect(answer.body.type).toBe('/docs/problems#storage_unavailable');
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
});
