// Reads a benchmark folder by the command line program, as a user would: the profiles, and their exports as JSON Resume.
import { toJsonResume } from '@vitae/contracts';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../apps/cli/dist/main.js');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Fills `out/native` and `out/json-resume`. Gives, for each file of the manifest that could be read, its row, gold, profile
 * and export.
 */
export async function predict(dir, out) {
  const manifest = readJson(path.join(dir, 'manifest.json'));
  const native = path.join(out, 'native');
  const exported = path.join(out, 'json-resume');
  mkdirSync(exported, { recursive: true });
  await new Promise((resolve) =>
    spawn(process.execPath, [cli, 'parse', '--out', native, ...manifest.map((m) => path.join(dir, m.file))], {
      stdio: ['ignore', 'inherit', 'inherit'],
    }).on('exit', resolve),
  );
  return manifest.flatMap((about) => {
    const file = path.join(native, `${about.base}.json`);
    if (!existsSync(file)) return [];
    const profile = readJson(file);
    const resume = toJsonResume(profile);
    writeFileSync(path.join(exported, `${about.base}.json`), JSON.stringify(resume));
    return [{ about, gold: readJson(path.join(dir, 'gold', `${about.base}.json`)), profile, resume }];
  });
}
