// However many resumes a tenant has, nothing that the product asks of the database reads a table of tenants whole, or looks at
// more rows than it needs. Times are measured by `npm run bench:database`, over ten times as many.
import { Store } from '@vitae/store';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { databaseWork, type DatabaseWork } from '../load/database-work.ts';
import { explain } from '../load/explained-statements.ts';
import { fillDatabase } from '../load/filled-database.ts';

const RESUMES = 20_000;
/** A page of a hundred, the candidates' keys, and up to twenty who share each, counted at every step of a plan. */
const MOST_ROWS = 9_000;

let database: TestDatabase;
let store: Store;
let work: DatabaseWork[];

beforeAll(async () => {
  database = await testDatabase();
  store = new Store(database.url, 1);
  work = await databaseWork(store, await fillDatabase(database.url, store, RESUMES));
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

/** Small whatever comes: a row to three a tenant, one for each month or day, or changes that are drawn together. */
const SMALL = [
  'tenants',
  'tenant_settings',
  'llm_usage',
  'llm_losses',
  'members',
  'api_keys',
  'webhook_endpoints',
  'connectors',
  'vector_shelves',
  'maps',
  'tuned_weights',
  'tenant_plans',
  'tenant_usage_days',
  'storage_changes',
];

it('is asked for nothing that grows with the number of resumes', async () => {
  const grows: object[] = [];
  for (const { name, run } of work) {
    const statements = await explain(run);
    expect([name, statements.length]).not.toEqual([name, 0]);
    for (const { sql, plan, readWhole, looked } of statements)
      if (readWhole.some((table) => !SMALL.includes(table)) || looked > MOST_ROWS)
        grows.push({ name, looked, plan, sql });
  }
  expect(grows).toEqual([]);
});
