// The encoder that the settings name.
import type { EmbeddingSettings } from '@vitae/runtime';
import { CachedEmbedder } from './cached-embedder.ts';
import type { Embedder } from './embedder.ts';
import { ProcessEmbedder } from './process-embedder.ts';
import { USE_LITE } from './use-lite/use-lite.ts';

/** Half a second's work, on a machine that is busy with a hundred other things. */
const STARTS_WITHIN_MS = 60_000;

/** Ready to be asked; the built-in encoder loads when it first is. */
export function createEmbedder(settings: EmbeddingSettings): Promise<Embedder> {
  const { maxMemoryMegabytes, timeoutMilliseconds } = settings;
  const builtIn = new ProcessEmbedder(
    {
      spec: { kind: 'use-lite' },
      maxMemoryMegabytes,
      timeoutMilliseconds,
      startMilliseconds: STARTS_WITHIN_MS,
    },
    USE_LITE,
  );
  return Promise.resolve(new CachedEmbedder(builtIn));
}
