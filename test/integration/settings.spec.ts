// What a tenant sets for itself, and what follows from it: own skills, and whether sensitive facts are shown.
import { profileSchema, resumeSchema, type Profile } from '@vitae/contracts';
import { gpuWorkers } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
});
afterAll(() => service.stop());

const RESUME = `Anna Muster
anna@example.com

Personal Details
Date of birth: 12.03.1985

Work Experience
Fitter, Example Works Ltd, 2016 - present
Ran the Turbo Press 9 line.

Skills
Welding, TP9
`;

const change = (body: object) => request(http).patch('/v1/settings').set(bearer()).send(body);

async function sent(fields: Record<string, string> = {}): Promise<{ id: string; profile: Profile }> {
  const form = request(http).post('/v1/resumes').set(bearer()).set('prefer', 'wait=30');
  for (const [name, value] of Object.entries(fields)) void form.field(name, value);
  const { id } = resumeSchema.parse(
    (await form.attach('file', Buffer.from(RESUME), 'cv.txt').expect(200)).body,
  );
  return { id, profile: await profileOf(id) };
}

const profileOf = async (id: string) =>
  profileSchema.parse((await request(http).get(`/v1/resumes/${id}/profile`).set(bearer()).expect(200)).body);

it('begins with defaults, changes what is named and keeps the rest', async () => {
  expect((await request(http).get('/v1/settings').set(bearer()).expect(200)).body).toMatchObject({
    showSensitive: false,
    skills: [],
  });
  await change({ skills: [{ name: 'Turbo Press 9', aliases: ['TP9'] }] }).expect(200);
  expect((await change({ showSensitive: false }).expect(200)).body).toMatchObject({
    skills: [{ name: 'Turbo Press 9', aliases: ['TP9'], kind: 'own' }],
  });
});

it('reads what an older version has stored, and keeps what a newer one has', async () => {
  const stored = { showSensitive: false, tone: true, madeTomorrow: { of: ['a newer version'] } };
  await service.store.withTenant(tenant.id, ({ db }) =>
    db.tenantSettings.update({ where: { tenantId: tenant.id }, data: { settings: stored } }),
  );
  const { body } = await change({ defaultCountry: 'CH' }).expect(200);
  expect(body).toMatchObject({
    tone: true,
    defaultCountry: 'CH',
    ocr: true,
    ocrLanguages: ['en', 'de', 'fr', 'es', 'pt'],
    sensitiveFields: ['dateOfBirth', 'gender', 'maritalStatus', 'nationality', 'photo'],
    suggestions: true,
    webhookPayload: 'thin',
  });
  expect(body.madeTomorrow).toBeUndefined();
  const row = await service.store.withTenant(tenant.id, ({ db }) => db.tenantSettings.findFirst());
  expect(row?.settings).toMatchObject({ madeTomorrow: stored.madeTomorrow, defaultCountry: 'CH' });
  await change({ defaultCountry: null, tone: false }).expect(200);
});

it('says that a language model has no effect for as long as nobody serves one', async () => {
  const setting = {
    setting: 'languageModel',
    code: 'no_language_model',
    message: expect.stringContaining('No language model'),
  };
  expect((await change({ languageModel: 'on' }).expect(200)).body.notices).toEqual([setting]);
  const shown = () => request(http).get('/v1/settings').set(bearer()).expect(200);
  expect((await shown()).body.notices).toEqual([setting]);
  const id = randomUUID();
  const facts = { model: 'm', revision: 'r', engine: 'e', device: 'd', memoryGigabytes: null, capacity: 1 };
  const counts = { running: 0, answered: 0, failed: 0, answerTokens: 0, busyMilliseconds: 0 };
  await service.store.asRelay((tx) =>
    gpuWorkers.heartbeat(tx, { id, ...facts, ...counts, draining: false, unhealthySince: null }, new Date()),
  );
  expect((await shown()).body.notices).toEqual([]);
  await service.store.asRelay((tx) => gpuWorkers.leave(tx, id));
  await change({ languageModel: 'off' }).expect(200);
  expect((await shown()).body.notices).toEqual([]);
});

it.each([[{ skills: 'all' }], [{ showSensitive: 'yes' }], [{ colour: 'red' }], [[]]])(
  'refuses %j',
  async (body) => {
    expect((await change(body).expect(400)).body.type).toContain('invalid_request');
  },
);

it('refuses questions that would cost more than the resumes, and says how much they take', async () => {
  const fields = Array.from({ length: 20 }, (_, i) => ({
    key: `k${i}`,
    question: 'Which of these? '.padEnd(200, 'x'),
    type: 'one_of',
    options: Array.from({ length: 10 }, (_, option) => `${option}`.padEnd(60, 'y')),
  }));
  const { body } = await change({ fields }).expect(400);
  expect(JSON.stringify(body.errors)).toMatch(/about \d{4} tokens .* 2000 at most/);
});

it('is for admins only', async () => {
  await request(http).get('/v1/settings').expect(401);
});

it('shows sensitive facts where the tenant wants them, and never exports them', async () => {
  const { id, profile } = await sent();
  expect(profile.sensitive).toBeUndefined();
  await change({ showSensitive: true }).expect(200);
  expect((await profileOf(id)).sensitive?.dateOfBirth?.value).toBe('12.03.1985');
  const exported = await request(http).get(`/v1/resumes/${id}/profile?format=json-resume`).set(bearer());
  expect(JSON.stringify(exported.body)).not.toContain('1985');
});

it('finds the tenant’s own skills', async () => {
  await change({ skills: [{ name: 'Turbo Press 9', aliases: ['TP9'] }] }).expect(200);
  const { profile } = await sent();
  expect(profile.skills.find((s) => s.mention.value === 'TP9')).toMatchObject({
    name: 'Turbo Press 9',
    skillId: 'own:turbopress9',
  });
});

it('counts “present” to the date that a resume is given with', async () => {
  const { profile } = await sent({ documentDate: '2018-06-30' });
  expect(profile.asOf).toEqual({ month: '2018-06', reason: 'given' });
  await request(http)
    .post('/v1/resumes')
    .set(bearer())
    .field('documentDate', 'June')
    .attach('file', Buffer.from(RESUME), 'cv.txt')
    .expect(400);
});
