// Vitae as it is built, on a data folder of its own that goes with it: what measurements are taken of.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const STANDALONE = fileURLToPath(new URL('../../apps/standalone/dist/main.js', import.meta.url));

/** Starts Vitae; gives its process, its address, whom it was made for, and how to end it. */
export async function startVitae(name) {
  const dataDir = mkdtempSync(path.join(tmpdir(), `vitae-${name}-`));
  const vitae = spawn(process.execPath, [STANDALONE], {
    env: { ...process.env, VITAE_DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    vitae.on('exit', () => reject(new Error('Vitae ended')));
    vitae.stdout.on('data', (chunk) => {
      said += chunk;
      const ready = said.match(/Vitae is ready: (\S+)/)?.[1];
      if (ready && said.includes('Ctrl-C')) resolve(ready);
    });
  });
  return {
    vitae,
    address,
    first: JSON.parse(readFileSync(path.join(dataDir, 'first-run.json'), 'utf8')),
    async end() {
      vitae.removeAllListeners('exit');
      await new Promise((resolve) => {
        vitae.on('exit', resolve);
        vitae.kill('SIGTERM');
      });
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
