// A program that may run on several machines takes no folder of its own for the original files.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

it.each(['api', 'worker'])('the %s ends with a sentence where no storage is named', async (app) => {
  const program = fileURLToPath(new URL(`../../apps/${app}/dist/main.js`, import.meta.url));
  const started = run(process.execPath, [program], {
    env: { ...process.env, DATABASE_URL: 'postgres://vitae@127.0.0.1:1/none', STORAGE_URL: '' },
  });
  await expect(started).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/STORAGE_URL.*folder that all processes share/) as string,
  });
});
