// The GPU worker: takes the queue of the language model for the engine beside it. Any number may run beside each other,
// each with its own engine. It registers itself, says that it lives, and drains on SIGTERM: running resumes are finished,
// waiting ones go to another worker.
import { ReaderPool } from '@vitae/documents';
import { CircuitBreaker, usualBreak } from '@vitae/inference';
import { Carrier, JobRunner, refuseUnfitCarrier } from '@vitae/jobs';
import { jobHandlers, type PipelineDependencies } from '@vitae/pipeline';
import { createLogger, loadSettings, Shutdown } from '@vitae/runtime';
import { FolderFileStore, migrateAtStart, Store } from '@vitae/store';
import { hasEngine, openEngine } from './engine.ts';
import { MeasuredModel } from './measured-model.ts';
import { Registration } from './registration.ts';
import { warmUp } from './warm-up.ts';

const settings = loadSettings();
const logger = createLogger('gpu-worker', settings.logLevel);
const { databaseUrl, redisUrl, llm } = settings;
if (!databaseUrl || !hasEngine(llm)) {
  process.stderr.write(
    'The GPU worker needs DATABASE_URL, and LLM_BASE_URL or a GGUF file as LLM_MODEL. `npm start` with one of these runs everything.\n',
  );
  process.exit(2);
}

await refuseUnfitCarrier(settings, logger);
const shutdown = new Shutdown(logger);
const store = new Store(databaseUrl, settings.databasePool);
const engine = await openEngine(llm);
const model = new MeasuredModel(new CircuitBreaker(engine.model, usualBreak));
// This process reads no file: the pool starts no reader before it is asked to.
const readers = new ReaderPool({ size: 1, limits: settings.limits, ocr: false });
const dependencies: PipelineDependencies = {
  store,
  files: new FolderFileStore(settings.storageDir),
  readers,
  now: () => new Date(),
  onFaults: (faults) =>
    faults.forEach((fault) => logger.error(fault, 'a field could not be read; the others stand')),
  model,
};
const carrier = new Carrier({ databaseUrl, redisUrl, polls: settings.databaseEmbedded, logger });
const runner = new JobRunner({
  store,
  carrier,
  handlers: jobHandlers(dependencies),
  queues: ['llm'],
  concurrency: llm.concurrency,
  window: settings.tenantWindow,
  logger,
  onStandstill: shutdown.fail,
});
const registration = new Registration({
  store,
  model,
  facts: engine.facts,
  now: () => new Date(),
  logger,
});

shutdown.add('engine', () => engine.close());
shutdown.add('database', () => store.close());
shutdown.add('readers', () => readers.close());
shutdown.add('registration', () => registration.leave());
shutdown.add('jobs', () => runner.stop());
shutdown.add('draining', () => registration.drain());
shutdown.listen();
await migrateAtStart(databaseUrl, logger);
const warm = await warmUp(engine.model, { until: () => shutdown.isEnding, logger });
if (warm && !shutdown.isEnding) {
  await registration.begin();
  runner.start();
  logger.info(engine.facts, 'gpu worker started');
}
process.send?.({ kind: 'ready' });
