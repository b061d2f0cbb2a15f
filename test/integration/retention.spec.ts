// Whoever has run out by the tenant's retention is erased, with a receipt; a rehearsal says whom, and a legal hold keeps them.
import { receiptPageSchema, resumeSchema, retentionSchema, type Resume } from '@vitae/contracts';
import { sweep } from '@vitae/pipeline';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const DAY_MS = 86_400_000;
const text = (name: string) => `${name} Muster
${name.toLowerCase()}@example.com

Work Experience
Welder, Example Works Ltd, 2016 - 2019
`;

let service: TestService;
let tenant: TestTenant;
let http: App;
let bearer: { readonly authorization: string };
const people = new Map<string, Resume>();

beforeAll(async () => {
  ({ service, tenant, http, bearer } = await startServiceWithTenant());
  for (const name of ['Anna', 'Bela', 'Cato', 'Dora']) people.set(name, await send(text(name)));
  // Empty of anything to read: nobody's.
  people.set('nobody', await send('Xx', 'nobody.pdf'));
  await came('Anna', 400);
  await came('Bela', 500);
  await came('Cato', 600);
  await came('nobody', 700);
  // One of Bela's is new.
  await send(`${text('Bela')}\nProjects\nBuilt a bridge\n`);
});
afterAll(() => service.stop());

async function send(content: string, fileName = 'cv.txt'): Promise<Resume> {
  const sent = await request(http)
    .post('/v1/resumes')
    .set(bearer)
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(fileName.endsWith('.pdf') ? `%PDF-1.4\n${content}` : content), fileName)
    .expect(200);
  return resumeSchema.parse(sent.body);
}
const of = (name: string): Resume => {
  const resume = people.get(name);
  if (!resume) throw new Error(name);
  return resume;
};
const came = (name: string, daysAgo: number) =>
  service.store.withTenant(tenant.id, ({ db }) =>
    db.resume.update({
      where: { id: of(name).id },
      data: { createdAt: new Date(Date.now() - daysAgo * DAY_MS) },
    }),
  );
const rehearse = async (query: string) =>
  retentionSchema.parse(
    (await request(http).get(`/v1/privacy/retention${query}`).set(bearer).expect(200)).body,
  );
const status = async (name: string) =>
  (
    await request(http)
      .get(`/v1/resumes/${of(name).id}`)
      .set(bearer)
  ).status;
const keepFor = (retentionDays: number | null) =>
  request(http).patch('/v1/settings').set(bearer).send({ retentionDays }).expect(200);
const post = (query = '') => request(http).post(`/v1/privacy/retention${query}`).set(bearer);

it('keeps everybody for ever unless it is told', async () => {
  const refused = await request(http).get('/v1/privacy/retention').set(bearer).expect(409);
  expect(refused.body.type).toBe('/docs/problems#retention_off');
  await post().expect(409);
  await sweep({ ...service, now: () => new Date() });
  expect(await status('Cato')).toBe(200);
});

it('rehearses: by the newest resume, whoever is held apart, and changes nothing', async () => {
  expect(of('nobody').candidateId).toBeNull();
  await request(http)
    .put(`/v1/candidates/${of('Cato').candidateId}/legal-hold`)
    .set(bearer)
    .send({ reason: 'A lawsuit' })
    .expect(200);
  const seen = await rehearse('?days=365&dryRun=true');
  expect(seen).toMatchObject({
    retentionDays: null,
    days: 365,
    people: 1,
    resumesOfNobody: 1,
    held: 1,
    begun: false,
  });
  expect(seen.oldest).toMatchObject([{ candidateId: of('Anna').candidateId, name: 'Anna Muster' }]);
  await keepFor(365);
  expect(retentionSchema.parse((await post('?dryRun=true').expect(200)).body)).toMatchObject({
    people: 1,
    begun: false,
  });
  await post('?days=1').expect(400);
  await request(http).patch('/v1/settings').set(bearer).send({ retentionDays: 0 }).expect(400);
  for (const name of ['Anna', 'Bela', 'Cato', 'Dora', 'nobody'])
    expect([name, await status(name)]).toEqual([name, 200]);
});

it('erases them when it is told to, each with a receipt', async () => {
  expect((await post().expect(200)).body).toMatchObject({ people: 1, begun: true });
  const receipts = await until(async () => {
    const { body } = await request(http).get('/v1/privacy/receipts').set(bearer).expect(200);
    const { items } = receiptPageSchema.parse(body);
    return items.length === 2 ? items : undefined;
  });
  expect(receipts.map(({ statement }) => statement.reason)).toEqual(['retention', 'retention']);
  expect(receipts.flatMap(({ statement }) => statement.candidateIds)).toEqual([of('Anna').candidateId]);
  for (const [name, expected] of [
    ['Anna', 404],
    ['nobody', 404],
    ['Bela', 200],
    ['Cato', 200],
    ['Dora', 200],
  ] as const)
    expect([name, await status(name)]).toEqual([name, expected]);
  expect(await service.files.has(tenant.id, of('Anna').sha256)).toBe(false);
});

it('goes on by itself, in batches, and leaves other tenants alone', async () => {
  const stranger = await addTenant(service.store, 'bolt');
  const theirs = { authorization: `Bearer ${stranger.apiKey}` };
  const sent = await request(http)
    .post('/v1/resumes')
    .set(theirs)
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(text('Emil')), 'cv.txt')
    .expect(200);
  await service.store.withTenant(stranger.id, ({ db }) =>
    db.resume.updateMany({ data: { createdAt: new Date(0) } }),
  );
  // More than a batch of people, by rows alone.
  await service.store.withTenant(tenant.id, async ({ db, tenantId }) => {
    await db.$executeRaw`INSERT INTO candidates (id, tenant_id, name) SELECT gen_random_uuid(), ${tenantId}::uuid, 'Filled' FROM generate_series(1, 45)`;
    await db.$executeRaw`INSERT INTO resumes (id, tenant_id, status, file_name, media_type, bytes, sha256, source, candidate_id, created_at)
      SELECT gen_random_uuid(), tenant_id, 'parsed', 'a', 'text/plain', 1, encode(sha256(id::text::bytea), 'hex'), 'upload', id, now() - interval '2 years'
      FROM candidates WHERE name = 'Filled'`;
  });
  await sweep({ ...service, now: () => new Date() });
  await until(async () => ((await rehearse('')).people === 0 ? true : undefined));
  expect(await status('Cato')).toBe(200);
  await request(http).get(`/v1/resumes/${sent.body.id}`).set(theirs).expect(200);
});
