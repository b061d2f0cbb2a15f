// Vectors of passages: those that the tenant has already are taken again, the others are made by the encoder.
import { passageVectors, type IndexedPassage } from '@vitae/store';
import type { PassageVectors, PipelineDependencies } from './stage.ts';

export type MadeVectors =
  | { readonly kind: 'made'; readonly vectors: PassageVectors }
  | { readonly kind: 'no_encoder' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Vectors of all these passages, or of none. Rejects only with a fault of the database. */
export async function makeVectors(
  { store, embedder }: Pick<PipelineDependencies, 'store' | 'embedder'>,
  tenantId: string,
  passages: readonly Pick<IndexedPassage, 'text' | 'textHash'>[],
): Promise<MadeVectors> {
  if (!embedder) return { kind: 'no_encoder' };
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
