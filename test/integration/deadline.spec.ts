// Every resume comes to an end by its deadline, with a reason: whatever hangs, and whoever would still do something about it later.
import { isSettled, profileSchema, resumeSchema, type Resume } from '@vitae/contracts';
import type { LanguageModel, ModelAnswer } from '@vitae/inference';
import { endOverdue } from '@vitae/pipeline';
import { resumes, results } from '@vitae/store';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

const MINUTE = 60_000;
let service: TestService;
let tenant: TestTenant;
let http: App;
let bearer: { readonly authorization: string };
let host: Server;
let home: string;

/** A model that answers nobody until it is let go. */
let letGo: () => void = () => undefined;
let asked = 0;
const gone = new Promise<void>((resolve) => (letGo = resolve));
const hanging: LanguageModel = {
  name: 'hanging',
  answer: async (): Promise<ModelAnswer> => {
    asked++;
    await gone;
    return { ok: false, reason: 'invalid_json' };
  },
};

beforeAll(async () => {
  host = createServer(() => undefined);
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  ({ service, tenant, http, bearer } = await startServiceWithTenant(
    { fetching: { allow: [home], timeoutMilliseconds: 600_000 } },
    { model: hanging },
  ));
  await request(http).patch('/v1/settings').set(bearer).send({ languageModel: 'on' }).expect(200);
});
afterAll(async () => {
  letGo();
  host.closeAllConnections();
  await new Promise((resolve) => host.close(resolve));
  await service.stop();
});

const later = (minutes: number) =>
  endOverdue({
    store: service.store,
    now: () => new Date(Date.now() + minutes * MINUTE),
    deadlineMilliseconds: 15 * MINUTE,
  });
const send = async (body: object): Promise<string> =>
  String((await request(http).post('/v1/resumes').set(bearer).send(body).expect(202)).body.id);
const text = (content: string) => ({
  file: { name: 'cv.txt', content: Buffer.from(content).toString('base64') },
});
const look = async (id: string): Promise<Resume> =>
  resumeSchema.parse((await request(http).get(`/v1/resumes/${id}`).set(bearer).expect(200)).body);
const ended = (id: string) =>
  until(async () => {
    const resume = await look(id);
    return isSettled(resume.status) ? resume : undefined;
  });
const used = async () =>
  (await request(http).get('/v1/plan').set(bearer).expect(200)).body.used as { resumes: number };

it('goes on with what the rules have read where the language model hangs, and drops what that answers later', async () => {
  const id = await send(text(PLAIN_RESUME));
  await until(() => Promise.resolve(asked > 0 || undefined));
  expect(await later(14)).toEqual({ partial: 0, failed: 0 });
  expect((await look(id)).status).toBe('processing');
  expect(await later(16)).toEqual({ partial: 1, failed: 0 });
  const resume = await ended(id);
  expect(resume).toMatchObject({ status: 'partial', problem: { code: 'deadline_passed' } });
  const { body } = await request(http).get(`/v1/resumes/${id}/profile`).set(bearer).expect(200);
  expect(profileSchema.parse(body).basics.name?.value).toBe('Anna Muster');
  expect(await later(16)).toEqual({ partial: 0, failed: 0 });
  letGo();
  await until(async () => {
    const jobs = await service.store.asRelay((tx) =>
      tx.db.outboxJob.count({ where: { queue: { not: 'maintenance' } } }),
    );
    return jobs === 0 || undefined;
  });
  expect(await look(id)).toEqual(resume);
  const left = await service.store.withTenant(tenant.id, (tx) => results.loadStageResults(tx, id));
  expect([...left.keys()]).toEqual([]);
});

it('fails what hangs before anything was read, does not count it, and lets it be sent again', async () => {
  const before = await used();
  const id = await send({ url: `${home}/never` });
  await until(async () => ((await look(id)).status === 'processing' ? true : undefined));
  expect((await used()).resumes).toBe(before.resumes + 1);
  expect(await later(16)).toEqual({ partial: 0, failed: 1 });
  const resume = await ended(id);
  expect(resume).toMatchObject({ status: 'failed', problem: { code: 'deadline_passed' } });
  expect(await used()).toEqual(before);
  // Its time begins anew.
  await request(http).post(`/v1/resumes/${id}/reparse`).set(bearer).expect(202);
  await until(async () => ((await look(id)).status === 'processing' ? true : undefined));
  expect(await later(14)).toEqual({ partial: 0, failed: 0 });
  expect(await later(16)).toEqual({ partial: 0, failed: 1 });
});

it('leaves alone what nobody has begun, and ends each once where two look at the same moment', async () => {
  const never = await service.store.withTenant(tenant.id, (tx) =>
    resumes.addResume(tx, {
      fileName: 'a.txt',
      mediaType: 'text/plain',
      bytes: 1,
      sha256: 'f'.repeat(64),
      source: 'upload',
    }),
  );
  const begun = await service.store.withTenant(tenant.id, async (tx) => {
    const file = { fileName: 'b.txt', mediaType: 'text/plain', bytes: 1, sha256: 'e'.repeat(64) };
    const { id } = await resumes.addResume(tx, { ...file, source: 'upload' });
    await resumes.beginReading(tx, id, new Date());
    return id;
  });
  const both = await Promise.all([later(16), later(16)]);
  expect(both.map(({ failed }) => failed).sort()).toEqual([0, 1]);
  expect((await look(begun)).status).toBe('failed');
  expect((await look(never.id)).status).toBe('queued');
});
