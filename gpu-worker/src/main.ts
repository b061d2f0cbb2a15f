// The program: what it is for is asked and checked before anything of it is loaded.
import { begin, start } from '@vitae/runtime';

const settings = begin({
  name: 'gpu-worker',
  usage: 'node gpu-worker/dist/main.js',
  about: `Vitae's worker for the language model: feeds the engine beside it (LLM_BASE_URL), or runs a GGUF file itself (LLM_MODEL). Any
number may run beside each other, each with its own engine. SIGTERM ends it in order: what runs is finished, what waits goes to others.`,
});
const { runGpuWorker } = await import('./run-gpu-worker.ts');
await start('gpu-worker', () => runGpuWorker(settings));
