// Whose last resume is said to be somebody else's has not lost what they said of themselves: it goes along, and comes back when that is undone.
import {
  privacyRequestPageSchema,
  profileSchema,
  resumeSchema,
  retentionSchema,
  type Resume,
} from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

const DAY_MS = 86_400_000;
const text = (name: string, extra = '') => `${name} Wandel
${name.toLowerCase()}@wandel.example

Work Experience
Welder, Example Works Ltd, 2016 - 2019
${extra}`;

let service: TestService;
let tenant: TestTenant;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  ({ service, tenant, http, bearer } = await startServiceWithTenant());
});
afterAll(() => service.stop());

async function send(content: string): Promise<Resume & { candidateId: string }> {
  const { body } = await request(http)
    .post('/v1/resumes')
    .set(bearer)
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(content), 'cv.txt')
    .expect(200);
  const resume = resumeSchema.parse(body);
  return { ...resume, candidateId: resume.candidateId ?? '' };
}
const holderOf = async (id: string) =>
  resumeSchema.parse((await request(http).get(`/v1/resumes/${id}`).set(bearer).expect(200)).body).candidateId;
const personOf = async (id: string) =>
  (await request(http).get(`/v1/candidates/${id}`).set(bearer).expect(200)).body;
const openPage = async (id: string) =>
  new URL(
    (await request(http).post(`/v1/candidates/${id}/link`).set(bearer).send({}).expect(201)).body
      .url as string,
  ).pathname;
async function takeFor(id: string, name: string): Promise<void> {
  const { body } = await request(http).get(`/v1/resumes/${id}/profile`).set(bearer).expect(200);
  const key = profileSchema.parse(body).entryKeys?.['basics.emails']?.[0] ?? '';
  const basics = {
    name: { value: `${name} Wandel` },
    emails: { [key]: { value: `${name.toLowerCase()}@wandel.example` } },
  };
  await request(http)
    .patch(`/v1/resumes/${id}/profile`)
    .set(bearer)
    .set('content-type', 'application/merge-patch+json')
    .send(JSON.stringify({ basics }))
    .expect(200);
}
async function undoAll(id: string): Promise<void> {
  const { body } = await request(http).get(`/v1/corrections?resumeId=${id}`).set(bearer).expect(200);
  for (const one of body.items as { id: string }[])
    await request(http).delete(`/v1/resumes/${id}/profile/corrections/${one.id}`).set(bearer).expect(200);
}
const day = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const count = (candidateId: string) =>
  service.store.withTenant(tenant.id, async ({ db }) => [
    await db.consent.count({ where: { candidateId } }),
    await db.candidateLink.count({ where: { candidateId } }),
    await db.privacyRequest.count({ where: { candidateId } }),
  ]);

it('keeps consent, page and requests of whose only resume went to somebody else, and gives them back', async () => {
  const one = await send(text('Anouk'));
  const two = await send(text('Berit'));
  const page = await openPage(one.candidateId);
  const theirs = await openPage(two.candidateId);
  const say = (at: string, what: string, fields: object) =>
    request(http).post(`${at}/${what}`).type('form').send(fields).expect(200);
  await say(page, 'consent', { until: day(300) });
  await say(page, 'erasure', {});
  await say(theirs, 'consent', { until: day(30) });

  await takeFor(one.id, 'Berit');
  expect(await holderOf(one.id)).toBe(two.candidateId);
  await request(http).get(page).expect(200);
  const { body } = await request(http).get('/v1/privacy/requests?state=open').set(bearer).expect(200);
  expect(privacyRequestPageSchema.parse(body).items).toHaveLength(1);
  // It is no merge that somebody made by hand: nobody is shown, and nothing can be taken apart.
  const person = await personOf(two.candidateId);
  expect([person.id, person.merged, person.resumeIds.length]).toEqual([two.candidateId, [], 2]);
  await request(http)
    .post(`/v1/candidates/${two.candidateId}/unmerge`)
    .set(bearer)
    .send({ candidateId: one.candidateId })
    .expect(200);
  expect(await count(one.candidateId)).toEqual([1, 1, 1]);

  await undoAll(one.id);
  expect(await holderOf(one.id)).toBe(one.candidateId);
  expect((await personOf(one.candidateId)).name).toBe('Anouk Wandel');
  expect(await count(one.candidateId)).toEqual([1, 1, 1]);
  expect(await count(two.candidateId)).toEqual([1, 1, 0]);
  await request(http).get(page).expect(200);
});

it('has retention pass by whoever consented before their resume was said to be somebody else’s', async () => {
  const one = await send(text('Carla'));
  const two = await send(text('Dorit'));
  const page = await openPage(one.candidateId);
  await request(http)
    .post(`${page}/consent`)
    .type('form')
    .send({ until: day(300) })
    .expect(200);
  await takeFor(one.id, 'Dorit');
  service.travel(10 * DAY_MS);
  const { body } = await request(http).get('/v1/privacy/retention?days=1').set(bearer).expect(200);
  expect(JSON.stringify(retentionSchema.parse(body))).not.toContain(two.candidateId);
});

it('goes on with the resume to a third, and goes with it when it is deleted', async () => {
  const [one, two, three] = [await send(text('Enya')), await send(text('Frida')), await send(text('Gerda'))];
  await openPage(one.candidateId);
  await takeFor(one.id, 'Frida');
  await takeFor(one.id, 'Gerda');
  expect((await personOf(one.candidateId)).id).toBe(three.candidateId);
  await request(http).delete(`/v1/resumes/${two.id}`).set(bearer).expect(204);
  await request(http).get(`/v1/candidates/${two.candidateId}`).set(bearer).expect(404);
  await request(http).delete(`/v1/resumes/${one.id}`).set(bearer).expect(204);
  await request(http).get(`/v1/candidates/${one.candidateId}`).set(bearer).expect(404);
  expect(await count(one.candidateId)).toEqual([0, 0, 0]);
  expect((await personOf(three.candidateId)).id).toBe(three.candidateId);
});
