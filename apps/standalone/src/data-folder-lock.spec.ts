import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDataFolder } from './data-folder-lock.ts';

it('lets one living process have the folder, and takes over from a dead one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-lock-'));
  const release = await lockDataFolder(folder);
  expect(release).toBeDefined();
  await release?.();
  // Process 1 is alive on every system and not ours.
  await writeFile(join(folder, 'lock'), '1');
  expect(await lockDataFolder(folder)).toBeUndefined();
  await writeFile(join(folder, 'lock'), '999999999');
  expect(await lockDataFolder(folder)).toBeDefined();
  await rm(folder, { recursive: true });
});
