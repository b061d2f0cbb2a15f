// npm run bench:webhooks [-- --deliveries 10000] [-- --endpoints 50] [-- --per-second 100]
// How long events take to the endpoints of a tenant, one of which takes every request and never answers: from when an event is written to when it
// is received. API and worker run as they do for users, on DATABASE_URL's server in a database of its own, or on an embedded one. Exit status 1 if
// 95 of 100 take longer than two seconds, or one is missing.
import { Store, events, webhookEndpoints } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makePrograms } from '../faults/cluster.ts';
import { testDatabase } from '../support/database.ts';
import { addTenant } from '../support/tenants.ts';
import { startWebhookReceiver } from '../support/webhook-receiver.ts';

const MOST_MS = 2_000;
/** What is still on its way after so long is missing. */
const PATIENCE_MS = 120_000;

const option = (name: string, usual: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const deliveries = option('--deliveries', 10_000);
const endpoints = option('--endpoints', 50);
const perSecond = option('--per-second', 100);

const database = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), 'vitae-bench-webhooks-'));
const receiver = await startWebhookReceiver();
const store = new Store(database.url, 4);
const programs = await makePrograms(
  { api: 0, worker: 1 },
  folder,
  {
    DATABASE_URL: database.url,
    DATABASE_EMBEDDED: String(database.embedded),
    STORAGE_URL: `file://${folder}`,
    VITAE_DATA_DIR: folder,
    ENCRYPTION: 'off',
    WEBHOOK_ALLOW: '127.0.0.1',
    LOG_LEVEL: 'warn',
  },
  (program, how) => {
    throw new Error(`${program.name} ended: ${how}`);
  },
);

try {
  const tenant = await addTenant(store, 'bench');
  for (let n = 0; n < endpoints; n++)
    await store.withTenant(tenant.id, (tx) =>
      webhookEndpoints.make(tx, { url: `${receiver.origin}/${n}`, events: [] }, new Date()),
    );
  // It takes what is sent, and never answers.
  receiver.answer('/0', () => undefined);
  await Promise.all(programs.map((program) => program.start()));
  const count = Math.ceil(deliveries / endpoints);
  const written = new Map<string, number>();
  const begun = performance.now();
  for (let n = 0; n < count; n++) {
    await sleep(Math.max(0, begun + (n * endpoints * 1000) / perSecond - performance.now()));
    const resumeId = randomUUID();
    await store.withTenant(tenant.id, (tx) =>
      events.publish(tx, { type: 'resume.deleted', data: { resumeId, candidateId: null } }),
    );
    written.set(resumeId, Date.now());
  }
  const wanted = count * (endpoints - 1);
  const others = () => receiver.received.filter(({ path }) => path !== '/0');
  const end = performance.now() + PATIENCE_MS;
  while (others().length < wanted && performance.now() < end) await sleep(200);
  const times = others()
    .map(({ at, message }) => at - (written.get(String(message.data['resumeId'])) ?? 0))
    .sort((a, b) => a - b);
  const share = (of: number) => times[Math.min(times.length - 1, Math.floor(times.length * of))] ?? Infinity;
  const seen = new Set(others().map(({ path, message }) => `${path} ${String(message.data['resumeId'])}`));
  console.log(
    `${count} events to ${endpoints} endpoints at ${perSecond} deliveries a second (${database.embedded ? 'embedded database' : 'PostgreSQL'}); one endpoint never answers (${receiver.at('/0').length} requests)`,
  );
  console.log(
    `the others: ${seen.size} of ${wanted} received, median ${share(0.5)} ms, 95 % within ${share(0.95)} ms, 99 % within ${share(0.99)} ms, slowest ${times.at(-1)} ms`,
  );
  process.exitCode = share(0.95) <= MOST_MS && seen.size === wanted ? 0 : 1;
} finally {
  await Promise.all(programs.map((program) => program.kill()));
  await receiver.stop();
  await store.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
}
process.exit();
