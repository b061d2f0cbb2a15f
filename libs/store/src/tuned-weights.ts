// Weights of search's signals that were fitted to a tenant's feedback, for each kind of search. What they weigh is decided elsewhere
// (libs/search).
import type { TenantTx } from './store.ts';

export async function keep(
  { tenantId, db }: TenantTx,
  askedBy: string,
  weights: Readonly<Record<string, number>>,
  tunedAt: Date,
): Promise<void> {
  const what = { weights: { ...weights }, tunedAt };
  await db.tunedWeights.upsert({
    where: { tenantId_askedBy: { tenantId, askedBy } },
    create: { tenantId, askedBy, ...what },
    update: what,
  });
}

/** As they are stored, by the kind of search. */
export async function read({ db }: TenantTx): Promise<ReadonlyMap<string, unknown>> {
  const rows = await db.tunedWeights.findMany();
  return new Map(rows.map(({ askedBy, weights }) => [askedBy, weights]));
}

/** Returns of how many kinds of search there were some. */
export async function drop({ db }: TenantTx): Promise<number> {
  return (await db.tunedWeights.deleteMany()).count;
}
