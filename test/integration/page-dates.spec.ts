// Dates of the page are written as in the reader's country: by the language alone London would read them as Boston does.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../apps/web/src', import.meta.url));
const BY_LANGUAGE_ALONE = /\b(?:DateTimeFormat|dateFormat|toLocale(?:Date|Time)?String)\(\s*i18n\.locale\b/;

it('asks the browser for the country wherever a date is written', async () => {
  const files = (await readdir(SOURCES, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  const texts = await Promise.all(
    files.map(async (name) => [name, await readFile(join(SOURCES, name), 'utf8')] as const),
  );
  expect(texts.filter(([, text]) => BY_LANGUAGE_ALONE.test(text)).map(([name]) => name)).toEqual([]);
  expect(texts.filter(([, text]) => /\bregional\(i18n\.locale\)/.test(text)).length).toBeGreaterThan(3);
});
