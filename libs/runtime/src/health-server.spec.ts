import type { DependencyState } from '@vitae/contracts';
import { HealthServer, type Figures } from './health-server.ts';
import { createLogger } from './logger.ts';
import { Readiness } from './readiness.ts';

const servers: HealthServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

const none: Figures = { contentType: 'text/plain', metrics: () => Promise.resolve('a_figure 1\n') };

async function serve(look: () => Promise<DependencyState> | DependencyState, figures = none) {
  const readiness = new Readiness({ readers: { look } }, createLogger('test', 'silent'));
  const server = new HealthServer(readiness, figures);
  servers.push(server);
  const port = await server.listen(0, '127.0.0.1');
  return { readiness, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) };
}

it('is ready when all that it needs is there', async () => {
  const { get } = await serve(() => 'ok');
  const ready = await get('/ready');
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { status: 'ready', dependencies: { readers: 'ok' } },
  ]);
});

it('is alive, and not ready, without it, and names what is missing', async () => {
  const { get } = await serve(() => Promise.reject(new Error('gone')));
  expect((await get('/health')).status).toBe(200);
  const ready = await get('/ready');
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'unavailable', dependencies: { readers: 'away' } },
  ]);
});

it('is alive, and not ready, while it drains', async () => {
  const { get, readiness } = await serve(() => 'ok');
  readiness.drain();
  expect((await get('/health')).status).toBe(200);
  expect((await get('/ready')).status).toBe(503);
});

it('shows its figures, and says so if they can’t be had', async () => {
  const { get } = await serve(() => 'ok');
  const text = await (await get('/metrics')).text();
  expect(text).toMatch(/^a_figure 1$/m);
  expect(text).toMatch(/^vitae_dependency_ok\{dependency="readers"\} 1$/m);
  const broken = await serve(() => 'ok', { ...none, metrics: () => Promise.reject(new Error('no')) });
  expect((await broken.get('/metrics')).status).toBe(500);
  expect((await broken.get('/')).status).toBe(404);
});
