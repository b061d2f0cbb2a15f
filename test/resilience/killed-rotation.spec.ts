// A rotation of the master key that is killed half-way, several times, and run again: nothing is lost meanwhile, and in the end the new
// key alone opens everything.
import {
  diskCalls,
  fileKeysOf,
  FolderFileStore,
  LocalMasterKeys,
  openid,
  resumes,
  results,
  secondFactors,
  StorageMarker,
  Store,
  Vault,
} from '@vitae/store';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
const [K1, K2] = [randomBytes(32), randomBytes(32)];
const FILES = 40;
const TOTP = 'JBSWY3DPEHPK3PXP';
/** What tells one document from another. */
const documentOf = (tenant: TestTenant, n: number) => ({
  format: `${n} of ${tenant.email}`,
  pages: [],
  lines: [],
  flags: [],
});

let service: TestService;
let tenants: TestTenant[];
const stores: Store[] = [];

beforeAll(async () => {
  service = await startService({}, { queues: [], vault: new Vault(new LocalMasterKeys(K1)) });
  tenants = [await addTenant(service.store, 'acme'), await addTenant(service.store, 'birch')];
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await service.stop();
});

function processWith(...keys: Buffer[]) {
  const [current, ...older] = keys;
  const store = new Store(service.database.url, 2, current && new Vault(new LocalMasterKeys(current, older)));
  stores.push(store);
  const marker = new StorageMarker(service.folder, store);
  return { store, files: new FolderFileStore(service.folder, diskCalls, marker, fileKeysOf(store)) };
}

const textOf = (tenant: TestTenant, n: number) =>
  `Zdenka Quellmatt ${n}\n${tenant.email}\n${'x'.repeat(n * 997)}`;

/** What an installation has that was begun without a key and given one later: some of it sealed, most of it not. */
async function fill(tenant: TestTenant): Promise<{ id: string; sha256: string }[]> {
  const [plain, sealed] = [processWith(), processWith(K1)];
  const kept: { id: string; sha256: string }[] = [];
  for (let n = 0; n < FILES; n++) {
    const { store, files } = n % 8 ? plain : sealed;
    const file = await files.receive(chunks(textOf(tenant, n)), 1e6);
    await file.keep(tenant.id);
    kept.push(
      await store.withTenant(tenant.id, async (tx) => {
        const resume = await resumes.addResume(tx, {
          fileName: 'cv.txt',
          mediaType: 'text/plain',
          bytes: file.bytes,
          sha256: file.sha256,
          source: 'upload',
        });
        const document = documentOf(tenant, n);
        await tx.db.profile.create({
          data: { resumeId: resume.id, tenantId: tenant.id, profile: {}, document },
        });
        return { id: resume.id, sha256: file.sha256 };
      }),
    );
  }
  const settings = {
    issuer: 'https://sso.acme.example',
    clientId: 'v',
    clientSecret: `secret of ${tenant.email}`,
  };
  const none = { scopes: [], allowedDomains: [], groupClaim: null, groupRoles: {}, defaultRole: null };
  await plain.store.withTenant(tenant.id, (tx) =>
    openid.putSettings(tx, { ...settings, ...none }, new Date()),
  );
  const accountId = await accountOf(tenant);
  await plain.store.presenting(accountId, (tx) => secondFactors.begin(tx, accountId, TOTP));
  return kept;
}

async function* chunks(of: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(of);
  await Promise.resolve();
}

const accountOf = ({ email }: TestTenant) =>
  service.store.presenting(email, async ({ db }) => {
    const { accountId } = await db.member.findFirstOrThrow({ where: { email } });
    return accountId;
  });

async function plainFiles(): Promise<number> {
  let count = 0;
  for (const { id } of tenants)
    for (const entry of await readdir(`${service.folder}/${id}`, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && !entry.name.endsWith('.sealed')) count++;
  return count;
}

function rotation() {
  const child = spawn(process.execPath, [CLI, 'admin', 'keys', 'rotate', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: service.database.url,
      STORAGE_URL: `file://${service.folder}`,
      ENCRYPTION: 'on',
      ENCRYPTION_KEY: K2.toString('base64'),
      ENCRYPTION_OLD_KEYS: K1.toString('base64'),
    },
  });
  return { child, ended: once(child, 'exit') as Promise<[number | null]>, said: text(child.stderr) };
}

it('is gone on with by the next, and loses nothing at any time', async () => {
  const kept = new Map<TestTenant, { id: string; sha256: string }[]>();
  for (const tenant of tenants) kept.set(tenant, await fill(tenant));
  const both = processWith(K2, K1);
  const before = await plainFiles();
  expect(before).toBeGreaterThan(FILES);

  /** All that there was is there, to who has these keys. */
  const expectAll = async ({ store, files }: ReturnType<typeof processWith>) => {
    for (const [tenant, rows] of kept) {
      for (const [n, { id, sha256 }] of rows.entries()) {
        expect(Buffer.from((await files.get(tenant.id, sha256)) ?? []).toString()).toBe(textOf(tenant, n));
        const document = await store.withTenant(tenant.id, (tx) => results.getDocument(tx, id));
        expect(document).toEqual(documentOf(tenant, n));
      }
      const own = await store.withTenant(tenant.id, (tx) => openid.getWithSecret(tx));
      expect(own?.clientSecret).toBe(`secret of ${tenant.email}`);
      expect((await secondFactors.find(store, await accountOf(tenant)))?.secret).toBe(TOTP);
    }
  };

  let killed = 0;
  for (const share of [0.9, 0.6, 0.3]) {
    const { child, ended } = rotation();
    while (child.exitCode === null && (await plainFiles()) > before * share) await sleep(1);
    child.kill('SIGKILL');
    await ended;
    const left = await plainFiles();
    if (left > 0 && left < before) killed++;
    await expectAll(both);
  }
  // It was really in the midst of it.
  expect(killed).toBeGreaterThanOrEqual(2);

  const last = rotation();
  const [status] = await last.ended;
  expect([status, await last.said]).toEqual([0, expect.stringContaining('birch')]);
  expect(await plainFiles()).toBe(0);
  await expectAll(processWith(K2));
  const outdated = processWith(K1);
  for (const [tenant, [row]] of kept) {
    await expect(outdated.files.get(tenant.id, row?.sha256 ?? '')).rejects.toMatchObject({
      code: 'encryption_key_away',
    });
    const accountId = await accountOf(tenant);
    await expect(secondFactors.find(outdated.store, accountId)).rejects.toMatchObject({
      code: 'encryption_key_away',
    });
  }
});
