// Looks for marks that a test has planted: in every row of every table, in a dump of the database where it is a server's, and in files.
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { TestDatabase } from './database.ts';

/** By mark, the tables in which it stands anywhere, row level security aside; `pg_dump` is one more. Marks that stand nowhere are left out. */
export async function findMarks(
  database: TestDatabase,
  marks: readonly string[],
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const note = (place: string, text: string) => {
    for (const mark of marks) if (text.includes(mark.toLowerCase())) (found[mark] ??= []).push(place);
  };
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { name } of rows) {
      const all = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      note(
        name,
        all.rows
          .map(({ row }) => row)
          .join('\n')
          .toLowerCase(),
      );
    }
  } finally {
    await client.end();
  }
  if (!database.embedded) {
    const { stdout } = await promisify(execFile)('pg_dump', ['--dbname', database.url], {
      maxBuffer: 1024 ** 3,
    });
    note('pg_dump', stdout.toLowerCase());
  }
  return found;
}

/** The files of a folder in which a mark stands, by its name or in its bytes. */
export async function filesWith(folder: string, marks: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const text = `${path}\n${await readFile(path, 'latin1')}`.toLowerCase();
    if (marks.some((mark) => text.includes(mark.toLowerCase()))) found.push(path);
  }
  return found;
}
