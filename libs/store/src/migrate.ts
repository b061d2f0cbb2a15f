// Applies prisma/migrations in order, once: several processes may start at once. Each has a transaction of its own, waits for
// a table only briefly, lets go and tries again, since whoever reads waits behind one who wants to change. The folder and the
// ledger are Prisma's own (`_prisma_migrations`), so that `prisma migrate deploy` may do the same work instead.
import { StartRefusal, systemCode } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { readMigrations, type Migration } from './migration-files.ts';
import { refuseNewerSchema } from './schema-floor.ts';

/** The same folder from the sources and from the build. */
export const MIGRATIONS = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));

/** Any number: it only has to be the same in every process of ours. */
const LOCK = 7_214_530_901;

const CONNECT_MS = 30_000;
/** A change waits so long for a table; for so long may others wait behind it. Requests wait for locks up to 5 s. */
const LOCK_TIMEOUT = '1s';
/** A process that stands still within a migration loses it after so long. */
const STANDSTILL = '60s';
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const PATIENCE_MS = 10 * 60_000;

/** Lock not available, deadlock: the same may succeed a little later. */
const BLOCKED: readonly (string | undefined)[] = ['55P03', '40P01'];

const LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/** Why a migration is not applied yet. */
export interface Waiting {
  readonly migration: string;
  /** `table`: a transaction holds a table that it changes. `process`: another process is applying migrations. */
  readonly for: 'table' | 'process';
  readonly attempt: number;
}

export interface MigrateOptions {
  readonly folder?: string;
  /** Is told each time that something must be waited for. */
  readonly onWait?: (waiting: Waiting) => void;
  /** Waits between two tries. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
  /** How long to try, in milliseconds. */
  readonly patience?: number;
}

/**
 * Brings the database up to date and returns the names of the migrations that were applied. Rejects with a StartRefusal if one that
 * was applied has changed since, if the database serves newer versions only (`NewerSchemaError`), and if it takes too long. While another
 * process makes an index it doesn't wait: what is missing then is speed.
 */
export async function migrate(
  databaseUrl: string,
  { folder = MIGRATIONS, onWait, pause = sleep, patience = PATIENCE_MS }: MigrateOptions = {},
): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const done: string[] = [];
  let waited = 0;
  let attempt = 0;
  const migrator = await Migrator.connect(databaseUrl);
  try {
    for (;;) {
      const missing = await migrator.findMissing(migrations);
      const [next] = missing;
      if (!next) return done;
      const outcome = await migrator.apply(next);
      if (outcome === 'applied') {
        done.push(next.name);
        attempt = 0;
        continue;
      }
      if (outcome === 'done by another') continue;
      if (outcome === 'process' && missing.every(({ index }) => index !== undefined)) return done;
      attempt++;
      onWait?.({ migration: next.name, for: outcome, attempt });
      if (waited >= patience) throw new StartRefusal(tooLong(next.name, outcome), { passes: true });
      const milliseconds = pauseBefore(attempt);
      await pause(milliseconds);
      waited += milliseconds;
    }
  } finally {
    await migrator.end();
  }
}

/** Doubling, a half of it by chance, so that processes that started together don't stay together. */
const pauseBefore = (attempt: number) =>
  Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2);

const tooLong = (name: string, what: Waiting['for']) =>
  what === 'table'
    ? `Migration ${name} needs a table that a long transaction holds all the time; pg_stat_activity and pg_locks tell which. End it, and start again.`
    : `Another process has been applying migrations for a long time, at last ${name}; pg_stat_activity tells which. End it if it stands still, and start again.`;

class Migrator {
  readonly #url: string;
  readonly #client: Client;
  /** The embedded database has one session for all connections: nobody is kept waiting, and a second connection would wait for the first. */
  readonly #isEmbedded: boolean;

  private constructor(url: string, client: Client, isEmbedded: boolean) {
    this.#url = url;
    this.#client = client;
    this.#isEmbedded = isEmbedded;
  }

