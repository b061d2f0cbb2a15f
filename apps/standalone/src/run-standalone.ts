// `npm start`: everything on one machine. Starts the embedded Postgres (unless DATABASE_URL names another), brings it up to
// date, seeds the first tenant, starts API and worker beside it and watches over them.
import {
  createLogger,
  makeFolder,
  PATIENCE_MS,
  Shutdown,
  StartRefusal,
  systemCode,
  type Environment,
  type Settings,
  refuseToStart,
  undecidedEncryption,
} from '@vitae/runtime';
import { migrateAtStart, Store } from '@vitae/store';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lockDataFolder } from './data-folder-lock.ts';
import { loginLines, seedFirstTenant } from './first-run.ts';
import { Supervisor } from './supervisor.ts';

const program = (app: string) => fileURLToPath(new URL(`../../${app}/dist/main.js`, import.meta.url));
const GPU_WORKER = fileURLToPath(new URL('../../../gpu-worker/dist/main.js', import.meta.url));
/** What ends a child that didn't end in its own time, and the rest after it, may take so long. */
const KILLED_WITHIN_MS = 5_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Makes the folder if it is not there, and locks it; undefined if another Vitae has it. */
async function openDataFolder(folder: string): Promise<(() => void) | undefined> {
  try {
    await makeFolder(folder);
    return lockDataFolder(folder);
  } catch (error) {
    throw new StartRefusal(
      `the data folder ${folder} can’t be written (${systemCode(error) ?? String(error)}). Choose another by VITAE_DATA_DIR.`,
    );
  }
}

/** Starts it all and returns when it is ready; signals end it. */
export async function runStandalone(settings: Settings): Promise<void> {
  const logger = createLogger('standalone', settings.logLevel);
  // Its API takes its time to drain. What doesn't end is killed, and then the rest ends in order.
  const drains = settings.drainSeconds * 1_000;
  const shutdown = new Shutdown(logger, 0, drains + KILLED_WITHIN_MS);
  shutdown.listen();
  const undecided = settings.databaseUrl ? undecidedEncryption(settings.encryption) : undefined;
  if (undecided) refuseToStart('standalone', [undecided]);
  const release = await openDataFolder(settings.dataDir);
  if (!release)
    throw new StartRefusal(
      `another Vitae is running on ${settings.dataDir}. Stop it, or choose another folder by VITAE_DATA_DIR.`,
    );
  shutdown.add('data folder', release);

  let databaseUrl = settings.databaseUrl;
  /** Under what name those connect whom nobody waits for at a screen. */
  let background: Environment = {};
  if (!databaseUrl) {
    say('Starting the embedded database…');
    const { PATIENT, startEmbeddedPostgres } = await import('@vitae/store/embedded');
    const postgres = await startEmbeddedPostgres(join(settings.dataDir, 'postgres'));
    shutdown.add('embedded database', () => postgres.stop());
    databaseUrl = postgres.url;
    background = { PGAPPNAME: PATIENT };
    const address = join(settings.dataDir, 'database-url');
    await writeFile(address, databaseUrl, { mode: 0o600 });
    shutdown.add('address of the database', () => rm(address, { force: true }));
  }
  const applied = await migrateAtStart(databaseUrl, logger);
  if (applied.length)
    say(
      `Database brought up to date (${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'}).`,
    );
  const store = new Store(databaseUrl, 2);
  const firstRun = await seedFirstTenant(store, settings.dataDir);
  await store.close();

  const environment = {
    DATABASE_URL: databaseUrl,
    DATABASE_EMBEDDED: String(!settings.databaseUrl),
    VITAE_DATA_DIR: settings.dataDir,
    STORAGE_URL: pathToFileURL(settings.storageDir).href,
  };
  const supervisor = new Supervisor({
    environment,
    logger,
    patienceMilliseconds: drains + PATIENCE_MS + KILLED_WITHIN_MS / 2,
    onGiveUp: (name, status) => {
      process.stderr.write(
        `Vitae ends: its ${name} can’t be kept running (last status ${status}). What it said is above.\n`,
      );
      void shutdown.end().then(() => process.exit(1));
    },
  });
  shutdown.add('api and worker', () => supervisor.stop());
  const [api, worker] = await Promise.all([
    supervisor.run('api', program('api')),
    supervisor.run('worker', program('worker'), background),
  ]);
  // Its engine may take minutes to load: nobody waits for it.
  if (settings.llm.baseUrl || settings.llm.inProcess)
    // That port is the worker's.
    void supervisor.run('gpu-worker', GPU_WORKER, { ...background, WORKER_PORT: '' });
  // Given up, or stopped meanwhile: whoever found that out ends the program.
  if (!api?.url || !worker) return;
  say(`\nVitae is ready: ${api.url}\n`);
  for (const line of loginLines(firstRun, process.stdout.isTTY)) say(line);
  if (firstRun.created)
    say(
      '\n  Nothing at hand to try it with? Sign in: the page brings in 40 fictitious people by one click.\n',
    );
  say('  Ctrl-C stops it.\n');
}
