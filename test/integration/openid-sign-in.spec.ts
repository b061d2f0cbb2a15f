// A tenant's own sign-in by OpenID Connect: at a real issuer (oidc-provider), and at one that lies.
import request from 'supertest';
import type { App } from 'supertest/types.js';
import {
  CLIENT,
  follow,
  startIssuer,
  startLyingIssuer,
  type LyingIssuer,
  type RealIssuer,
} from '../support/openid-issuers.ts';
import { Browser, join } from '../support/people.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const PUBLIC_URL = 'https://vitae.acme.example';
const REDIRECT_URI = `${PUBLIC_URL}/v1/openid/callback`;
const AWAY = 'http://127.0.0.1:1';
const PEOPLE = {
  mira: { email: 'Mira.Vale@acme.example', email_verified: true, name: 'Mira Vale', groups: ['staff', 'hr'] },
  boss: { email: 'boss@acme.example', email_verified: true, name: 'Bo Ss', groups: ['staff', 'it-admins'] },
  guest: { email: 'guest@acme.example', email_verified: true, name: 'Gu Est', groups: ['guests'] },
  outsider: { email: 'mira@elsewhere.example', email_verified: true, name: 'Out Sider', groups: ['hr'] },
  unproven: { email: 'owner@acme.example', email_verified: false, name: 'Un Proven', groups: ['hr'] },
};

let issuer: RealIssuer;
let liar: LyingIssuer;
let service: TestService;
let http: App;
let tenant: TestTenant;
let owner: Browser;
let slug: string;
let count = 0;

beforeAll(async () => {
  issuer = await startIssuer(PEOPLE, REDIRECT_URI);
  liar = await startLyingIssuer();
  const trustedIssuers = [issuer.url, liar.url, AWAY];
  service = await startService({ publicUrl: PUBLIC_URL, trustedIssuers, logLevel: 'silent' }, { queues: [] });
  http = service.app.getHttpServer() as App;
});
afterAll(async () => {
  await service.stop();
  await Promise.all([issuer.stop(), liar.stop()]);
});
beforeEach(async () => {
  slug = `t${++count}`;
  tenant = await addTenant(service.store, slug);
  owner = await new Browser(http).signIn(tenant.email, tenant.password);
  Object.assign(liar, { claims: {}, forges: false, metadata: {} });
});

const SETTINGS = {
  clientId: CLIENT.id,
  clientSecret: CLIENT.secret,
  allowedDomains: ['acme.example'],
  groupClaim: 'groups',
  groupRoles: { hr: 'recruiter', 'it-admins': 'admin', staff: 'viewer' },
};
const set = (more: object = {}) =>
  owner.ask('put', '/v1/openid-settings').send({ issuer: issuer.url, ...SETTINGS, ...more });
const locationOf = (answer: { headers: Record<string, string> }) => answer.headers['location'] ?? '';
const start = async (browser: Browser) =>
  locationOf(await browser.ask('get', `/v1/openid/start?tenant=${slug}`).expect(303));
/** Brings a browser back from the issuer; returns where it is sent then. */
const back = async (browser: Browser, address: string) =>
  locationOf(await browser.ask('get', address.slice(PUBLIC_URL.length)).expect(303));

/** Signs in at the issuer; `change` may alter the address that the browser is sent to. */
async function signIn(
  browser: Browser,
  as?: keyof typeof PEOPLE,
  change = (url: URL) => url,
): Promise<string> {
  if (as) issuer.as = as;
  const address = await start(browser);
  if (address.startsWith(PUBLIC_URL)) return address;
  return back(browser, await follow(change(new URL(address)).toString(), REDIRECT_URI));
}
const problem = (code: string) => `${PUBLIC_URL}/?problem=${code}`;
const whoIs = async (browser: Browser) =>
  (await browser.ask('get', '/v1/session').expect(200)).body as {
    member: { id: string; email: string; name: string; role: string };
    tenants: object[];
  };
const emails = async () =>
  ((await owner.ask('get', '/v1/members').expect(200)).body.items as { email: string }[]).map(
    ({ email }) => email,
  );

