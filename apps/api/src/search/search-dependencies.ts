// What searches and questions go by, of the API's parts.
import type { SearchDependencies } from '@vitae/search';
import type { ApiDependencies } from '../dependencies.ts';

/** Where the encoder fails they go without meaning, which is logged. */
export const searchDependencies = ({
  store,
  embedder,
  previousEmbedder,
  logger,
  now,
}: ApiDependencies): SearchDependencies => ({
  store,
  embedder,
  previousEmbedder,
  now,
  onEmbeddingFailure: (error) =>
    logger.warn({ err: error }, 'a search went without meaning: the encoder failed'),
});
