// The API and a worker in this process, on a database of their own: what the integration tests talk to.
import type { INestApplication } from '@nestjs/common';
import { createApi } from '@vitae/api';
import { connectorOutbound, pushesDue } from '@vitae/connectors';
import { ReaderPool } from '@vitae/documents';
import { Carrier, DuePump, JobRunner, queueNames, type QueueName } from '@vitae/jobs';
import { fetchingOf, jobHandlers, SmtpMailer, type PipelineDependencies } from '@vitae/pipeline';
import type { Resolve } from '@vitae/outbound';
import { createLogger, loadSettings, type Settings } from '@vitae/runtime';
import { fileKeysOf, FolderFileStore, StorageMarker, Store, type DiskCalls, type Vault } from '@vitae/store';
import { webhookOutbound, webhooksDue, type WebhookOutboundOptions } from '@vitae/webhooks';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'supertest/types.js';
import { testDatabase, type TestDatabase } from './database.ts';
import { addTenant, type TestTenant } from './tenants.ts';
import { describedAnswersOf } from './described-answers.ts';

export interface TestService {
  readonly app: INestApplication;
  readonly store: Store;
  readonly files: FolderFileStore;
  readonly readers: ReaderPool;
  /** Its worker's, which finds what is due for others’ servers. */
  readonly pump: DuePump;
  /** Its worker's. */
  readonly runner: JobRunner;
  readonly database: TestDatabase;
  readonly folder: string;
  /** Keeps its queues and counts apart from other suites' on one Redis. */
  readonly prefix: string;
  /** Moves the API's clock. */
  travel(milliseconds: number): void;
  stop(): Promise<void>;
}

export interface ServiceOptions extends Pick<
  PipelineDependencies,
  'model' | 'overflow' | 'embedder' | 'previousEmbedder' | 'onEmbeddingFailure'
> {
  /** What its worker takes; all there is by default. */
  readonly queues?: readonly QueueName[];
  /** The file system under the original files, where it is to fail. */
  readonly disk?: DiskCalls;
  /** A built page for the API to serve. */
  readonly pageFolder?: string;
  /** What files and documents are encrypted with. */
  readonly vault?: Vault;
  /** How its worker asks the addresses that tenants name. */
  readonly outbound?: Omit<WebhookOutboundOptions, 'allow'>;
  /** The way to its database: a test may lead it through a proxy. */
  readonly route?: (databaseUrl: string) => Promise<string>;
}

export async function startService(
  overrides: Partial<Settings> = {},
  {
    queues = queueNames,
    disk,
    pageFolder,
    vault,
    route = (url) => Promise.resolve(url),
    outbound,
    ...engines
  }: ServiceOptions = {},
): Promise<TestService> {
  const settings = { ...loadSettings(), ...overrides };
  const logger = createLogger('test', 'error');
  const database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'vitae-test-'));
  const databaseUrl = await route(database.url);
  const store = new Store(databaseUrl, 6, vault);
  const files = new FolderFileStore(folder, disk, new StorageMarker(folder, store), fileKeysOf(store));
  const readers = new ReaderPool({ size: 2, limits: settings.limits, ocr: settings.ocr });
  const prefix = `test-${randomUUID()}`;
  const carrier = new Carrier({
    databaseUrl,
    redisUrl: settings.redisUrl,
    prefix,
  });
  let shift = 0;
  const now = () => new Date(Date.now() + shift);
  const mailer = settings.mail && new SmtpMailer(settings.mail);
  const webhooks = webhookOutbound({ allow: settings.webhookAllow, resolve: nobodyElse, ...outbound });
  const { connectorHosts } = settings;
  const connectors = connectorOutbound({
    allow: settings.webhookAllow,
    hosts: connectorHosts,
    resolve: nobodyElse,
    ...outbound,
  });
  const dependencies = {
    store,
    files,
    readers,
    now,
    modelLimits: settings.llm.limits,
    mailer,
    fetching: fetchingOf(settings),
    webhooks,
    connectors,
    connectorHosts,
    publicUrl: settings.publicUrl,
    ...engines,
  };
  const runner = new JobRunner({
    store,
    carrier,
    handlers: jobHandlers(dependencies),
    queues,
    concurrency: (queue) => (queue === 'webhook' ? 100 : 14),
    window: (_tx, queue) => Promise.resolve(queue === 'webhook' ? 100 : 4),
    logger,
  });
  const pump = new DuePump({ store, now, logger, lines: [webhooksDue, pushesDue] });
  runner.start();
  if (queues.includes('webhook')) pump.start();
  const app = await createApi({
    settings,
    store,
    files,
    logger,
    now,
    prefix,
    pageFolder,
    webhooks,
    connectors,
    embedder: engines.embedder,
    previousEmbedder: engines.previousEmbedder,
  });
  await app.init();
  const wrongAnswers = await describedAnswersOf(app);
  return {
    app,
    store,
    files,
    readers,
    runner,
    pump,
    database,
    folder,
    prefix,
    travel: (milliseconds) => (shift += milliseconds),
    async stop() {
      await app.close();
      await pump.stop();
      await runner.stop();
      await readers.close();
      await store.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
      const wrong = wrongAnswers();
      if (wrong.length) throw new Error(`Answers unlike the API's description:\n${wrong.join('\n')}`);
    },
  };
}

/** No name has an address: tests ask nobody outside. */
const nobodyElse: Resolve = (_host, done) =>
  done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []);

export interface ServiceWithTenant {
  readonly service: TestService;
  readonly tenant: TestTenant;
  /** For supertest. */
  readonly http: App;
  /** The tenant's key as headers. */
  readonly bearer: { readonly authorization: string };
}

/** What most suites begin with: a service, one tenant, and how to ask it. `service.stop()` ends it. */
export async function startServiceWithTenant(
  ...options: Parameters<typeof startService>
): Promise<ServiceWithTenant> {
  const service = await startService(...options);
  const tenant = await addTenant(service.store, 'acme');
  return {
    service,
    tenant,
    http: service.app.getHttpServer() as App,
    bearer: { authorization: `Bearer ${tenant.apiKey}` },
  };
}
