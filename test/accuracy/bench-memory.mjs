// npm run bench:memory: what `npm start` holds, as the sum of the proportional set sizes (PSS) of its processes: idle after the
// start, the most while files are read, and idle again. Linux alone tells this.
//   npm run bench:memory [-- --dir FOLDER --rounds 2 --rest 75]     FOLDER holds the files to send; rest: seconds to idle again
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: path.join(root, 'test/accuracy/benchmark/dev/files') },
    rounds: { type: 'string', default: '1' },
    rest: { type: 'string', default: '75' },
  },
});
const SETTLE_MS = 8_000;
const SAMPLE_MS = 250;
const AT_ONCE = 8;

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** A process and all that it started, down to the last. */
function processTree(pid) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1])]);
  const tree = [pid];
  for (const member of tree)
    tree.push(...parents.filter(([, parent]) => parent === member).map(([child]) => child));
  return tree;
}

const programOf = (pid) => {
  const file = read(`/proc/${pid}/cmdline`)
    .split('\0')
    .find((word) => /\.m?js$/.test(word));
  return (
    file?.match(/(api|worker|standalone|gpu-worker)\/dist\/main/)?.[1] ?? path.basename(file ?? '?', '.js')
  );
};

/** MiB by program. */
function measure(pid) {
  const use = {};
  for (const member of processTree(pid)) {
    const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${member}/smaps_rollup`))?.[1] ?? 0);
    if (kilobytes) use[programOf(member)] = (use[programOf(member)] ?? 0) + kilobytes / 1024;
  }
  return use;
}

const sum = (use) => Object.values(use).reduce((total, part) => total + part, 0);
const show = (title, use) => {
  const parts = Object.entries(use).map(([name, size]) => `${name} ${Math.round(size)}`);
  console.log(`${title.padEnd(14)} ${String(Math.round(sum(use))).padStart(5)} MiB   ${parts.join(', ')}`);
};

const dataDir = mkdtempSync(path.join(tmpdir(), 'vitae-memory-'));
const vitae = spawn(process.execPath, [path.join(root, 'apps/standalone/dist/main.js')], {
  env: { ...process.env, VITAE_DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise((resolve, reject) => {
  let said = '';
  vitae.stdout.on('data', (chunk) => {
    const ready = /Vitae is ready: (\S+)/.exec((said += chunk))?.[1];
    if (ready) resolve(ready);
  });
  vitae.once('exit', (code) => reject(new Error(`Vitae ended with ${code}`)));
});
try {
  await sleep(SETTLE_MS);
  show('idle', measure(vitae.pid));

  const { apiKey } = JSON.parse(read(path.join(dataDir, 'first-run.json')));
  let most = {};
  const sampling = setInterval(() => {
    const use = measure(vitae.pid);
    if (sum(use) > sum(most)) most = use;
  }, SAMPLE_MS);
  const files = readdirSync(values.dir).sort();
  const queue = Array.from({ length: Number(values.rounds) }, () => files).flat();
  await Promise.all(Array.from({ length: AT_ONCE }, () => sendAll(queue, url, apiKey)));
  clearInterval(sampling);
  show('under load', most);

  await sleep(Number(values.rest) * 1_000);
  show('idle again', measure(vitae.pid));
} finally {
  vitae.kill('SIGTERM');
  await new Promise((resolve) => vitae.once('exit', resolve));
  rmSync(dataDir, { recursive: true, force: true });
}

async function sendAll(queue, url, apiKey) {
  for (let file = queue.shift(); file; file = queue.shift()) {
    const body = new FormData();
    body.append('file', new Blob([readFileSync(path.join(values.dir, file))]), file);
    const answer = await fetch(`${url}/v1/resumes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, prefer: 'wait=60' },
      body,
    });
    if (!answer.ok) console.error(`${file}: ${answer.status}`);
    await answer.arrayBuffer();
  }
}
