// Tenants come, are limited, are suspended and go: the operator's commands as they are typed, signing up, and that nothing is left of who
// was deleted.
import type { ListedTenant } from '@vitae/store';
import { Carrier, enqueue, Relay, removeTenant, type QueueName } from '@vitae/jobs';
import { createLogger, loadSettings } from '@vitae/runtime';
import { operatorTenants, passageVectors, searchIndex, VectorShelver } from '@vitae/store';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { resumeIndex, textHash } from '../support/resume-index.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
/** Nobody takes it here: what is handed out stays with the carrier. */
const IDLE: QueueName = 'ask';

let service: TestService;
let http: App;
let carrier: Carrier;
let relay: Relay;

beforeAll(async () => {
  service = await startService({}, { queues: ['parse', 'maintenance'] });
  http = service.app.getHttpServer() as App;
  const { database, prefix, store } = service;
  const { redisUrl } = loadSettings();
  carrier = new Carrier({ databaseUrl: database.url, redisUrl, prefix });
  relay = new Relay({ store, carrier, queues: [IDLE], window: 10, logger: createLogger('test', 'error') });
});
afterAll(async () => {
  await carrier.close();
  await service.stop();
});

const vitae = (...args: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) =>
    execFile(
      process.execPath,
      [CLI, 'admin', 'tenant', ...args],
      {
        env: {
          ...process.env,
          DATABASE_URL: service.database.url,
          STORAGE_URL: `file://${service.folder}`,
        },
      },
      (error, stdout, stderr) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    ),
  );
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const codeOf = (answer: { body: { type?: string } }) => answer.body.type?.split('#')[1];
const send = (tenant: TestTenant, text: string) =>
  request(http).post('/v1/resumes').set(bearer(tenant.apiKey)).attach('file', Buffer.from(text), 'cv.txt');
const settled = (tenant: TestTenant, id: string) =>
  until(async () => {
    const { body } = await request(http).get(`/v1/resumes/${id}`).set(bearer(tenant.apiKey));
    return ['queued', 'processing'].includes(body.status) ? undefined : (body as { status: string });
  });

async function query<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  try {
    // Within a transaction: the embedded database has one session for all.
    await client.query('BEGIN; SET LOCAL row_security = off');
    const { rows } = await client.query<T>(sql, values);
    await client.query('COMMIT');
    return rows;
  } finally {
    await client.end();
  }
}

