// What /ready says while each thing that the API stands on is hurt: a real Redis, and ways to it and to PostgreSQL that break.
// Needs real servers (npm run test:services).
import type { DependencyState, ReadinessReport } from '@vitae/contracts';
import { Client } from 'pg';
import request, { type Response } from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startRedis, type OwnRedis } from '../support/redis-server.ts';
import { startService, type TestService } from '../support/service.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';

const onServers = process.env['REDIS_URL'] && process.env['DATABASE_URL'] ? describe : describe.skip;

onServers('what /ready says', () => {
  let redis: OwnRedis;
  let toRedis: TcpProxy;
  let toPostgres: TcpProxy;
  let service: TestService;
  let http: App;

  beforeAll(async () => {
    redis = await startRedis();
    toRedis = await TcpProxy.before(redis.url);
    const redisUrl = toRedis.route(redis.url);
    service = await startService(
      { redisUrl },
      {
        queues: [],
        route: async (url) => {
          toPostgres = await TcpProxy.before(url);
          return toPostgres.route(url);
        },
      },
    );
    http = service.app.getHttpServer() as App;
  });
  afterAll(async () => {
    await service.stop();
    await Promise.all([toRedis.close(), toPostgres.close()]);
    await redis.stop();
  });

  const ready = (): PromiseLike<Response> => request(http).get('/ready');
  const reportOf = ({ body }: Response) => body as ReadinessReport;

  /** Until a dependency is said to be in this state; the whole answer. */
  const untilItIs = (name: string, state: DependencyState) =>
    until(async () => {
      const answer = await ready();
      const { dependencies = {} } = reportOf(answer);
      const errors = (answer.body as { errors?: { pointer: string; detail: string }[] }).errors ?? [];
      const said =
        dependencies[name] ?? errors.find(({ pointer }) => pointer === `/dependencies/${name}`)?.detail;
      return said === state ? answer : undefined;
    });

  const isReady = () => until(async () => (reportOf(await ready()).status === 'ready' ? true : undefined));

  it.each<[string, DependencyState, () => unknown, () => unknown]>([
    [
      'is full',
      'full',
      () => redis.admin.call('CONFIG', 'SET', 'maxmemory', '1'),
      () => redis.admin.call('CONFIG', 'SET', 'maxmemory', '0'),
    ],
    [
      'takes no changes',
      'read_only',
      () => redis.admin.call('REPLICAOF', '127.0.0.1', '1'),
      () => redis.admin.call('REPLICAOF', 'NO', 'ONE'),
    ],
    ['is not there', 'away', () => toRedis.cut(), () => toRedis.heal()],
    ['says nothing', 'silent', () => toRedis.silence(), () => toRedis.heal()],
  ])('degraded, and still 200, while Redis %s: what is accepted waits', async (_how, state, hurt, mend) => {
    await isReady();
    await hurt();
    const answer = await untilItIs('carrier', state);
    expect(answer.status).toBe(200);
    expect(reportOf(answer)).toEqual({
      status: 'degraded',
      dependencies: { database: 'ok', storage: 'ok', carrier: state },
    });
    await mend();
    await isReady();
  });

  it.each<[string, DependencyState, () => unknown]>([
    ['is not there', 'away', () => toPostgres.cut()],
    ['says nothing', 'silent', () => toPostgres.silence()],
  ])('503, and names it, while PostgreSQL %s', async (_how, state, hurt) => {
    await isReady();
    hurt();
    const answer = await untilItIs('database', state);
    expect(answer.status).toBe(503);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    // Names and states, and no address.
    expect(JSON.stringify(answer.body)).not.toMatch(/127\.0\.0\.1|:\d{4}/);
    toPostgres.heal();
    await isReady();
  });

  it('503 while PostgreSQL takes no changes, as after a failover', async () => {
    await isReady();
    const { pathname } = new URL(service.database.url);
    const alter = (how: string) => adminQuery(`ALTER DATABASE ${pathname.slice(1)} ${how}`);
    await alter('SET default_transaction_read_only = on');
    // Seen by new connections only, as a failover is.
    toPostgres.cut();
    toPostgres.heal();
    expect((await untilItIs('database', 'read_only')).status).toBe(503);
    await alter('RESET default_transaction_read_only');
    toPostgres.cut();
    toPostgres.heal();
    await isReady();
  });
});

async function adminQuery(sql: string): Promise<void> {
  const client = new Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  await client.query(sql);
  await client.end();
}
