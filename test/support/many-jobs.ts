// Many tenants with many waiting jobs each, made in one statement.
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface ManyJobs {
  readonly tenants: number;
  /** Of each tenant. */
  readonly jobs: number;
}

/** Adds tenants with jobs that wait in the queue `parse`; returns the tenants' ids. */
export async function addManyJobs(databaseUrl: string, { tenants, jobs }: ManyJobs): Promise<string[]> {
  const ids = Array.from({ length: tenants }, () => randomUUID());
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO tenants (id, slug, name) SELECT id, id::text, 'Many' FROM unnest($1::uuid[]) AS id`,
      [ids],
    );
    await client.query(
      `INSERT INTO outbox (id, tenant_id, queue, name, payload)
       SELECT gen_random_uuid(), tenant, 'parse', 'process-resume', jsonb_build_object('resumeId', gen_random_uuid())
       FROM unnest($1::uuid[]) AS tenant, generate_series(1, $2)`,
      [ids, jobs],
    );
  } finally {
    await client.end();
  }
  return ids;
}
