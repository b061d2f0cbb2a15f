// The built page, wherever it lies.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';

let home: string;
let service: TestService;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'vitae-page-'));
  // Releases lie in a folder whose name begins with a dot.
  const pageFolder = join(home, '.build', 'web');
  await mkdir(pageFolder, { recursive: true });
  await writeFile(join(pageFolder, 'index.html'), '<title>Vitae</title>');
  service = await startService({}, { pageFolder });
});
afterAll(async () => {
  await service.stop();
  await rm(home, { recursive: true, force: true });
});

it.each(['/', '/resumes/some-id'])('is served at %s from a folder that begins with a dot', async (path) => {
  const answer = await request(service.app.getHttpServer() as App)
    .get(path)
    .set('accept', 'text/html');
  expect([answer.status, answer.text]).toEqual([200, '<title>Vitae</title>']);
});

it('leaves the API’s own addresses to the API', async () => {
  const answer = await request(service.app.getHttpServer() as App)
    .get('/v1/nothing')
    .set('accept', 'text/html');
  expect(answer.status).toBe(404);
});
