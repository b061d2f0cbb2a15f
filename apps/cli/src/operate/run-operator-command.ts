// Finds the database of the installation, runs one of the operator's commands on it and prints what came of it.
import { loadSettings, refuseToStart, SettingsError, type Settings } from '@vitae/runtime';
import { openVault, Store } from '@vitae/store';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { operate } from './operate.ts';
import { OPERATOR_USAGE, parseOperatorArguments } from './operator-arguments.ts';

/** Where a running `npm start` says how its embedded database is reached. */
const ADDRESS_FILE = 'database-url';

/** Returns the exit status. */
export async function runOperatorCommand(argv: readonly string[]): Promise<0 | 1 | 2> {
  const command = parseOperatorArguments(argv);
  if (command.kind === 'help') {
    process.stdout.write(OPERATOR_USAGE);
    return 0;
  }
  if (command.kind === 'wrong') {
    process.stderr.write(`vitae: ${command.why}\n\n${OPERATOR_USAGE}`);
    return 2;
  }
  const settings = readSettings();
  const url = settings.databaseUrl ?? (await addressIn(settings.dataDir));
  if (!url) {
    process.stderr.write(
      'vitae: no database is named by DATABASE_URL, and no Vitae is running on VITAE_DATA_DIR\n',
    );
    return 2;
  }
  const store = new Store(url, 1, openVault(settings.encryption));
  try {
    const tell = (line: string) => void process.stderr.write(`${line}\n`);
    const { storageDir: storageFolder, redisUrl } = settings;
    const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
    const installation = { store, storageFolder, databaseUrl: url, redisUrl, publicUrl, tell };
    const { text, data, complete } = await operate(installation, command, new Date());
    process.stdout.write(command.json ? `${JSON.stringify(data, null, 2)}\n` : `${text}\n`);
    return complete ? 0 : 1;
  } catch (error) {
    process.stderr.write(
      `vitae: the database refused: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 2;
  } finally {
    await store.close();
  }
}

function readSettings(): Settings {
  try {
    return loadSettings();
  } catch (error) {
    if (error instanceof SettingsError) refuseToStart('vitae', error.problems);
    throw error;
  }
}

async function addressIn(dataDir: string): Promise<string | undefined> {
  try {
    return (await readFile(join(dataDir, ADDRESS_FILE), 'utf8')).trim();
  } catch {
    return undefined;
  }
}
