// What is deleted is gone: from every table and every file. And what nobody knows of any more is swept.
import { resumeSchema } from '@vitae/contracts';
import { sweep, type SweepDependencies } from '@vitae/pipeline';
import { access, MARKER_FILE, resumes } from '@vitae/store';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

const HOUR_MS = 60 * 60 * 1000;
const LONG_AGO = new Date(Date.now() - 48 * HOUR_MS);
let service: TestService;
let tenant: TestTenant;

beforeAll(async () => {
  ({ service, tenant } = await startServiceWithTenant());
});
afterAll(() => service.stop());

/** The tables in which a text stands anywhere, row level security aside. */
async function tablesWith(text: string): Promise<string[]> {
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const hits = await client.query(`SELECT 1 FROM ${name} t WHERE t::text ILIKE $1 LIMIT 1`, [
        `%${text}%`,
      ]);
      if (hits.rows.length) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}

const filesIn = async (): Promise<string[]> =>
  (await readdir(service.folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== MARKER_FILE)
    .map((entry) => join(entry.parentPath, entry.name));

it('leaves no mark of a deleted resume in any table or file', async () => {
  const marks = ['Xanthippe', 'xanthippe@example.com', 'zugvogel.txt', 'quittung-77', 'EXT-4711', 'key-9f3b'];
  const [name, email, fileName, metadata, externalId, key] = marks as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const text = `${name} Quastenflosser\n${email}\n\nWork Experience\nWelder, Example Works Ltd, 2016 - 2019\n`;
  const sent = await request(service.app.getHttpServer() as App)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=30')
    .set('idempotency-key', key)
    .field('externalId', externalId)
    .field('metadata', JSON.stringify({ receipt: metadata }))
    .attach('file', Buffer.from(text), fileName)
    .expect(200);
  // They are there before, so that not finding them means something.
  for (const mark of marks) expect(await tablesWith(mark)).not.toEqual([]);
  expect(await tablesWith(email)).toEqual(
    expect.arrayContaining(['public.candidates', 'public.candidate_keys']),
  );
  await request(service.app.getHttpServer() as App)
    .delete(`/v1/resumes/${resumeSchema.parse(sent.body).id}`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .expect(204);
  await until(async () => ((await filesIn()).length === 0 ? true : undefined));
  // The key itself is the client's word and nobody's data; it runs out by itself.
  for (const mark of marks.filter((m) => m !== key))
    expect([mark, await tablesWith(mark)]).toEqual([mark, []]);
  for (const file of await filesIn()) expect(await readFile(file, 'utf8')).not.toContain(name);
});

it('sweeps keys and sessions that have run out, and leaves the others', async () => {
  const [old, fresh] = [randomUUID(), randomUUID()];
  await service.store.withTenant(tenant.id, async ({ tenantId, db }) => {
    for (const [key, createdAt] of [
      [old, LONG_AGO],
      [fresh, new Date()],
    ] as const)
      await db.idempotencyKey.create({ data: { tenantId, key, fingerprint: 'f', createdAt } });
  });
  await service.store.withTenant(tenant.id, async (tx) => {
    const member = await tx.db.member.findFirstOrThrow();
    await access.openSession(tx, member.id, LONG_AGO);
  });
  expect((await sweep({ ...service, now: () => new Date() })).rows).toBe(2);
  const left = await service.store.withTenant(tenant.id, async ({ db }) => [
    await db.idempotencyKey.count({ where: { key: { in: [old, fresh] } } }),
    await db.session.count(),
  ]);
  expect(left).toEqual([1, 0]);
});

it('sweeps broken uploads and originals without a resume once they are old, and nothing else', async () => {
  const sha = (letter: string) => letter.repeat(64);
  const put = async (path: string, hours: number) => {
    const file = join(service.folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, 'x');
    const then = new Date(Date.now() - hours * HOUR_MS);
    await utimes(file, then, then);
    return file;
  };
  const stranger = randomUUID();
  const kept = [
    // Clients may still be sending.
    await put(`incoming/${randomUUID()}.part`, 0.5),
    await put(`${tenant.id}/bb/${sha('b')}`, 23),
    // Another database's tenant.
    await put(`${stranger}/cc/${sha('c')}`, 48),
  ];
  // An API was killed in the middle of an upload.
  await put(`incoming/${randomUUID()}.part`, 1.5);
  await put(`${tenant.id}/aa/${sha('a')}`, 25);
  await request(service.app.getHttpServer() as App)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .set('prefer', 'wait=30')
    .attach('file', Buffer.from('Ivy Marsh\nivy@example.com\n'), 'cv.txt')
    .expect(200);
  const used = (await filesIn()).filter((file) => !kept.includes(file) && !/[a]{64}$|\.part$/.test(file));
  for (const file of used) await utimes(file, LONG_AGO, LONG_AGO);
  expect(await sweep({ ...service, now: () => new Date() })).toEqual({
    rows: 0,
    parts: 1,
    originals: 1,
    missing: 0,
    unindexed: 0,
    maps: 0,
  });
  expect((await filesIn()).sort()).toEqual([...kept, ...used].sort());
});

it('tells of resumes whose original is missing, and removes nothing of them', async () => {
  const send = async (text: string) =>
    resumeSchema.parse(
      (
        await request(service.app.getHttpServer() as App)
          .post('/v1/resumes')
          .set('authorization', `Bearer ${tenant.apiKey}`)
          .set('prefer', 'wait=30')
          .attach('file', Buffer.from(text), 'cv.txt')
          .expect(200)
      ).body,
    );
  const there = await send('Rowan Field\nrowan@example.com\n');
  const lost = await send('Linden Brook\nlinden@example.com\n');
  const again = await send('Linden Brook\nlinden@example.com\n');
  await service.files.remove(tenant.id, lost.sha256);
  const told: unknown[] = [];
  const swept = await sweep({
    ...service,
    now: () => new Date(),
    onMissing: (missing) => told.push(missing),
  });
  expect(swept).toMatchObject({ originals: 0, missing: 1 });
  expect(told).toEqual([{ tenantId: tenant.id, resumeIds: [lost.id, again.id] }]);
  for (const { id } of [there, lost, again])
    expect(await service.store.withTenant(tenant.id, (tx) => resumes.getResume(tx, id))).toBeDefined();
});

it('asks the database for many files at once, however many there are', async () => {
  const asked: string[] = [];
  const counting: SweepDependencies['store'] = {
    asRelay: (work) => service.store.asRelay(work),
    withTenant(tenantId, work) {
      asked.push(tenantId);
      return service.store.withTenant(tenantId, work);
    },
  };
  const old = Array.from({ length: 60 }, (_, n) => createHash('sha256').update(`old ${n}`).digest('hex'));
  await service.store.withTenant(tenant.id, async (tx) => {
    for (const sha256 of old)
      await resumes.addResume(tx, {
        fileName: 'a',
        mediaType: 'text/plain',
        bytes: 1,
        sha256,
        source: 'upload',
      });
  });
  for (const sha256 of old) {
    const file = join(service.folder, tenant.id, sha256.slice(0, 2), sha256);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, 'x');
    await utimes(file, LONG_AGO, LONG_AGO);
  }
  await sweep({ ...service, store: counting, now: () => new Date() });
  // Whether each of two tenants is known, the digests, what search lacks, and one original that another test lost.
  expect(asked.length).toBeLessThanOrEqual(6);
});
