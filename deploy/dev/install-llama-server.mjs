// Builds llama.cpp's server for the tests that ask a real one (npm run test:llama-server), once for all clones of this user: it
// takes 6 to 20 minutes. The source comes with node-llama-cpp, as a git bundle; for the CPU, without its web page and without TLS.
//   node deploy/dev/install-llama-server.mjs            builds it where it is missing, and prints where it is
//   node deploy/dev/install-llama-server.mjs --find     prints where it is; exit status 1 where it is not built
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir, setPriority } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** The version is pinned there. */
const INSTALL_LLAMA = path.join(root, 'deploy/dev/install-llama.mjs');
const VERSION = /^const VERSION = '(.+)';$/m.exec(readFileSync(INSTALL_LLAMA, 'utf8'))?.[1];
const cache = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'vitae');
const server = path.join(cache, `llama-server-${VERSION}`);
const SETTINGS = [
  'CMAKE_BUILD_TYPE=Release',
  'BUILD_SHARED_LIBS=OFF',
  // For any machine of this kind that shares the cache, and one thread a server.
  'GGML_NATIVE=OFF',
  'GGML_OPENMP=OFF',
  'LLAMA_BUILD_TESTS=OFF',
  'LLAMA_BUILD_EXAMPLES=OFF',
  'LLAMA_BUILD_APP=OFF',
  'LLAMA_BUILD_UI=OFF',
  'LLAMA_USE_PREBUILT_UI=OFF',
  'LLAMA_OPENSSL=OFF',
];

function run(command, args, cwd = root) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] });
  if (!error && !status) return;
  console.error(
    `llama-server: “${command}” ${error ? 'is not installed' : 'failed'}; git, cmake and a C++ compiler are needed`,
  );
  process.exit(1);
}

function build() {
  run(process.execPath, [INSTALL_LLAMA]);
  const bundle = path.join(root, 'gpu-worker/llama/node_modules/node-llama-cpp/llama/gitRelease.bundle');
  const folder = path.join(cache, `llama.cpp-${VERSION}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Whoever works on this machine comes first.
  setPriority(10);
  console.error('llama-server: building it takes 6 minutes on two idle cores…');
  run('git', ['clone', '--quiet', '-c', 'advice.detachedHead=false', bundle, 'source'], folder);
  run('cmake', ['-S', 'source', '-B', 'build', ...SETTINGS.map((setting) => `-D${setting}`)], folder);
  run('cmake', ['--build', 'build', '--target', 'llama-server', '--parallel', '2'], folder);
  // At once, so that whoever looks finds all of it or nothing.
  renameSync(path.join(folder, 'build/bin/llama-server'), server);
}

if (!existsSync(server)) {
  if (process.argv.includes('--find')) process.exit(1);
  build();
}
console.log(server);
