// All rows of a tenant, by the database's own list of tables: counted, and removed a few at a time.
import { Prisma } from './generated/client.ts';
import type { TenantTx } from './store.ts';

/** Resumes and candidates with all that hangs on them, in one transaction. */
const BATCH = 50;

/** The tables that have rows of tenants. */
async function tablesOf({ db }: TenantTx): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND a.attname = 'tenant_id' AND NOT a.attisdropped ORDER BY 1`;
  return rows.map(({ name }) => name);
}

/** How many rows the tenant has in each table that has any. */
export async function count(tx: TenantTx): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(tx)) {
    const [row] = await tx.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM ${Prisma.raw(`"${table}"`)} WHERE tenant_id = ${tx.tenantId}::uuid`;
    if (row?.n) counts[table] = row.n;
  }
  return counts;
}

/** Removes some resumes, then candidates, with what hangs on them; false once there are none. */
export async function removeSome({ tenantId, db }: TenantTx): Promise<boolean> {
  // Two who remove the same rows would wait for each other in a ring.
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${tenantId}:removal`}, 0))::text`;
  const resumes = await db.$executeRaw`
    DELETE FROM resumes WHERE id IN (SELECT id FROM resumes WHERE tenant_id = ${tenantId}::uuid LIMIT ${BATCH})`;
  if (resumes) return true;
  const candidates = await db.$executeRaw`
    DELETE FROM candidates WHERE id IN (SELECT id FROM candidates WHERE tenant_id = ${tenantId}::uuid LIMIT ${BATCH})`;
  return candidates > 0;
}

export interface CarriedJob {
  readonly id: string;
  readonly queue: string;
}

/** The tenant's jobs, which the carrier may have. */
export const listJobs = ({ tenantId, db }: TenantTx): Promise<CarriedJob[]> =>
  db.$queryRaw`SELECT id, queue FROM outbox WHERE tenant_id = ${tenantId}::uuid`;

/** Takes them off the list, and returns them. Whoever works on one can't end it any more. */
export const dropJobs = ({ tenantId, db }: TenantTx): Promise<CarriedJob[]> =>
  db.$queryRaw`DELETE FROM outbox WHERE tenant_id = ${tenantId}::uuid RETURNING id, queue`;

/** The models whose vectors of the tenant have a shelf of their own. */
export async function shelvedModels({ tenantId, db }: TenantTx): Promise<string[]> {
  const rows = await db.$queryRaw<{ model: string }[]>`
    SELECT model FROM vector_shelves WHERE tenant_id = ${tenantId}::uuid ORDER BY model`;
  return rows.map(({ model }) => model);
}
