// One Vitae a data folder: the embedded database would be ruined by two.
import { systemCode } from '@vitae/runtime';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Locks the folder for this process; returns how to let it go, or undefined if a living process has it. */
export async function lockDataFolder(folder: string): Promise<(() => Promise<void>) | undefined> {
  const path = join(folder, 'lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = await open(path, 'wx', 0o600);
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (owner && owner !== process.pid && isAlive(owner)) return undefined;
    // Its owner was killed.
    await rm(path, { force: true });
  }
  return undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
