// The built `vitae parse` among other commands of a shell.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { benchmarkPath } from '../support/files.ts';

const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

it('ends quietly when whoever reads its output has had enough', async () => {
  const args = ['parse', '--format', 'document', benchmarkPath('d01-even-pdf.pdf')];
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = text(child.stderr);
  child.stdout.destroy();
  const [code] = (await once(child, 'exit')) as [number | null];
  expect([code, await said]).toEqual([0, '']);
});
