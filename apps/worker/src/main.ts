// The program: what it is for is asked and checked before anything of it is loaded.
import { begin, start } from '@vitae/runtime';

const settings = begin({
  name: 'worker',
  usage: 'node apps/worker/dist/main.js',
  about: `Vitae's worker: hands out what is due and reads resumes, in child processes that may be killed. Any number may run beside
each other on one database, one storage and, if there is one, one Redis. SIGTERM ends it in order: what runs is finished or goes back.`,
});
const { runWorker } = await import('./run-worker.ts');
await start('worker', () => runWorker(settings));
