// Generated sets, kept below ~/.cache/vitae by version and seed. A set that was cut short is never taken for one.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate, GENERATOR_VERSION, type Wanted } from './generate.ts';

/** The folder of the set; made on first use. */
export async function cachedSet(wanted: Wanted): Promise<string> {
  const { count, seed, vocabulary, layouts } = wanted;
  const half = vocabulary === 'test' && layouts === 'test' ? 'unseen' : `${vocabulary}-${layouts}`;
  const cache = path.join(homedir(), '.cache/vitae', half);
  const dir = path.join(cache, `v${GENERATOR_VERSION}-${count}-${seed.replace(/[^\w-]/gu, '_')}`);
  if (existsSync(path.join(dir, 'manifest.json'))) return dir;
  const making = `${dir}.${process.pid}`;
  console.error(`printing ${count} resumes into ${dir}`);
  await generate(wanted, making, (made) => {
    if (made % 60 === 0) console.error(`${made} printed`);
  });
  rmSync(dir, { recursive: true, force: true });
  renameSync(making, dir);
  return dir;
}
