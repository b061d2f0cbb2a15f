// A tenant's API keys: shown once, given no more than whoever makes them has, rotated with an overlap, gone at once for every process.
import { createApi } from '@vitae/api';
import type { ApiKey, MadeApiKey } from '@vitae/contracts';
import type { INestApplication } from '@nestjs/common';
import { createLogger, loadSettings } from '@vitae/runtime';
import { apiKeys, Store } from '@vitae/store';
import { Client } from 'pg';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const HOUR = 3_600_000;
const NOWHERE = '00000000-0000-4000-8000-000000000000';
let service: TestService;
let tenant: TestTenant;
let http: App;
/** Another process on the same database. */
let other: INestApplication;
let otherStore: Store;

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
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

const as = (key = tenant.apiKey) => ({ authorization: `Bearer ${key}` });
const make = async (body: object, key?: string): Promise<MadeApiKey> =>
  (await request(http).post('/v1/api-keys').set(as(key)).send(body).expect(201)).body as MadeApiKey;
const list = async (of = tenant): Promise<ApiKey[]> =>
  (await request(http).get('/v1/api-keys').set(as(of.apiKey)).expect(200)).body.items as ApiKey[];
const statusWith = async (key: string, app = http) =>
  (await request(app).get('/v1/resumes').set(as(key))).status;
const codeOf = (answer: { body: { type?: string } }) => answer.body.type?.split('#')[1];
const rotate = (id: string, body: object, key?: string) =>
  request(http).post(`/v1/api-keys/${id}/rotate`).set(as(key)).send(body);

it('shows a key once and keeps no more of it than its hash and its beginning', async () => {
  const made = await make({ name: 'Ingest', scopes: ['resumes:read'] });
  expect(made.key).toMatch(/^vt_[\w-]{43}$/);
  expect(made.key.startsWith(made.prefix)).toBe(true);
  expect(made).toMatchObject({ expiresAt: null, lastUsedAt: null, replacedBy: null });
  expect(await statusWith(made.key)).toBe(200);
  const listed = await list();
  expect(listed[0]).toMatchObject({ id: made.id, name: 'Ingest', scopes: ['resumes:read'] });
  expect(JSON.stringify(listed)).not.toContain(made.key);
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  const { rows } = await client.query('SELECT row_to_json(k) AS row FROM api_keys k');
  const trail = await client.query('SELECT row_to_json(a) AS row FROM audit_entries a');
  await client.end();
  expect(rows.length).toBeGreaterThan(1);
  expect(trail.rows.length).toBeGreaterThan(0);
  expect(JSON.stringify([rows, trail.rows])).not.toContain(made.key.slice(12));
});

it('gives no scope that whoever makes the key has not, by making it or by rotating another', async () => {
  const keeper = await make({ name: 'keeper', scopes: ['admin', 'resumes:read'] });
  const refused = await request(http)
    .post('/v1/api-keys')
    .set(as(keeper.key))
    .send({ name: 'more', scopes: ['resumes:read', 'search'] })
    .expect(403);
  expect(codeOf(refused)).toBe('scope_not_yours');
  expect(refused.body.detail).toBe('You have not: search.');
  const strong = await make({ name: 'strong', scopes: ['admin', 'search'] });
  expect(codeOf(await rotate(strong.id, { overlapHours: 0 }, keeper.key).expect(403))).toBe(
    'scope_not_yours',
  );
  expect(await statusWith(strong.key)).toBe(403);
  expect((await make({ name: 'less', scopes: ['resumes:read'] }, keeper.key)).scopes).toEqual([
    'resumes:read',
  ]);
});

it('lets a member make them who may, and nobody else', async () => {
  const browser = request.agent(http);
  await browser.post('/v1/session').send({ email: tenant.email, password: tenant.password }).expect(200);
  await browser
    .post('/v1/api-keys')
    .send({ name: 'by hand', scopes: ['admin', 'webhooks'] })
    .expect(201);
  const reader = await make({ name: 'reader', scopes: ['resumes:read', 'search'] });
  const refused = await request(http).get('/v1/api-keys').set(as(reader.key)).expect(403);
  expect(codeOf(refused)).toBe('missing_scope');
});

it('ends a key when it is said to end, and takes no end that is past', async () => {
  const expiresAt = new Date(Date.now() + HOUR).toISOString();
  const made = await make({ name: 'short', scopes: ['resumes:read'], expiresAt });
  expect(made.expiresAt).toBe(expiresAt);
  expect(await statusWith(made.key)).toBe(200);
  service.travel(HOUR + 1_000);
  const ended = await request(http).get('/v1/resumes').set(as(made.key)).expect(401);
  expect(codeOf(ended)).toBe('expired_api_key');
  service.travel(-HOUR - 1_000);
  const past = { name: 'past', scopes: ['search'], expiresAt: new Date(Date.now() - HOUR).toISOString() };
  const refused = await request(http).post('/v1/api-keys').set(as()).send(past).expect(400);
  expect(refused.body.errors).toEqual([{ pointer: '/expiresAt', detail: 'must be in the future' }]);
});

