// The driver of the stages: runs those of its own queue in a row, keeps a checkpoint after each, goes on after the last
// checkpoint when it runs again, and hands over to another queue through the outbox.
import { isSettled } from '@vitae/contracts';
import { enqueue, type JobContext, type JobHandler, type JobName, type QueueName } from '@vitae/jobs';
import { withScope } from '@vitae/runtime';
import { results, resumes } from '@vitae/store';
import { stages } from './stages.ts';
import {
  OnQueue,
  type LlmResult,
  type PipelineDependencies,
  type Stage,
  type StageInput,
  type StageName,
  type StageResults,
} from './stage.ts';

/** The job that goes on with a resume on each queue that has stages. */
const jobOf = {
  parse: 'process-resume',
  ocr: 'read-scan',
  llm: 'read-with-model',
  overflow: 'read-outside',
} as const satisfies Partial<Record<QueueName, JobName>>;
type StageQueue = keyof typeof jobOf;
type StageJob = (typeof jobOf)[StageQueue];

/** The stages that any machine can do. Given up, the resume has failed. */
export const processResume = (dependencies: PipelineDependencies): JobHandler<'process-resume'> =>
  onThisMachine(dependencies, 'parse');

/** The recognition of a scan, which takes seconds. Given up, the resume has failed. */
export const readScan = (dependencies: PipelineDependencies): JobHandler<'read-scan'> =>
  onThisMachine(dependencies, 'ocr');

function onThisMachine(
  dependencies: PipelineDependencies,
  queue: 'parse' | 'ocr',
): JobHandler<'process-resume' | 'read-scan'> {
  return {
    run: (context) => inScope(context, () => drive(dependencies, queue, context)),
    giveUp: (tx, { resumeId }, code) => {
      const status = code === 'quarantined_file' ? 'quarantined' : 'failed';
      return resumes.failReading(tx, resumeId, status, code, dependencies.now());
    },
  };
}

/** The stage of the house's language model. */
export const readResumeWithModel = (dependencies: PipelineDependencies): JobHandler<'read-with-model'> =>
  readByModel(dependencies, 'llm');

/** The stage of the engine outside the house. */
export const readResumeOutside = (dependencies: PipelineDependencies): JobHandler<'read-outside'> =>
  readByModel(dependencies, 'overflow');

/** A language model's stage. Given up, the resume goes on without it: the classic result is never lost. */
function readByModel(
  dependencies: PipelineDependencies,
  stage: 'llm' | 'overflow',
): JobHandler<'read-with-model' | 'read-outside'> {
  return {
    run: (context) => inScope(context, () => drive(dependencies, stage, context)),
    giveUp: async (tx, { resumeId }, code) => {
      const resume = await resumes.getResume(tx, resumeId);
      if (!resume || isSettled(resume.status)) return;
      const skipped: LlmResult = { failures: [code] };
      await results.saveStageResult(tx, resumeId, stage, skipped, 0);
      await enqueue(tx, jobOf.parse, { resumeId });
    },
  };
}

const inScope = (context: JobContext<StageJob>, work: () => Promise<void>) =>
  withScope({ resumeId: context.payload.resumeId }, work);

async function drive(
  dependencies: PipelineDependencies,
  queue: StageQueue,
  job: JobContext<StageJob>,
): Promise<void> {
  const { store } = dependencies;
  const { tenantId, payload } = job;
  const begun = await store.withTenant(tenantId, async (tx) => {
    const resume = await resumes.getResume(tx, payload.resumeId);
    if (!resume || isSettled(resume.status)) return undefined;
    await resumes.beginReading(tx, resume.id, dependencies.now());
    return { resume, finished: await results.loadStageResults(tx, resume.id) };
  });
  // Deleted meanwhile, or done by an earlier delivery of this job.
  if (!begun) return;
  const { resume, finished } = begun;
  const made = Object.fromEntries(
    [...finished].filter(([, result]) => result !== null),
  ) as Partial<StageResults>;
  /** Left out since the last checkpoint. They are kept with the next one, so that what once left the house is not read in it too. */
  let skipped: StageName[] = [];
  for (const stage of stages) {
    if (finished.has(stage.name)) continue;
    const input: StageInput = { tenantId, queue, job, resume, results: made, dependencies };
    if (isConditional(stage) && !(await stage.when(input))) {
      skipped.push(stage.name);
      continue;
    }
    const isHere = stage.queue === queue || stage.slowQueue === queue;
    const moved = isHere ? await runStage(stage, input, made, skipped) : stage.queue;
    if (moved) {
      await store.withTenant(tenantId, async (tx) => {
        await job.settle(tx);
        await results.skipStages(tx, resume.id, skipped);
        await enqueue(tx, jobOf[moved as StageQueue], payload);
      });
      return;
    }
    skipped = [];
  }
}

const isConditional = (stage: Stage): stage is Stage & Required<Pick<Stage, 'when'>> =>
  stage.when !== undefined;

/** Returns the queue that it is to be run on instead, if it says so. */
async function runStage(
  stage: Stage,
  input: StageInput,
  made: Partial<StageResults>,
  skipped: readonly StageName[],
): Promise<QueueName | undefined> {
  return withScope({ stage: stage.name }, async () => {
    const { tenantId, resume, job, dependencies } = input;
    const started = performance.now();
    const result = await stage.run(input);
    if (result instanceof OnQueue) return result.queue;
    const milliseconds = Math.round(performance.now() - started);
    Object.assign(made, { [stage.name]: result });
    if (stage.isPassing) return undefined;
    await dependencies.store.withTenant(tenantId, async (tx) => {
      await job.hold(tx);
      await results.skipStages(tx, resume.id, skipped);
      await results.saveStageResult(tx, resume.id, stage.name, result, milliseconds);
    });
    return undefined;
  });
}
