// npm run bench:cases [-- --dir DIR]
// Small fictitious inputs that were once read wrongly, read by the command line program as a user would; prints each value
// that is still wrong and the share that is right. Exit status 1 below 90 %.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const cli = path.join(here, '../../apps/cli/dist/main.js');
const at = process.argv.indexOf('--dir');
const dir = path.resolve(at >= 0 ? process.argv[at + 1] : path.join(here, 'cases'));
const NOT_INPUT = /\.expected\.json$|^README\.md$|\.mjs$/;
const LEAST_PERCENT = 90;

const inputs = readdirSync(dir, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !NOT_INPUT.test(entry.name))
  .map(({ name }) => path.join(dir, name));
const out = mkdtempSync(path.join(tmpdir(), 'vitae-cases-'));
try {
  spawnSync(process.execPath, [cli, 'parse', '--format', 'json-resume', '--out', out, ...inputs], {
    stdio: 'inherit',
  });
  const { stdout } = spawnSync(process.execPath, [path.join(here, 'cases/score.mjs'), out, '--cases', dir], {
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  const percent = Number(stdout.match(/\(([\d.]+) %\)/)?.[1] ?? 0);
  process.exitCode = percent >= LEAST_PERCENT ? 0 : 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
