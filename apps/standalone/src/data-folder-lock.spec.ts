import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockDataFolder } from './data-folder-lock.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'vitae-lock-'))));
afterEach(() => rm(folder, { recursive: true }));

it('lets one have the folder at a time', () => {
  const release = lockDataFolder(folder);
  expect(release).toBeDefined();
  expect(lockDataFolder(folder)).toBeUndefined();
  release?.();
  const again = lockDataFolder(folder);
  expect(again).toBeDefined();
  again?.();
});

it('lets no other process have it, and ends with its process, however that ends', async () => {
  const script = join(folder, 'owner.mjs');
  const lock = fileURLToPath(new URL('./data-folder-lock.ts', import.meta.url));
  await writeFile(
    script,
    `import { lockDataFolder } from ${JSON.stringify(lock)};
     process.send(lockDataFolder(${JSON.stringify(folder)}) !== undefined);
     setInterval(() => undefined, 1000);`,
  );
  const owner = fork(script, [], { execArgv: [] });
  const [isLocked] = await once(owner, 'message');
  const meanwhile = lockDataFolder(folder);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  expect([isLocked, meanwhile]).toEqual([true, undefined]);
  const release = lockDataFolder(folder);
  expect(release).toBeDefined();
  release?.();
});

it.each(['', 'lock', '1'])(
  'is not misled by what another version left: a lock that says “%s”',
  async (content) => {
    await writeFile(join(folder, 'lock'), content);
    await writeFile(join(folder, 'lock.sqlite'), '');
    const release = lockDataFolder(folder);
    expect(release).toBeDefined();
    release?.();
  },
);
