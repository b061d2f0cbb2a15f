// PostgreSQL in this process (PGlite, WebAssembly) with pgvector, its data in a folder, served on a socket that only this
// user can reach. The other processes use it as any PostgreSQL, through the same client.
import { PGlite } from '@electric-sql/pglite';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { vector } from '@electric-sql/pglite-pgvector';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SessionServer } from './session-server.ts';

export { PATIENT } from './session-server.ts';

export interface EmbeddedPostgres {
  /** For `Store`, `migrate` and the carrier; names the socket's folder. */
  readonly url: string;
  /** Frees the room of what was deleted. It does so by itself once an hour. */
  tidy(): Promise<void>;
  /** All that the database holds now, for another one to begin with. */
  archive(): Promise<Blob>;
  /** Closes the database cleanly. */
  stop(): Promise<void>;
}

/** PGlite has none of PostgreSQL's processes beside the session: nobody else would ever vacuum. */
const TIDY_MS = 60 * 60 * 1000;

export interface EmbeddedLimits {
  /** Milliseconds for which a client may keep a transaction open and say nothing. */
  readonly longestSilence?: number;
  /** What a database in memory begins with: an archive of another's folder, as `archive` makes it. */
  readonly contents?: Blob;
}

/** PostgreSQL's own 128 MB of buffers are held from the start. Files that are read again come from the system's memory anyway. */
const SMALL = ['-c', 'shared_buffers=16MB'];

/** Starts the database; without a folder it lives in memory (tests). One process at a time may use a folder. */
export async function startEmbeddedPostgres(
  dataFolder?: string,
  { longestSilence, contents }: EmbeddedLimits = {},
): Promise<EmbeddedPostgres> {
  if (dataFolder) await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const db = await PGlite.create({
    ...(dataFolder && { dataDir: dataFolder }),
    ...(contents && { loadDataDir: contents }),
    extensions: { vector, unaccent },
    startParams: [...PGlite.defaultStartParams, ...SMALL],
  });
  // Paths of sockets may have about 100 characters: the data folder's own could be too long.
  const folder = await mkdtemp(join(tmpdir(), 'vitae-'));
  const server = new SessionServer(db, longestSilence);
  await server.listen(join(folder, '.s.PGSQL.5432'));
  const tidy = () =>
    server.withSession(async (session) => {
      await session.exec('VACUUM (ANALYZE)');
      await session.exec('CHECKPOINT');
    });
  // What fails here fails loudly at the next query as well; that the database closes meanwhile is no fault.
  const timer = setInterval(() => void tidy().catch(() => undefined), TIDY_MS).unref();
  return {
    tidy,
    archive: () => db.dumpDataDir('none'),
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      clearInterval(timer);
      await server.stop();
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
