// Categories of people that a tenant brought, for reports of selection rates. Nothing else reads this table, but for what hands out or
// erases all that is held of a person.
import type { CategoryChange } from '@vitae/contracts';
import { membersOf } from './people.ts';
import type { TenantTx } from './store.ts';

/** What is said of a candidate's person: of each category what was said last. Undefined where there is no such candidate. */
export async function get(tx: TenantTx, candidateId: string): Promise<Record<string, string> | undefined> {
  const members = await membersOf(tx, candidateId);
  if (!members) return undefined;
  const rows = await tx.db.candidateCategory.findMany({
    where: { tenantId: tx.tenantId, candidateId: { in: members } },
    orderBy: [{ setAt: 'asc' }, { candidateId: 'asc' }, { category: 'asc' }],
  });
  const values = new Map(rows.map(({ category, value }) => [category, value]));
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Says all that is said of a candidate's person from now on; false where there is no such candidate. */
export async function put(
  tx: TenantTx,
  candidateId: string,
  categories: Readonly<Record<string, string>>,
  at: Date,
): Promise<boolean> {
  const { tenantId, db } = tx;
  const members = await membersOf(tx, candidateId);
  if (!members) return false;
  // One after the other, so that what stands is what one of them said, whole.
  const [own] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = ${candidateId}::uuid FOR NO KEY UPDATE`;
  if (!own) return false;
  await db.candidateCategory.deleteMany({ where: { tenantId, candidateId: { in: members } } });
  await db.candidateCategory.createMany({
    data: Object.entries(categories).map(([category, value]) => ({
      tenantId,
      candidateId,
      category,
      value,
      setAt: at,
    })),
  });
  return true;
}

/**
 * Changes what is said of many people, each category by itself; the candidates are held (`decisions.holdCandidates`) and named once each.
 * Returns how many values were set or taken away.
 */
export async function change(tx: TenantTx, changes: readonly CategoryChange[], at: Date): Promise<number> {
  const { tenantId, db } = tx;
  const said = changes
    .flatMap(({ candidateId, categories }) =>
      Object.entries(categories).map(([category, value]) => ({ candidateId, category, value })),
    )
    // Two who change the same ones at once wait for each other in this order.
    .sort((a, b) => (`${a.candidateId} ${a.category}` < `${b.candidateId} ${b.category}` ? -1 : 1));
  const taken = said.filter(({ value }) => value === null);
  const others = await samePeople(tx, [...new Set(taken.map(({ candidateId }) => candidateId))]);
  // What was said under whoever they were merged with goes, too.
  const gone = taken.flatMap(({ candidateId, category }) =>
    (others.get(candidateId) ?? [candidateId]).map((id) => ({ id, category })),
  );
  const removed = gone.length
    ? await db.$executeRaw`
        DELETE FROM candidate_categories k USING jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) AS x(id uuid, category text)
        WHERE k.tenant_id = ${tenantId}::uuid AND k.candidate_id = x.id AND k.category = x.category`
    : 0;
  const set = await db.$executeRaw`
    INSERT INTO candidate_categories (tenant_id, candidate_id, category, value, set_at)
    SELECT ${tenantId}::uuid, x."candidateId", x.category, x.value, ${at}
    FROM jsonb_to_recordset(${JSON.stringify(said)}::jsonb) AS x("candidateId" uuid, category text, value text) WHERE x.value IS NOT NULL
    ORDER BY x."candidateId", x.category
    ON CONFLICT (tenant_id, candidate_id, category) DO UPDATE SET value = excluded.value, set_at = excluded.set_at`;
  return removed + set;
}

/** All who make one person with each of these candidates. */
async function samePeople(
  { tenantId, db }: TenantTx,
  candidateIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (!candidateIds.length) return new Map();
  const own = await db.candidate.findMany({
    where: { tenantId, id: { in: [...candidateIds] } },
    select: { id: true, personId: true },
  });
  const people = [...new Set(own.map(({ id, personId }) => personId ?? id))];
  const merged = await db.candidate.findMany({
    where: { tenantId, personId: { in: people } },
    select: { id: true, personId: true },
  });
  const members = Map.groupBy(merged, ({ personId }) => personId);
  return new Map(
    own.map(({ id, personId }) => {
      const person = personId ?? id;
      return [id, [person, ...(members.get(person) ?? []).map((one) => one.id)]];
    }),
  );
}
