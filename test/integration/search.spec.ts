// Searching a tenant's resumes over HTTP: resumes are sent in, read and found, each hit with its reasons.
import { matchAnswerSchema, searchAnswerSchema, type SearchAnswer, type SearchHit } from '@vitae/contracts';
import { WEIGHTS } from '@vitae/search';
import { tunedWeights } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { randomUUID } from 'node:crypto';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { WordEmbedder, encoderIsAway } from '../support/word-embedder.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
let bearer: { readonly authorization: string };
const embedder = new WordEmbedder();
const candidates = new Map<string, string>();

const resume = (name: string, work: string, skills: string, rest = '') => `${name}
${name.toLowerCase().replace(' ', '.')}@example.com

Work Experience
${work}

Skills
${skills}
${rest}`;

const RESUMES: Record<string, string> = {
  anna: resume(
    'Anna Muster',
    'Backend Developer, Example Works Ltd, Zürich, Switzerland\n01/2018 - present\n- Built services in Java and PostgreSQL\n- Watched zymurgy vats',
    'Java, PostgreSQL, Docker',
    '\nEducation\nMaster of Science, Example College, 2014 - 2016\n\nLanguages\nGerman (C1)\nEnglish (B2)\n',
  ),
  bela: resume(
    'Bela Probst',
    'Backend Developer, Sample Agency, Leeds\n01/2024 - present\n- Built services in Java',
    'Java, MySQL',
    '\nLanguages\nGerman (A2)\n',
  ),
  cato: resume(
    'Cato Model',
    'Staff Nurse, Example Clinic, Bern\n03/2012 - 05/2016\n- Cared for patients on the ward',
    'first aid',
  ),
};

beforeAll(async () => {
  ({ service, tenant, http, bearer } = await startServiceWithTenant({}, { embedder }));
  for (const [key, text] of Object.entries(RESUMES)) {
    const { body } = await request(http)
      .post('/v1/resumes')
      .set(bearer)
      .set('prefer', 'wait=60')
      .field('documentDate', '2026-11-01')
      .attach('file', Buffer.from(text), `${key}.txt`)
      .expect(200);
    candidates.set((body as { candidateId: string }).candidateId, key);
  }
});
afterAll(() => service.stop());

const ask = (body: object) => request(http).post('/v1/search').set(bearer).send(body);
const search = async (body: object): Promise<SearchAnswer> =>
  searchAnswerSchema.parse((await ask(body).expect(200)).body);
const keysOf = ({ hits }: SearchAnswer) => hits.map(({ candidateId }) => candidates.get(candidateId));
const found = async (body: object) => keysOf(await search(body));
const idOf = (key: string) => [...candidates].find(([, own]) => own === key)?.[0] ?? '';
const hitOf = ({ hits }: SearchAnswer, key: string): SearchHit | undefined =>
  hits.find(({ candidateId }) => candidates.get(candidateId) === key);

it('finds by skills that must be there, who used them longest first, and says why with the place in the file', async () => {
  const answer = await search({ skills: { must: [{ name: 'Java' }] } });
  expect(keysOf(answer)).toEqual(['anna', 'bela']);
  const [requirement] = hitOf(answer, 'anna')?.requirements ?? [];
  expect(requirement).toMatchObject({ asked: 'Java', met: 'yes' });
  expect(requirement?.evidence[0]?.text).toContain('Java');
  expect(answer.hits[0]).toMatchObject({ name: 'Anna Muster', headline: 'Backend Developer' });
});

it('says of what is not told that it is unknown, and of what is told otherwise that it is not met', async () => {
  const should = [
    { name: 'MySQL', minimumMonths: 6 },
    { name: 'Java', minimumMonths: 60 },
  ];
  const answer = await search({ skills: { should } });
  expect(hitOf(answer, 'anna')?.requirements.map(({ met }) => met)).toEqual(['unknown', 'yes']);
  expect(hitOf(answer, 'bela')?.requirements.map(({ met }) => met)).toEqual(['unknown', 'no']);
});

it('leaves those out whom a must excludes, and those who have what must not be', async () => {
  expect(await found({ skills: { must: [{ name: 'Java', minimumMonths: 60 }] } })).toEqual(['anna']);
  expect(await found({ skills: { must: [{ name: 'Java' }], mustNot: [{ name: 'MySQL' }] } })).toEqual([
    'anna',
  ]);
});

it('names what is near a skill that a resume does not name; a must is met by itself alone', async () => {
  const answer = await search({ skills: { should: [{ name: 'Kubernetes' }] } });
  const hit = hitOf(answer, 'anna');
  expect(hit?.near).toMatchObject([{ asked: 'Kubernetes', skill: 'Docker' }]);
  expect(hit?.requirements[0]).toMatchObject({ met: 'unknown' });
  expect(await found({ skills: { must: [{ name: 'Kubernetes' }] } })).toEqual([]);
});

