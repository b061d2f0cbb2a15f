// The program: what it is for is asked and checked before anything of it is loaded.
import { begin, start } from '@vitae/runtime';

const settings = begin({
  name: 'api',
  usage: 'node apps/api/dist/main.js',
  about: `Vitae's HTTP API and its page: takes resumes in and answers what was read of them; workers read them. Any number may run
beside each other on one database, one storage and, if there is one, one Redis. SIGTERM ends it in order.`,
});
const { runApi } = await import('./run-api.ts');
await start('api', () => runApi(settings));
