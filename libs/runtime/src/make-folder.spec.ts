import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

let home: string;
beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'vitae-folder-'))));
afterAll(() => rm(home, { recursive: true, force: true }));

describe('makeFolder', () => {
  it('makes it with those above it, and takes one that is there', async () => {
    const folder = join(home, 'a/b/c');
    await makeFolder(folder);
    await makeFolder(folder);
    const made = await stat(folder);
    expect([made.isDirectory(), made.mode & 0o777]).toEqual([true, 0o700]);
  });
  it('makes one for several at once', async () => {
    const folder = join(home, 'd/e/f');
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(folder)));
    expect((await stat(folder)).isDirectory()).toBe(true);
  });
  it('tells that a file is in its way', async () => {
    await writeFile(join(home, 'file'), '');
    for (const path of ['file', 'file/data', 'file/data/more'])
      await expect(makeFolder(join(home, path))).rejects.toMatchObject({ code: 'EEXIST' });
  });
  // Node's own way never returns there.
  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('tells that a system folder takes none', () =>
    expect(makeFolder('/proc/vitae/data')).rejects.toMatchObject({ code: 'ENOENT' }),
  );
});
