// Damaged files of every format, as `npm run fuzz:read` makes them: each ends in a Document or a coded refusal.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../accuracy/fuzz-read.mjs', import.meta.url));

it('reads or refuses 5,000 damaged files, and leaves nothing behind', () => {
  const run = spawnSync(process.execPath, [program, '--inputs', '5000'], { encoding: 'utf8' });
  expect([run.status, run.stdout.match(/finding:.*/g) ?? []]).toEqual([0, []]);
}, 400_000);
