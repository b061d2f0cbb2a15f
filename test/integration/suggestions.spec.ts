// What a tenant's corrections teach: suggestions for later resumes, each with its place in the document, accepted or declined by a
// person; never another tenant's, and forgotten with what they were learnt from.
import {
  profileSchema,
  resumeSchema,
  suggestionsSchema,
  type Profile,
  type Suggestion,
} from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const resumeOf = (name: string, line: string) => `${name}
${name.toLowerCase().replace(' ', '.')}@example.com

Work Experience
Developer, Muster Tools Ltd, York
03/2015 - 12/2017
- ${line}

Skills
Java, PostgreSQL
`;

let service: TestService;
let tenant: TestTenant;
let other: TestTenant;
let http: App;

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  other = await addTenant(service.store, 'bolt');
});
afterAll(() => service.stop());

const bearer = (of = tenant) => ({ authorization: `Bearer ${of.apiKey}` });

async function send(name: string, line: string, of = tenant): Promise<string> {
  const { body } = await request(http)
    .post('/v1/resumes')
    .set(bearer(of))
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(resumeOf(name, line)), 'cv.txt')
    .expect(200);
  return resumeSchema.parse(body).id;
}

const profileOf = async (id: string): Promise<Profile> =>
  profileSchema.parse((await request(http).get(`/v1/resumes/${id}/profile`).set(bearer()).expect(200)).body);
const suggested = async (id: string, of = tenant): Promise<Suggestion[]> =>
  suggestionsSchema.parse(
    (await request(http).get(`/v1/resumes/${id}/profile/suggestions`).set(bearer(of)).expect(200)).body,
  ).items;
const patch = (id: string, body: object) =>
  request(http)
    .patch(`/v1/resumes/${id}/profile`)
    .set(bearer())
    .set('content-type', 'application/merge-patch+json')
    .send(JSON.stringify(body))
    .expect(200);
const answer = (id: string, suggestion: string | undefined, how: 'accept' | 'dismiss') =>
  request(http).post(`/v1/resumes/${id}/profile/suggestions/${suggestion}/${how}`).set(bearer());

it('suggests what was corrected before where the document says it, and nothing else', async () => {
  const taught = await send('Anna Muster', 'Ran the Zymomat 3000');
  const before = await profileOf(taught);
  const key = before.entryKeys?.['positions']?.[0] ?? '';
  expect(before.positions[0]?.organisation?.value).toBe('Muster Tools Ltd');
  await patch(taught, {
    skills: { new: { mention: { value: 'Zymomat 3000', evidence: { page: 1, line: 7 } } } },
    positions: { [key]: { organisation: { value: 'Muster Tools Ltd, York' } } },
  });
  expect(await suggested(taught)).toEqual([]);

  const second = await send('Bela Probst', 'Serviced every Zymomat 3000');
  const suggestions = await suggested(second);
  expect(
    suggestions
      .map(({ list, field, kind, value, because }) => [list, field, kind, value, because])
      .toSorted(),
  ).toEqual([
    ['positions', 'organisation', 'set', 'Muster Tools Ltd, York', 'value'],
    ['skills', '', 'add', 'Zymomat 3000', 'value'],
  ]);
  const lines = (await request(http).get(`/v1/resumes/${second}/document`).set(bearer()).expect(200)).body
    .lines as {
    number: number;
    text: string;
  }[];
  for (const { evidence } of suggestions)
    for (const { line, text } of evidence)
      expect(lines.find(({ number }) => number === line[0])?.text).toContain(text);
  // Beside the profile, not in it.
  expect((await profileOf(second)).positions[0]?.organisation).toMatchObject({
    value: 'Muster Tools Ltd',
    tier: 'classic',
  });

  const silent = await send('Carla Mustermann', 'Ran a Zymomat 30001');
  expect((await suggested(silent)).map(({ list }) => list)).toEqual(['positions']);
  const stranger = await send('Dora Beispiel', 'Ran the Zymomat 3000', other);
  expect(await suggested(stranger, other)).toEqual([]);
  await request(http).get(`/v1/resumes/${second}/profile/suggestions`).set(bearer(other)).expect(404);
});

it('is accepted as a correction that can be undone, declined for good, and silent where a person has spoken', async () => {
  const id = await send('Emil Probst', 'Ran the Zymomat 3000 again');
  const [skill, employer] = (await suggested(id)).toSorted((a, b) => (a.list < b.list ? 1 : -1));
  const accepted = profileSchema.parse((await answer(id, skill?.id, 'accept').expect(200)).body);
  expect(accepted.skills.find(({ name }) => name === 'Zymomat 3000')?.mention).toMatchObject({
    tier: 'human',
    evidence: [{ line: skill?.evidence[0]?.line, text: 'Zymomat 3000' }],
  });
  // Twice is once.
  await answer(id, skill?.id, 'accept').expect(200);
  expect((await profileOf(id)).skills.filter(({ name }) => name === 'Zymomat 3000')).toHaveLength(1);
  const correction = accepted.corrections?.find(({ field }) => field === 'skills')?.id;
  await request(http).delete(`/v1/resumes/${id}/profile/corrections/${correction}`).set(bearer()).expect(200);
  expect((await suggested(id)).map((one) => one.id)).toContain(skill?.id);
  await answer(id, skill?.id, 'dismiss').expect(200);
  await answer(id, skill?.id, 'dismiss').expect(200);
  await answer(id, skill?.id, 'accept').expect(404);
  await request(http).post(`/v1/resumes/${id}/reparse`).set(bearer()).set('prefer', 'wait=60').expect(200);
  expect((await suggested(id)).map((one) => one.id)).toEqual([employer?.id]);
  await patch(id, { positions: { [employer?.entry ?? '']: { organisation: { confirmed: true } } } });
  expect(await suggested(id)).toEqual([]);
  await answer(id, employer?.id, 'accept').expect(404);
  expect((await profileOf(id)).positions[0]?.organisation).toMatchObject({
    value: 'Muster Tools Ltd',
    tier: 'human',
  });
});

it('forgets what it has learnt when that is undone or its resume is deleted', async () => {
  const taught = await send('Fanny Muster', 'Ran the Quarkomat 7');
  await patch(taught, { skills: { new: { mention: { value: 'Quarkomat 7' } } } });
  const skillsFor = async (name: string) =>
    (await suggested(await send(name, 'Ran the Quarkomat 7'))).filter(({ list }) => list === 'skills');
  expect(await skillsFor('Gerd Probst')).toHaveLength(1);
  await request(http).delete(`/v1/resumes/${taught}`).set(bearer()).expect(204);
  expect(await skillsFor('Hanna Probst')).toEqual([]);
});

it('is neither made nor shown where the tenant wants none', async () => {
  const set = (suggestions: boolean) =>
    request(http).patch('/v1/settings').set(bearer()).send({ suggestions }).expect(200);
  const before = await send('Xaver Probst', 'Ran the Zymomat 3000 for years');
  const [first] = await suggested(before);
  expect(first).toBeDefined();
  await set(false);
  expect(await suggested(before)).toEqual([]);
  await answer(before, first?.id, 'accept').expect(404);
  const during = await send('Yvo Probst', 'Ran the Zymomat 3000 for months');
  await set(true);
  expect(await suggested(before)).not.toEqual([]);
  expect(await suggested(during)).toEqual([]);
});
