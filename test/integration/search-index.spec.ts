// What is stored for search: put as often as one likes, gone with its resume, and of a candidate's resumes one alone decides.
import { mergeCandidates, refreshCandidate, unmergeCandidates } from '@vitae/candidates';
import { candidates, passageVectors, people, resumes, searchIndex, Store, type TenantTx } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { addUnreadResume, resumeIndex, textHash } from '../support/resume-index.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const TABLES = [
  'indexed_resumes',
  'indexed_skills',
  'indexed_positions',
  'indexed_languages',
  'indexed_places',
  'passages',
  'passage_vectors',
] as const;
const TEXTS = ['Welded frames of trains', 'Led a crew of five'];
const MODEL = 'model-a';
const vectors = new Map(TEXTS.map((text, at) => [textHash(text), Float32Array.of(at, 0.1, -0.25)]));

let database: TestDatabase;
let store: Store;
let tenant: TestTenant;

beforeAll(async () => {
  database = await testDatabase();
  store = new Store(database.url, 4);
});
afterAll(async () => {
  await store.close();
  await database.drop();
});
beforeEach(async () => (tenant = await addTenant(store, `tenant-${randomUUID()}`)));

const inTenant = <T>(work: (tx: TenantTx) => Promise<T>) => store.withTenant(tenant.id, work);
const rows = <T>(sql: string) => inTenant(({ db }) => db.$queryRawUnsafe<T[]>(sql));

async function count(): Promise<Record<string, number>> {
  const counted = await Promise.all(
    TABLES.map(async (table) => [
      table,
      (await rows<{ n: number }>(`SELECT count(*)::int n FROM ${table}`))[0]?.n,
    ]),
  );
  return Object.fromEntries(counted) as Record<string, number>;
}

/** A resume with rows and vectors. */
const indexed = (index = resumeIndex(TEXTS)) =>
  inTenant(async (tx) => {
    const id = await addUnreadResume(tx);
    await searchIndex.put(tx, id, index);
    await passageVectors.put(tx, id, MODEL, vectors);
    return id;
  });

it('is the same when it is put again, and goes with its resume', async () => {
  const id = await indexed();
  const once = await count();
  expect(once).toEqual({
    indexed_resumes: 1,
    indexed_skills: 1,
    indexed_positions: 1,
    indexed_languages: 1,
    indexed_places: 1,
    passages: 2,
    passage_vectors: 2,
  });
  await inTenant(async (tx) => {
    await searchIndex.put(tx, id, resumeIndex(TEXTS));
    await passageVectors.put(tx, id, MODEL, vectors);
    await passageVectors.put(tx, id, MODEL, vectors);
  });
  expect(await count()).toEqual(once);
  await inTenant((tx) => resumes.deleteResume(tx, id));
  expect(Object.values(await count())).toEqual(TABLES.map(() => 0));
});

it('is not put for a resume that was deleted meanwhile', async () => {
  expect(await inTenant((tx) => searchIndex.put(tx, randomUUID(), resumeIndex(TEXTS)))).toBe(false);
  expect(Object.values(await count())).toEqual(TABLES.map(() => 0));
});

it('is whole when two put it at once', async () => {
  const id = await indexed();
  await Promise.all(
    [1, 2, 3].map((version) =>
      inTenant(async (tx) => {
        await searchIndex.put(tx, id, resumeIndex(TEXTS, { version }));
        await passageVectors.put(tx, id, MODEL, vectors);
      }),
    ),
  );
  expect(await count()).toMatchObject({
    indexed_resumes: 1,
    indexed_skills: 1,
    passages: 2,
    passage_vectors: 2,
  });
});

it('gives vectors back as they were, by the text that they were made of', async () => {
  await indexed();
  const hashes = [...vectors.keys(), 'unknown'];
  expect(await inTenant((tx) => passageVectors.find(tx, MODEL, hashes))).toEqual(vectors);
  expect(await inTenant((tx) => passageVectors.find(tx, 'model-b', hashes))).toEqual(new Map());
});

it('says of which models every passage has a vector', async () => {
  const id = await indexed();
  const [first = ''] = vectors.keys();
  const some = new Map([[first, Float32Array.of(1, 2, 3, 4)]]);
  expect(await inTenant((tx) => passageVectors.put(tx, id, 'model-b', some))).toBe(false);
  expect(await rows('SELECT embedded_by FROM indexed_resumes')).toEqual([{ embedded_by: [MODEL] }]);
});

it('keeps vectors within their rows', async () => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows: stored } = await client.query(
    `SELECT DISTINCT attstorage FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
     WHERE attname = 'embedding' AND relkind IN ('r', 'p')`,
  );
  await client.end();
  expect(stored).toEqual([{ attstorage: 'p' }]);
});