it('finds by words alone, with the passage that holds them', async () => {
  const answer = await search({ text: 'zymurgy' });
  expect(keysOf(answer)[0]).toBe('anna');
  const [passage] = answer.hits[0]?.passages ?? [];
  expect(passage?.text).toContain('zymurgy');
  expect(passage?.evidence[0]).toMatchObject({ page: 1 });
});

it.each<[string, string[]]>([
  ['title:(nurse OR midwife)', ['cato']],
  ['title:developer NOT agency', ['anna']],
  ['organisation:"sample agency"', ['bela']],
  ['skill:postgres', ['anna']],
  ['text:"services in Java" AND skill:MySQL', ['bela']],
  ['title:dev', []],
  ['developer zymurgy', ['anna']],
])('finds by the query %s', async (query, expected) =>
  expect((await found({ query })).toSorted()).toEqual(expected),
);

it.each<[object, string[]]>([
  [{ place: { country: 'ch' } }, ['anna', 'cato']],
  [{ place: { city: 'zurich' } }, ['anna']],
  [{ place: { city: 'Winterthur', country: 'CH', withinKilometres: 40 } }, ['anna']],
  [{ minimumYears: 4 }, ['anna', 'cato']],
  [{ maximumYears: 4 }, ['bela']],
  // Nobody else tells a level: that is not "no".
  [{ educationLevel: 'doctorate' }, ['bela', 'cato']],
  [{ languages: [{ language: 'German' }] }, ['anna', 'bela']],
  [{ languages: [{ language: 'de', level: 'B1' }] }, ['anna']],
  [{ addedAfter: '2999-01-01T00:00:00Z' }, []],
])('keeps to the filters %j', async (filters, expected) =>
  expect((await found({ filters })).toSorted()).toEqual(expected),
);

it('reads a description of a job and answers by it', async () => {
  const answer = await search({
    jobDescription:
      'Backend Developer\nRequirements\n- 5 years of experience\n- Java\n- German (B2)\nNice to have\n- Docker',
  });
  expect(answer.jobDescription?.skills.map(({ name }) => name)).toEqual(['Java', 'Docker']);
  expect(keysOf(answer).slice(0, 2)).toEqual(['anna', 'bela']);
  const told = (key: string) => hitOf(answer, key)?.requirements.map(({ asked, met }) => `${asked}: ${met}`);
  expect(told('anna')).toEqual([
    'Java: yes',
    'Docker: yes',
    'Backend Developer: yes',
    'At least 5 years of experience: yes',
    'German, at least B2: yes',
  ]);
  expect(told('bela')).toContain('German, at least B2: no');
});

it('finds others like a candidate, and not the candidate', async () =>
  expect(await found({ likeCandidate: idOf('anna') })).toEqual(['bela', expect.anything()].slice(0, 2)));

it('turns pages without a double or a gap, and counts what all have in common', async () => {
  const whole = await search({ filters: { maximumYears: 60 } });
  expect(whole.hits).toHaveLength(3);
  expect(whole.facets.skills.find(({ label }) => label === 'Java')?.count).toBe(2);
  expect(whole.facets.languages.find(({ value }) => value === 'de')?.count).toBe(2);
  const pages: (string | undefined)[] = [];
  let next: string | undefined;
  do {
    const page = await search({ filters: { maximumYears: 60 }, limit: 1, ...(next && { cursor: next }) });
    pages.push(...keysOf(page));
    next = page.next;
  } while (next !== undefined && pages.length < 10);
  expect(pages).toEqual(keysOf(whole));
});

it('answers the same each time', async () => {
  const body = { text: 'backend developer with Java' };
  expect(await search(body)).toEqual(await search(body));
});

it('does without meaning where the encoder is away', async () => {
  embedder.failure = encoderIsAway();
  expect(await found({ text: 'zymurgy' })).toEqual(['anna']);
  embedder.failure = undefined;
});

