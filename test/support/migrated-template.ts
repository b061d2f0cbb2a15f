// The migrated database that suites get copies of, made once for all of them: making it takes seconds, copying it half of one.
// Its name tells what it was made of, so that a changed migration makes another.
import { migrate } from '@vitae/store';
import { startEmbeddedPostgres } from '@vitae/store/embedded';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MIGRATIONS = join(ROOT, 'prisma/migrations');
const KEPT = join(ROOT, 'test/.test-results');
/** Whose change may make another database of the same migrations. */
const MAKERS = [
  'package-lock.json',
  'libs/store/src/migrate.ts',
  'libs/store/src/migration-files.ts',
  'libs/store/src/embedded/embedded-postgres.ts',
];
/** Any number that no other lock on the tests' server has. */
const LOCK = 5_402_118_377;

async function origin(): Promise<string> {
  const migrations = (await readdir(MIGRATIONS)).filter((name) => !name.includes('.')).sort();
  const files = [...MAKERS, ...migrations.map((name) => `prisma/migrations/${name}/migration.sql`)];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The contents of a migrated embedded database. Two processes at once may both make it; either's is good. */
export async function migratedArchive(): Promise<Blob> {
  const file = join(KEPT, `migrated-${await origin()}.tar`);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) await makeArchive(file);
  // Read at once: a file that another process puts in its place meanwhile is the same, but no longer the one that was opened.
  return new Blob([await readFile(file)]);
}

async function makeArchive(file: string): Promise<void> {
  const postgres = await startEmbeddedPostgres();
  try {
    await migrate(postgres.url);
    const archive = await postgres.archive();
    await mkdir(KEPT, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    const handle = await open(unfinished, 'w');
    await handle.writeFile(Buffer.from(await archive.arrayBuffer()));
    await handle.close();
    const older = (await readdir(KEPT)).filter((name) => /^migrated-\w+\.tar$/.test(name));
    await rename(unfinished, file);
    await Promise.all(
      older.map((name) => join(KEPT, name)).map((kept) => kept !== file && rm(kept, { force: true })),
    );
  } finally {
    await postgres.stop();
  }
}

export const named = (server: string, name: string) =>
  Object.assign(new URL(server), { pathname: `/${name}` }).toString();

export async function withServer<T>(server: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The name of a migrated database on a server: nobody is connected to it, so that it can be copied at any time. */
export async function migratedTemplate(server: string): Promise<string> {
  const name = `vitae_template_${await origin()}`;
  await withServer(server, async (client) => {
    const isThere = async () =>
      (await client.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1;
    if (await isThere()) return;
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    if (await isThere()) return;
    // Under its own name it is whole: a killed process leaves but the unfinished one.
    const unfinished = `${name}_unfinished`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished}`);
    await migrate(named(server, unfinished));
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  });
  return name;
}
