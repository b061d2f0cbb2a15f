// Candidates whose last resume was taken for somebody else's: what they said of themselves (consent, page, requests) and what was decided or noted about them counts for whoever has the
// resume now, goes on with it, and comes back when the resume does. The caller has locked the resume's keys, and merges against changes.
import type { TenantTx } from './store.ts';

/** Whether a candidate is set aside: no merge by hand, and so none that can be taken apart. */
export async function isSetAside({ db }: TenantTx, candidateId: string): Promise<boolean> {
  return (await db.candidate.count({ where: { id: candidateId, emptiedBy: { not: null } } })) > 0;
}

/** Sends what was set aside with a resume after it, and sets its candidate aside where nothing is left of them but what they said. */
export async function follow(tx: TenantTx, resumeId: string, from: string, to: string): Promise<void> {
  const { tenantId, db } = tx;
  await db.$queryRaw`SELECT 1 FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = ${from}::uuid FOR UPDATE`;
  await db.$executeRaw`
    UPDATE candidates c SET merged_into = o.id, person_id = coalesce(o.person_id, o.id) FROM candidates o
    WHERE o.tenant_id = ${tenantId}::uuid AND o.id = ${to}::uuid AND c.tenant_id = o.tenant_id
      AND c.merged_into = ${from}::uuid AND c.emptied_by = ${resumeId}::uuid`;
  await db.$executeRaw`
    UPDATE candidates c SET merged_into = o.id, person_id = coalesce(o.person_id, o.id), emptied_by = ${resumeId}::uuid FROM candidates o
    WHERE o.tenant_id = ${tenantId}::uuid AND o.id = ${to}::uuid AND c.tenant_id = o.tenant_id AND c.id = ${from}::uuid AND c.person_id IS NULL
      AND NOT EXISTS (SELECT FROM resumes r WHERE r.tenant_id = c.tenant_id AND r.candidate_id = c.id)
      AND NOT EXISTS (SELECT FROM candidates m WHERE m.tenant_id = c.tenant_id AND m.merged_into = c.id)
      AND (EXISTS (SELECT FROM consents s WHERE s.tenant_id = c.tenant_id AND s.candidate_id = c.id)
        OR EXISTS (SELECT FROM candidate_links l WHERE l.tenant_id = c.tenant_id AND l.candidate_id = c.id)
        OR EXISTS (SELECT FROM privacy_requests q WHERE q.tenant_id = c.tenant_id AND q.candidate_id = c.id)
        OR EXISTS (SELECT FROM decisions d WHERE d.tenant_id = c.tenant_id AND d.candidate_id = c.id)
        OR EXISTS (SELECT FROM candidate_labels l WHERE l.tenant_id = c.tenant_id AND l.candidate_id = c.id)
        OR EXISTS (SELECT FROM candidate_notes n WHERE n.tenant_id = c.tenant_id AND n.candidate_id = c.id)
        OR EXISTS (SELECT FROM candidate_categories k WHERE k.tenant_id = c.tenant_id AND k.candidate_id = c.id))`;
}

/** Makes whoever had a resume before it came to a candidate a person of their own again; undefined where nobody was set aside with it. */
export async function comeBack(
  { tenantId, db }: TenantTx,
  resumeId: string,
  from: string,
): Promise<string | undefined> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    UPDATE candidates SET merged_into = NULL, person_id = NULL, merged_at = NULL, emptied_by = NULL WHERE tenant_id = ${tenantId}::uuid AND id = (
      SELECT id FROM candidates WHERE tenant_id = ${tenantId}::uuid AND merged_into = ${from}::uuid AND emptied_by = ${resumeId}::uuid
      ORDER BY created_at DESC, id DESC LIMIT 1)
    RETURNING id`;
  return row?.id;
}
