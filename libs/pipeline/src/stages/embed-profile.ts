import { Faults } from '@vitae/extraction';
import { indexResume } from '@vitae/search';
import type { ResumeIndex } from '@vitae/store';
import { makeVectors } from '../make-vectors.ts';
import { resultOf, type EmbedResult, type StageInput } from '../stage.ts';

/** Makes what search asks of a resume. No failure of it is worth the profile: what is missing is made later. */
export async function embedProfile(input: StageInput): Promise<EmbedResult> {
  const { tenantId, dependencies } = input;
  const faults = new Faults();
  const [document, profile] = [resultOf(input, 'read'), resultOf(input, 'merge')];
  const index = faults.read<ResumeIndex | undefined>(
    'search',
    () => indexResume(document, profile),
    undefined,
  );
  dependencies.onFaults?.(faults.list);
  if (!index) return {};
  const made = await makeVectors(dependencies, tenantId, index.passages);
  if (made.kind === 'failed') dependencies.onEmbeddingFailure?.(made.error);
  return { index, ...(made.kind === 'made' && { vectors: made.vectors }) };
}