describe('the settings', () => {
  it('are an owner’s alone, and never show the secret', async () => {
    await owner.ask('get', '/v1/openid-settings').expect(404);
    const admin = await join(http, owner, `admin@${slug}.example`, 'admin');
    await admin.browser
      .ask('put', '/v1/openid-settings')
      .send({ issuer: issuer.url, ...SETTINGS })
      .expect(403);
    await request(http)
      .get('/v1/openid-settings')
      .set('authorization', `Bearer ${tenant.apiKey}`)
      .expect(403);
    const { body, text } = await set().expect(200);
    expect(body).toMatchObject({
      issuer: issuer.url,
      redirectUri: REDIRECT_URI,
      startUri: `${PUBLIC_URL}/v1/openid/start?tenant=${slug}`,
    });
    expect(text).not.toContain(CLIENT.secret);
    expect((await owner.ask('get', '/v1/openid-settings').expect(200)).text).not.toContain(CLIENT.secret);
  });

  it('keep the secret for the issuer that it was given for, and no other', async () => {
    await set({ clientSecret: undefined }).expect(400);
    await set().expect(200);
    await set({ clientSecret: undefined, defaultRole: 'viewer' }).expect(200);
    expect(await signIn(new Browser(http), 'mira')).toBe(`${PUBLIC_URL}/`);
    const moved = await set({ clientSecret: undefined, issuer: liar.url }).expect(400);
    expect(moved.body.errors).toMatchObject([{ pointer: '/clientSecret' }]);
  });

  it('make nobody an owner, and name no issuer without TLS', async () => {
    await set({ groupRoles: { hr: 'owner' } }).expect(400);
    await set({ defaultRole: 'owner' }).expect(400);
    await set({ allowedDomains: [] }).expect(400);
    await set({ issuer: 'http://login.acme.example' }).expect(400);
    await set({ issuer: 'file:///etc/passwd' }).expect(400);
  });

  it('are taken off', async () => {
    await set().expect(200);
    await owner.ask('delete', '/v1/openid-settings').expect(204);
    await owner.ask('delete', '/v1/openid-settings').expect(404);
    expect(await signIn(new Browser(http), 'mira')).toBe(problem('openid_off'));
  });
});

describe('a sign-in', () => {
  it('makes a member of somebody new, with the strongest role of their groups, and knows them again', async () => {
    await set().expect(200);
    const browser = new Browser(http);
    expect(await signIn(browser, 'mira')).toBe(`${PUBLIC_URL}/`);
    const first = await whoIs(browser);
    expect(first.member).toMatchObject({
      email: 'mira.vale@acme.example',
      name: 'Mira Vale',
      role: 'recruiter',
    });
    expect(first.tenants).toHaveLength(1);
    await browser.ask('get', '/v1/resumes').expect(200);
    const again = new Browser(http);
    await signIn(again, 'mira');
    expect((await whoIs(again)).member.id).toBe(first.member.id);
    // They have no password: none fits.
    for (const password of ['!', ''])
      expect(
        (await request(http).post('/v1/session').send({ email: 'mira.vale@acme.example', password })).status,
      ).toBeGreaterThanOrEqual(400);
    // Whom the tenant removes is somebody new.
    await owner.ask('delete', `/v1/members/${first.member.id}`).expect(204);
    await again.ask('get', '/v1/session').expect(401);
  });

  it('follows the groups when they change, but for an owner', async () => {
    await set({ groupRoles: { hr: 'viewer' } }).expect(200);
    const browser = new Browser(http);
    await signIn(browser, 'mira');
    expect((await whoIs(browser)).member.role).toBe('viewer');
    await set({ groupRoles: { hr: 'viewer', staff: 'admin' } }).expect(200);
    await signIn(browser, 'mira');
    const { id, role } = (await whoIs(browser)).member;
    expect(role).toBe('admin');
    await owner.ask('patch', `/v1/members/${id}`).send({ role: 'owner' }).expect(200);
    await signIn(browser, 'mira');
    expect((await whoIs(browser)).member.role).toBe('owner');
  });

  it('is somebody’s who was invited before, by their e-mail', async () => {
    await set().expect(200);
    const boss = await join(http, owner, 'boss@acme.example', 'viewer');
    const browser = new Browser(http);
    await signIn(browser, 'boss');
    expect((await whoIs(browser)).member).toMatchObject({ id: boss.id, role: 'admin' });
    // Nobody is let in elsewhere by it: the account is another's word than the tenant's.
    expect((await whoIs(browser)).tenants).toHaveLength(1);
  });

  it.each([
    ['in none of the groups', 'guest'],
    ['of another domain', 'outsider'],
    ['whose e-mail is not proven', 'unproven'],
  ] as const)('is refused to somebody %s', async (_why, as) => {
    await set().expect(200);
    const browser = new Browser(http);
    expect(await signIn(browser, as)).toBe(problem('openid_refused'));
    await browser.ask('get', '/v1/session').expect(401);
    expect(await emails()).toEqual([tenant.email]);
  });

  it('gives who is in none of the groups the role that is left for them', async () => {
    await set({ defaultRole: 'viewer' }).expect(200);
    const browser = new Browser(http);
    await signIn(browser, 'guest');
    expect((await whoIs(browser)).member.role).toBe('viewer');
  });

  it('counts once, in the browser that began it, and for ten minutes', async () => {
    await set().expect(200);
    issuer.as = 'mira';
    const [browser, other] = [new Browser(http), new Browser(http)];
    const address = await follow(await start(browser), REDIRECT_URI);
    // Somebody sends another the way back of their own sign-in.
    expect(await back(other, address)).toBe(problem('openid_failed'));
    await start(other);
    expect(await back(other, address)).toBe(problem('openid_failed'));
    const both = await Promise.all([back(browser, address), back(browser, address)]);
    expect(both.toSorted()).toEqual([`${PUBLIC_URL}/`, problem('openid_failed')]);
    const late = await follow(await start(browser), REDIRECT_URI);
    service.travel(11 * 60_000);
    expect(await back(browser, late)).toBe(problem('openid_failed'));
    service.travel(-11 * 60_000);
  });

  it('fails with the nonce or the verifier of another, and where the issuer says no', async () => {
    await set().expect(200);
    const altered = (name: string, value: string) => (url: URL) => {
      url.searchParams.set(name, value);
      return url;
    };
    const browser = new Browser(http);
    expect(await signIn(browser, 'mira', altered('nonce', 'of another'))).toBe(problem('openid_failed'));
    const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
    expect(await signIn(browser, 'mira', altered('code_challenge', challenge))).toBe(
      problem('openid_failed'),
    );
    expect(await signIn(browser, 'mira', altered('client_id', 'another'))).toBe(problem('openid_failed'));
    expect(await signIn(browser, 'mira', altered('prompt', 'none'))).toBe(problem('openid_failed'));
    await browser.ask('get', '/v1/session').expect(401);
    expect(await emails()).toEqual([tenant.email]);
  });

  it('fails where there is no such tenant, or it has no issuer', async () => {
    expect(await signIn(new Browser(http))).toBe(problem('openid_off'));
    slug = 'nobody';
    expect(await signIn(new Browser(http))).toBe(problem('openid_off'));
  });
});

