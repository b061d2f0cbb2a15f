// Documents with changed words, lines and places, as `npm run fuzz:extract` makes them: a profile of each, with evidence.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../accuracy/fuzz-extract.mjs', import.meta.url));

it('makes a profile with evidence of 150 changed documents', () => {
  const run = spawnSync(process.execPath, [program, '--inputs', '150'], { encoding: 'utf8' });
  // What failed is printed: the seed and the fewest changes that show it.
  expect([run.status, run.stdout, run.stderr]).toEqual([
    0,
    expect.stringContaining('150 inputs from'),
    expect.any(String),
  ]);
});
