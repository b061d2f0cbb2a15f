// Which skills a tenant calls the same or different. A skill is the taxonomy's id, or `name:` and the folded name.
import type { SkillVerdict } from '@vitae/contracts';
import type { TenantTx } from './store.ts';

/** More pairs of a tenant are not kept: the oldest go. Every search that uses them reads them all. */
export const MOST_PAIRS = 500;

export interface SaidPair {
  readonly one: string;
  readonly other: string;
  readonly verdict: SkillVerdict;
}

/** Keeps what is said of two different skills, in whichever order they are named; the later word counts. */
export async function keep(
  { tenantId, db }: TenantTx,
  { one, other, verdict }: SaidPair,
  givenAt: Date,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO skill_feedback (tenant_id, one_skill, other_skill, verdict, given_at)
    VALUES (${tenantId}::uuid, least(${one}::text COLLATE "C", ${other}), greatest(${one}::text COLLATE "C", ${other}), ${verdict}, ${givenAt})
    ON CONFLICT (tenant_id, one_skill, other_skill) DO UPDATE SET verdict = excluded.verdict, given_at = excluded.given_at`;
  await db.$executeRaw`
    DELETE FROM skill_feedback f USING (
      SELECT one_skill, other_skill FROM skill_feedback WHERE tenant_id = ${tenantId}::uuid
      ORDER BY given_at DESC, one_skill, other_skill OFFSET ${MOST_PAIRS}
    ) old
    WHERE f.tenant_id = ${tenantId}::uuid AND f.one_skill = old.one_skill AND f.other_skill = old.other_skill`;
}

/** Takes back what was said of two skills, if anything was. */
export async function takeBack({ db }: TenantTx, skills: readonly [string, string]): Promise<void> {
  const [one, other] = skills;
  await db.skillFeedback.deleteMany({
    where: {
      OR: [
        { oneSkill: one, otherSkill: other },
        { oneSkill: other, otherSkill: one },
      ],
    },
  });
}

/** All that is kept, by the skills. */
export const list = ({ tenantId, db }: TenantTx): Promise<SaidPair[]> =>
  db.$queryRaw<SaidPair[]>`
    SELECT one_skill AS one, other_skill AS other, verdict FROM skill_feedback
    WHERE tenant_id = ${tenantId}::uuid ORDER BY one_skill, other_skill`;
