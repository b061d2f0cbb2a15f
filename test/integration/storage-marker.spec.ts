// The folder of the original files is told from an empty place where a share should be, and from another installation's.
import { FolderFileStore, diskCalls, MARKER_FILE, StorageMarker, Store } from '@vitae/store';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { addTenant } from '../support/tenants.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';
const FOREIGN = '{"id":"22222222-2222-4222-8222-222222222222"}';

let database: TestDatabase;
let store: Store;
let home: string;
let folder: string;
beforeEach(async () => {
  database = await testDatabase();
  store = new Store(database.url, 4);
  home = await mkdtemp(join(tmpdir(), 'vitae-marker-'));
  folder = join(home, 'files');
});
afterEach(async () => {
  await store.close();
  await database.drop();
  await rm(home, { recursive: true });
});

/** As a process that has just started sees it. */
const marker = (at = folder) => new StorageMarker(at, store);
const files = () => new FolderFileStore(folder, diskCalls, marker());
const idIn = async (at: string) =>
  (JSON.parse(await readFile(join(at, MARKER_FILE), 'utf8')) as { id: string }).id;
const filesIn = async (at: string) =>
  (await readdir(at, { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).map((e) => e.name);
async function* pieces() {
  yield await Promise.resolve(Buffer.from(PLAIN_RESUME));
}
async function query(sql: string): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

it('is marked by the first start, however many processes begin at once', async () => {
  const markers = Array.from({ length: 4 }, () => marker());
  expect(await Promise.all(markers.map((one) => one.place()))).toEqual(markers.map(() => 'ok'));
  expect(await filesIn(folder)).toEqual([MARKER_FILE]);
});

it('is the same after it was moved to another place, and the place it left is not', async () => {
  await marker().check();
  await rename(folder, join(home, 'moved'));
  expect(await marker(join(home, 'moved')).place()).toBe('ok');
  expect(await marker().place()).toBe('away');
});

it('takes nothing, removes nothing and makes no folder while it is away, and goes on when it is back', async () => {
  const open = files();
  const kept = await open.receive(pieces(), 10_000);
  await kept.keep(TENANT);
  await kept.discard();
  const late = await open.receive(pieces(), 10_000);
  await rename(folder, join(home, 'share'));
  for (const place of ['nothing', 'an empty folder']) {
    if (place === 'an empty folder') await mkdir(folder);
    const refused = [
      open.receive(pieces(), 10_000),
      late.keep(TENANT),
      open.get(TENANT, kept.sha256),
      open.has(TENANT, kept.sha256),
      open.remove(TENANT, kept.sha256),
      open.listTenants(),
      open.removeParts(new Date()),
    ];
    for (const one of refused) await expect(one).rejects.toMatchObject({ code: 'storage_unavailable' });
    expect(await open.state()).toBe('away');
  }
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
  await rename(join(home, 'share'), folder);
  await late.keep(TENANT);
  expect(await open.has(TENANT, kept.sha256)).toBe(true);
});

it('is refused where it is another installation’s, which is left as it is', async () => {
  await marker().check();
  await rename(folder, join(home, 'ours'));
  await mkdir(folder);
  await writeFile(join(folder, MARKER_FILE), FOREIGN);
  expect(await files().state()).toBe('foreign');
  await expect(files().receive(pieces(), 10_000)).rejects.toMatchObject({ code: 'storage_unavailable' });
  expect(await marker().adopt()).toBe('foreign');
  expect(await filesIn(folder)).toEqual([MARKER_FILE]);
});

it('belongs to a database that was made anew or brought back from before it had an id', async () => {
  await marker().check();
  const id = await idIn(folder);
  await query('UPDATE storage_identity SET id = NULL, has_files = true');
  await marker().check();
  expect(await idIn(folder)).toBe(id);
});

it('is taken over from a version without markers, by its tenants’ folders, and not from an empty place', async () => {
  await query('UPDATE storage_identity SET has_files = true');
  await mkdir(folder);
  const waiting = marker();
  expect(await waiting.place()).toBe('away');
  expect(await readdir(folder)).toEqual([]);
  await mkdir(join(folder, TENANT));
  expect(await waiting.place()).toBe('ok');
});

it('is adopted by hand when a backup of before the marker was brought back', async () => {
  await marker().check();
  const id = await idIn(folder);
  await cp(folder, join(home, 'backup'), { recursive: true });
  await rm(join(home, 'backup', MARKER_FILE));
  expect(await marker(join(home, 'backup')).place()).toBe('away');
  expect(await marker(join(home, 'backup')).adopt()).toBe('ok');
  expect(await idIn(join(home, 'backup'))).toBe(id);
  expect(await marker(join(home, 'nowhere')).adopt()).toBe('away');
});

it('knows of originals that were kept before it was marked', async () => {
  // The migration’s own question, asked again where there are resumes.
  const { id: tenantId } = await addTenant(store, 'acme');
  await query(`BEGIN;
    SELECT set_config('app.tenant_id', '${tenantId}', true);
    INSERT INTO resumes (id, tenant_id, status, source, file_name, media_type, bytes, sha256)
      VALUES (gen_random_uuid(), '${tenantId}', 'queued', 'upload', 'cv.txt', 'text/plain', 1, repeat('a', 64));
    COMMIT`);
  const migration = new URL(
    '../../prisma/migrations/20261125172000_storage_identity/migration.sql',
    import.meta.url,
  );
  await query(`DROP TABLE storage_identity; ${await readFile(migration, 'utf8')}`);
  await expect(marker().place()).resolves.toBe('away');
});
