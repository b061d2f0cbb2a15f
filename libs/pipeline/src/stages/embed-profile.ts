import { Faults } from '@vitae/extraction';
import { indexResume } from '@vitae/search';
import { tenantSettings, type ResumeIndex } from '@vitae/store';
import { encodersFor, makeVectors } from '../make-vectors.ts';
import { resultOf, type EmbedResult, type PassageVectors, type StageInput } from '../stage.ts';

/** Makes what search asks of a resume. No failure of it is worth the profile: what is missing is made later. */
export async function embedProfile(input: StageInput): Promise<EmbedResult> {
  const { tenantId, dependencies } = input;
  const { sensitiveFields } = await dependencies.store.withTenant(tenantId, (tx) =>
    tenantSettings.getSettings(tx),
  );
  const faults = new Faults();
  const [document, profile] = [resultOf(input, 'read'), resultOf(input, 'merge')];
  const index = faults.read<ResumeIndex | undefined>(
    'search',
    () => indexResume(document, profile, sensitiveFields),
    undefined,
  );
  dependencies.onFaults?.(faults.list);
  if (!index) return {};
  const vectors: PassageVectors[] = [];
  for (const embedder of await encodersFor(dependencies, tenantId)) {
    const made = await makeVectors(dependencies.store, embedder, tenantId, index.passages);
    if (made.kind === 'made') vectors.push(made.vectors);
    else dependencies.onEmbeddingFailure?.(made.error);
  }
  return { index, vectors, guarded: sensitiveFields };
}
