// The encoder that the settings name.
import { makeFolder, StartRefusal, type EmbeddingEngine, type EmbeddingSettings } from '@vitae/runtime';
import { CachedEmbedder } from './cached-embedder.ts';
import { EmbeddingError, type Embedder } from './embedder.ts';
import { ProcessEmbedder } from './process-embedder.ts';
import { ServerEmbedder } from './server-embedder.ts';
import { USE_LITE } from './use-lite/use-lite.ts';

/** Half a second's work, on a machine that is busy with a hundred other things. */
const STARTS_WITHIN_MS = 60_000;
/** The same with a model of hundreds of megabytes that may have to be downloaded first. */
const DOWNLOADS_WITHIN_MS = 1_800_000;

/**
 * Ready to be asked. The built-in encoder loads when it first is; any other is tried here, so that a wrong setting shows at the
 * start. Rejects with StartRefusal, whose sentence names the setting.
 */
export async function createEmbedder(settings: EmbeddingSettings): Promise<Embedder> {
  return new CachedEmbedder(await engineOf(settings.engine, settings, 'EMBEDDING'));
}

/** The encoder before it, if the settings still name one. */
export async function createPreviousEmbedder(settings: EmbeddingSettings): Promise<Embedder | undefined> {
  const { previous } = settings;
  return previous && new CachedEmbedder(await engineOf(previous, settings, 'EMBEDDING_PREVIOUS'));
}

async function engineOf(
  engine: EmbeddingEngine,
  { maxMemoryMegabytes, timeoutMilliseconds }: EmbeddingSettings,
  settings: 'EMBEDDING' | 'EMBEDDING_PREVIOUS',
): Promise<Embedder> {
  const limits = { maxMemoryMegabytes, timeoutMilliseconds };
  switch (engine.kind) {
    case 'use-lite':
      return new ProcessEmbedder({ spec: engine, ...limits, startMilliseconds: STARTS_WITHIN_MS }, USE_LITE);
    case 'transformers': {
      const writes = engine.isFolder ? undefined : engine.cacheFolder;
      if (writes) await makeFolder(writes);
      return named(`${settings}_MODEL`, () =>
        ProcessEmbedder.start({ spec: engine, writes, ...limits, startMilliseconds: DOWNLOADS_WITHIN_MS }),
      );
    }
    case 'server':
      return named(`${settings}_BASE_URL`, () =>
        ServerEmbedder.connect({ ...engine, timeoutMilliseconds }, engine.dimensions),
      );
  }
}

async function named<T>(setting: string, made: () => Promise<T>): Promise<T> {
  try {
    return await made();
  } catch (error) {
    if (!(error instanceof EmbeddingError)) throw error;
    throw new StartRefusal(`${setting}: ${error.message}`, { passes: error.reason !== 'unsound' });
  }
}
