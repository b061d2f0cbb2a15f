// What a person wishes corrected on their page becomes a correction that says whose wish it was, or is declined; never both, never twice.
import {
  correctionPageSchema,
  profileSchema,
  resumeSchema,
  wishPageSchema,
  type Profile,
  type Wish,
} from '@vitae/contracts';
import { access, audit, candidates } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const RESUME = `Anna Muster
anna.muster@example.com
+44 20 7946 0958

Personal Details
Date of birth: 12.03.1985

Work Experience
Welder, Example Works Ltd, 2016 - 2019
- Welded frames of trains
- Repaired frames of ships
`;

let service: TestService;
let tenant: TestTenant;
let other: TestTenant;
let http: App;
let id: string;
let page: string;

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  other = await addTenant(service.store, 'bolt');
  const { body } = await request(http)
    .post('/v1/resumes')
    .set(bearer())
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(RESUME), 'cv.txt')
    .expect(200);
  ({ id } = resumeSchema.parse(body));
  const candidateId = await service.store.withTenant(tenant.id, (tx) => candidates.candidateOf(tx, id));
  const link = await request(http)
    .post(`/v1/candidates/${candidateId}/link`)
    .set(bearer())
    .send({})
    .expect(201);
  page = new URL(link.body.url as string).pathname;
});
afterAll(() => service.stop());

const bearer = (key = tenant.apiKey) => ({ authorization: `Bearer ${key}` });
const wish = async (path: string, says: string): Promise<Wish> => {
  const about = path && `${id} ${path}`;
  await request(http).post(`${page}/correction`).type('form').send({ about, says }).expect(200);
  const [newest] = await wishes();
  if (!newest) throw new Error('there is no wish');
  return newest;
};
const wishes = async (query = 'state=open'): Promise<Wish[]> => {
  const { body } = await request(http).get(`/v1/corrections/wishes?${query}`).set(bearer()).expect(200);
  return wishPageSchema.parse(body).items;
};
const answer = (wishId: string, how: 'accept' | 'decline', body: object = {}, key = tenant.apiKey) =>
  request(http).post(`/v1/corrections/wishes/${wishId}/${how}`).set(bearer(key)).send(body);
const accepted = async ({ id: wishId }: Wish, body: object = {}): Promise<Profile> =>
  profileSchema.parse((await answer(wishId, 'accept', body).expect(200)).body);
const typeOf = ({ body }: { body: unknown }) => (body as { type: string }).type.split('#')[1];

it('becomes a correction with its source, and the person sees that it was done', async () => {
  const wished = await wish('positions[0].title', 'Senior Welder');
  expect(wished).toMatchObject({
    resumeId: id,
    path: 'positions[0].title',
    field: 'positions.title',
    was: 'Welder',
    says: 'Senior Welder',
    state: 'open',
  });
  const profile = await accepted(wished);
  expect(profile.positions[0]?.title).toMatchObject({ value: 'Senior Welder', tier: 'human' });
  const listed = await request(http).get('/v1/corrections?field=positions.title').set(bearer()).expect(200);
  expect(correctionPageSchema.parse(listed.body).items[0]).toMatchObject({
    value: 'Senior Welder',
    before: 'Welder',
    source: { kind: 'wish', id: wished.id },
    by: { kind: 'api_key' },
  });
  expect((await request(http).get(page).expect(200)).text).toMatch(/“Senior Welder”\s+\(done\)/);
  const told = await service.store.withTenant(tenant.id, (tx) => audit.list(tx, { limit: 10 }));
  const actions = told?.items.map(({ action, detail }) => [action, detail]);
  expect(actions).toContainEqual([
    'request.decided',
    { request: wished.id, kind: 'correction', state: 'done' },
  ]);
  expect(actions).toContainEqual([
    'profile.corrected',
    { corrections: 1, fields: 'positions.title', wish: wished.id },
  ]);
  // Sent again, it changes nothing; and it can't be declined any more.
  await accepted(wished, { value: 'Junior Welder' });
  expect(typeOf(await answer(wished.id, 'decline').expect(409))).toBe('request_decided');
  expect(await wishes()).toEqual([]);
  expect(await wishes('state=done')).toHaveLength(1);
});

it('takes words as the field has them, or the value that whoever accepts gives', async () => {
  const phone = await accepted(await wish('basics.phones[0]', '+44 20 7946 0999'));
  expect(phone.basics.phones[0]?.value.written).toBe('+44 20 7946 0999');
  const line = await accepted(await wish('positions[0].highlights[1]', 'Repaired hulls of ships'));
  expect(line.positions[0]?.highlights.map(({ value }) => value)).toEqual([
    'Welded frames of trains',
    'Repaired hulls of ships',
  ]);
  const since = await wish('positions[0].start', 'I began in May that year');
  expect((await answer(since.id, 'accept').expect(400)).body.errors[0].pointer).toBe('/value');
  expect((await accepted(since, { value: '2016-05' })).positions[0]?.start?.value).toBe('2016-05');
});

