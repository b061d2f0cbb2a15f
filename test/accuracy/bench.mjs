// npm run bench:accuracy [-- --dir DIR] [--json] [--misses FIELD]
// Reads every file of a benchmark folder (manifest.json, files/, gold/, text/) by the command line program, as a user
// would, and prints the tables of the benchmark's own scorer.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const cli = path.join(here, '../../apps/cli/dist/main.js');
const scorer = path.join(here, 'benchmark/score.mjs');
const args = process.argv.slice(2);
const at = args.indexOf('--dir');
const dir = path.resolve(at >= 0 ? args.splice(at, 2)[1] : path.join(here, 'benchmark/dev'));

const run = (program, programArgs, stdio) =>
  new Promise((resolve) =>
    spawn(process.execPath, [program, ...programArgs], { stdio }).on('exit', (code) => resolve(code ?? 1)),
  );

const out = mkdtempSync(path.join(tmpdir(), 'vitae-bench-'));
try {
  const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));
  const started = performance.now();
  await run(
    cli,
    ['parse', '--format', 'json-resume', '--out', out, ...manifest.map((m) => path.join(dir, m.file))],
    ['ignore', 'inherit', 'inherit'],
  );
  console.error(`${manifest.length} files in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  process.exitCode = await run(scorer, ['--gold', path.join(dir, 'gold'), '--pred', out, ...args], 'inherit');
} finally {
  rmSync(out, { recursive: true, force: true });
}