it('finds words without their accents, by the stems of the passage’s language', async () => {
  const passage = (text: string, language: string | null, ordinal: number) => ({
    ...resumeIndex([text]).passages[0]!,
    text,
    language,
    ordinal,
  });
  await indexed(
    resumeIndex([], {
      passages: [
        passage('Développement de logiciels', 'fr', 0),
        passage('Führte Schweißer', 'de', 1),
        passage('Naïve 設計', null, 2),
      ],
    }),
  );
  const finds = async (language: string, words: string) =>
    (
      await rows<{ ordinal: number }>(
        `SELECT ordinal FROM passages WHERE words @@ websearch_to_tsquery(search_configuration('${language}'), '${words}')`,
      )
    ).map(({ ordinal }) => ordinal);
  expect(await finds('fr', 'developpements logiciel')).toEqual([0]);
  expect(await finds('de', 'fuhrten')).toEqual([1]);
  expect(await finds('xx', 'naive')).toEqual([2]);
  const whole = `SELECT words @@ to_tsquery('vitae_simple', 'naive & logiciel') AS both FROM indexed_resumes`;
  expect(await rows(whole)).toEqual([{ both: true }]);
});

it('tells how far places are apart', async () => {
  const [{ km } = { km: 0 }] = await rows<{ km: number }>(
    'SELECT kilometres_between(47.3769, 8.5417, 46.948, 7.4474) AS km',
  );
  expect(km).toBeCloseTo(95.5, 0);
});

describe('of a candidate’s resumes', () => {
  const profileOf = (name: string, quality: object[] = []) =>
    JSON.stringify({
      basics: { name: { value: name, confidence: 0.9 }, emails: [] },
      positions: [],
      quality,
    });

  /** A resume of a candidate, with a profile and rows. */
  async function resumeOf(candidateId: string, quality: object[] = []): Promise<string> {
    const id = await indexed();
    await inTenant(async (tx) => {
      await tx.db.profile.create({
        data: { resumeId: id, tenantId: tenant.id, profile: JSON.parse(profileOf('Anna Muster', quality)) },
      });
      await candidates.attach(tx, id, candidateId, []);
      await refreshCandidate(tx, candidateId);
    });
    return id;
  }
  const deciding = async () =>
    (await rows<{ id: string }>('SELECT resume_id AS id FROM indexed_resumes WHERE decides ORDER BY 1')).map(
      ({ id }) => id,
    );

  it('the best decides, and the next best when it is deleted', async () => {
    const anna = await inTenant(candidates.add);
    const text = await resumeOf(anna);
    const scan = await resumeOf(anna, [{ code: 'ocr_used' }]);
    expect(await deciding()).toEqual([text]);
    await inTenant(async (tx) => {
      await resumes.deleteResume(tx, text);
      await refreshCandidate(tx, anna);
    });
    expect(await deciding()).toEqual([scan]);
  });

  it('all go with them when they turn out to be somebody else', async () => {
    const [anna, other] = [await inTenant(candidates.add), await inTenant(candidates.add)];
    const first = await resumeOf(anna);
    const second = await resumeOf(other);
    expect(await deciding()).toEqual([first, second].sort());
    await inTenant(async (tx) => {
      await candidates.detach(tx, second);
      await candidates.attach(tx, second, anna, []);
      await refreshCandidate(tx, anna);
      await refreshCandidate(tx, other);
    });
    expect(await deciding()).toEqual([second]);
    expect(await rows('SELECT DISTINCT candidate_id FROM indexed_resumes')).toEqual([{ candidate_id: anna }]);
  });

  it('one of both decides when two are merged by hand, and each one’s own when that is undone', async () => {
    const [anna, other] = [await inTenant(candidates.add), await inTenant(candidates.add)];
    const first = await resumeOf(anna);
    const second = await resumeOf(other);
    await inTenant((tx) => mergeCandidates(tx, anna, other, new Date()));
    expect(await deciding()).toEqual([second]);
    expect(await rows('SELECT DISTINCT candidate_id FROM indexed_resumes')).toEqual([{ candidate_id: anna }]);
    await inTenant((tx) => unmergeCandidates(tx, anna, other));
    expect(
      await rows('SELECT resume_id, candidate_id, decides FROM indexed_resumes ORDER BY added_at, resume_id'),
    ).toEqual([
      { resume_id: first, candidate_id: anna, decides: true },
      { resume_id: second, candidate_id: other, decides: true },
    ]);
  });

  it('none is left of a candidate who is removed', async () => {
    const anna = await inTenant(candidates.add);
    await resumeOf(anna);
    await inTenant(async (tx) => {
      await tx.db.resume.updateMany({ data: { candidateId: null } });
      await people.removeEmpty(tx, anna);
    });
    expect(Object.values(await count())).toEqual(TABLES.map(() => 0));
  });
});
