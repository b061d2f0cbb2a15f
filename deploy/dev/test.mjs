// npm test: every package's tests, on the embedded database; needs nothing installed.
// npm run test:services: the suites that use a database, a carrier or a browser, on PostgreSQL, Redis and Chromium that
// services.sh starts and this program stops.
// Ends with one line that counts all tests that ran; exit status 1 if any failed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const services = process.argv.includes('--services');
const report = services ? 'services.json' : 'unit.json';
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

/** The language model's engine in the process: optional for users, real in the tests. */
execFileSync(process.execPath, ['deploy/dev/install-llama.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });

function run(args, env) {
  return (
    spawnSync(process.execPath, [nx, ...args, '--outputStyle=stream'], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    }).status ?? 1
  );
}

for (const file of reports) {
  rmSync(file, { force: true });
  mkdirSync(path.dirname(file), { recursive: true });
}
let status;
if (services) {
  const env = startServices();
  try {
    status = run(['run', '@vitae/test:test-services'], env);
  } finally {
    spawnSync('bash', ['deploy/dev/services.sh', 'stop'], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
  }
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
