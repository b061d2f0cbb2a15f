// npm test: every package's tests, on the embedded database; needs nothing installed.
// npm run test:unit -- LIBRARY [JEST'S OPTIONS]: those of one package, for example `extraction src/text`.
// npm run test:llm: the language model's engine in the process, which is installed for it (llama.cpp, 85 MB).
// npm run test:llama-server: resumes through llama.cpp's own server, which is built for it (once for this user, 6 to 20 minutes).
// npm run test:services: the suites that use a database, a carrier or a browser, on PostgreSQL, Redis and Chromium that
// services.sh starts and this program stops; those of llama.cpp's server too, where it is built.
// Ends with one line that counts all tests that ran; exit status 1 if any failed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const [suite = '--all', ...rest] = process.argv.slice(2);
const REPORTS = {
  '--all': 'unit',
  '--unit': 'unit',
  '--services': 'services',
  '--llm': 'llm',
  '--llama-server': 'llama-server',
};
const report = `${REPORTS[suite]}.json`;
const nx = 'node_modules/nx/dist/bin/nx.js';
const packages = ['apps', 'libs']
  .flatMap((group) => readdirSync(group).map((name) => path.join(group, name)))
  .concat('gpu-worker', 'test');
const reports = packages.map((folder) => path.join(folder, '.test-results', report));

function startServices() {
  const assignments = execFileSync('bash', ['deploy/dev/services.sh', 'start'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return Object.fromEntries([...assignments.matchAll(/\b(\w+)=(\S+)/g)].map((m) => [m[1], m[2]]));
}

/** Where llama.cpp's server is; undefined where it is not built, with `--find`. */
function llamaServer(...args) {
  const program = 'deploy/dev/install-llama-server.mjs';
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return status ? undefined : stdout.trim();
}

/** Runs one package's tests by Jest alone: quick, and with whatever options Jest has. */
function runUnit([name, ...options]) {
  const folder = packages.find((candidate) => path.basename(candidate) === name);
  if (!folder) {
    const names = packages.map((candidate) => path.basename(candidate)).join(', ');
    console.error(`usage: npm run test:unit -- LIBRARY [JEST'S OPTIONS]     LIBRARY is one of ${names}`);
    process.exit(2);
  }
  const jest = [path.resolve('node_modules/jest/bin/jest.js'), '--config', path.resolve('jest.config.mjs')];
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', ...jest, '--rootDir', '.', ...options],
    { cwd: folder, stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}

function run(args, env) {
  return (
    spawnSync(process.execPath, [nx, ...args, '--outputStyle=stream'], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    }).status ?? 1
  );
}

if (suite === '--unit') runUnit(rest);
const TAKES = {
  '--all': 'npm test takes half an hour on two cores; npm run test:unit -- LIBRARY runs one package’s tests',
  '--services':
    'this takes about 20 minutes on two cores, and installs PostgreSQL, Redis and Chromium where they are missing',
  '--llm': 'this takes about 2 minutes on two cores, and installs llama.cpp where it is missing',
  '--llama-server':
    'this takes about 3 minutes on two cores, and builds llama.cpp’s server where it is missing, which takes 6 more',
};
console.error(`vitae: ${TAKES[suite]}`);
for (const file of reports) {
  rmSync(file, { force: true });
  mkdirSync(path.dirname(file), { recursive: true });
}
let status;
if (suite === '--services') {
  const built = llamaServer('--find');
  const env = { ...startServices(), ...(built && { LLAMA_SERVER: built }) };
  try {
    status = run(['run', '@vitae/test:test-services'], env);
  } finally {
    spawnSync('bash', ['deploy/dev/services.sh', 'stop'], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
  }
} else if (suite === '--llm') {
  execFileSync(process.execPath, ['deploy/dev/install-llama.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  status = run(['run', '@vitae/test:test-llm']);
} else if (suite === '--llama-server') {
  const built = llamaServer();
  status = built ? run(['run', '@vitae/test:test-llama-server'], { LLAMA_SERVER: built }) : 1;
} else status = run(['run-many', '-t', 'test', '--parallel=2']);

let passed = 0;
let failed = 0;
for (const file of reports.filter(existsSync)) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  passed += numPassedTests;
  failed += numFailedTests + numRuntimeErrorTestSuites;
}
if (status && !failed) failed = 1;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
