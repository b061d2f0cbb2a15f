// What is made with an Idempotency-Key is made once: whoever sends the same again is shown it as it is by then; a secret is shown to the
// first alone.
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;

beforeAll(async () => {
  service = await startService({}, { queues: [] });
  tenant = await addTenant(service.store, 'acme');
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());

const post = (path: string, body: object, key: string, as: TestTenant = tenant) =>
  request(http).post(path).set('authorization', `Bearer ${as.apiKey}`).set('idempotency-key', key).send(body);
const list = async (path: string): Promise<{ id: string }[]> => {
  const { body } = await request(http).get(path).set('authorization', `Bearer ${tenant.apiKey}`).expect(200);
  return (body as { items: { id: string }[] }).items;
};
const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;
const codeOf = ({ body }: { body: unknown }) => (body as { type?: string }).type?.split('#')[1];

const MADE = [
  ['/v1/labels', { name: 'Welder', colour: 'blue' }],
  ['/v1/saved-views', { name: 'All', list: 'candidates', state: { query: {} } }],
  ['/v1/saved-searches', { name: 'Welders', request: { text: 'welder' } }],
] as const;

describe.each(MADE)('POST %s', (path, body) => {
  it('makes one a key', async () => {
    const key = randomUUID();
    const first = await post(path, body, key).expect(201);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    const again = await post(path, body, key).expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    expect(await list(path)).toHaveLength(1);
    const other = await post(path, { ...body, name: 'Another' }, key);
    expect([other.status, codeOf(other)]).toEqual([422, 'idempotency_key_reused']);
  });

  it('makes one of two at once', async () => {
    const [key, named] = [randomUUID(), { ...body, name: `Two at once ${randomUUID()}` }];
    const before = await list(path);
    const answers = await Promise.all([post(path, named, key), post(path, named, key)]);
    const made = answers.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThanOrEqual(1);
    expect(new Set(made.map(idOf)).size).toBe(1);
    for (const answer of answers)
      if (answer.status !== 201)
        expect([answer.status, codeOf(answer)]).toEqual([409, 'idempotency_in_progress']);
    expect(await list(path)).toHaveLength(before.length + 1);
  });

  it('frees the key of a request that failed, and says when what was made is gone', async () => {
    const key = randomUUID();
    await post(path, {}, key).expect(400);
    const named = { ...body, name: `Gone ${randomUUID()}` };
    const made = await post(path, named, key).expect(201);
    await request(http)
      .delete(`${path}/${idOf(made)}`)
      .set('authorization', `Bearer ${tenant.apiKey}`)
      .expect(204);
    const again = await post(path, named, key);
    expect([again.status, codeOf(again)]).toEqual([404, expect.stringMatching(/_not_found$/)]);
  });

  it('knows another tenant’s keys by none', async () => {
    const key = randomUUID();
    const named = { ...body, name: `Of one tenant ${randomUUID()}` };
    const ours = await post(path, named, key).expect(201);
    const theirs = await post(
      path,
      named,
      key,
      await addTenant(service.store, `t${randomUUID().slice(0, 8)}`),
    ).expect(201);
    expect(idOf(theirs)).not.toBe(idOf(ours));
  });
});

it('tells of a secret that it was shown, and keeps none', async () => {
  const key = randomUUID();
  const body = { name: 'Careers page', scopes: ['search'] };
  const made = await post('/v1/api-keys', body, key).expect(201);
  const again = await post('/v1/api-keys', body, key);
  expect([again.status, codeOf(again)]).toEqual([409, 'idempotency_secret_shown']);
  expect((await list('/v1/api-keys')).filter(({ id }) => id === idOf(made))).toHaveLength(1);
  const kept = await service.store.withTenant(tenant.id, ({ db }) =>
    db.idempotencyKey.findMany({ where: { key } }),
  );
  expect(kept).toMatchObject([{ key, status: 201, location: null }]);
});

it('writes a note and puts labels on once a key', async () => {
  const candidateId = randomUUID();
  await service.store.withTenant(tenant.id, ({ db }) =>
    db.candidate.create({ data: { id: candidateId, tenantId: tenant.id } }),
  );
  const [key, path] = [randomUUID(), `/v1/candidates/${candidateId}/notes`];
  const note = await post(path, { text: 'Called' }, key).expect(201);
  const again = await post(path, { text: 'Called' }, key).expect(201);
  expect(again.body).toEqual(note.body);
  expect(await list(path)).toHaveLength(1);
  const label = await post('/v1/labels', { name: 'Once' }, randomUUID()).expect(201);
  const [put, labelling] = [randomUUID(), { candidateIds: [candidateId], add: [idOf(label)], remove: [] }];
  const first = await post('/v1/candidates:label', labelling, put).expect(200);
  expect(first.body).toEqual({ items: [{ candidateId, outcome: 'changed' }], changed: 1 });
  // Somebody takes it off; whoever has lost the answer and asks again does not put it on once more.
  await request(http)
    .delete(`/v1/candidates/${candidateId}/labels/${idOf(label)}`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .expect(204);
  const replayed = await post('/v1/candidates:label', labelling, put).expect(200);
  expect(replayed.body).toEqual({ items: [{ candidateId, outcome: 'unchanged' }], changed: 0 });
});

async function aCandidate(): Promise<string> {
  const id = randomUUID();
  await service.store.withTenant(tenant.id, ({ db }) =>
    db.candidate.create({ data: { id, tenantId: tenant.id } }),
  );
  return id;
}

it('records decisions without a reference once a key, and shows them as they stand', async () => {
  const [one, two] = [await aCandidate(), await aCandidate()];
  const decided = (candidateId: string) => ({ candidateId, outcome: 'rejected' });
  const many = { decisions: [decided(two), decided(one), decided(two)] };
  const count = async () => (await list('/v1/decisions?limit=100')).length;
  const before = await count();
  const [key, other] = [randomUUID(), randomUUID()];
  const first = await post('/v1/decisions', many, key).expect(201);
  expect(first.body).toMatchObject({ recorded: 3, items: many.decisions });
  const { items } = first.body as { items: { id: string }[] };
  await request(http)
    .delete(`/v1/decisions/${items[1]?.id}`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .expect(200);
  const again = await post('/v1/decisions', many, key).expect(201);
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect(again.body.recorded).toBe(0);
  expect(again.body.items.map(idOfItem)).toEqual(items.map(idOfItem));
  expect(again.body.items[1]).toMatchObject({ withdrawn: true });
  // What was withdrawn is listed no more. Two at once record one.
  const answers = await Promise.all([
    post('/v1/decisions', decided(one), other),
    post('/v1/decisions', decided(one), other),
  ]);
  expect(answers.map(({ status }) => status).toSorted()[0]).toBe(201);
  expect(await count()).toBe(before + 3);
  // Without a key each request records another, as before.
  const bare = () =>
    request(http).post('/v1/decisions').set('authorization', `Bearer ${tenant.apiKey}`).send(decided(one));
  await bare().expect(201);
  await bare().expect(201);
  expect(await count()).toBe(before + 5);
});

const idOfItem = ({ id }: { id: string }) => id;

it('says that decisions are gone whose person is, rather than some of them', async () => {
  const candidateId = await aCandidate();
  const [key, body] = [randomUUID(), { candidateId, outcome: 'rejected' }];
  await post('/v1/decisions', body, key).expect(201);
  await request(http)
    .delete(`/v1/candidates/${candidateId}`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .expect(200);
  const again = await post('/v1/decisions', body, key);
  expect([again.status, codeOf(again)]).toEqual([404, 'decision_not_found']);
});

it('announces one upload a key, and says how far it is to whoever announces it again', async () => {
  const [key, fileName] = [randomUUID(), Buffer.from('people.csv').toString('base64')];
  const announce = (length: string, name = fileName) =>
    request(http)
      .post('/v1/uploads')
      .set({
        authorization: `Bearer ${tenant.apiKey}`,
        'idempotency-key': key,
        'upload-length': length,
        'upload-metadata': `filename ${name}`,
      });
  const first = await announce('9').expect(201);
  const location = first.headers['location'] ?? '';
  await request(http)
    .patch(location)
    .set({
      authorization: `Bearer ${tenant.apiKey}`,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
    })
    .send('name')
    .expect(204);
  const again = await announce('9').expect(201);
  expect(again.headers).toMatchObject({ location, 'upload-offset': '4', 'idempotency-replayed': 'true' });
  expect(again.body).toMatchObject({ id: idOf(first), received: 4 });
  // What is announced stands in headers: another length or name is another request.
  for (const other of [announce('10'), announce('9', Buffer.from('others.csv').toString('base64'))]) {
    const refused = await other;
    expect([refused.status, codeOf(refused)]).toEqual([422, 'idempotency_key_reused']);
  }
  await request(http).delete(location).set('authorization', `Bearer ${tenant.apiKey}`).expect(204);
  const gone = await announce('9');
  expect([gone.status, codeOf(gone)]).toEqual([404, 'upload_not_found']);
});
