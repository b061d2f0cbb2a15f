// The driver of the stages: runs those of its own queue in a row, keeps a checkpoint after each, goes on after the last
// checkpoint when it runs again, and hands over to another queue through the outbox.
import { isSettled } from '@vitae/contracts';
import { enqueue, type JobContext, type JobHandler, type JobName, type QueueName } from '@vitae/jobs';
import { withScope } from '@vitae/runtime';
import { results, resumes } from '@vitae/store';
import { stages } from './stages.ts';
import type { LlmResult, PipelineDependencies, Stage, StageInput, StageName, StageResults } from './stage.ts';

/** The job that goes on with a resume on each queue that has stages. */
const jobOf = {
  parse: 'process-resume',
  llm: 'read-with-model',
  overflow: 'read-outside',
} as const satisfies Partial<Record<QueueName, JobName>>;
type StageQueue = keyof typeof jobOf;
type StageJob = (typeof jobOf)[StageQueue];

/** The stages that any machine can do. Given up, the resume has failed. */
export function processResume(dependencies: PipelineDependencies): JobHandler<'process-resume'> {
  return {
    run: (context) => inScope(context, () => drive(dependencies, 'parse', context)),
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
    await resumes.beginReading(tx, resume.id);
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
    const input: StageInput = { tenantId, job, resume, results: made, dependencies };
    if (isConditional(stage) && !(await stage.when(input))) {
      skipped.push(stage.name);
      continue;
    }
    if (stage.queue !== queue) {
      await store.withTenant(tenantId, async (tx) => {
        await job.settle(tx);
        await results.skipStages(tx, resume.id, skipped);
        await enqueue(tx, jobOf[stage.queue as StageQueue], payload);
      });
      return;
    }
    await runStage(stage, input, made, skipped);
    skipped = [];
  }
}

const isConditional = (stage: Stage): stage is Stage & Required<Pick<Stage, 'when'>> =>
  stage.when !== undefined;

async function runStage(
  stage: Stage,
  input: StageInput,
  made: Partial<StageResults>,
  skipped: readonly StageName[],
): Promise<void> {
  await withScope({ stage: stage.name }, async () => {
    const { tenantId, resume, job, dependencies } = input;
    const started = performance.now();
    const result = await stage.run(input);
    const milliseconds = Math.round(performance.now() - started);
    Object.assign(made, { [stage.name]: result });
    // Publishing is its own checkpoint: the resume's state says that it is done.
    if (stage.name === 'publish') return;
    await dependencies.store.withTenant(tenantId, async (tx) => {
      await job.hold(tx);
      await results.skipStages(tx, resume.id, skipped);
      await results.saveStageResult(tx, resume.id, stage.name, result, milliseconds);
    });
  });
}
