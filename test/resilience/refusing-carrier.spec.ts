// A carrier that refuses jobs has killed no worker: a real Redis that is full, then read-only, then well again. Every
// accepted resume is read. Needs redis-server (npm run test:services).
import { isSettled, resumeSchema, type Resume } from '@vitae/contracts';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startRedis, type OwnRedis } from '../support/redis-server.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

/** More than a job may lose workers. */
const REFUSALS = 7;

const describeWithRedis = process.env['REDIS_URL'] ? describe : describe.skip;

describeWithRedis('a Redis that refuses jobs', () => {
  let redis: OwnRedis;
  let service: TestService;
  let tenants: TestTenant[];
  let http: App;

  beforeAll(async () => {
    redis = await startRedis();
    service = await startService({ redisUrl: redis.url });
    tenants = [await addTenant(service.store, 'acme'), await addTenant(service.store, 'bolt')];
    http = service.app.getHttpServer() as App;
  });
  afterAll(async () => {
    await service.stop();
    await redis.stop();
  });

  const bearer = ({ apiKey }: TestTenant) => ({ authorization: `Bearer ${apiKey}` });

  async function send(count: number): Promise<[TestTenant, Resume][]> {
    return Promise.all(
      Array.from({ length: count }, async (_, n): Promise<[TestTenant, Resume]> => {
        const tenant = tenants[n % tenants.length] as TestTenant;
        const { body } = await request(http)
          .post('/v1/resumes')
          .set(bearer(tenant))
          .attach('file', Buffer.from(PLAIN_RESUME), 'cv.txt')
          .expect(202);
        return [tenant, resumeSchema.parse(body)];
      }),
    );
  }

  const outcome = ([tenant, { id }]: [TestTenant, Resume]) =>
    until(async () => {
      const { body } = await request(http).get(`/v1/resumes/${id}`).set(bearer(tenant));
      const resume = resumeSchema.parse(body);
      return isSettled(resume.status) ? `${resume.status} ${resume.problem?.code ?? ''}`.trim() : undefined;
    });

  /** Until every open job was refused so often that each refusal, counted as a dead worker, would have ended it. */
  const refused = () =>
    until(async () => {
      const jobs = await service.store.asRelay(({ db }) => db.outboxJob.findMany());
      return Math.max(...jobs.map(({ handOuts }) => handOuts)) >= REFUSALS ? jobs : undefined;
    });

  it.each([
    ['full', ['CONFIG', 'SET', 'maxmemory', '1'], ['CONFIG', 'SET', 'maxmemory', '0']],
    // The replica of a server that can't be reached, as at a failover.
    ['read-only', ['REPLICAOF', '127.0.0.1', '1'], ['REPLICAOF', 'NO', 'ONE']],
  ] as const)(
    'is %s for a while: every accepted resume is read',
    async (_state, [hurt, ...how], [mend, ...back]) => {
      const before = await send(8);
      await redis.admin.call(hurt, ...how);
      const during = await send(8);
      await refused();
      await redis.admin.call(mend, ...back);
      const after = await send(2);
      const outcomes = await Promise.all([...before, ...during, ...after].map(outcome));
      expect(outcomes).toEqual(outcomes.map(() => 'parsed'));
    },
  );
});
