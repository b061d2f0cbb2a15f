// Finds the database of the installation, runs one of the operator's commands on it and prints what came of it.
import { loadSettings, SettingsError } from '@vitae/runtime';
import { Store } from '@vitae/store';
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
  const url = await databaseUrl();
  if (!url) {
    process.stderr.write(
      'vitae: no database is named by DATABASE_URL, and no Vitae is running on VITAE_DATA_DIR\n',
    );
    return 2;
  }
  const store = new Store(url, 1);
  try {
    const { text, data, complete } = await operate(store, command, new Date());
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

async function databaseUrl(): Promise<string | undefined> {
  try {
    const settings = loadSettings();
    return settings.databaseUrl ?? (await readFile(join(settings.dataDir, ADDRESS_FILE), 'utf8')).trim();
  } catch (error) {
    if (error instanceof SettingsError) process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}