it.each<[object, string]>([
  [{}, ''],
  [{ limit: 5 }, ''],
  [{ text: ' ' }, '/text'],
  [{ text: 'a', limit: 101 }, '/limit'],
  [{ text: 'a', colour: 'red' }, '/colour'],
  [{ query: 'title:(a OR' }, '/query'],
  [{ skills: { must: [{}] } }, '/skills/must/0'],
  [{ skills: { should: [{ name: 'a' }, { id: 'nothing' }] } }, '/skills/should/1/id'],
  [{ filters: { addedAfter: '0000-01-01T00:00:00Z' } }, '/filters/addedAfter'],
  [{ filters: { place: { city: 'Nowheretown', withinKilometres: 5 } } }, '/filters/place/city'],
  [{ filters: { minimumYears: 3, maximumYears: 2 } }, '/filters/maximumYears'],
  [{ text: 'a', cursor: 'x' }, '/cursor'],
  [{ likeCandidate: randomUUID() }, '/likeCandidate'],
])('refuses %j and points at what is wrong', async (body, pointer) => {
  const { errors } = (await ask(body).expect(400)).body as { errors: { pointer: string }[] };
  expect(errors.map((error) => error.pointer)).toEqual([pointer]);
});

it('holds candidates against a job: passed, failed, or not told', async () => {
  const match = (candidateIds: string[]) =>
    request(http).post('/v1/matches').set(bearer).send({
      jobDescription: 'Backend Developer\nRequirements\n- Java\n- 5 years of experience',
      candidateIds,
    });
  const { body } = await match([idOf('cato'), idOf('bela'), idOf('anna')]).expect(200);
  const { matches } = matchAnswerSchema.parse(body);
  expect(
    matches.map(({ candidateId, requirements }) => [
      candidates.get(candidateId),
      ...requirements.map(({ outcome }) => outcome),
    ]),
  ).toEqual([
    ['anna', 'pass', 'pass', 'pass'],
    ['bela', 'pass', 'pass', 'fail'],
    ['cato', 'unknown', 'unknown', 'fail'],
  ]);
  const { errors } = (await match([idOf('anna'), randomUUID()]).expect(400)).body as {
    errors: { pointer: string }[];
  };
  expect(errors.map(({ pointer }) => pointer)).toEqual(['/candidateIds/1']);
});

it('shows no other tenant anything, and needs the scope', async () => {
  const other = await addTenant(service.store, 'bolt');
  const asOther = (path: string, body: object) =>
    request(http).post(path).set('authorization', `Bearer ${other.apiKey}`).send(body);
  const { body } = await asOther('/v1/search', { text: 'Java developer' }).expect(200);
  expect(body).toMatchObject({ hits: [], facets: { skills: [] } });
  await asOther('/v1/search', { likeCandidate: idOf('anna') }).expect(400);
  await asOther('/v1/matches', { jobDescription: 'Java', candidateIds: [idOf('anna')] }).expect(400);
  const reader = await addTenant(service.store, 'cask', ['resumes:read']);
  for (const path of ['/v1/search', '/v1/matches'])
    await request(http)
      .post(path)
      .set('authorization', `Bearer ${reader.apiKey}`)
      .send({ text: 'a' })
      .expect(403);
});

it.each([
  ['the general weights', {}],
  [
    'weights of the tenant’s own',
    { exact: 0.1, similar: 0.1, titles: 0.9, organisations: 0.1, words: 0.3, meaning: 0.2 },
  ],
  ['weights that name the tone and the confidence', { ...WEIGHTS.text, tone: 5, confidence: 5 }],
])(
  'gives by %s the same score whatever the name, age, gender, nationality and mood of the writing',
  async (_name, weights) => {
    await request(http).patch('/v1/settings').set(bearer).send({ useFeedback: true }).expect(200);
    await service.store.withTenant(tenant.id, (tx) => tunedWeights.keep(tx, 'text', weights, new Date()));
    const base = RESUMES['bela'] ?? '';
    const sent = async (text: string) =>
      (
        (
          await request(http)
            .post('/v1/resumes')
            .set(bearer)
            .set('prefer', 'wait=60')
            .field('documentDate', '2026-11-01')
            .attach('file', Buffer.from(text), 'cv.txt')
            .expect(200)
        ).body as { candidateId: string }
      ).candidateId;
    const personal =
      '\nPersonal Details\nDate of birth: 12.03.1961\nGender: female\nMarital status: married\nNationality: French\n';
    const ids = [
      await sent(base.replaceAll('Bela Probst', 'Dora Quill').replace('bela.probst', 'dora.quill')),
      await sent(
        base.replaceAll('Bela Probst', 'Emil Hollow').replace('bela.probst', 'emil.hollow') + personal,
      ),
    ];
    const { hits } = await search({
      text: 'backend developer',
      skills: { should: [{ name: 'Java' }, { name: 'MySQL' }] },
    });
    const scores = [...ids, idOf('bela')].map(
      (id) => hits.find(({ candidateId }) => candidateId === id)?.score,
    );
    expect(scores[0]).toBeGreaterThan(0);
    expect(scores).toEqual(Array(3).fill(scores[0]));
  },
);
