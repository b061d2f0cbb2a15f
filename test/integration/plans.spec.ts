// Plans: what a tenant may use, exactly at the edge; what is counted and what is not; requests a second over several processes.
import { createApi } from '@vitae/api';
import type { PlanAnswer, PlanLimits, UsageDay } from '@vitae/contracts';
import type { INestApplication } from '@nestjs/common';
import { createLogger, loadSettings } from '@vitae/runtime';
import { events, llmUsage, operatorTenants, plans, resumes, Store, tenantUsage } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let http: App;
let tenant: TestTenant;
/** Another process on the same database. */
let other: INestApplication;
let otherStore: Store;
let tenants = 0;

beforeAll(async () => {
  service = await startService();
  http = service.app.getHttpServer() as App;
  otherStore = new Store(service.database.url, 3);
  const { files, prefix } = service;
  const logger = createLogger('test', 'error');
  const now = () => new Date();
  other = await createApi({ settings: loadSettings(), store: otherStore, files, logger, now, prefix });
  await other.init();
});
afterAll(async () => {
  await other.close();
  await otherStore.close();
  await service.stop();
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `plans-${++tenants}`);
});

const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const limit = (limits: Partial<PlanLimits>) =>
  service.store.asOperator((tx) => operatorTenants.setLimits(tx, tenant.id, limits));
const plan = async () => (await request(http).get('/v1/plan').set(bearer()).expect(200)).body as PlanAnswer;
const send = (text: string, app = http) =>
  request(app).post('/v1/resumes').set(bearer()).attach('file', Buffer.from(text), 'cv.txt');
const textOf = (n: number) => `${PLAIN_RESUME}\nNumber ${n} of ${tenant.id}\n`;
const codeOf = (answer: { body: { type?: string } }) => answer.body.type?.split('#')[1];
const eventsOf = () =>
  service.store.withTenant(tenant.id, (tx) => events.listAfter(tx, 0n, ['quota.reached'], 100));
const days = async (query = '') =>
  (await request(http).get(`/v1/usage/days${query}`).set(bearer()).expect(200)).body.days as UsageDay[];
const today = () => new Date().toISOString().slice(0, 10);
const isSettled = async (id: string) => {
  const { body } = await request(http).get(`/v1/resumes/${id}`).set(bearer());
  return body.status === 'queued' || body.status === 'processing' ? undefined : body;
};

it('is without limits unless whoever runs Vitae sets some, and says what is used', async () => {
  await send(textOf(1)).expect(202);
  const shown = await plan();
  expect(shown.status).toBe('active');
  expect(Object.values(shown.limits)).toEqual([null, null, null, null, null]);
  expect(shown.used).toEqual({ resumes: 1, tokens: 0, bytes: Buffer.byteLength(textOf(1)), members: 1 });
  expect(Date.parse(shown.resetsAt)).toBeGreaterThan(Date.now());
});

it('takes exactly the quota, from many at once by way of several processes', async () => {
  await limit({ resumesAMonth: 5 });
  const apps = [http, other.getHttpServer() as App];
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) => send(textOf(n), apps[n % 2] ?? http)),
  );
  const refused = answers.filter(({ status }) => status === 403);
  expect(answers.filter(({ status }) => status === 202)).toHaveLength(5);
  expect(refused).toHaveLength(7);
  expect(refused[0]?.body).toMatchObject({
    type: '/docs/problems#quota_reached',
    quota: { name: 'resumes', limit: 5, used: 5 },
  });
  expect((await plan()).used.resumes).toBe(5);
  expect(await service.store.withTenant(tenant.id, ({ db }) => db.resume.count())).toBe(5);
  // Of those that were refused no file is left.
  const kept: string[] = [];
  for await (const digest of service.files.listDigests(tenant.id)) kept.push(digest);
  expect(kept).toHaveLength(5);
});

