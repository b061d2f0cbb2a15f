// Members and invitations, as an owner, an admin and those who are invited use them, also two at once.
import { access, operatorTenants } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { Browser, join, tokenOf } from '../support/people.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const HOUR = 3_600_000;
let service: TestService;
let http: App;
let tenant: TestTenant;
let owner: Browser;
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

const invite = (by: Browser, email: string, role: string) =>
  by.ask('post', '/v1/members/invitations').send({ email, role });
const accept = (body: object) => new Browser(http).ask('post', '/v1/invitations:accept').send(body);
const show = (token: string) => request(http).post('/v1/invitations:show').send({ token });
const codeOf = ({ body }: { body: unknown }) => (body as { type: string }).type.split('#')[1];
const idOf = async (browser: Browser) =>
  ((await browser.ask('get', '/v1/session').expect(200)).body as { member: { id: string } }).member.id;
const list = async () =>
  (await owner.ask('get', '/v1/members').expect(200)).body.items as {
    id: string;
    email: string;
    role: string;
  }[];

describe('an invitation', () => {
  it('shows what it invites to, makes a member of who accepts, and is good once', async () => {
    const email = `Mira.Vale@t${count}.example`;
    const { body } = await invite(owner, email, 'recruiter').expect(201);
    expect(body).toMatchObject({ email: email.toLowerCase(), role: 'recruiter', mail: 'none' });
    expect(body.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/invitation#[\w-]{43}$/);
    const token = tokenOf(body.link as string);
    expect((await show(token).expect(200)).body).toMatchObject({
      email: email.toLowerCase(),
      role: 'recruiter',
      tenant: { name: `t${count}` },
    });
    const mira = new Browser(http);
    const accepted = await mira
      .ask('post', '/v1/invitations:accept')
      .send({ token, name: 'Mira Vale', password: 'a ladder of moss' })
      .expect(200);
    expect(accepted.body).toMatchObject({
      member: { name: 'Mira Vale', role: 'recruiter' },
      tenant: { id: tenant.id },
    });
    await mira.ask('get', '/v1/resumes').expect(200);
    await new Browser(http).signIn(email, 'a ladder of moss');
    expect((await list()).map(({ email: one }) => one)).toContain(email.toLowerCase());
    expect(codeOf(await accept({ token, name: 'Other', password: 'a ladder of moss' }).expect(404))).toBe(
      'invitation_not_found',
    );
    await show(token).expect(404);
    expect((await owner.ask('get', '/v1/members/invitations').expect(200)).body.items).toEqual([]);
  });

  it('waits while its tenant is suspended, whoever accepts, and is good again after', async () => {
    const invited = async (email: string) => {
      const { body } = await invite(owner, email, 'recruiter').expect(201);
      return tokenOf(body.link as string);
    };
    const there = await addTenant(service.store, `elsewhere${count}`);
    const [anew, known] = [await invited(`new@t${count}.example`), await invited(there.email)];
    const acceptances = [
      { token: anew, name: 'Mira Vale', password: 'a ladder of moss' },
      { token: known, signIn: true, password: there.password },
    ];
    await service.store.asOperator((tx) => operatorTenants.suspend(tx, tenant.id, new Date()));
    for (const acceptance of acceptances)
      expect(codeOf(await accept(acceptance).expect(403))).toBe('tenant_suspended');
    expect(await list()).toHaveLength(1);
    await service.store.asOperator((tx) => operatorTenants.resume(tx, tenant.id));
    for (const acceptance of acceptances) await accept(acceptance).expect(200);
    expect(await list()).toHaveLength(3);
  });

  it('lets nobody in who accepts while the tenant is being suspended', async () => {
    const { body } = await invite(owner, `late@t${count}.example`, 'viewer').expect(201);
    const token = tokenOf(body.link as string);
    let suspended: Promise<unknown> = Promise.resolve();
    await service.store.asOperator(async (tx) => {
      await operatorTenants.suspend(tx, tenant.id, new Date());
      suspended = accept({ token, name: 'Late', password: 'a ladder of moss' }).then(({ status }) => status);
      await new Promise((done) => setTimeout(done, 1_500));
    });
    expect(await suspended).toBe(403);
    expect(await list()).toHaveLength(1);
  });

  it('makes one member of two who accept at once', async () => {
    const { body } = await invite(owner, `twice@t${count}.example`, 'viewer').expect(201);
    const token = tokenOf(body.link as string);
    const both = await Promise.all(
      ['one', 'two', 'three'].map((name) => accept({ token, name, password: `the password of ${name}` })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404, 404]);
    expect((await list()).filter(({ email }) => email.startsWith('twice'))).toHaveLength(1);
  });

  it('ends after 7 days, when it is withdrawn, and when another takes its place', async () => {
    const email = `late@t${count}.example`;
    const first = tokenOf((await invite(owner, email, 'viewer').expect(201)).body.link as string);
    const second = (await invite(owner, email, 'recruiter').expect(201)).body as { id: string; link: string };
    await show(first).expect(404);
    await show(tokenOf(second.link)).expect(200);
    await owner.ask('delete', `/v1/members/invitations/${second.id}`).expect(204);
    await owner.ask('delete', `/v1/members/invitations/${second.id}`).expect(404);
    await show(tokenOf(second.link)).expect(404);
    const third = tokenOf((await invite(owner, email, 'viewer').expect(201)).body.link as string);
    service.travel(7 * 24 * HOUR - 60_000);
    await show(third).expect(200);
    service.travel(120_000);
    await show(third).expect(404);
    await accept({ token: third, name: 'Late', password: 'a ladder of moss' }).expect(404);
    service.travel(-7 * 24 * HOUR - 60_000);
  });

  it('takes no weak password, no wrong role and nobody who is a member', async () => {
    const email = `weak@t${count}.example`;
    const token = tokenOf((await invite(owner, email, 'viewer').expect(201)).body.link as string);
    for (const password of ['short', 'Password123', email]) {
      const answer = await accept({ token, name: 'Weak', password }).expect(400);
      expect(codeOf(answer)).toBe('invalid_request');
    }
    await invite(owner, email, 'emperor').expect(400);
    await invite(owner, 'no address', 'viewer').expect(400);
    expect(codeOf(await invite(owner, tenant.email.toUpperCase(), 'viewer').expect(409))).toBe(
      'already_member',
    );
  });

  it('is another tenant’s to see and withdraw as little as its members are', async () => {
    const other = await addTenant(service.store, `o${count}`);
    const stranger = await new Browser(http).signIn(other.email, other.password);
    const { id } = (await invite(owner, `x@t${count}.example`, 'viewer').expect(201)).body as { id: string };
    await stranger.ask('delete', `/v1/members/invitations/${id}`).expect(404);
    expect((await stranger.ask('get', '/v1/members/invitations').expect(200)).body.items).toEqual([]);
    const ownerId = await idOf(owner);
    await stranger.ask('patch', `/v1/members/${ownerId}`).send({ role: 'viewer' }).expect(404);
    await stranger.ask('delete', `/v1/members/${ownerId}`).expect(404);
  });
});

describe('members', () => {
  it('are listed page by page', async () => {
    for (const name of ['b', 'a', 'c']) await join(http, owner, `${name}@t${count}.example`, 'viewer');
    const first = await owner.ask('get', '/v1/members?limit=2').expect(200);
    expect((first.body.items as { email: string }[]).map(({ email }) => email[0])).toEqual(['a', 'b']);
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? '';
    const second = await owner.ask('get', next).expect(200);
    expect((second.body.items as { email: string }[]).map(({ email }) => email[0])).toEqual(['c', 'o']);
    expect(second.body.next).toBeNull();
    await owner.ask('get', '/v1/members?cursor=eHl6').expect(400);
  });

  it('are changed and removed by admins and owners alone; who is removed is signed out at once', async () => {
    const viewer = await join(http, owner, `viewer@t${count}.example`, 'viewer');
    const admin = await join(http, owner, `admin@t${count}.example`, 'admin');
    expect(codeOf(await invite(viewer.browser, 'y@x.example', 'viewer').expect(403))).toBe('missing_scope');
    await viewer.browser.ask('get', '/v1/members').expect(200);
    await viewer.browser.ask('delete', `/v1/members/${admin.id}`).expect(403);
    const changed = await admin.browser
      .ask('patch', `/v1/members/${viewer.id}`)
      .send({ role: 'recruiter', name: 'Vera' })
      .expect(200);
    expect(changed.body).toMatchObject({ role: 'recruiter', name: 'Vera' });
    await admin.browser.ask('delete', `/v1/members/${viewer.id}`).expect(204);
    await viewer.browser.ask('get', '/v1/session').expect(401);
    await request(http)
      .post('/v1/session')
      .send({ email: viewer.email, password: viewer.password })
      .expect(401);
  });

  it('have owners whom admins and keys don’t touch or make', async () => {
    const admin = await join(http, owner, `admin@t${count}.example`, 'admin');
    const ownerId = await idOf(owner);
    const refused = [
      admin.browser.ask('patch', `/v1/members/${ownerId}`).send({ role: 'viewer' }),
      admin.browser.ask('patch', `/v1/members/${ownerId}`).send({ name: 'Nobody' }),
      admin.browser.ask('patch', `/v1/members/${admin.id}`).send({ role: 'owner' }),
      admin.browser.ask('delete', `/v1/members/${ownerId}`),
      invite(admin.browser, `o@t${count}.example`, 'owner'),
      request(http)
        .patch(`/v1/members/${admin.id}`)
        .set('authorization', `Bearer ${tenant.apiKey}`)
        .send({ role: 'owner' }),
    ];
    for (const asked of refused) expect(codeOf(await asked.expect(403))).toBe('owners_only');
    const second = (await invite(owner, `o@t${count}.example`, 'owner').expect(201)).body as { id: string };
    await admin.browser.ask('delete', `/v1/members/invitations/${second.id}`).expect(403);
  });

  it('keep their last owner', async () => {
    const id = await idOf(owner);
    expect(codeOf(await owner.ask('patch', `/v1/members/${id}`).send({ role: 'admin' }).expect(409))).toBe(
      'last_owner',
    );
    expect(codeOf(await owner.ask('delete', `/v1/members/${id}`).expect(409))).toBe('last_owner');
    await owner.ask('patch', `/v1/members/${id}`).send({ name: 'Olga' }).expect(200);
  });

  it('keep an owner though two demote and remove each other at once', async () => {
    for (let round = 0; round < 4; round++) {
      const other = await join(http, owner, `other${round}@t${count}.example`, 'owner');
      const [mine, theirs] = [await idOf(owner), other.id];
      const answers = await Promise.all(
        round % 2
          ? [owner.ask('delete', `/v1/members/${theirs}`), other.browser.ask('delete', `/v1/members/${mine}`)]
          : [
              owner.ask('patch', `/v1/members/${theirs}`).send({ role: 'admin' }),
              other.browser.ask('patch', `/v1/members/${mine}`).send({ role: 'admin' }),
            ],
      );
      const wins = answers.filter(({ status }) => status < 300);
      expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([expect.any(Number)]));
      expect(wins).toHaveLength(1);
      const owners = await service.store.withTenant(tenant.id, ({ db }) =>
        db.member.findMany({ where: { role: 'owner' } }),
      );
      expect(owners).toHaveLength(1);
      if (owners[0]?.id === theirs) owner = other.browser;
    }
  });
});

