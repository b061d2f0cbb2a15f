// docs/administration.md, command by command, against Vitae as a user starts it: what the page says is what happens.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsOf, runCommands } from '../support/documented-commands.ts';
import { firstRun, ownDatabase, startProgram, type Program } from '../support/program.ts';

const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
let dataDir: string;
let database: Awaited<ReturnType<typeof ownDatabase>>;
let program: Program;
let blocks: string[];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vitae-administration-'));
  database = await ownDatabase();
  program = await startProgram(dataDir, database.env);
  blocks = await commandsOf('administration.md');
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
  const { apiKey } = await firstRun(dataDir);
  const env = { VITAE_DATA_DIR: dataDir, ...database.env };
  const { status, output, stoppedIn } = await runCommands(blocks.map(here), { cwd: dataDir, env });
  expect({ status, stoppedIn, said: status === 0 ? '' : output.slice(-1_500) }).toEqual({
    status: 0,
    stoppedIn: undefined,
    said: '',
  });
  expect(output).not.toContain(apiKey);
});
