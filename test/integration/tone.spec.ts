// The tone of the writing: read where a tenant asks for it, by the encoder that its model belongs to, and shown nowhere else.
import { profileSchema, resumeSchema, type Profile } from '@vitae/contracts';
import { createEmbedder, type Embedder } from '@vitae/embedding';
import { loadSettings } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { encoderIsAway, WordEmbedder } from '../support/word-embedder.ts';

const TEXT = `Anna Muster
anna.muster@example.com

Summary
I love my trade and bring joy and energy to every team. Two years ago the company went bankrupt and I was dismissed.

Work Experience
Welder, Example Works Ltd, 2016 - 2019
- Reduced scrap from 9 % to 2 % within one year.
- Responsible for daily checks of the welding machines.

Education
Bachelor of Arts, Example College, 2012 - 2016
`;

/** Passes on to another encoder, which may be changed between tests, and counts what is asked. */
let encoder: Embedder;
let calls = 0;
const failures: unknown[] = [];
const builtIn = await createEmbedder(loadSettings({}).embedding);
const embedder: Embedder = {
  get model() {
    return encoder.model;
  },
  get dimensions() {
    return encoder.dimensions;
  },
  embed(texts) {
    calls++;
    return encoder.embed(texts);
  },
  close: () => Promise.resolve(),
};

let service: TestService;
let tenant: TestTenant;
let http: App;

beforeAll(async () => {
  service = await startService({}, { embedder, onEmbeddingFailure: (error) => failures.push(error) });
  http = service.app.getHttpServer() as App;
});
afterAll(async () => {
  await service.stop();
  await builtIn.close();
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `tenant-${randomUUID()}`);
  encoder = builtIn;
  calls = 0;
  failures.length = 0;
});

const asTenant = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const turn = (tone: boolean) =>
  request(http).patch('/v1/settings').set(asTenant()).send({ tone }).expect(200);

async function send(text = TEXT): Promise<string> {
  const answer = await request(http)
    .post('/v1/resumes')
    .set(asTenant())
    .set('prefer', 'wait=30')
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
  return resumeSchema.parse(answer.body).id;
}
async function profileOf(id: string): Promise<Profile> {
  const { body } = await request(http).get(`/v1/resumes/${id}/profile`).set(asTenant()).expect(200);
  return profileSchema.parse(body);
}

it('tells the tone of each sentence with its place, and which lines state achievements', async () => {
  await turn(true);
  const { tone } = await profileOf(await send());
  expect(tone?.unavailable).toBeUndefined();
  const read = tone?.sentences.map(({ section, tone, evidence }) => [section, tone, evidence[0]?.line]);
  expect(read?.slice(0, 2)).toEqual([
    ['summary', 'positive', [4, 4]],
    ['summary', 'negative', [4, 4]],
  ]);
  expect(tone?.sentences.map(({ evidence }) => evidence.map(({ text }) => text).join(' '))).toContain(
    'Two years ago the company went bankrupt and I was dismissed.',
  );
  expect(tone?.sections.map(({ section }) => section)).toEqual(['summary', 'work']);
  expect(
    tone?.positions.map(({ section, position, highlights }) => [section, position, ...highlights]),
  ).toEqual([
    [
      'work',
      0,
      expect.objectContaining({ highlight: 0, kind: 'achievement', measured: true }),
      expect.objectContaining({ highlight: 1, kind: 'duty', measured: false }),
    ],
  ]);
});

it('computes nothing where it is off, as it is at first', async () => {
  expect(await profileOf(await send())).not.toHaveProperty('tone');
  const withoutTone = calls;
  await turn(true);
  calls = 0;
  expect(await profileOf(await send(TEXT.replaceAll('in', 'at')))).toHaveProperty('tone');
  expect(calls).toBe(withoutTone + 1);
});

it('is no longer shown once it is turned off', async () => {
  await turn(true);
  const id = await send();
  expect(await profileOf(id)).toHaveProperty('tone');
  await turn(false);
  expect(await profileOf(id)).not.toHaveProperty('tone');
});

it('is never in JSON Resume, nor of a candidate', async () => {
  await turn(true);
  const id = await send();
  const { body: exported } = await request(http)
    .get(`/v1/resumes/${id}/profile?format=json-resume`)
    .set(asTenant())
    .expect(200);
  const { body: candidates } = await request(http).get('/v1/candidates').set(asTenant()).expect(200);
  for (const shown of [exported, candidates]) expect(JSON.stringify(shown)).not.toMatch(/tone|achievement/);
});

it('says that there is none with another encoder than the model was fitted to', async () => {
  await turn(true);
  encoder = new WordEmbedder();
  expect((await profileOf(await send())).tone).toMatchObject({ unavailable: 'other_encoder', sentences: [] });
});

it('publishes the profile though the encoder is away', async () => {
  await turn(true);
  const { model, dimensions } = builtIn;
  encoder = {
    model,
    dimensions,
    embed: () => Promise.reject(encoderIsAway()),
    close: () => Promise.resolve(),
  };
  const id = await send();
  expect((await profileOf(id)).tone).toMatchObject({ unavailable: 'encoder_away' });
  expect(failures).not.toEqual([]);
});

it('knows English only', async () => {
  await turn(true);
  const german = TEXT.replace(
    /Summary[\s\S]*?Work Experience/,
    'Zusammenfassung\nIch liebe meinen Beruf und bringe viel Freude und Energie in jedes Team. Vor zwei Jahren ging die Firma in Konkurs.\n\nBerufserfahrung',
  )
    .replace(
      /- Reduced.*\n- Responsible.*/,
      '- Ausschuss innerhalb eines Jahres von 9 % auf 2 % gesenkt.\n- Bedienung der Anlage in der zweiten Schicht.',
    )
    .replace('Education', 'Ausbildung');
  expect((await profileOf(await send(german))).tone?.unavailable).toBe('other_language');
});
