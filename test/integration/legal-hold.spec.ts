// Whoever is held stays whole: by no way do a resume or a merged candidate leave them as long as the hold stands.
import { profileSchema, resumeSchema, type Resume } from '@vitae/contracts';
import { placeReading } from '@vitae/candidates';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

const text = (name: string, extra = '') => `${name} Heldin
${name.toLowerCase()}@heldin.example

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
const hold = (id: string) =>
  request(http).put(`/v1/candidates/${id}/legal-hold`).set(bearer).send({ reason: 'Lawsuit' }).expect(200);
const lift = (id: string) => request(http).delete(`/v1/candidates/${id}/legal-hold`).set(bearer).expect(204);
const remove = (id: string) => request(http).delete(`/v1/resumes/${id}`).set(bearer);
const holderOf = async (id: string) =>
  resumeSchema.parse((await request(http).get(`/v1/resumes/${id}`).set(bearer).expect(200)).body).candidateId;
const profileOf = async (id: string) =>
  profileSchema.parse((await request(http).get(`/v1/resumes/${id}/profile`).set(bearer).expect(200)).body);
const correct = (id: string, basics: object) =>
  request(http)
    .patch(`/v1/resumes/${id}/profile`)
    .set(bearer)
    .set('content-type', 'application/merge-patch+json')
    .send(JSON.stringify({ basics }));
/** Says that a resume is somebody else's by name and address. */
async function takeFor(id: string, name: string) {
  const key = (await profileOf(id)).entryKeys?.['basics.emails']?.[0] ?? '';
  return correct(id, {
    name: { value: `${name} Heldin` },
    emails: { [key]: { value: `${name.toLowerCase()}@heldin.example` } },
  });
}
const isRefused = ({ status, body }: request.Response) =>
  expect([status, body.type]).toEqual([409, '/docs/problems#legal_hold']);

it('is told of a person, with why and since when, and no more once it is lifted', async () => {
  const told = async (id: string) =>
    (await request(http).get(`/v1/candidates/${id}/legal-hold`).set(bearer).expect(200)).body
      .items as unknown[];
  const { candidateId } = await send(text('Zora'));
  expect(await told(candidateId)).toEqual([]);
  await hold(candidateId);
  expect(await told(candidateId)).toEqual([
    { candidateId, reason: 'Lawsuit', setAt: expect.stringMatching(/^20\d\d-/) },
  ]);
  // A hold on one holds the person that they were merged into.
  const other = await send(text('Yara'));
  await request(http)
    .post(`/v1/candidates/${other.candidateId}/merge`)
    .set(bearer)
    .send({ candidateId })
    .expect(200);
  expect(await told(other.candidateId)).toHaveLength(1);
  await lift(other.candidateId);
  expect(await told(candidateId)).toEqual([]);
  await request(http)
    .get('/v1/candidates/00000000-0000-4000-8000-000000000000/legal-hold')
    .set(bearer)
    .expect(404);
});

it('refuses a correction, and undoing one, that would give a resume to somebody else', async () => {
  const held = await send(text('Alba'));
  const other = await send(text('Brisa'));
  await hold(held.candidateId);
  isRefused(await takeFor(held.id, 'Brisa'));
  expect(await holderOf(held.id)).toBe(held.candidateId);
  expect((await profileOf(held.id)).basics.name?.value).toBe('Alba Heldin');
  isRefused(await remove(held.id));
  // What moves nobody may be said.
  expect((await correct(held.id, { headline: { value: 'Master Welder' } })).status).toBe(200);
  await lift(held.candidateId);
  expect((await takeFor(held.id, 'Brisa')).status).toBe(200);
  expect(await holderOf(held.id)).toBe(other.candidateId);
  await hold(other.candidateId);
  const { body } = await request(http).get(`/v1/corrections?resumeId=${held.id}`).set(bearer).expect(200);
  for (const { id, field } of body.items as { id: string; field: string }[])
    if (field !== 'headline' && field !== 'basics.headline') {
      await request(http).delete(`/v1/resumes/${held.id}/profile/corrections/${id}`).set(bearer);
      expect(await holderOf(held.id)).toBe(other.candidateId);
    }
});

it('keeps a resume with whoever is held when a new reading takes it for somebody else’s', async () => {
  const held = await send(text('Cielo'));
  await send(text('Dalia'));
  const profile = await profileOf((await send(text('Dalia', 'Again\n'))).id);
  await hold(held.candidateId);
  await service.store.withTenant(tenant.id, (tx) => placeReading(tx, held.id, profile));
  expect(await holderOf(held.id)).toBe(held.candidateId);
  // What is said of something else afterwards is no move.
  expect((await correct(held.id, { headline: { value: 'Master Welder' } })).status).toBe(200);
  isRefused(await remove(held.id));
});

it('refuses to take apart whoever is held, by whichever of them', async () => {
  for (const which of [0, 1]) {
    const pair = [await send(text(`Elva${which}x`)), await send(text(`Fanny${which}x`))] as const;
    const [one, two] = pair;
    const say = (what: string) =>
      request(http)
        .post(`/v1/candidates/${one.candidateId}/${what}`)
        .set(bearer)
        .send({ candidateId: two.candidateId });
    await hold((which ? two : one).candidateId);
    await say('merge').expect(200);
    isRefused(await say('unmerge'));
    isRefused(await remove(two.id));
    await lift(one.candidateId);
    await say('unmerge').expect(200);
    await remove(two.id).expect(204);
  }
});

it('is there or not, and never half, when somebody corrects or deletes at the same moment', async () => {
  for (const n of [1, 2, 3]) {
    const held = await send(text(`Gala${n}x`));
    await send(text(`Hilda${n}x`));
    const set = request(http)
      .put(`/v1/candidates/${held.candidateId}/legal-hold`)
      .set(bearer)
      .send({ reason: 'Lawsuit' });
    const [put, said] = await Promise.all([set, n === 2 ? remove(held.id) : takeFor(held.id, `Hilda${n}x`)]);
    expect([200, 404]).toContain(put.status);
    if (put.status === 200) {
      isRefused(said);
      expect(await holderOf(held.id)).toBe(held.candidateId);
    }
  }
});
