// The API process: HTTP in, rows and jobs out. No parser is in it. Any number of these processes may run beside each other.
import { createEmbedder, createPreviousEmbedder } from '@vitae/embedding';
import {
  cannotListen,
  createLogger,
  refuseToStart,
  Shutdown,
  undecidedEncryption,
  type Settings,
} from '@vitae/runtime';
import { migrateAtStart, openFileStore, openVault, Store } from '@vitae/store';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ApiReadiness, createApi, Draining, EventWatch, SettledWatch } from './create-api.ts';
import { readSkillTables } from './skills/suggested-skills.ts';

const NEEDED = 'is needed; `npm start` runs everything with an embedded database';
const SHARED =
  'is needed: a folder that all processes share, as file:///path; files that one keeps in a folder of its own the others never find';

/** Starts it and returns when it listens; signals end it. */
export async function runApi(settings: Settings): Promise<void> {
  const logger = createLogger('api', settings.logLevel);
  const { databaseUrl } = settings;
  if (!databaseUrl) refuseToStart('api', [{ setting: 'DATABASE_URL', problem: NEEDED }]);
  if (!settings.storageIsNamed) refuseToStart('api', [{ setting: 'STORAGE_URL', problem: SHARED }]);
  const undecided = settings.databaseEmbedded ? undefined : undecidedEncryption(settings.encryption);
  if (undecided) refuseToStart('api', [undecided]);

  await migrateAtStart(databaseUrl, logger);
  const shutdown = new Shutdown(logger, settings.drainSeconds * 1_000);
  const store = new Store(databaseUrl, settings.databasePool, openVault(settings.encryption));
  const embedder = await createEmbedder(settings.embedding);
  const previousEmbedder = await createPreviousEmbedder(settings.embedding);
  const builtPage = fileURLToPath(new URL('../../web/dist', import.meta.url));
  const app = await createApi({
    settings,
    store,
    files: openFileStore(store, settings.storageDir),
    logger,
    now: () => new Date(),
    embedder,
    previousEmbedder,
    pageFolder: existsSync(builtPage) ? builtPage : undefined,
  });
  shutdown.add('database', () => store.close());
  shutdown.add('encoder', () => embedder.close());
  shutdown.add('previous encoder', () => previousEmbedder?.close());
  shutdown.add('http', () => app.close());
  const server = app.getHttpServer() as Server;
  const draining = app.get(Draining);
  const readiness = app.get(ApiReadiness);
  shutdown.add('answers', () => draining.finish(server));
  shutdown.announce(() => draining.begin());
  shutdown.announce(() => readiness.drain());
  // Clients that wait are answered with what there is.
  const waits = app.get(SettledWatch);
  shutdown.announce(() => waits.close());
  const streams = app.get(EventWatch);
  shutdown.announce(() => streams.close());
  shutdown.listen();
  readSkillTables();
  // What is missing is logged, and waited for.
  await readiness.report();
  try {
    await app.listen(settings.port, settings.host);
  } catch (err) {
    throw cannotListen(err, { ...settings, setting: 'PORT' });
  }
  const { port } = server.address() as AddressInfo;
  logger.info({ host: settings.host, port }, 'api started');
  process.send?.({
    kind: 'ready',
    url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
  });
}
