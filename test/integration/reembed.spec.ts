// A tenant is moved from one encoder to another by `vitae reembed` while it is searched, and every search finds by meaning: by the
// vectors of the old one until all of the new one's are there.
import { searchAnswerSchema } from '@vitae/contracts';
import { jobHandlers, sweep } from '@vitae/pipeline';
import { loadSettings } from '@vitae/runtime';
import { passageVectors, tenantEncoders, VectorShelver, type TenantTx } from '@vitae/store';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { encoderIsAway, WordEmbedder } from '../support/word-embedder.ts';

const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
/** In nobody's resume: people are found by it only if they are found by meaning. */
const TEXT = 'zymurgy';
const PEOPLE = ['Anna Muster', 'Bela Probst', 'Cato Model', 'Dora Sample'];
const older = new WordEmbedder('older');
const newer = new WordEmbedder('newer');
let service: TestService;
let http: App;
let tenant: TestTenant & { slug: string };

beforeAll(async () => {
  service = await startService({}, { embedder: newer, previousEmbedder: older });
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());
beforeEach(async () => {
  newer.failure = undefined;
  tenant = await addTenantOfBefore();
});

const inTenant = <T>(of: TestTenant, work: (tx: TenantTx) => Promise<T>) =>
  service.store.withTenant(of.id, work);
const rows = <T>(of: TestTenant, sql: string) => inTenant(of, ({ db }) => db.$queryRawUnsafe<T[]>(sql));

async function send(of: TestTenant, name: string): Promise<void> {
  const text = `${name}\n\nWork Experience\nWelder, Example Works Ltd, 2016 - 2019\nWelded frames for ${name.length} trains.\n`;
  await request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${of.apiKey}`)
    .set('prefer', 'wait=30')
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
}

/** A tenant whose resumes came in before there was the newer encoder. */
async function addTenantOfBefore(): Promise<TestTenant & { slug: string }> {
  const slug = `tenant-${randomUUID()}`;
  const added = { ...(await addTenant(service.store, slug)), slug };
  for (const name of PEOPLE) await send(added, name);
  await inTenant(added, async (tx) => {
    await tx.db.$executeRaw`DELETE FROM passage_vectors`;
    await tx.db.$executeRaw`UPDATE indexed_resumes SET embedded_by = '{}'`;
    for (const { resume_id: id } of await tx.db.$queryRaw<
      { resume_id: string }[]
    >`SELECT resume_id FROM indexed_resumes`) {
      const missing = await passageVectors.listMissing(tx, id, older.model);
      const made = await older.embed(missing.map(({ text }) => text));
      const vectors = new Map(missing.map(({ textHash }, at) => [textHash, made[at] ?? new Float32Array()]));
      await passageVectors.put(tx, id, older.model, vectors);
    }
  });
  return added;
}

const vitae = (...args: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) =>
    execFile(
      process.execPath,
      [CLI, 'reembed', ...args],
      { env: { ...process.env, DATABASE_URL: service.database.url } },
      (error, stdout, stderr) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    ),
  );
const found = async (of: TestTenant = tenant): Promise<number> => {
  const answer = await request(http)
    .post('/v1/search')
    .set('authorization', `Bearer ${of.apiKey}`)
    .send({ text: TEXT })
    .expect(200);
  return searchAnswerSchema.parse(answer.body).hits.length;
};
/** Which encoder a search asks. */
const askedOf = async (of: TestTenant = tenant): Promise<string[]> => {
  const before = [older.asked.length, newer.asked.length];
  await request(http)
    .post('/v1/search')
    .set('authorization', `Bearer ${of.apiKey}`)
    .send({ text: `${TEXT} ${randomUUID()}` })
    .expect(200);
  return [older, newer].filter(({ asked }, at) => asked.length > (before[at] ?? 0)).map(({ model }) => model);
};
const models = async (of: TestTenant = tenant) =>
  (
    await rows<{ model: string; n: number }>(
      of,
      'SELECT model, count(*)::int AS n FROM passage_vectors GROUP BY model ORDER BY model',
    )
  ).map(({ model }) => model);
const isMoved = (of: TestTenant = tenant) =>
  inTenant(of, async (tx) => (await tenantEncoders.moveOf(tx))?.model === newer.model);
const hurry = () =>
  inTenant(tenant, ({ db }) => db.$executeRaw`UPDATE outbox SET due_at = now() WHERE handed_at IS NULL`);

it('moves a tenant while it is searched, and each search finds everybody by meaning', async () => {
  const other = await addTenantOfBefore();
  expect(await askedOf()).toEqual(['older']);
  const counts: number[] = [];
  const moving = vitae('--tenant', tenant.slug, '--wait');
  let isOver = false;
  const searching = (async () => {
    while (!isOver) counts.push(await found());
  })();
  expect(await moving).toMatchObject({ status: 0, stdout: `${tenant.slug}: searched by newer.\n` });
  isOver = true;
  await searching;
  expect(new Set(counts)).toEqual(new Set([PEOPLE.length]));
  expect(await askedOf()).toEqual(['newer']);
  expect(await models()).toEqual(['newer', 'older']);
  expect(await models(other)).toEqual(['older']);
  expect(await askedOf(other)).toEqual(['older']);
});

it('goes on by the old encoder while the new one is away, those who come in meanwhile included, and ends when called again', async () => {
  newer.failure = encoderIsAway();
  expect(await vitae('--tenant', tenant.slug)).toMatchObject({ status: 0 });
  await until(async () =>
    (await inTenant(tenant, tenantEncoders.moveOf))?.movingTo === newer.model ? true : undefined,
  );
  await send(tenant, 'Edda Latecomer');
  expect(await found()).toBe(PEOPLE.length + 1);
  expect(await isMoved()).toBe(false);
  // The move is lost altogether.
  await inTenant(tenant, ({ db }) => db.$executeRaw`DELETE FROM outbox`);
  newer.failure = undefined;
  expect((await vitae('--tenant', tenant.slug)).status).toBe(0);
  await until(async () => {
    await hurry();
    return (await isMoved()) || undefined;
  });
  expect(await found()).toBe(PEOPLE.length + 1);
  expect(await askedOf()).toEqual(['newer']);
});

it('is one move for two who call at once', async () => {
  const calls = await Promise.all([vitae('--tenant', tenant.slug, '--wait'), vitae('--all', '--wait')]);
  expect(calls.map(({ status }) => status)).toEqual([0, 0]);
  const [{ n, of } = { n: 0, of: 0 }] = await rows<{ n: number; of: number }>(
    tenant,
    `SELECT (SELECT count(*)::int FROM passage_vectors WHERE model = 'newer') AS n, (SELECT count(*)::int FROM passages) AS of`,
  );
  expect(n).toBe(of);
  expect(await found()).toBe(PEOPLE.length);
});

it('is ended by the sweep where its own jobs were given up', async () => {
  await inTenant(tenant, (tx) => tenantEncoders.beginMove(tx, newer.model));
  const sweepNow = () => sweep({ ...service, now: () => new Date(), model: newer.model });
  expect((await sweepNow()).unindexed).toBe(PEOPLE.length);
  expect(await isMoved()).toBe(false);
  await until(async () => {
    await sweepNow();
    return (await isMoved()) || undefined;
  });
});

it('drops old vectors only once the new ones are all there, and whoever calls twice loses nothing', async () => {
  expect(await vitae('--tenant', tenant.slug, '--drop-old', '--wait')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('left alone') as string,
  });
  await inTenant(tenant, (tx) => tenantEncoders.beginMove(tx, newer.model));
  expect((await vitae('--tenant', tenant.slug, '--drop-old', '--wait')).status).toBe(1);
  expect(await models()).toEqual(['older']);
  const other = await addTenantOfBefore();
  expect((await vitae('--tenant', tenant.slug, '--wait')).status).toBe(0);
  for (const { status, stdout } of await Promise.all([
    vitae('--tenant', tenant.slug, '--drop-old', '--wait'),
    vitae('--tenant', tenant.slug, '--drop-old', '--wait'),
  ])) {
    expect(stdout).toBe(`${tenant.slug}: has vectors of newer alone.\n`);
    expect(status).toBe(0);
  }
  expect(await models()).toEqual(['newer']);
  expect(await rows(tenant, `SELECT DISTINCT embedded_by FROM indexed_resumes`)).toEqual([
    { embedded_by: ['newer'] },
  ]);
  expect(await found()).toBe(PEOPLE.length);
  expect(await models(other)).toEqual(['older']);
});

it('drops nothing by the word of a worker with another encoder, nor of a resume that lacks the new vectors', async () => {
  expect((await vitae('--tenant', tenant.slug, '--wait')).status).toBe(0);
  const run = (embedder: WordEmbedder) =>
    jobHandlers({ ...service, now: () => new Date(), modelLimits: loadSettings().llm.limits, embedder })[
      'drop-vectors'
    ].run({
      jobId: randomUUID(),
      tenantId: tenant.id,
      payload: { keep: newer.model },
      returns: 0,
      settle: () => Promise.resolve(),
      hold: () => Promise.resolve(),
    });
  await run(older);
  expect(await models()).toEqual(['newer', 'older']);
  const [{ resume_id: id } = { resume_id: '' }] = await rows<{ resume_id: string }>(
    tenant,
    'SELECT resume_id FROM indexed_resumes LIMIT 1',
  );
  await inTenant(tenant, async ({ db }) => {
    await db.$executeRaw`DELETE FROM passage_vectors WHERE resume_id = ${id}::uuid AND model = 'newer'`;
    await db.$executeRaw`UPDATE indexed_resumes SET embedded_by = '{older}' WHERE resume_id = ${id}::uuid`;
  });
  await run(newer);
  expect(await rows(tenant, `SELECT DISTINCT resume_id FROM passage_vectors WHERE model = 'older'`)).toEqual([
    { resume_id: id },
  ]);
});

it('takes the shelf that a tenant had for the old encoder’s vectors away with them', async () => {
  const shelver = new VectorShelver(service.database.url, service.store);
  await shelver.move(tenant.id, older.model);
  const [{ shelf } = { shelf: 0 }] = await rows<{ shelf: number }>(
    tenant,
    'SELECT shelf FROM vector_shelves',
  );
  expect(await found()).toBe(PEOPLE.length);
  expect((await vitae('--tenant', tenant.slug, '--wait')).status).toBe(0);
  await shelver.move(tenant.id, newer.model);
  // As long as something lies on it, it stays.
  expect(await shelver.remove(tenant.id, older.model)).toBe(false);
  const drop = jobHandlers({
    ...service,
    now: () => new Date(),
    modelLimits: loadSettings().llm.limits,
    embedder: newer,
    shelver,
  })['drop-vectors'];
  const job = {
    jobId: randomUUID(),
    tenantId: tenant.id,
    payload: { keep: newer.model },
    returns: 0,
    settle: () => Promise.resolve(),
    hold: () => Promise.resolve(),
  };
  await Promise.all([drop.run(job), drop.run(job)]);
  expect(await rows(tenant, 'SELECT model, state FROM vector_shelves')).toEqual([
    { model: 'newer', state: 'moved' },
  ]);
  expect(await rows(tenant, `SELECT to_regclass('passage_vectors_${shelf}')::text AS part`)).toEqual([
    { part: null },
  ]);
  expect(await found()).toBe(PEOPLE.length);
  // Whoever still writes old ones writes them to the shared shelf, and may be given a shelf again.
  const [{ resume_id: id } = { resume_id: '' }] = await rows<{ resume_id: string }>(
    tenant,
    'SELECT resume_id FROM indexed_resumes LIMIT 1',
  );
  await inTenant(tenant, async (tx) => {
    const [{ textHash = '' } = {}] = await passageVectors.listMissing(tx, id, older.model);
    await passageVectors.put(tx, id, older.model, new Map([[textHash, new Float32Array(32).fill(1)]]));
  });
  expect(await shelver.move(tenant.id, older.model)).toBe(true);
});

it('says so where there is no such tenant', async () => {
  expect(await vitae('--tenant', 'nobody')).toMatchObject({
    status: 1,
    stdout: 'There is no tenant “nobody”.\n',
  });
  expect(await vitae()).toMatchObject({ status: 2 });
});
