import type { Logger } from '@vitae/runtime';
import { migrate } from './migrate.ts';
import { NewerSchemaError } from './schema-floor.ts';

/**
 * Brings the database up to date at the start of a program: logs what it waits for, and ends the process with a sentence where
 * this version is too old for the database. Returns the names of the migrations that were applied.
 */
export async function migrateAtStart(databaseUrl: string, logger: Logger): Promise<string[]> {
  try {
    return await migrate(databaseUrl, {
      onWait: (waiting) => logger.warn({ ...waiting }, 'a migration waits'),
    });
  } catch (error) {
    if (!(error instanceof NewerSchemaError)) throw error;
    process.stderr.write(`${error.message}\n`);
    // Another try would end the same.
    process.exit(2);
  }
}
