// A password that was forgotten where no mail goes out: the operator's command makes a link, good once, and the trail says so.
import { audit } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { Client } from 'pg';
import { vitaeOn } from '../support/command-line.ts';
import { Browser, join } from '../support/people.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const NEW = 'a ladder of moss';
let service: TestService;
let tenant: TestTenant;
let http: App;

beforeAll(async () => {
  ({ service, tenant, http } = await startServiceWithTenant({}, { queues: [] }));
});
afterAll(() => service.stop());

const reset = (...args: string[]) =>
  vitaeOn(service.database.url, 'admin', 'member', 'reset-password', ...args);
const signIn = (email: string, password: string) =>
  request(http).post('/v1/session').send({ email, password });
const use = (token: string, password = NEW) =>
  request(http).post('/v1/passwords:reset').send({ token, password });

it('prints a link that no table holds, by which a new password is set, once, and all sessions end', async () => {
  const browser = await new Browser(http).signIn(tenant.email, tenant.password);
  const printed = await reset(tenant.email.toUpperCase());
  expect(printed).toMatchObject({ status: 0, stderr: '' });
  const [, token = ''] = /^http:\/\/localhost:\d+\/new-password#([\w-]{43})\n/.exec(printed.stdout) ?? [];
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  for (const table of ['password_resets', 'audit_entries', 'outbox']) {
    const found = await client.query(`SELECT 1 FROM ${table} t WHERE t::text LIKE $1`, [`%${token}%`]);
    expect([table, found.rowCount]).toEqual([table, 0]);
  }
  await client.end();
  // Nothing has changed until it is used.
  await browser.ask('get', '/v1/session').expect(200);
  await use(token).expect(204);
  await browser.ask('get', '/v1/session').expect(401);
  await signIn(tenant.email, tenant.password).expect(401);
  await signIn(tenant.email, NEW).expect(200);
  expect((await use(token, 'another of mine').expect(404)).body.type).toBe('/docs/problems#reset_not_found');
  await service.store.withTenant(tenant.id, async (tx) => {
    const page = await audit.list(tx, { limit: 10 });
    expect(page?.items.map(({ action, actor }) => `${action} by ${actor.kind}`)).toEqual(
      expect.arrayContaining(['password.reset_link by operator', 'password.reset by member']),
    );
  });
});

it('is good for an hour', async () => {
  const made = JSON.parse((await reset(tenant.email, '--json')).stdout) as { token: string };
  service.travel(3_600_001);
  await use(made.token).expect(404);
  service.travel(-3_600_001);
});

it('says whom it does not find', async () => {
  for (const [args, why] of [
    [['nobody@acme.example'], /Nobody signs in with nobody@acme.example/],
    [[tenant.email, '--tenant', 'nowhere'], /There is no tenant “nowhere”/],
  ] as const) {
    const { status, stdout } = await reset(...args);
    expect([status, stdout]).toEqual([1, expect.stringMatching(why)]);
  }
});

it('asks which of several accounts of an address is meant', async () => {
  const other = await addTenant(service.store, 'other');
  const owner = await new Browser(http).signIn(other.email, other.password);
  const twin = await join(http, owner, tenant.email, 'viewer');
  expect(await reset(tenant.email)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('say --tenant') as string,
  });
  const { stdout } = await reset(tenant.email, '--tenant', 'other', '--json');
  await use((JSON.parse(stdout) as { token: string }).token, 'the twin’s new one').expect(204);
  await signIn(tenant.email, twin.password).expect(401);
  await signIn(tenant.email, 'the twin’s new one').expect(200);
  await signIn(tenant.email, NEW).expect(200);
});
