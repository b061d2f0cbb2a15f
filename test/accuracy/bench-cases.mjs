// npm run bench:cases [-- --dir DIR]
// Small fictitious inputs that were once read wrongly, read by the command line program as a user would; prints each value
// that is still wrong, the share that is right, and how that stands to what is kept (cases-kept.json, to be raised when more is
// right). Some are hard and known to be wrong still. Exit status 1 below 90 %, which is what it must hold.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const cli = path.join(here, '../../apps/cli/dist/main.js');
const at = process.argv.indexOf('--dir');
const dir = path.resolve(at >= 0 ? process.argv[at + 1] : path.join(here, 'cases'));
const NOT_INPUT = /\.expected\.json$|^README\.md$|\.mjs$/;
const LEAST_PERCENT = 90;

/** How what was read stands to what is kept, in a sentence. */
function standing(right, all) {
  if (at >= 0) return 'Nothing is kept of another folder.';
  const kept = JSON.parse(readFileSync(path.join(here, 'cases-kept.json'), 'utf8'));
  const was = `${kept.right} of ${kept.all} are kept`;
  if (all !== kept.all) return `${was}: the cases have changed, keep the new figure in cases-kept.json.`;
  if (right < kept.right) return `${was}: ${kept.right - right} fell.`;
  return right > kept.right
    ? `${was}: ${right - kept.right} more are right now, keep that in cases-kept.json.`
    : `${was}: nothing fell.`;
}

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
  const [, right, all] = stdout.match(/(\d+) of (\d+) values right/)?.map(Number) ?? [];
  process.stdout.write(`${standing(right, all)} At least ${LEAST_PERCENT} % must be right.\n`);
  process.exitCode = percent >= LEAST_PERCENT ? 0 : 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
