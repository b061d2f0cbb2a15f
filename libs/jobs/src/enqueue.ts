import { outbox, type TenantTx } from '@vitae/store';
import { jobDefinitions, type JobName, type PayloadOf } from './definitions.ts';

/** Writes a job into the transaction of what causes it: both happen or neither. Returns the job's id. */
export function enqueue<N extends JobName>(tx: TenantTx, name: N, payload: PayloadOf<N>): Promise<string> {
  return outbox.addJob(tx, jobDefinitions[name].queue, name, payload);
}

/**
 * The same for a job that a tenant has once at a time; false if there is one already. It is due after so many seconds, by the
 * database's clock.
 */
export async function enqueueOnce<N extends JobName>(
  tx: TenantTx,
  name: N,
  payload: PayloadOf<N>,
  afterSeconds = 0,
): Promise<boolean> {
  const { queue } = jobDefinitions[name];
  return (await outbox.addJobOnce(tx, queue, name, payload, afterSeconds)) !== undefined;
}

/** Adds a job for each of these that the tenant has none for; returns how many. Two who ask at once may both add one. */
export const enqueueMissing = <N extends JobName>(
  tx: TenantTx,
  name: N,
  payloads: readonly PayloadOf<N>[],
): Promise<number> => outbox.addMissingJobs(tx, jobDefinitions[name].queue, name, payloads);

/** How many jobs of a name a tenant has that are not done, not counted beyond so many. */
export const countJobs = (tx: TenantTx, name: JobName, most: number): Promise<number> =>
  outbox.countJobs(tx, jobDefinitions[name].queue, name, most);

/** A job by the queue that it is put into, for a statement that adds it beside something else. */
export const jobOf = (name: JobName): { readonly queue: string; readonly name: JobName } => ({
  queue: jobDefinitions[name].queue,
  name,
});

export { BEFORE_ALL } from './definitions.ts';
