// A PostgreSQL that is set to another zone than UTC, as installations usually are: times mean the same here and there.
import { Store } from '@vitae/store';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { addTenant } from '../support/tenants.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await testDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  // For sessions to come; the embedded database has one session for all.
  await client.query(`ALTER DATABASE "${rows[0]?.name}" SET TimeZone TO 'America/St_Johns'`);
  if (database.embedded) await client.query(`SET TimeZone TO 'America/St_Johns'`);
  await client.end();
  store = new Store(database.url, 1);
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

it('writes, reads and compares times as they are', async () => {
  const { id } = await addTenant(store, 'acme');
  const soon = new Date(Date.now() + 60_000);
  const [row] = await store.withTenant(id, async ({ tenantId, db }) => {
    await db.session.create({
      data: {
        tokenHash: 'hash',
        tenantId,
        memberId: (await db.member.findFirstOrThrow()).id,
        expiresAt: soon,
      },
    });
    return db.$queryRaw<{ seconds: number; expiresAt: Date; now: Date }[]>`
      SELECT extract(epoch FROM expires_at - now())::float AS seconds, expires_at AS "expiresAt", now() FROM sessions`;
  });
  expect(row?.seconds).toBeGreaterThan(0);
  expect(row?.seconds).toBeLessThanOrEqual(60);
  expect(row?.expiresAt).toEqual(soon);
  expect(Math.abs(Number(row?.now) - Date.now())).toBeLessThan(60_000);
});