it('lets no key that ends make one that outlives it, by making it or by rotating one, its own included', async () => {
  const expiresAt = new Date(Date.now() + HOUR).toISOString();
  const later = new Date(Date.now() + 2 * HOUR).toISOString();
  const sooner = new Date(Date.now() + HOUR / 2).toISOString();
  const keeper = await make({ name: 'keeper', scopes: ['admin', 'search'], expiresAt });
  const wanted = { name: 'heir', scopes: ['search'] };
  const stable = await make({ name: 'stable', scopes: ['search'] });
  for (const end of [null, later]) {
    const asked = request(http)
      .post('/v1/api-keys')
      .set(as(keeper.key))
      .send({ ...wanted, expiresAt: end });
    expect(codeOf(await asked.expect(403))).toBe('end_not_yours');
    for (const { id } of [keeper, stable])
      expect(codeOf(await rotate(id, { overlapHours: 1, expiresAt: end }, keeper.key).expect(403))).toBe(
        'end_not_yours',
      );
  }
  expect((await make({ ...wanted, expiresAt: sooner }, keeper.key)).expiresAt).toBe(sooner);
  expect((await make(wanted, keeper.key)).expiresAt).toBe(expiresAt);
  const heir = await rotate(stable.id, { overlapHours: 1 }, keeper.key).expect(201);
  expect(heir.body.expiresAt).toBe(expiresAt);
  const own = (await rotate(keeper.id, { overlapHours: 1 }, keeper.key).expect(201)).body as MadeApiKey;
  expect(own.expiresAt).toBe(expiresAt);
  // Whoever never ends may.
  expect((await make(wanted)).expiresAt).toBeNull();
});

it('rotates with an overlap: both open for so long, and the old one for no longer than it would have', async () => {
  const old = await make({ name: 'turning', scopes: ['resumes:read'] });
  const next = (await rotate(old.id, { overlapHours: 2 }).expect(201)).body as MadeApiKey;
  expect(next).toMatchObject({ name: 'turning', scopes: ['resumes:read'], expiresAt: null });
  expect([await statusWith(old.key), await statusWith(next.key)]).toEqual([200, 200]);
  expect((await list()).find(({ id }) => id === old.id)?.replacedBy).toBe(next.id);
  expect(codeOf(await rotate(old.id, { overlapHours: 100 }).expect(409))).toBe('api_key_rotated');
  service.travel(2 * HOUR + 1_000);
  expect([await statusWith(old.key), await statusWith(next.key)]).toEqual([401, 200]);
  service.travel(-2 * HOUR - 1_000);
  const ending = await make({
    name: 'ending',
    scopes: ['search'],
    expiresAt: new Date(Date.now() + HOUR).toISOString(),
  });
  const after = (await rotate(ending.id, { overlapHours: 168 }).expect(201)).body as MadeApiKey;
  expect((await list()).find(({ id }) => id === ending.id)?.expiresAt).toBe(ending.expiresAt);
  // As long a life as the one before was given.
  expect(Math.abs(Date.parse(after.expiresAt ?? '') - Date.now() - HOUR)).toBeLessThan(60_000);
  for (const overlapHours of [-1, 169, 1.5])
    expect(codeOf(await rotate(after.id, { overlapHours }).expect(400))).toBe('invalid_request');
});

it('rotates without an overlap: the old key is gone', async () => {
  const old = await make({ name: 'leaked', scopes: ['resumes:read'] });
  const next = (await rotate(old.id, { overlapHours: 0 }).expect(201)).body as MadeApiKey;
  expect([await statusWith(old.key), await statusWith(next.key)]).toEqual([401, 200]);
  expect((await list()).some(({ id }) => id === old.id)).toBe(false);
});

