// The worker: takes the CPU queues. Any number of these processes may run beside each other.
import {
  Carrier,
  CarrierProbe,
  DuePump,
  JobFigures,
  JobRunner,
  refuseUnfitCarrier,
  type QueueName,
} from '@vitae/jobs';
import { connectorOutbound, pushesDue } from '@vitae/connectors';
import { ReaderPool } from '@vitae/documents';
import { createEmbedder, createPreviousEmbedder } from '@vitae/embedding';
import type { MailListenerOptions } from '@vitae/intake/mail-listener';
import {
  endOverdue,
  fetchingOf,
  jobHandlers,
  SmtpMailer,
  sweep,
  type PipelineDependencies,
} from '@vitae/pipeline';
import {
  createLogger,
  HealthServer,
  Readiness,
  refuseToStart,
  Shutdown,
  systemCode,
  type Logger,
  undecidedEncryption,
  type Settings,
} from '@vitae/runtime';
import { migrateAtStart, openFileStore, openVault, relayLeases, Store, VectorShelver } from '@vitae/store';
import { webhookOutbound, webhooksDue } from '@vitae/webhooks';
import { randomUUID } from 'node:crypto';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { AbandonedResumes } from './abandoned-resumes.ts';
import { DeadlineWatch } from './deadline-watch.ts';
import { embeddingReport } from './embedding-report.ts';
import { faultReport } from './fault-report.ts';
import { ReaderReport } from './reader-report.ts';
import { Sweeper, TURN_SECONDS } from './sweeper.ts';

const NEEDED = 'is needed; `npm start` runs everything with an embedded database';
/** Endpoints that each worker process sends to at a time: they are waited for, and cost next to nothing. */
const ENDPOINTS_SIDE_BY_SIDE = 100;
const SHARED =
  'is needed: a folder that all processes share, as file:///path; files that one keeps in a folder of its own the others never find';