it('counts a resume once, however often its request is sent and it is read again', async () => {
  await limit({ resumesAMonth: 1 });
  const again = () => send(textOf(1)).set('idempotency-key', 'one');
  const answers = await Promise.all([again(), again(), again()]);
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
  const id = String(answers[0]?.body.id);
  await until(() => isSettled(id));
  await request(http).post(`/v1/resumes/${id}/reparse`).set(bearer()).expect(202);
  await until(() => isSettled(id));
  expect((await again().expect(202)).body.id).toBe(id);
  expect((await plan()).used.resumes).toBe(1);
  expect(codeOf(await send(textOf(2)).expect(403))).toBe('quota_reached');
});

it('does not count what failed by a fault of ours, counts it when it is read after all, and what is broken by itself', async () => {
  await limit({ resumesAMonth: 1 });
  const { body } = await send(textOf(1)).expect(202);
  await until(() => isSettled(body.id));
  const fail = (code: 'reading_failed' | 'damaged_file') =>
    service.store.withTenant(tenant.id, async (tx) => {
      await tx.db.resume.update({
        where: { id: body.id },
        data: { status: 'processing', statusBefore: null },
      });
      await resumes.failReading(tx, body.id, 'failed', code, new Date());
    });
  await fail('damaged_file');
  expect((await plan()).used.resumes).toBe(1);
  await fail('reading_failed');
  await fail('reading_failed');
  expect((await plan()).used.resumes).toBe(0);
  expect(await days()).toContainEqual(expect.objectContaining({ day: today(), resumes: 0, bytes: 0 }));
  await request(http).post(`/v1/resumes/${body.id}/reparse`).set(bearer()).expect(202);
  await until(() => isSettled(body.id));
  expect((await plan()).used.resumes).toBe(1);
  // Another took its place meanwhile: then it can't be read again this month.
  await fail('reading_failed');
  await send(textOf(2)).expect(202);
  expect(codeOf(await request(http).post(`/v1/resumes/${body.id}/reparse`).set(bearer()).expect(403))).toBe(
    'quota_reached',
  );
  expect((await isSettled(body.id)).status).toBe('failed');
});

it('begins anew with the month', async () => {
  await limit({ resumesAMonth: 1 });
  await send(textOf(1)).expect(202);
  const { body } = await send(textOf(2)).expect(403);
  service.travel(Date.parse(body.quota.resetsAt) - Date.now() + 60_000);
  await send(textOf(2)).expect(202);
  service.travel(-(Date.parse(body.quota.resetsAt) - Date.now() + 60_000));
});

it('counts the bytes of files, the same file once, and gives them back when the last of it is deleted', async () => {
  const bytes = Buffer.byteLength(textOf(1));
  await limit({ bytesStored: bytes });
  const first = await send(textOf(1)).expect(202);
  const second = await send(textOf(1)).expect(202);
  expect((await plan()).used.bytes).toBe(bytes);
  const refused = await send('Another one').expect(403);
  expect(refused.body.quota).toEqual({ name: 'bytes', limit: bytes, used: bytes, resetsAt: null });
  await request(http).delete(`/v1/resumes/${first.body.id}`).set(bearer()).expect(204);
  expect((await plan()).used.bytes).toBe(bytes);
  await request(http).delete(`/v1/resumes/${second.body.id}`).set(bearer()).expect(204);
  expect((await plan()).used.bytes).toBe(0);
  await send('Another one').expect(202);
});

it('keeps the sum of the bytes right while many add and delete', async () => {
  await limit({ bytesStored: 10_000_000 });
  const sent = await Promise.all(Array.from({ length: 80 }, (_, n) => send(textOf(n % 70)).expect(202)));
  await Promise.all(
    sent
      .filter((_, n) => n % 2)
      .map(({ body }) => request(http).delete(`/v1/resumes/${body.id}`).set(bearer())),
  );
  const [held] = await service.store.withTenant(
    tenant.id,
    ({ db }) =>
      db.$queryRaw<{ bytes: number }[]>`
        SELECT sum(bytes)::float8 AS bytes FROM (SELECT DISTINCT sha256, bytes FROM resumes) f`,
  );
  expect((await plan()).used.bytes).toBe(held?.bytes);
  const rows = await service.store.withTenant(tenant.id, ({ db }) => db.storageChange.count());
  expect(rows).toBeLessThan(120);
});

