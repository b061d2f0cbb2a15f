// The embedded database under many clients: its one session goes from transaction to transaction and never half-way.
import { PATIENT, startEmbeddedPostgres, type EmbeddedPostgres } from '@vitae/store/embedded';
import { Client } from 'pg';

let postgres: EmbeddedPostgres;
beforeAll(async () => (postgres = await startEmbeddedPostgres()));
afterAll(() => postgres.stop());

async function connect({ url } = postgres, name?: string): Promise<Client> {
  const client = new Client({ connectionString: url, ...(name && { application_name: name }) });
  await client.connect();
  return client;
}

it('keeps the transactions of clients side by side apart', async () => {
  const clients = await Promise.all(Array.from({ length: 12 }, () => connect()));
  const one = async (client: Client, name: string) => {
    for (let round = 0; round < 10; round++) {
      const value = `${name}-${round}`;
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.tenant_id', $1, true)`, [value]);
      const { rows } = await client.query<{ value: string }>(
        `SELECT current_setting('app.tenant_id') AS value`,
      );
      expect(rows[0]?.value).toBe(value);
      await client.query(round % 3 ? 'COMMIT' : 'ROLLBACK');
      const after = await client.query<{ value: string }>(
        `SELECT current_setting('app.tenant_id', true) AS value`,
      );
      expect(after.rows[0]?.value ?? '').toBe('');
    }
  };
  await Promise.all(clients.map((client, i) => one(client, `client${i}`)));
  await Promise.all(clients.map((client) => client.end()));
});

describe('whoever has people waiting', () => {
  /** In which order they have their turns who come in this one, while somebody has the session. */
  async function orderOf(names: readonly string[]): Promise<string[]> {
    const holder = await connect();
    const clients = await Promise.all(
      names.map((name) => connect(postgres, name.startsWith('behind') ? PATIENT : undefined)),
    );
    await holder.query('BEGIN');
    const order: string[] = [];
    const asked = names.map(async (name, at) => {
      await clients[at]?.query('SELECT 1');
      order.push(name);
    });
    // A socket's other end has what was written as soon as it was: this process, which serves it, reads it in its next rounds.
    for (let round = 0; round < 50; round++) await new Promise((resolve) => setImmediate(resolve));
    await holder.query('COMMIT');
    await Promise.all(asked);
    await Promise.all([holder, ...clients].map((client) => client.end()));
    return order;
  }

  it('goes before what is done behind, each in the order they came', async () => {
    expect(await orderOf(['behind 1', 'behind 2', 'person 1', 'behind 3', 'person 2'])).toEqual([
      'person 1',
      'person 2',
      'behind 1',
      'behind 2',
      'behind 3',
    ]);
  });

  it('keeps it waiting for eight of them at most', async () => {
    const people = Array.from({ length: 20 }, (_, at) => `person ${at}`);
    const order = await orderOf(['behind 1', 'behind 2', ...people]);
    expect([order.indexOf('behind 1'), order.indexOf('behind 2')]).toEqual([8, 17]);
    expect(order.filter((name) => name.startsWith('person'))).toEqual(people);
  });
});

