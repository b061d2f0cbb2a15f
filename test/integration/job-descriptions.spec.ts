// Descriptions of jobs taken apart over HTTP.
import { jobReadingSchema, LONGEST_JOB_DESCRIPTION, VitaeClient } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant } from '../support/tenants.ts';

let service: TestService;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  ({ service, http, bearer } = await startServiceWithTenant());
});
afterAll(() => service.stop());

const parse = (body: object) => request(http).post('/v1/job-descriptions:parse').set(bearer).send(body);

const JOB = `Welder
Requirements
- 3 years of experience
- Turbo Press 9
Nice to have
- AutoCAD`;

it('says what a description asks for, and where', async () => {
  const reading = jobReadingSchema.parse((await parse({ text: JOB }).expect(200)).body);
  expect(reading.title).toEqual({ value: 'Welder', at: { line: 1, from: 0, to: 6, text: 'Welder' } });
  expect(reading.years).toMatchObject({ minimum: 3, importance: 'required' });
  expect(reading.skills.map(({ name, importance }) => [name, importance])).toEqual([['AutoCAD', 'nice']]);
});

it('knows the tenant’s own skills, and no other tenant’s', async () => {
  await request(http)
    .patch('/v1/settings')
    .set(bearer)
    .send({ skills: [{ name: 'Turbo Press 9' }] })
    .expect(200);
  const names = async (key: string) =>
    jobReadingSchema
      .parse(
        (
          await request(http)
            .post('/v1/job-descriptions:parse')
            .set('authorization', key)
            .send({ text: JOB })
            .expect(200)
        ).body,
      )
      .skills.map(({ name }) => name);
  expect(await names(bearer.authorization)).toContain('Turbo Press 9');
  const other = await addTenant(service.store, 'bolt');
  expect(await names(`Bearer ${other.apiKey}`)).not.toContain('Turbo Press 9');
});

it.each([
  [{}, '/text'],
  [{ text: ' ' }, '/text'],
  [{ text: 'a', language: 'en' }, '/language'],
  [{ text: 'a'.repeat(LONGEST_JOB_DESCRIPTION + 1) }, '/text'],
])('refuses what is no text of a description (%#), and says where', async (body, pointer) => {
  const { errors } = (await parse(body).expect(400)).body as { errors: { pointer: string }[] };
  expect(errors.map((error) => error.pointer)).toEqual([pointer]);
});

it('needs the scope “search”', async () => {
  const reader = await addTenant(service.store, 'cask', ['resumes:read']);
  const answer = await request(http)
    .post('/v1/job-descriptions:parse')
    .set('authorization', `Bearer ${reader.apiKey}`)
    .send({ text: JOB })
    .expect(403);
  expect(answer.body.type).toContain('missing_scope');
});

it('is described, and offered by the typed client', async () => {
  const { body } = await request(http).get('/openapi.json').expect(200);
  expect(Object.keys(body.paths)).toContain('/v1/job-descriptions:parse');
  await request(http).get('/v1/job-descriptions:parse').set(bearer).expect(405);
  expect(new VitaeClient().parseJobDescription).toBeInstanceOf(Function);
});