  static async connect(url: string): Promise<Migrator> {
    const client = await connectTo(url);
    const { rows } = await client.query<{ version: string }>('SELECT version()');
    return new Migrator(url, client, / wasm/.test(rows[0]?.version ?? ''));
  }

  async end(): Promise<void> {
    await this.#client.end();
  }

  /** The migrations that are yet to be applied. Needs no lock: a process that finds none starts, whatever others do. */
  async findMissing(migrations: readonly Migration[]): Promise<Migration[]> {
    const { rows } = await this.#client.query<{ known: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known`,
    );
    if (!rows[0]?.known) return [...migrations];
    await refuseNewerSchema(
      this.#client,
      migrations.map(({ name }) => name),
    );
    const applied = await this.#applied();
    return migrations.filter(({ name, checksum }) => {
      const known = applied.get(name);
      if (known !== undefined && known !== checksum)
        throw new StartRefusal(`migration ${name} was changed after it had been applied`);
      return known === undefined;
    });
  }

  async #applied(): Promise<Map<string, string>> {
    const { rows } = await this.#client.query<{ migration_name: string; checksum: string }>(
      'SELECT migration_name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    return new Map(rows.map((row) => [row.migration_name, row.checksum]));
  }

  /** Applies one migration, or says what is in the way. */
  apply(migration: Migration): Promise<'applied' | 'done by another' | Waiting['for']> {
    return migration.index === undefined || this.#isEmbedded
      ? this.#applyWhole(migration)
      : this.#makeIndex(migration, migration.index);
  }

  async #applyWhole(migration: Migration): Promise<'applied' | 'done by another' | Waiting['for']> {
    const client = this.#client;
    try {
      await begin(client, STANDSTILL);
      if (!(await takeLock(client))) return 'process';
      await client.query(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
      await client.query(LEDGER);
      if ((await this.#applied()).has(migration.name)) return 'done by another';
      const { sql, index } = migration;
      await client.query(index === undefined ? sql : sql.replace(' CONCURRENTLY', ''));
      await record(client, migration);
      await client.query('COMMIT');
      return 'applied';
    } catch (error) {
      if (BLOCKED.includes(systemCode(error))) return 'table';
      throw error;
    } finally {
      await client.query('ROLLBACK').catch(() => undefined);
    }
  }

  /**
   * Makes an index outside a transaction. The lock is held by the transaction of a second connection: one of a session would be lost,
   * or stay behind, at a pooler. What an earlier try left of the index serves no query and is dropped.
   */
  async #makeIndex(migration: Migration, index: string): Promise<'applied' | 'done by another' | 'process'> {
    const guard = await connectTo(this.#url);
    try {
      await begin(guard, '0');
      if (!(await takeLock(guard))) return 'process';
      if ((await this.#applied()).has(migration.name)) return 'done by another';
      const { rowCount } = await this.#client.query(
        'SELECT 1 FROM pg_index WHERE indexrelid = to_regclass($1) AND NOT indisvalid',
        [index],
      );
      if (rowCount) await this.#client.query(`DROP INDEX CONCURRENTLY ${index}`);
      await this.#client.query(migration.sql);
      await record(this.#client, migration);
      return 'applied';
    } finally {
      await guard.end();
    }
  }
}

async function connectTo(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString, connectionTimeoutMillis: CONNECT_MS, keepAlive: true });
  // A connection that is lost says so to its query.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Statements may take as long as they need; a pause between two may not. */
async function begin(client: Client, standstill: string): Promise<void> {
  await client.query('BEGIN');
  await client.query(
    `SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = '${standstill}'; SET LOCAL client_min_messages = warning`,
  );
}

/** Whether no other process is applying migrations; held until the transaction ends. */
async function takeLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    `SELECT pg_try_advisory_xact_lock(${LOCK}) AS taken`,
  );
  return rows[0]?.taken ?? false;
}

const record = (client: Client, { name, checksum }: Migration) =>
  client.query(
    'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)',
    [randomUUID(), checksum, name],
  );
