// Corrections of what a tenant guards, of its own fields, and of keywords: as any other field, as far as it is shown.
import { correctionPageSchema, profileSchema, resumeSchema, type Profile } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

const RESUME = `Anna Muster
anna.muster@example.com

Personal Details
Date of birth: 12.03.1985

Work Experience
Welder, Example Works Ltd, 2016 - 2019
Welded frames of trains, and repaired frames of trains.

Interests
Falconry, Brass bands
`;
const own = (key: string, type: string, options: string[] = []) => ({
  key,
  question: `What of ${key}?`,
  type,
  options,
});

let service: TestService;
let tenant: TestTenant;
let http: App;
let id: string;

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  const { body } = await request(http)
    .post('/v1/resumes')
    .set(bearer())
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(RESUME), 'cv.txt')
    .expect(200);
  ({ id } = resumeSchema.parse(body));
});
afterAll(() => service.stop());

const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const settings = (change: object) =>
  request(http).patch('/v1/settings').set(bearer()).send(change).expect(200);
const patch = async (body: object, status = 200) => {
  const answer = await request(http)
    .patch(`/v1/resumes/${id}/profile`)
    .set(bearer())
    .set('content-type', 'application/merge-patch+json')
    .send(JSON.stringify(body))
    .expect(status);
  return answer.body as object;
};
const corrected = async (body: object): Promise<Profile> => profileSchema.parse(await patch(body));
const pointers = (body: object) =>
  (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
const again = async (): Promise<Profile> => {
  await request(http).post(`/v1/resumes/${id}/reparse`).set(bearer()).set('prefer', 'wait=60').expect(200);
  return profileSchema.parse(
    (await request(http).get(`/v1/resumes/${id}/profile`).set(bearer()).expect(200)).body,
  );
};

it('corrects sensitive fields where they are shown, and nowhere else', async () => {
  const change = {
    sensitive: { dateOfBirth: { value: '12.03.1986' }, nationality: { value: 'Swiss' } },
  };
  expect(pointers(await patch(change, 400))).toEqual(['/sensitive/dateOfBirth']);
  await settings({ showSensitive: true });
  const { sensitive } = await corrected(change);
  expect(sensitive?.dateOfBirth).toMatchObject({ value: '12.03.1986', tier: 'human' });
  expect(sensitive?.dateOfBirth?.alternatives?.[0]?.value).toBe('12.03.1985');
  expect((await again()).sensitive?.nationality).toMatchObject({ value: 'Swiss', tier: 'human' });
  await patch({ sensitive: { photo: { value: 'none' } } }, 400);

  const listed = async () => {
    const { body } = await request(http).get('/v1/corrections?field=sensitive.nationality').set(bearer());
    return correctionPageSchema.parse(body).items.map(({ value }) => value);
  };
  expect(await listed()).toEqual(['Swiss']);
  await settings({ showSensitive: false });
  expect(await listed()).toEqual([null]);
  expect((await again()).sensitive).toBeUndefined();
  await settings({ showSensitive: true });
  const removed = await corrected({ sensitive: { dateOfBirth: null, nationality: null } });
  expect(removed.sensitive).toBeUndefined();
  await settings({ showSensitive: false, sensitiveFields: ['interests'] });
  expect(pointers(await patch({ interests: { new: { value: 'Chess' } } }, 400))).toEqual(['/interests/new']);
  await settings({ sensitiveFields: [] });
});

it('corrects the tenant’s own fields by their types', async () => {
  await settings({
    fields: [
      own('notice_period', 'text'),
      own('shifts', 'yes_no'),
      own('wage', 'number'),
      own('site', 'one_of', ['Leeds', 'York']),
    ],
  });
  const said = await corrected({
    own: {
      notice_period: { value: 'Six weeks' },
      shifts: { value: true },
      wage: { value: 31.5 },
      site: { value: 'York' },
    },
  });
  expect(said.own).toMatchObject({
    notice_period: { value: 'Six weeks', tier: 'human' },
    shifts: { value: true, tier: 'human' },
    wage: { value: 31.5, tier: 'human' },
    site: { value: 'York', tier: 'human' },
  });
  expect((await again()).own?.['wage']?.value).toBe(31.5);
  for (const [key, value] of [
    ['shifts', 'yes'],
    ['wage', '31'],
    ['site', 'Hull'],
    ['notice_period', 6],
  ] as const)
    expect(pointers(await patch({ own: { [key]: { value } } }, 400))).toEqual([`/own/${key}/value`]);
  expect(pointers(await patch({ own: { unknown: { value: 'x' } } }, 400))).toEqual(['/own/unknown']);
  await patch({ own: { 'No Key': { value: 'x' } } }, 400);
  const without = await corrected({ own: { notice_period: null, shifts: null, wage: null, site: null } });
  expect(without.own).toBeUndefined();
});

it('corrects keywords: another phrase, one more, one less', async () => {
  const before = await again();
  const [key = '', second] = before.entryKeys?.['keywords'] ?? [];
  const changed = await corrected({
    keywords: { [key]: { phrase: { value: 'train frames' } }, new: { phrase: { value: 'rail safety' } } },
  });
  expect(changed.keywords[0]).toMatchObject({
    phrase: { value: 'train frames', tier: 'human' },
    score: before.keywords[0]?.score,
  });
  expect(changed.keywords.at(-1)).toMatchObject({
    phrase: { value: 'rail safety', tier: 'human' },
    score: 1,
  });
  expect((await again()).keywords.map(({ phrase }) => phrase.value)).toEqual(
    changed.keywords.map(({ phrase }) => phrase.value),
  );
  const fewer = await corrected({ keywords: { [key]: null } });
  expect(fewer.keywords.map(({ phrase }) => phrase.value)).not.toContain('train frames');
  expect(fewer.entryKeys?.['keywords']?.[0]).toBe(second);
});
