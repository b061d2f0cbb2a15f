import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Shutdown } from './shutdown.ts';

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

it('runs its steps once, the last first, and goes on after one that fails', async () => {
  const order: string[] = [];
  const shutdown = new Shutdown(silent);
  shutdown.add('first', () => void order.push('first'));
  shutdown.add('broken', () => Promise.reject(new Error('no')));
  shutdown.add('last', () => void order.push('last'));
  await Promise.all([shutdown.end(), shutdown.end()]);
  expect(order).toEqual(['last', 'first']);
});

it('announces the end before anything ends', async () => {
  const order: string[] = [];
  const shutdown = new Shutdown(silent, 1);
  shutdown.add('step', () => void order.push('step'));
  shutdown.announce(() => order.push('announced'));
  const end = shutdown.end();
  expect(order).toEqual(['announced']);
  await end;
  expect(order).toEqual(['announced', 'step']);
});

describe('a process whose parent is killed', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'vitae-orphan-'))));
  afterAll(() => rm(folder, { recursive: true }));

  /** Runs a script in a process forked by one that is killed once the script says so; resolves when both are gone, with what was printed. */
  async function orphan(script: string): Promise<string> {
    const child = join(folder, 'child.mjs');
    const parent = join(folder, 'parent.mjs');
    const shutdown = new URL('./shutdown.ts', import.meta.url).href;
    await writeFile(
      child,
      `import { leaveWhenTold, Shutdown } from ${JSON.stringify(shutdown)};
       process.exit = () => { for (;;); };
       setInterval(() => {}, 1000);
       const killParent = () => process.kill(process.ppid, 'SIGKILL');
       const logger = { error: () => {} };
       ${script}`,
    );
    await writeFile(
      parent,
      `import { fork } from 'node:child_process';
       fork(${JSON.stringify(child)});`,
    );
    const { stdout } = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    // Both hold it open until they end.
    await once(stdout, 'close');
    return printed;
  }

  const STEPS = `const shutdown = new Shutdown(logger);
    shutdown.add('step', () => new Promise((resolve) => process.stdout.write('stepped', resolve)));`;

  it.each([
    ['in order, and not by an exit, which may hang', `${STEPS} shutdown.listen(); killParent();`, 'stepped'],
    [
      'in order, if it came to listen only afterwards',
      `${STEPS} process.once('disconnect', () => shutdown.listen()); killParent();`,
      'stepped',
    ],
    ['at once, if it had not come to listen', 'leaveWhenTold(); killParent();', ''],
    ['at once, if it began only afterwards', "process.once('disconnect', leaveWhenTold); killParent();", ''],
  ])('ends %s', async (_how, script, printed) => {
    expect(await orphan(script)).toBe(printed);
  });
});
