// Of whom something has changed since the tenant's saved searches were run, and whom these have found and told of.
import type { TenantTx } from './store.ts';

/** Wait for what else changes: a batch of resumes is looked at together. */
const AFTER_SECONDS = 20;

/**
 * Notes that something of a person has changed, where the tenant has a search that tells, and that these are to be run; in one statement. A run that is due
 * soon may have begun already, so that another one is added.
 */
export async function noteChanged(
  { tenantId, db }: TenantTx,
  personId: string,
  job: { readonly queue: string; readonly name: string },
): Promise<void> {
  await db.$executeRaw`
    WITH changed AS (
      INSERT INTO search_changes AS c (tenant_id, candidate_id, changed_at)
      SELECT ${tenantId}::uuid, ${personId}::uuid, now()
      WHERE (SELECT id FROM saved_searches WHERE tenant_id = ${tenantId}::uuid AND alert <> 'none' ORDER BY id LIMIT 1) IS NOT NULL
      ON CONFLICT (tenant_id, candidate_id) DO UPDATE SET changed_at = excluded.changed_at
      RETURNING 1
    )
    INSERT INTO outbox (id, tenant_id, queue, name, payload, due_at)
    SELECT gen_random_uuid(), ${tenantId}::uuid, ${job.queue}, ${job.name}, '{}', now() + make_interval(secs => ${AFTER_SECONDS}) FROM changed
    WHERE NOT EXISTS (
      SELECT FROM outbox o WHERE o.queue = ${job.queue} AND o.name = ${job.name} AND o.tenant_id = ${tenantId}::uuid AND o.due_at > now() + interval '5 seconds')`;
}

export interface Change {
  readonly candidateId: string;
  readonly changedAt: Date;
}

/** The oldest changes, so many at most. */
export const oldest = ({ tenantId, db }: TenantTx, most: number): Promise<Change[]> => db.$queryRaw`
  SELECT candidate_id AS "candidateId", changed_at AS "changedAt" FROM search_changes
  WHERE tenant_id = ${tenantId}::uuid ORDER BY changed_at, candidate_id LIMIT ${most}`;

/** Forgets changes that were looked at, as `oldest` gave them; whoever has changed again meanwhile stays. Returns whether any are left. */
export async function looked(tx: TenantTx, changes: readonly Change[]): Promise<boolean> {
  const { tenantId, db } = tx;
  const times = changes.map(({ changedAt }) => changedAt);
  const [first, last] = [times[0], times.at(-1)];
  // They are the oldest, in their order: the index by time has them next to each other.
  if (first && last)
    await db.$executeRaw`
    WITH done AS (SELECT * FROM unnest(${changes.map(({ candidateId }) => candidateId)}::uuid[], ${times}::timestamptz[]) AS done (id, at))
    DELETE FROM search_changes c USING done
    WHERE c.tenant_id = ${tenantId}::uuid AND c.changed_at BETWEEN ${first} AND ${last} AND c.candidate_id = done.id AND c.changed_at = done.at`;
  return (await oldest(tx, 1)).length > 0;
}

/** Keeps whom a search has found; returns those whom it had not found before. Of whoever is gone meanwhile nothing is kept. */
export async function found(
  { tenantId, db }: TenantTx,
  searchId: string,
  candidateIds: readonly string[],
  toldAt: Date | null,
): Promise<string[]> {
  if (!candidateIds.length) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH there AS (
      SELECT id FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${[...candidateIds]}::uuid[]) ORDER BY id FOR KEY SHARE)
    INSERT INTO saved_search_hits (tenant_id, search_id, candidate_id, told_at)
    SELECT s.tenant_id, s.id, there.id, ${toldAt} FROM there, saved_searches s WHERE s.tenant_id = ${tenantId}::uuid AND s.id = ${searchId}::uuid
    ON CONFLICT DO NOTHING RETURNING candidate_id AS id`;
  return rows.map(({ id }) => id).sort();
}

/** Takes for told whom a search has found and not told of yet; returns them. */
export async function tell({ tenantId, db }: TenantTx, searchId: string, at: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE saved_search_hits SET told_at = ${at}
    WHERE tenant_id = ${tenantId}::uuid AND search_id = ${searchId}::uuid AND told_at IS NULL RETURNING candidate_id AS id`;
  return rows.map(({ id }) => id).sort();
}

/** Whether anybody waits for the tenant's searches to be run: `job` was lost, or never added. */
export async function isBehind({ tenantId, db }: TenantTx): Promise<boolean> {
  const [row] = await db.$queryRaw<{ behind: boolean }[]>`
    SELECT (SELECT min(changed_at) FROM search_changes WHERE tenant_id = ${tenantId}::uuid) < now() - interval '10 minutes' AS behind`;
  return row?.behind ?? false;
}
