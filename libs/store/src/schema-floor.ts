// Which versions of Vitae a database serves. Most migrations add: older versions go on beside newer ones. One that takes away
// what older versions need names itself, or the one that taught versions to do without, as the floor; a version that doesn't
// know that migration is too old.
import { StartRefusal } from '@vitae/runtime';
import type { Client } from 'pg';

/** The database serves newer versions only. Its message is for whoever runs Vitae. */
export class NewerSchemaError extends StartRefusal {
  override readonly name = 'NewerSchemaError';
}

/** Rejects with `NewerSchemaError` if the migrations that this version knows don't hold the floor. */
export async function refuseNewerSchema(client: Client, known: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('schema_floor') IS NOT NULL AS exists`,
  );
  // Older than the first floor.
  if (!rows[0]?.exists) return;
  const floor = (await client.query<{ migration: string }>('SELECT migration FROM schema_floor')).rows[0];
  if (!floor || known.includes(floor.migration)) return;
  throw new NewerSchemaError(
    `this version of Vitae is older than its database, which serves only versions that know the migration ${floor.migration}; the newest that this one knows is ${known.at(-1) ?? 'none'}. Start the newer version again, or restore the backup from before the upgrade.`,
  );
}
