// The typed client: generated from the API as it is now, and of use to a program that has nothing of this repository but the package.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { verifyWebhook, WebhookRefused } from '@vitae/client';
import { Webhook } from 'standardwebhooks';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

const run = promisify(execFile);
const CLIENT = fileURLToPath(new URL('../../libs/client', import.meta.url));
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const secret = `whsec_${Buffer.from('a secret of thirty-two letters..').toString('base64')}`;
const older = `whsec_${Buffer.from('another secret of 32 letters....').toString('base64')}`;

let service: TestService;
let tenant: TestTenant;
let http: App;
let folder: string;

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant());
  folder = await mkdtemp(join(tmpdir(), 'vitae-client-'));
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

it('is generated from the description that the API gives of itself now', async () => {
  const { body } = await request(http).get('/openapi.json').expect(200);
  const kept = JSON.parse(await readFile(join(CLIENT, 'openapi.json'), 'utf8')) as unknown;
  // Run `npm run client:build` and commit libs/client/openapi.json.
  expect(kept).toEqual(body);
});

/** A program of somebody else's, in TypeScript. */
const PROGRAM = `
import { listCandidates, verifyWebhook, Vitae, VitaeProblem, type Resume } from '@vitae/client';

const { BASE = '', KEY = '', DELIVERY = '', SECRET = '' } = process.env;
const vitae = new Vitae({ baseUrl: BASE, apiKey: KEY });
const file = new Blob([${JSON.stringify(PLAIN_RESUME)}], { type: 'text/plain' });
const said = { name: 'cv.txt', externalId: 'ats-1', metadata: { job: '42' }, idempotencyKey: 'once' };
const sent = await vitae.send(file, said);
const again = await vitae.send(file, said);
const resume: Resume = await vitae.wait(sent.id, { timeoutMs: 60_000 });
const profile = await vitae.profile(sent.id);
await vitae.send(new Blob(['Somebody else']), { name: 'b.txt' });
await vitae.send(new Blob(['A third one']), { name: 'c.txt' });
const listed: string[] = [];
for await (const one of vitae.resumes({ limit: 1 })) listed.push(one.fileName);
const people = await listCandidates({ client: vitae.client });
const missing = await vitae.profile('01890000-0000-7000-8000-000000000000').catch((error: unknown) => error);
const byUrl = await vitae.send({ url: 'https://127.0.0.1/cv.pdf' });
const refused = await vitae.wait(byUrl.id);
const event = await verifyWebhook(SECRET, JSON.parse(DELIVERY).headers, JSON.parse(DELIVERY).body);
console.log(JSON.stringify({
  same: sent.id === again.id,
  status: resume.status,
  metadata: resume.metadata,
  name: profile.basics.name?.value,
  listed,
  people: people.data?.items.map(({ name }) => name),
  code: missing instanceof VitaeProblem ? missing.code : String(missing),
  refused: refused.problem?.code,
  event,
}));
`;

it('is packed, installed elsewhere without a network, checked by its types and used', async () => {
  const { stdout: packed } = await run('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: CLIENT,
  });
  await writeFile(join(folder, 'package.json'), '{ "name": "our-ats", "private": true, "type": "module" }');
  const npm = ['install', '--offline', '--no-audit', '--no-fund', `./${packed.trim()}`];
  await run('npm', npm, { cwd: folder });
  await writeFile(join(folder, 'sync.ts'), PROGRAM);
  await writeFile(
    join(folder, 'process.d.ts'),
    'declare const process: { env: Record<string, string | undefined> };',
  );
  const strict = [
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--lib',
    'es2024,dom,dom.iterable',
  ];
  await run(process.execPath, [TSC, ...strict, 'sync.ts', 'process.d.ts'], { cwd: folder });
  const server = http as Server;
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const body = '{"type":"resume.completed"}';
  const env = {
    PATH: process.env['PATH'],
    BASE: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    KEY: tenant.apiKey,
    SECRET: secret,
    DELIVERY: JSON.stringify({ headers: signed(secret, body), body }),
  };
  const { stdout } = await run(process.execPath, ['sync.js'], { cwd: folder, env });
  expect(JSON.parse(stdout)).toEqual({
    same: true,
    status: 'parsed',
    metadata: { job: '42' },
    name: 'Anna Muster',
    listed: ['c.txt', 'b.txt', 'cv.txt'],
    people: expect.arrayContaining(['Anna Muster']) as unknown,
    code: 'resume_not_found',
    refused: 'url_not_allowed',
    event: { type: 'resume.completed' },
  });
});

function signed(by: string, body: string, at = new Date()) {
  const id = 'msg_1';
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(by).sign(id, at, body),
  };
}

describe('verifying a webhook', () => {
  const body = '{"type":"resume.failed","data":{"ü":1}}';

  it('believes either of two secrets while one is rotated, in Node’s headers and in those of fetch', async () => {
    expect(await verifyWebhook([older, secret], signed(secret, body), body)).toEqual(JSON.parse(body));
    expect(await verifyWebhook([older, secret], new Headers(signed(older, body)), body)).toEqual(
      JSON.parse(body),
    );
    const both = signed(secret, body);
    both['webhook-signature'] =
      `v1a,AAAA ${signed(older, body)['webhook-signature']} ${both['webhook-signature']}`;
    expect(await verifyWebhook(secret, both, body)).toEqual(JSON.parse(body));
  });

  it.each([
    ['a body that was changed', () => signed(secret, body), `${body} `],
    ['another secret', () => signed(older, body), body],
    ['no signature', () => ({ ...signed(secret, body), 'webhook-signature': '' }), body],
    [
      'nonsense in its place',
      () => ({ ...signed(secret, body), 'webhook-signature': 'v1,no base64!' }),
      body,
    ],
    ['no id', () => ({ ...signed(secret, body), 'webhook-id': '' }), body],
    ['no time', () => ({ ...signed(secret, body), 'webhook-timestamp': 'now' }), body],
    ['an old delivery', () => signed(secret, body, new Date(Date.now() - 301_000)), body],
    ['one of the future', () => signed(secret, body, new Date(Date.now() + 302_000)), body],
  ])('does not believe %s', async (_, headers, text) => {
    await expect(verifyWebhook(secret, headers(), text)).rejects.toThrow(WebhookRefused);
  });
});
