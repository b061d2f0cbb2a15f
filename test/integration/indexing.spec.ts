// What search asks is there when the profile is, and no failure of an encoder is worth a profile.
import { resumeSchema, type Resume } from '@vitae/contracts';
import { jobHandlers, sweep } from '@vitae/pipeline';
import { INDEX_VERSION } from '@vitae/search';
import { loadSettings } from '@vitae/runtime';
import { resumes, type TenantTx } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { encoderIsAway, WordEmbedder } from '../support/word-embedder.ts';

const TEXT = `Anna Muster
anna.muster@example.com | +41 44 123 45 67
Bahnhofstrasse 12, 8001 Zürich
Date of birth: 12.03.1985
Nationality: Swiss

Work Experience
Welder, Example Works Ltd, 2016 - 2019
Welded frames of trains, and trained apprentices in brazing.
Mrs. Lindqvist says that Anna Muster is reliable.

Education
Bachelor of Arts, Example College, 2012 - 2016

Languages
German (C2), French (B1)
`;

const embedder = new WordEmbedder();
const failures: unknown[] = [];
let service: TestService;
let tenant: TestTenant;
let http: App;

beforeAll(async () => {
  service = await startService({}, { embedder, onEmbeddingFailure: (error) => failures.push(error) });
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());
beforeEach(async () => {
  tenant = await addTenant(service.store, `tenant-${randomUUID()}`);
  embedder.asked.length = 0;
  embedder.failure = undefined;
  embedder.answersTooFew = false;
});

const inTenant = <T>(work: (tx: TenantTx) => Promise<T>) => service.store.withTenant(tenant.id, work);
const rows = <T = Record<string, unknown>>(sql: string) => inTenant(({ db }) => db.$queryRawUnsafe<T[]>(sql));
const asTenant = () => ({ authorization: `Bearer ${tenant.apiKey}` });

async function send(text = TEXT): Promise<Resume> {
  const answer = await request(http)
    .post('/v1/resumes')
    .set(asTenant())
    .set('prefer', 'wait=30')
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
  return resumeSchema.parse(answer.body);
}
const state = () =>
  rows(`SELECT r.resume_id, r.candidate_id, r.decides, r.embedded_by, (SELECT count(*)::int FROM indexed_skills) AS skills,
    (SELECT json_agg(title_key) FROM indexed_positions) AS titles, (SELECT json_agg(language ORDER BY language) FROM indexed_languages) AS languages,
    (SELECT json_agg(text ORDER BY ordinal) FROM passages) AS passages,
    (SELECT json_agg(embedding::text ORDER BY ordinal) FROM passage_vectors) AS vectors FROM indexed_resumes r`);
const dependencies = () => ({
  store: service.store,
  files: service.files,
  readers: service.readers,
  now: () => new Date(),
  modelLimits: loadSettings().llm.limits,
  embedder,
});
const sweepNow = () => sweep({ ...service, now: () => new Date(), model: embedder.model });

it('has rows, passages and vectors when the profile is there', async () => {
  const resume = await send();
  const [indexed] = await state();
  expect(indexed).toMatchObject({
    resume_id: resume.id,
    candidate_id: resume.candidateId,
    decides: true,
    embedded_by: ['words'],
    titles: ['welder'],
    languages: ['de', 'fr'],
  });
  expect(
    await rows('SELECT education_level, months_of_experience > 12 AS long FROM indexed_resumes'),
  ).toEqual([{ education_level: 3, long: true }]);
  const count = 'SELECT count(*)::int AS n FROM';
  expect(await rows(`${count} passage_vectors`)).toEqual(await rows(`${count} passages`));
});

it('keeps nothing of the person in what is searched by meaning', async () => {
  await send();
  const text = (await rows<{ text: string }>('SELECT text FROM passages')).map((row) => row.text).join('\n');
  for (const gone of ['Anna', 'Muster', '@', '123 45', 'Bahnhof', '8001', '1985', 'Swiss', 'Mrs'])
    expect(text).not.toContain(gone);
  for (const kept of ['Welded frames of trains', 'Example Works', 'Bachelor of Arts', 'is reliable'])
    expect(text).toContain(kept);
  expect(embedder.asked.join('\n')).not.toMatch(/Anna|Muster|Swiss|1985/);
});

it('is the same after reading again, and asks the encoder for nothing twice', async () => {
  const resume = await send();
  const before = await state();
  const asked = embedder.asked.length;
  expect(asked).toBeGreaterThan(0);
  await request(http)
    .post(`/v1/resumes/${resume.id}/reparse`)
    .set(asTenant())
    .set('prefer', 'wait=30')
    .expect(200);
  expect(await state()).toEqual(before);
  await send(`${TEXT}Drove a crane for two summers.\n`);
  expect(embedder.asked.length).toBeLessThan(2 * asked);
  expect(embedder.asked.slice(asked).join('\n')).toContain('crane');
});

it('publishes without vectors when the encoder is away, and makes them when it is back', async () => {
  embedder.failure = encoderIsAway();
  const resume = await send();
  expect(resume.status).toBe('parsed');
  expect(failures).toContain(embedder.failure);
  expect(await state()).toMatchObject([
    { resume_id: resume.id, decides: true, embedded_by: [], vectors: null },
  ]);
  embedder.failure = undefined;
  await vectorsOf(resume.id);
  expect(await state()).toMatchObject([{ embedded_by: ['words'] }]);
});

it('loses no profile to an encoder that throws something else, or answers too little', async () => {
  embedder.failure = new TypeError('of our own');
  expect((await send()).status).toBe('parsed');
  embedder.failure = undefined;
  embedder.answersTooFew = true;
  expect((await send(TEXT.replace('Welded', 'Brazed'))).status).toBe('parsed');
});

it('makes up for resumes from before, when it is swept', async () => {
  const resume = await send();
  const before = await state();
  await inTenant(({ db }) => db.$executeRaw`DELETE FROM indexed_resumes`);
  expect((await sweepNow()).unindexed).toBe(1);
  // A job is on it already.
  expect((await sweepNow()).unindexed).toBe(0);
  await vectorsOf(resume.id);
  expect(await state()).toEqual(before);
  expect((await sweepNow()).unindexed).toBe(0);
});

it('makes rows of an older version of the code anew: what they held that is cut today is found no more', async () => {
  const resume = await send();
  const before = await state();
  await inTenant(async ({ db }) => {
    await db.$executeRaw`UPDATE indexed_resumes SET version = ${INDEX_VERSION - 1}::smallint, words = words || 'bahnhofstrasse:1'::tsvector`;
    await db.$executeRaw`UPDATE passages SET text = text || ' Bahnhofstrasse'`;
  });
  const found = () => rows(`SELECT 1 FROM indexed_resumes WHERE words @@ 'bahnhofstrasse'::tsquery`);
  expect(await found()).toHaveLength(1);
  expect((await sweepNow()).unindexed).toBe(1);
  await until(async () => !(await found()).length || undefined);
  await vectorsOf(resume.id);
  expect(await state()).toEqual(before);
  expect((await sweepNow()).unindexed).toBe(0);
});

it('is whole when several do it at once, with one who deletes', async () => {
  const resume = await send();
  const before = await state();
  const { run } = jobHandlers(dependencies())['index-resume'];
  const job = {
    jobId: randomUUID(),
    tenantId: tenant.id,
    payload: { resumeId: resume.id },
    returns: 0,
    settle: () => Promise.resolve(),
    hold: () => Promise.resolve(),
  };
  await inTenant(({ db }) => db.$executeRaw`DELETE FROM indexed_resumes`);
  await Promise.all([run(job), run(job), run(job)]);
  expect(await state()).toEqual(before);
  await inTenant(({ db }) => db.$executeRaw`UPDATE indexed_resumes SET version = 0`);
  await Promise.all([run(job), inTenant((tx) => resumes.deleteResume(tx, resume.id)), run(job)]);
  expect(await state()).toEqual([]);
});

/** Waits until the job has made the vectors, without the pause before it is tried again. */
const vectorsOf = (resumeId: string) =>
  until(async () => {
    await inTenant(({ db }) => db.$executeRaw`UPDATE outbox SET due_at = now() WHERE handed_at IS NULL`);
    const [row] = await rows<{ done: boolean }>(
      `SELECT embedded_by <> '{}' AS done FROM indexed_resumes WHERE resume_id = '${resumeId}'`,
    );
    return row?.done || undefined;
  });
