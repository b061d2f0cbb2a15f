// Makes up for what search lacks of a resume that is published: rows that are missing or of an older version, and vectors.
import { refreshCandidate } from '@vitae/candidates';
import { EmbeddingError } from '@vitae/embedding';
import type { JobHandler } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { INDEX_VERSION, indexResume } from '@vitae/search';
import {
  candidates,
  passageVectors,
  results,
  searchIndex,
  tenantSettings,
  type TenantTx,
} from '@vitae/store';
import { encodersFor, makeVectors } from './make-vectors.ts';
import type { PassageVectors, PipelineDependencies } from './stage.ts';

export function indexPublished(dependencies: PipelineDependencies): JobHandler<'index-resume'> {
  const { store, embedder: current } = dependencies;
  return {
    async run({ tenantId, payload: { resumeId }, settle }) {
      await store.withTenant(tenantId, (tx) => bringUpToDate(tx, resumeId));
      const all: PassageVectors[] = [];
      for (const embedder of await encodersFor(dependencies, tenantId)) {
        const missing = await store.withTenant(tenantId, (tx) =>
          passageVectors.listMissing(tx, resumeId, embedder.model),
        );
        const made = await makeVectors(store, embedder, tenantId, missing);
        if (made.kind === 'made') all.push(made.vectors);
        // Those of the encoder before are worth no other try.
        else if (embedder === current) throw faultOf(made.error);
      }
      await store.withTenant(tenantId, async (tx) => {
        await settle(tx);
        for (const { model, byHash } of all) await passageVectors.put(tx, resumeId, model, byHash);
      });
    },
    // The sweep finds what still lacks something, and adds the job again.
    giveUp: () => Promise.resolve(),
  };
}

/** Makes the rows of a resume whose profile has none, or older ones. Nothing is done for one that is being read again: it is published soon. */
async function bringUpToDate(tx: TenantTx, resumeId: string): Promise<void> {
  const version = await searchIndex.versionOf(tx, resumeId);
  if (version !== undefined && version >= INDEX_VERSION) return;
  const [document, profile] = [
    await results.getDocument(tx, resumeId),
    await results.getProfile(tx, resumeId),
  ];
  if (!document || !profile) return;
  const { sensitiveFields } = await tenantSettings.getSettings(tx);
  await searchIndex.put(tx, resumeId, indexResume(document, profile, sensitiveFields));
  const candidateId = await candidates.candidateOf(tx, resumeId);
  if (candidateId) await refreshCandidate(tx, candidateId);
}

/** An encoder that is away is waited for; what else it fails with is tried a few times. */
const faultOf = (error: unknown): unknown =>
  error instanceof EmbeddingError && error.reason !== 'unsound'
    ? new AppError('unavailable', { cause: error })
    : error;
