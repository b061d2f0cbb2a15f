// The network between Vitae and its PostgreSQL and Redis fails: connections are cut, or all that is sent is swallowed while
// everything stays open. Requests are answered meanwhile, in a bounded time; once it is well, all that was accepted is read.
// Needs both servers (npm run test:services).
import { isSettled, resumeSchema, type Resume } from '@vitae/contracts';
import { Client } from 'pg';
import request, { type Response } from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startService, type TestService } from '../support/service.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const { DATABASE_URL, REDIS_URL } = process.env;
const describeWithServers = DATABASE_URL && REDIS_URL ? describe.each : describe.skip.each;

/** Longest wait for any answer: a silence is noticed after 13 s, and a request asks the database a few times. */
const PATIENCE_MS = 25_000;

describeWithServers(['Redis', 'PostgreSQL'])('a network that fails, with jobs carried by %s', (carrier) => {
  let service: TestService;
  let tenant: TestTenant;
  let http: App;
  const proxies: { postgres?: TcpProxy; redis?: TcpProxy } = {};

  beforeAll(async () => {
    proxies.redis = await TcpProxy.before(REDIS_URL as string);
    service = await startService(
      { redisUrl: carrier === 'Redis' ? proxies.redis.route(REDIS_URL as string) : undefined },
      {
        route: async (url) => {
          proxies.postgres = await TcpProxy.before(url);
          return proxies.postgres.route(url);
        },
      },
    );
    tenant = await addTenant(service.store, 'acme');
    http = service.app.getHttpServer() as App;
  });
  afterAll(async () => {
    await service.stop();
    await Promise.all(Object.values(proxies).map((proxy) => proxy.close()));
  });

  const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });
  const proxy = (name: keyof typeof proxies) => proxies[name] as TcpProxy;

  const upload = (): PromiseLike<Response> =>
    request(http)
      .post('/v1/resumes')
      .set(bearer())
      .timeout(PATIENCE_MS)
      .attach('file', Buffer.from(PLAIN_RESUME), 'cv.txt');
  const list = (): PromiseLike<Response> =>
    request(http).get('/v1/resumes').set(bearer()).timeout(PATIENCE_MS);
  const ready = (): PromiseLike<Response> => request(http).get('/ready').timeout(PATIENCE_MS);

  async function send(count: number): Promise<Resume[]> {
    const answers = await Promise.all(Array.from({ length: count }, upload));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
    return answers.map(({ body }) => resumeSchema.parse(body));
  }

  const outcome = ({ id }: Resume) =>
    until(async () => {
      const { status, body } = await request(http).get(`/v1/resumes/${id}`).set(bearer());
      if (status !== 200) return undefined;
      const resume = resumeSchema.parse(body);
      return isSettled(resume.status) ? `${resume.status} ${resume.problem?.code ?? ''}`.trim() : undefined;
    });

  const expectAllRead = async (sent: readonly Resume[]) =>
    expect(await Promise.all(sent.map(outcome))).toEqual(sent.map(() => 'parsed'));

  function expectUnavailable({ status, headers, body }: Response): void {
    expect([status, body.type]).toEqual([503, '/docs/problems#unavailable']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['content-type']).toContain('application/problem+json');
  }

  it.each(['cut', 'silence'] as const)(
    'says 503 and when to come again while PostgreSQL is away (%s), and reads all afterwards',
    async (how) => {
      const sent = await send(6);
      proxy('postgres')[how]();
      for (const answer of await Promise.all([list(), upload(), list(), ready()])) expectUnavailable(answer);
      expectUnavailable(await list());
      proxy('postgres').heal();
      await until(async () => ((await list()).status === 200 ? true : undefined));
      await expectAllRead([...sent, ...(await send(2))]);
    },
  );

  const itOnRedis = carrier === 'Redis' ? it : it.skip;
  itOnRedis.each(['cut', 'silence'] as const)(
    'accepts resumes while Redis is away (%s), and reads all afterwards',
    async (how) => {
      const before = await send(6);
      proxy('redis')[how]();
      const during = await send(6);
      expect((await list()).status).toBe(200);
      // The relay has been refused, or has waited for an answer in vain, before the network is well again.
      await until(() => Promise.resolve(service.runner.relay.progress.roundFailed || undefined));
      proxy('redis').heal();
      await expectAllRead([...before, ...during]);
    },
  );

  it('answers within bounds while a table is locked, and says that it is ready', async () => {
    const client = new Client({ connectionString: service.database.url });
    await client.connect();
    try {
      await client.query('BEGIN; LOCK TABLE resumes IN ACCESS EXCLUSIVE MODE');
      const answers = Promise.all([list(), list(), upload()]);
      expect((await ready()).status).toBe(200);
      for (const answer of await answers) expectUnavailable(answer);
    } finally {
      await client.end();
    }
    expect((await list()).status).toBe(200);
  });
});
