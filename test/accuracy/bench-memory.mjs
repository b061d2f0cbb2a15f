// npm run bench:memory: what `npm start` holds, every process of it (npm and the script that starts it, too), as the sum of
// their proportional set sizes (PSS): what several share, such as Node's own code, is counted once. Linux alone tells this.
//   npm run bench:memory [-- --dir FOLDER --rounds 2 --rest 75 --uploads 100]
// FOLDER holds the files to send; rest: seconds to idle again after each load; uploads: files of 14 MB that are sent at once.
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
    uploads: { type: 'string', default: '100' },
  },
});
const SETTLE_MS = 8_000;
const SAMPLE_MS = 250;
const AT_ONCE = 8;
const UPLOAD_BYTES = 14 * 1024 * 1024;

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

function programOf(pid) {
  const words = read(`/proc/${pid}/cmdline`).split('\0');
  const file = words.find((word) => /\.m?js$/.test(word));
  // `npm start` itself calls itself so, in one word; the shell between is too small to be seen.
  if (!file || file.endsWith('run.mjs') || words[0].startsWith('npm')) return 'npm';
  return file.match(/(api|worker|standalone|gpu-worker)\/dist\/main/)?.[1] ?? path.basename(file, '.js');
}

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
  console.log(`${title.padEnd(20)} ${String(Math.round(sum(use))).padStart(5)} MiB   ${parts.join(', ')}`);
};

/** Shows the most that all hold together while something is done. */
async function most(title, doing) {
  let highest = measure(vitae.pid);
  const sampling = setInterval(() => {
    const use = measure(vitae.pid);
    if (sum(use) > sum(highest)) highest = use;
  }, SAMPLE_MS);
  try {
    return await doing();
  } finally {
    clearInterval(sampling);
    show(title, highest);
  }
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'vitae-memory-'));
const vitae = spawn('npm', ['start'], {
  cwd: root,
  env: { ...process.env, VITAE_DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => vitae.once('exit', resolve));
try {
  const url = await most('while it starts', () => addressOf(vitae));
  await sleep(SETTLE_MS);
  show('idle', measure(vitae.pid));

  const { apiKey } = JSON.parse(read(path.join(dataDir, 'first-run.json')));
  const post = async (bytes, name, wait) => {
    const body = new FormData();
    body.append('file', new Blob(bytes), name);
    const headers = { authorization: `Bearer ${apiKey}`, ...(wait && { prefer: `wait=${wait}` }) };
    const answer = await fetch(`${url}/v1/resumes`, { method: 'POST', headers, body });
    await answer.arrayBuffer();
    return answer.status;
  };
  const readAll = (files) => {
    const queue = Array.from({ length: Number(values.rounds) }, () => files).flat();
    const client = async () => {
      for (let file = queue.shift(); file; file = queue.shift()) {
        const status = await post([readFileSync(path.join(values.dir, file))], file, 60);
        if (status >= 300) console.error(`${file}: ${status}`);
      }
    };
    return Promise.all(Array.from({ length: AT_ONCE }, client));
  };
  const isBusy = async () => {
    const lists = ['queued', 'processing'].map(async (status) => {
      const answer = await fetch(`${url}/v1/resumes?status=${status}`, {
        headers: { authorization: `Bearer ${apiKey}` },
      });
      return (await answer.json()).items.length > 0;
    });
    return (await Promise.all(lists)).includes(true);
  };
  const settled = async () => {
    while (await isBusy()) await sleep(1_000);
  };
  const rest = async (title) => {
    await sleep(Number(values.rest) * 1_000);
    show(title, measure(vitae.pid));
  };

  // The benchmark names its scans so; other folders show one load only.
  const files = readdirSync(values.dir).sort();
  const scans = files.filter((file) => file.includes('-scan-'));
  await most('reading text', () => readAll(files.filter((file) => !scans.includes(file))));
  if (scans.length) await most('recognising scans', () => readAll(scans).then(settled));
  await rest('idle again');

  // Files that are the same are one file to Vitae: their first words differ.
  const filling = new Blob([new Uint8Array(UPLOAD_BYTES).fill(32)]);
  const uploads = Array.from({ length: Number(values.uploads) }, (_, i) => i);
  const title = `${uploads.length} × 14 MB at once`;
  const answers = await most(title, () =>
    Promise.all(uploads.map((i) => post([`Resume ${i}\n`, filling], `${i}.txt`).catch(() => 'cut off'))),
  );
  console.log(
    `  answers: ${[...Map.groupBy(answers, String)].map(([status, all]) => `${all.length} × ${status}`).join(', ')}`,
  );
  await most('reading these', settled);
  await rest('idle after that');
} finally {
  vitae.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
}

function addressOf(program) {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stdout.on('data', (chunk) => {
      const ready = /Vitae is ready: (\S+)/.exec((said += chunk))?.[1];
      if (ready) resolve(ready);
    });
    program.once('exit', (code) => reject(new Error(`Vitae ended with ${code}`)));
  });
}
