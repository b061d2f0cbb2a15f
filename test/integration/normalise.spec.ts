// Normalising over HTTP: by the tenant's country and its own skills, or the request's.
import { normalisedSchema, type Normalised } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;
let other: TestTenant;
let http: App;

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  other = await addTenant(service.store, 'bolt');
  await request(http)
    .patch('/v1/settings')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .send({ defaultCountry: 'GB', skills: [{ name: 'Turbo Press 9', aliases: ['TP9'] }] })
    .expect(200);
});
afterAll(() => service.stop());

const ask = (body: object, of = tenant) =>
  request(http).post('/v1/normalise').set('authorization', `Bearer ${of.apiKey}`).send(body);
const read = async (body: object, of = tenant): Promise<Normalised> =>
  normalisedSchema.parse((await ask(body, of).expect(200)).body);

const ASKED = { skills: ['TP9'], dates: ['03/04/2020'], phones: ['020 7946 0958'] };
const told = ({ country, skills, dates, phones }: Normalised) => [
  country,
  skills[0]?.understood?.id,
  dates[0]?.understood?.start,
  phones[0]?.understood?.e164,
];

it('reads by the tenant’s country and own skills, and by another country where it is told one', async () => {
  expect(told(await read(ASKED))).toEqual(['GB', 'own:turbopress9', '2020-04', '+442079460958']);
  expect(told(await read({ ...ASKED, country: 'US' }))).toEqual([
    'US',
    'own:turbopress9',
    '2020-03',
    undefined,
  ]);
  expect(told(await read(ASKED, other))).toEqual([null, undefined, undefined, undefined]);
});

it('takes a hundred of each kind, and answers each in its order', async () => {
  const hundred = (text: string) => Array.from({ length: 100 }, (_, at) => `${text} ${at}`);
  const body = {
    titles: hundred('Welder'),
    skills: hundred('Python'),
    places: hundred('Köln'),
    dates: hundred('May 2019'),
    phones: hundred('020 7946'),
  };
  const before = performance.now();
  const answer = await read(body);
  expect(performance.now() - before).toBeLessThan(2_000);
  for (const kind of ['titles', 'skills', 'places', 'dates', 'phones'] as const)
    expect(answer[kind].map(({ given }) => given)).toEqual(body[kind]);
});

it('refuses what is none, and too much', async () => {
  for (const body of [
    {},
    { titles: [] },
    { dates: Array.from({ length: 101 }, () => '2019') },
    { phones: [7] },
  ])
    await ask(body).expect(400);
  await request(http).post('/v1/normalise').send(ASKED).expect(401);
});
