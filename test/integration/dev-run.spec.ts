// How the npm scripts start programs, on a small workspace whose installer and builder tell when they are run, and fail if
// they are run twice at a time.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEV = fileURLToPath(new URL('../../deploy/dev', import.meta.url));
const PROGRAM = 'apps/cli/dist/main.js';

const NPM = `#!/bin/sh
mkdir installing || exit 1
echo installed >> log
mkdir -p node_modules/.bin node_modules/nx/dist/bin
ln -s "${process.execPath}" node_modules/.bin/node
cp nx.mjs node_modules/nx/dist/bin/nx.js
rmdir installing
`;

/** Builds `apps/cli` as a compiler does: file after file, in place. */
const NX = `
import { appendFileSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
mkdirSync('building');
appendFileSync('log', 'built\\n');
console.log('> nx run @vitae/cli:build');
const source = readFileSync('apps/cli/src/main.ts', 'utf8');
rmSync('apps/cli/dist', { recursive: true, force: true });
mkdirSync('apps/cli/dist', { recursive: true });
mkdirSync('apps/cli/dist-types', { recursive: true });
writeFileSync('apps/cli/dist-types/note', String(Date.now()));
writeFileSync('apps/cli/dist/page.html', source);
writeFileSync('apps/cli/dist/main.js', \`
  import { readFileSync } from 'node:fs';
  const show = () => console.log(readFileSync(new URL('./page.html', import.meta.url), 'utf8'));
  show();
  if (process.argv.includes('serve')) process.stdin.on('data', show).on('end', () => process.exit(0));
\`);
rmdirSync('building');
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitae-run-'));
  await Promise.all(['apps/cli/src', 'deploy', 'bin'].map((f) => mkdir(join(root, f), { recursive: true })));
  await cp(DEV, join(root, 'deploy/dev'), { recursive: true });
  await writeFile(join(root, 'package-lock.json'), '{}');
  await writeFile(join(root, 'apps/cli/package.json'), '{ "name": "@vitae/cli", "type": "module" }');
  await writeFile(join(root, 'bin/npm'), NPM, { mode: 0o755 });
  await writeFile(join(root, 'nx.mjs'), NX);
  await write('first');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (source: string) => writeFile(join(root, 'apps/cli/src/main.ts'), source);
const log = () => readFile(join(root, 'log'), 'utf8').catch(() => '');

function start(args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [join(root, 'deploy/dev/run.mjs'), ...args], {
    env: { ...process.env, PATH: `${join(root, 'bin')}:${process.env['PATH']}`, ...env },
  });
}

async function run(args: string[], env?: NodeJS.ProcessEnv) {
  const child = start(args, env);
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...said };
}

it('installs and builds once for four that start at once on a fresh clone', async () => {
  const runs = await Promise.all([1, 2, 3, 4].map(() => run([PROGRAM])));
  expect(runs.map(({ status, stdout }) => [status, stdout])).toEqual(runs.map(() => [0, 'first\n']));
  expect(await log()).toBe('installed\nbuilt\n');
});

it('says nothing and builds nothing where the sources say the same as before', async () => {
  await run([PROGRAM]);
  await utimes(join(root, 'apps/cli/src/main.ts'), new Date(0), new Date(0));
  expect(await run([PROGRAM])).toEqual({ status: 0, stdout: 'first\n', stderr: '' });
  expect(await log()).toBe('installed\nbuilt\n');
});

it('builds what changed, and leaves a running program what it was started from', async () => {
  await run([PROGRAM]);
  const server = start([PROGRAM, 'serve']);
  const said = async () => String((await once(server.stdout as NodeJS.ReadableStream, 'data'))[0]);
  expect(await said()).toBe('first\n');
  await write('second');
  expect((await run([PROGRAM])).stdout).toBe('second\n');
  await write('third');
  expect((await run([PROGRAM])).stdout).toBe('third\n');
  server.stdin?.write('again\n');
  expect(await said()).toBe('first\n');
  server.stdin?.end();
  await once(server, 'close');
});

it('goes on where a build was killed', async () => {
  const gone = start([PROGRAM]);
  gone.kill('SIGKILL');
  await once(gone, 'close');
  await mkdir(join(root, '.build/lock'), { recursive: true });
  await writeFile(join(root, '.build/lock/pid'), String(gone.pid));
  expect((await run([PROGRAM])).stdout).toBe('first\n');
});

describe('npm start', () => {
  const STANDALONE = 'apps/standalone/dist/main.js';

  it('says that its port is in use before it installs or builds anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = await run([STANDALONE], { PORT: String(port), HOST: '127.0.0.1' });
    other.close();
    expect(status).toBe(1);
    expect(stderr).toContain(`port ${port} on 127.0.0.1 is in use`);
    expect(await log()).toBe('');
  });

  it('says that its data folder can’t be written before it installs or builds anything', async () => {
    await writeFile(join(root, 'file'), '');
    const { status, stderr } = await run([STANDALONE], { PORT: '0', VITAE_DATA_DIR: 'file/data' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/data folder .*file\/data can’t be written/);
    expect(await log()).toBe('');
  });

  // Node's own recursive mkdir hangs there.
  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('says so of a folder that the system lets nobody make', async () => {
    const { status, stderr } = await run([STANDALONE], { PORT: '0', VITAE_DATA_DIR: '/proc/vitae' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/data folder \/proc\/vitae can’t be written \(ENOENT\)/);
    expect(await log()).toBe('');
  });
});