describe('a person of two tenants', () => {
  it('joins the second with the account of the first, by its password', async () => {
    const mira = await join(http, owner, `mira@t${count}.example`, 'recruiter');
    const other = await addTenant(service.store, `o${count}`);
    const host = await new Browser(http).signIn(other.email, other.password);
    const token = tokenOf((await invite(host, mira.email, 'viewer').expect(201)).body.link as string);
    expect(codeOf(await accept({ token, signIn: true, password: 'a wrong one' }).expect(401))).toBe(
      'wrong_login',
    );
    const { body } = await accept({ token, signIn: true, password: mira.password }).expect(200);
    expect(body).toMatchObject({ member: { email: mira.email, role: 'viewer' }, tenant: { id: other.id } });
    await mira.browser.ask('get', '/v1/session').expect(200);
    const rows = await service.store.presenting(mira.email, ({ db }) =>
      db.member.findMany({ where: { email: mira.email } }),
    );
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map(({ accountId }) => accountId)).size).toBe(1);
  });

  it('is not taken over by who invites their address to a tenant of his own', async () => {
    const mira = await join(http, owner, `mira@t${count}.example`, 'recruiter');
    const evil = await addTenant(service.store, `e${count}`);
    const attacker = await new Browser(http).signIn(evil.email, evil.password);
    const token = tokenOf((await invite(attacker, mira.email, 'admin').expect(201)).body.link as string);
    // He has the link, and gives the address a name and a password.
    const thief = new Browser(http);
    await thief
      .ask('post', '/v1/invitations:accept')
      .send({ token, name: 'Mira', password: 'the thief’s own' })
      .expect(200);
    // It opens his tenant alone.
    const session = await new Browser(http)
      .ask('post', '/v1/session')
      .send({ email: mira.email, password: 'the thief’s own' })
      .expect(200);
    expect(session.body.tenant.id).toBe(evil.id);
    await request(http)
      .post('/v1/session')
      .send({ email: mira.email, password: 'the thief’s own', tenantId: tenant.id })
      .expect(401);
    // She signs in as ever, and is where she was.
    const hers = await new Browser(http)
      .ask('post', '/v1/session')
      .send({ email: mira.email, password: mira.password })
      .expect(200);
    expect(hers.body.tenant.id).toBe(tenant.id);
  });

  it('signs in though others have invited the address to many tenants', async () => {
    const { email } = await join(http, owner, `late@t${count}.example`, 'viewer');
    for (let i = 0; i < 5; i++) {
      const evil = await addTenant(service.store, `e${count}x${i}`);
      const attacker = await new Browser(http).signIn(evil.email, evil.password);
      await join(http, attacker, email, 'viewer');
    }
    // The newest account of six is not tried, unless its tenant is named.
    const last = await addTenant(service.store, `l${count}`);
    const host = await new Browser(http).signIn(last.email, last.password);
    const token = tokenOf((await invite(host, email, 'viewer').expect(201)).body.link as string);
    await accept({ token, name: 'Late', password: 'my own ladder' }).expect(200);
    const login = { email, password: 'my own ladder' };
    await request(http).post('/v1/session').send(login).expect(401);
    const found = await request(http)
      .post('/v1/session')
      .send({ ...login, tenantId: last.id })
      .expect(200);
    expect(found.body.tenant.id).toBe(last.id);
  });
});

it('knows the accounts of sessions that an older version opens', async () => {
  const memberId = await idOf(owner);
  await service.store.withTenant(tenant.id, async (tx) => {
    await access.openSession(tx, memberId, new Date(Date.now() + HOUR));
    const rows = await tx.db.session.findMany();
    const member = await tx.db.member.findUniqueOrThrow({ where: { id: memberId } });
    for (const row of rows) expect(row.accountId).toBe(member.accountId);
  });
});
