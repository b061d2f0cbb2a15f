// npm run llm:install [-- --cuda | --vulkan]: puts node-llama-cpp where the GPU worker finds it, to run a GGUF file in its
// process. A folder of its own, because the package would bring binaries for every kind of GPU, 700 MB, to all who never
// use it; here it comes with the one that is asked for (85 MB for the CPU, or Metal on a Mac).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '3.22.1';
const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../gpu-worker/llama');

const plain = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'mac-arm64-metal',
  'darwin-x64': 'mac-x64',
  'win32-x64': 'win-x64',
  'win32-arm64': 'win-arm64',
}[`${process.platform}-${process.arch}`];
if (!plain) {
  console.error(`node-llama-cpp has no binary for ${process.platform} on ${process.arch}.`);
  process.exit(1);
}
const binaries = [
  plain,
  ...['cuda', 'vulkan'].filter((gpu) => process.argv.includes(`--${gpu}`)).map((gpu) => `${plain}-${gpu}`),
];
const wanted = ['node-llama-cpp', ...binaries.map((name) => `@node-llama-cpp/${name}`)];

const installedVersion = (name) => {
  const manifest = path.join(folder, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
};
if (wanted.some((name) => installedVersion(name) !== VERSION)) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-save', '--omit=optional', '--ignore-scripts', '--no-fund', '--no-audit'];
  const { status } = spawnSync('npm', [...args, ...wanted.map((name) => `${name}@${VERSION}`)], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status) process.exit(status);
}
console.log(`node-llama-cpp ${VERSION} is installed for ${binaries.join(', ')}.`);
