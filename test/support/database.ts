// A database of its own for each suite. Without DATABASE_URL that is an embedded one in memory; with it (npm run
// test:services) a fresh database on that server, cloned from a template that was migrated once.
import { migrate } from '@vitae/store';
import { startEmbeddedPostgres } from '@vitae/store/embedded';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  readonly url: string;
  readonly embedded: boolean;
  drop(): Promise<void>;
}

/** An empty database, not migrated. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const server = process.env['DATABASE_URL'];
  if (!server) {
    const postgres = await startEmbeddedPostgres();
    return { url: postgres.url, embedded: true, drop: () => postgres.stop() };
  }
  return onServer(server, `vitae_test_${randomBytes(6).toString('hex')}`, '');
}

/** A migrated database. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = process.env['DATABASE_URL'];
  if (!server) {
    const database = await emptyDatabase();
    await migrate(database.url);
    return database;
  }
  const template = await migratedTemplate(server);
  return onServer(server, `vitae_test_${randomBytes(6).toString('hex')}`, ` TEMPLATE ${template}`);
}

async function withServer<T>(server: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const named = (server: string, name: string) =>
  Object.assign(new URL(server), { pathname: `/${name}` }).toString();

async function onServer(server: string, name: string, template: string): Promise<TestDatabase> {
  await withServer(server, (client) => client.query(`CREATE DATABASE ${name}${template}`));
  return {
    url: named(server, name),
    embedded: false,
    drop: () =>
      withServer(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)).then(
        () => undefined,
      ),
  };
}

let template: Promise<string> | undefined;
const migratedTemplate = (server: string) =>
  (template ??= (async () => {
    const name = `vitae_template_${process.pid}`;
    await withServer(server, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${name}`);
      await client.query(`CREATE DATABASE ${name}`);
    });
    await migrate(named(server, name));
    return name;
  })());

/** Runs SQL as a role inside a transaction that is rolled back: what could that role see or do? */
export async function asRole<T extends object>(
  url: string,
  role: 'vitae_app' | 'vitae_relay' | 'vitae_operator' | 'vitae_watch',
  tenantId: string | undefined,
  sql: string,
): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('role', $1, true), set_config('app.tenant_id', $2, true)`, [
      role,
      tenantId ?? '',
    ]);
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
    await client.end();
  }
}
