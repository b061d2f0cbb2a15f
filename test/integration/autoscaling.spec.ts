// How long the first job of a queue has waited, as an autoscaler is told it: by the query in deploy/kubernetes, asked by a login
// like Vitae's own on a server: it owns the tables, is no superuser, and row level security is forced on it.
import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { autoscalerQuery, kubernetesSet, scalerOf } from '../support/kubernetes.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

interface Waiting {
  readonly queue: string;
  readonly age: string;
  /** Null where the job was put aside. */
  readonly due: string | null;
}

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What the query answers, in seconds; nothing of it stays. */
async function told(jobs: readonly Waiting[]): Promise<unknown> {
  const tenant = randomUUID();
  const login = `vitae_test_${randomBytes(6).toString('hex')}`;
  await client.query('BEGIN');
  try {
    await client.query('INSERT INTO tenants (id, name, slug) VALUES ($1, $2, $2)', [tenant, login]);
    for (const { queue, age, due } of jobs)
      await client.query(
        `INSERT INTO outbox (id, tenant_id, queue, name, payload, created_at, due_at)
         VALUES ($1, $2, $3, 'process-resume', '{}', now() - $4::interval, now() + $5::interval)`,
        [randomUUID(), tenant, queue, age, due],
      );
    await client.query(`CREATE ROLE ${login} NOSUPERUSER NOBYPASSRLS IN ROLE vitae_relay`);
    await client.query(`ALTER TABLE outbox OWNER TO ${login}`);
    await client.query(`SELECT set_config('role', $1, true)`, [login]);
    const { rows } = await client.query<Record<string, unknown>>(await autoscalerQuery());
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.query('ROLLBACK');
  }
}

it('is the age of the first job that is due', async () => {
  const due = '-1 s';
  const jobs = [
    { queue: 'llm', age: '90 s', due },
    { queue: 'llm', age: '30 s', due },
  ];
  // The column keeps milliseconds.
  expect(await told(jobs)).toBeCloseTo(90, 1);
});

it('is nothing where no resume waits for a GPU', async () => {
  expect(await told([])).toBe(0);
  expect(await told([{ queue: 'parse', age: '90 s', due: '-1 s' }])).toBe(0);
});

it('counts no job that waits for something else: one that was put aside would hold eight GPUs for ever', async () => {
  expect(await told([{ queue: 'llm', age: '3 days', due: null }])).toBe(0);
  expect(await told([{ queue: 'llm', age: '90 s', due: '30 s' }])).toBe(0);
});

/** Of https://keda.sh/docs/2.22/scalers/postgresql/: KEDA passes over words that it doesn't know. */
const DOCUMENTED = ['connectionFromEnv', 'query', 'targetQueryValue', 'activationTargetQueryValue'];

it('is asked for in words that KEDA knows', async () => {
  const { triggers } = scalerOf(await kubernetesSet()).spec;
  expect(triggers.map(({ type }) => type)).toEqual(['postgresql']);
  for (const { metadata } of triggers)
    expect(Object.keys(metadata).filter((word) => !DOCUMENTED.includes(word))).toEqual([]);
});
