import { createLogger } from '@vitae/runtime';
import { Registry } from 'prom-client';
import { HealthServer } from './health-server.ts';
import { ReaderReport } from './reader-report.ts';

const servers: HealthServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(
  ...[dependencies, registry = new Registry()]: ConstructorParameters<typeof HealthServer>
) {
  const server = new HealthServer(dependencies, registry);
  servers.push(server);
  const port = await server.listen(0, '127.0.0.1');
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
}

it('is ready when all that it needs is there, and names what is not', async () => {
  let canStart = false;
  const get = await serve({ database: () => Promise.resolve(), readers: () => canStart }, new Registry());
  const failing = await get('/ready');
  expect([failing.status, await failing.json()]).toEqual([
    503,
    { status: 'unavailable', dependencies: { database: 'ok', readers: 'failing' } },
  ]);
  canStart = true;
  expect((await get('/ready')).status).toBe(200);
});

it('is alive, and not ready, while its database can’t be reached', async () => {
  const get = await serve({ database: () => Promise.reject(new Error('gone')) }, new Registry());
  expect((await get('/health')).status).toBe(200);
  expect((await get('/ready')).status).toBe(503);
});

it('counts what becomes of readers', async () => {
  const registry = new Registry();
  const { observe } = new ReaderReport(registry, createLogger('test', 'silent'));
  observe({ kind: 'start_failed', program: 'reader-process', status: '1', said: 'no such module' });
  observe({ kind: 'lost', program: 'ocr-process', reason: 'reading_out_of_memory' });
  observe({ kind: 'fault', origin: 'own', type: 'TypeError', stack: '' });
  observe({ kind: 'fault', origin: 'own', type: 'TypeError', stack: '' });
  const get = await serve({}, registry);
  const text = await (await get('/metrics')).text();
  expect(text).toContain('vitae_reader_faults_total{origin="own",type="TypeError"} 2');
  expect(text).toContain('vitae_readers_lost_total{program="ocr-process",reason="reading_out_of_memory"} 1');
  expect(text).toContain('vitae_reader_starts_failed_total{program="reader-process"} 1');
});