/** Starts it and returns when it takes jobs; signals end it. */
export async function runWorker(settings: Settings): Promise<void> {
  const logger = createLogger('worker', settings.logLevel);
  const { databaseUrl, redisUrl, workerConcurrency, overflow } = settings;
  if (!databaseUrl) refuseToStart('worker', [{ setting: 'DATABASE_URL', problem: NEEDED }]);
  if (!settings.storageIsNamed) refuseToStart('worker', [{ setting: 'STORAGE_URL', problem: SHARED }]);
  const undecided = settings.databaseEmbedded ? undefined : undecidedEncryption(settings.encryption);
  if (undecided) refuseToStart('worker', [undecided]);

  await refuseUnfitCarrier(settings, logger);
  const shutdown = new Shutdown(logger);
  const store = new Store(databaseUrl, settings.databasePool, openVault(settings.encryption));
  const files = openFileStore(store, settings.storageDir);
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const { observe } = new ReaderReport(metrics, logger);
  const { limits, ocr } = settings;
  const readers = new ReaderPool({ size: workerConcurrency, limits, ocr, observe });
  const embedder = await createEmbedder(settings.embedding);
  const previousEmbedder = await createPreviousEmbedder(settings.embedding);
  const dependencies: PipelineDependencies = {
    store,
    files,
    readers,
    now: () => new Date(),
    onFaults: faultReport(metrics, logger),
    embedder,
    previousEmbedder,
    ...(!settings.databaseEmbedded && { shelver: new VectorShelver(databaseUrl, store) }),
    onEmbeddingFailure: embeddingReport(metrics, logger),
    webhooks: webhookOutbound({ allow: settings.webhookAllow }),
    connectors: connectorOutbound({ allow: settings.webhookAllow, hosts: settings.connectorHosts }),
    connectorHosts: settings.connectorHosts,
    publicUrl: settings.publicUrl,
    modelLimits: settings.llm.limits,
    fetching: fetchingOf(settings),
    ...(overflow && { overflow: await openOverflow(overflow, logger) }),
    ...(settings.mail && { mailer: new SmtpMailer(settings.mail) }),
  };
  const readingQueues: readonly QueueName[] = ['parse', 'ocr'];
  const carrier = new Carrier({ databaseUrl, redisUrl, logger });
  const jobFigures = new JobFigures(metrics);
  const runner = new JobRunner({
    store,
    carrier,
    handlers: jobHandlers(dependencies),
    queues: [
      'parse',
      'ocr',
      'fetch',
      'import',
      'webhook',
      'maintenance',
      ...(overflow ? (['overflow'] as const) : []),
    ],
    // Jobs wait for readers, which are shared fairly; so many may wait that a few tenants' windows leave room for others.
    // Imports take their time one row after the other: two, so that a small table needs not wait for a large one.
    concurrency: (queue) =>
      queue === 'import'
        ? 2
        : queue === 'webhook'
          ? ENDPOINTS_SIDE_BY_SIDE
          : workerConcurrency + (readingQueues.includes(queue) ? 3 * settings.tenantWindow : 0),
    // Of a tenant all endpoints that wait: each has one job, and those that are slow keep the others waiting for nothing.
    window: (_tx, queue) =>
      Promise.resolve(queue === 'webhook' ? ENDPOINTS_SIDE_BY_SIDE : settings.tenantWindow),
    logger,
    onProblem: jobFigures.observe,
    onStandstill: shutdown.fail,
  });
  jobFigures.watch(runner);

  const carrierProbe = redisUrl ? new CarrierProbe(redisUrl) : undefined;
  const readiness = new Readiness(
    {
      database: { look: () => store.state() },
      storage: { look: () => files.state() },
      ...(carrierProbe && { carrier: { look: () => carrierProbe.look() } }),
      readers: { look: () => (readers.canStart ? 'ok' : 'failing') },
    },
    logger,
  );
  shutdown.announce(() => readiness.drain());
  if (settings.workerPort !== undefined) {
    const health = new HealthServer(readiness, metrics);
    await health.listen(settings.workerPort, settings.host);
    shutdown.add('health', () => health.close());
  }
  shutdown.add('look at the carrier', () => carrierProbe?.close());
  shutdown.add('database', () => store.close());
  shutdown.add('readers', () => readers.close());
  shutdown.add('encoder', () => embedder.close());
  shutdown.add('previous encoder', () => previousEmbedder?.close());
  const { now } = dependencies;
  const { patienceSeconds } = settings.llm.limits;
  const abandoned = new AbandonedResumes({ store, runner, patienceSeconds, now, logger });
  const deadlineMilliseconds = settings.resumeDeadlineMinutes * 60_000;
  const deadlines = new DeadlineWatch({
    endOverdue: () => endOverdue({ store, now, deadlineMilliseconds }),
    logger,
  });
  shutdown.add('jobs', () => runner.stop());
  const pump = new DuePump({ store, now, logger, lines: [webhooksDue, pushesDue] });
  shutdown.add('deadlines', () => deadlines.stop());
  shutdown.add('webhooks', () => pump.stop());
  shutdown.add('abandoned resumes', () => abandoned.stop());
  const sweeperId = randomUUID();
  const sweeper = new Sweeper({
    turn: {
      take: () => store.asRelay((tx) => relayLeases.hold(tx, sweeperId, 'sweep', TURN_SECONDS)),
      leave: () => store.asRelay((tx) => relayLeases.leave(tx, sweeperId)),
    },
    sweep: ({ onMissing }) =>
      sweep({ ...dependencies, model: embedder.model, shelves: !settings.databaseEmbedded, onMissing }),
    logger,
    metrics,
  });
  shutdown.add('sweeper', () => sweeper.stop());
  shutdown.listen();
  await migrateAtStart(databaseUrl, logger);
  // What is missing is logged, and waited for.
  await readiness.report();
  if (!shutdown.isEnding) {
    await takeMails(settings, { store, files, now, logger }, shutdown);
    runner.start();
    pump.start();
    abandoned.start();
    deadlines.start();
    sweeper.start();
  }
  logger.info({ concurrency: workerConcurrency, carrier: redisUrl ? 'redis' : 'postgres' }, 'worker started');
  process.send?.({ kind: 'ready' });
}

/** Loads what takes mails only where some are to come. */
async function takeMails(
  { mailIn }: Settings,
  dependencies: Omit<MailListenerOptions, 'settings'>,
  shutdown: Shutdown,
): Promise<void> {
  if (mailIn?.port === undefined) return;
  const { MailListener } = await import('@vitae/intake/mail-listener');
  const listener = new MailListener({ ...dependencies, settings: mailIn });
  shutdown.add('mails', () => listener.close());
  const port = await listener.listen().catch((error: unknown) => {
    const why = systemCode(error) ?? String(error);
    return refuseToStart('worker', [{ setting: 'MAIL_IN_PORT', problem: `can't be listened on (${why})` }]);
  });
  dependencies.logger.info({ port, host: mailIn.host }, 'resumes come in by mail');
}

/** Loads what asks a model only where there is one to ask. */
async function openOverflow(overflow: NonNullable<Settings['overflow']>, logger: Logger) {
  const { CircuitBreaker, LoggedEngine, OpenAiEngine, usualBreak } = await import('@vitae/inference');
  return {
    model: new CircuitBreaker(new LoggedEngine(new OpenAiEngine(overflow), logger), usualBreak),
    afterSeconds: overflow.afterSeconds,
  };
}
