// Words of the page: all are in catalogues, and none lacks its German.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What `lingui` says, with its exit status. */
const lingui = (...args: string[]): Promise<{ status: number; said: string }> =>
  new Promise((resolve) => {
    const program = [`${ROOT}node_modules/@lingui/cli/dist/lingui.js`, ...args];
    const child = execFile(process.execPath, program, { cwd: `${ROOT}apps/web` }, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });

it('has every message of the source in its catalogues, and no other: “npm run words” puts them there', async () => {
  const { status, said } = await lingui('check', 'sync', '--clean', '--workers', '1');
  expect([status, status === 0 ? '' : said]).toEqual([0, '']);
});

it('has every message in German', async () => {
  const { status, said } = await lingui(
    'check',
    'missing',
    '--mode',
    'catalog',
    '--verbose',
    '--locale',
    'de',
  );
  expect([status, status === 0 ? '' : said]).toEqual([0, '']);
});
