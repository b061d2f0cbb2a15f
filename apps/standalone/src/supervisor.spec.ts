import { createLogger } from '@vitae/runtime';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Supervisor } from './supervisor.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'vitae-supervisor-'))));
afterEach(() => rm(folder, { recursive: true }));

/** A program that runs this script; `starts` counts how often it was started, this time included. */
async function program(script: string): Promise<string> {
  const file = join(folder, 'program.mjs');
  await writeFile(
    file,
    `import { appendFileSync, readFileSync } from 'node:fs';
     appendFileSync(${JSON.stringify(join(folder, 'starts'))}, '.');
     const starts = readFileSync(${JSON.stringify(join(folder, 'starts'))}, 'utf8').length;
     process.on('SIGTERM', () => process.exit(0));
     ${script}`,
  );
  return file;
}
const starts = async () => (await readFile(join(folder, 'starts'), 'utf8')).length;

function supervisor({ patienceMilliseconds = 60_000 } = {}) {
  const pauses: number[] = [];
  let giveUp: (given: [string, string]) => void;
  const givenUp = new Promise<[string, string]>((resolve) => (giveUp = resolve));
  const made = new Supervisor({
    environment: {},
    logger: createLogger('test', 'silent'),
    patienceMilliseconds,
    onGiveUp: (...given) => giveUp(given),
    pause: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
  });
  return { supervisor: made, pauses, givenUp };
}

it('starts a program that dies at its start again, with growing pauses, and then says that it is given up', async () => {
  const { supervisor: keeper, pauses, givenUp } = supervisor();
  expect(await keeper.run('worker', await program('process.exit(3);'))).toBeUndefined();
  expect(await givenUp).toEqual(['worker', '3']);
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000]);
  expect(await starts()).toBe(5);
});

it('does not try again what says that it is hopeless', async () => {
  const { supervisor: keeper, givenUp } = supervisor();
  await keeper.run('api', await program('process.exit(2);'));
  expect(await givenUp).toEqual(['api', '2']);
  expect(await starts()).toBe(1);
});

it('gives a program that is started again the port that it had', async () => {
  const { supervisor: keeper } = supervisor();
  const script = `if (starts === 1) process.send({ kind: 'ready', url: 'http://127.0.0.1:4321' }, () => process.exit(1));
     else appendFileSync(${JSON.stringify(join(folder, 'port'))}, process.env.PORT ?? 'none');
     if (starts === 2) process.exit(2);
     setInterval(() => {}, 1000);`;
  await keeper.run('api', await program(script));
  while ((await starts()) < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  await keeper.stop();
  expect(await readFile(join(folder, 'port'), 'utf8')).toMatch(/^4321/);
});

it('goes on with one that comes to be ready in the end', async () => {
  const { supervisor: keeper } = supervisor();
  const script = `if (starts < 3) process.exit(1); process.send({ kind: 'ready', url: 'here' }); setInterval(() => {}, 1000);`;
  expect(await keeper.run('api', await program(script))).toEqual({ kind: 'ready', url: 'here' });
  await keeper.stop();
  expect(await starts()).toBe(3);
});

it('is patient with one that was ready before, and yet not for ever', async () => {
  const { supervisor: keeper, pauses, givenUp } = supervisor();
  const script = `if (starts > 1) process.exit(1); process.send({ kind: 'ready' }, () => process.exit(1));`;
  expect(await keeper.run('worker', await program(script))).toEqual({ kind: 'ready' });
  expect(await givenUp).toEqual(['worker', '1']);
  expect(pauses).toHaveLength(9);
  expect(Math.max(...pauses)).toBe(30_000);
});

it('kills one that does not end when it is told to', async () => {
  const { supervisor: keeper } = supervisor({ patienceMilliseconds: 1 });
  const script = `process.removeAllListeners('SIGTERM').on('SIGTERM', () => { for (;;); });
    process.send({ kind: 'ready' }); setInterval(() => {}, 1000);`;
  await keeper.run('worker', await program(script));
  await keeper.stop();
  expect(await starts()).toBe(1);
});
