// Up to 500 addresses in one request: each a resume of its own, exactly once, whatever is wrong with others or happens on the way.
import {
  resumeBatchPageSchema,
  resumeBatchStateSchema,
  SYSTEM,
  type ResumeBatchState,
} from '@vitae/contracts';
import { expiry, operatorTenants, resumeBatches } from '@vitae/store';
import { startBatch } from '@vitae/pipeline';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let http: App;
let tenant: TestTenant;
let bearer: { readonly authorization: string };
let host: Server;
let home: string;

beforeAll(async () => {
  host = createServer((incoming, response) =>
    incoming.url?.startsWith('/cv')
      ? response.writeHead(200, { 'content-type': 'text/plain' }).end(`${PLAIN_RESUME}\n${incoming.url}`)
      : response.writeHead(404).end(),
  );
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  ({ service, http, bearer, tenant } = await startServiceWithTenant({
    fetching: { allow: [home], timeoutMilliseconds: 5_000 },
  }));
});
afterAll(async () => {
  await service.stop();
  host.closeAllConnections();
  await new Promise((resolve) => host.close(resolve));
});

const keyOf = (of: TestTenant) => ({ authorization: `Bearer ${of.apiKey}` });
const post = (items: readonly unknown[], who = bearer) =>
  request(http).post('/v1/resumes:batch').set(who).send({ items });
const get = (path: string, who = bearer) => request(http).get(path).set(who);
const stateOf = async (id: string, query = '', who = bearer): Promise<ResumeBatchState> =>
  resumeBatchStateSchema.parse((await get(`/v1/resume-batches/${id}${query}`, who).expect(200)).body);
const settled = (id: string, who = bearer): Promise<ResumeBatchState> =>
  until(async () => {
    const state = await stateOf(id, '?limit=500', who);
    return state.isSettled && state.acceptedAt !== null ? state : undefined;
  });
const cv = (name: string | number) => `${home}/cv/${name}.txt`;
const codeOf = (body: unknown) => String((body as { type: string }).type).split('#')[1];