it('is declined, and changes nothing', async () => {
  const before = await request(http).get(`/v1/resumes/${id}/profile`).set(bearer()).expect(200);
  const wished = await wish('basics.name', 'The Queen of Sheba');
  expect((await answer(wished.id, 'decline').expect(200)).body).toMatchObject({ state: 'declined' });
  expect((await answer(wished.id, 'decline').expect(200)).body).toMatchObject({ state: 'declined' });
  expect(typeOf(await answer(wished.id, 'accept').expect(409))).toBe('request_decided');
  const after = await request(http).get(`/v1/resumes/${id}/profile`).set(bearer()).expect(200);
  expect(after.body).toEqual(before.body);
});

it('can be declined alone where it is about nothing that can be corrected', async () => {
  const general = await wish('', 'All of it is old');
  expect(general).toMatchObject({ resumeId: null, field: null, was: null });
  expect(typeOf(await answer(general.id, 'accept').expect(409))).toBe('wish_not_correctable');
  await answer(general.id, 'decline').expect(200);
  const known = await wish('entities.places[0]', 'I never was there');
  expect(known.field).toBeNull();
  expect(typeOf(await answer(known.id, 'accept').expect(409))).toBe('wish_not_correctable');
  await answer(known.id, 'decline').expect(200);
});

it('keeps what is said of a guarded field from those who may not see it', async () => {
  const wished = await wish('sensitive.dateOfBirth', 'Born in 1986');
  expect(wished).toMatchObject({ field: 'sensitive.dateOfBirth', was: null, says: null });
  await answer(wished.id, 'accept').expect(400);
  await request(http).patch('/v1/settings').set(bearer()).send({ showSensitive: true }).expect(200);
  expect((await wishes())[0]).toMatchObject({ was: '12.03.1985', says: 'Born in 1986' });
  const { sensitive } = await accepted(wished, { value: '12.03.1986' });
  expect(sensitive?.dateOfBirth?.value).toBe('12.03.1986');
});

it('is decided once, by whoever is first', async () => {
  const wished = await wish('basics.name', 'Anna Maria Muster');
  const answers = await Promise.all(
    (['accept', 'decline', 'accept', 'decline'] as const).map((how) => answer(wished.id, how)),
  );
  const [accepts, declines] = [
    answers.filter((_, at) => at % 2 === 0),
    answers.filter((_, at) => at % 2 === 1),
  ];
  const [state] = (await wishes('state=done')).some(({ id: one }) => one === wished.id)
    ? ['done']
    : ['declined'];
  expect(accepts.map(({ status }) => status)).toEqual(state === 'done' ? [200, 200] : [409, 409]);
  expect(declines.map(({ status }) => status)).toEqual(state === 'done' ? [409, 409] : [200, 200]);
  const said = await request(http).get('/v1/corrections?field=basics.name').set(bearer()).expect(200);
  expect(correctionPageSchema.parse(said.body).items).toHaveLength(state === 'done' ? 1 : 0);
});

it('is nobody else’s, and not for whoever is shown resumes blind', async () => {
  const wished = await wish('positions[0].organisation', 'Example Works plc');
  await answer(wished.id, 'accept', {}, other.apiKey).expect(404);
  await answer(wished.id, 'decline', {}, other.apiKey).expect(404);
  expect(
    (await request(http).get('/v1/corrections/wishes').set(bearer(other.apiKey)).expect(200)).body.items,
  ).toEqual([]);
  const [viewer, blind] = await service.store.withTenant(tenant.id, async (tx) => [
    await access.createApiKey(tx, 'reads', ['resumes:read']),
    await access.createApiKey(tx, 'blind', ['resumes:read', 'resumes:write']),
  ]);
  await request(http).get('/v1/corrections/wishes').set(bearer(viewer)).expect(403);
  await request(http).patch('/v1/settings').set(bearer()).send({ blindByDefault: true }).expect(200);
  for (const refused of [
    await request(http).get('/v1/corrections/wishes').set(bearer(blind)),
    await answer(wished.id, 'accept', {}, blind),
    await answer(wished.id, 'decline', {}, blind),
  ])
    expect([refused.status, typeOf(refused)]).toEqual([403, 'identity_hidden']);
});
