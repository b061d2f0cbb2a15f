// What a browser must load before the workspace is there: all scripts of the first page, with its words, compressed as a proxy would.
// What comes when it is first wanted (pdf.js, an open menu, a dialog, other pages and their words) is apart.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));
const MOST_BYTES = 250 * 1024;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

it('loads the workspace with its list of resumes by 250 KB of compressed scripts at most', async () => {
  const manifest = JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const entries = ['index.html', 'src/shell/workspace.tsx', 'src/features/inbox/inbox-page.tsx'];
  const catalogues = ['src/locales/de.po', 'src/shell/locales/de.po', 'src/features/inbox/locales/de.po'];
  const wanted = new Set<string>();
  const add = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build has no ${name}`);
    if (wanted.has(chunk.file)) return;
    wanted.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  [...entries, ...catalogues].forEach(add);
  const sizes = await Promise.all(
    [...wanted]
      .filter((file) => file.endsWith('.js'))
      .map(async (file) => [file, gzipSync(await readFile(join(DIST, file))).length] as const),
  );
  expect(sizes.length).toBeGreaterThan(3);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  process.stdout.write(
    `first load: ${Math.round(total / 1024)} KB of scripts, compressed, in ${sizes.length} files\n`,
  );
  expect(total).toBeLessThanOrEqual(MOST_BYTES);
});
