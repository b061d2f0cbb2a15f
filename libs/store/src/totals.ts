// Figures over all tenants for whoever runs Vitae: counts only, nothing of anyone's.
import type { RelayTx } from './store.ts';

export interface QueueTotals {
  readonly queue: string;
  /** Jobs that are not done: due, or with the carrier. */
  readonly open: number;
  readonly oldestSeconds: number;
}

export interface QueueHealth {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
  /** Put aside after all its attempts. */
  readonly failed: number;
  readonly oldestSeconds: number;
}

export async function openJobs({ db }: RelayTx): Promise<QueueTotals[]> {
  return db.$queryRaw<QueueTotals[]>`
    SELECT queue, count(*)::int AS open, greatest(0, extract(epoch FROM now() - min(created_at)))::float8 AS "oldestSeconds"
    FROM outbox GROUP BY queue ORDER BY queue`;
}

export interface ModelTotals {
  readonly resumes: number;
  readonly leftTheHouse: number;
  readonly promptTokens: number;
  readonly answerTokens: number;
  readonly droppedUngrounded: number;
}

/** What language models have cost since the beginning. */
/** What each queue holds, by how far it has got; queues that hold nothing are left out. */
export const queueHealth = ({ db }: RelayTx): Promise<QueueHealth[]> =>
  db.$queryRaw<QueueHealth[]>`
    SELECT queue,
      (count(*) FILTER (WHERE handed_at IS NULL AND due_at IS NOT NULL))::int AS waiting,
      (count(*) FILTER (WHERE handed_at IS NOT NULL))::int AS active,
      (count(*) FILTER (WHERE handed_at IS NULL AND due_at IS NULL))::int AS failed,
      greatest(0, extract(epoch FROM now() - min(created_at)))::int AS "oldestSeconds"
    FROM outbox GROUP BY queue ORDER BY queue`;

export async function modelUse({ db }: RelayTx): Promise<ModelTotals> {
  const [totals] = await db.$queryRaw<ModelTotals[]>`
    SELECT coalesce(sum(resumes), 0)::float8 AS resumes, coalesce(sum(left_the_house), 0)::float8 AS "leftTheHouse",
      coalesce(sum(prompt_tokens), 0)::float8 AS "promptTokens", coalesce(sum(answer_tokens), 0)::float8 AS "answerTokens",
      coalesce(sum(dropped_ungrounded), 0)::float8 AS "droppedUngrounded"
    FROM llm_usage`;
  return totals as ModelTotals;
}

/** Why values that language models answered came to nothing, since the beginning. */
export async function modelLosses({ db }: RelayTx): Promise<{ reason: string; lost: number }[]> {
  return db.$queryRaw`SELECT reason, sum(lost)::float8 AS lost FROM llm_losses GROUP BY reason ORDER BY reason`;
}
