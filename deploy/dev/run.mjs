// Runs one of Vitae's programs on a fresh clone as well as on a ready one: installs the packages if the lock file
// changed, builds if a source changed, then starts the program on the pinned Node (node_modules/.bin/node).
//   node deploy/dev/run.mjs [--from-caller] PROGRAM [ARGUMENT…]     --from-caller: in the folder that npm was called from
//   node deploy/dev/run.mjs --build-only
// When nothing changed the checks are a few hundred file stats. It uses Node's own modules only: nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const pinnedNode = path.join(root, 'node_modules/.bin/node');
const SOURCE_FOLDERS = ['apps', 'libs', 'gpu-worker', 'prisma', 'test'];
const SOURCE_FILES = ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json'];
const SKIPPED = new Set([
  'node_modules',
  'dist',
  'generated',
  'llama',
  '.test-results',
  'benchmark',
  'cases',
  'sources',
]);
const QUIET_ENVIRONMENT = {
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NX_INTERACTIVE: 'false',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};

const say = (message) => process.stderr.write(`vitae: ${message}\n`);
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function* sourceFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(full);
    else yield full;
  }
}

function fingerprintOfSources() {
  const hash = createHash('sha256');
  const files = [
    ...SOURCE_FOLDERS.flatMap((f) => [...sourceFiles(path.join(root, f))]),
    ...SOURCE_FILES.map((f) => path.join(root, f)),
  ];
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function runStep(command, args, env) {
  // Everything a step prints goes to standard error: standard output belongs to the program.
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    say(`“${[path.basename(command), ...args].join(' ')}” failed${error ? `: ${error.message}` : ''}`);
    process.exit(status || 1);
  }
}

function install() {
  const stamp = path.join(root, 'node_modules/.vitae-installed');
  const wanted = createHash('sha256')
    .update(read(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (read(stamp) === wanted && existsSync(pinnedNode)) return;
  say('installing packages (once, a minute or two)…');
  runStep('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], process.env);
  if (!existsSync(pinnedNode)) {
    say(
      'the pinned Node could not be installed: npm blocked the install script of the package “node” (see allowScripts in package.json)',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/** Runs the build, one short line a package; its whole output only if it fails. */
function runBuild(env) {
  return new Promise((resolve) => {
    const nx = spawn(
      pinnedNode,
      ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--outputStyle=stream'],
      { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    const read = (chunk) => {
      output += chunk;
      for (const [, name] of String(chunk)
        .replace(/\u001b\[[0-9;]*m/g, '')
        .matchAll(/> nx run @vitae\/(\w+):build/g))
        process.stderr.write(` ${name}`);
    };
    nx.stdout.on('data', read);
    nx.stderr.on('data', read);
    nx.on('exit', (code) => {
      process.stderr.write('\n');
      if (code) process.stderr.write(output);
      resolve(code ?? 1);
    });
  });
}

async function build(env) {
  const stamp = path.join(root, '.nx/vitae-built');
  const fingerprint = fingerprintOfSources();
  if (read(stamp) === fingerprint) return;
  process.stderr.write('vitae: building');
  rmSync(stamp, { force: true });
  const code = await runBuild(env);
  if (code) process.exit(code);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
}

function start(program, args, cwd, env) {
  const child = spawn(pinnedNode, [path.join(root, program), ...args], { cwd, env, stdio: 'inherit' });
  // A terminal sends Ctrl-C to the whole group; a supervisor sends SIGTERM to us alone. The child ends, then we do.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A killed npm passes nothing on: when whoever started us is gone, the program is to end as well.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const args = process.argv.slice(2);
const fromCaller = args[0] === '--from-caller';
if (fromCaller) args.shift();
const env = {
  ...QUIET_ENVIRONMENT,
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
};
install();
await build(env);
if (args[0] !== '--build-only') {
  const [program, ...rest] = args;
  start(program, rest, fromCaller ? (process.env.INIT_CWD ?? process.cwd()) : root, env);
}
