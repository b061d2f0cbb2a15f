// How often what was read of a tenant's resumes was right, counted over what people have said of it.
import { correctnessSchema, type Tally } from '@vitae/contracts';
import type { TenantTx } from './store.ts';

/** The newest are counted: what was read long ago was read by other rules. */
export const MOST_COUNTED = 2_000;

const correctness = correctnessSchema.nullable();

/** What stands, by field and by how each reader stood to it. */
export async function count({ tenantId, db }: TenantTx): Promise<Tally[]> {
  const rows = await db.$queryRaw<
    { field: string; confirmed: boolean; profile: unknown; classic: unknown; llm: unknown; count: number }[]
  >`
    SELECT field_name AS field, kind = 'confirm' AS confirmed, profile_was AS profile, classic_was AS classic, llm_was AS llm, count(*)::int AS count
    FROM (
      SELECT field_name, kind, profile_was, classic_was, llm_was FROM corrections
      WHERE tenant_id = ${tenantId}::uuid AND undone_at IS NULL AND NOT superseded AND kind <> 'dismiss'
      ORDER BY created_at DESC, id DESC LIMIT ${MOST_COUNTED}
    ) newest
    GROUP BY 1, 2, 3, 4, 5`;
  return rows.map(({ profile, classic, llm, ...row }) => ({
    ...row,
    profile: correctness.parse(profile),
    classic: correctness.parse(classic),
    llm: correctness.parse(llm),
  }));
}
