// Original files whose storage is away for a while: requests say so, and what was accepted is read once it is back.
import { isSettled, resumeSchema } from '@vitae/contracts';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import request from 'supertest';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

type Get = TestService['files']['get'];
type Open = TestService['files']['open'];

let service: TestService;
let tenant: TestTenant;
let http: App;
let get: Get;
let open: Open;
beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  get = service.files.get.bind(service.files);
  open = service.files.open.bind(service.files);
});
afterEach(() => Object.assign(service.files, { get, open }));
afterAll(() => service.stop());

const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const upload = () =>
  request(http).post('/v1/resumes').set(bearer()).attach('file', Buffer.from(PLAIN_RESUME), 'cv.txt');

/** What a share does that breaks, one that forbids, and one that isn't mounted. */
const broken = (code: string) => (): Promise<never> =>
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
  service.files.open = broken(code);
  const answer = await request(http).get(`/v1/resumes/${body.id}/original`).set(bearer()).expect(503);
  expect(answer.body.type).toBe('/docs/problems#storage_unavailable');
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
});

it('cuts an answer short whose storage breaks in the middle, so that nobody takes half a file for all of it', async () => {
  const { body } = await upload().set('prefer', 'wait=30').expect(200);
  service.files.open = async (...file) => {
    const whole = await open(...file);
    whole?.stream.destroy();
    const half = function* () {
      yield Buffer.from(PLAIN_RESUME.slice(0, 20));
      throw Object.assign(new Error('EIO: of the test'), { code: 'EIO', syscall: 'read' });
    };
    return whole && { bytes: whole.bytes, stream: Readable.from(half()) };
  };
  const taken = request(http).get(`/v1/resumes/${body.id}/original`).set(bearer());
  await expect(taken).rejects.toThrow(/aborted|hang up|ECONNRESET/);
});

const latest = async (id: string) =>
  resumeSchema.parse((await request(http).get(`/v1/resumes/${id}`).set(bearer())).body);
const storageState = () =>
  until(async () => {
    const { status, body } = await request(http).get('/ready');
    return { status, storage: status === 200 ? body.dependencies.storage : body.errors[0]?.detail };
  });
const expectStorage = (status: number, storage: string) =>
  until(async () => {
    const said = await storageState();
    return said.status === status && said.storage === storage ? true : undefined;
  });

it.each<[string, string, () => Promise<unknown>, readonly string[] | undefined]>([
  ['it is gone', 'away', () => Promise.resolve(), undefined],
  ['an empty folder is in its place', 'away', () => mkdir(service.folder), []],
  [
    'another installation’s is in its place',
    'foreign',
    async () => {
      await mkdir(service.folder);
      await writeFile(
        join(service.folder, 'vitae-storage.json'),
        '{"id":"22222222-2222-4222-8222-222222222222"}',
      );
    },
    ['vitae-storage.json'],
  ],
])(
  'refuses uploads, says so at /ready and leaves nothing where %s; what was accepted is read once it is back',
  async (_what, state, replace, left) => {
    const { body } = await upload().set('prefer', 'wait=30').expect(200);
    await expectStorage(200, 'ok');
    const share = `${service.folder}.share`;
    await rename(service.folder, share);
    await replace();
    try {
      await request(http).post(`/v1/resumes/${body.id}/reparse`).set(bearer()).expect(202);
      const refused = await upload().expect(503);
      expect(refused.body.type).toBe('/docs/problems#storage_unavailable');
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      await request(http).get(`/v1/resumes/${body.id}/original`).set(bearer()).expect(503);
      await expectStorage(503, state);
      // Tried, and put back as the storage's fault.
      await until(async () => {
        const jobs = await service.store.asRelay(({ db }) => db.outboxJob.findMany());
        return jobs.some(({ returns }) => returns > 0) ? true : undefined;
      });
      expect(await readdir(service.folder).catch(() => undefined)).toEqual(left);
    } finally {
      await rm(service.folder, { recursive: true, force: true });
      await rename(share, service.folder);
    }
    await expectStorage(200, 'ok');
    const resume = await until(async () => {
      const now = await latest(body.id as string);
      return isSettled(now.status) ? now : undefined;
    });
    expect([resume.status, resume.problem]).toEqual(['parsed', null]);
    await upload().expect(202);
  },
);
