// What is tested on one database only must have nothing to do with databases: what such a spec imports is looked through,
// and all that it leads to.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMBEDDED_ONLY, SERVICES_ONLY } from '../once.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const IMPORTED = /^(?:import|export|\})[^\n;]*?'([^'\n]+)'/gm;
const DATABASES =
  /^@vitae\/(?:store|jobs|api|intake|pipeline|webhooks)\b|^(?:pg|bullmq|ioredis|playwright-core)$/;
const SETTINGS = /process\.env(?:\.|\[')(?:DATABASE_URL|REDIS_URL|CHROMIUM)\b/;

/** What of a spec, or of a file that it leads to by a relative import, has to do with databases. */
function traces(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(IMPORTED)].map((match) => match[1] ?? '');
  const inner = imported.filter((name) => name.startsWith('.')).map((name) => join(file, '..', name));
  return [
    ...imported.filter((name) => DATABASES.test(name)),
    ...(SETTINGS.test(text) ? [`settings in ${relative(folder, file)}`] : []),
    ...inner
      .filter((name) => /\.(?:ts|mjs)$/.test(name) && existsSync(name))
      .flatMap((name) => traces(name, seen)),
  ];
}

const specs = globSync('{accuracy,faults,integration,isolation,resilience,skills,support}/**/*.spec.ts', {
  cwd: folder,
});

it.each(Object.keys(EMBEDDED_ONLY))('%s has nothing to do with a database', (start) => {
  const files = specs.filter((file) => file.startsWith(start));
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => traces(join(folder, file)))).toEqual([]);
});

it.each(Object.keys(SERVICES_ONLY))('%s is there, and runs on services', (start) => {
  const files = specs.filter((file) => file.startsWith(start));
  expect(files.length).toBeGreaterThan(0);
  const isSkipped = (file: string) => Object.keys(EMBEDDED_ONLY).some((other) => file.startsWith(other));
  expect(files.filter(isSkipped)).toEqual([]);
});

it('would find one', () => {
  expect(traces(join(folder, 'integration/search.spec.ts'))).toEqual(
    expect.arrayContaining(['@vitae/store', 'settings in support/database.ts']),
  );
});
