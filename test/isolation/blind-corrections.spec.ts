// Whoever is shown resumes blind corrects what they see and nothing else, and learns nothing by it of whose resume it is: not from what is
// answered, not from what is refused.
import { documentSchema, profileSchema, resumeSchema, type Profile } from '@vitae/contracts';
import { access } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

const RESUME = `Zdenka Quellmatt
Senior Welder
zdenka.quellmatt@postbox.example | +41 79 555 01 23
Rosenholzgasse 17, 8405 Winterthur
Nationality: Liechtensteiner

Experience
Welder, Bergwerk Metallbau AG, Chur, Switzerland
01/2015 - 12/2019
- Led a team of 12 welders, and Quellmatt's method of welding is used in three plants
- Trained apprentices in AutoCAD
Fitter, Talstahl GmbH, Bregenz
03/2010 - 12/2014
- Fitted doors of trains

Education
Diploma in Metal Engineering, Höhere Fachschule Oberwald
2006 - 2009

Skills
TIG welding, AutoCAD

Interests
Falconry
`;
const MARKS = [
  'zdenka',
  'quellmatt',
  'postbox',
  '555 01 23',
  '795550123',
  'rosenholz',
  '8405',
  'winterthur',
  'liechtensteiner',
];

let service: TestService;
let tenant: TestTenant;
let http: App;
let id: string;
let blindKey: string;

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  blindKey = await service.store.withTenant(tenant.id, (tx) =>
    access.createApiKey(tx, 'blind', ['resumes:read', 'resumes:write', 'search']),
  );
  const { body } = await request(http)
    .post('/v1/resumes')
    .set(bearer(tenant.apiKey))
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(RESUME), 'cv.txt')
    .expect(200);
  ({ id } = resumeSchema.parse(body));
  await settings({ blindByDefault: true });
});
afterAll(() => service.stop());

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const settings = (change: object) =>
  request(http).patch('/v1/settings').set(bearer(tenant.apiKey)).send(change).expect(200);
const get = (key = blindKey) => request(http).get(`/v1/resumes/${id}/profile`).set(bearer(key)).expect(200);
const blind = async (): Promise<Profile> => profileSchema.parse((await get()).body);
const whole = async (): Promise<Profile> => profileSchema.parse((await get(tenant.apiKey)).body);
const patch = async (body: object, type = 'merge-patch', headers: Record<string, string> = {}) => {
  const answer = await request(http)
    .patch(`/v1/resumes/${id}/profile`)
    .set(bearer(blindKey))
    .set('content-type', `application/${type}+json`)
    .set(headers)
    .send(JSON.stringify(body));
  const low = JSON.stringify(answer.body).toLowerCase();
  expect(MARKS.filter((mark) => low.includes(mark))).toEqual([]);
  return answer;
};
const refused = async (body: object, type?: string): Promise<string> => {
  const answer = await patch(body, type);
  expect(answer.status).toBe(400);
  return (answer.body as { errors: { detail: string }[] }).errors.map(({ detail }) => detail).join();
};
const corrected = async (body: object, type?: string, headers?: Record<string, string>): Promise<Profile> => {
  const answer = await patch(body, type, headers);
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return profileSchema.parse(answer.body);
};
const keyOf = (profile: Profile, list: string, at: number) => profile.entryKeys?.[list]?.[at] ?? '';
const UNSEEN = /not shown to you/;
const NO_SUCH_WORDS = /word for word/;

it('has keys that tell places alone, the same as those of nobody', async () => {
  const [shown, full] = [await blind(), await whole()];
  expect(shown.positions).toHaveLength(2);
  for (const list of ['positions', 'qualifications', 'skills', 'interests', 'keywords'])
    for (const key of shown.entryKeys?.[list] ?? []) {
      expect(key).toMatch(/^b\d+-[0-9a-f]{8}$/);
      expect(JSON.stringify(full.entryKeys)).not.toContain(key);
    }
  for (const list of ['basics.emails', 'basics.phones', 'basics.links'])
    expect(shown.entryKeys?.[list]).toEqual([]);
  const { body } = await request(http)
    .get(`/v1/resumes/${id}/profile?view=blind`)
    .set(bearer(tenant.apiKey))
    .expect(200);
  expect(profileSchema.parse(body).entryKeys).toBeUndefined();
});

it('corrects, confirms, adds and takes out what is shown, with evidence', async () => {
  const [before, untouched] = [await blind(), (await whole()).positions[0]];
  const answer = await corrected({
    basics: { headline: { confirmed: true } },
    positions: {
      [keyOf(before, 'positions', 1)]: {
        title: { value: 'Fitter, Talstahl', evidence: { page: 1, line: 12 } },
        end: { value: '2014-11' },
        employmentType: { value: 'permanent' },
      },
    },
    skills: { new: { mention: { value: 'method of welding' } } },
    interests: { [keyOf(before, 'interests', 0)]: null },
  });
  expect(answer.basics.headline).toMatchObject({ value: before.basics.headline?.value, tier: 'human' });
  expect(answer.positions[1]).toMatchObject({
    title: { value: 'Fitter, Talstahl', tier: 'human' },
    end: { value: '2014-11' },
  });
  const full = await whole();
  expect(full.positions[1]?.title?.evidence[0]).toMatchObject({ page: 1, line: [12, 12] });
  expect(full.skills.map(({ mention }) => mention.value)).toContain('method of welding');
  expect(full.interests).toEqual([]);
  expect(full.positions[0]).toEqual(untouched);
});

