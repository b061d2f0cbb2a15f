import { outbox, results } from '@vitae/store';
import { modelReading, resultOf, type StageInput } from '../stage.ts';

/** Makes the profile visible and takes the job off the list in one transaction. */
export async function publishProfile(input: StageInput): Promise<{ published: true }> {
  const { tenantId, jobId, resume, dependencies } = input;
  await dependencies.store.withTenant(tenantId, async (tx) => {
    await results.publishProfile(
      tx,
      resume.id,
      resultOf(input, 'merge'),
      resultOf(input, 'read').pages.length,
      dependencies.now(),
      modelReading(input.results)?.failures.length ? 'partial' : 'parsed',
    );
    await outbox.settleJob(tx, jobId);
  });
  return { published: true };
}
