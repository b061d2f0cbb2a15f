// Texts as vectors of meaning, by whichever encoder the settings name.
export { EmbeddingError, type Embedder, type EmbeddingFailure } from './embedder.ts';
export { createEmbedder, createPreviousEmbedder } from './create-embedder.ts';