/** The rows that any table, by the database's own list, has of a tenant. */
async function rowsOf(id: string): Promise<Record<string, number>> {
  const tables = await query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = 'tenant_id' AND NOT a.attisdropped`,
  );
  expect(tables.length).toBeGreaterThan(35);
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await query<{ n: number }>(
      `SELECT count(*)::int AS n FROM "${name}" WHERE tenant_id = $1`,
      [id],
    );
    if (row?.n) counts[name] = row.n;
  }
  return counts;
}

const filesOf = (id: string) => readdir(join(service.folder, id)).catch(() => undefined);

/** A tenant that has something of everything, with a shelf of vectors, and a job with the carrier. */
async function fullTenant(slug: string) {
  const tenant = await addTenant(service.store, slug);
  const { body } = await send(tenant, `${PLAIN_RESUME}\n${slug}`).set('idempotency-key', 'k').expect(202);
  await settled(tenant, body.id);
  await request(http)
    .post('/v1/session')
    .send({ email: tenant.email, password: tenant.password })
    .expect(200);
  await request(http).get(`/v1/resumes/${body.id}/profile`).set(bearer(tenant.apiKey)).expect(200);
  await request(http).patch('/v1/settings').set(bearer(tenant.apiKey)).send({ tone: true }).expect(200);
  await service.store.withTenant(tenant.id, async (tx) => {
    await searchIndex.put(tx, body.id, resumeIndex(['Welded frames']));
    await passageVectors.put(
      tx,
      body.id,
      'model',
      new Map([[textHash('Welded frames'), Float32Array.of(1, 2)]]),
    );
  });
  await new VectorShelver(service.database.url, service.store).move(tenant.id, 'model');
  const [shelf] = await query<{ shelf: number }>('SELECT shelf FROM vector_shelves WHERE tenant_id = $1', [
    tenant.id,
  ]);
  const job = await service.store.withTenant(tenant.id, (tx) =>
    enqueue(tx, 'answer-question', { questionId: randomUUID() }),
  );
  await until(async () => {
    await relay.handOut(IDLE);
    return (await carrier.queue(IDLE).getJob(job)) ?? undefined;
  });
  return { tenant, job, part: `passage_vectors_${shelf?.shelf}` };
}

const remove = (slug: string) =>
  removeTenant(
    { store: service.store, files: service.files, databaseUrl: service.database.url, carrier },
    slug,
    () => new Date(),
  );

describe('vitae admin tenant', () => {
  it('makes a tenant whose owner and key work, and limits it', async () => {
    const created = await vitae(
      ...['create', 'forge', '--name', 'Forge Ltd', '--owner', 'Ida Forge', '--email', 'ida@forge.example'],
      ...['--resumes', '7', '--json'],
    );
    expect(created).toMatchObject({ status: 0 });
    const made = JSON.parse(created.stdout) as { apiKey: string; email: string; password: string };
    const plan = await request(http).get('/v1/plan').set(bearer(made.apiKey)).expect(200);
    expect(plan.body.limits).toMatchObject({ resumesAMonth: 7, tokensAMonth: null });
    const { email, password } = made;
    const session = await request(http).post('/v1/session').send({ email, password }).expect(200);
    expect(session.body).toMatchObject({ member: { role: 'owner' }, tenant: { name: 'Forge Ltd' } });
    expect(
      (await vitae('quota', 'forge', '--resumes', 'none', '--requests', '9', '--bytes', '1000')).stdout,
    ).toMatch(/forge\s+active\s+0 of ∞\s+0 of 1000\s+∞\s+9\s+∞/);
    const listed = JSON.parse((await vitae('list', '--json')).stdout) as ListedTenant[];
    expect(listed.find(({ slug }) => slug === 'forge')).toMatchObject({
      status: 'active',
      limits: { resumesAMonth: null, requestsASecond: 9, bytesStored: 1_000 },
    });
    expect(
      await vitae('create', 'forge', '--name', 'x', '--owner', 'x', '--email', 'x@x.example'),
    ).toMatchObject({
      status: 1,
      stdout: 'There is a tenant “forge” already.\n',
    });
  });

  it('says what is wrong with a command', async () => {
    const wrongs = [
      ['suspend', 'nobody'],
      ['suspend'],
      ['create', 'No Slug', '--name', 'x'],
      ['quota', 'forge', '--requests', '0'],
      ['delete', 'forge'],
      ['delete', 'forge', '--yes', 'other'],
      ['frob'],
    ];
    const statuses = [];
    for (const wrong of wrongs) statuses.push((await vitae(...wrong)).status);
    expect(statuses).toEqual([1, 2, 2, 2, 2, 2, 2]);
    expect((await vitae('delete', 'forge')).stderr).toContain('say --yes forge if you mean it');
  });

  it('suspends: the tenant reads and changes nothing, what it sent is read, and it can be taken back', async () => {
    const tenant = await addTenant(service.store, 'late-payer');
    const agent = request.agent(http);
    await agent.post('/v1/session').send({ email: tenant.email, password: tenant.password }).expect(200);
    const { body } = await send(tenant, PLAIN_RESUME).expect(202);
    expect((await vitae('suspend', 'late-payer')).stdout).toMatch(/late-payer\s+suspended/);
    expect((await settled(tenant, body.id)).status).toBe('parsed');
    const key = bearer(tenant.apiKey);
    const refused = [
      await send(tenant, 'Another'),
      await request(http).delete(`/v1/resumes/${body.id}`).set(key),
      await request(http).post(`/v1/resumes/${body.id}/reparse`).set(key),
      await request(http).patch('/v1/settings').set(key).send({ tone: true }),
      await agent.patch('/v1/settings').send({ tone: true }),
      await request(http)
        .post('/v1/api-keys')
        .set(key)
        .send({ name: 'x', scopes: ['search'] }),
    ];
    expect(refused.map((answer) => [answer.status, codeOf(answer)])).toEqual(
      refused.map(() => [403, 'tenant_suspended']),
    );
    await request(http).get(`/v1/resumes/${body.id}/profile`).set(key).expect(200);
    await request(http).post('/v1/search').set(key).send({ text: 'welder' }).expect(200);
    expect((await request(http).get('/v1/plan').set(key).expect(200)).body.status).toBe('suspended');
    await agent.delete('/v1/session').expect(204);
    expect((await vitae('resume', 'late-payer')).stdout).toMatch(/late-payer\s+active/);
    await send(tenant, 'Another').expect(202);
  });
});

describe('deleting a tenant', () => {
  it('leaves nothing of it in any table, partition, folder or carrier, and nothing of others is touched', async () => {
    const [gone, stays] = [await fullTenant('gone'), await fullTenant('stays')];
    const before = await rowsOf(gone.tenant.id);
    expect(Object.keys(before).length).toBeGreaterThan(15);
    expect(await filesOf(gone.tenant.id)).not.toEqual([]);
    const untouched = await rowsOf(stays.tenant.id);
    const receipt = await remove('gone');
    expect(receipt).toMatchObject({
      tenant: { id: gone.tenant.id, slug: 'gone' },
      rows: { resumes: 1, members: 1, api_keys: 1, passage_vectors: 1, vector_shelves: 1, outbox: 1 },
      files: 1,
      jobs: 1,
    });
    expect(await rowsOf(gone.tenant.id)).toEqual({});
    expect(await filesOf(gone.tenant.id)).toBeUndefined();
    expect(await query('SELECT to_regclass($1) AS part', [gone.part])).toEqual([{ part: null }]);
    expect(await carrier.queue(IDLE).getJob(gone.job)).toBeUndefined();
    await request(http).get('/v1/resumes').set(bearer(gone.tenant.apiKey)).expect(401);
    // The receipt is kept, and tells of no content.
    const kept = await service.store.asOperator((tx) => operatorTenants.readReceipt(tx, gone.tenant.id));
    expect(kept).toEqual(receipt);
    expect(await rowsOf(stays.tenant.id)).toEqual(untouched);
    expect(await filesOf(stays.tenant.id)).toHaveLength(1);
    expect(await carrier.queue(IDLE).getJob(stays.job)).toBeDefined();
    expect(await query('SELECT to_regclass($1)::text AS part', [stays.part])).toEqual([{ part: stays.part }]);
    expect(await remove('gone')).toBeUndefined();
  });

  it('leaves nothing either where two do it at once and resumes come in meanwhile', async () => {
    const { tenant } = await fullTenant('raced');
    const uploads = Array.from({ length: 12 }, (_, n) => send(tenant, `${PLAIN_RESUME}\n${n}`));
    const [one, two, ...sent] = await Promise.all([remove('raced'), remove('raced'), ...uploads]);
    // One has the receipt; the other comes too late, or sees that it was done meanwhile.
    expect([one, two].filter((receipt) => receipt?.rows['resumes'])).toHaveLength(1);
    for (const answer of sent) expect([202, 401, 403]).toContain(answer.status);
    expect(await rowsOf(tenant.id)).toEqual({});
    await until(async () => {
      const shards = (await filesOf(tenant.id)) ?? [];
      const left = await Promise.all(shards.map((shard) => readdir(join(service.folder, tenant.id, shard))));
      return left.flat().length ? undefined : true;
    });
  });

  it('goes on where it was broken off', async () => {
    const { tenant } = await fullTenant('broken-off');
    const broken = { forget: () => Promise.reject(new Error('the carrier did not answer in time')) };
    const place = { store: service.store, files: service.files, databaseUrl: service.database.url };
    const removal = removeTenant({ ...place, carrier: broken }, 'broken-off', () => new Date());
    await expect(removal).rejects.toThrow('did not answer');
    expect(codeOf(await send(tenant, 'late').expect(403))).toBe('tenant_suspended');
    expect(await remove('broken-off')).toMatchObject({ rows: { resumes: 1 }, jobs: 1 });
    expect(await rowsOf(tenant.id)).toEqual({});
  });

  it('is done by the command, which prints the receipt', async () => {
    const tenant = await addTenant(service.store, 'by-hand');
    await send(tenant, PLAIN_RESUME).expect(202);
    const { status, stdout } = await vitae('delete', 'by-hand', '--yes', 'by-hand');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ tenant: { slug: 'by-hand' }, rows: { resumes: 1 }, files: 1 });
    expect(await rowsOf(tenant.id)).toEqual({});
  });
});
