// What the folder of migrations says. One whose first line is `-- Not transactional.` makes an index while others read and
// write: it holds that one statement and nothing else, so that it can be begun again wherever it was cut.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly sql: string;
  /** The index that it makes outside a transaction. */
  readonly index?: string;
}

const MARK = '-- Not transactional.';
const INDEX = /^CREATE (?:UNIQUE )?INDEX CONCURRENTLY IF NOT EXISTS (\w+) ON [^;]+;$/;

/** All migrations of a folder, in their order. Rejects if one that is not transactional could not be begun again. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      const checksum = createHash('sha256').update(sql).digest('hex');
      return { name, checksum, sql, ...(sql.startsWith(MARK) && { index: indexOf(name, sql) }) };
    }),
  );
}

function indexOf(name: string, sql: string): string {
  const lines = sql.split('\n').filter((line) => line !== '' && !line.startsWith('--'));
  const index = INDEX.exec(lines.map((line) => line.trim()).join(' '))?.[1];
  if (!index)
    throw new Error(
      `migration ${name} is not transactional, so it may hold one CREATE INDEX CONCURRENTLY IF NOT EXISTS and nothing else`,
    );
  return index;
}
