// deploy/dev/services.sh gives servers that answer where it says, whatever else is on the machine and whoever calls it.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { Servers } from '../faults/servers.ts';

const itWithServers = process.env['DATABASE_URL'] && process.env['REDIS_URL'] ? it : it.skip;

let stranger: Server;
beforeEach(async () => {
  stranger = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
});
afterEach(() => stranger.close());

itWithServers(
  'starts both servers beside a stranger on the first port, under a test runner that asks for colours',
  async () => {
    const port = String((stranger.address() as AddressInfo).port);
    const servers = await Servers.start({ FORCE_COLOR: '1', SERVICES_PORT: port });
    try {
      const client = new Client({ connectionString: servers.databaseUrl });
      await client.connect();
      expect((await client.query<{ one: number }>('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
      await client.end();
      const redis = new Redis(servers.redisUrl);
      expect(await redis.ping()).toBe('PONG');
      redis.disconnect();
      const ports = [servers.databaseUrl, servers.redisUrl].map((url) => new URL(url).port);
      expect(new Set([...ports, port]).size).toBe(3);
    } finally {
      await servers.stop();
    }
  },
);
