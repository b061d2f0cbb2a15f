// What whoever runs Vitae may see and do over all tenants: jobs, files in quarantine, and which tenant has which slug. Ids and
// numbers, no content.
import type { OperatorTx, TenantTx } from './store.ts';
import { beginAgain } from './resumes.ts';

/** `due`: to be handed out; `waiting`: due later; `handed`: with the carrier or a worker; `aside`: nobody can do it. */
export type JobState = 'due' | 'waiting' | 'handed' | 'aside';

export interface ListedJob {
  readonly id: string;
  readonly tenantId: string;
  readonly queue: string;
  readonly name: string;
  readonly state: JobState;
  readonly createdAt: Date;
  /** How often a worker took it, and how often one brought it back after a fault that may be its own. */
  readonly deliveries: number;
  readonly failures: number;
}

/** The jobs that are not done, the oldest first. */
export const listJobs = ({ db }: OperatorTx, most: number): Promise<ListedJob[]> =>
  db.$queryRaw<ListedJob[]>`
    SELECT id, tenant_id AS "tenantId", queue, name, created_at AS "createdAt", deliveries, failures,
      CASE WHEN handed_at IS NOT NULL THEN 'handed' WHEN due_at IS NULL THEN 'aside' WHEN due_at > now() THEN 'waiting' ELSE 'due' END AS state
    FROM outbox ORDER BY created_at, id LIMIT ${most}`;

/** Makes jobs due at once that wait or are put aside; returns how many. Those that are with a worker are left to it. */
export async function retryJobs({ db }: OperatorTx, ids: readonly string[]): Promise<number> {
  if (!ids.length) return 0;
  return db.$executeRaw`
    UPDATE outbox SET due_at = now() WHERE handed_at IS NULL AND id = ANY(${ids}::uuid[])`;
}

/** Drops the jobs that are put aside; returns what they carried. */
export const purgeAside = ({ db }: OperatorTx): Promise<{ tenantId: string; payload: unknown }[]> =>
  db.$queryRaw`DELETE FROM outbox WHERE due_at IS NULL AND handed_at IS NULL RETURNING tenant_id AS "tenantId", payload`;

/** The id of the tenant with this slug. */
export async function findTenant({ db }: OperatorTx, slug: string): Promise<string | undefined> {
  const row = await db.tenant.findUnique({ where: { slug }, select: { id: true } });
  return row?.id;
}
/** Who is here, in the order of their slugs. */
export const listTenants = ({ db }: OperatorTx): Promise<{ id: string; slug: string }[]> =>
  db.$queryRaw`SELECT id, slug FROM tenants ORDER BY slug`;

export interface QuarantinedResume {
  readonly id: string;
  readonly tenantId: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly completedAt: Date | null;
}

/** The resumes in quarantine, the latest first. */
export const listQuarantine = ({ db }: OperatorTx, most: number): Promise<QuarantinedResume[]> =>
  db.$queryRaw<QuarantinedResume[]>`
    SELECT id, tenant_id AS "tenantId", media_type AS "mediaType", bytes, sha256, completed_at AS "completedAt"
    FROM resumes WHERE status = 'quarantined' ORDER BY completed_at DESC, id LIMIT ${most}`;

/**
 * Lets a tenant's file out of quarantine: all its resumes there go back to their beginning. Returns their ids, for which jobs are to
 * be added in the same transaction.
 */
export async function releaseFile(tx: TenantTx, sha256: string): Promise<string[]> {
  const rows = await tx.db.resume.findMany({
    where: { sha256, status: 'quarantined' },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const released: string[] = [];
  for (const { id } of rows) if (await beginAgain(tx, id)) released.push(id);
  return released;
}
