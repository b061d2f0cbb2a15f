// Trouble with Redis is in the log: one line when it begins, one when it is over, however many tries lie between
// (test:services only).
import { Carrier } from '@vitae/jobs';
import { connectCountingRedis } from '@vitae/jobs/counting-redis';
import { loadSettings, type Logger } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import { until } from '../support/client.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';

const { redisUrl, databaseUrl = '' } = loadSettings();
const describeWithRedis = redisUrl ? describe : describe.skip;

let proxy: TcpProxy;
let route: string;
let lines: string[];
const line = (message: unknown) => void lines.push(String(message));
const logger: Logger = {
  debug: () => undefined,
  info: (_fields: unknown, message?: unknown) => line(message),
  warn: (_fields: unknown, message?: unknown) => line(message),
  error: (_fields: unknown, message?: unknown) => line(message),
};

describeWithRedis('a Redis that goes and comes back', () => {
  beforeEach(async () => {
    proxy = await TcpProxy.before(redisUrl ?? '');
    route = proxy.route(redisUrl ?? '');
    lines = [];
  });
  afterEach(() => proxy.close());

  /** Cuts the way to it until connections were refused several times, and heals it. */
  async function cutForAWhile(): Promise<void> {
    await until(() => Promise.resolve(proxy.connections ? true : undefined));
    proxy.cut();
    const refused = proxy.refused;
    await until(() => Promise.resolve(proxy.refused > refused + 4 ? true : undefined));
    proxy.heal();
  }
  const saidLast = (message: string) =>
    until(() => Promise.resolve(lines.at(-1) === message ? true : undefined));

  it('is said by what counts sign-ins', async () => {
    const counting = connectCountingRedis(route, logger);
    await cutForAWhile();
    await saidLast('Redis counts sign-ins again');
    expect(lines).toEqual([
      'Redis is not there to count sign-ins; the database counts them',
      'Redis counts sign-ins again',
    ]);
    counting.close();
  });

  it('is said by the carrier', async () => {
    const carrier = new Carrier({
      databaseUrl,
      redisUrl: route,
      prefix: `test-${randomUUID()}`,
      logger,
    });
    carrier.queue('parse');
    carrier.work('parse', () => Promise.resolve(), 1);
    await carrier.queue('parse').waitUntilReady();
    await cutForAWhile();
    await saidLast('the carrier answers again');
    expect(lines).toEqual(['the carrier is in trouble; it is asked again', 'the carrier answers again']);
    await carrier.close();
  });
});
