// What handing out costs the database: by the tenants that wait, not by their rows, and once however many workers there are.
import { outbox, relayLeases, Store } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { addManyJobs } from '../support/many-jobs.ts';

const TENANTS = 40;
const WINDOW = 4;
const HAND_OUT = { queue: 'parse', names: ['process-resume'], window: WINDOW, most: 200 };

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  database = await testDatabase();
  store = new Store(database.url, 4);
});
afterEach(async () => {
  await store.close();
  await database.drop();
});

interface Node {
  'Actual Rows': number;
  'Actual Loops': number;
  'Node Type': string;
  'Rows Removed by Filter'?: number | undefined;
  Plans?: Node[] | undefined;
}
const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    'Actual Rows': z.number(),
    'Actual Loops': z.number(),
    'Node Type': z.string(),
    'Rows Removed by Filter': z.number().optional(),
    Plans: z.array(nodeSchema).optional(),
  }),
);
const planSchema = z
  .array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan: nodeSchema })).length(1) }))
  .length(1);

/** Rows that a node looked at, wanted or not. */
const rowsOf = (node: Node) =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Hands out once, as the relay does; says what the database touched for it. */
async function costOfHandOut(): Promise<{ rows: number; taken: number }> {
  const { text, values } = outbox.takingDueJobs(HAND_OUT);
  const answer = await store.asRelay(async ({ db }) => {
    await db.$executeRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)`;
    return db.$queryRawUnsafe(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, ...values);
  });
  const plan = planSchema.parse(answer)[0]?.['QUERY PLAN'][0]?.Plan;
  if (!plan) throw new Error('no plan');
  const read = nodesOf(plan).filter((node) => node['Node Type'].includes('Scan') && !node.Plans);
  return {
    rows: read.reduce((sum, node) => sum + rowsOf(node), 0),
    taken: plan['Actual Rows'],
  };
}

it('touches as little with a hundred times as many waiting jobs', async () => {
  await addManyJobs(database.url, { tenants: TENANTS, jobs: 2 * WINDOW });
  const first = await costOfHandOut();
  expect(first.taken).toBe(TENANTS * WINDOW);
  const few = await costOfHandOut();
  await store.asRelay(({ db }) => db.outboxJob.deleteMany());
  await addManyJobs(database.url, { tenants: TENANTS, jobs: 200 * WINDOW });
  const room = await costOfHandOut();
  const full = await costOfHandOut();
  expect([room.taken, few.taken, full.taken]).toEqual([TENANTS * WINDOW, 0, 0]);
  // A row is read for each that is with the carrier, for each tenant, and, where there is room, for each that is taken.
  for (const { rows } of [few, full]) expect(rows).toBeLessThan(TENANTS * (WINDOW + 4));
  expect(room.rows).toBeLessThan(TENANTS * (4 * WINDOW + 4));
});

it('reads no more of a line whose jobs wait for a later time, or are put aside', async () => {
  const [tenant] = await addManyJobs(database.url, { tenants: 1, jobs: 3_000 });
  const later = { dueAt: new Date('2100-01-01') };
  await store.asRelay(({ db }) => db.outboxJob.updateMany({ data: later }));
  await addManyJobs(database.url, { tenants: 1, jobs: 1 });
  const { rows, taken } = await costOfHandOut();
  expect(taken).toBe(1);
  expect(rows).toBeLessThan(12);
  await store.asRelay(({ db }) =>
    db.outboxJob.updateMany({ where: { tenantId: tenant as string }, data: { dueAt: null } }),
  );
  expect((await costOfHandOut()).rows).toBeLessThan(6);
});

it('takes what is due longest first, of each tenant in turn', async () => {
  const tenants = await addManyJobs(database.url, { tenants: 3, jobs: 3 });
  const [late] = await store.asRelay(({ db }) =>
    db.outboxJob.findMany({ where: { tenantId: tenants[0] as string }, orderBy: { createdAt: 'asc' } }),
  );
  // Tried and brought back: behind those of its tenant that were due before.
  await store.asRelay(
    ({ db }) =>
      db.$executeRaw`UPDATE outbox SET due_at = now() - interval '1 second' WHERE id <> ${late?.id}::uuid`,
  );
  const jobs = await store.asRelay((tx) => outbox.takeDueJobs(tx, HAND_OUT));
  expect(jobs.map(({ place }) => place)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
  expect(jobs.findIndex(({ id }) => id === late?.id)).toBeGreaterThanOrEqual(6);
  expect(new Set(jobs.slice(0, 3).map(({ tenantId }) => tenantId)).size).toBe(3);
});

describe('relays', () => {
  const LINES = [{ queue: 'parse', names: ['process-resume'] }];
  const lead = (relay: string, lines = LINES) => store.asRelay((tx) => relayLeases.lead(tx, relay, lines));
  const expire = async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(`UPDATE relay_leases SET until = now() - interval '1 second'`);
    await client.end();
  };

  it('lead one at a time in a line, and are followed when they leave or die', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    expect(await lead(a)).toEqual([{ queue: 'parse', waiting: false }]);
    expect(await lead(b)).toEqual([]);
    await addManyJobs(database.url, { tenants: 1, jobs: 1 });
    expect(await lead(a)).toEqual([{ queue: 'parse', waiting: true }]);
    await store.asRelay((tx) => relayLeases.leave(tx, a));
    expect((await lead(b)).length).toBe(1);
    expect((await lead(a)).length).toBe(0);
    await expire();
    expect((await lead(a)).length).toBe(1);
    expect((await lead(b)).length).toBe(0);
  });

  it('that ask at the same time find one leader among them', async () => {
    const led = await Promise.all(Array.from({ length: 12 }, () => lead(randomUUID())));
    expect(led.flat()).toHaveLength(1);
  });

  it('of versions that know other jobs lead beside each other', async () => {
    expect((await lead(randomUUID())).length).toBe(1);
    const newer = [{ queue: 'parse', names: ['process-resume', 'process-letter'] }];
    expect((await lead(randomUUID(), newer)).length).toBe(1);
  });

  it('share out the sweep in the same way', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    const hold = (worker: string) => store.asRelay((tx) => relayLeases.hold(tx, worker, 'sweep', 60));
    expect([await hold(a), await hold(b), await hold(a)]).toEqual([true, false, true]);
    expect((await lead(b)).length).toBe(1);
    await store.asRelay((tx) => relayLeases.leave(tx, a));
    expect([await hold(b), await hold(a)]).toEqual([true, false]);
    await expire();
    expect(await hold(a)).toBe(true);
  });
});
