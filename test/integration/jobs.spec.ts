// Jobs: one suite of cases for every carrier there is: BullMQ on the embedded Postgres or on PostgreSQL, and on Redis
// where one is given (npm run test:services).
import { Carrier, enqueue, JobRunner, type JobContext, type JobHandlers } from '@vitae/jobs';
import { AppError, createLogger } from '@vitae/runtime';
import { Store, type TenantTx } from '@vitae/store';
import { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { addTenant } from '../support/tenants.ts';

const redisUrl = process.env['REDIS_URL'];
const carriers = [
  { name: 'Postgres', redis: undefined },
  ...(redisUrl ? [{ name: 'Redis', redis: redisUrl }] : []),
];
const logger = createLogger('test', 'silent');

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

  type ResumeJob = 'process-resume' | 'read-with-model' | 'read-outside';
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
    const handlers: JobHandlers = {
      'process-resume': handler,
      'read-with-model': handler,
      'read-outside': handler,
      'delete-file': { run: () => Promise.resolve(), giveUp: () => Promise.resolve() },
    };
    const carrier = new Carrier({
      databaseUrl: database.url,
      redisUrl: redis,
      polls: database.embedded,
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
  const open = () => store.asRelay(({ db }) => db.outboxJob.count());
  const allDone = async () => {
    const end = Date.now() + 30_000;
    while ((await open()) > 0) {
      if (Date.now() > end) throw new Error('the jobs were not done within 30 seconds');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

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
    await add(tenants[0] as string, 1);
    const gaveUp: string[] = [];
    const { relay } = runner(() => Promise.resolve(), {
      start: false,
      gaveUp: (_id, code) => gaveUp.push(code),
    });
    for (let delivery = 1; delivery <= 5; delivery++) {
      expect(await relay.handOut('parse')).toBe(1);
      await flushCarrier();
      await relay.recover('parse', 0);
    }
    expect(gaveUp).toEqual(['worker_lost']);
    expect(await open()).toBe(0);
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
