import { StartRefusal, systemCode, type Logger } from '@vitae/runtime';
import { isDatabaseFault } from './database-fault.ts';
import { migrate } from './migrate.ts';

/**
 * Brings the database up to date at the start of a program and logs what it waits for; returns the names of the migrations that
 * were applied. Rejects with a StartRefusal where the database does not answer, and where this version and it don't go together.
 */
export async function migrateAtStart(databaseUrl: string, logger: Logger): Promise<string[]> {
  try {
    return await migrate(databaseUrl, {
      onWait: (waiting) => logger.warn({ ...waiting }, 'a migration waits'),
    });
  } catch (error) {
    if (error instanceof StartRefusal || !isDatabaseFault(error)) throw error;
    const code = systemCode(error);
    throw new StartRefusal(`the database of DATABASE_URL does not answer${code ? ` (${code})` : ''}`, {
      passes: true,
    });
  }
}
