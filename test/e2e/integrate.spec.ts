// docs/integrate.md, command by command, against Vitae as a user starts it: what the page says is what happens, and soon.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsOf, runCommands } from '../support/documented-commands.ts';
import { freePort } from '../support/free-port.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { ownDatabase, startProgram, type Program } from '../support/program.ts';

const CLIENT = fileURLToPath(new URL('../../libs/client', import.meta.url));
/** What the page promises, from a fresh start. */
const MOST_MINUTES = 10;

let dataDir: string;
let database: Awaited<ReturnType<typeof ownDatabase>>;
let program: Program;
let files: Server;
let origin: string;
let receiver: string;
const began = performance.now();

beforeAll(async () => {
  files = createServer((_, response) => response.end(PLAIN_RESUME));
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  dataDir = await mkdtemp(join(tmpdir(), 'vitae-integrate-'));
  database = await ownDatabase();
  receiver = `127.0.0.1:${await freePort()}`;
  const allowed = { FETCH_ALLOW: origin, WEBHOOK_ALLOW: `http://${receiver}` };
  program = await startProgram(dataDir, { ...database.env, ...allowed });
});
afterAll(async () => {
  await program.stop();
  await database.drop();
  await new Promise((resolve) => files.close(resolve));
  await rm(dataDir, { recursive: true, force: true });
});

/** Where the page names what only its reader has. */
const here = (block: string): string =>
  block
    .replace('$PWD/.data', dataDir)
    .replace('http://127.0.0.1:3000', program.url)
    .replace('https://files.acme.example', origin)
    .replace('http://127.0.0.1:8099', `http://${receiver}`)
    .replace("listen(8099, '127.0.0.1')", `listen(${receiver.split(':')[1]}, '127.0.0.1')`)
    .replace('./libs/client', CLIENT);

it('goes from a key to the end', async () => {
  const blocks = await commandsOf('integrate.md');
  expect(blocks.length).toBeGreaterThanOrEqual(10);
  const env = { VITAE_DATA_DIR: dataDir, npm_config_offline: 'true' };
  const { status, output, stoppedIn } = await runCommands(blocks.map(here), { cwd: dataDir, env });
  expect({ status, stoppedIn, said: status === 0 ? '' : output.slice(-1_500) }).toEqual({
    status: 0,
    stoppedIn: undefined,
    said: '',
  });
  expect(output).toContain('parsed Anna Muster');
  expect((performance.now() - began) / 60_000).toBeLessThan(MOST_MINUTES);
});
