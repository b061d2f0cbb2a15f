// Signing in under attack: foreign pages, guessers from one address and from many, floods, and the owner in between.
import { createApi, SignIn } from '@vitae/api';
import { createLogger, loadSettings } from '@vitae/runtime';
import { access } from '@vitae/store';
import { randomBytes, randomUUID, scryptSync } from 'node:crypto';
import { Redis } from 'ioredis';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { asRole } from '../support/database.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const redisUrl = loadSettings().redisUrl;
/** Nothing listens there: counting must go on in the database. */
const DEAD_REDIS = 'redis://127.0.0.1:1';

describe.each([
  ['in the database', undefined],
  ['in the database while Redis is away', DEAD_REDIS],
  ...(redisUrl ? [['on Redis', redisUrl] as const] : []),
] as const)('counted %s', (_where, countsIn) => {
  let service: TestService;
  let http: App;
  beforeAll(async () => {
    service = await startService({ trustProxy: 1, redisUrl: countsIn }, { queues: [] });
    http = service.app.getHttpServer() as App;
  });
  afterAll(() => service.stop());

  /** An owner of their own for each test, so that none finds another's failures. */
  const owner = (): Promise<TestTenant> => addTenant(service.store, `t${randomBytes(4).toString('hex')}`);
  let addresses = 0;
  const newAddress = () => `198.51.${++addresses >> 8}.${addresses & 255}`;
  const signIn = (email: string, password: string, address: string, cookie?: string) => {
    const asked = request(http).post('/v1/session').set('x-forwarded-for', address);
    return (cookie ? asked.set('cookie', cookie) : asked).send({ email, password });
  };
  const hashes = () => service.app.get(SignIn).hashes;

  it('computes ten hashes for 200 guesses at once, refuses the others, and is ready then', async () => {
    const { email } = await owner();
    const before = hashes();
    const address = newAddress();
    const guesses = Array.from({ length: 200 }, (_, i) => signIn(email, `guess ${i}`, address));
    const answers = await Promise.all(guesses);
    // Nothing else can hold the threads that /ready needs.
    expect(hashes() - before).toBe(10);
    await until(async () => (await request(http).get('/ready')).status === 200 || undefined);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(190);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(60);
  });

  it('keeps the fifty sessions of a member that end last', async () => {
    const { id, email, password } = await owner();
    const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    const left = () =>
      service.store.withTenant(id, ({ db }) => db.session.findMany({ orderBy: { expiresAt: 'asc' } }));
    await service.store.withTenant(id, async (tx) => {
      const { id: memberId } = await tx.db.member.findFirstOrThrow();
      for (let minutes = 1; minutes <= 55; minutes++) await access.openSession(tx, memberId, later(minutes));
    });
    expect(await left()).toHaveLength(50);
    await signIn(email, password, newAddress()).expect(200);
    const sessions = await left();
    expect(sessions).toHaveLength(50);
    expect(sessions[0]?.expiresAt.getTime()).toBeGreaterThan(later(6).getTime());
  });

  it('asks to come again where too many wait, and does not count what it did not check', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, owner));
    const guesses = Array.from({ length: 90 }, (_, i) => signIn(`nobody${i}@example.com`, 'x', newAddress()));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.every((status) => status === 401 || status === 503)).toBe(true);
    for (const { email, password } of people) await signIn(email, password, newAddress()).expect(200);
  });

  it('stops one who tries one password on many accounts', async () => {
    const address = newAddress();
    const statuses: number[] = [];
    for (let i = 0; i < 101; i++)
      statuses.push((await signIn(`someone${i}@example.com`, 'Summer2026!', address)).status);
    expect(statuses.slice(0, 100)).toEqual(Array(100).fill(401));
    expect(statuses[100]).toBe(429);
  });

  it('lets the owner in from elsewhere while a stranger is stopped', async () => {
    const { email, password } = await owner();
    const stranger = newAddress();
    for (let i = 0; i < 10; i++) await signIn(email, 'x', stranger).expect(401);
    await signIn(email, password, stranger).expect(429);
    await signIn(email, password, newAddress()).expect(200);
  });

  it('lets a known device in while strangers from many addresses have used the account’s limit up', async () => {
    const { email, password } = await owner();
    const home = await signIn(email, password, newAddress()).expect(200);
    const device = /vitae_device=[\w-]+/.exec(String(home.headers['set-cookie']))?.[0];
    for (let bot = 0; bot < 10; bot++) {
      const address = newAddress();
      for (let i = 0; i < 10; i++) await signIn(email, 'x', address).expect(401);
    }
    await signIn(email, password, newAddress()).expect(429);
    await signIn(email, password, newAddress(), device).expect(200);
    // The cookie of one account says nothing for another.
    const other = await owner();
    for (let i = 0; i < 10; i++) await signIn(other.email, 'x', '198.51.255.1', device).expect(401);
    await signIn(other.email, 'x', '198.51.255.1', device).expect(429);
    // And it gives a thief of it no more guesses than anyone has.
    for (let i = 0; i < 10; i++) await signIn(email, 'x', newAddress(), device).expect(401);
    await signIn(email, 'x', newAddress(), device).expect(429);
  });

  it('adds nothing to the account’s limit once a guesser is stopped', async () => {
    const { email, password } = await owner();
    const stranger = newAddress();
    for (let i = 0; i < 150; i++) await signIn(email, 'x', stranger);
    await signIn(email, password, newAddress()).expect(200);
  });

  it('forgets failures once the password was right', async () => {
    const { email, password } = await owner();
    const address = newAddress();
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 9; i++) await signIn(email, 'x', address).expect(401);
      await signIn(email, password, address).expect(200);
    }
  });

  it('counts for all processes together', async () => {
    const { email, password } = await owner();
    const second = await createApi({
      settings: { ...loadSettings(), trustProxy: 1, redisUrl: countsIn },
      store: service.store,
      files: service.files,
      logger: createLogger('test', 'error'),
      now: () => new Date(),
      prefix: service.prefix,
    });
    await second.init();
    const address = newAddress();
    for (let i = 0; i < 10; i++) await signIn(email, 'x', address).expect(401);
    await request(second.getHttpServer() as App)
      .post('/v1/session')
      .set('x-forwarded-for', address)
      .send({ email, password })
      .expect(429);
    await second.close();
  });

  it('keeps no e-mail and no address in clear', async () => {
    const { email } = await owner();
    await signIn(email, 'x', '203.0.113.77').expect(401);
    const rows = await asRole<{ key: string }>(
      service.database.url,
      'vitae_relay',
      undefined,
      'SELECT key FROM sign_in_counters',
    );
    let keys = rows.map(({ key }) => key);
    if (countsIn === redisUrl && redisUrl) {
      const redis = new Redis(redisUrl);
      keys = [...keys, ...(await redis.keys(`${service.prefix}:sign-in:*`))];
      redis.disconnect();
    }
    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) expect(key).not.toMatch(/@|example|203\.0/);
    await expect(
      asRole(service.database.url, 'vitae_app', randomUUID(), 'SELECT key FROM sign_in_counters'),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('the request', () => {
  let service: TestService;
  let proxied: TestService;
  let tenant: TestTenant;
  let http: App;
  beforeAll(async () => {
    service = await startService({}, { queues: [] });
    proxied = await startService({ trustProxy: ['loopback'] }, { queues: [] });
    tenant = await addTenant(service.store, 'acme');
    http = service.app.getHttpServer() as App;
  });
  afterAll(() => Promise.all([service.stop(), proxied.stop()]));
  const login = () => ({ email: tenant.email, password: tenant.password });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'is refused as %s, which a page of another site can send',
    async (type) => {
      const body = type === 'text/plain' ? JSON.stringify(login()) : new URLSearchParams(login()).toString();
      const answer = await request(http).post('/v1/session').set('content-type', type).send(body).expect(415);
      expect(answer.body.type).toBe('/docs/problems#wrong_content_type');
      expect(answer.headers['set-cookie']).toBeUndefined();
    },
  );

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('is refused from another site: %j', async (headers) => {
    const answer = await request(http).post('/v1/session').set(headers).send(login()).expect(403);
    expect(answer.body.type).toBe('/docs/problems#forbidden_origin');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('is taken from our own page', async () => {
    const { port } = service.app.getHttpServer().listen(0).address() as { port: number };
    const answer = await fetch(`http://127.0.0.1:${port}/v1/session`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: `http://127.0.0.1:${port}`,
        'sec-fetch-site': 'same-origin',
      },
      body: JSON.stringify(login()),
    });
    expect(answer.status).toBe(200);
  });

  it('makes a hash of the old kind anew once its password was right', async () => {
    const { id, email, password } = await addTenant(service.store, 'old');
    const salt = randomBytes(16);
    const old = scryptSync(password, salt, 32, { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 });
    const stored = `scrypt$${salt.toString('base64')}$${old.toString('base64')}`;
    const hash = (passwordHash?: string) =>
      service.store.withTenant(id, async ({ db }) => {
        if (passwordHash) await db.member.updateMany({ data: { passwordHash } });
        return (await db.member.findFirstOrThrow()).passwordHash;
      });
    await hash(stored);
    const tried = (given: string) => request(http).post('/v1/session').send({ email, password: given });
    await tried('wrong').expect(401);
    expect(await hash()).toBe(stored);
    await tried(password).expect(200);
    expect(await hash()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await tried(password).expect(200);
  });

  it('is not believed about its address and TLS unless it comes from a proxy that is trusted', async () => {
    const guess = (i: number) =>
      request(http)
        .post('/v1/session')
        .set('x-forwarded-for', `203.0.113.${i}`)
        .send({ email: 'forged@acme.example', password: 'x' });
    for (let i = 0; i < 10; i++) await guess(i).expect(401);
    await guess(99).expect(429);
    const plain = await request(http).post('/v1/session').set('x-forwarded-proto', 'https').send(login());
    expect(String(plain.headers['set-cookie'])).not.toContain('Secure');

    const { email, password } = await addTenant(proxied.store, 'acme');
    const behind = await request(proxied.app.getHttpServer() as App)
      .post('/v1/session')
      .set({
        'x-forwarded-proto': 'https',
        'x-forwarded-host': 'vitae.example',
        origin: 'https://vitae.example',
      })
      .send({ email, password })
      .expect(200);
    const cookies = behind.headers['set-cookie'] as unknown as string[];
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly; Secure; SameSite=Strict/);
  });
});