it('writes an event at 80 and at 100 per cent, once a month', async () => {
  await limit({ resumesAMonth: 5 });
  for (let n = 0; n < 3; n++) await send(textOf(n)).expect(202);
  expect(await eventsOf()).toEqual([]);
  await send(textOf(3)).expect(202);
  expect((await eventsOf()).map(({ type, data }) => [type, data])).toEqual([
    ['quota.reached', expect.objectContaining({ name: 'resumes', percent: 80, used: 4, limit: 5 })],
  ]);
  await send(textOf(4)).expect(202);
  await send(textOf(5)).expect(403);
  expect((await eventsOf()).map(({ data }) => data)).toEqual([
    expect.objectContaining({ percent: 80 }),
    expect.objectContaining({ percent: 100, used: 5 }),
  ]);
});

it('holds language models to the tokens of the plan, beside the tenant’s own setting', async () => {
  await limit({ tokensAMonth: 100 });
  const use = (promptTokens: number) =>
    service.store.withTenant(tenant.id, async (tx) => {
      const cost = { promptTokens, answerTokens: 0, droppedUngrounded: 0, leftTheHouse: 0 } as const;
      await llmUsage.addReading(tx, new Date(), cost);
      await plans.tellOfTokens(tx, new Date());
    });
  const left = (own: number | null) =>
    service.store.withTenant(tenant.id, (tx) => plans.tokensLeft(tx, own, new Date()));
  await use(60);
  expect(await left(null)).toEqual({ left: 40, reached: null });
  expect(await left(50)).toEqual({ left: 0, reached: 'own' });
  await use(40);
  expect(await left(null)).toEqual({ left: 0, reached: 'plan' });
  expect((await plan()).used.tokens).toBe(100);
  // Both were reached at one moment, which has no order.
  const reached = (await eventsOf()).map(({ data }) => data);
  for (const percent of [80, 100])
    expect(reached).toContainEqual(expect.objectContaining({ name: 'tokens', percent }));
  expect(reached).toHaveLength(2);
  await request(http).patch('/v1/settings').set(bearer()).send({ languageModel: 'on' }).expect(200);
  const refused = await request(http)
    .post('/v1/ask')
    .set(bearer())
    .send({ question: 'Who welds?' })
    .expect(403);
  expect(refused.body).toMatchObject({
    type: '/docs/problems#tokens_used_up',
    detail: 'The tenant’s plan has no more of them.',
  });
});

it('admits as many members as the plan has, also when two come at once', async () => {
  await limit({ members: 2 });
  const admit = () =>
    service.store.withTenant(tenant.id, async (tx) => {
      const count = () => tx.db.member.count({ where: { tenantId: tenant.id } });
      await plans.admitMember(tx, count, new Date());
      const id = crypto.randomUUID();
      const data = {
        id,
        tenantId: tenant.id,
        name: 'M',
        email: `${id}@example.com`,
        role: 'viewer',
        passwordHash: 'x',
      };
      await tx.db.member.create({ data });
    });
  const ended = await Promise.allSettled([admit(), admit(), admit()]);
  expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'quota_reached', quota: { name: 'members', limit: 2, used: 2 } },
  });
});

