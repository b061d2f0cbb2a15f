// Signing in by a second step: codes of an app, each once, and recovery codes.
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { codeAt, PERIOD_MS } from '../support/one-time-codes.ts';
import { Browser, join, tokenOf } from '../support/people.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let http: App;
let tenant: TestTenant;
let owner: Browser;
let shift = 0;
let count = 0;

beforeAll(async () => {
  service = await startService({}, { queues: [] });
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());
beforeEach(async () => {
  tenant = await addTenant(service.store, `t${++count}`);
  owner = await new Browser(http).signIn(tenant.email, tenant.password);
});

const codeOf = ({ body }: { body: unknown }) => (body as { type: string }).type.split('#')[1];
/** What the app shows so many periods from now, on the service's clock. */
const codeNow = (secret: string, periods = 0): string =>
  codeAt(secret, Date.now() + shift + periods * PERIOD_MS);
/** Goes on to another period, so that there is a code that was not taken. */
const wait = (periods = 2) => {
  service.travel(periods * PERIOD_MS);
  shift += periods * PERIOD_MS;
};

async function setUp(
  browser: Browser,
  password: string,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { body } = await browser.ask('post', '/v1/second-factor').send({ password }).expect(200);
  const { secret, uri } = body as { secret: string; uri: string };
  expect(uri).toMatch(/^otpauth:\/\/totp\/Vitae:/);
  const confirmed = await browser
    .ask('post', '/v1/second-factor/confirm')
    .send({ code: codeNow(secret) })
    .expect(200);
  return { secret, recoveryCodes: (confirmed.body as { recoveryCodes: string[] }).recoveryCodes };
}
const signIn = (more: object = {}) =>
  request(http)
    .post('/v1/session')
    .send({ email: tenant.email, password: tenant.password, ...more });

it('counts once a code has confirmed it, and is asked for from then on, each code once', async () => {
  await owner.ask('post', '/v1/second-factor').send({ password: 'wrong' }).expect(401);
  const { body } = await owner
    .ask('post', '/v1/second-factor')
    .send({ password: tenant.password })
    .expect(200);
  const { secret } = body as { secret: string };
  await signIn().expect(200);
  expect(
    codeOf(
      await owner
        .ask('post', '/v1/second-factor/confirm')
        .send({ code: codeNow(secret, 9) })
        .expect(401),
    ),
  ).toBe('wrong_code');
  expect((await owner.ask('get', '/v1/second-factor').expect(200)).body).toEqual({
    on: false,
    recoveryCodesLeft: 0,
  });
  const first = codeNow(secret);
  const { recoveryCodes } = (
    await owner.ask('post', '/v1/second-factor/confirm').send({ code: first }).expect(200)
  ).body as { recoveryCodes: string[] };
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(
    codeOf(
      await owner
        .ask('post', '/v1/second-factor/confirm')
        .send({ code: codeNow(secret) })
        .expect(409),
    ),
  ).toBe('second_factor_on');
  expect(
    codeOf(await owner.ask('post', '/v1/second-factor').send({ password: tenant.password }).expect(409)),
  ).toBe('second_factor_on');

  expect(codeOf(await signIn().expect(401))).toBe('second_factor_needed');
  // The code that confirmed it is used up.
  expect(codeOf(await signIn({ code: first }).expect(401))).toBe('wrong_code');
  expect(codeOf(await signIn({ password: 'wrong', code: codeNow(secret, 1) }).expect(401))).toBe(
    'wrong_login',
  );
  wait();
  const code = codeNow(secret);
  const both = await Promise.all([signIn({ code }), signIn({ code })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
  // An earlier code is none any more, though its time is not quite up.
  await signIn({ code: codeNow(secret, -1) }).expect(401);
});

it('takes each recovery code once, however it is typed, and keeps hashes alone', async () => {
  const { secret, recoveryCodes } = await setUp(owner, tenant.password);
  const [one = '', two = ''] = recoveryCodes;
  await signIn({ code: ` ${one.toLowerCase().replaceAll('-', ' ')} ` }).expect(200);
  await signIn({ code: one }).expect(401);
  const both = await Promise.all([signIn({ code: two }), signIn({ code: two })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
  expect((await owner.ask('get', '/v1/second-factor').expect(200)).body).toEqual({
    on: true,
    recoveryCodesLeft: 8,
  });
  const row = await service.store.withTenant(tenant.id, ({ db }) => db.secondFactor.findFirstOrThrow());
  for (const kept of row.recovery) expect(kept).toMatch(/^[0-9a-f]{64}$/);
  // The secret is in no answer any more.
  for (const path of ['/v1/second-factor', '/v1/session', '/v1/members'])
    expect((await owner.ask('get', path).expect(200)).text).not.toContain(secret);
});

it('can’t be guessed at by who knows the password', async () => {
  const { secret } = await setUp(owner, tenant.password);
  wait();
  for (let i = 0; i < 10; i++) await signIn({ code: String(i).padStart(6, '0') }).expect(401);
  await signIn({ code: codeNow(secret) }).expect(429);
});

it('is taken off by the password alone', async () => {
  await setUp(owner, tenant.password);
  await owner.ask('post', '/v1/second-factor/remove').send({ password: 'wrong' }).expect(401);
  await owner.ask('post', '/v1/second-factor/remove').send({ password: tenant.password }).expect(204);
  expect(
    codeOf(
      await owner.ask('post', '/v1/second-factor/remove').send({ password: tenant.password }).expect(409),
    ),
  ).toBe('second_factor_off');
  await signIn().expect(200);
});

it('is of the account: in all its tenants, and no tenant takes it off', async () => {
  const mira = await join(http, owner, `mira@t${count}.example`, 'viewer');
  const { secret } = await setUp(mira.browser, mira.password);
  const other = await addTenant(service.store, `o${count}`);
  const host = await new Browser(http).signIn(other.email, other.password);
  const invited = await host
    .ask('post', '/v1/members/invitations')
    .send({ email: mira.email, role: 'viewer' })
    .expect(201);
  const token = tokenOf((invited.body as { link: string }).link);
  const accept = (more: object) =>
    new Browser(http)
      .ask('post', '/v1/invitations:accept')
      .send({ token, signIn: true, password: mira.password, ...more });
  expect(codeOf(await accept({}).expect(401))).toBe('second_factor_needed');
  wait();
  await accept({ code: codeNow(secret) }).expect(200);
  await owner.ask('delete', `/v1/members/${mira.id}`).expect(204);
  const login = { email: mira.email, password: mira.password };
  expect(codeOf(await request(http).post('/v1/session').send(login).expect(401))).toBe(
    'second_factor_needed',
  );
  wait();
  await request(http)
    .post('/v1/session')
    .send({ ...login, code: codeNow(secret) })
    .expect(200);
});

it('is no key’s matter', async () => {
  await request(http).get('/v1/second-factor').set('authorization', `Bearer ${tenant.apiKey}`).expect(401);
});
