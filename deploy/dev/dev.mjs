// npm run dev: Vitae as it is being written. Compiles what changes, starts `npm start`'s program again with it, and runs
// Vite's server beside it for the page, which shows the document viewer at /dev/document.
// Settings are those of `npm start`; PAGE_PORT is Vite's (5173).
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const PROGRAMS = ['apps/standalone', 'apps/api', 'apps/worker', 'apps/cli', 'gpu-worker'];
const { PORT: port = '3000', PAGE_PORT: pagePort = '5173' } = process.env;
const node = (script, args, options = {}) =>
  spawn(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit', ...options });
const say = (message) => process.stderr.write(`dev: ${message}\n`);
const ended = (child) => new Promise((resolve) => child.once('exit', resolve));

let vitae;
let turn = Promise.resolve();

function startVitae() {
  const child = node('apps/standalone/dist/main.js', [], { env: { ...process.env, PORT: port } });
  vitae = child;
  // It says itself why; the next change may mend it.
  child.once(
    'exit',
    (code) => code && vitae === child && say('Vitae ended; it starts again with the next change'),
  );
}

/** One after another: two at once would meet at the data folder. */
const restart = () => {
  turn = turn.then(async () => {
    const old = vitae;
    vitae = undefined;
    if (old && old.exitCode === null && old.signalCode === null) {
      old.kill('SIGTERM');
      await ended(old);
    }
    startVitae();
  });
};

const compiler = node('node_modules/typescript/bin/tsc', ['-b', '-w', '--preserveWatchOutput', ...PROGRAMS], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let line = '';
compiler.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  const lines = (line + chunk).split('\n');
  line = lines.pop() ?? '';
  // The compiler's own last words after each round.
  if (lines.some((l) => /Found 0 errors/.test(l))) restart();
});

const web = path.join(root, 'apps/web');
// Where npm puts it depends on what else is installed.
const viteFolder = path.dirname(createRequire(path.join(web, 'package.json')).resolve('vite/package.json'));
const vite = node(
  path.relative(root, path.join(viteFolder, 'bin/vite.js')),
  ['--host', '127.0.0.1', '--port', pagePort, '--strictPort'],
  { cwd: web, env: { ...process.env, VITAE_API: `http://127.0.0.1:${port}` } },
);
say(
  `the page: http://127.0.0.1:${pagePort}   the document viewer: http://127.0.0.1:${pagePort}/dev/document`,
);

let ending = false;
async function end(code) {
  if (ending) return;
  ending = true;
  await turn;
  const running = [compiler, vite, vitae].filter(
    (child) => child && child.exitCode === null && child.signalCode === null,
  );
  await Promise.all(
    running.map((child) => {
      child.kill('SIGTERM');
      return ended(child);
    }),
  );
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
compiler.once('exit', () => void end(1));
vite.once('exit', () => void end(1));
