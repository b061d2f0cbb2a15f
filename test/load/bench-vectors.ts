// npm run bench:vectors [-- --vectors 200000] [-- --queries 200]
// How long it takes to find people by meaning, in a whole transaction and by the question of every search: the 200 with the nearest
// passages. And how many of the true ones are found, of the first ten and of all: behind the query's own topic these vectors are all
// about as far, and which of them an index finds is chance. On DATABASE_URL's server: vectors of 50 tenants, one with a fifth of all, the
// others with equal shares, which came in turns; asked at a tenth of them and at all, and the large tenant before and after it has a
// shelf of its own. Without a server: 10,000 of one tenant, embedded. Vectors have 512 dimensions and belong to topics, as those of texts do.
import { search, Store, VectorShelver, type TenantTx } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { testDatabase } from '../support/database.ts';

const DIMENSIONS = 512;
const PASSAGES = 10;
const TENANTS = 50;
const MODEL = 'bench';
/** People that a search gathers by each signal. */
const NEAREST = 200;
/** Of them those whom a page shows. */
const SHOWN = 10;
const ANYBODY = { skills: [], withoutSkills: [], languages: [] };
/** Milliseconds: the slowest of twenty. */
const LIMITS = { small: 5, large: 20, embedded: 150 };
const LEAST_RECALL = 0.98;

const option = (name: string, usual: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const say = (line: string) => process.stdout.write(`${line}\n`);
const quantile = (values: readonly number[], q: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * q)] ?? NaN;

/** Numbers that look like chance and are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = seeded(7);

/** Pieces that vectors are put together from, as text: making each number of a hundred million anew takes minutes. */
const BLOCK = 16;
const SHAPES = 4_096;
const TOPICS = 300;
const shapes = Array.from({ length: SHAPES }, () =>
  Array.from({ length: BLOCK }, () => (random() + random() + random() - 1.5).toFixed(3)).join(','),
);
const pick = (most: number) => Math.floor(random() * most);
const topics = Array.from({ length: TOPICS }, () =>
  Array.from({ length: DIMENSIONS / BLOCK }, () => pick(SHAPES)),
);
/** Half of its blocks are its topic's. */
const vectorText = () =>
  `[${(topics[pick(TOPICS)] ?? []).map((own) => shapes[random() < 0.5 ? own : pick(SHAPES)]).join(',')}]`;

/** Adds resumes of ten passages each, with their vectors. */
async function addResumes({ tenantId, db }: TenantTx, count: number): Promise<void> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await db.$executeRaw`INSERT INTO candidates (id, tenant_id) SELECT id, ${tenantId}::uuid FROM unnest(${ids}::uuid[]) id`;
  await db.$executeRaw`
    INSERT INTO resumes (id, tenant_id, status, file_name, media_type, bytes, sha256, source, candidate_id)
    SELECT id, ${tenantId}::uuid, 'parsed', 'cv.pdf', 'application/pdf', 1, id::text, 'upload', id FROM unnest(${ids}::uuid[]) id`;
  await db.$executeRaw`
    INSERT INTO indexed_resumes (tenant_id, resume_id, candidate_id, decides, version, embedded_by, words, added_at)
    SELECT ${tenantId}::uuid, id, id, true, 1, ARRAY[${MODEL}], '', now() FROM unnest(${ids}::uuid[]) id`;
  await db.$executeRaw`
    INSERT INTO passages (tenant_id, resume_id, ordinal, section, page, first_line, last_line, text, text_hash, words)
    SELECT ${tenantId}::uuid, id, n, 'work', 1, n + 1, n + 1, 'text', md5(id::text || n), '' FROM unnest(${ids}::uuid[]) id, generate_series(0, ${PASSAGES - 1}) n`;
  const vectors = Array.from({ length: count * PASSAGES }, vectorText);
  await db.$executeRaw`
    INSERT INTO passage_vectors (tenant_id, resume_id, ordinal, model, shelf, embedding)
    SELECT ${tenantId}::uuid, (${ids}::uuid[])[1 + (n - 1) / ${PASSAGES}], (n - 1) % ${PASSAGES}, ${MODEL}, 0, vector::vector
    FROM unnest(${vectors}::text[]) WITH ORDINALITY AS made (vector, n)`;
}

interface Asked {
  readonly milliseconds: number[];
  /** Of the server's processor a query; where the server is of this machine. On a busy one it is less than the time by far. */
  readonly processor: number | undefined;
  /** Ids, the nearest first. */
  readonly found: string[][];
}

