// Erases those who have run out by their tenant's retention, some at a time, each as if somebody had asked for it.
import { SYSTEM } from '@vitae/contracts';
import { beginErasure, beginErasureOfResume } from '@vitae/candidates';
import { enqueueOnce, type JobHandler } from '@vitae/jobs';
import { codeOf } from '@vitae/runtime';
import { retention, tenantSettings, type TenantTx } from '@vitae/store';
import type { PipelineDependencies } from './stage.ts';

/** So many people, and so many resumes of nobody, in a run; then other jobs have their turn. */
const BATCH = 20;
const DAY_MS = 86_400_000;
const BY = { actor: SYSTEM, reason: 'retention' } as const;

export function runRetention({
  store,
  now,
}: Pick<PipelineDependencies, 'store' | 'now'>): JobHandler<'run-retention'> {
  return {
    async run({ tenantId, settle }) {
      const due = await store.withTenant(tenantId, (tx) => listDue(tx, now()));
      for (const { id } of due.people)
        await passingHolds(() => beginErasure({ store, now }, tenantId, id, BY));
      for (const id of due.resumes) await beginErasureOfResume({ store, now }, tenantId, id, BY);
      await store.withTenant(tenantId, async (tx) => {
        await settle(tx);
        if (due.isMore) await enqueueOnce(tx, 'run-retention', {});
      });
    },
    // The sweep adds the job again.
    giveUp: () => Promise.resolve(),
  };
}

async function listDue(tx: TenantTx, now: Date) {
  const { retentionDays } = await tenantSettings.getSettings(tx);
  if (retentionDays === null) return { people: [], resumes: [], isMore: false };
  const before = new Date(now.getTime() - retentionDays * DAY_MS);
  const { people, total } = await retention.listPeople(tx, { before, now }, BATCH);
  const { ids, total: ofNobody } = await retention.listOfNobody(tx, before, BATCH);
  return { people, resumes: ids, isMore: total > BATCH || ofNobody > BATCH };
}

/** Somebody who was held since the list was made stays. */
async function passingHolds(erase: () => Promise<unknown>): Promise<void> {
  try {
    await erase();
  } catch (error) {
    if (codeOf(error) !== 'legal_hold') throw error;
  }
}
