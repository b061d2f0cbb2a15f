// The program: what it is for is asked and checked before anything of it is loaded.
import { begin, start } from '@vitae/runtime';

const settings = begin({
  name: 'standalone',
  usage: 'npm start, with settings for example PORT=8080 npm start',
  about: `Everything of Vitae on one machine: an embedded database unless DATABASE_URL names another, the API with its page, a worker
and, with LLM_BASE_URL or a GGUF file as LLM_MODEL, the language model's worker. Ctrl-C ends it in order.`,
});
const { runStandalone } = await import('./run-standalone.ts');
await start('standalone', () => runStandalone(settings));
