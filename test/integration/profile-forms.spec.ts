// The forms that a profile is handed out in beside the native one, and what is asked again without having changed.
import { mergeCandidateSchema, PROFILE_COLUMNS } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

const RESUME = `Zdenka Quellmatt
Welder
zdenka@postbox.example
+49 30 901820
Berlin, Germany
linkedin.com/in/zdenka-quellmatt

Work Experience
=Welder, Oxalwerk GmbH, 2016 - present
Ran the line.
Helper, Brückner; Sons "Ltd", 2012 - 2015

Skills
Python, Welding
`;

let service: TestService;
let http: App;
let bearer: { readonly authorization: string };
let profile: string;
let resumeId: string;

beforeAll(async () => {
  const started = await startServiceWithTenant();
  ({ service, http, bearer } = started);
  const { body } = await request(http)
    .post('/v1/resumes')
    .set({ ...bearer, prefer: 'wait=30' })
    .field('externalId', 'ats-4711')
    .attach('file', Buffer.from(RESUME), 'Zdenka Quellmatt.txt')
    .expect(200);
  resumeId = String(body.id);
  profile = `/v1/resumes/${resumeId}/profile`;
});
afterAll(() => service.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  request(http)
    .get(path)
    .set({ ...bearer, ...headers });

it('is Merge’s candidate with its attachment', async () => {
  const { body } = await get(`${profile}?format=merge`).expect(200);
  const { candidate, attachment } = mergeCandidateSchema.parse(body);
  expect(candidate).toMatchObject({
    remote_id: 'ats-4711',
    first_name: 'Zdenka',
    last_name: 'Quellmatt',
    company: 'Oxalwerk GmbH',
    email_addresses: [{ value: 'zdenka@postbox.example', email_address_type: 'OTHER' }],
    phone_numbers: [{ value: '+4930901820', phone_number_type: 'OTHER' }],
    urls: [{ url_type: 'SOCIAL_MEDIA' }],
  });
  expect(candidate.locations[0]).toContain('Berlin');
  expect(candidate.tags).toContain('Python');
  expect(attachment).toEqual({
    file_name: 'Zdenka Quellmatt.txt',
    file_url: `/v1/resumes/${resumeId}/original`,
    attachment_type: 'RESUME',
  });
  await get(attachment.file_url).expect(200);
});

it('is one row of CSV, which no spreadsheet takes for a formula', async () => {
  const answer = await get(`${profile}?format=csv`).expect(200);
  expect(answer.headers['content-type']).toMatch(/^text\/csv/);
  expect((await get(profile, { accept: 'text/csv' }).expect(200)).text).toBe(answer.text);
  const [head, row = '', ...rest] = answer.text.split('\r\n');
  expect([head, rest]).toEqual([PROFILE_COLUMNS.join(','), ['']]);
  for (const cell of [
    'Zdenka Quellmatt',
    'zdenka@postbox.example',
    "'+4930901820",
    'Berlin,',
    ',DE,',
    '2012 to 2015',
  ])
    expect(row).toContain(cell);
  expect(row).not.toMatch(/(?:^|,)"?[=+\-@]/);
});

it('says 304 where nothing has changed, for each form by itself', async () => {
  const tags: string[] = [];
  for (const format of ['native', 'json-resume', 'merge', 'csv']) {
    const path = `${profile}?format=${format}`;
    const etag = String((await get(path).expect(200)).headers['etag']);
    tags.push(etag);
    const again = await get(path, { 'if-none-match': `"another", W/${etag}` }).expect(304);
    expect([again.text, again.headers['etag']]).toEqual(['', etag]);
    await get(path, { 'if-none-match': '"another"' }).expect(200);
  }
  expect(new Set(tags).size).toBe(4);
  await request(http)
    .patch(profile)
    .set(bearer)
    .set('content-type', 'application/merge-patch+json')
    .send({ basics: { headline: { value: 'Master welder' } } })
    .expect(200);
  await get(profile, { 'if-none-match': tags.join(', ') }).expect(200);
});

it('tells of whom it is in no form to whom the tenant shows resumes blind', async () => {
  await request(http).patch('/v1/settings').set(bearer).send({ blindByDefault: true }).expect(200);
  const made = { name: 'blind', scopes: ['resumes:read'] };
  const { body } = await request(http).post('/v1/api-keys').set(bearer).send(made).expect(201);
  for (const format of ['merge', 'csv', 'json-resume']) {
    const { text } = await request(http)
      .get(`${profile}?format=${format}`)
      .set('authorization', `Bearer ${String(body.key)}`)
      .expect(200);
    expect(text).not.toMatch(/Zdenka|Quellmatt|postbox|901820|ats-4711/i);
  }
});
