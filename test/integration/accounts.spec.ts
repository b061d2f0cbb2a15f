// A person and their account: changing and resetting the password, sessions on several devices, several tenants.
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { Browser, type JoinedMember } from '../support/people.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const MINUTE = 60_000;
let server: MailServer;
/** With mail. */
let service: TestService;
/** Without. */
let mute: TestService;
let http: App;
let tenant: TestTenant;
let owner: Browser;
let count = 0;

beforeAll(async () => {
  server = await startMailServer();
  const mail = { smtpUrl: server.url, from: 'vitae@acme.example', publicUrl: 'https://v.example' };
  service = await startService({ mail, trustProxy: 1 }, { queues: ['maintenance'] });
  mute = await startService({}, { queues: [] });
  http = service.app.getHttpServer() as App;
});
afterAll(async () => {
  await Promise.all([service.stop(), mute.stop()]);
  await server.stop();
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `t${++count}`);
  owner = await new Browser(http).signIn(tenant.email, tenant.password);
});

const codeOf = ({ body }: { body: unknown }) => (body as { type: string }).type.split('#')[1];
const linkTo = (address: string, at: 'invitation' | 'new-password', nth = 0) =>
  until(() => {
    const mails = server.mails.filter(({ to, text }) => to.includes(address) && text.includes(`/${at}#`));
    return Promise.resolve(mails[nth] && /\/[\w-]+#([\w-]{43})/.exec(mails[nth].text)?.[1]);
  });

/** Joins a tenant by mail, with an account of their own or one that they have. */
async function joinByMail(by: Browser, email: string, account?: JoinedMember): Promise<JoinedMember> {
  await by.ask('post', '/v1/members/invitations').send({ email, role: 'recruiter' }).expect(201);
  const token = await linkTo(email, 'invitation', account ? 1 : 0);
  const browser = new Browser(http);
  const password = account?.password ?? `of ${email}, a secret`;
  const how = account ? { signIn: true } : { name: 'Mira' };
  const { body } = await browser
    .ask('post', '/v1/invitations:accept')
    .send({ token, password, ...how })
    .expect(200);
  return { browser, email, password, id: (body as { member: { id: string } }).member.id };
}

const forgot = (email: string, address = `198.51.100.${count}`) =>
  request(http).post('/v1/passwords:forgotten').set('x-forwarded-for', address).send({ email });
const reset = (token: string, password: string) =>
  request(http).post('/v1/passwords:reset').send({ token, password });

describe('a password', () => {
  it('is changed by who knows the old one, and ends the other sessions', async () => {
    const other = await new Browser(http).signIn(tenant.email, tenant.password);
    const change = (oldPassword: string, newPassword: string) =>
      owner.ask('put', '/v1/password').send({ oldPassword, newPassword });
    expect(codeOf(await change('wrong', 'a ladder of moss').expect(401))).toBe('wrong_login');
    await change(tenant.password, 'short').expect(400);
    const weak = await change(tenant.password, 'password12').expect(400);
    expect(weak.body.errors).toEqual([
      { pointer: '/newPassword', detail: expect.stringContaining('guessers') as string },
    ]);
    await other.ask('get', '/v1/session').expect(200);
    await change(tenant.password, 'a ladder of moss').expect(204);
    await other.ask('get', '/v1/session').expect(401);
    await owner.ask('get', '/v1/session').expect(200);
    await request(http)
      .post('/v1/session')
      .send({ email: tenant.email, password: tenant.password })
      .expect(401);
    await new Browser(http).signIn(tenant.email, 'a ladder of moss');
    await request(http)
      .put('/v1/password')
      .set('authorization', `Bearer ${tenant.apiKey}`)
      .send({ oldPassword: 'x', newPassword: 'a ladder of moss' })
      .expect(401);
  });

  it('can’t be guessed at by who took a session', async () => {
    for (let i = 0; i < 10; i++)
      await owner
        .ask('put', '/v1/password')
        .send({ oldPassword: `guess ${i}`, newPassword: 'a ladder of moss' })
        .expect(401);
    await owner
      .ask('put', '/v1/password')
      .send({ oldPassword: 'one more', newPassword: 'a ladder of moss' })
      .expect(429);
  });

  it('is set anew by a link in a mail, once, and ends all sessions', async () => {
    const answers = [await forgot(tenant.email.toUpperCase()), await forgot('nobody@nowhere.example')];
    for (const { status, text } of answers) expect([status, text]).toEqual([202, '']);
    const token = await linkTo(tenant.email, 'new-password');
    expect(codeOf(await reset(token, 'password12').expect(400))).toBe('invalid_request');
    await reset(token, 'a ladder of moss').expect(204);
    expect(codeOf(await reset(token, 'another of mine').expect(404))).toBe('reset_not_found');
    await owner.ask('get', '/v1/session').expect(401);
    await new Browser(http).signIn(tenant.email, 'a ladder of moss');
    expect(server.mails.some(({ to }) => to.includes('nobody@nowhere.example'))).toBe(false);
  });

  it('is set by one of two who have the link at once, and by no link that is old', async () => {
    await forgot(tenant.email).expect(202);
    await forgot(tenant.email).expect(202);
    const [first, second] = [
      await linkTo(tenant.email, 'new-password'),
      await linkTo(tenant.email, 'new-password', 1),
    ];
    service.travel(61 * MINUTE);
    await reset(first, 'a ladder of moss').expect(404);
    service.travel(-61 * MINUTE);
    const both = await Promise.all([reset(first, 'a ladder of moss'), reset(first, 'a ladder of rope')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 404]);
    // The other link ended with it.
    await reset(second, 'a ladder of iron').expect(404);
  });

  it('has no more mails than a few an hour asked for it, whether there is an account or not', async () => {
    for (const email of [tenant.email, `nobody@t${count}.example`]) {
      for (let i = 0; i < 5; i++) await forgot(email, '203.0.113.5').expect(202);
      const refused = await forgot(email, '203.0.113.5').expect(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60);
      await forgot(email, '203.0.113.6').expect(202);
    }
  });

  it('can’t be set anew where there is no mail', async () => {
    const answer = await request(mute.app.getHttpServer() as App)
      .post('/v1/passwords:forgotten')
      .send({ email: 'anybody@acme.example' })
      .expect(409);
    expect(codeOf(answer)).toBe('mail_off');
  });
});

describe('sessions', () => {
  interface Listed {
    id: string;
    device: string;
    current: boolean;
    seenAt: string;
  }
  const list = async (browser: Browser) =>
    (await browser.ask('get', '/v1/sessions').expect(200)).body.items as Listed[];

  it('are listed by device, ended one by one, and all others at once', async () => {
    const phone = new Browser(http);
    await phone
      .ask('post', '/v1/session')
      .set('user-agent', 'Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0')
      .send({ email: tenant.email, password: tenant.password })
      .expect(200);
    const tablet = await new Browser(http).signIn(tenant.email, tenant.password);
    const all = await list(owner);
    expect(all).toHaveLength(3);
    expect(all.filter(({ current }) => current)).toHaveLength(1);
    const phones = all.find(({ device }) => device === 'Firefox on Android');
    await owner.ask('delete', `/v1/sessions/${phones?.id}`).expect(204);
    await phone.ask('get', '/v1/session').expect(401);
    expect(codeOf(await owner.ask('delete', `/v1/sessions/${phones?.id}`).expect(404))).toBe(
      'session_not_found',
    );
    await owner.ask('delete', '/v1/sessions').expect(204);
    await tablet.ask('get', '/v1/session').expect(401);
    expect(await list(owner)).toHaveLength(1);
  });

  it('are nobody else’s to see or end', async () => {
    const mira = await joinByMail(owner, `mira@t${count}.example`);
    const [hers] = await list(mira.browser);
    expect(await list(owner)).toHaveLength(1);
    await owner.ask('delete', `/v1/sessions/${hers?.id}`).expect(404);
    await owner.ask('delete', '/v1/sessions').expect(204);
    await mira.browser.ask('get', '/v1/session').expect(200);
  });

  it('are seen to some minutes, not at each request', async () => {
    const seen = async () =>
      (await service.store.withTenant(tenant.id, ({ db }) => db.session.findFirstOrThrow())).seenAt.getTime();
    const before = await seen();
    service.travel(4 * MINUTE);
    await owner.ask('get', '/v1/session').expect(200);
    expect(await seen()).toBe(before);
    service.travel(2 * MINUTE);
    await owner.ask('get', '/v1/session').expect(200);
    expect(await seen()).toBeGreaterThan(before + 5 * MINUTE);
    service.travel(-6 * MINUTE);
  });

  it('end when another is opened in their place', async () => {
    const planted = owner.cookie('vitae_session');
    await owner.signIn(tenant.email, tenant.password);
    expect(owner.cookie('vitae_session')).not.toBe(planted);
    await request(http).get('/v1/session').set('cookie', `vitae_session=${planted}`).expect(401);
  });
});

describe('a person of several tenants', () => {
  let other: TestTenant;
  let mira: JoinedMember;
  let there: JoinedMember;
  beforeEach(async () => {
    other = await addTenant(service.store, `o${count}`);
    const host = await new Browser(http).signIn(other.email, other.password);
    mira = await joinByMail(owner, `mira@t${count}.example`);
    there = await joinByMail(host, mira.email, mira);
  });
  const tenantsOf = async (browser: Browser) => {
    const { body } = await browser.ask('get', '/v1/session').expect(200);
    return body as { tenant: { id: string }; tenants: { id: string; name: string; role: string }[] };
  };

  it('is told of them, and switches', async () => {
    const before = await tenantsOf(mira.browser);
    expect(before.tenant.id).toBe(tenant.id);
    expect(before.tenants).toEqual([
      { id: tenant.id, name: `t${count}`, role: 'recruiter' },
      { id: other.id, name: `o${count}`, role: 'recruiter' },
    ]);
    const old = mira.browser.cookie('vitae_session');
    await mira.browser.ask('post', '/v1/session/tenant').send({ tenantId: other.id }).expect(200);
    expect((await tenantsOf(mira.browser)).tenant.id).toBe(other.id);
    await request(http).get('/v1/session').set('cookie', `vitae_session=${old}`).expect(401);
    const named = await new Browser(http).signIn(mira.email, mira.password, { tenantId: other.id });
    expect((await tenantsOf(named)).tenant.id).toBe(other.id);
  });

  it('gets nowhere else', async () => {
    const stranger = await addTenant(service.store, `s${count}`);
    for (const tenantId of [stranger.id, tenant.id.replace(/^.{8}/, '00000000')])
      expect(
        codeOf(await mira.browser.ask('post', '/v1/session/tenant').send({ tenantId }).expect(404)),
      ).toBe('tenant_not_found');
    await owner.ask('post', '/v1/session/tenant').send({ tenantId: other.id }).expect(404);
    // An account of the same e-mail that somebody else made is no way either.
    const evil = await new Browser(http).signIn(stranger.email, stranger.password);
    await evil.ask('post', '/v1/members/invitations').send({ email: mira.email, role: 'admin' }).expect(201);
    const token = await linkTo(mira.email, 'invitation', 2);
    const thief = new Browser(http);
    await thief
      .ask('post', '/v1/invitations:accept')
      .send({ token, name: 'Mira', password: 'the thief’s own' })
      .expect(200);
    expect((await tenantsOf(thief)).tenants.map(({ id }) => id)).toEqual([stranger.id]);
    await thief.ask('post', '/v1/session/tenant').send({ tenantId: tenant.id }).expect(404);
  });

  it('is let in by a tenant’s own sign-in to that tenant alone', async () => {
    await service.store.withTenant(other.id, ({ db }) =>
      db.session.updateMany({ data: { openedBy: 'openid' } }),
    );
    expect((await tenantsOf(there.browser)).tenants.map(({ id }) => id)).toEqual([other.id]);
    await there.browser.ask('post', '/v1/session/tenant').send({ tenantId: tenant.id }).expect(404);
    const seen = (await there.browser.ask('get', '/v1/sessions').expect(200)).body.items as unknown[];
    expect(seen).toHaveLength(1);
    await there.browser.ask('delete', '/v1/sessions').expect(204);
    await mira.browser.ask('get', '/v1/session').expect(200);
  });

  it('has one password, and signs out everywhere at once', async () => {
    await there.browser
      .ask('put', '/v1/password')
      .send({ oldPassword: mira.password, newPassword: 'a ladder of moss' })
      .expect(204);
    await mira.browser.ask('get', '/v1/session').expect(401);
    for (const tenantId of [tenant.id, other.id])
      await new Browser(http).signIn(mira.email, 'a ladder of moss', { tenantId });
    expect((await there.browser.ask('get', '/v1/sessions').expect(200)).body.items).toHaveLength(3);
  });

  it('keeps the account when a tenant removes them, and is out of that tenant at once', async () => {
    await owner.ask('delete', `/v1/members/${mira.id}`).expect(204);
    await mira.browser.ask('get', '/v1/session').expect(401);
    expect((await tenantsOf(there.browser)).tenants.map(({ id }) => id)).toEqual([other.id]);
    await new Browser(http).signIn(mira.email, mira.password);
  });
});

it('joins a tenant with the password of that moment, though it is changed meanwhile', async () => {
  const mira = await joinByMail(owner, `race@t${count}.example`);
  const other = await addTenant(service.store, `o${count}`);
  const host = await new Browser(http).signIn(other.email, other.password);
  await host.ask('post', '/v1/members/invitations').send({ email: mira.email, role: 'viewer' }).expect(201);
  const token = await linkTo(mira.email, 'invitation', 1);
  await Promise.all([
    new Browser(http)
      .ask('post', '/v1/invitations:accept')
      .send({ token, signIn: true, password: mira.password }),
    mira.browser
      .ask('put', '/v1/password')
      .send({ oldPassword: mira.password, newPassword: 'a ladder of moss' })
      .expect(204),
  ]);
  const rows = await service.store.presenting(mira.email, ({ db }) =>
    db.member.findMany({ where: { email: mira.email } }),
  );
  expect(new Set(rows.map(({ passwordHash }) => passwordHash)).size).toBe(1);
});
