// docs/administration.md, command by command, against Vitae as a user starts it: what the page says is what happens.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstRun, ownDatabase, startProgram, type Program } from '../support/program.ts';

const PAGE = fileURLToPath(new URL('../../docs/administration.md', import.meta.url));
const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
/** Written after each block, so that a failure says which it was. */
const DONE = '--- block';

let dataDir: string;
let database: Awaited<ReturnType<typeof ownDatabase>>;
let program: Program;
let blocks: string[];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vitae-administration-'));
  database = await ownDatabase();
  program = await startProgram(dataDir, database.env);
  const page = await readFile(PAGE, 'utf8');
  blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block);
});
afterAll(async () => {
  await program.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

/** The page's first block names the place and the port that `npm start` usually has. */
function here(block: string): string {
  return block
    .replace('npm run -s vitae -- "$@"', `"${process.execPath}" "${CLI}" "$@"`)
    .replace('$PWD/.data', dataDir)
    .replace('http://127.0.0.1:3000', program.url);
}

it('does what it says, from the first command to the last', async () => {
  expect(blocks.length).toBeGreaterThanOrEqual(5);
  const script = [
    'set -euo pipefail',
    ...blocks.map((block, at) => `${here(block)}\necho "${DONE} ${at}"`),
  ].join('\n');
  const { apiKey } = await firstRun(dataDir);
  const { status, output } = await run(script);
  const done = output.split(DONE).length - 1;
  expect({ status, stoppedIn: blocks[done], said: status === 0 ? '' : output.slice(-1_500) }).toEqual({
    status: 0,
    stoppedIn: undefined,
    said: '',
  });
  expect(output).not.toContain(apiKey);
});

function run(script: string): Promise<{ status: number | null; output: string }> {
  const child = spawn('bash', ['-c', script], {
    cwd: dataDir,
    env: { ...process.env, VITAE_DATA_DIR: dataDir, ...database.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output })));
}
