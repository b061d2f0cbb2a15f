// The driver of the stages: runs those of its own queue in a row, keeps a checkpoint after each, goes on after the last
// checkpoint when it runs again, and hands over to another queue through the outbox.
import { isSettled } from '@vitae/contracts';
import { enqueue, type JobContext, type JobHandler, type QueueName } from '@vitae/jobs';
import { withScope } from '@vitae/runtime';
import { outbox, results, resumes } from '@vitae/store';
import { stages } from './stages.ts';
import type { PipelineDependencies, Stage, StageInput, StageResults } from './stage.ts';

export function processResume(
  dependencies: PipelineDependencies,
  queue: QueueName,
): JobHandler<'process-resume'> {
  return {
    run: (context) =>
      withScope({ resumeId: context.payload.resumeId }, () => drive(dependencies, queue, context)),
    giveUp: (tx, { resumeId }, code) => {
      const status = code === 'quarantined_file' ? 'quarantined' : 'failed';
      return resumes.setStatus(tx, resumeId, status, code, dependencies.now());
    },
  };
}

async function drive(
  dependencies: PipelineDependencies,
  queue: QueueName,
  context: JobContext<'process-resume'>,
): Promise<void> {
  const { store } = dependencies;
  const { tenantId, jobId, payload } = context;
  const begun = await store.withTenant(tenantId, async (tx) => {
    const resume = await resumes.getResume(tx, payload.resumeId);
    if (!resume || isSettled(resume.status)) return undefined;
    await resumes.setStatus(tx, resume.id, 'processing');
    return { resume, finished: await results.loadStageResults(tx, resume.id) };
  });
  // Deleted meanwhile, or done by an earlier delivery of this job.
  if (!begun) return;
  const { resume, finished } = begun;
  const made = Object.fromEntries(finished) as Partial<StageResults>;
  for (const stage of stages) {
    if (finished.has(stage.name)) continue;
    if (stage.queue !== queue) {
      await store.withTenant(tenantId, async (tx) => {
        await enqueue(tx, 'process-resume', payload);
        await outbox.settleJob(tx, jobId);
      });
      return;
    }
    await runStage(stage, { tenantId, jobId, resume, results: made, dependencies }, made);
  }
}

async function runStage(stage: Stage, input: StageInput, made: Partial<StageResults>): Promise<void> {
  await withScope({ stage: stage.name }, async () => {
    const started = performance.now();
    const result = await stage.run(input);
    const milliseconds = Math.round(performance.now() - started);
    Object.assign(made, { [stage.name]: result });
    // Publishing is its own checkpoint: the resume's state says that it is done.
    if (stage.name === 'publish') return;
    await input.dependencies.store.withTenant(input.tenantId, (tx) =>
      results.saveStageResult(tx, input.resume.id, stage.name, result, milliseconds),
    );
  });
}
