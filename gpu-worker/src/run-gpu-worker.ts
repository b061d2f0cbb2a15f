// The GPU worker: takes the queues of the language model for the engine beside it, resumes and questions. Any number may run beside each other,
// each with its own engine. It registers itself, says that it lives, takes nothing while its engine is away, and drains on
// SIGTERM: running resumes are finished, waiting ones go to another worker.
import { ReaderPool } from '@vitae/documents';
import { LoggedEngine, WatchedEngine } from '@vitae/inference';
import { Carrier, CarrierProbe, JobFigures, JobRunner, refuseUnfitCarrier } from '@vitae/jobs';
import { jobHandlers, type PipelineDependencies } from '@vitae/pipeline';
import {
  createLogger,
  HealthServer,
  Readiness,
  refuseToStart,
  Shutdown,
  undecidedEncryption,
  type Settings,
} from '@vitae/runtime';
import { gpuWorkers, migrateAtStart, openFileStore, openVault, Store } from '@vitae/store';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { hasEngine, openEngine } from './engine.ts';
import { MeasuredModel } from './measured-model.ts';
import { Registration } from './registration.ts';
import { LOOK_AT, warmUp } from './warm-up.ts';

const NEEDED = 'is needed; `npm start` runs everything with an embedded database';
const NO_ENGINE = 'is needed, or a GGUF file as LLM_MODEL';

const REFUSED = `the language model’s server can’t be worked with now; no resumes are taken until it can: ${LOOK_AT}`;

/** Starts it and returns when it takes jobs; signals end it. */
export async function runGpuWorker(settings: Settings): Promise<void> {
  const logger = createLogger('gpu-worker', settings.logLevel);
  const { databaseUrl, redisUrl, llm } = settings;
  if (!databaseUrl) refuseToStart('gpu-worker', [{ setting: 'DATABASE_URL', problem: NEEDED }]);
  const undecided = settings.databaseEmbedded ? undefined : undecidedEncryption(settings.encryption);
  if (undecided) refuseToStart('gpu-worker', [undecided]);
  if (!hasEngine(llm)) refuseToStart('gpu-worker', [{ setting: 'LLM_BASE_URL', problem: NO_ENGINE }]);

  await refuseUnfitCarrier(settings, logger);
  const shutdown = new Shutdown(logger, 0, llm.drainSeconds * 1_000);
  const store = new Store(databaseUrl, settings.databasePool, openVault(settings.encryption));
  const engine = await openEngine(llm);
  const watched = new WatchedEngine(new LoggedEngine(engine.model, logger), {
    onChange: (state, failure) => {
      if (state === 'back') logger.info('the engine answers again; resumes are taken');
      else if (failure?.reason === 'misconfigured') logger.error(failure, REFUSED);
      else logger.error(failure ?? {}, 'the engine is away; no resumes are taken until it is back');
      for (const queue of gpuWorkers.QUEUES) {
        if (state === 'back') runner.resume(queue);
        else runner.rest(queue);
      }
      void registration.engineIs(state);
    },
  });
  const model = new MeasuredModel(watched);
  // This process reads no file: the pool starts no reader before it is asked to.
  const readers = new ReaderPool({ size: 1, limits: settings.limits, ocr: false });
  const dependencies: PipelineDependencies = {
    store,
    files: openFileStore(store, settings.storageDir),
    readers,
    now: () => new Date(),
    onFaults: (faults) =>
      faults.forEach((fault) => logger.error(fault, 'a field could not be read; the others stand')),
    model,
    modelLimits: llm.limits,
  };
  const carrier = new Carrier({ databaseUrl, redisUrl, logger });
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const jobFigures = new JobFigures(metrics);
  const runner = new JobRunner({
    store,
    carrier,
    handlers: jobHandlers(dependencies),
    queues: gpuWorkers.QUEUES,
    concurrency: llm.concurrency,
    // The whole pool may work for one tenant: another's first resume passes all but the first of its line.
    window: async (tx) => Math.max(settings.tenantWindow, await gpuWorkers.liveCapacity(tx, new Date())),
    logger,
    onProblem: jobFigures.observe,
    onStandstill: shutdown.fail,
  });
  jobFigures.watch(runner);
  const registration = new Registration({
    store,
    model,
    facts: engine.facts,
    now: () => new Date(),
    logger,
  });

  let warm = false;
  const carrierProbe = redisUrl ? new CarrierProbe(redisUrl) : undefined;
  const readiness = new Readiness(
    {
      database: { look: () => store.state() },
      ...(carrierProbe && { carrier: { look: () => carrierProbe.look() } }),
      engine: { look: () => (warm && !watched.isAway ? 'ok' : 'away') },
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
  shutdown.add('engine', () => engine.close());
  shutdown.add('look at the engine', () => watched.close());
  shutdown.add('database', () => store.close());
  shutdown.add('readers', () => readers.close());
  shutdown.add('registration', () => registration.leave());
  shutdown.add('jobs', () => runner.stop());
  shutdown.add('draining', () => registration.drain());
  shutdown.listen();
  await migrateAtStart(databaseUrl, logger);
  warm = await warmUp(engine.model, { until: () => shutdown.isEnding, logger });
  if (warm && !shutdown.isEnding) {
    await registration.begin();
    runner.start();
    logger.info(engine.facts, 'gpu worker started');
  }
  process.send?.({ kind: 'ready' });
}
