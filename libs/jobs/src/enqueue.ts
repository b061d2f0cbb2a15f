import { outbox, type TenantTx } from '@vitae/store';
import { jobDefinitions, type JobName, type PayloadOf } from './definitions.ts';

/** Writes a job into the transaction of what causes it: both happen or neither. Returns the job's id. */
export function enqueue<N extends JobName>(tx: TenantTx, name: N, payload: PayloadOf<N>): Promise<string> {
  return outbox.addJob(tx, jobDefinitions[name].queue, name, payload);
}
