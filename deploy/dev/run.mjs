// Runs one of Vitae's programs on a fresh clone as well as on a ready one: installs the packages if the lock file
// changed, builds if a source changed, then starts the program on the pinned Node (node_modules/.bin/node).
//   node deploy/dev/run.mjs [--from-caller] PROGRAM [ARGUMENT…]     --from-caller: in the folder that npm was called from
//   node deploy/dev/run.mjs --build-only
// Programs in a `dist` folder run from a release (release.mjs), which no later build touches. When nothing changed it prints
// nothing and reads the sources once, some milliseconds. It uses Node's own modules only: nothing is installed yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStart } from './check-start.mjs';
import { findRelease, fingerprintOf, makeRelease, removeOldReleases, useRelease } from './release.mjs';
import { withStepLock } from './step-lock.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const pinnedNode = path.join(root, 'node_modules/.bin/node');
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

const lockfileHash = () =>
  createHash('sha256')
    .update(read(path.join(root, 'package-lock.json')))
    .digest('hex');
const installStamp = path.join(root, 'node_modules/.vitae-installed');
const isInstalled = () => read(installStamp) === lockfileHash() && existsSync(pinnedNode);
/** The sources that the packages' `dist` folders were built from: tests and measurements run from there. */
const buildStamp = path.join(root, '.build/built');

/** Under the lock: whoever waited for it finds the work done. */
async function install() {
  if (isInstalled()) return;
  say('installing packages (once, a minute or two)…');
  const npm = spawn('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    // Everything a step prints goes to standard error: standard output belongs to the program.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const code = await ended(npm);
  if (code) {
    say('“npm ci” failed');
    process.exit(code);
  }
  if (!existsSync(pinnedNode)) {
    say(
      'the pinned Node could not be installed: npm blocked the install script of the package “node” (see allowScripts in package.json)',
    );
    process.exit(1);
  }
  writeFileSync(installStamp, lockfileHash());
}

const ended = (child) =>
  new Promise((resolve) => {
    child.once('error', (error) => {
      say(error.message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Runs the build, one short word a package; its whole output only if it fails. */
async function runBuild(env, which) {
  process.stderr.write('vitae: building');
  const nx = spawn(
    pinnedNode,
    ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--outputStyle=stream', ...which],
    { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const show = (chunk) => {
    output += chunk;
    for (const [, name] of String(chunk)
      .replace(/\u001b\[[0-9;]*m/g, '')
      .matchAll(/> nx run @vitae\/([\w-]+):build/g))
      process.stderr.write(` ${name}`);
  };
  nx.stdout.on('data', show);
  nx.stderr.on('data', show);
  const code = await ended(nx);
  process.stderr.write('\n');
  if (!code) return;
  process.stderr.write(output);
  process.exit(code);
}

/** Builds what is needed and returns the release to run from. */
async function build(env, isNeeded, which = ['--exclude', '@vitae/test']) {
  const fingerprint = fingerprintOf(root);
  const known = findRelease(root, fingerprint);
  if (known && !isNeeded(fingerprint)) return known;
  await runBuild(env, which);
  writeFileSync(buildStamp, fingerprint);
  const release = makeRelease(root, fingerprint);
  removeOldReleases(root, release);
  return release;
}

/**
 * What stays for days takes little: glibc gives freed memory back at once (compiling the embedded database takes hundreds of
 * megabytes for a moment, 120 of which it would keep), and V8 cleans up young garbage sooner.
 */
const LASTING = {
  flags: ['--max-semi-space-size=4'],
  env: { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' },
};

function start(program, args, cwd, env, lasts) {
  const child = spawn(pinnedNode, [...(lasts ? LASTING.flags : []), program, ...args], {
    cwd,
    env: lasts ? { ...LASTING.env, ...env } : env,
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to the whole group; a supervisor sends SIGTERM to us alone. The child ends, then we do.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A killed npm passes nothing on: when whoever started us is gone, the program is to end as well.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const args = process.argv.slice(2);
const buildOnly = args[0] === '--build-only';
const fromCaller = args[0] === '--from-caller';
if (fromCaller || buildOnly) args.shift();
const [program = '', ...rest] = args;
const isBuilt = /(?:^|\/)dist\//.test(program) && !program.startsWith('node_modules');
const isStart = program.startsWith('apps/standalone/');
if (isStart && !rest.includes('--help')) await checkStart(root);

const env = {
  ...QUIET_ENVIRONMENT,
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
};
/** Whether the `dist` folders must be of these sources: a program that has a release needs them not. */
const distIsNeeded = (fingerprint) => !isBuilt && read(buildStamp) !== fingerprint;
const fingerprint = isInstalled() ? fingerprintOf(root) : '';
let release = fingerprint && !buildOnly && !distIsNeeded(fingerprint) && findRelease(root, fingerprint);
if (!release || !useRelease(release, process.pid)) {
  release = await withStepLock(
    path.join(root, '.build/lock'),
    async () => {
      await install();
      const made = buildOnly ? await build(env, () => true, []) : await build(env, distIsNeeded);
      useRelease(made, process.pid);
      return made;
    },
    () => say('waiting for another build…'),
  );
}
if (!buildOnly)
  start(
    path.join(isBuilt ? release : root, program),
    rest,
    fromCaller ? (process.env.INIT_CWD ?? process.cwd()) : root,
    env,
    isStart,
  );
