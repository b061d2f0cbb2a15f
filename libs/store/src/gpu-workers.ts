// The pool of processes that take the language model's queue: who they are, that they live, and what they have done.
import type { RelayTx } from './store.ts';

/** A worker that has not been heard of for so long is taken for dead. */
const ALIVE_SECONDS = 45;
/** What they take: resumes, and questions about candidates. */
export const QUEUES = ['llm', 'ask'] as const;
/** After a day nobody wants to know of it. */
const FORGOTTEN_SECONDS = 86_400;

export interface GpuWorkerFacts {
  readonly id: string;
  readonly model: string;
  readonly revision: string;
  readonly engine: string;
  readonly device: string;
  /** Of the device; null where nobody said. */
  readonly memoryGigabytes: number | null;
  readonly capacity: number;
  readonly running: number;
  readonly answered: number;
  readonly failed: number;
  readonly answerTokens: number;
  readonly busyMilliseconds: number;
  readonly draining: boolean;
  /** Since when its engine has not answered; null while it does. */
  readonly unhealthySince: Date | null;
}

/** Registers a worker, or says that it still lives and what it has done. */
export async function heartbeat({ db }: RelayTx, worker: GpuWorkerFacts, now: Date): Promise<void> {
  const { id, ...facts } = worker;
  await db.gpuWorker.upsert({
    where: { id },
    create: { id, ...facts, startedAt: now, heartbeatAt: now },
    update: { ...facts, heartbeatAt: now },
  });
}

export async function leave({ db }: RelayTx, id: string): Promise<void> {
  await db.gpuWorker.deleteMany({ where: { id } });
}

const since = (now: Date, seconds: number) => new Date(now.getTime() - seconds * 1000);

/** Lives, takes new jobs, and its engine answers. */
const isWell = (now: Date) => ({
  draining: false,
  unhealthySince: null,
  heartbeatAt: { gt: since(now, ALIVE_SECONDS) },
});

export interface QueuePressure {
  /** Whether any worker is well. */
  readonly alive: boolean;
  /** How long the first of them has waited; null where there is none. */
  readonly oldestSeconds: number | null;
}

export async function pressure({ db }: RelayTx, now: Date): Promise<QueuePressure> {
  const alive = await db.gpuWorker.count({ where: isWell(now) });
  const first = await db.outboxJob.findFirst({
    where: { queue: { in: [...QUEUES] } },
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true },
  });
  const oldest = first?.createdAt;
  return {
    alive: alive > 0,
    oldestSeconds: oldest ? Math.max(0, Math.round((now.getTime() - oldest.getTime()) / 1000)) : null,
  };
}

/** Whether a worker is well, or was it so shortly ago that resumes wait for one. */
export async function areAwaited({ db }: RelayTx, now: Date, patienceSeconds: number): Promise<boolean> {
  const count = await db.gpuWorker.count({
    where: {
      draining: false,
      heartbeatAt: { gt: since(now, Math.max(patienceSeconds, ALIVE_SECONDS)) },
      OR: [{ unhealthySince: null }, { unhealthySince: { gt: since(now, patienceSeconds) } }],
    },
  });
  return count > 0;
}

/** Resumes that the workers that are well can read side by side. */
export async function liveCapacity({ db }: RelayTx, now: Date): Promise<number> {
  const { _sum } = await db.gpuWorker.aggregate({
    where: isWell(now),
    _sum: { capacity: true },
  });
  return _sum.capacity ?? 0;
}

/** All workers of the last day with whether they live, and what waits for them. */
export async function overview(tx: RelayTx, now: Date) {
  const { db } = tx;
  await db.gpuWorker.deleteMany({ where: { heartbeatAt: { lt: since(now, FORGOTTEN_SECONDS) } } });
  const workers = await db.gpuWorker.findMany({ orderBy: { startedAt: 'asc' } });
  const { oldestSeconds } = await pressure(tx, now);
  // Of all tenants, those that are being read included.
  const waiting = await db.outboxJob.count({ where: { queue: { in: [...QUEUES] } } });
  return {
    waiting,
    oldestSeconds,
    workers: workers.map(
      ({ answerTokens, busyMilliseconds, unhealthySince, startedAt, heartbeatAt, ...worker }) => ({
        ...worker,
        unhealthySince: unhealthySince?.toISOString() ?? null,
        alive: heartbeatAt > since(now, ALIVE_SECONDS),
        tokensPerSecond: busyMilliseconds ? Number((answerTokens * 1000n) / busyMilliseconds) : null,
        startedAt: startedAt.toISOString(),
        heartbeatAt: heartbeatAt.toISOString(),
      }),
    ),
  };
}
