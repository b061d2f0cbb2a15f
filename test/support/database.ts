// A database of its own for each suite. Without DATABASE_URL that is an embedded one in memory; with it (npm run
// test:services) a fresh database on that server. A migrated one is a copy of one that was migrated once for all suites.
import { startEmbeddedPostgres } from '@vitae/store/embedded';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migratedArchive, migratedTemplate, named, withServer } from './migrated-template.ts';

export interface TestDatabase {
  readonly url: string;
  readonly embedded: boolean;
  drop(): Promise<void>;
}

/** An empty database, not migrated. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const server = process.env['DATABASE_URL'];
  return server ? onServer(server) : embedded();
}

/** A migrated database. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = process.env['DATABASE_URL'];
  return server ? onServer(server, await migratedTemplate(server)) : embedded(await migratedArchive());
}

async function embedded(contents?: Blob): Promise<TestDatabase> {
  const postgres = await startEmbeddedPostgres(undefined, contents ? { contents } : {});
  return { url: postgres.url, embedded: true, drop: () => postgres.stop() };
}

async function onServer(server: string, template?: string): Promise<TestDatabase> {
  const name = `vitae_test_${randomBytes(6).toString('hex')}`;
  const from = template ? ` TEMPLATE ${template}` : '';
  await withServer(server, (client) => client.query(`CREATE DATABASE ${name}${from}`));
  return {
    url: named(server, name),
    embedded: false,
    drop: () =>
      withServer(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)).then(
        () => undefined,
      ),
  };
}

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
