// Rows of an import that go in together: what that costs the database, that it comes to what one by one would, and that a row which spoils it
// costs no other. Counted in the statements of each transaction, not timed.
import type { Import } from '@vitae/contracts';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalMasterKeys, Vault } from '@vitae/store';
import { Client } from 'pg';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type ServiceWithTenant } from '../support/service.ts';

let started: ServiceWithTenant;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  const vault = new Vault(new LocalMasterKeys(randomBytes(32)));
  started = await startServiceWithTenant({}, { vault });
  ({ http, bearer } = started);
});
afterAll(() => started.service.stop());

async function bringIn(rows: readonly string[]): Promise<Import> {
  const table = ['External ID,First name,Last name,E-mail,Phone,Job title,Company,Skills', ...rows].join(
    '\n',
  );
  const { body } = await request(http)
    .post('/v1/imports')
    .set(bearer)
    .set('prefer', 'wait=30')
    .field('dryRun', 'false')
    .attach('file', Buffer.from(`${table}\n`), 'people.csv')
    .expect(201);
  const { id } = body as Import;
  for (let tries = 0; tries < 600; tries++) {
    const now = (await request(http).get(`/v1/imports/${id}`).set(bearer).expect(200)).body as Import;
    if (now.status === 'completed') return now;
    await sleep(100);
  }
  throw new Error('the import does not end');
}

const personOf = (n: number, mail = `person${n}@group.example`) =>
  `g-${n},Given${n.toString(36)},Family${(n * 7919).toString(36)},${mail},,Welder,Works ${n % 7},"TIG welding, SAP"`;

/** How many statements each transaction had that brought rows in. */
async function costs(work: () => Promise<unknown>): Promise<number[]> {
  const open = new Map<Client, { statements: number; brings: boolean }>();
  const found: number[] = [];
  const send = Client.prototype.query as (this: Client, ...args: unknown[]) => unknown;
  function counting(this: Client, ...args: unknown[]): unknown {
    const [first] = args;
    const text = typeof first === 'string' ? first : String((first as { text?: unknown }).text);
    if (/^BEGIN/i.test(text)) open.set(this, { statements: 0, brings: false });
    const transaction = open.get(this);
    if (transaction) {
      transaction.statements++;
      transaction.brings ||= text.includes('UPDATE imports SET done');
    }
    if (/^(?:COMMIT|ROLLBACK)/i.test(text)) {
      if (transaction?.brings) found.push(transaction.statements);
      open.delete(this);
    }
    return send.apply(this, args);
  }
  Object.assign(Client.prototype, { query: counting });
  try {
    await work();
  } finally {
    Object.assign(Client.prototype, { query: send });
  }
  return found;
}

it('cost less than a statement each, where nothing of them is known', async () => {
  const rows = Array.from({ length: 120 }, (_, n) => personOf(n));
  let done: Import | undefined;
  const found = await costs(async () => (done = await bringIn(rows)));
  expect(done?.counts).toMatchObject({ done: 120, created: 120, bad: 0 });
  // 50, 50 and 20.
  expect(found).toHaveLength(3);
  expect(Math.max(...found)).toBeLessThanOrEqual(40);
  // Theirs are people of their own, found by search and told of.
  const { body: people } = await request(http).get('/v1/candidates?limit=100').set(bearer).expect(200);
  expect(people.items).toHaveLength(100);
  expect(people.items[0]).toMatchObject({ headline: 'Welder' });
  const { rows: told } = await ask(
    `SELECT type, count(*)::int AS n FROM events WHERE type IN ('candidate.created', 'resume.completed') GROUP BY type ORDER BY type`,
  );
  expect(told).toEqual([
    { type: 'candidate.created', n: 120 },
    { type: 'resume.completed', n: 120 },
  ]);
  const { rows: decided } = await ask(
    `SELECT count(*)::int AS n, count(DISTINCT candidate_id)::int AS people FROM indexed_resumes WHERE decides`,
  );
  expect(decided).toEqual([{ n: 120, people: 120 }]);
  const { body: hits } = await request(http)
    .post('/v1/search')
    .set(bearer)
    .send({ text: 'welder with SAP' })
    .expect(200);
  expect(hits.hits.length).toBeGreaterThan(0);
});

