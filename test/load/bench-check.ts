// npm run bench:check [-- --checks 2000]
// What it costs to find out who asks and what they may do, as each request does: an API key, and a session. On an embedded database in
// this process, or on DATABASE_URL. Expected is 1 ms at most, half of the time.
import { access, Store } from '@vitae/store';
import { availableParallelism, loadavg } from 'node:os';
import { testDatabase } from '../support/database.ts';
import { addTenant } from '../support/tenants.ts';

const EXPECTED_MS = 1;
const at = process.argv.indexOf('--checks');
const checks = at < 0 ? 2_000 : Number(process.argv[at + 1]);

/** Milliseconds that each took, in order of size. */
async function times(check: () => Promise<unknown>, atOnce: number): Promise<number[]> {
  const taken: number[] = [];
  let left = checks;
  const one = async () => {
    while (left-- > 0) {
      const began = performance.now();
      if (!(await check())) throw new Error('nobody was found');
      taken.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return taken.toSorted((a, b) => a - b);
}

const share = (taken: readonly number[], part: number) =>
  (taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? 0).toFixed(2);

const database = await testDatabase();
const store = new Store(database.url, 8);
try {
  const { id, apiKey } = await addTenant(store, 'acme');
  const token = await store.withTenant(id, async (tx) => {
    const member = await tx.db.member.findFirstOrThrow();
    return access.openSession(tx, member.id, new Date(Date.now() + 3_600_000));
  });
  const kinds = {
    'an API key': () => access.findApiKey(store, apiKey),
    'a session': () => access.findSession(store, token, new Date()),
  };
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${checks} checks each; ${database.embedded ? 'embedded' : 'PostgreSQL'}, ${availableParallelism()} cores, load ${load}`,
  );
  for (const [name, check] of Object.entries(kinds)) {
    await times(check, 1);
    for (const atOnce of [1, 8]) {
      const taken = await times(check, atOnce);
      console.log(
        `${name}, ${atOnce} at a time: p50 ${share(taken, 0.5)} ms, p95 ${share(taken, 0.95)} ms, p99 ${share(taken, 0.99)} ms`,
      );
      if (atOnce === 1 && Number(share(taken, 0.5)) > EXPECTED_MS) process.exitCode = 1;
    }
  }
} finally {
  await store.close();
  await database.drop();
}
