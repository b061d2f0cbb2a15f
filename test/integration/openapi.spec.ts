// The API's description of itself. That each answer of the suites fits it is checked wherever a service is started.
import { problems } from '@vitae/contracts';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { DescribedAnswers, type Description, type SentAnswer } from '../support/described-answers.ts';
import { startService, type TestService } from '../support/service.ts';

const REDOCLY = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

let service: TestService;
let description: Description;

beforeAll(async () => {
  service = await startService();
  description = (
    await request(service.app.getHttpServer() as App)
      .get('/openapi.json')
      .expect(200)
  ).body as Description;
});
afterAll(() => service.stop());

it('is clean by Redocly’s recommended rules', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-openapi-'));
  const file = join(folder, 'openapi.json');
  await writeFile(file, JSON.stringify(description));
  const found = await new Promise<string>((resolve) =>
    execFile(
      process.execPath,
      // Of those that send a browser on the answer is a 303; that each has an answer is looked at below.
      [REDOCLY, 'lint', file, '--format=json', '--skip-rule=operation-2xx-response'],
      {
        cwd: folder,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
      },
      (_error, stdout) => resolve(stdout),
    ),
  );
  await rm(folder, { recursive: true });
  const { totals, problems: said } = JSON.parse(found) as {
    totals: object;
    problems: { ruleId: string; message: string }[];
  };
  expect(said.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  expect(totals).toMatchObject({ errors: 0, warnings: 0 });
});

it('says of every operation how it succeeds', () => {
  const without = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.keys(responses).some((status) => /^2|303/.test(status)) ? [] : [`${method} ${path}`],
    ),
  );
  expect(without).toEqual([]);
});

it('names every operation once, and says of each in words what it does and who may ask', () => {
  const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));
  const ids = operations.map((operation) => (operation as { operationId?: string }).operationId);
  expect(ids.every((id) => /^[a-z][A-Za-z]+$/.test(id ?? ''))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(operations.every((operation) => 'security' in operation)).toBe(true);
  expect(operations.some((operation) => Object.keys(operation).some((key) => key.startsWith('x-')))).toBe(
    false,
  );
});

it('says that who is signed in is asked by a session alone: a key has none', () => {
  const { get } = description.paths['/v1/session'] as unknown as Record<string, { security: object[] }>;
  expect(get?.security).toEqual([{ session: [] }]);
});

describe('the check of answers', () => {
  const ok: SentAnswer = {
    method: 'GET',
    path: '/health',
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: Buffer.from('{"status":"ok"}'),
  };
  const problem = (
    body: object = { type: '/docs/problems#not_found', title: 't', status: 404 },
    headers: object = {},
  ) => ({
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
    body: Buffer.from(JSON.stringify(body)),
  });
  const withHeaders = (headers: object) => ({ headers: { ...ok.headers, ...headers } });
  it.each<[string, Partial<SentAnswer>, RegExp | undefined]>([
    ['an answer that fits', {}, undefined],
    ['a page’s file', { path: '/assets/a.js', headers: { 'content-type': 'text/javascript' } }, undefined],
    ['a problem of no address', { path: '/nothing', status: 404, ...problem() }, undefined],
    ['a wrong value', { body: Buffer.from('{"status":"fine"}') }, /must be equal to constant/],
    ['a field too many', { body: Buffer.from('{"status":"ok","more":1}') }, /additional properties/],
    ['a field too few', { body: Buffer.from('{}') }, /must have required property/],
    ['another type', withHeaders({ 'content-type': 'text/html' }), /of type text\/html/],
    ['another status', { status: 201 }, /a status that is not described/],
    ['a method that is not offered', { method: 'POST' }, /a method that is not described/],
    ['an error that is no problem', { status: 500 }, /of type application\/json/],
    ['a problem without its title', { status: 500, ...problem({ type: 't', status: 500 }) }, /title/],
    ['no word of when to come again', { status: 503, ...problem() }, /no retry-after/],
    ['a number of seconds', { status: 503, ...problem(undefined, { 'retry-after': '2' }) }, undefined],
    ['a day instead', { status: 503, ...problem(undefined, { 'retry-after': 'Monday' }) }, /must be integer/],
    ['the browser’s own', withHeaders({ 'x-frame-options': 'DENY', vary: 'Accept' }), undefined],
    ['a header that nobody knows of', withHeaders({ deprecation: '@1' }), /a header deprecation/],
    ['what may be kept', withHeaders({ 'cache-control': 'private' }), /cache-control: private must match/],
    ['nothing on keeping it', withHeaders({ 'cache-control': undefined }), /no cache-control/],
    [
      'something about people that is described nowhere',
      { path: '/v1/people', status: 404, ...problem(undefined, { 'cache-control': undefined }) },
      /about people, and may be kept/,
    ],
  ])('of %s', (_name, change, expected) => {
    const answers = new DescribedAnswers(description);
    answers.check({ ...ok, ...change });
    expect(answers.wrong.join()).toMatch(expected ?? /^$/);
  });
});

it('says of every answer that nobody may keep it', () => {
  const answers = Object.values(description.paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ responses }) => Object.values(responses));
  expect(answers.length).toBeGreaterThan(50);
  for (const { headers } of answers)
    expect(headers?.['Cache-Control']).toEqual({ $ref: '#/components/headers/Cache-Control' });
  expect(description.components.headers?.['Cache-Control']?.required).toBe(true);
});

it('points with every problem to a line of the list of problems', async () => {
  const page = await request(service.app.getHttpServer() as App)
    .get('/docs/problems')
    .expect(200);
  for (const code of Object.keys(problems)) expect(page.text).toContain(`id="${code}"`);
});
