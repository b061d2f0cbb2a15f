// What the programs run from: a copy of what was built, named for the content of the sources. It is made beside the others
// and appears whole; what a running program was started from stays until it ends.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isAlive } from './is-alive.mjs';

const SOURCE_FOLDERS = ['apps', 'libs', 'gpu-worker', 'prisma'];
const SOURCE_FILES = ['package-lock.json', 'nx.json', 'tsconfig.base.json'];
/** What builds, tests and users make, and what no program is built from. */
const NO_SOURCES = /^(?:\.|(?:node_modules|dist|dist-types|generated|llama|sources)$)|\.spec\.tsx?$/;
/** Types and build notes are of no use to a running program. */
const NO_RELEASE = /\.d\.ts$|\.tsbuildinfo$|\.spec\.js(?:\.map)?$/;

function* filesIn(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (NO_SOURCES.test(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(full);
    else yield full;
  }
}

/** Names the content of the sources, wherever and whenever they were written. */
export function fingerprintOf(root) {
  const hash = createHash('sha256');
  const files = [
    ...SOURCE_FOLDERS.flatMap((folder) => [...filesIn(path.join(root, folder))]),
    ...SOURCE_FILES.map((file) => path.join(root, file)).filter((file) => existsSync(file)),
  ];
  for (const file of files.sort()) {
    const content = readFileSync(file);
    hash.update(`${path.relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

const packagesOf = (root) =>
  ['apps', 'libs']
    .flatMap((group) => {
      const folder = path.join(root, group);
      return existsSync(folder) ? readdirSync(folder).map((name) => path.join(group, name)) : [];
    })
    .concat('gpu-worker')
    .filter((folder) => existsSync(path.join(root, folder, 'dist')));

const releaseOf = (root, fingerprint) => path.join(root, '.build', fingerprint);

/** The folder of the release of these sources; undefined if it is still to be made. */
export function findRelease(root, fingerprint) {
  const folder = releaseOf(root, fingerprint);
  return existsSync(folder) ? folder : undefined;
}

/** Makes a release of what the packages' `dist` folders hold now. Call it under the build's lock. */
export function makeRelease(root, fingerprint) {
  const folder = releaseOf(root, fingerprint);
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(path.join(draft, 'node_modules/@vitae'), { recursive: true });
  for (const name of packagesOf(root)) {
    const manifest = readFileSync(path.join(root, name, 'package.json'), 'utf8');
    mkdirSync(path.join(draft, name), { recursive: true });
    writeFileSync(path.join(draft, name, 'package.json'), manifest);
    cpSync(path.join(root, name, 'dist'), path.join(draft, name, 'dist'), {
      recursive: true,
      filter: (file) => !NO_RELEASE.test(file),
    });
    // Packages find each other here, and all others in the folder above or, where versions differ, in one of their own.
    symlinkSync(path.join('../..', name), path.join(draft, 'node_modules', JSON.parse(manifest).name));
    const own = path.join(root, name, 'node_modules');
    if (existsSync(own)) symlinkSync(own, path.join(draft, name, 'node_modules'));
    // Put there at any time by `npm run llm:install`.
    if (name === 'gpu-worker') symlinkSync(path.join(root, name, 'llama'), path.join(draft, name, 'llama'));
  }
  if (existsSync(path.join(root, 'prisma')))
    cpSync(path.join(root, 'prisma'), path.join(draft, 'prisma'), { recursive: true });
  mkdirSync(path.join(draft, 'users'));
  // The same sources, built again: whoever runs from the one that is there may go on.
  if (!existsSync(folder)) renameSync(draft, folder);
  else rmSync(draft, { recursive: true, force: true });
  return folder;
}

/** Says that a program runs from a release, for as long as its process lives; false if the release is gone. */
export function useRelease(release, pid) {
  try {
    writeFileSync(path.join(release, 'users', String(pid)), '');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return existsSync(release);
}

/** Removes releases that nothing runs from, but for the newest. Call it under the build's lock. */
export function removeOldReleases(root, newest) {
  const home = path.join(root, '.build');
  for (const entry of readdirSync(home, { withFileTypes: true })) {
    const folder = path.join(home, entry.name);
    if (!entry.isDirectory() || !/^[0-9a-f]{32}(?:\.\w+)*$/.test(entry.name) || folder === newest) continue;
    if (usersOf(folder).some(isAlive)) continue;
    // First out of sight: who comes now must not find half of it.
    const gone = `${folder}.gone`;
    renameSync(folder, gone);
    rmSync(gone, { recursive: true, force: true });
  }
}

function usersOf(release) {
  const folder = path.join(release, 'users');
  return existsSync(folder) ? readdirSync(folder).map(Number) : [];
}
