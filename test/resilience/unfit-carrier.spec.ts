// What may stand between Vitae and its servers, and what may not (test:services only): PgBouncer in transaction mode with
// Redis, but not without; no Redis that drops what it was given.
import { VitaeClient } from '@vitae/contracts';
import { findUnfitCarrier } from '@vitae/jobs';
import { loadSettings } from '@vitae/runtime';
import { migrate, poolsTransactions } from '@vitae/store';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { settled } from '../support/client.ts';
import { emptyDatabase } from '../support/database.ts';
import { startPgBouncer, type OwnPgBouncer } from '../support/pgbouncer.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startRedis } from '../support/redis-server.ts';
import { startService } from '../support/service.ts';
import { addTenant } from '../support/tenants.ts';

const WORKER = fileURLToPath(new URL('../../apps/worker/dist/main.js', import.meta.url));
const run = promisify(execFile);
const { databaseUrl: server, redisUrl } = loadSettings();
const describeWithServices = server && redisUrl ? describe : describe.skip;
const databaseUrl = server ?? '';
const settings = { databaseUrl, redisUrl: undefined, databaseEmbedded: false };

describeWithServices('PgBouncer', () => {
  const poolers: OwnPgBouncer[] = [];
  const before = async (mode: 'transaction' | 'session') => {
    const pooler = await startPgBouncer(databaseUrl, mode);
    poolers.push(pooler);
    return pooler;
  };
  afterEach(() => Promise.all(poolers.splice(0).map((pooler) => pooler.stop())));

  it('is told from PostgreSQL, and its modes from each other', async () => {
    const [transaction, session] = [await before('transaction'), await before('session')];
    expect(await poolsTransactions(databaseUrl)).toBe(false);
    expect(await poolsTransactions(session.route(databaseUrl))).toBe(false);
    expect(await poolsTransactions(transaction.route(databaseUrl))).toBe(true);
  });

  it('is recognised in transaction mode while others are busy on it', async () => {
    const pooler = await before('transaction');
    const asked = Array.from({ length: 6 }, () => poolsTransactions(pooler.route(databaseUrl)));
    expect(await Promise.all(asked)).toEqual(asked.map(() => true));
  });

  it('in transaction mode is refused without Redis, in a sentence', async () => {
    const pooler = await before('transaction');
    const routed = { ...settings, databaseUrl: pooler.route(databaseUrl) };
    expect(await findUnfitCarrier(routed)).toMatch(/^A pooler in transaction mode .* Set REDIS_URL, or/);
    expect(await findUnfitCarrier({ ...routed, redisUrl })).toBeUndefined();
    expect(await findUnfitCarrier(settings)).toBeUndefined();
    const folder = await mkdtemp(join(tmpdir(), 'vitae-unfit-'));
    const started: Promise<{ code?: number; stderr: string }> = run(process.execPath, [WORKER], {
      env: {
        ...process.env,
        DATABASE_URL: routed.databaseUrl,
        REDIS_URL: '',
        STORAGE_URL: `file://${folder}`,
      },
    });
    const { code, stderr } = await started.catch((error: { code: number; stderr: string }) => error);
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({
      service: 'worker',
      msg: expect.stringMatching(/^A pooler in transaction mode/) as string,
    });
    await rm(folder, { recursive: true });
  });

  it('in transaction mode carries migrations, uploads, waits and jobs, with Redis', async () => {
    const pooler = await before('transaction');
    const empty = await emptyDatabase();
    try {
      expect((await migrate(pooler.route(empty.url))).length).toBeGreaterThan(0);
    } finally {
      await empty.drop();
    }
    const service = await startService({}, { route: (url) => Promise.resolve(pooler.route(url)) });
    try {
      await service.app.listen(0, '127.0.0.1');
      const { apiKey } = await addTenant(service.store, 'acme');
      const client = new VitaeClient({ baseUrl: await service.app.getUrl(), apiKey });
      const texts = Array.from({ length: 20 }, (_, n) => new Blob([`${PLAIN_RESUME}\nCopy ${n}`]));
      const sent = await Promise.all(texts.map((text) => client.upload(text, 'cv.txt')));
      const done = await Promise.all(sent.map(({ id }) => settled(client, id)));
      expect(done.map(({ status }) => status)).toEqual(texts.map(() => 'parsed'));
    } finally {
      await service.stop();
    }
  });
});

describeWithServices('a Redis', () => {
  it.each(['allkeys-lru', 'volatile-ttl'])(
    'that drops keys when it is full (%s) is refused',
    async (policy) => {
      const redis = await startRedis();
      try {
        await redis.admin.config('SET', 'maxmemory-policy', policy);
        const found = await findUnfitCarrier({ ...settings, redisUrl: redis.url });
        expect(found).toMatch(`“${policy}”`);
        expect(found).not.toContain(redis.url);
      } finally {
        await redis.stop();
      }
    },
  );

  it('that keeps what it was given is taken, where CONFIG is forbidden, too', async () => {
    const redis = await startRedis();
    try {
      await redis.admin.acl('SETUSER', 'managed', 'on', '>secret', '~*', '&*', '+@all', '-config');
      const url = Object.assign(new URL(redis.url), { username: 'managed', password: 'secret' }).toString();
      expect(await findUnfitCarrier({ ...settings, redisUrl: url })).toBeUndefined();
      await redis.admin.config('SET', 'maxmemory-policy', 'allkeys-random');
      expect(await findUnfitCarrier({ ...settings, redisUrl: url })).toMatch('“allkeys-random”');
    } finally {
      await redis.stop();
    }
  });
});
