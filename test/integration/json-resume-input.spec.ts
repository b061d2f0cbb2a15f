// A JSON Resume is a resume: read as one, with a line for every value to point to, and what we hand out as one comes back the same.
import { profileSchema, type JsonResume } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';

let service: TestService;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  ({ service, http, bearer } = await startServiceWithTenant());
});
afterAll(() => service.stop());

const RESUME = {
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: {
    name: 'Zdenka Quellmatt',
    label: 'Welder',
    email: 'zdenka@postbox.example',
    phone: '+49 30 901820',
    location: { city: 'Berlin', countryCode: 'DE' },
    profiles: [{ network: 'LinkedIn', username: 'zdenka-q', url: 'https://linkedin.com/in/zdenka-q' }],
    summary: 'Welds <what> others & more can’t.',
  },
  work: [
    {
      name: 'Oxalwerk GmbH',
      position: 'Welder',
      startDate: '2016-03-01',
      summary: 'Led a team of five.',
      highlights: ['Ran the line.', 'Cut the scrap by 12 %.'],
    },
    { name: 'Brückner Ltd', position: 'Helper', startDate: '2012-01', endDate: '2015-11-30' },
  ],
  education: [
    {
      institution: 'Technical University of Berlin',
      area: 'Mechanics',
      studyType: 'Bachelor',
      startDate: '2008',
      endDate: '2011',
    },
  ],
  skills: [{ name: 'Programming', keywords: ['Python', 'SQL'] }],
  languages: [{ language: 'German', fluency: 'Native' }],
};

async function read(file: string | object) {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const { body } = await request(http)
    .post('/v1/resumes')
    .set({ ...bearer, prefer: 'wait=30' })
    .attach('file', Buffer.from(text), 'resume.json');
  return body as { id: string; status: string; mediaType: string; problem: { code: string } | null };
}
const get = async (path: string): Promise<unknown> =>
  (await request(http).get(path).set(bearer).expect(200)).body;

it('is read with a line for each value', async () => {
  const resume = await read(RESUME);
  expect(resume).toMatchObject({ status: 'parsed', mediaType: 'application/vnd.json-resume+json' });
  const profile = profileSchema.parse(await get(`/v1/resumes/${resume.id}/profile`));
  expect(profile.basics.name?.value).toBe('Zdenka Quellmatt');
  expect(profile.basics.emails[0]?.value).toBe('zdenka@postbox.example');
  expect(profile.basics.phones[0]?.value.e164).toBe('+4930901820');
  expect(
    profile.positions.map(({ title, organisation, start, end }) => [
      title?.value,
      organisation?.value,
      start?.value,
      end?.value,
    ]),
  ).toEqual([
    ['Welder', 'Oxalwerk GmbH', '2016-03', 'present'],
    ['Helper', 'Brückner Ltd', '2012-01', '2015-11'],
  ]);
  expect(profile.positions[0]?.highlights.map(({ value }) => value)).toContain('Cut the scrap by 12 %.');
  expect(profile.qualifications[0]?.institution?.value).toBe('Technical University of Berlin');
  expect(profile.skills.map(({ name }) => name)).toEqual(expect.arrayContaining(['Python', 'SQL']));
  const document = (await get(`/v1/resumes/${resume.id}/document`)) as {
    lines: { number: number; text: string }[];
  };
  for (const { evidence } of [profile.basics.name, profile.positions[0]?.organisation].flatMap(
    (field) => field ?? [],
  ))
    expect(document.lines.find(({ number }) => number === evidence[0]?.line[0])?.text).toContain(
      evidence[0]?.text,
    );
  expect(document.lines.map(({ text }) => text)).toContain('Welds <what> others & more can’t.');
});

it('comes back as it went out', async () => {
  const first = await read(RESUME);
  const out = (await get(`/v1/resumes/${first.id}/profile?format=json-resume`)) as JsonResume;
  const second = await read(out);
  const again = (await get(`/v1/resumes/${second.id}/profile?format=json-resume`)) as JsonResume;
  expect(again.basics.name).toBe(out.basics.name);
  const facts = ({ work }: JsonResume) =>
    work?.map(({ name, position, startDate, endDate }) => [name, position, startDate, endDate]);
  expect(facts(again)).toEqual(facts(out));
});

it.each([
  ['broken', '{ "basics": { "name": "Anna', 'damaged_file'],
  [
    'without a word',
    '{ "basics": { "name": 7, "profiles": "none" }, "work": {}, "skills": [null, 1, []] }',
    null,
  ],
  ['empty', '{ "basics": {} }', 'no_text'],
])('takes odd ones for what they are: %s', async (_, text, code) => {
  const { status, problem } = await read(text);
  expect(problem?.code ?? null).toBe(code);
  expect(status).toBe(code ? 'failed' : 'parsed');
});
