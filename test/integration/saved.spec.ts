// Saved views and searches: whose they are, that a view is one of its list, and that an alert tells of each person once.
import { savedSearchSchema, savedViewSchema } from '@vitae/contracts';
import { jobHandlers } from '@vitae/pipeline';
import { access, operatorTenants } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { sendText, writtenResume } from '../support/written-resumes.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
let count = 0;
const mails: { to: string; subject: string; text: string }[] = [];

beforeAll(async () => {
  // The jobs that tell are run by hand.
  service = await startService({}, { queues: ['parse'] });
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());
beforeEach(async () => {
  tenant = await addTenant(service.store, `saved-${++count}`);
  mails.length = 0;
});

const as = (key = tenant.apiKey) => ({ authorization: `Bearer ${key}` });
const post = (path: string, body: object, key?: string) => request(http).post(path).set(as(key)).send(body);
const keyWith = (scopes: Parameters<typeof access.createApiKey>[2]) =>
  service.store.withTenant(tenant.id, (tx) => access.createApiKey(tx, 'another', scopes));
const send = (name: string, title: string) =>
  sendText(http, tenant, writtenResume(name, `${name.split(' ')[0]?.toLowerCase()}@people.example`, title));
const mailer = {
  publicUrl: 'https://vitae.example',
  send: (mail: { to: string; subject: string; text: string }) => {
    mails.push(mail);
    return Promise.resolve('sent' as const);
  },
};
/** Runs a job at once, as a worker would. */
async function run(name: 'match-searches' | 'tell-searches' | 'mail-search-match', payload: object = {}) {
  const dependencies = { ...service, now: () => new Date(), mailer } as never;
  const handler = jobHandlers(dependencies)[name];
  const settle = (tx: { db: { outboxJob: { deleteMany(of: object): Promise<unknown> } } }) =>
    tx.db.outboxJob.deleteMany({ where: { tenantId: tenant.id, name } });
  await handler.run({ tenantId: tenant.id, payload, settle } as never);
}
const matched = () =>
  service.store.withTenant(tenant.id, async ({ db }) =>
    (await db.tenantEvent.findMany({ where: { type: 'search.matched' }, orderBy: { at: 'asc' } })).map(
      ({ data }) => data,
    ),
  );
const waiting = (name: string) =>
  service.store.withTenant(tenant.id, ({ db }) => db.outboxJob.findMany({ where: { name } }));

const VIEW = { name: 'Welders', list: 'candidates', state: { query: { titles: ['welder'], sort: 'name' } } };

it('keeps a view that its list can be asked with, and nothing else', async () => {
  const { body } = await post('/v1/saved-views', {
    ...VIEW,
    state: { ...VIEW.state, columns: ['name'] },
  }).expect(201);
  expect(savedViewSchema.parse(body)).toMatchObject({ ...VIEW, shared: false, isYours: true });
  for (const [list, query] of [
    ['candidates', { sort: 'size' }],
    ['candidates', { cursor: 'x' }],
    ['search', { filters: { educationLevel: 'x' } }],
    ['resumes', { status: 'lost' }],
    ['candidates', { text: 'x'.repeat(101) }],
  ] as const)
    await post('/v1/saved-views', { name: 'x', list, state: { query } }).expect(400);
  const query = { jobDescription: 'x'.repeat(17_000) };
  await post('/v1/saved-views', { name: 'x', list: 'search', state: { query } }).expect(400);
});

it('shows private ones to their owner alone, and shared ones to all, whom it lets change them if they may', async () => {
  const other = await keyWith(['resumes:read', 'search']);
  const { body: mine } = await post('/v1/saved-views', VIEW).expect(201);
  const { body: shared } = await post(
    '/v1/saved-views',
    { ...VIEW, name: 'Shared', shared: true },
    other,
  ).expect(201);
  const seen = async (key?: string) =>
    (await request(http).get('/v1/saved-views?list=candidates').set(as(key)).expect(200)).body.items.map(
      ({ id }: { id: string }) => id,
    ) as string[];
  expect(await seen()).toEqual([shared.id, mine.id]);
  expect(await seen(other)).toEqual([shared.id]);
  const change = (id: string, key?: string) =>
    request(http)
      .put(`/v1/saved-views/${id}`)
      .set(as(key))
      .send({ ...VIEW, name: 'Changed', shared: true });
  await change(String(mine.id), other).expect(404);
  await change(String(shared.id)).expect(200);
  await change(String(mine.id)).expect(200);
  await change(String(mine.id), other).expect(403);
  await request(http).delete(`/v1/saved-views/${mine.id}`).set(as(other)).expect(403);
  await request(http).delete(`/v1/saved-views/${shared.id}`).set(as(other)).expect(204);
  await request(http).delete(`/v1/saved-views/${randomUUID()}`).set(as()).expect(404);
});

it('saves no search that can’t be asked: its alert would tell of nobody, for ever', async () => {
  const wrong: [object, string][] = [
    [{ query: '((welder AND OR' }, '/request/query'],
    [{ likeCandidate: randomUUID() }, '/request/likeCandidate'],
    [{ skills: { must: [{ id: 'no-such-skill' }] } }, '/request/skills/must/0/id'],
  ];
  for (const [asked, pointer] of wrong) {
    const { body } = await post('/v1/saved-searches', { name: 'x', request: asked }).expect(400);
    expect((body as { errors: unknown[] }).errors).toEqual([expect.objectContaining({ pointer })]);
  }
  const kept = { name: 'Welders', request: { query: 'title:welder' } };
  const { body } = await post('/v1/saved-searches', kept).expect(201);
  const put = (alert: string) =>
    request(http)
      .put(`/v1/saved-searches/${savedSearchSchema.parse(body).id}`)
      .set(as())
      .send({ name: 'x', request: { query: '(' }, alert });
  await put('daily').expect(400);
  // As one whose label is gone: its alert may be switched off.
  await put('none').expect(200);
});

it('tells at once of each person whom a search finds, and of each once', async () => {
  const asked = { name: 'Welders', request: { query: 'title:welder' }, alert: 'immediately' };
  const { body } = await post('/v1/saved-searches', asked).expect(201);
  const search = savedSearchSchema.parse(body);
  const anna = await send('Anna Muster', 'Welder');
  await send('Berta Lindqvist', 'Baker');
  expect(await waiting('match-searches')).toHaveLength(1);
  // Two workers at once.
  await Promise.all([run('match-searches'), run('match-searches')]);
  const told = { searchId: search.id, candidateIds: [anna.candidateId], count: 1 };
  expect(await matched()).toEqual([told]);
  // Read again, they are found again, and not told again.
  await sendText(
    http,
    tenant,
    writtenResume('Anna Muster', 'anna@people.example', 'Welder', 'Other Works, 2020 - 2022'),
  );
  await run('match-searches');
  expect(await matched()).toEqual([told]);
  expect(await waiting('match-searches')).toEqual([]);
});

it('tells with the day’s, once, by mail how many and no more', async () => {
  const { id: memberId } = await service.store.withTenant(tenant.id, ({ db }) =>
    db.member.create({
      data: {
        id: randomUUID(),
        tenantId: tenant.id,
        email: `rita-${count}@acme.example`,
        name: 'Rita',
        role: 'recruiter',
        passwordHash: 'none',
      },
    }),
  );
  const token = await service.store.withTenant(tenant.id, (tx) =>
    access.openSession(tx, memberId, new Date(Date.now() + 86_400_000)),
  );
  expect(token).toBeDefined();
  const { body } = await post('/v1/saved-searches', {
    name: 'Welders',
    request: { query: 'title:welder' },
    alert: 'daily',
    byMail: true,
    byWebhook: true,
  }).expect(201);
  await service.store.withTenant(tenant.id, ({ db }) =>
    db.savedSearch.updateMany({
      where: { id: String(body.id) },
      data: { ownerKind: 'member', ownerId: memberId },
    }),
  );
  await send('Anna Muster', 'Welder');
  await run('match-searches');
  await send('Carla Oduya', 'Welder');
  await run('match-searches');
  expect(await matched()).toEqual([]);
  const [job, ...more] = await waiting('tell-searches');
  expect(more).toEqual([]);
  expect(job?.dueAt?.getTime()).toBeGreaterThan(Date.now() + 20 * 3_600_000);
  await run('tell-searches');
  await run('tell-searches');
  expect(await matched()).toMatchObject([{ count: 2 }]);
  const [mail, ...others] = await waiting('mail-search-match');
  expect(others).toEqual([]);
  await run('mail-search-match', mail?.payload as object);
  expect(mails).toMatchObject([
    { to: `rita-${count}@acme.example`, subject: '2 people fit a search of yours' },
  ]);
  expect(mails[0]?.text).toContain(`https://vitae.example/search?saved=${body.id}`);
  expect(mails[0]?.text).not.toMatch(/Anna|Carla|Muster|Oduya/);

  // Whoever is no member any more has no private search.
  await service.store.withTenant(tenant.id, ({ db }) => db.member.deleteMany({ where: { id: memberId } }));
  expect(await service.store.withTenant(tenant.id, ({ db }) => db.savedSearch.count())).toBe(0);
});

it('forgets who is erased, and runs no search that names who is gone', async () => {
  const anna = await send('Anna Muster', 'Welder');
  await post('/v1/saved-searches', {
    name: 'Like',
    request: { likeCandidate: anna.candidateId },
    alert: 'immediately',
  }).expect(201);
  await post('/v1/saved-searches', {
    name: 'W',
    request: { query: 'title:welder' },
    alert: 'immediately',
  }).expect(201);
  await request(http).delete(`/v1/candidates/${anna.candidateId}`).set(as());
  const berta = await send('Berta Lindqvist', 'Welder');
  await run('match-searches');
  expect(await matched()).toMatchObject([{ candidateIds: [berta.candidateId] }]);
  await request(http).delete(`/v1/candidates/${berta.candidateId}`).set(as());
  const left = await service.store.withTenant(tenant.id, async ({ db }) => [
    await db.savedSearchHit.count(),
    await db.searchChange.count(),
  ]);
  expect(left).toEqual([0, 0]);
});

it('tells a suspended tenant nothing, and notes nothing where no search tells', async () => {
  await send('Dora Quast', 'Welder');
  expect(await waiting('match-searches')).toEqual([]);
  await post('/v1/saved-searches', {
    name: 'W',
    request: { query: 'title:welder' },
    alert: 'immediately',
  }).expect(201);
  await send('Emil Brandt', 'Welder');
  await service.store.asOperator((tx) => operatorTenants.suspend(tx, tenant.id, new Date()));
  await run('match-searches');
  expect(await matched()).toEqual([]);
});