it('undoes what a lost client left open, and serves the next', async () => {
  const setup = await connect();
  await setup.query('CREATE TABLE kept (n int)');
  const lost = await connect();
  lost.on('error', () => undefined);
  await lost.query('BEGIN');
  await lost.query('INSERT INTO kept VALUES (1)');
  const waiting = setup.query<{ n: string }>('SELECT count(*) AS n FROM kept');
  // The client goes without a word, as a killed process does.
  (lost as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  expect((await waiting).rows[0]?.n).toBe('0');
  await setup.end();
});

it('takes the session from a client that stands still in a transaction', async () => {
  const impatient = await startEmbeddedPostgres(undefined, { longestSilence: 200 });
  const setup = await connect(impatient);
  await setup.query('CREATE TABLE kept (n int)');
  const still = await connect(impatient);
  const lost = new Promise<void>((resolve) => still.on('error', () => resolve()));
  await still.query('BEGIN');
  await still.query('INSERT INTO kept VALUES (1)');
  // Waits for its turn, which comes only if the session is taken away.
  expect((await setup.query<{ n: string }>('SELECT count(*) AS n FROM kept')).rows[0]?.n).toBe('0');
  await lost;
  await setup.end();
  await impatient.stop();
});

it('gives back the room of what was deleted', async () => {
  const kept = await startEmbeddedPostgres();
  const client = await connect(kept);
  await client.query('CREATE TABLE gone (words text)');
  await client.query(`INSERT INTO gone SELECT 'a row of some words ' || i FROM generate_series(1, 50000) i`);
  await client.query('DELETE FROM gone');
  const size = async () =>
    Number((await client.query<{ n: string }>(`SELECT pg_relation_size('gone') AS n`)).rows[0]?.n);
  expect(await size()).toBeGreaterThan(1_000_000);
  await kept.tidy();
  expect(await size()).toBe(0);
  await client.end();
  await kept.stop();
});

it('answers an error and goes on, inside and outside a transaction', async () => {
  const client = await connect();
  await expect(client.query('SELECT nonsense')).rejects.toThrow(/nonsense/);
  await expect(client.query('SELECT $1::int AS n', ['x'])).rejects.toThrow(/integer/);
  await client.query('BEGIN');
  await expect(client.query('SELECT $1::int AS n', ['y'])).rejects.toThrow(/integer/);
  await expect(client.query('SELECT 1')).rejects.toThrow(/aborted/);
  await client.query('ROLLBACK');
  expect((await client.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
  await client.end();
});

it('has pgvector', async () => {
  const client = await connect();
  await client.query('CREATE EXTENSION IF NOT EXISTS vector');
  const { rows } = await client.query<{ d: number }>(`SELECT '[1,2,3]'::vector <-> '[1,2,5]'::vector AS d`);
  expect(rows[0]?.d).toBe(2);
  await client.end();
});

describe('notifications', () => {
  const listening = async (channel: string) => {
    const client = await connect();
    const heard: string[] = [];
    client.on('notification', ({ channel: name, payload }) => heard.push(`${name} ${payload}`));
    await client.query(`-- as BullMQ writes it\nLISTEN ${channel};\n`);
    return { client, heard };
  };
  /** A connection's own answer comes after all that was written to it before. */
  const hasHeard = async ({ client, heard }: Awaited<ReturnType<typeof listening>>) => {
    await client.query('SELECT 1');
    return heard;
  };

  it('reach everyone who listens, at the commit, and nobody else', async () => {
    const [one, two, other] = [await listening('jobs'), await listening('Jobs'), await listening('others')];
    const teller = await connect();
    await teller.query('BEGIN');
    await teller.query(`SELECT pg_notify('jobs', 'parse')`);
    const before = [...one.heard];
    await teller.query('COMMIT');
    expect(before).toEqual([]);
    expect(await hasHeard(one)).toEqual(['jobs parse']);
    expect(await hasHeard(two)).toEqual(['jobs parse']);
    expect(await hasHeard(other)).toEqual([]);
    await teller.query('BEGIN');
    await teller.query(`SELECT pg_notify('jobs', 'llm')`);
    await teller.query('ROLLBACK');
    expect(await hasHeard(one)).toEqual(['jobs parse']);
    await Promise.all([one, two, other].map(({ client }) => client.end()));
    await teller.end();
  });

  it('go on for the others when one no longer listens, or is gone', async () => {
    const [one, two, three] = [await listening('jobs'), await listening('jobs'), await listening('jobs')];
    await one.client.query('UNLISTEN *');
    await three.client.end();
    await one.client.query(`NOTIFY jobs, 'mail'`);
    expect(await hasHeard(one)).toEqual([]);
    expect(await hasHeard(two)).toEqual(['jobs mail']);
    await Promise.all([one, two].map(({ client }) => client.end()));
  });

  it('do not tear a long answer apart that is told of at its end', async () => {
    const one = await listening('jobs');
    const { rows } = await one.client.query<{ text: string }>(
      `SELECT repeat('x', 20000 + n) AS text, pg_notify('jobs', n::text) FROM generate_series(1, 40) AS n WHERE $1`,
      [true],
    );
    expect(rows.map(({ text }) => text.length)).toEqual(Array.from({ length: 40 }, (_, n) => 20_001 + n));
    expect(await hasHeard(one)).toEqual(Array.from({ length: 40 }, (_, n) => `jobs ${n + 1}`));
    await one.client.end();
  });
});
