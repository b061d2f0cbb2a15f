import { placeReading } from '@vitae/candidates';
import { results } from '@vitae/store';
import { modelReading, resultOf, type StageInput } from '../stage.ts';

/** Takes the job off the list and makes the profile visible in one transaction: neither if another worker has the job by now. */
export async function publishProfile(input: StageInput): Promise<{ published: true }> {
  const { tenantId, job, resume, dependencies } = input;
  await dependencies.store.withTenant(tenantId, async (tx) => {
    await job.settle(tx);
    const profile = resultOf(input, 'merge');
    const published = await results.publishProfile(
      tx,
      resume.id,
      profile,
      resultOf(input, 'read').pages.length,
      dependencies.now(),
      modelReading(input.results)?.failures.length ? 'partial' : 'parsed',
    );
    if (published) await placeReading(tx, resume.id, profile);
  });
  return { published: true };
}
