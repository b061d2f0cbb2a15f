// Nearest passages: among the tenant's own alone, by a plan that looks at no other's; and how a tenant's vectors come to a shelf of
// their own while others write.
import {
  passageVectors,
  resumes,
  search,
  searchIndex,
  Store,
  VectorShelver,
  type TenantTx,
} from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { explain } from '../load/explained-statements.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { addUnreadResume, resumeIndex, textHash } from '../support/resume-index.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { WordEmbedder } from '../support/word-embedder.ts';

const embedder = new WordEmbedder();
const { model } = embedder;
const WORDS = 'welding brazing soldering cranes frames trains apprentices planning drawing budgets'.split(
  ' ',
);
/** Text number n: five words of the list, and one of its own. */
const textOf = (n: number) =>
  [...[1, 2, 3, 5, 7].map((step) => WORDS[(n * step) % WORDS.length]), `thing${n}`].join(' ');

let database: TestDatabase;
let store: Store;
let shelver: VectorShelver;
let many: TestTenant;
let few: TestTenant;

beforeAll(async () => {
  database = await testDatabase();
  store = new Store(database.url, 4);
  shelver = new VectorShelver(database.url, store);
  [many, few] = [await addTenant(store, 'many'), await addTenant(store, 'few')];
  for (let n = 0; n < 40; n++) await add(many, n);
  for (let n = 0; n < 5; n++) await add(few, n);
  await query('ANALYZE passage_vectors, indexed_resumes');
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

async function query<T extends object>(sql: string): Promise<T[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}
const inTenant = <T>(tenant: TestTenant, work: (tx: TenantTx) => Promise<T>) =>
  store.withTenant(tenant.id, work);

/** A resume of three passages, which decides. */
async function add(tenant: TestTenant, n: number): Promise<string> {
  const texts = [3 * n, 3 * n + 1, 3 * n + 2].map(textOf);
  const made = await embedder.embed(texts);
  const vectors = new Map(texts.map((text, at) => [textHash(text), made[at]!]));
  return inTenant(tenant, async (tx) => {
    const id = await addUnreadResume(tx);
    await searchIndex.put(tx, id, resumeIndex(texts));
    await passageVectors.put(tx, id, model, vectors);
    await tx.db.indexedResume.updateMany({ where: { resumeId: id }, data: { decides: true } });
    return id;
  });
}
const ANYBODY = { skills: [], withoutSkills: [], languages: [] };
/** As every search asks: resumes with their cosines, the nearest first. */
const byMeaning = async (tx: TenantTx, vector: Float32Array, most: number, by = model) => [
  ...(await new search.Finder(tx, ANYBODY, ['en']).byMeaning(by, vector, most)),
];
const ask = async (tenant: TestTenant, text: string, most = 10) => {
  const [vector = new Float32Array()] = await embedder.embed([text]);
  return inTenant(tenant, (tx) => byMeaning(tx, vector, most));
};
/** The same by comparing everything here. */
async function compared(tenant: TestTenant, text: string): Promise<Map<string, number>> {
  const [asked = new Float32Array()] = await embedder.embed([text]);
  const rows = await inTenant(
    tenant,
    ({ db }) =>
      db.$queryRaw<{ id: string; embedding: string }[]>`
        SELECT resume_id AS id, embedding::text FROM passage_vectors JOIN indexed_resumes USING (tenant_id, resume_id) WHERE decides`,
  );
  const cosine = (vector: number[]) => vector.reduce((sum, x, at) => sum + x * (asked[at] ?? 0), 0);
  const best = new Map<string, number>();
  for (const { id, embedding } of rows)
    best.set(id, Math.max(best.get(id) ?? -1, cosine(JSON.parse(embedding) as number[])));
  return best;
}
const expectExact = async (tenant: TestTenant, text: string, most = 10) => {
  const found = await ask(tenant, text, most);
  const exact = await compared(tenant, text);
  const right = [...exact.values()].toSorted((one, other) => other - one);
  expect(found).toHaveLength(Math.min(most, right.length));
  found.forEach(([id, score], at) => {
    expect(score).toBeCloseTo(right[at] ?? NaN, 5);
    expect(score).toBeCloseTo(exact.get(id) ?? NaN, 5);
  });
};
const shelves = (tenant: TestTenant) =>
  query<{ shelf: number; n: number }>(
    `SELECT shelf, count(*)::int n FROM passage_vectors WHERE tenant_id = '${tenant.id}' GROUP BY shelf`,
  );

it('finds the nearest of the tenant’s own, exactly', async () => {
  await expectExact(many, 'welding of frames');
  await expectExact(few, 'planning budgets for cranes');
});

it('finds nothing of resumes that don’t decide, of other models, or of a tenant who has nothing', async () => {
  const tenant = await addTenant(store, `none-${randomUUID()}`);
  expect(await ask(tenant, 'welding')).toEqual([]);
  const id = await add(tenant, 1);
  expect((await ask(tenant, 'welding')).map(([found]) => found)).toEqual([id]);
  const vector = new Float32Array(32).fill(1);
  expect(await inTenant(tenant, (tx) => byMeaning(tx, vector, 3, 'other'))).toEqual([]);
  await inTenant(tenant, ({ db }) =>
    db.indexedResume.updateMany({ where: { resumeId: id }, data: { decides: false } }),
  );
  expect(await ask(tenant, 'welding')).toEqual([]);
});

it('has no index over the vectors that tenants share', async () => {
  const indexes = await query<{ method: string; table: string }>(
    `SELECT DISTINCT am.amname AS method, i.indrelid::regclass::text AS table FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     JOIN pg_am am ON am.oid = c.relam WHERE i.indrelid IN ('passage_vectors'::regclass, 'passage_vectors_0'::regclass)`,
  );
  expect(indexes.map(({ method }) => method)).toEqual(['btree', 'btree']);
});

it('has a shelf made and filled while others write, and loses nothing of what they write', async () => {
  const before = await shelves(many);
  expect(before).toEqual([{ shelf: 0, n: 120 }]);
  const [gone] = await inTenant(
    many,
    ({ db }) => db.$queryRaw<{ id: string }[]>`SELECT resume_id AS id FROM indexed_resumes LIMIT 1`,
  );
  const writing = (async () => {
    for (let n = 40; n < 50; n++) await add(many, n);
    await inTenant(many, (tx) => resumes.deleteResume(tx, gone?.id ?? ''));
  })();
  await Promise.all([shelver.move(many.id, model), writing]);
  const [{ shelf } = { shelf: 0 }] = await shelves(many);
  expect(shelf).toBeGreaterThan(0);
  expect(await shelves(many)).toEqual([{ shelf, n: 3 * 49 }]);
  expect(await shelves(few)).toEqual([{ shelf: 0, n: 15 }]);
  await add(many, 50);
  expect(await shelves(many)).toEqual([{ shelf, n: 3 * 50 }]);
});

it('moves nothing twice, nor for somebody who has no vectors', async () => {
  const before = await shelves(many);
  await Promise.all([shelver.move(many.id, model), shelver.move(many.id, model)]);
  expect(await shelves(many)).toEqual(before);
  expect(await shelver.move(few.id, 'other')).toBe(false);
});

it('finds the same on a shelf of its own, and compares all where too few of the nearest fit', async () => {
  for (const most of [10, 1_000]) {
    await expectExact(many, 'welding of frames', most);
    await expectExact(few, 'welding of frames', most);
  }
});

/** Vectors by the thousand, of somebody else, so that reading all would cost. */
async function addCrowd(): Promise<void> {
  const crowd = await addTenant(store, 'crowd');
  await inTenant(crowd, async ({ tenantId, db }) => {
    const ids = Array.from({ length: 600 }, () => randomUUID());
    await db.$executeRaw`
      INSERT INTO resumes (id, tenant_id, status, file_name, media_type, bytes, sha256, source)
      SELECT id, ${tenantId}::uuid, 'parsed', 'cv.pdf', 'application/pdf', 1, id::text, 'upload' FROM unnest(${ids}::uuid[]) id`;
    await db.$executeRaw`
      INSERT INTO indexed_resumes (tenant_id, resume_id, decides, version, words, added_at)
      SELECT ${tenantId}::uuid, id, true, 1, '', now() FROM unnest(${ids}::uuid[]) id`;
    await db.$executeRaw`
      INSERT INTO passages (tenant_id, resume_id, ordinal, section, page, first_line, last_line, text, text_hash, words)
      SELECT ${tenantId}::uuid, id, n, 'work', 1, 1, 1, 'text', md5(id::text || n), '' FROM unnest(${ids}::uuid[]) id, generate_series(0, 9) n`;
    await db.$executeRaw`
      INSERT INTO passage_vectors (tenant_id, resume_id, ordinal, model, shelf, embedding)
      SELECT tenant_id, resume_id, ordinal, ${model}, 0, ('[' || repeat('0.1,', 31) || ordinal || ']')::vector FROM passages`;
  });
}

it('looks at no vector of another tenant, whichever shelf it is', async () => {
  await addCrowd();
  await query('ANALYZE passage_vectors, indexed_resumes');
  const vector = new Float32Array(32).fill(1);
  const planOf = async (tenant: TestTenant) =>
    (await explain(() => inTenant(tenant, (tx) => byMeaning(tx, vector, 10)))).filter(({ sql }) =>
      sql.includes('<=>'),
    )[0];
  const [own] = (await shelves(many)).map(({ shelf }) => shelf);
  const [exact, indexed] = [await planOf(few), await planOf(many)];
  // One tenant's rows by the key; its 15 vectors at each step, and no more.
  expect(exact?.plan).toContain('passage_vectors_0_pkey');
  expect(exact?.plan).not.toContain('nearest');
  expect(exact?.looked).toBeLessThan(15 * 8);
  expect(exact?.readWhole).not.toContain('passage_vectors_0');
  expect(indexed?.plan).not.toContain('passage_vectors_0');
  expect(indexed?.plan).toMatch(new RegExp(`passage_vectors_${own}`));
});
