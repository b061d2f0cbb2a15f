// Removes a tenant with all that is its: from now on nothing comes in, then its jobs (the carrier's too), rows, vectors and files go, and
// the tenant itself last. Broken off, it goes on where it was when it is begun again. What it found is in a receipt.
import {
  operator,
  operatorTenants,
  tenantRows,
  VectorShelver,
  type FileStore,
  type Store,
} from '@vitae/store';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Carrier } from './carrier.ts';

export interface RemovalPlace {
  readonly store: Store;
  readonly files: FileStore;
  readonly databaseUrl: string;
  readonly carrier: Pick<Carrier, 'forget'>;
}

/** So long is waited for workers that have a job of the tenant; what one leaves then ends with it. */
const MOST_TRIES = 60;
const PAUSE_MS = 250;

const foundSchema = z.object({
  begunAt: z.string(),
  found: z.object({ rows: z.record(z.string(), z.number()), files: z.number() }),
});

export interface TenantReceipt {
  readonly tenant: { readonly id: string; readonly slug: string };
  readonly begunAt: string;
  readonly endedAt: string;
  /** What was found when it began, by table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly files: number;
  readonly jobs: number;
  /** SHA-256 of all of the above as JSON. */
  readonly hash: string;
}

/**
 * Removes a tenant; `clock` gives the times of its receipt, which is kept in the database. Undefined if there is no such tenant, null
 * where somebody else removed it at the same time. Rejects with `storage_unavailable` before anything is removed.
 */
export async function removeTenant(
  place: RemovalPlace,
  slug: string,
  clock: () => Date,
): Promise<TenantReceipt | null | undefined> {
  const find = () => place.store.asOperator((tx) => operator.findTenant(tx, slug));
  const id = await find();
  if (id === undefined) return undefined;
  try {
    return await remove(place, { id, slug }, clock);
  } catch (error) {
    // What was there is gone under our hands: somebody else did it.
    if ((await find()) === undefined) return null;
    throw error;
  }
}

async function remove(
  { store, files, databaseUrl, carrier }: RemovalPlace,
  { id, slug }: { readonly id: string; readonly slug: string },
  clock: () => Date,
): Promise<TenantReceipt | null> {
  // With the storage away its files would stay for good: nothing is begun then.
  await files.countOf(id);
  await store.asOperator((tx) => operatorTenants.beginDeletion(tx, id, clock()));
  const rows = await store.withTenant(id, tenantRows.count);
  const seen = { rows, files: await files.countOf(id) };
  const { found, begunAt } = foundSchema.parse(
    await store.asOperator((tx) => operatorTenants.keepFound(tx, { tenant: id, slug }, seen, clock())),
  );
  // From the carrier first: broken off in between, the list still tells which there are.
  await carrier.forget(await store.withTenant(id, tenantRows.listJobs));
  const jobs = await store.withTenant(id, tenantRows.dropJobs);
  while (await store.withTenant(id, tenantRows.removeSome));
  const shelver = new VectorShelver(databaseUrl, store);
  for (const model of await store.withTenant(id, tenantRows.shelvedModels)) await shelver.remove(id, model);
  await files.removeAll(id);
  // The tenant and its receipt in one transaction: there is never one without the other.
  const receipt = await store.asOperator(async (tx) => {
    if (!(await operatorTenants.remove(tx, id))) return undefined;
    const endedAt = clock().toISOString();
    const told = { tenant: { id, slug }, begunAt, endedAt, ...found, jobs: jobs.length };
    const signed = { ...told, hash: createHash('sha256').update(JSON.stringify(told)).digest('hex') };
    await operatorTenants.keepReceipt(tx, id, signed);
    return signed;
  });
  // What was on its way in when nothing more was accepted has been refused by now, and its file with it.
  await files.removeAll(id);
  // The relay may have handed out a job in the very moment in which it was taken off the list, and workers end what they have.
  for (let tries = 0; (await carrier.forget(jobs)) > 0 && tries < MOST_TRIES; tries++) await sleep(PAUSE_MS);
  return receipt ?? null;
}
