// What is loaded when: a page comes with the words of all whose parts it shows, the first load with none of them; and no key is claimed twice.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../apps/web/src', import.meta.url));
const STATIC = /^(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)'|^import '(\.[^']+)'/gm;
const DYNAMIC = /\bimport\('(\.[^']+)'\)/g;
const PAGE = /withWords\(\s*\(\) => import\('(\.[^']+)'\),([^)]*)\)/g;
const SPEAKS = /from '@lingui\/(?:core|react)\/macro'/;

interface Module {
  readonly text: string;
  readonly imports: readonly string[];
  /** What it loads when it is drawn or asked for, less pages that bring their own words. */
  readonly later: readonly string[];
  readonly pages: readonly { readonly file: string; readonly features: readonly string[] }[];
}

const modules = new Map<string, Module>();
const featureOf = (file: string) => /^features\/([^/]+)\/(?!feature\.ts$)/.exec(file)?.[1];

beforeAll(async () => {
  for (const entry of await readdir(SOURCE, { recursive: true })) {
    if (!/\.tsx?$/.test(entry) || entry.startsWith('dev/')) continue;
    // An example in a comment loads nothing.
    const text = (await readFile(join(SOURCE, entry), 'utf8')).replace(/^ \*.*$/gm, '');
    const from = (path: string) => relative(SOURCE, join(SOURCE, dirname(entry), path));
    const pages = [...text.matchAll(PAGE)].map(([, path = '', names = '']) => ({
      file: from(path),
      features: [...names.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
    }));
    const loaded = [...text.matchAll(DYNAMIC)].map(([, path = '']) => from(path));
    modules.set(entry, {
      text,
      imports: [...text.matchAll(STATIC)].map(([, one, other]) => from(one ?? other ?? '')),
      later: loaded.filter((file) => !pages.some((page) => page.file === file)),
      pages,
    });
  }
});

/** All modules that come with one, save what has come before. */
function cameWith(file: string, before: ReadonlySet<string>, also: (m: Module) => readonly string[]) {
  const came = new Set<string>();
  const take = (name: string): void => {
    const module = modules.get(name);
    if (!module || came.has(name) || before.has(name)) return;
    came.add(name);
    [...module.imports, ...also(module)].forEach(take);
  };
  take(file);
  return came;
}
const speaking = (files: Iterable<string>) =>
  [...new Set([...files].filter((file) => SPEAKS.test(modules.get(file)?.text ?? '')).map(featureOf))].filter(
    (feature) => feature !== undefined,
  );

it('brings no words of a feature in the first load, and with every page those of all that it shows', () => {
  const first = cameWith('main.tsx', new Set(), () => []);
  expect(first.size).toBeGreaterThan(30);
  expect(speaking(first)).toEqual([]);

  const pages = [...modules.values()].flatMap((module) => module.pages);
  expect(pages.length).toBeGreaterThan(20);
  const wrong = pages.flatMap(({ file, features }) => {
    if (!modules.has(file)) return file.startsWith('dev/') ? [] : [`${file} is not there`];
    const needed = speaking(cameWith(file, first, (module) => module.later)).sort();
    const named = [...features].sort();
    return needed.join() === named.join()
      ? []
      : [`${file} needs ${needed.join(', ')}, has ${named.join(', ')}`];
  });
  expect(wrong).toEqual([]);
});

it('loads every page of a feature with its words', () => {
  const bare = [...modules].flatMap(([file, { later }]) =>
    file.endsWith('/feature.ts') ? later.map((page) => `${file}: ${page}`) : [],
  );
  expect(bare).toEqual([]);
});

it('gives every key to one place or command', () => {
  const claims = new Map<string, string[]>();
  for (const key of ['j', 'k', 'x', '?', 'Enter']) claims.set(key, ['the lists']);
  for (const [file, { text }] of modules) {
    if (!file.endsWith('/feature.ts')) continue;
    for (const [, keys = ''] of text.matchAll(/\bkeys: '([^']+)'/g))
      claims.set(keys, [...(claims.get(keys) ?? []), file]);
  }
  expect(claims.size).toBeGreaterThan(15);
  expect([...claims].filter(([, by]) => by.length > 1)).toEqual([]);
  // One key alone would be taken before a second could follow it.
  const alone = [...claims.keys()].filter((keys) => !keys.includes(' '));
  expect(alone.filter((key) => [...claims.keys()].some((keys) => keys.startsWith(`${key} `)))).toEqual([]);
});
