import { AppError } from '@vitae/runtime';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskCalls, FolderFileStore, type DiskCalls } from './file-store.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'vitae-files-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const filesIn = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map((e) => e.name);

async function* pieces(...texts: string[]) {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}
const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

it('keeps what came in pieces under the digest of the whole, for its tenant alone', async () => {
  const store = new FolderFileStore(folder);
  const file = await store.receive(pieces('a', 'b', 'c'), 10);
  expect(file).toMatchObject({ sha256: ABC, bytes: 3, format: { ok: true, format: 'txt' } });
  expect(await store.has(TENANT, ABC)).toBe(false);
  await file.keep(TENANT);
  await file.keep(TENANT);
  await file.discard();
  expect(Buffer.from((await store.get(TENANT, ABC)) ?? []).toString()).toBe('abc');
  expect(await store.has('another', ABC)).toBe(false);
  expect(await filesIn()).toEqual([ABC]);
});

it('keeps again what was removed meanwhile', async () => {
  const store = new FolderFileStore(folder);
  const file = await store.receive(pieces('abc'), 10);
  await file.keep(TENANT);
  await store.remove(TENANT, ABC);
  await file.keep(TENANT);
  expect(await store.has(TENANT, ABC)).toBe(true);
});

it('copies where the file system has no links', async () => {
  const store = new FolderFileStore(folder, { ...diskCalls, link: failing('EPERM') });
  const file = await store.receive(pieces('abc'), 10);
  await file.keep(TENANT);
  await file.discard();
  expect(await filesIn()).toEqual([ABC]);
});

it('leaves nothing of a file that is too large, or whose stream breaks', async () => {
  const store = new FolderFileStore(folder);
  await expect(store.receive(pieces('12345', '67890', 'x'), 10)).rejects.toMatchObject({
    code: 'file_too_large',
  });
  const broken = (async function* () {
    yield* pieces('abc');
    throw new Error('gone');
  })();
  await expect(store.receive(broken, 10)).rejects.toThrow('gone');
  expect(await filesIn()).toEqual([]);
});

const fullOnWrite: DiskCalls['open'] = async (...call) => {
  const handle = await diskCalls.open(...call);
  return Object.assign(handle, { writeFile: failing('ENOSPC') });
};

it.each<[string, Partial<DiskCalls>]>([
  ['making the folder', { mkdir: failing('ENOSPC') }],
  ['opening', { open: failing('EDQUOT') }],
  ['writing', { open: fullOnWrite }],
])('says that there is no room left, and leaves nothing: %s', async (_, calls) => {
  const store = new FolderFileStore(folder, { ...diskCalls, ...calls });
  const refused = store.receive(pieces('abc'), 10);
  await expect(refused).rejects.toBeInstanceOf(AppError);
  await expect(refused).rejects.toMatchObject({ code: 'storage_full' });
  expect(await filesIn()).toEqual([]);
});

it.each<[string, Partial<DiskCalls>]>([
  ['linking', { link: failing('ENOSPC') }],
  ['copying', { link: failing('EPERM'), copyFile: failing('ENOSPC') }],
  ['moving the copy', { link: failing('EPERM'), rename: failing('ENOSPC') }],
])('leaves nothing where there is no room to keep it: %s', async (_, calls) => {
  const store = new FolderFileStore(folder, { ...diskCalls, ...calls });
  const file = await store.receive(pieces('abc'), 10);
  await expect(file.keep(TENANT)).rejects.toMatchObject({ code: 'storage_full' });
  await file.discard();
  expect(await filesIn()).toEqual([]);
});