describe('requests a second', () => {
  it('are bounded by key over all processes, and every answer says what is left', async () => {
    await limit({ requestsASecond: 5 });
    const apps = [http, other.getHttpServer() as App];
    // Twice as many as a second has, and within one: if a second ends in between, at most one more share is let through.
    const began = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        request(apps[n % 2] ?? http)
          .get('/v1/plan')
          .set(bearer()),
      ),
    );
    const windows = Math.floor((performance.now() - began) / 1_000) + 2;
    const served = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 429);
    expect(served.length).toBeGreaterThanOrEqual(5);
    expect(served.length).toBeLessThanOrEqual(5 * windows);
    expect(served.length + refused.length).toBe(20);
    for (const { headers } of answers) {
      expect(headers['ratelimit-policy']).toBe('"requests";q=5;w=1');
      expect(headers['ratelimit']).toMatch(/^"requests";r=[0-4];t=1$/);
    }
    expect(refused[0]?.body.type).toBe('/docs/problems#rate_limited');
    expect(refused[0]?.headers).toMatchObject({ 'retry-after': '1', ratelimit: '"requests";r=0;t=1' });
    await until(async () =>
      (await request(http).get('/v1/plan').set(bearer())).status === 200 ? true : undefined,
    );
  });

  it('of one key are no matter of another', async () => {
    const made = await request(http)
      .post('/v1/api-keys')
      .set(bearer())
      .send({ name: 'second', scopes: ['admin'] })
      .expect(201);
    await limit({ requestsASecond: 1 });
    const ask = (key: string) => request(http).get('/v1/plan').set('authorization', `Bearer ${key}`);
    await Promise.all([ask(tenant.apiKey), ask(tenant.apiKey), ask(tenant.apiKey)]);
    await ask(String(made.body.key)).expect(200);
  });

  it('are not counted without a limit', async () => {
    const answer = await request(http).get('/v1/plan').set(bearer()).expect(200);
    expect(answer.headers['ratelimit']).toBeUndefined();
  });
});

describe('usage by day', () => {
  it('is told as JSON and as CSV, days without use among them', async () => {
    await service.store.withTenant(tenant.id, async (tx) => {
      await tenantUsage.add(tx, '2026-03-01', { resumes: 2, bytes: 2_000, searches: 3 });
      await tenantUsage.add(tx, '2026-03-03', { questions: 1, tokens: 3_000_000_000 });
      await tenantUsage.add(tx, '2026-03-01', { resumes: 1 });
    });
    const query = '?from=2026-03-01&to=2026-03-03';
    const none = { resumes: 0, bytes: 0, tokens: 0, searches: 0, questions: 0 };
    expect(await days(query)).toEqual([
      { ...none, day: '2026-03-01', resumes: 3, bytes: 2_000, searches: 3 },
      { ...none, day: '2026-03-02' },
      { ...none, day: '2026-03-03', questions: 1, tokens: 3_000_000_000 },
    ]);
    const table = [
      'day,resumes,bytes,tokens,searches,questions',
      '2026-03-01,3,2000,0,3,0',
      '2026-03-02,0,0,0,0,0',
      '2026-03-03,0,0,3000000000,0,1',
      '',
    ].join('\r\n');
    const asked = await request(http).get(`/v1/usage/days${query}`).set(bearer()).set('accept', 'text/csv');
    expect([asked.text, asked.headers['content-type']]).toEqual([table, 'text/csv; charset=utf-8']);
    const named = await request(http).get(`/v1/usage/days${query}&format=csv`).set(bearer()).expect(200);
    expect(named.text).toBe(table);
  });

  it('counts searches and questions, and goes up to today by itself', async () => {
    for (let n = 0; n < 3; n++)
      await request(http).post('/v1/search').set(bearer()).send({ text: 'welder' }).expect(200);
    await until(async () => ((await days()).at(-1)?.searches === 3 ? true : undefined));
    const listed = await days();
    expect(listed.at(0)?.day).toBe(`${today().slice(0, 8)}01`);
    expect(listed.at(-1)?.day).toBe(today());
  });

  it('refuses days that are none or too many', async () => {
    for (const query of [
      '?from=2026-02-30',
      '?from=2026-03-02&to=2026-03-01',
      '?from=2020-01-01&to=2026-01-01',
    ])
      expect(codeOf(await request(http).get(`/v1/usage/days${query}`).set(bearer()).expect(400))).toBe(
        'invalid_request',
      );
  });
});
