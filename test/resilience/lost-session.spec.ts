// A session of PostgreSQL that is ended in the middle of a transaction, as when its server restarts or runs out of connections:
// whichever statement meets it, the commit too, that is the database's fault and no mistake of ours. Needs a server (npm run
// test:services).
import { codeOf } from '@vitae/runtime';
import { Store } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const describeWithServer = process.env['DATABASE_URL'] ? describe : describe.skip;

describeWithServer('a session that is ended', () => {
  let database: TestDatabase;
  let store: Store;
  let other: Client;
  beforeAll(async () => {
    database = await testDatabase();
    store = new Store(database.url, 1);
    other = new Client({ connectionString: database.url });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await store.close();
    await database.drop();
  });

  const end = async (pid: number) => {
    await other.query('SELECT pg_terminate_backend($1, 5000)', [pid]);
  };
  type Tx = Parameters<Parameters<Store['withTenant']>[1]>[0];
  const pidOf = async ({ db }: Tx) => {
    const [row] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    return row?.pid ?? 0;
  };
  const problemOf = (work: (tx: Tx) => Promise<unknown>) =>
    store.withTenant(randomUUID(), work).then(
      () => 'none',
      (error: unknown) => codeOf(error),
    );

  it('before the commit', async () => {
    expect(await problemOf(async (tx) => end(await pidOf(tx)))).toBe('unavailable');
  });

  it('before the next statement', async () => {
    const problem = await problemOf(async (tx) => {
      await end(await pidOf(tx));
      await tx.db.resume.count();
    });
    expect(problem).toBe('unavailable');
  });

  it('during the commit', async () => {
    // The commit waits for a check that is put off until then.
    await other.query(`
      CREATE TABLE waits (id int);
      CREATE FUNCTION wait_for_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(8); RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER late AFTER INSERT ON waits DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wait_for_it();
      GRANT INSERT ON waits TO vitae_app`);
    let pid = 0;
    const problem = problemOf(async (tx) => {
      pid = await pidOf(tx);
      await tx.db.$executeRaw`INSERT INTO waits VALUES (1)`;
    });
    const isCommitting = async () => {
      const { rowCount } = await other.query(
        `SELECT 1 FROM pg_stat_activity WHERE pid = $1 AND wait_event = 'PgSleep'`,
        [pid],
      );
      return rowCount === 1;
    };
    while (!(await isCommitting())) await new Promise((resolve) => setTimeout(resolve, 20));
    await end(pid);
    expect(await problem).toBe('unavailable');
  });
});
