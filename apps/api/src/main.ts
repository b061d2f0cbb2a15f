// The API process: HTTP in, rows and jobs out. No parser is in it. Any number of these processes may run beside each other.
import { createLogger, loadSettings, Shutdown, systemCode } from '@vitae/runtime';
import { FolderFileStore, migrateAtStart, Store } from '@vitae/store';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createApi } from './create-api.ts';

const settings = loadSettings();
const logger = createLogger('api', settings.logLevel);
if (!settings.databaseUrl) {
  process.stderr.write(
    'The API needs DATABASE_URL. `npm start` runs everything with an embedded database.\n',
  );
  process.exit(2);
}
if (!settings.storageIsNamed) {
  process.stderr.write(
    'The API needs STORAGE_URL: a folder that all processes share, as file:///path. Files that one keeps in a folder of its own the others never find.\n',
  );
  process.exit(2);
}

await migrateAtStart(settings.databaseUrl, logger);
const shutdown = new Shutdown(logger);
const store = new Store(settings.databaseUrl, settings.databasePool);
const builtPage = fileURLToPath(new URL('../../web/dist', import.meta.url));
const app = await createApi({
  settings,
  store,
  files: new FolderFileStore(settings.storageDir),
  logger,
  now: () => new Date(),
  pageFolder: existsSync(builtPage) ? builtPage : undefined,
});
shutdown.add('database', () => store.close());
shutdown.add('http', () => app.close());
shutdown.listen();
try {
  await app.listen(settings.port, settings.host);
} catch (err) {
  const reason =
    systemCode(err) === 'EADDRINUSE'
      ? `port ${settings.port} is in use; choose another by PORT`
      : String(err);
  process.stderr.write(`The API can't listen on ${settings.host}: ${reason}\n`);
  // Another try would end the same.
  process.exit(2);
}
const { port } = app.getHttpServer().address() as AddressInfo;
logger.info({ host: settings.host, port }, 'api started');
process.send?.({
  kind: 'ready',
  url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
});
