// The overview: what readings came to is counted once each as they end, by many at once too, and told in all and by day.
import type { Overview } from '@vitae/contracts';
import { resumes, settledDays, tenantUsage } from '@vitae/store';
import { Client } from 'pg';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let http: App;
let tenant: TestTenant;
let tenants = 0;

beforeAll(async () => {
  service = await startService();
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());
beforeEach(async () => {
  tenant = await addTenant(service.store, `overview-${++tenants}`);
});

const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const today = () => new Date().toISOString().slice(0, 10);
const overview = async (query = '') =>
  (await request(http).get(`/v1/overview${query}`).set(bearer()).expect(200)).body as Overview;
const send = (content: Buffer | string, name: string) =>
  request(http).post('/v1/resumes').set(bearer()).attach('file', Buffer.from(content), name).expect(202);
const settled = async (id: string): Promise<string> =>
  until(async () => {
    const { body } = await request(http).get(`/v1/resumes/${id}`).set(bearer());
    return body.status === 'queued' || body.status === 'processing' ? undefined : (body.status as string);
  });

it('has nothing to tell of a new tenant but its plan', async () => {
  const shown = await overview();
  expect(shown.days).toHaveLength(30);
  expect(shown.to).toBe(today());
  expect(shown.all).toEqual({
    received: 0,
    parsed: 0,
    partial: 0,
    failed: 0,
    quarantined: 0,
    p50Seconds: null,
    p95Seconds: null,
    confidence: null,
    tokens: 0,
  });
  expect([shown.problems, shown.confidence, shown.readers]).toEqual([[], [], { classic: 0, llm: 0 }]);
  expect(shown.accuracy.corrections).toBe(0);
  expect(shown.plan.status).toBe('active');
});

it('counts what was read and what failed, each reading once', async () => {
  const { body: read } = await send(PLAIN_RESUME, 'cv.txt');
  const { body: empty } = await send('%PDF-1.7\nnothing', 'cv.pdf');
  expect([await settled(read.id), await settled(empty.id)]).toEqual(['parsed', 'failed']);
  const { body: failed } = await request(http).get(`/v1/resumes/${empty.id}`).set(bearer()).expect(200);
  const shown = await overview();
  expect(shown.all).toMatchObject({ received: 2, parsed: 1, failed: 1, partial: 0 });
  expect(shown.days.at(-1)).toEqual({ day: today(), ...shown.all });
  expect(shown.problems).toEqual([{ code: failed.problem.code, count: 1 }]);
  expect(shown.readers).toEqual({ classic: 1, llm: 0 });
  expect(shown.all.p50Seconds).toBeGreaterThan(0);
  expect(shown.all.p50Seconds).toBeLessThan(60);
  expect(shown.all.p95Seconds).toBe(shown.all.p50Seconds);
  const [band] = shown.confidence;
  expect(band?.resumes).toBe(1);
  expect(shown.all.confidence).toBeGreaterThanOrEqual(band?.from ?? 1);
  expect(shown.all.confidence).toBeLessThanOrEqual(band?.to ?? 0);

  // Read again it counts again, and its time begins anew.
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  await client.query(`UPDATE resumes SET created_at = now() - interval '40 days' WHERE id = '${read.id}'`);
  await client.end();
  await request(http).post(`/v1/resumes/${read.id}/reparse`).set(bearer()).expect(202);
  await settled(read.id);
  const again = await overview();
  expect(again.all).toMatchObject({ received: 2, parsed: 2, failed: 1 });
  expect(again.all.p95Seconds).toBeLessThan(60);
  // What is deleted stays counted.
  await request(http).delete(`/v1/resumes/${read.id}`).set(bearer()).expect(204);
  expect((await overview()).all.parsed).toBe(2);
});

it('loses none of many that end at once, and counts rows of imports as read by nobody', async () => {
  const at = new Date('2026-03-04T23:30:00Z');
  await Promise.all(
    Array.from({ length: 12 }, () =>
      service.store.withTenant(tenant.id, (tx) => settledDays.countFailed(tx, 'failed', 'damaged_file', at)),
    ),
  );
  await service.store.withTenant(tenant.id, async (tx) => {
    await settledDays.countImported(tx, 700, at);
    await settledDays.countFailed(tx, 'quarantined', 'quarantined_file', at);
    await tenantUsage.add(tx, '2026-03-05', { resumes: 3, tokens: 9 });
  });
  const shown = await overview('?from=2026-03-03&to=2026-03-05');
  expect(
    shown.days.map(({ day, parsed, failed, quarantined }) => [day, parsed, failed, quarantined]),
  ).toEqual([
    ['2026-03-03', 0, 0, 0],
    ['2026-03-04', 700, 12, 1],
    ['2026-03-05', 0, 0, 0],
  ]);
  expect(shown.problems).toEqual([
    { code: 'damaged_file', count: 12 },
    { code: 'quarantined_file', count: 1 },
  ]);
  expect(shown.all).toMatchObject({ received: 3, tokens: 9, p50Seconds: null, confidence: null });
  expect(shown.readers).toEqual({ classic: 0, llm: 0 });
});

it('counts a reading that is given up together with what is given back of it', async () => {
  const { body } = await send(`${PLAIN_RESUME}\nGiven up\n`, 'cv.txt');
  await settled(body.id);
  await service.store.withTenant(tenant.id, async (tx) => {
    await resumes.beginAgain(tx, body.id);
    await resumes.failReading(tx, body.id, 'failed', 'engine_away', new Date());
    // It is settled: nothing more comes of it.
    await resumes.failReading(tx, body.id, 'failed', 'engine_away', new Date());
  });
  const { all, problems } = await overview();
  expect([all.parsed, all.failed, problems]).toEqual([1, 1, [{ code: 'engine_away', count: 1 }]]);
});

it('refuses days that are none, too many or the wrong way round', async () => {
  for (const query of [
    '?from=2026-02-30',
    '?from=2026-03-02&to=2026-03-01',
    '?from=2026-01-01&to=2026-06-01',
  ]) {
    const { body } = await request(http).get(`/v1/overview${query}`).set(bearer()).expect(400);
    expect(body.type).toContain('#invalid_request');
  }
  expect((await overview('?from=2026-01-01&to=2026-04-02')).days).toHaveLength(92);
});
