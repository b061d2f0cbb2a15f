// Files and documents are encrypted where they lie, each tenant's by a key of its own: with the right key all goes on as before, with
// a wrong, missing or destroyed one nothing of them can be read, and nothing is lost.
import {
  fileKeysOf,
  FolderFileStore,
  KmsMasterKeys,
  LocalMasterKeys,
  resumes,
  results,
  rotateKeys,
  shred,
  StorageMarker,
  Store,
  Vault,
  diskCalls,
  type MasterKeys,
} from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { sendText } from '../support/written-resumes.ts';

const text = (n: number) =>
  `Zdenka Quellmatt\nzdenka${n}@postbox.example\n\nExperience\nWelder, Talstahl GmbH, 2016 - 2019\nWelded frames ${n}.\n`;
const [K1, K2] = [randomBytes(32), randomBytes(32)];

let service: TestService;
let tenant: TestTenant;
let http: App;
const stores: Store[] = [];
const folders: string[] = [];

beforeAll(async () => {
  service = await startService({}, { vault: new Vault(new LocalMasterKeys(K1, [K2])) });
  tenant = await addTenant(service.store, 'acme');
  http = service.app.getHttpServer() as App;
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await service.stop();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Another process on the same database and folder, with other keys or none. */
function anotherProcess(masters?: MasterKeys) {
  const store = new Store(service.database.url, 2, masters && new Vault(masters));
  stores.push(store);
  const files = new FolderFileStore(
    service.folder,
    diskCalls,
    new StorageMarker(service.folder, store),
    fileKeysOf(store),
  );
  return {
    store,
    files,
    document: (id: string) => store.withTenant(tenant.id, (tx) => results.getDocument(tx, id)),
    file: (sha256: string) => files.get(tenant.id, sha256),
  };
}

async function stored(): Promise<Map<string, Buffer>> {
  const names = await readdir(service.folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(files.map(async (path) => [path, await readFile(path)] as const)));
}
const documentRow = (id: string) =>
  service.store.withTenant(tenant.id, async ({ db }) => {
    const row = await db.profile.findUnique({ where: { resumeId: id } });
    return JSON.stringify(row?.document);
  });
const get = (path: string) => request(http).get(path).set('authorization', `Bearer ${tenant.apiKey}`);

it('stores neither file nor document as it is, and shows both as they were', async () => {
  const sent = await sendText(http, tenant, text(1));
  for (const [path, bytes] of await stored())
    expect({ path, has: bytes.includes('Quellmatt') }).toEqual({ path, has: false });
  expect([...(await stored()).keys()].some((path) => path.endsWith(`${sent.sha256}.sealed`))).toBe(true);
  expect(await documentRow(sent.id)).not.toContain('Quellmatt');
  const original = await get(`/v1/resumes/${sent.id}/original`).expect(200);
  expect(original.text).toBe(text(1));
  expect(original.headers['content-length']).toBe(String(Buffer.byteLength(text(1))));
  expect((await get(`/v1/resumes/${sent.id}/document`).expect(200)).body.lines[0].text).toBe(
    'Zdenka Quellmatt',
  );
  await request(http)
    .post(`/v1/resumes/${sent.id}/reparse`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=60')
    .expect(200);
  expect(await documentRow(sent.id)).not.toContain('Quellmatt');
});

it('says that a key is missing or another, and loses nothing', async () => {
  const { id, sha256 } = await sendText(http, tenant, text(2));
  for (const masters of [undefined, new LocalMasterKeys(K2)]) {
    const other = anotherProcess(masters);
    await expect(other.document(id)).rejects.toMatchObject({ code: 'encryption_key_away', status: 503 });
    await expect(other.file(sha256)).rejects.toMatchObject({ code: 'encryption_key_away' });
    expect(await other.files.has(tenant.id, sha256)).toBe(true);
  }
  expect(Buffer.from((await anotherProcess(new LocalMasterKeys(K1)).file(sha256)) ?? []).toString()).toBe(
    text(2),
  );
});

it('answers a damaged file and document with a problem and no part of them', async () => {
  const { id, sha256 } = await sendText(http, tenant, text(3));
  const path = [...(await stored()).keys()].find((name) => name.endsWith(`${sha256}.sealed`)) ?? '';
  const whole = await readFile(path);
  const changed = Buffer.from(whole);
  changed[40] = (changed[40] ?? 0) ^ 1;
  await writeFile(path, changed);
  const answer = await get(`/v1/resumes/${id}/original`).expect(500);
  expect(answer.body.type).toBe('/docs/problems#stored_damaged');
  await writeFile(path, whole.subarray(0, whole.length - 3));
  await get(`/v1/resumes/${id}/original`).expect(500);
  await writeFile(path, whole);
  await get(`/v1/resumes/${id}/original`).expect(200);
  // What is of another resume opens as nobody else's.
  const other = await sendText(http, tenant, text(4));
  await service.store.withTenant(tenant.id, async ({ db }) => {
    await db.$executeRaw`UPDATE profiles SET document = (SELECT document FROM profiles WHERE resume_id = ${other.id}::uuid) WHERE resume_id = ${id}::uuid`;
  });
  await get(`/v1/resumes/${id}/document`).expect(500);
});

it('reads what is from before, and encrypts it by a rotation, twice at once and while all goes on', async () => {
  const sent = await Promise.all([10, 11, 12].map((n) => sendText(http, tenant, text(n))));
  // As an installation without a key has them.
  for (const { id, sha256 } of sent) {
    const document = await service.store.withTenant(tenant.id, (tx) => results.getDocument(tx, id));
    await service.store.withTenant(tenant.id, async ({ db }) => {
      await db.$executeRaw`UPDATE profiles SET document = ${JSON.stringify(document)}::jsonb WHERE resume_id = ${id}::uuid`;
    });
    const path = [...(await stored()).keys()].find((name) => name.endsWith(`${sha256}.sealed`)) ?? '';
    await writeFile(path.replace(/\.sealed$/, ''), (await service.files.get(tenant.id, sha256)) ?? '');
    await rm(path);
  }
  for (const { id } of sent) {
    await get(`/v1/resumes/${id}/original`).expect(200);
    await get(`/v1/resumes/${id}/document`).expect(200);
  }
  const [one, two] = [
    anotherProcess(new LocalMasterKeys(K2, [K1])),
    anotherProcess(new LocalMasterKeys(K2, [K1])),
  ];
  let goesOn = true;
  const reading = (async () => {
    while (goesOn)
      for (const { id, sha256 } of sent) {
        expect((await get(`/v1/resumes/${id}/original`)).status).toBe(200);
        expect(await service.files.has(tenant.id, sha256)).toBe(true);
      }
  })();
  const [a, b, late] = await Promise.all([
    rotateKeys(one.store, one.files, tenant.id),
    rotateKeys(two.store, two.files, tenant.id),
    sendText(http, tenant, text(20)),
  ]);
  goesOn = false;
  await reading;
  expect(a.keys + b.keys).toBe(1);
  expect(a.documents + b.documents).toBe(3);
  expect(a.files + b.files).toBeGreaterThanOrEqual(3);
  for (const [path, bytes] of await stored())
    expect({ path, has: bytes.includes('Quellmatt') }).toEqual({ path, has: false });
  // The new key alone opens all of it, the old one nothing.
  const [renewed, outdated] = [
    anotherProcess(new LocalMasterKeys(K2)),
    anotherProcess(new LocalMasterKeys(K1)),
  ];
  for (const { id, sha256 } of [...sent, late]) {
    expect((await renewed.document(id))?.lines[0]?.text).toBe('Zdenka Quellmatt');
    expect(await renewed.file(sha256)).toBeDefined();
    await expect(outdated.document(id)).rejects.toMatchObject({ code: 'encryption_key_away' });
  }
  expect(await rotateKeys(renewed.store, renewed.files, tenant.id)).toEqual({
    keys: 0,
    files: 0,
    documents: 0,
    secrets: 0,
  });
});

/** A program that keeps a master key, with an argument and a file to write to. */
async function keyProgram(source: string, argument = '') {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-key-program-'));
  folders.push(folder);
  const [path, log] = [join(folder, 'program.cjs'), join(folder, 'log')];
  await writeFile(path, source);
  return { command: [process.execPath, path, argument, log], log };
}

describe('a service or program that keeps the master key', () => {
  const master = randomBytes(32);
  let server: Server;
  let asked: string[];
  let away = false;
  let url: string;

  beforeAll(async () => {
    asked = [];
    server = createServer((incoming, answer) => {
      void (async () => {
        let body = '';
        for await (const piece of incoming) body += String(piece);
        const { operation, key = '', id = '', context = '' } = JSON.parse(body) as Record<string, string>;
        asked.push(`${operation} ${incoming.headers.authorization}`);
        if (away) return answer.writeHead(500).end();
        const bytes = Buffer.from(key, 'base64');
        const say = (value: object) => answer.end(JSON.stringify({ id: 'master-1', ...value }));
        if (operation === 'current') return say({});
        if (operation === 'wrap') {
          const cipher = createCipheriv('aes-256-gcm', master, Buffer.alloc(12)).setAAD(Buffer.from(context));
          return say({
            key: Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]).toString(
              'base64',
            ),
          });
        }
        // Of another master key.
        if (id !== 'master-1') return answer.writeHead(404).end();
        const decipher = createDecipheriv('aes-256-gcm', master, Buffer.alloc(12)).setAAD(
          Buffer.from(context),
        );
        decipher.setAuthTag(bytes.subarray(-16));
        return say({
          key: Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('base64'),
        });
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  });
  afterAll(() => void server.close());

  it('takes over, is waited for while it is away, and is not asked for each file', async () => {
    const { id, sha256 } = await sendText(http, tenant, text(30));
    const local = new LocalMasterKeys(K2, [K1]);
    const kms = new KmsMasterKeys({ url, token: 'secret-token' });
    // Keys of the settings are handed over by whoever has both.
    const both: MasterKeys = {
      currentId: () => kms.currentId(),
      wrap: (key, context) => kms.wrap(key, context),
      unwrap: (key, context) => (key.masterKey.startsWith('kms:') ? kms : local).unwrap(key, context),
    };
    const moving = anotherProcess(both);
    expect((await rotateKeys(moving.store, moving.files, tenant.id)).keys).toBe(1);
    const served = anotherProcess(kms);
    asked.length = 0;
    for (let n = 0; n < 5; n++) expect(await served.document(id)).toBeDefined();
    expect(asked).toEqual(['unwrap Bearer secret-token']);
    away = true;
    await expect(anotherProcess(kms).file(sha256)).rejects.toMatchObject({ code: 'encryption_key_away' });
    away = false;
    expect(await anotherProcess(kms).file(sha256)).toBeDefined();
  });

  it('hands over to a program, which is asked the same, and back', async () => {
    const { id } = await sendText(http, tenant, text(31));
    const program = await keyProgram(
      `const fs = require('node:fs');
       const { operation, key, id, context } = JSON.parse(fs.readFileSync(0, 'utf8'));
       fs.appendFileSync(process.argv[3], operation + ' ' + process.argv[2] + '\\n');
       if (operation === 'current') console.log(JSON.stringify({ id: 'of-the-program' }));
       else if (operation === 'unwrap' && id !== 'of-the-program') process.exit(3);
       else {
         const mask = require('node:crypto').createHash('sha256').update(context).digest();
         const turned = Buffer.from(key, 'base64').map((byte, at) => byte ^ mask[at]);
         console.log(JSON.stringify({ id: 'of-the-program', key: Buffer.from(turned).toString('base64') }));
       }`,
      '$(touch /tmp/vitae-no-shell); "quoted"',
    );
    const kms = new KmsMasterKeys({ url, token: undefined });
    const own = new KmsMasterKeys({ command: program.command });
    const over = (from: MasterKeys, to: MasterKeys, is: string): MasterKeys => ({
      currentId: () => to.currentId(),
      wrap: (key, context) => to.wrap(key, context),
      unwrap: (key, context) => (key.masterKey === is ? from : to).unwrap(key, context),
    });
    const there = anotherProcess(over(kms, own, 'kms:master-1'));
    expect((await rotateKeys(there.store, there.files, tenant.id)).keys).toBe(1);
    await writeFile(program.log, '');
    const served = anotherProcess(own);
    for (let n = 0; n < 3; n++) expect(await served.document(id)).toBeDefined();
    // Each argument as it was written, and asked once.
    expect(await readFile(program.log, 'utf8')).toBe('unwrap $(touch /tmp/vitae-no-shell); "quoted"\n');
    await expect(anotherProcess(kms).document(id)).rejects.toMatchObject({ code: 'encryption_key_away' });
    const back = anotherProcess(over(own, kms, 'kms:of-the-program'));
    expect((await rotateKeys(back.store, back.files, tenant.id)).keys).toBe(1);
    expect(await anotherProcess(kms).document(id)).toBeDefined();
  });

  it.each([
    ['fails', `process.exit(1)`],
    ['gives no JSON', `console.log('{')`],
    ['gives another answer', `console.log('{"id":"","key":"AA=="}')`],
    ['says too much', `process.stdout.write('x'.repeat(1e6)); setInterval(() => 1, 1000)`],
    ['is still waiting when its time is over', `setInterval(() => 1, 1000)`],
    [
      'leaves another that goes on',
      `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => 1, 1000)'], { stdio: 'inherit' })`,
    ],
  ])('is away where the program %s', async (_, source) => {
    const { command } = await keyProgram(source);
    const began = performance.now();
    const asked = new KmsMasterKeys({ command }, 1_000).wrap(randomBytes(32), 'c');
    await expect(asked).rejects.toMatchObject({ code: 'encryption_key_away' });
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('is away where there is no such program', async () => {
    const asked = new KmsMasterKeys({ command: ['/no/such/program'] }).currentId();
    await expect(asked).rejects.toMatchObject({ code: 'encryption_key_away' });
  });

  it('makes everything unreadable once the tenant’s keys are destroyed', async () => {
    const kms = new KmsMasterKeys({ url, token: undefined });
    const page = await service.store.withTenant(tenant.id, (tx) => resumes.listResumes(tx, { limit: 1 }));
    const { id = '', sha256 = '' } = page?.items[0] ?? {};
    expect(await service.store.withTenant(tenant.id, shred)).toBe(1);
    const after = anotherProcess(kms);
    await expect(after.file(sha256)).rejects.toMatchObject({ code: 'encryption_key_away' });
    await expect(after.document(id)).rejects.toMatchObject({ code: 'encryption_key_away' });
  });
});
