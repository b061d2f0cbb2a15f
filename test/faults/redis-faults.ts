// Redis dies, forgets, refuses, or can't be reached. Uploads are taken all the while: the database has the jobs.
import { Redis } from 'ioredis';
import { ALL_READY, ANY, type Fault, type FaultContext } from './fault.ts';

const CARRIER_AWAY = { api: 'degraded', worker: 'unavailable' } as const;
const SLOW_MS = 150;

const network = (
  name: string,
  how: 'cut' | 'silence' | 'freeze',
  seconds: readonly [number, number],
): Fault => ({
  name,
  seconds,
  ready: CARRIER_AWAY,
  hurt({ proxies: { redis } }) {
    redis[how]();
    return Promise.resolve(() => redis.heal());
  },
});

const refusing = (
  name: string,
  hurt: readonly [string, ...string[]],
  mend: readonly [string, ...string[]],
): Fault => ({
  name,
  seconds: [8, 14],
  ready: CARRIER_AWAY,
  async hurt(context) {
    await tell(context, hurt);
    return () => tell(context, mend);
  },
});

export const redisFaults: readonly Fault[] = [
  {
    name: 'Redis killed',
    seconds: [5, 12],
    ready: CARRIER_AWAY,
    async hurt({ servers }) {
      await servers.end('redis', 'SIGKILL');
      return () => servers.startAgain('redis');
    },
  },
  {
    name: 'Redis flushed',
    ready: ALL_READY,
    async hurt(context) {
      await tell(context, ['FLUSHALL']);
      return () => undefined;
    },
  },
  refusing('Redis full', ['CONFIG', 'SET', 'maxmemory', '1'], ['CONFIG', 'SET', 'maxmemory', '0']),
  // The replica of a server that can't be reached, as at a failover.
  refusing('Redis read-only', ['REPLICAOF', '127.0.0.1', '1'], ['REPLICAOF', 'NO', 'ONE']),
  network('Redis cut off', 'cut', [6, 12]),
  network('Redis half-open', 'silence', [12, 20]),
  network('Redis frozen', 'freeze', [12, 20]),
  {
    name: 'Redis far away',
    seconds: [8, 14],
    ready: ANY,
    hurt({ proxies: { redis } }) {
      redis.delay(SLOW_MS);
      return Promise.resolve(() => redis.heal());
    },
  },
];

async function tell({ servers }: FaultContext, [command, ...words]: readonly [string, ...string[]]) {
  const redis = new Redis(servers.redisUrl);
  try {
    await redis.call(command, ...words);
  } finally {
    redis.disconnect();
  }
}
