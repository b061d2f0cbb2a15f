// Legal holds: what keeps people from being erased and from running out. A hold on any candidate of a person holds the person.
import type { LegalHold } from '@vitae/contracts';
import { lockMerges } from './candidates.ts';
import { personOf } from './people.ts';
import type { TenantTx } from './store.ts';

/** Sets a hold, or gives the one that is there another reason; false where there is no such candidate. */
export async function set(tx: TenantTx, candidateId: string, reason: string, now: Date): Promise<boolean> {
  // Whoever is giving a resume or a candidate of theirs to somebody else, or deleting it, has done so, or sees the hold.
  const { tenantId, db } = tx;
  await lockMerges(tx, 'change');
  // Locked against being erased before the hold is there.
  const set = await db.$executeRaw`
    INSERT INTO legal_holds (tenant_id, candidate_id, reason, set_at)
    SELECT c.tenant_id, c.id, ${reason}, ${now} FROM candidates c WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ${candidateId}::uuid FOR KEY SHARE
    ON CONFLICT (tenant_id, candidate_id) DO UPDATE SET reason = excluded.reason`;
  return set > 0;
}

/** Lifts the holds of these candidates; how many there were. */
export const lift = ({ tenantId, db }: TenantTx, candidateIds: readonly string[]): Promise<number> =>
  db.$executeRaw`DELETE FROM legal_holds WHERE tenant_id = ${tenantId}::uuid AND candidate_id = ANY(${[...candidateIds]}::uuid[])`;

/** The holds of these candidates. */
export async function list(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
): Promise<LegalHold[]> {
  const rows = await db.$queryRaw<{ candidateId: string; reason: string; setAt: Date }[]>`
    SELECT candidate_id AS "candidateId", reason, set_at AS "setAt" FROM legal_holds
    WHERE tenant_id = ${tenantId}::uuid AND candidate_id = ANY(${[...candidateIds]}::uuid[]) ORDER BY candidate_id`;
  return rows.map((row) => ({ ...row, setAt: row.setAt.toISOString() }));
}

/** Of one person there are never more. */
const MOST_TOLD = 100;

/** The holds of a candidate's person, whoever was merged into them included, the newest first; undefined where there is no such candidate. */
export async function ofPerson(tx: TenantTx, candidateId: string): Promise<LegalHold[] | undefined> {
  const { tenantId, db } = tx;
  const person = await personOf(tx, candidateId);
  if (person === undefined) return undefined;
  const rows = await db.$queryRaw<{ candidateId: string; reason: string; setAt: Date }[]>`
    SELECT h.candidate_id AS "candidateId", h.reason, h.set_at AS "setAt"
    FROM candidates c JOIN legal_holds h ON h.tenant_id = c.tenant_id AND h.candidate_id = c.id
    WHERE c.tenant_id = ${tenantId}::uuid AND (c.id = ${person}::uuid OR c.person_id = ${person}::uuid)
    ORDER BY h.set_at DESC, h.candidate_id LIMIT ${MOST_TOLD}`;
  return rows.map((row) => ({ ...row, setAt: row.setAt.toISOString() }));
}

/** Whether anybody is held of a candidate's person. It stays so where the caller has locked merges. */
export async function isPersonHeld(tx: TenantTx, candidateId: string): Promise<boolean> {
  const { tenantId, db } = tx;
  const person = await personOf(tx, candidateId);
  if (person === undefined) return false;
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM candidates c JOIN legal_holds h ON h.tenant_id = c.tenant_id AND h.candidate_id = c.id
    WHERE c.tenant_id = ${tenantId}::uuid AND (c.id = ${person}::uuid OR c.person_id = ${person}::uuid) LIMIT 1`;
  return rows.length > 0;
}