it('lets one of many win who rotate the same key at once', async () => {
  const old = await make({ name: 'raced', scopes: ['resumes:read'] });
  const answers = await Promise.all(
    [http, other.getHttpServer() as App, http, other.getHttpServer() as App].map((app) =>
      request(app).post(`/v1/api-keys/${old.id}/rotate`).set(as()).send({ overlapHours: 1 }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  expect((await list()).filter(({ name }) => name === 'raced')).toHaveLength(2);
});

it('revokes a key for every process at once, and one that revokes itself', async () => {
  const made = await make({ name: 'gone', scopes: ['resumes:read'] });
  const elsewhere = other.getHttpServer() as App;
  expect(await statusWith(made.key, elsewhere)).toBe(200);
  await request(http).delete(`/v1/api-keys/${made.id}`).set(as()).expect(204);
  expect([await statusWith(made.key, elsewhere), await statusWith(made.key)]).toEqual([401, 401]);
  const gone = await request(http).delete(`/v1/api-keys/${made.id}`).set(as()).expect(404);
  expect(codeOf(gone)).toBe('api_key_not_found');
  const own = await make({ name: 'own', scopes: ['admin', 'resumes:read'] });
  const remove = (app: App) => request(app).delete(`/v1/api-keys/${own.id}`).set(as(own.key));
  const [one, two] = await Promise.all([remove(http), remove(elsewhere)]);
  // Whoever comes second is nobody any more.
  expect([one.status, two.status].toSorted()).toEqual([204, 401]);
  expect(await statusWith(own.key)).toBe(401);
});

it('makes nothing for a key that is revoked in the same moment', async () => {
  const keeper = await make({ name: 'keeper', scopes: ['admin', 'search'] });
  const by = { scopes: keeper.scopes, keyId: keeper.id };
  const wanted = { name: 'late', scopes: ['search'] as const, expiresAt: null };
  await service.store.withTenant(tenant.id, (tx) => apiKeys.revoke(tx, { scopes: [] }, keeper.id));
  // Its request had passed the guard before.
  await expect(
    service.store.withTenant(tenant.id, (tx) =>
      apiKeys.make(tx, by, { ...wanted, scopes: [...wanted.scopes] }, new Date()),
    ),
  ).rejects.toMatchObject({ code: 'invalid_api_key' });
  expect((await list()).some(({ name }) => name === 'late')).toBe(false);
});

it('keeps when a key was last used, at most once in five minutes', async () => {
  const made = await make({ name: 'used', scopes: ['resumes:read'] });
  const lastUsed = async () => (await list()).find(({ id }) => id === made.id)?.lastUsedAt ?? null;
  await Promise.all(Array.from({ length: 10 }, () => statusWith(made.key)));
  await until(async () => (await lastUsed()) ?? undefined);
  const first = await lastUsed();
  const keepAt = (minutes: number) =>
    service.store.withTenant(tenant.id, (tx) =>
      apiKeys.keepUse(tx, made.id, new Date(Date.parse(first ?? '') + minutes * 60_000)),
    );
  await keepAt(4);
  expect(await lastUsed()).toBe(first);
  await keepAt(5);
  expect(await lastUsed()).not.toBe(first);
});

it('holds a tenant to a hundred keys, also where two ask for the last one at once', async () => {
  const crowded = await addTenant(service.store, 'crowded');
  await service.store.withTenant(crowded.id, async (tx) => {
    for (let made = 1; made < apiKeys.MOST_KEYS - 1; made++)
      await apiKeys.make(
        tx,
        { scopes: ['search'] },
        { name: 'n', scopes: ['search'], expiresAt: null },
        new Date(),
      );
  });
  const ask = () =>
    request(http)
      .post('/v1/api-keys')
      .set(as(crowded.apiKey))
      .send({ name: 'last', scopes: ['search'] });
  const answers = await Promise.all([ask(), ask()]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  expect(codeOf(answers.find(({ status }) => status === 409) ?? { body: {} })).toBe('too_many_api_keys');
  const [full] = await list(crowded);
  // A key that has one taken its place at once makes no more of them.
  await request(http)
    .post(`/v1/api-keys/${full?.id}/rotate`)
    .set(as(crowded.apiKey))
    .send({ overlapHours: 0 })
    .expect(201);
  // What ended long ago makes room.
  await service.store.withTenant(
    crowded.id,
    ({ db }) => db.$executeRaw`UPDATE api_keys SET expires_at = now() - interval '31 days' WHERE name = 'n'`,
  );
  await ask().expect(201);
});

it('tells nothing of another tenant’s keys', async () => {
  const stranger = await addTenant(service.store, 'strangers');
  const made = await make({ name: 'mine', scopes: ['search'] });
  for (const id of [made.id, NOWHERE, 'no-id']) {
    const gone = await request(http).delete(`/v1/api-keys/${id}`).set(as(stranger.apiKey)).expect(404);
    expect(codeOf(gone)).toBe('api_key_not_found');
    expect(codeOf(await rotate(id, { overlapHours: 0 }, stranger.apiKey).expect(404))).toBe(
      'api_key_not_found',
    );
  }
  expect((await list(stranger)).map(({ name }) => name)).toEqual(['test']);
});
