import { migrate, MIGRATIONS, NewerSchemaError, type Waiting } from '@vitae/store';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';

const ON_SERVER = process.env['DATABASE_URL'] !== undefined;
const WORKER = fileURLToPath(new URL('../../apps/worker/dist/main.js', import.meta.url));
const run = promisify(execFile);
const BROKEN = '29990101000000_broken';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'vitae-migrations-'));
  await cp(MIGRATIONS, folder, { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

async function add(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

async function withClient<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const query = <T extends object>(sql: string) =>
  withClient(async (client) => (await client.query<T>(sql)).rows);

/** Whether an index may serve queries; undefined where there is none. */
const isValid = async (index: string): Promise<boolean | undefined> =>
  (
    await query<{ valid: boolean }>(
      `SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = to_regclass('${index}')`,
    )
  )[0]?.valid;

it('tells migrations apart by their numbers, but for the one pair that was applied before this was looked at', async () => {
  const names = (await readdir(MIGRATIONS, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const numbers = names.map(
    ({ name }) => /^\d{14}(?=_[a-z\d_]+$)/.exec(name)?.[0] ?? `unlike the others: ${name}`,
  );
  const shared = numbers.toSorted().filter((number, i, all) => number === all[i - 1]);
  expect(shared).toEqual(['20261125171000']);
  expect(numbers.filter((number) => !/^\d+$/.test(number))).toEqual([]);
});

it('applies each migration once, however many processes start at once', async () => {
  const applied = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  const names = (await readdir(MIGRATIONS, { withFileTypes: true }))
    .filter((e) => e.isDirectory())
    .map((e) => e.name);
  expect(applied.flat().sort()).toEqual(names.sort());
  expect(await migrate(database.url)).toEqual([]);
});

it('refuses a migration that was changed after it had been applied, and leaves no half of a broken one', async () => {
  await migrate(database.url, { folder });
  await add(BROKEN, 'CREATE TABLE half (id int); SELECT nonsense;');
  await expect(migrate(database.url, { folder })).rejects.toThrow(/nonsense/);
  await add(BROKEN, 'CREATE TABLE half (id int);');
  expect(await migrate(database.url, { folder })).toEqual([BROKEN]);
  await add(BROKEN, 'SELECT 1;');
  await expect(migrate(database.url, { folder })).rejects.toThrow(/changed after/);
});

describe('a version that is older than its database', () => {
  it('is served while migrations only add', async () => {
    await add('29990101000000_adds', 'ALTER TABLE resumes ADD COLUMN mood text;');
    await migrate(database.url, { folder });
    expect(await migrate(database.url)).toEqual([]);
  });

  it('is refused with a sentence once one takes away what it needs', async () => {
    await add(
      '29990101000000_takes_away',
      `ALTER TABLE resumes DROP COLUMN pages; UPDATE schema_floor SET migration = '29990101000000_takes_away';`,
    );
    await migrate(database.url, { folder });
    const refused = migrate(database.url);
    await expect(refused).rejects.toThrow(NewerSchemaError);
    await expect(refused).rejects.toThrow(
      /older than its database.*29990101000000_takes_away.*Start the newer/,
    );
    expect(await migrate(database.url, { folder })).toEqual([]);
    // The programs end at their start, so that nobody starts them over and over.
    const started = run(process.execPath, [WORKER], {
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        DATABASE_EMBEDDED: String(database.embedded),
        STORAGE_URL: `file://${folder}`,
      },
    });
    await expect(started).rejects.toMatchObject({
      code: 2,
      // In one line of its log, as whatever keeps a service from starting.
      stderr: expect.stringMatching(
        /^\{.*"msg":"this version of Vitae is older than its database.*\}$/m,
      ) as string,
    });
  });
});

describe('an index that is made outside a transaction', () => {
  const NAME = '29990101000000_index';
  const SQL = `-- Not transactional.
CREATE INDEX CONCURRENTLY IF NOT EXISTS resumes_pages ON resumes (tenant_id, pages);`;

  it('is made', async () => {
    await add(NAME, SQL);
    await migrate(database.url, { folder });
    expect(await isValid('resumes_pages')).toBe(true);
  });

  it('must be one statement that can be begun again', async () => {
    for (const sql of [
      'CREATE INDEX CONCURRENTLY resumes_pages ON resumes (pages);',
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS a ON resumes (pages); SELECT 1;',
      'ALTER TABLE resumes ADD COLUMN mood text;',
    ]) {
      await add(NAME, `-- Not transactional.\n${sql}`);
      await expect(migrate(database.url, { folder })).rejects.toThrow(/not transactional/);
    }
  });
});

/** What only several sessions can do to each other: the embedded database has one. */
(ON_SERVER ? describe : describe.skip)('on a server', () => {
  const ALTER = '29990101000000_alter';

  it('lets go of a table that a long transaction holds, so that others read, and tries again', async () => {
    await migrate(database.url, { folder });
    await add(ALTER, 'ALTER TABLE resumes ADD COLUMN mood text;');
    await withClient(async (long) => {
      await long.query('BEGIN');
      await long.query('SELECT count(*) FROM resumes');
      const waits: Waiting[] = [];
      const applied = await migrate(database.url, {
        folder,
        onWait: (waiting) => waits.push(waiting),
        pause: async () => {
          // Between two tries nothing of the migration stands in anybody's way.
          const locked = await query(
            `SELECT 1 FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND relation = 'resumes'::regclass`,
          );
          expect(locked).toEqual([]);
          expect(await query('SELECT count(*) FROM resumes')).toHaveLength(1);
          // Another start finds the same, and doesn't stand in line for it either.
          if (waits.length === 2) await long.query('COMMIT');
        },
      });
      expect(applied).toEqual([ALTER]);
      expect(waits).toEqual([1, 2].map((attempt) => ({ migration: ALTER, for: 'table', attempt })));
    });
  });

  it('gives up with a sentence when the table is never free', async () => {
    await migrate(database.url, { folder });
    await add(ALTER, 'ALTER TABLE resumes ADD COLUMN mood text;');
    await withClient(async (long) => {
      await long.query('BEGIN');
      await long.query('SELECT count(*) FROM resumes');
      const tried = migrate(database.url, { folder, pause: () => Promise.resolve(), patience: 600 });
      await expect(tried).rejects.toThrow(`Migration ${ALTER} needs a table that a long transaction holds`);
    });
  });

  it('makes an index anew of which a cut left an invalid one', async () => {
    await migrate(database.url, { folder });
    await query('CREATE TABLE cut (id int)');
    await add(
      '29990101000000_index',
      `-- Not transactional.\nCREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS cut_id ON cut (id);`,
    );
    // Two rows that are the same break the index off in the middle, as a cut would.
    await query('INSERT INTO cut VALUES (1), (1)');
    await expect(migrate(database.url, { folder })).rejects.toThrow(/could not create unique index/);
    expect(await isValid('cut_id')).toBe(false);
    await query('DELETE FROM cut WHERE ctid = (SELECT max(ctid) FROM cut)');
    expect(await migrate(database.url, { folder })).toEqual(['29990101000000_index']);
    expect(await isValid('cut_id')).toBe(true);
  });

  it('starts beside a process that makes an index, and waits for one that changes tables', async () => {
    await migrate(database.url, { folder });
    await withClient(async (other) => {
      // The other process: all that is seen of it is its lock.
      await other.query('BEGIN');
      await other.query('SELECT pg_advisory_xact_lock(7214530901)');
      await add(
        '29990101000000_index',
        '-- Not transactional.\nCREATE INDEX CONCURRENTLY IF NOT EXISTS a ON resumes (pages);',
      );
      expect(await migrate(database.url, { folder })).toEqual([]);
      await add('29990101000001_alter', 'ALTER TABLE resumes ADD COLUMN mood text;');
      const waits: Waiting[] = [];
      const applied = await migrate(database.url, {
        folder,
        onWait: (waiting) => waits.push(waiting),
        pause: () => other.query('COMMIT'),
      });
      expect(applied).toEqual(['29990101000000_index', '29990101000001_alter']);
      expect(waits).toEqual([{ migration: '29990101000000_index', for: 'process', attempt: 1 }]);
    });
  });
});