it('takes JSON Patch on what is shown, by places', async () => {
  await corrected(
    [
      { op: 'test', path: '/positions/0/organisation', value: 'Bergwerk Metallbau AG' },
      { op: 'replace', path: '/positions/0/title', value: { value: 'Senior Welder' } },
    ],
    'json-patch',
  );
  expect((await whole()).positions[0]?.title?.value).toBe('Senior Welder');
  const test = (path: string, value: unknown) => patch([{ op: 'test', path, value }], 'json-patch');
  // What is not shown is not there, whatever is guessed.
  for (const value of ['Zdenka Quellmatt', 'Somebody Else'])
    expect((await test('/basics/name', value)).status).toBe(409);
  for (const value of ['zdenka.quellmatt@postbox.example', 'x@postbox.test'])
    expect([400, 409]).toContain((await test('/basics/emails/0', value)).status);
});

it('leaves alone what says who somebody is, in the same words for every value', async () => {
  const says = await Promise.all(
    ['Zdenka Quellmatt', 'Anna Muster'].map((value) => refused({ basics: { name: { value } } })),
  );
  expect(new Set(says).size).toBe(1);
  expect(says[0]).toMatch(UNSEEN);
  for (const change of [
    { basics: { name: null } },
    { basics: { name: { confirmed: true } } },
    { basics: { location: { value: { city: 'Chur' } } } },
    { basics: { workPermit: { value: 'Welder' } } },
    { basics: { emails: { new: { value: 'a@b.example' } } } },
    { basics: { phones: { new: { value: { written: '2015' } } } } },
    { basics: { links: { new: { value: { url: 'https://chur.example' } } } } },
    { certifications: { new: { name: { value: 'Welder' }, url: { value: 'welder' } } } },
  ])
    expect(await refused(change)).toMatch(UNSEEN);
  const { entryKeys } = await whole();
  for (const key of [
    entryKeys?.['positions']?.[0] ?? '',
    'b7-00000000'.replace('00000000', keyOf(await blind(), 'positions', 0).slice(-8)),
  ])
    expect(await refused({ positions: { [key]: null } })).toMatch(/no such entry/);
});

it('takes no words but those that are shown: nothing can be guessed by what is cut out of them', async () => {
  const key = keyOf(await blind(), 'positions', 0);
  for (const value of [
    'Zdenka',
    'Quellmatt',
    'Muster',
    'Welder Quellmatt',
    'Winterthur',
    'Basel',
    'Senior Fitter',
  ])
    for (const change of [
      { basics: { headline: { value } } },
      { positions: { [key]: { title: { value } } } },
      { positions: { [key]: { highlights: { value: ['Trained apprentices in AutoCAD', value] } } } },
      { skills: { new: { mention: { value } } } },
      { interests: { new: { value } } },
    ])
      expect(await refused(change)).toMatch(NO_SUCH_WORDS);
});

it('confirms nothing of which a part is hidden, and points at no line that is', async () => {
  const profile = await blind();
  const [position] = profile.positions;
  expect(position?.highlights[0]?.value).not.toMatch(/Quellmatt/);
  const key = keyOf(profile, 'positions', 0);
  for (const change of [{ highlights: { confirmed: true } }, { confirmed: true }])
    expect(await refused({ positions: { [key]: change } })).toMatch(/as a whole/);
  await corrected({ positions: { [keyOf(profile, 'positions', 1)]: { confirmed: true } } });

  const lines = documentSchema
    .parse((await request(http).get(`/v1/resumes/${id}/document`).set(bearer(blindKey)).expect(200)).body)
    .lines.map(({ number }) => number);
  expect(lines).not.toContain(3);
  // Its words are pointed at where nothing is shown: there are none.
  const pointed = await corrected({
    basics: { headline: { value: 'Senior Welder', evidence: { page: 1, line: [1, 5] } } },
  });
  expect(pointed.basics.headline?.value).toBe('Senior Welder');
  const said = await request(http)
    .get('/v1/corrections?field=basics.headline')
    .set(bearer(tenant.apiKey))
    .expect(200);
  const kept = JSON.stringify(said.body.items[0].evidence).toLowerCase();
  expect(MARKS.filter((mark) => kept.includes(mark))).toEqual([]);
});

it('hides schools and years from corrections as well, and guarded fields', async () => {
  const profile = await blind();
  const education = keyOf(profile, 'qualifications', 0);
  await settings({ blindHides: ['schools', 'years'], sensitiveFields: ['interests', 'salary'] });
  const shown = await blind();
  expect(shown.entryKeys?.['interests']).toEqual([]);
  for (const change of [
    { qualifications: { [education]: { institution: { value: 'Talstahl GmbH' } } } },
    { qualifications: { [education]: { end: { value: '2010' } } } },
    { positions: { [keyOf(shown, 'positions', 0)]: { start: { value: '2015-02' } } } },
    { positions: { new: { title: { value: 'Welder' }, start: { value: '2001' } } } },
    { interests: { new: { value: 'Falconry' } } },
    { basics: { salary: { value: 'Welder' } } },
  ])
    expect(await refused(change)).toMatch(UNSEEN);
  await settings({ blindHides: [], sensitiveFields: [] });
});

it('is refused where the profile has changed since it was looked at', async () => {
  const answer = await get();
  const profile = profileSchema.parse(answer.body);
  const key = keyOf(profile, 'positions', 0);
  const tag = answer.headers['etag'] as string;
  await corrected({ positions: { [key]: { end: { value: '2019-11' } } } }, undefined, { 'if-match': tag });
  expect((await patch({ positions: { [key]: { end: { value: '2019-10' } } } })).status).toBe(412);
  expect(
    (await patch({ basics: { headline: { confirmed: true } } }, undefined, { 'if-match': tag })).status,
  ).toBe(412);
});