it('makes each a resume, and tells by its index what is wrong with one', async () => {
  const sent = await post([
    { url: cv('a'), externalId: 'ats-a', metadata: { job: '7' }, documentDate: '2024-02-01' },
    { url: 'ftp://somewhere.example/cv' },
    { url: cv('b'), colour: 'red' },
    { url: `${home}/nothing` },
    'no object',
    { url: cv('nul'), metadata: { note: 'a\u0000b' } },
    { url: cv('c') },
  ]).expect(202);
  const first = resumeBatchStateSchema.parse(sent.body);
  expect(sent.headers['location']).toBe(`/v1/resume-batches/${first.id}`);
  expect(first).toMatchObject({ total: 7, isSettled: false, next: null });
  expect(first.items.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  const { counts, items } = await settled(first.id);
  expect(items.map(({ status, problem }) => [status, problem?.code])).toEqual([
    ['parsed', undefined],
    ['failed', 'invalid_request'],
    ['failed', 'invalid_request'],
    ['failed', 'url_no_file'],
    ['failed', 'invalid_request'],
    ['failed', 'invalid_request'],
    ['parsed', undefined],
  ]);
  expect(items[1]?.problem?.errors).toMatchObject([{ pointer: '/url' }]);
  expect(items[2]?.problem?.errors).toEqual([{ pointer: '/colour', detail: 'is not known' }]);
  expect(items[5]?.problem?.errors).toMatchObject([{ pointer: '/metadata/note' }]);
  expect(items.map(({ resumeId }) => resumeId !== null)).toEqual([
    true,
    false,
    false,
    true,
    false,
    false,
    true,
  ]);
  expect(counts).toMatchObject({ parsed: 2, failed: 5, waiting: 0, deleted: 0 });
  const { body: resume } = await get(`/v1/resumes/${items[0]?.resumeId}`).expect(200);
  expect(resume).toMatchObject({
    externalId: 'ats-a',
    metadata: { job: '7' },
    documentDate: '2024-02-01',
    source: 'url',
    url: cv('a'),
  });
  const { body: audit } = await get('/v1/audit?action=resume_batch.sent').expect(200);
  expect(audit.items[0]).toMatchObject({
    subject: { kind: 'resume_batch', id: first.id },
    detail: { items: 7 },
  });
});

it('keeps of what was said nothing once it is said of the resume, and goes with it', async () => {
  const { body } = await post([{ url: cv('kept'), externalId: 'ats-kept' }, { url: 'nonsense' }]).expect(202);
  const { items } = await settled(body.id);
  const left = await service.store.withTenant(tenant.id, ({ db }) =>
    db.resumeBatchItem.findMany({ where: { batchId: body.id } }),
  );
  expect(left.map(({ sent }) => sent)).toEqual([null, null]);
  await request(http).delete(`/v1/resumes/${items[0]?.resumeId}`).set(bearer).expect(204);
  const after = await stateOf(body.id);
  expect(after).toMatchObject({ total: 2, isSettled: true, counts: { deleted: 1, failed: 1 } });
  expect(after.items.map(({ index }) => index)).toEqual([1]);
});

it('is told page by page, of one status alone if asked, and listed with the newest first', async () => {
  const { body } = await post([...Array(5).keys()].map((n) => (n === 3 ? {} : { url: cv(`page${n}`) })));
  await settled(body.id);
  const seen: number[] = [];
  for (let path: string | undefined = `/v1/resume-batches/${body.id}?limit=2`; path;) {
    const page: request.Response = await get(path).expect(200);
    seen.push(...resumeBatchStateSchema.parse(page.body).items.map(({ index }) => index));
    path = /<(.+)>; rel="next"/.exec(page.headers['link'] ?? '')?.[1];
  }
  expect(seen).toEqual([0, 1, 2, 3, 4]);
  expect((await stateOf(body.id, '?status=failed')).items.map(({ index }) => index)).toEqual([3]);
  const wrong = await get(`/v1/resume-batches/${body.id}?cursor=nonsense`).expect(400);
  expect(wrong.body.errors).toMatchObject([{ pointer: '/cursor' }]);
  const list = await get('/v1/resume-batches?limit=1').expect(200);
  expect(resumeBatchPageSchema.parse(list.body).items).toMatchObject([{ id: body.id, total: 5 }]);
  expect(list.headers['link']).toMatch(/^<\/v1\/resume-batches\?limit=1&cursor=/);
});

it('refuses what is no batch', async () => {
  for (const body of [{}, [], { items: [] }, { items: {} }, { items: [{ url: cv(1) }], more: 1 }]) {
    const answer = await request(http).post('/v1/resumes:batch').set(bearer).send(body).expect(400);
    expect(codeOf(answer.body)).toBe('invalid_request');
  }
  await post(Array(501).fill({ url: cv(1) })).expect(400);
  const long = { url: cv(1), metadata: { note: 'x'.repeat(400) } };
  // Longer than other bodies may be.
  const { body } = await post(Array(500).fill({ ...long, url: `${cv(1)}?${'s'.repeat(2_500)}` })).expect(202);
  await service.store.withTenant(tenant.id, ({ db }) =>
    db.resumeBatch.delete({ where: { tenantId_id: { tenantId: tenant.id, id: body.id } } }),
  );
  const tooLong = await post([{ url: 'x'.repeat(5_000_000) }]).expect(413);
  expect(codeOf(tooLong.body)).toBe('body_too_large');
});

it('is one batch however often a request with its key comes, at once too', async () => {
  const own = await addTenant(service.store, 'keys');
  const key = randomUUID();
  const send = (url: string) => post([{ url }], keyOf(own)).set('idempotency-key', key);
  const answers = await Promise.all([1, 2, 3, 4].map(() => send(cv('once'))));
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
  expect(new Set(answers.map(({ body }) => String(body.id))).size).toBe(1);
  expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(3);
  expect(codeOf((await send(cv('other')).expect(422)).body)).toBe('idempotency_key_reused');
  const { id } = answers[0]?.body as { id: string };
  await settled(id, keyOf(own));
  expect((await get('/v1/resumes', keyOf(own))).body.items).toHaveLength(1);
});

it('fills a quota to its edge, and says so of each that is beyond', async () => {
  const own = await addTenant(service.store, 'edge');
  await service.store.asOperator((tx) => operatorTenants.setLimits(tx, own.id, { resumesAMonth: 3 }));
  const [one, two] = await Promise.all(
    [0, 1].map((n) =>
      post(
        [0, 1, 2].map((m) => ({ url: cv(`edge${n}${m}`) })),
        keyOf(own),
      ).expect(202),
    ),
  );
  const states = [await settled(one?.body.id, keyOf(own)), await settled(two?.body.id, keyOf(own))];
  const items = states.flatMap((state) => state.items);
  expect(items.filter(({ resumeId }) => resumeId !== null)).toHaveLength(3);
  const refused = items.filter(({ resumeId }) => resumeId === null);
  expect(new Set(refused.map(({ problem }) => problem?.code))).toEqual(new Set(['quota_reached']));
  expect(refused[0]?.problem?.detail).toMatch(/3 resumes a month/);
});

it('takes none of a suspended tenant, and none of what waited when it was', async () => {
  const own = await addTenant(service.store, 'held');
  const id = await service.store.withTenant(own.id, (tx) =>
    resumeBatches.add(tx, [{ sent: { url: cv('held') } }], SYSTEM, new Date()),
  );
  await service.store.asOperator((tx) => operatorTenants.suspend(tx, own.id, new Date()));
  expect(codeOf((await post([{ url: cv('x') }], keyOf(own)).expect(403)).body)).toBe('tenant_suspended');
  await runAlone(own, id);
  expect((await stateOf(id, '', keyOf(own))).items).toMatchObject([
    { status: 'failed', resumeId: null, problem: { code: 'tenant_suspended' } },
  ]);
});

it('makes none twice where two have the job, or one broke off in the middle', async () => {
  const own = await addTenant(service.store, 'twice');
  const items = [...Array(12).keys()].map((n) => ({
    sent: { url: cv(`twice${n}`), externalId: `t-${n % 4}` },
  }));
  const id = await service.store.withTenant(own.id, (tx) => resumeBatches.add(tx, items, SYSTEM, new Date()));
  let left = 5;
  const breaks = () => (left-- > 0 ? Promise.resolve() : Promise.reject(new Error('killed')));
  await expect(runAlone(own, id, breaks)).rejects.toThrow('killed');
  const halfway = await stateOf(id, '', keyOf(own));
  expect(halfway).toMatchObject({ acceptedAt: null, counts: { waiting: 7 } });
  await Promise.all([runAlone(own, id), runAlone(own, id)]);
  const state = await stateOf(id, '', keyOf(own));
  expect(new Set(state.items.map(({ resumeId }) => resumeId)).size).toBe(12);
  const versions = await service.store.withTenant(own.id, ({ db }) =>
    db.resume.findMany({ where: { externalId: 't-1' }, orderBy: { version: 'asc' } }),
  );
  expect(versions.map(({ version, url }) => [version, url])).toEqual([
    [1, cv('twice1')],
    [2, cv('twice5')],
    [3, cv('twice9')],
  ]);
});

it('ends each that waits with a reason where the job is given up', async () => {
  const own = await addTenant(service.store, 'given-up');
  const id = await service.store.withTenant(own.id, (tx) =>
    resumeBatches.add(tx, [{ sent: { url: cv('gone') } }], SYSTEM, new Date()),
  );
  await service.store.withTenant(own.id, (tx) =>
    startBatch({ store: service.store, now: () => new Date() }).giveUp(tx, { batchId: id }, 'worker_lost'),
  );
  const state = await stateOf(id, '', keyOf(own));
  expect(state.acceptedAt).not.toBeNull();
  expect(state.items).toMatchObject([{ status: 'failed', problem: { code: 'worker_lost' } }]);
});

it('lets no tenant pile up batches without end', async () => {
  const own = await addTenant(service.store, 'piles');
  await service.store.withTenant(own.id, async (tx) => {
    for (let n = 0; n < 100; n++)
      await resumeBatches.add(tx, [{ sent: { url: cv('pile') } }], SYSTEM, new Date());
  });
  const answer = await post([{ url: cv('x') }], keyOf(own)).expect(429);
  expect(codeOf(answer.body)).toBe('too_many_batches');
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  await post([{ url: cv('x') }]).expect(202);
});

it('is not there for another tenant, and is forgotten after ninety days', async () => {
  const other = await addTenant(service.store, 'other');
  const { body } = await post([{ url: cv('mine') }]).expect(202);
  const { items } = await settled(body.id);
  expect(codeOf((await get(`/v1/resume-batches/${body.id}`, keyOf(other)).expect(404)).body)).toBe(
    'batch_not_found',
  );
  await get('/v1/resume-batches/nonsense').expect(404);
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  await client.query("UPDATE resume_batches SET created_at = now() - interval '91 days' WHERE id = $1", [
    body.id,
  ]);
  await client.end();
  await service.store.asRelay(expiry.removeExpired);
  await get(`/v1/resume-batches/${body.id}`).expect(404);
  await get(`/v1/resumes/${items[0]?.resumeId}`).expect(200);
});

/** Runs the job of a batch by itself, as a worker does. */
const runAlone = (
  { id: tenantId }: TestTenant,
  batchId: string,
  hold: () => Promise<void> = () => Promise.resolve(),
): Promise<void> =>
  startBatch({ store: service.store, now: () => new Date() }).run({
    jobId: randomUUID(),
    tenantId,
    payload: { batchId },
    returns: 0,
    settle: () => Promise.resolve(),
    hold,
  });