/** Milliseconds that a process has had on a processor; undefined where nobody tells. */
function processorTime(pid: number): number | undefined {
  if (database.embedded) return undefined;
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

/** The nearest of each query, after a few that warm the buffers. */
async function ask(store: Store, tenantId: string, queries: readonly Float32Array[]): Promise<Asked> {
  const milliseconds: number[] = [];
  const found: string[][] = [];
  const near = (query: Float32Array) =>
    store.withTenant(tenantId, (tx) => new search.Finder(tx, ANYBODY, []).byMeaning(MODEL, query, NEAREST));
  for (const query of queries.slice(0, 5)) await near(query);
  // The pool has one connection.
  const [{ pid } = { pid: 0 }] = await store.withTenant(
    tenantId,
    ({ db }) => db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`,
  );
  const before = processorTime(pid);
  for (const query of queries) {
    const started = performance.now();
    const people = await near(query);
    milliseconds.push(performance.now() - started);
    found.push([...people.keys()]);
  }
  const after = processorTime(pid);
  const processor =
    before === undefined || after === undefined ? undefined : (after - before) / queries.length;
  return { milliseconds, processor, found };
}

/** Of the true first ones those that are among as many found. */
function recall(found: readonly string[][], right: readonly string[][], most: number): number {
  const shares = right.map((all, at) => {
    const mine = new Set(found[at]?.slice(0, most));
    const first = all.slice(0, most);
    return first.filter((id) => mine.has(id)).length / first.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

let isMissed = false;
function report(what: string, { milliseconds, processor, found }: Asked, limit: number, right = found): void {
  const p95 = quantile(milliseconds, 0.95);
  const [shown, all] = [SHOWN, NEAREST].map((most) => recall(found, right, most));
  const isWithin = p95 <= limit && (shown ?? 0) >= LEAST_RECALL;
  isMissed ||= !isWithin;
  say(
    `${what.padEnd(58)} p50 ${quantile(milliseconds, 0.5).toFixed(1).padStart(6)} ms  p95 ${p95.toFixed(1).padStart(6)} ms  (limit ${limit})  processor ${processor?.toFixed(1) ?? '?'} ms  recall ${shown?.toFixed(3)} of the first ten, ${all?.toFixed(3)} of all${isWithin ? '' : '  MISSED'}`,
  );
}

async function addTenants(store: Store, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids)
    await store.withTenant(id, ({ db }) => db.tenant.create({ data: { id, slug: id, name: 'Bench' } }));
  return ids;
}

/** The planner should know what the server would find out by itself within minutes. */
async function analyse(): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query('ANALYZE indexed_resumes, passages, passage_vectors');
  await client.end();
}

/** Everybody's resumes come in turns, so that nobody's lie together. */
async function fill(store: Store, shares: ReadonlyMap<string, number>, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++)
    for (const [id, vectors] of shares)
      for (let left = Math.round(vectors / PASSAGES / turns); left > 0; left -= 50)
        await store.withTenant(id, (tx) => addResumes(tx, Math.min(left, 50)));
}

const database = await testDatabase();
const store = new Store(database.url, 1);
const queries = Array.from(
  { length: option('--queries', 200) },
  () => new Float32Array(JSON.parse(vectorText()) as number[]),
);
try {
  if (database.embedded) {
    const [tenant = ''] = await addTenants(store, 1);
    await fill(store, new Map([[tenant, 10_000]]), 1);
    report('embedded, 10,000 vectors', await ask(store, tenant, queries), LIMITS.embedded);
  } else {
    const all = option('--vectors', 200_000);
    const tenants = await addTenants(store, TENANTS);
    const [large = '', small = '', ...others] = tenants;
    const shares = (of: number) =>
      new Map([
        // As many as the product is measured by, at every size of the others.
        [large, of / 5],
        ...others.map((id): [string, number] => [id, (of * 0.8 - all / 50) / others.length]),
      ]);
    const started = performance.now();
    await fill(store, new Map([[small, all / 50]]), 1);
    await fill(store, shares(all / 10), 2);
    await analyse();
    report(`a tenant of ${all / 50} among ${all / 10}`, await ask(store, small, queries), LIMITS.small);
    const rest = new Map([...shares(all)].map(([id, n]) => [id, n - (shares(all / 10).get(id) ?? 0)]));
    await fill(store, rest, 10);
    await analyse();
    say(`filled with ${all} vectors in ${Math.round((performance.now() - started) / 1000)} s`);
    report(`a tenant of ${all / 50} among ${all}`, await ask(store, small, queries), LIMITS.small);
    const exact = await ask(store, large, queries);
    report(`a tenant of ${all / 5}, exactly`, exact, LIMITS.large);
    const moving = performance.now();
    await new VectorShelver(database.url, store).move(large, MODEL);
    say(`moved to a shelf of its own in ${Math.round((performance.now() - moving) / 1000)} s`);
    const indexed = await ask(store, large, queries);
    report(`a tenant of ${all / 5}, by the index of its own shelf`, indexed, LIMITS.large, exact.found);
    report(`a tenant of ${all / 50} afterwards`, await ask(store, small, queries), LIMITS.small);
  }
} finally {
  await store.close();
  await database.drop();
}
process.exitCode = isMissed ? 1 : 0;
