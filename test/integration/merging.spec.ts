// Merging candidates by hand: they are shown as one, whatever is read again, and taken apart with all that was each one's.
import { candidateSchema, candidatePageSchema, type Candidate, type Resume } from '@vitae/contracts';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { lookAt, sendText, writtenResume } from '../support/written-resumes.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
let count = 0;

beforeAll(async () => {
  service = await startService();
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());
beforeEach(async () => (tenant = await addTenant(service.store, `merging-${++count}`)));

const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const send = (...written: Parameters<typeof writtenResume>) =>
  sendText(http, tenant, writtenResume(...written));
const resumeOf = (id: string) => lookAt(http, tenant, id);
/** All but when it last changed. */
type Shown = Omit<Candidate, 'updatedAt'>;
const shown = ({ updatedAt: _changed, ...rest }: Candidate): Shown => rest;
async function candidateOf(resume: Resume): Promise<Shown> {
  const answer = await request(http).get(`/v1/candidates/${resume.candidateId}`).set(bearer()).expect(200);
  return shown(candidateSchema.parse(answer.body));
}
async function say(what: 'merge' | 'unmerge', one: string | null, other: string | null): Promise<Shown> {
  const answer = await request(http)
    .post(`/v1/candidates/${one}/${what}`)
    .set(bearer())
    .send({ candidateId: other })
    .expect(200);
  return shown(candidateSchema.parse(answer.body));
}
const listed = async () =>
  candidatePageSchema.parse((await request(http).get('/v1/candidates').set(bearer()).expect(200)).body).items;
const remove = (id: string) => request(http).delete(`/v1/resumes/${id}`).set(bearer()).expect(204);

it('lists who may be the same: by an address, a number, or a name with the same past', async () => {
  const anna = await send('Anna Muster', 'anna@example.com', 'Welder');
  const later = await send('Anna Muster', 'a.muster@example.org', 'Foreman', 'Example Works, 2018 - 2023');
  const after = await send('Anna Muster', 'another@example.org', 'Foreman', 'Example Works, 2021 - 2023');
  const berta = await send('Berta Lindqvist', 'anna@example.com', 'Baker', 'Bakery Example, 2011 - 2013');
  const { possibleDuplicates } = await candidateOf(anna);
  expect(new Map(possibleDuplicates.map((d) => [d.candidateId, d]))).toEqual(
    new Map([
      [
        later.candidateId,
        {
          candidateId: later.candidateId,
          name: 'Anna Muster',
          reasons: ['same_name_and_history'],
          shared: ['Example Works Ltd'],
        },
      ],
      [
        berta.candidateId,
        {
          candidateId: berta.candidateId,
          name: 'Berta Lindqvist',
          reasons: ['same_email'],
          shared: ['anna@example.com'],
        },
      ],
    ]),
  );
  expect((await listed()).map(({ id }) => id)).toEqual(
    [berta, after, later, anna].map(({ candidateId }) => candidateId),
  );
});

it('shows two who were merged as one, and both as they were when it is undone', async () => {
  const anna = await send('Anna Muster', 'anna@example.com', 'Welder');
  const berta = await send('Berta Lindqvist', 'berta@example.com', 'Baker');
  const before = [await candidateOf(anna), await candidateOf(berta)];
  const one = await say('merge', anna.candidateId, berta.candidateId);
  expect(one).toMatchObject({
    id: anna.candidateId,
    resumeIds: [berta.id, anna.id],
    merged: [{ candidateId: berta.candidateId, name: 'Berta Lindqvist' }],
  });
  expect(await candidateOf(berta)).toEqual(one);
  expect(await resumeOf(berta.id)).toMatchObject({ candidateId: anna.candidateId, candidateName: one.name });
  expect((await listed()).map(({ id }) => id)).toEqual([anna.candidateId]);
  expect(await say('merge', berta.candidateId, anna.candidateId)).toEqual(one);

  expect(await say('unmerge', anna.candidateId, berta.candidateId)).toEqual(before[0]);
  expect([await candidateOf(anna), await candidateOf(berta)]).toEqual(before);
  expect(await say('unmerge', anna.candidateId, berta.candidateId)).toEqual(before[0]);
});

it('takes a candidate out with whoever had been merged into it before', async () => {
  const [a, b, c] = [
    await send('Anna Muster', 'anna@example.com', 'Welder'),
    await send('Berta Lindqvist', 'berta@example.com', 'Baker'),
    await send('Carla Example', 'carla@example.com', 'Cook'),
  ];
  await say('merge', b.candidateId, c.candidateId);
  const all = await say('merge', a.candidateId, b.candidateId);
  expect(all.merged.map(({ candidateId }) => candidateId).sort()).toEqual(
    [b.candidateId, c.candidateId].sort(),
  );
  await say('unmerge', a.candidateId, b.candidateId);
  expect(await candidateOf(c)).toMatchObject({ id: b.candidateId, resumeIds: [c.id, b.id] });
  expect((await candidateOf(a)).merged).toEqual([]);
});

it('merges once by one Idempotency-Key: sent again after it was undone, it undoes nothing', async () => {
  const anna = await send('Anna Muster', 'anna@example.com', 'Welder');
  const berta = await send('Berta Lindqvist', 'berta@example.com', 'Baker');
  const ask = (what: 'merge' | 'unmerge', key: string, candidateId = berta.candidateId) =>
    request(http)
      .post(`/v1/candidates/${anna.candidateId}/${what}`)
      .set({ ...bearer(), 'idempotency-key': key })
      .send({ candidateId });
  const first = await ask('merge', 'key-1').expect(200);
  expect(first.headers['idempotency-replayed']).toBeUndefined();
  await ask('unmerge', 'key-2').expect(200);
  const again = await ask('merge', 'key-1').expect(200);
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect(shown(candidateSchema.parse(again.body))).toEqual(await candidateOf(anna));
  expect(candidateSchema.parse(again.body).merged).toEqual([]);
  await say('merge', anna.candidateId, berta.candidateId);
  const undone = await ask('unmerge', 'key-2').expect(200);
  expect(undone.headers['idempotency-replayed']).toBe('true');
  expect(candidateSchema.parse(undone.body).merged).toHaveLength(1);
  expect((await ask('merge', 'key-1', anna.candidateId).expect(422)).body.type).toMatch(
    /idempotency_key_reused$/,
  );
  await remove(anna.id);
  await remove(berta.id);
  expect((await ask('merge', 'key-1').expect(404)).body.type).toMatch(/candidate_not_found$/);
});

it('frees an Idempotency-Key whose merge was refused', async () => {
  const anna = await send('Anna Muster', 'anna@example.com', 'Welder');
  const ask = (candidateId: string | null) =>
    request(http)
      .post(`/v1/candidates/${anna.candidateId}/merge`)
      .set({ ...bearer(), 'idempotency-key': 'key' })
      .send({ candidateId });
  await ask(randomUUID()).expect(404);
  const berta = await send('Berta Lindqvist', 'berta@example.com', 'Baker');
  await ask(berta.candidateId).expect(200);
});

it('keeps what was merged by hand when a resume is read again', async () => {
  const anna = await send('Anna Muster', 'anna@example.com', 'Welder');
  const berta = await send('Berta Lindqvist', 'berta@example.com', 'Baker');
  await say('merge', anna.candidateId, berta.candidateId);
  await request(http)
    .post(`/v1/resumes/${berta.id}/reparse`)
    .set({ ...bearer(), prefer: 'wait=30' })
    .expect(200);
  expect((await candidateOf(berta)).id).toBe(anna.candidateId);
});

it('loses nobody when the resumes of whom others were merged into are deleted', async () => {
  const anna = await send('Anna Muster', 'anna@example.com', 'Welder');
  const berta = await send('Berta Lindqvist', 'berta@example.com', 'Baker');
  await say('merge', anna.candidateId, berta.candidateId);
  await remove(anna.id);
  expect(await resumeOf(berta.id)).toMatchObject({ candidateName: 'Berta Lindqvist', headline: 'Baker' });
  await remove(berta.id);
  expect(await service.store.withTenant(tenant.id, ({ db }) => db.candidate.count())).toBe(0);
});

it('makes no ring of two who are merged into each other at the same time, nor loses a resume that comes meanwhile', async () => {
  const anna = await send('Anna Muster', 'anna@example.com', 'Welder');
  const berta = await send('Berta Lindqvist', 'berta@example.com', 'Baker');
  for (let round = 0; round < 3; round++) {
    const [, , sent] = await Promise.all([
      say('merge', anna.candidateId, berta.candidateId),
      say('merge', berta.candidateId, anna.candidateId),
      send('Anna Muster', 'anna@example.com', `Fitter ${round}`),
    ]);
    const one = await candidateOf(sent);
    expect(one.resumeIds).toEqual(expect.arrayContaining([anna.id, berta.id, sent.id]));
    expect((await listed()).map(({ id }) => id)).toEqual([one.id]);
    await say('unmerge', one.id, one.merged[0]?.candidateId ?? null);
    expect(await listed()).toHaveLength(2);
  }
});

it('knows no candidate of another tenant, and none that is no id', async () => {
  const anna = await send('Anna Muster', 'anna@example.com', 'Welder');
  tenant = await addTenant(service.store, `merging-${++count}`);
  const own = await send('Berta Lindqvist', 'berta@example.com', 'Baker');
  const gone = { type: '/docs/problems#candidate_not_found' };
  const get = await request(http).get(`/v1/candidates/${anna.candidateId}`).set(bearer()).expect(404);
  expect(get.body).toMatchObject(gone);
  for (const what of ['merge', 'unmerge'])
    for (const [one, other] of [
      [own.candidateId, anna.candidateId],
      [anna.candidateId, own.candidateId],
    ]) {
      const answer = await request(http)
        .post(`/v1/candidates/${one}/${what}`)
        .set(bearer())
        .send({ candidateId: other })
        .expect(404);
      expect(answer.body).toMatchObject(gone);
    }
  expect((await request(http).get('/v1/candidates/nobody').set(bearer()).expect(404)).body).toMatchObject(
    gone,
  );
  expect((await candidateOf(own)).resumeIds).toEqual([own.id]);
});

it('walks through all people page by page', async () => {
  const sent: string[] = [];
  for (const name of ['Anna Muster', 'Berta Lindqvist', 'Carla Example'])
    sent.unshift(
      (await send(name, `${name[0]}@example.com`, 'Cook', `${name} Kitchens, 2012`)).candidateId ?? '',
    );
  const seen: string[] = [];
  let address: string | undefined = '/v1/candidates?limit=2';
  while (address) {
    const answer: request.Response = await request(http).get(address).set(bearer()).expect(200);
    seen.push(...candidatePageSchema.parse(answer.body).items.map(({ id }) => id));
    address = /<(.+?)>; rel="next"/.exec(answer.headers['link'] ?? '')?.[1];
  }
  expect(seen).toEqual(sent);
  await request(http).get('/v1/candidates?cursor=mine').set(bearer()).expect(400);
});
