// Vectors of passages: those that the tenant has already are taken again, the others are made by an encoder.
import type { Embedder } from '@vitae/embedding';
import { passageVectors, tenantEncoders, type IndexedPassage, type Store } from '@vitae/store';
import type { PassageVectors, PipelineDependencies } from './stage.ts';

export type MadeVectors =
  | { readonly kind: 'made'; readonly vectors: PassageVectors }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Those that a tenant's resumes are to have vectors of: the encoder, and the one before it as long as the tenant is searched by that. */
export async function encodersFor(
  {
    store,
    embedder,
    previousEmbedder,
  }: Pick<PipelineDependencies, 'store' | 'embedder' | 'previousEmbedder'>,
  tenantId: string,
): Promise<Embedder[]> {
  if (!embedder) return [];
  if (!previousEmbedder) return [embedder];
  const models = [embedder.model, previousEmbedder.model];
  const model = await store.withTenant(tenantId, (tx) => tenantEncoders.searchedBy(tx, models));
  return model === previousEmbedder.model ? [embedder, previousEmbedder] : [embedder];
}

/** Vectors of all these passages, or of none. Rejects only with a fault of the database. */
export async function makeVectors(
  store: Store,
  embedder: Embedder,
  tenantId: string,
  passages: readonly Pick<IndexedPassage, 'text' | 'textHash'>[],
): Promise<MadeVectors> {
  const { model } = embedder;
  const texts = new Map(passages.map(({ text, textHash }) => [textHash, text]));
  const byHash = await store.withTenant(tenantId, (tx) => passageVectors.find(tx, model, [...texts.keys()]));
  const missing = [...texts].filter(([hash]) => !byHash.has(hash));
  try {
    if (embedder.dimensions > passageVectors.MOST_DIMENSIONS)
      throw new RangeError(`vectors of ${embedder.dimensions} dimensions are too long to be kept`);
    const made = missing.length ? await embedder.embed(missing.map(([, text]) => text)) : [];
    missing.forEach(([hash], at) => {
      const vector = made[at];
      if (!vector) throw new RangeError('the encoder answered too few vectors');
      byHash.set(hash, vector);
    });
  } catch (error) {
    return { kind: 'failed', error };
  }
  return { kind: 'made', vectors: { model, byHash } };
}
