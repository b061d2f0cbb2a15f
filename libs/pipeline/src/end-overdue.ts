// Every resume comes to an end: what was begun so long ago that its deadline has passed is published as far as it was read, or fails
// with that reason. Any number of processes may look after it at once.
import { enqueue } from '@vitae/jobs';
import { outbox, results, resumes, type Store, type TenantTx } from '@vitae/store';
import type { LlmResult, StageName } from './stage.ts';

export interface DeadlineOptions {
  readonly store: Pick<Store, 'watching' | 'withTenant'>;
  readonly now: () => Date;
  /** Since a worker first took it in hand. */
  readonly deadlineMilliseconds: number;
}

/** What became of those that were overdue. */
export interface Ended {
  /** They go on without the language model. */
  readonly partial: number;
  readonly failed: number;
}

const MOST = 200;
/** Merging and publishing take seconds; whoever can't even do that in so much time fails. */
const GRACE_MS = 120_000;
const MODELS = ['llm', 'overflow'] as const satisfies readonly StageName[];
const QUEUES = ['parse', 'ocr', 'fetch', ...MODELS];

/** Ends resumes whose deadline has passed, a page of them. */
export async function endOverdue({ store, now, deadlineMilliseconds }: DeadlineOptions): Promise<Ended> {
  const time = now();
  const before = new Date(time.getTime() - deadlineMilliseconds);
  const overdue = await store.watching((tx) => resumes.listOverdue(tx, before, MOST));
  const ended = { partial: 0, failed: 0 };
  for (const { id, tenantId } of overdue) {
    const how = await store.withTenant(tenantId, (tx) => end(tx, id, before, time));
    if (how) ended[how]++;
  }
  return ended;
}

async function end(tx: TenantTx, id: string, before: Date, now: Date): Promise<keyof Ended | undefined> {
  const open = await resumes.lockOpen(tx, id);
  // Ended meanwhile, or sent to be read again.
  if (!open?.begunAt || open.begunAt >= before) return undefined;
  const finished = await results.loadStageResults(tx, id);
  const left = MODELS.filter((stage) => !finished.has(stage));
  const isLate = before.getTime() - open.begunAt.getTime() >= GRACE_MS;
  if (finished.has('classic') && !isLate) {
    // On its way to be published: without a model, or with what one made.
    if (finished.has('merge') || !left.length) return undefined;
    await outbox.dropJobsOf(tx, MODELS, id);
    const given: LlmResult = { failures: ['deadline_passed'] };
    for (const stage of left) await results.saveStageResult(tx, id, stage, given, 0);
    await enqueue(tx, 'process-resume', { resumeId: id });
    return 'partial';
  }
  await outbox.dropJobsOf(tx, QUEUES, id);
  await resumes.failReading(tx, id, 'failed', 'deadline_passed', now);
  return 'failed';
}
