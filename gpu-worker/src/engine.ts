// The engine that the settings name: a server beside this process, or a GGUF file in it.
import { LlamaEngine, NoLlamaError, OpenAiEngine, type LanguageModel } from '@vitae/inference';
import { StartRefusal, type LlmSettings } from '@vitae/runtime';
import type { GpuWorkerFacts } from '@vitae/store';
import { fileURLToPath } from 'node:url';

/** Where `npm run llm:install` puts node-llama-cpp. */
const LLAMA_FOLDER = fileURLToPath(new URL('../llama', import.meta.url));

export interface Engine {
  readonly model: LanguageModel;
  /** What the list of workers says of it. */
  readonly facts: Pick<
    GpuWorkerFacts,
    'model' | 'revision' | 'engine' | 'device' | 'memoryGigabytes' | 'capacity'
  >;
  close(): Promise<void>;
}

/** Whether the settings name an engine at all. */
export const hasEngine = ({ baseUrl, inProcess }: LlmSettings): boolean => inProcess || baseUrl !== undefined;

/** Loads or reaches it. Rejects with a StartRefusal where a GGUF file is named that can't be loaded. */
export async function openEngine(llm: LlmSettings): Promise<Engine> {
  const { concurrency: capacity, revision, device, memoryGigabytes = null } = llm;
  if (!llm.inProcess) {
    const model = new OpenAiEngine({ ...llm, baseUrl: llm.baseUrl ?? '' });
    const facts = { model: llm.model, revision, engine: 'openai', device, memoryGigabytes, capacity };
    return { model, facts, close: () => Promise.resolve() };
  }
  const model = await LlamaEngine.load({
    modelPath: llm.model,
    packageFolder: LLAMA_FOLDER,
    sequences: capacity,
    threads: llm.threads,
    timeoutMilliseconds: llm.timeoutMilliseconds,
  }).catch((error: unknown) => {
    // What llama.cpp thinks of a file it says on standard error itself.
    throw new StartRefusal(
      error instanceof NoLlamaError
        ? error.message
        : 'the file that LLM_MODEL names can’t be loaded as a model',
    );
  });
  const facts = {
    model: model.name,
    revision,
    engine: 'node-llama-cpp',
    device: model.device,
    memoryGigabytes: model.memoryGigabytes ?? memoryGigabytes,
    capacity,
  };
  return { model, facts, close: () => model.close() };
}
