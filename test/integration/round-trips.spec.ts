// How often a request and a sign-in ask the database: each round trip is time that the next one waits. Counted, not timed.
import { access } from '@vitae/store';
import { Client } from 'pg';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { codeAt, PERIOD_MS } from '../support/one-time-codes.ts';
import { Browser } from '../support/people.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

interface Asked {
  readonly statements: number;
  readonly transactions: number;
}

let service: TestService;
let tenant: TestTenant;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  // Counted in the database, which costs more.
  ({ service, tenant, http, bearer } = await startServiceWithTenant({ redisUrl: undefined }, { queues: [] }));
  // Its last use is noted.
  await request(http).get('/v1/api-keys').set(bearer).expect(200);
});
afterAll(() => service.stop());

async function askedOnce(work: () => Promise<unknown>): Promise<Asked> {
  const open = new Set<Client>();
  const send = Client.prototype.query as (this: Client, ...args: unknown[]) => unknown;
  let [statements, transactions] = [0, 0];
  function counting(this: Client, ...args: unknown[]): unknown {
    const [first] = args;
    const text = typeof first === 'string' ? first : String((first as { text?: unknown }).text);
    statements++;
    if (/^BEGIN/i.test(text)) open.add(this);
    else if (/^(?:COMMIT|ROLLBACK)/i.test(text)) {
      if (open.delete(this)) transactions++;
    } else if (!open.has(this)) transactions++;
    return send.apply(this, args);
  }
  Object.assign(Client.prototype, { query: counting });
  try {
    await work();
  } finally {
    Object.assign(Client.prototype, { query: send });
  }
  return { statements, transactions };
}

/** What work asks; what else goes on in the process is told from it by doing it again. */
async function asked(work: () => Promise<unknown>): Promise<Asked> {
  const counts: Asked[] = [];
  for (let n = 0; n < 4; n++) counts.push(await askedOnce(work));
  return counts.reduce((least, one) => (one.statements < least.statements ? one : least));
}

it('finds out who asks by one statement', async () => {
  const browser = await new Browser(http).signIn(tenant.email, tenant.password);
  const [{ store }, token] = [service, browser.cookie('vitae_session') ?? ''];
  expect(await access.findSession(store, token, new Date())).toMatchObject({ email: tenant.email });
  const one = { statements: 1, transactions: 1 };
  expect(await asked(() => access.findApiKey(store, tenant.apiKey))).toEqual(one);
  expect(await asked(() => access.findSession(store, token, new Date()))).toEqual(one);
});

it('adds that one to what a request does, of a key or of a member, for a change too', async () => {
  const browser = await new Browser(http).signIn(tenant.email, tenant.password);
  // Begin, say whose it is, look, commit.
  const most = { statements: 5, transactions: 2 };
  expect(await asked(() => request(http).get('/v1/api-keys').set(bearer).expect(200))).toEqual(most);
  expect(await asked(() => browser.ask('get', '/v1/api-keys').expect(200))).toEqual(most);
  const change = () => browser.ask('delete', `/v1/api-keys/00000000-0000-4000-8000-000000000000`).expect(404);
  expect((await asked(change)).transactions).toBe(2);
});

it('signs in by three transactions: the try with its accounts, the session with its entry in the trail, the try given back', async () => {
  const login = { email: tenant.email, password: tenant.password };
  const fresh = () => request(http).post('/v1/session').send(login).expect(200);
  const { statements, transactions } = await asked(fresh);
  expect(transactions).toBe(3);
  expect(statements).toBeLessThanOrEqual(8);
  // From a browser that was here, and ends its session.
  const browser = await new Browser(http).signIn(tenant.email, tenant.password);
  const again = await asked(() => browser.signIn(tenant.email, tenant.password));
  expect(again.transactions).toBe(4);
});

it('refuses a wrong password by one, and a flood by none', async () => {
  const { email } = await addTenant(service.store, 'guessed');
  const guess = () => request(http).post('/v1/session').send({ email, password: 'x' });
  expect((await asked(() => guess().expect(401))).transactions).toBe(1);
  let status = 0;
  while (status !== 429) ({ status } = await guess());
  expect(await asked(() => guess().expect(429))).toEqual({ statements: 0, transactions: 0 });
});

it('asks for a second step by few more', async () => {
  const owner = await addTenant(service.store, 'careful');
  const browser = await new Browser(http).signIn(owner.email, owner.password);
  const begun = await browser.ask('post', '/v1/second-factor').send({ password: owner.password }).expect(200);
  const { secret } = begun.body as { secret: string };
  let shift = 0;
  const code = () => {
    service.travel(2 * PERIOD_MS);
    shift += 2 * PERIOD_MS;
    return codeAt(secret, Date.now() + shift);
  };
  await browser.ask('post', '/v1/second-factor/confirm').send({ code: code() }).expect(200);
  const login = () => ({ email: owner.email, password: owner.password, code: code() });
  const { transactions } = await asked(() => request(http).post('/v1/session').send(login()).expect(200));
  // The factor, the code counted, taken, and given back; the device noted by itself.
  expect(transactions).toBeLessThanOrEqual(8);
});
