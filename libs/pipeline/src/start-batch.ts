// Makes the items of a batch resumes, each in a transaction of its own with the step behind it: whatever ends the process, none comes in
// twice, and one that is refused costs no other. After some seconds it hands itself out again, so that no tenant holds up another.
import { problems, type ProblemCode } from '@vitae/contracts';
import { acceptWithin } from '@vitae/intake';
import { enqueue, JobTakenOver, type JobContext, type JobHandler } from '@vitae/jobs';
import { AppError, codeOf } from '@vitae/runtime';
import { resumeBatches } from '@vitae/store';
import type { PipelineDependencies } from './stage.ts';

type Dependencies = Pick<PipelineDependencies, 'store' | 'now'>;

/** Milliseconds of one turn. */
const TURN_MS = 5_000;

export const startBatch = (dependencies: Dependencies): JobHandler<'start-batch'> => ({
  async run(job) {
    const ends = performance.now() + TURN_MS;
    while (await takeNext(dependencies, job)) {
      if (performance.now() < ends) continue;
      await goOnLater(dependencies, job);
      return;
    }
  },
  async giveUp(tx, { batchId }, code) {
    await resumeBatches.refuse(tx, batchId, undefined, code);
    await resumeBatches.finish(tx, batchId, dependencies.now());
  },
});

/** Whether an item was left; where none is, the batch ends with the job. */
async function takeNext(dependencies: Dependencies, job: JobContext<'start-batch'>): Promise<boolean> {
  const { store, now } = dependencies;
  const { tenantId } = job;
  const { batchId } = job.payload;
  let place: number | undefined;
  try {
    return await store.withTenant(tenantId, async (tx) => {
      await job.hold(tx);
      const item = await resumeBatches.nextWaiting(tx, batchId);
      if (!item) {
        await job.settle(tx);
        await resumeBatches.finish(tx, batchId, now());
        return false;
      }
      place = item.place;
      const { sent, sentBy } = item;
      const incoming = { tenantId, ...sent, fileName: '', source: 'url', sentBy } as const;
      const { id } = await acceptWithin(tx, incoming, now());
      await resumeBatches.setResume(tx, batchId, item.place, id);
      return true;
    });
  } catch (error) {
    const code = codeOf(error);
    if (place === undefined || error instanceof JobTakenOver || !isOfItem(code)) throw error;
    const refused = place;
    const detail = error instanceof AppError ? error.detail : undefined;
    await store.withTenant(tenantId, async (tx) => {
      await job.hold(tx);
      await resumeBatches.refuse(tx, batchId, refused, code, detail);
    });
    return true;
  }
}

/** Another try would meet it again. */
const isOfItem = (code: ProblemCode): boolean => code !== 'internal_error' && !problems[code].retryable;

const goOnLater = ({ store }: Dependencies, job: JobContext<'start-batch'>): Promise<void> =>
  store.withTenant(job.tenantId, async (tx) => {
    await job.settle(tx);
    await enqueue(tx, 'start-batch', job.payload);
  });
