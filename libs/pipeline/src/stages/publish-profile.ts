import { results } from '@vitae/store';
import { modelReading, resultOf, type StageInput } from '../stage.ts';

/** Takes the job off the list and makes the profile visible in one transaction: neither if another worker has the job by now. */
export async function publishProfile(input: StageInput): Promise<{ published: true }> {
  const { tenantId, job, resume, dependencies } = input;
  await dependencies.store.withTenant(tenantId, async (tx) => {
    await job.settle(tx);
    await results.publishProfile(
      tx,
      resume.id,
      resultOf(input, 'merge'),
      resultOf(input, 'read').pages.length,
      dependencies.now(),
      modelReading(input.results)?.failures.length ? 'partial' : 'parsed',
    );
  });
  return { published: true };
}