describe('an issuer that lies', () => {
  beforeEach(() => set({ issuer: liar.url, groupClaim: null, defaultRole: 'viewer' }).expect(200));

  it('lets in where it tells the truth', async () => {
    expect(await signIn(new Browser(http))).toBe(`${PUBLIC_URL}/`);
  });

  it.each<[string, Partial<LyingIssuer>]>([
    ['of another audience', { claims: { aud: 'another' } }],
    ['of another issuer', { claims: { iss: 'https://login.elsewhere.example' } }],
    ['with another nonce', { claims: { nonce: 'of another' } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['that has run out', { claims: { exp: 1_700_000_000 } }],
    ['signed by another key', { forges: true }],
  ])('lets nobody in by a token %s', async (_what, lie) => {
    Object.assign(liar, lie);
    const browser = new Browser(http);
    expect(await signIn(browser)).toBe(problem('openid_failed'));
    await browser.ask('get', '/v1/session').expect(401);
    expect(await emails()).toEqual([tenant.email]);
  });

  it('has us ask nothing within our own network', async () => {
    for (const inside of [
      'https://127.0.0.1:5432/',
      'https://169.254.169.254/latest/',
      'http://10.0.0.1/',
      'https://localhost/',
    ]) {
      liar.metadata = { token_endpoint: inside };
      expect([inside, await signIn(new Browser(http))]).toEqual([inside, problem('openid_unavailable')]);
    }
    liar.metadata = { authorization_endpoint: 'javascript:alert(1)' };
    expect(await signIn(new Browser(http))).toBe(problem('openid_failed'));
  });
});

it('is offered only where any company has it, and does not say which', async () => {
  const isUsed = async () => (await request(http).get('/v1/openid').expect(200)).body as unknown;
  // Others of this file may have set theirs: all are taken back.
  await service.store.withTenant(tenant.id, ({ db }) => db.openIdSettings.deleteMany());
  const before = await isUsed();
  await set();
  expect(await isUsed()).toEqual({ isUsed: true });
  await owner.ask('delete', '/v1/openid-settings');
  expect(await isUsed()).toEqual(before);
});

it('is told where the issuer is away', async () => {
  await set({ issuer: AWAY }).expect(200);
  const started = performance.now();
  expect(await signIn(new Browser(http))).toBe(problem('openid_unavailable'));
  expect(performance.now() - started).toBeLessThan(15_000);
});
