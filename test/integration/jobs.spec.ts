// Jobs: one suite of cases for every carrier there is: BullMQ on the embedded Postgres or on PostgreSQL, and on Redis
// where one is given (npm run test:services).
import { Carrier, enqueue, JobRunner, JobTakenOver, type JobContext, type JobHandlers } from '@vitae/jobs';
import { AppError, createLogger } from '@vitae/runtime';
import { outbox, Store, type Delivery, type TenantTx } from '@vitae/store';
import { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { until } from '../support/client.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { addTenant } from '../support/tenants.ts';

const redisUrl = process.env['REDIS_URL'];
const carriers = [
  { name: 'Postgres', redis: undefined },
  ...(redisUrl ? [{ name: 'Redis', redis: redisUrl }] : []),
];
const logger = createLogger('test', 'silent');

/** A promise, and what fulfils it. */
function signal(): [Promise<void>, () => void] {
  let end = () => undefined as void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return [ended, () => end()];
}

describe.each(carriers)('jobs carried by $name', ({ redis }) => {
  let database: TestDatabase;
  let store: Store;
  let tenants: string[];
  const runners: JobRunner[] = [];
  let prefix: string;

  beforeAll(async () => {
    database = await testDatabase();
    store = new Store(database.url, 6);
    tenants = [(await addTenant(store, 'acme')).id, (await addTenant(store, 'bolt')).id];
  });
  beforeEach(() => (prefix = `test-${randomUUID()}`));
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.stop()));
    await store.asRelay(({ db }) => db.outboxJob.deleteMany());
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  type ResumeJob = 'process-resume' | 'read-scan' | 'read-with-model' | 'read-outside';
  type Run = (context: JobContext<ResumeJob>) => Promise<void>;

  function runner(
    run: Run,
    options: {
      concurrency?: number;
      window?: number;
      gaveUp?: (id: string, code: string) => void;
      start?: boolean;
    } = {},
  ): JobRunner {
    const handler = {
      run,
      giveUp: (_tx: TenantTx, { resumeId }: { resumeId: string }, code: string) => {
        options.gaveUp?.(resumeId, code);
        return Promise.resolve();
      },
    };
    const idle = { run: () => Promise.resolve(), giveUp: () => Promise.resolve() };
    const handlers: JobHandlers = {
      'process-resume': handler,
      'fetch-resume': idle,
      'read-scan': handler,
      'read-with-model': handler,
      'read-outside': handler,
      'shelve-vectors': idle,
      'draw-maps': idle,
      'check-import': idle,
      'run-import': idle,
      'start-batch': idle,
      'index-resume': idle,
      reembed: idle,
      'drop-vectors': idle,
      'run-retention': idle,
      'finish-erasure': idle,
      'delete-file': idle,
      'mail-invitation': idle,
      'deliver-webhooks': idle,
      'push-to-ats': idle,
      'take-from-ats': idle,
      'match-searches': idle,
      'tell-searches': idle,
      'mail-search-match': idle,
      'mail-webhook-disabled': idle,
      'mail-connector-paused': idle,
      'open-mail': idle,
      'mail-receipt': idle,
      'mail-password-reset': idle,
      'answer-question': idle,
    };
    const carrier = new Carrier({
      databaseUrl: database.url,
      redisUrl: redis,
      prefix,
    });
    const made = new JobRunner({
      store,
      carrier,
      handlers,
      queues: ['parse', 'llm'],
      concurrency: options.concurrency ?? 2,
      window: options.window ?? 4,
      logger,
    });
    runners.push(made);
    if (options.start !== false) made.start();
    return made;
  }

  const add = async (
    tenantId: string,
    count: number,
    job: ResumeJob = 'process-resume',
  ): Promise<string[]> => {
    const ids = Array.from({ length: count }, () => randomUUID());
    await store.withTenant(tenantId, async (tx) => {
      for (const resumeId of ids) await enqueue(tx, job, { resumeId });
    });
    return ids;
  };
  /** Another worker takes the job. */
  const begin = async (jobId: string): Promise<Delivery> =>
    (await store.withTenant(tenants[0] as string, (tx) => outbox.beginDelivery(tx, jobId))) as Delivery;
  const open = () => store.asRelay(({ db }) => db.outboxJob.count());
  const allDone = () => until(async () => (await open()) === 0 || undefined);

  it('runs each job once, in several workers side by side', async () => {
    const ids = await add(tenants[0] as string, 40);
    const seen: string[] = [];
    const run: Run = async ({ payload }) => void seen.push(payload.resumeId);
    runner(run);
    runner(run);
    await allDone();
    expect(seen.sort()).toEqual(ids.sort());
  });

  it('is not there if its transaction is rolled back', async () => {
    await expect(
      store.withTenant(tenants[0] as string, async (tx) => {
        await enqueue(tx, 'process-resume', { resumeId: randomUUID() });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await open()).toBe(0);
  });

  it('tries again after a fault of ours, and gives up at the limit with a code', async () => {
    const attempts = new Map<string, number>();
    const gaveUp: [string, string][] = [];
    const [flaky, hopeless] = (await add(tenants[0] as string, 2)) as [string, string];
    runner(
      async ({ payload: { resumeId } }) => {
        const n = (attempts.get(resumeId) ?? 0) + 1;
        attempts.set(resumeId, n);
        if (resumeId === hopeless || n < 2) throw new Error('boom');
      },
      { gaveUp: (id, code) => gaveUp.push([id, code]) },
    );
    await allDone();
    expect([attempts.get(flaky), attempts.get(hopeless)]).toEqual([2, 3]);
    expect(gaveUp).toEqual([[hopeless, 'internal_error']]);
  });

  it('does not try again what can’t succeed', async () => {
    let attempts = 0;
    const gaveUp: string[] = [];
    await add(tenants[0] as string, 1);
    runner(
      () => {
        attempts++;
        return Promise.reject(new AppError('encrypted_file'));
      },
      { gaveUp: (_id, code) => gaveUp.push(code) },
    );
    await allDone();
    expect([attempts, gaveUp]).toEqual([1, ['encrypted_file']]);
  });

  it('does not run a job again that is done, whatever the carrier delivers', async () => {
    const [id] = await add(tenants[0] as string, 1);
    const first = runner(() => Promise.resolve(), { start: false });
    expect(await first.relay.handOut('parse')).toBe(1);
    await store.asRelay(({ db }) => db.outboxJob.deleteMany());
    const seen: string[] = [];
    runner(async ({ payload }) => void seen.push(payload.resumeId));
    const [marker] = (await add(tenants[0] as string, 1)) as [string];
    await allDone();
    expect(seen).toEqual([marker]);
    expect(seen).not.toContain(id);
  });

  it('hands out again what the carrier lost', async () => {
    await add(tenants[0] as string, 3);
    const relay = runner(() => Promise.resolve(), { start: false }).relay;
    expect(await relay.handOut('parse')).toBe(3);
    expect(await relay.handOut('parse')).toBe(0);
    expect(await relay.recover('parse', 0)).toBe(0);
    await flushCarrier();
    expect(await relay.recover('parse', 0)).toBe(3);
    runner(() => Promise.resolve());
    await allDone();
  });

  it('gives up a job whose workers are lost again and again', async () => {
    const [id] = (await add(tenants[0] as string, 1)) as [string];
    const { id: jobId } = await store.asRelay(({ db }) => db.outboxJob.findFirstOrThrow());
    for (let delivery = 1; delivery <= 5; delivery++) await begin(jobId);
    const gaveUp: string[] = [];
    let runs = 0;
    runner(() => Promise.resolve(void runs++), {
      gaveUp: (resumeId, code) => gaveUp.push(`${resumeId} ${code}`),
    });
    await allDone();
    expect([gaveUp, runs]).toEqual([[`${id} worker_lost`], 0]);
  });

  it('does not take a carrier that loses its jobs for a job that kills its workers', async () => {
    await add(tenants[0] as string, 1);
    const { relay } = runner(() => Promise.resolve(), { start: false });
    for (let round = 1; round <= 8; round++) {
      expect(await relay.handOut('parse')).toBe(1);
      await flushCarrier();
      await relay.recover('parse', 0);
    }
    const gaveUp: string[] = [];
    runner(() => Promise.resolve(), { gaveUp: (_id, code) => gaveUp.push(code) });
    await allDone();
    expect(gaveUp).toEqual([]);
  });

  it('drops what a worker makes of a job that another has taken over, and its giving up', async () => {
    const tenant = tenants[0] as string;
    await add(tenant, 1);
    const late: string[] = [];
    const refused: unknown[] = [];
    const [ended, end] = signal();
    runner(
      async ({ jobId, hold, settle }) => {
        const other = await begin(jobId);
        for (const claim of [hold, settle]) {
          const work = store.withTenant(tenant, async (tx) => {
            await claim(tx);
            late.push('wrote');
          });
          refused.push(await work.catch((error: unknown) => error));
        }
        refused.push(await store.withTenant(tenant, (tx) => outbox.settleJob(tx, other)));
        end();
        throw new AppError('encrypted_file');
      },
      { gaveUp: () => late.push('gave up') },
    );
    await ended;
    await Promise.all(runners.splice(0).map((made) => made.stop()));
    expect(refused).toEqual([expect.any(JobTakenOver), expect.any(JobTakenOver), true]);
    expect(late).toEqual([]);
  });

  it('goes on for everybody beside jobs that nobody knows or can read, and such whose giving up fails', async () => {
    const tenant = tenants[0] as string;
    await store.withTenant(tenant, async (tx) => {
      for (let n = 0; n < 4; n++) await outbox.addJob(tx, 'parse', 'unheard-of', { resumeId: randomUUID() });
      for (let n = 0; n < 4; n++)
        await outbox.addJob(tx, 'parse', 'process-resume', { resumeId: 'nonsense' });
    });
    const [stubborn, ...good] = await add(tenant, 6);
    const done: string[] = [];
    const made = runner(
      async ({ payload }) => {
        if (payload.resumeId === stubborn) throw new AppError('encrypted_file');
        done.push(payload.resumeId);
      },
      {
        window: 4,
        gaveUp: () => {
          throw new Error('no');
        },
      },
    );
    await until(async () => (done.length === good.length ? true : undefined));
    expect(await made.relay.recover('parse', 0)).toBe(0);
    const left = await until(async () => {
      const rows = await store.asRelay(({ db }) => db.outboxJob.findMany());
      return rows.every(({ handedAt }) => handedAt === null) ? rows : undefined;
    });
    // Sorted by what they say: rows of one transaction are of one moment, which leaves their order open.
    expect(
      left.map(({ name, dueAt, returns }) => `${name} due:${dueAt !== null} returns:${returns}`).sort(),
    ).toEqual([
      ...Array.from({ length: 4 }, () => 'process-resume due:false returns:0'),
      'process-resume due:true returns:1',
      ...Array.from({ length: 4 }, () => 'unheard-of due:true returns:0'),
    ]);
  });

  it('tries again what failed because something is away, and does not count it as a failure', async () => {
    await add(tenants[0] as string, 1);
    const rows: { returns: number; failures: number }[] = [];
    runner(async () => {
      rows.push(await store.asRelay(({ db }) => db.outboxJob.findFirstOrThrow()));
      if (rows.length < 2) throw new AppError('storage_unavailable');
    });
    await allDone();
    expect(rows.map(({ returns, failures }) => [returns, failures])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('gives up a whole queue that nobody takes any more, handed out or not, and no other', async () => {
    const waiting = await add(tenants[0] as string, 3, 'read-with-model');
    const gaveUp: string[] = [];
    const made = runner(() => Promise.resolve(), {
      start: false,
      window: 1,
      gaveUp: (id, code) => gaveUp.push(`${id} ${code}`),
    });
    await made.relay.handOut('llm');
    await add(tenants[1] as string, 1);
    expect(await made.abandon('llm')).toBe(3);
    expect(gaveUp.sort()).toEqual(waiting.map((id) => `${id} worker_lost`).sort());
    expect(await open()).toBe(1);
  });

  it.each<ResumeJob>(['process-resume', 'read-with-model'])(
    'lets one tenant’s flood delay another’s single job by no more than the jobs that are running: %s',
    async (job) => {
      const [flood, single] = tenants as [string, string];
      await add(flood, 60, job);
      const order: string[] = [];
      let singleAdded = -1;
      let adding: Promise<unknown> | undefined;
      runner(
        async ({ tenantId }) => {
          order.push(tenantId);
          if (order.length === 10) {
            adding = add(single, 1, job).then(() => (singleAdded = order.length));
            await adding;
          }
          await new Promise((resolve) => setTimeout(resolve, 60));
        },
        { concurrency: 2, window: 4 },
      );
      await allDone();
      await adding;
      const position = order.indexOf(single);
      expect(position).toBeGreaterThanOrEqual(0);
      // Two jobs run, the relay looks every 100 ms (two rounds of 60 ms); the flood's window of four would be more.
      expect(position - singleAdded).toBeLessThanOrEqual(8);
      expect(order.length).toBe(61);
    },
  );

  it('keeps no more of one tenant’s jobs with the carrier than the window', async () => {
    await add(tenants[0] as string, 20);
    await add(tenants[1] as string, 2);
    const { relay } = runner(() => Promise.resolve(), { start: false, window: 3 });
    expect(await relay.handOut('parse')).toBe(5);
    expect(await relay.handOut('parse')).toBe(0);
  });

  /** What `FLUSHALL`, or the loss of the carrier's tables, leaves of the carried jobs: nothing. */
  async function flushCarrier(): Promise<void> {
    if (redis) {
      const client = new Redis(redis);
      const keys = await client.keys(`${prefix}:*`);
      if (keys.length) await client.del(...keys);
      client.disconnect();
      return;
    }
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'state' AND table_name LIKE '%job%'`,
    );
    for (const { name } of rows) await client.query(`DELETE FROM "${name}"`);
    await client.end();
    if (!rows.length) throw new Error('the carrier has no table of jobs: this test needs mending');
  }
});
