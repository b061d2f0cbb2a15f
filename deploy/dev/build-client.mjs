// `npm run client:build`: keeps the API's description of itself beside the client, and builds the client from it. The API is made of its
// real parts and asked; it reaches no database.
import { createApi } from '@vitae/api';
import { createLogger, loadSettings } from '@vitae/runtime';
import { FolderFileStore, Store } from '@vitae/store';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const store = new Store('postgres://nobody@127.0.0.1:1/none', 1);
const app = await createApi({
  settings: loadSettings({}),
  store,
  files: new FolderFileStore('/nowhere'),
  logger: createLogger('client', 'silent'),
  now: () => new Date(),
});
await app.listen(0, '127.0.0.1');
const answer = await fetch(`${await app.getUrl()}/openapi.json`);
writeFileSync(here('../../libs/client/openapi.json'), byLines(await answer.json()));
await app.close();
await store.close();
const run = (...args) =>
  execFileSync(process.execPath, args, { cwd: here('../../libs/client'), stdio: ['ignore', 2, 2] });
run('generate.mjs');
run(here('../../node_modules/typescript/bin/tsc'), '-b');

/** A line for each operation and each named part: two changes of it seldom meet, and a change is seen for what it is. */
function byLines(document) {
  const inner = (value, deep) =>
    deep === 0 || typeof value !== 'object' || value === null
      ? JSON.stringify(value)
      : `{\n${Object.entries(value)
          .map(([key, part]) => `${JSON.stringify(key)}: ${inner(part, deep - 1)}`)
          .join(',\n')}\n}`;
  const parts = Object.entries(document).map(
    ([key, part]) =>
      `${JSON.stringify(key)}: ${inner(part, key === 'paths' || key === 'components' ? 2 : 0)}`,
  );
  return `{\n${parts.join(',\n')}\n}\n`;
}