it('come to what one by one would: the known, the doubled and those of one person among the new', async () => {
  const done = await bringIn([
    // As it is known.
    personOf(1),
    // Another version of one that is known.
    personOf(2).replace('Welder', 'Cook'),
    personOf(200),
    // A row of the same table, once more, and another version of it.
    personOf(200),
    personOf(200).replace('Welder', 'Nurse'),
    // Somebody who is known, under another id.
    personOf(3).replace('g-3,', 'g-300,'),
    personOf(201),
    // The person just before, under another id.
    personOf(201).replace('g-201,', 'g-301,'),
  ]);
  expect(done.counts).toMatchObject({ done: 8, created: 4, updated: 2, unchanged: 2, bad: 0 });
  const { rows } = await ask(
    `SELECT external_id AS id, max(version) AS version, count(DISTINCT candidate_id)::int AS people FROM resumes
     WHERE external_id IN ('g-2', 'g-200', 'g-3', 'g-300', 'g-201', 'g-301') GROUP BY external_id ORDER BY external_id`,
  );
  expect(rows.map(({ id, version, people }) => [id, version, people])).toEqual([
    ['g-2', 2, 1],
    ['g-200', 2, 1],
    ['g-201', 1, 1],
    ['g-3', 1, 1],
    ['g-300', 1, 1],
    ['g-301', 1, 1],
  ]);
  const { rows: same } = await ask(
    `SELECT count(DISTINCT candidate_id)::int AS people FROM resumes WHERE external_id IN ('g-3', 'g-300')
     UNION ALL SELECT count(DISTINCT candidate_id)::int FROM resumes WHERE external_id IN ('g-201', 'g-301')`,
  );
  expect(same).toEqual([{ people: 1 }, { people: 1 }]);
});

it('lose none but the one that spoils them', async () => {
  await ask(`
    CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'spoilt'; END $$;
    CREATE TRIGGER spoil BEFORE INSERT ON resumes FOR EACH ROW WHEN (NEW.external_id = 'g-417') EXECUTE FUNCTION spoil()`);
  try {
    const done = await bringIn(Array.from({ length: 60 }, (_, n) => personOf(400 + n)));
    expect(done.counts).toMatchObject({ done: 60, created: 59, bad: 1 });
    const { text } = await request(http).get(`/v1/imports/${done.id}/errors.csv`).set(bearer).expect(200);
    expect(text.trim().split('\r\n')).toHaveLength(2);
    expect(text).toMatch(/g-417.*reading_failed/);
  } finally {
    await ask('DROP TRIGGER spoil ON resumes; DROP FUNCTION spoil()');
  }
});

it('of a few tables at once make each person once', async () => {
  const rows = Array.from({ length: 55 }, (_, n) => personOf(500 + n));
  const done = await Promise.all([bringIn(rows), bringIn(rows.toReversed()), bringIn(rows)]);
  expect(done.map(({ counts }) => counts.created + counts.unchanged)).toEqual([55, 55, 55]);
  expect(done.reduce((sum, { counts }) => sum + counts.created, 0)).toBe(55);
  const { rows: people } = await ask(
    `SELECT count(*)::int AS n FROM candidates WHERE email LIKE 'person5__@group.example'`,
  );
  expect(people).toEqual([{ n: 55 }]);
});

/** As the owner of the database. */
async function ask(sql: string) {
  const client = new Client({ connectionString: started.service.database.url });
  await client.connect();
  try {
    return await client.query<Record<string, unknown>>(sql);
  } finally {
    await client.end();
  }
}
