// What Vitae signs in with elsewhere, and people's secrets of their apps, lie sealed in the database: with the right key all goes on as
// before, with a wrong or missing one nothing of them can be read, and what was kept before there was a key is sealed by a rotation.
import {
  LocalMasterKeys,
  openid,
  openSecret,
  receiptKey,
  rotateInstallationKeys,
  rotateKeys,
  sealSecret,
  secondFactors,
  Store,
  Vault,
} from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { createPublicKey, randomBytes, verify } from 'node:crypto';
import { asRole } from '../support/database.ts';
import { withServer } from '../support/migrated-template.ts';
import { codeAt, PERIOD_MS } from '../support/one-time-codes.ts';
import { Browser, join, tokenOf } from '../support/people.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const [K1, K2] = [randomBytes(32), randomBytes(32)];
const CLIENT_SECRET = 'client-secret-of-acme';
const WITHOUT_SECRET = {
  issuer: 'https://sso.acme.example',
  clientId: 'vitae',
  allowedDomains: ['acme.example'],
};
const SETTINGS = { ...WITHOUT_SECRET, clientSecret: CLIENT_SECRET };

let service: TestService;
let http: App;
let tenant: TestTenant;
let owner: Browser;
let count = 0;
let shift = 0;
const stores: Store[] = [];

beforeAll(async () => {
  // As one that was begun with another key, and has both.
  service = await startService({}, { queues: [], vault: new Vault(new LocalMasterKeys(K1, [K2])) });
  http = service.app.getHttpServer() as App;
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await service.stop();
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `t${++count}`);
  owner = await new Browser(http).signIn(tenant.email, tenant.password);
});

/** Another process on the same database, with other keys or none. */
function storeWith(...keys: Buffer[]): Store {
  const [current, ...older] = keys;
  const store = new Store(service.database.url, 2, current && new Vault(new LocalMasterKeys(current, older)));
  stores.push(store);
  return store;
}
const clientSecretIn = (store: Store) =>
  store.withTenant(tenant.id, async (tx) => (await openid.getWithSecret(tx))?.clientSecret);
const keptClientSecret = () =>
  service.store.withTenant(
    tenant.id,
    async ({ db, tenantId }) => (await db.openIdSettings.findUnique({ where: { tenantId } }))?.clientSecret,
  );
const keptFactors = (store: Store, accountId: string) =>
  store.presenting(accountId, ({ db }) => db.secondFactor.findMany({ where: { accountId } }));
const accountOf = (email: string) =>
  service.store.presenting(email, async ({ db }) => {
    const { accountId } = await db.member.findFirstOrThrow({ where: { email } });
    return accountId;
  });
const nextCode = (secret: string) => {
  service.travel(2 * PERIOD_MS);
  shift += 2 * PERIOD_MS;
  return codeAt(secret, Date.now() + shift);
};
/** Asks for codes at signing in; returns the app's secret. */
async function setUp(): Promise<string> {
  const begun = await owner.ask('post', '/v1/second-factor').send({ password: tenant.password }).expect(200);
  const { secret } = begun.body as { secret: string };
  await owner
    .ask('post', '/v1/second-factor/confirm')
    .send({ code: nextCode(secret) })
    .expect(200);
  return secret;
}
const signIn = (code: string) =>
  request(http).post('/v1/session').send({ email: tenant.email, password: tenant.password, code });

describe('a client’s secret for the tenant’s issuer', () => {
  beforeEach(() => owner.ask('put', '/v1/openid-settings').send(SETTINGS).expect(200));

  it('is not in the database, stays over a change, and is given to nobody', async () => {
    expect(await keptClientSecret()).toMatch(/^sealed:1:/);
    const changed = await owner
      .ask('put', '/v1/openid-settings')
      .send({ ...WITHOUT_SECRET, clientId: 'other' })
      .expect(200);
    expect(JSON.stringify(changed.body)).not.toMatch(/sealed:|client-secret/);
    expect(await clientSecretIn(service.store)).toBe(CLIENT_SECRET);
  });

  it('opens with its key alone, in its own row alone, and not when it was changed', async () => {
    for (const store of [storeWith(), storeWith(K2)])
      await expect(clientSecretIn(store)).rejects.toMatchObject({ code: 'encryption_key_away', status: 503 });
    expect(await clientSecretIn(storeWith(K1))).toBe(CLIENT_SECRET);
    const kept = (await keptClientSecret()) ?? '';
    const put = (clientSecret: string) =>
      service.store.withTenant(tenant.id, ({ db, tenantId }) =>
        db.openIdSettings.update({ where: { tenantId }, data: { clientSecret } }),
      );
    const [head, last] = [kept.slice(0, -6), kept.slice(-6)];
    for (const wrong of [
      head + last.split('').reverse().join(''),
      head,
      'sealed:1:',
      `${kept.slice(0, 45)}:`,
    ]) {
      await put(wrong);
      await expect(clientSecretIn(service.store)).rejects.toMatchObject({ code: 'stored_damaged' });
    }
    const answer = await request(http)
      .get('/v1/openid/start')
      .query({ tenant: `t${count}` })
      .expect(303);
    expect(answer.headers['location']).toContain('problem=stored_damaged');
    const otherPlace = await service.store.withTenant(tenant.id, (tx) => sealSecret(tx, 'x', 'elsewhere'));
    await put(otherPlace);
    await expect(clientSecretIn(service.store)).rejects.toMatchObject({ code: 'stored_damaged' });
  });

  it('of another tenant opens as nobody else’s', async () => {
    const kept = (await keptClientSecret()) ?? '';
    const other = await addTenant(service.store, `other-${count}`);
    await expect(
      service.store.withTenant(other.id, (tx) => openSecret(tx, kept, 'openid_settings client_secret')),
    ).rejects.toMatchObject({ code: 'encryption_key_away' });
  });
});

describe('the secret of a person’s app', () => {
  it('is not in the database, confirms and signs in', async () => {
    const secret = await setUp();
    const [row] = await keptFactors(service.store, await accountOf(tenant.email));
    expect(row?.secret).toMatch(/^sealed:1:/);
    await signIn(nextCode(secret)).expect(200);
    await signIn('000000').expect(401);
  });

  it('keeps signing in waiting while its key is away, and lets nobody in meanwhile', async () => {
    await setUp();
    const accountId = await accountOf(tenant.email);
    for (const store of [storeWith(), storeWith(K2)])
      await expect(secondFactors.find(store, accountId)).rejects.toMatchObject({
        code: 'encryption_key_away',
      });
    await service.store.presenting(accountId, ({ db }) =>
      db.secondFactor.updateMany({ where: { accountId }, data: { secret: `sealed:1:${accountId}:AAAA` } }),
    );
    const answer = await signIn('000000').expect(503);
    expect([answer.body.type, answer.headers['retry-after']]).toEqual([
      '/docs/problems#encryption_key_away',
      expect.any(String),
    ]);
  });

  it('goes along into another tenant', async () => {
    const secret = await setUp();
    const host = await addTenant(service.store, `host-${count}`);
    const inviter = await new Browser(http).signIn(host.email, host.password);
    const invited = await inviter
      .ask('post', '/v1/members/invitations')
      .send({ email: tenant.email, role: 'viewer' })
      .expect(201);
    await request(http)
      .post('/v1/invitations:accept')
      .send({
        token: tokenOf((invited.body as { link: string }).link),
        signIn: true,
        password: tenant.password,
        code: nextCode(secret),
      })
      .expect(200);
    const rows = await keptFactors(service.store, await accountOf(tenant.email));
    expect(rows.map((row) => row.tenantId).sort()).toEqual([tenant.id, host.id].sort());
    expect(new Set(rows.map((row) => row.secret)).size).toBe(1);
    await signIn(nextCode(secret)).expect(200);
  });
});

it('reads what was kept before there was a key, and seals it by a rotation, twice at once', async () => {
  const unsealed = storeWith();
  await unsealed.withTenant(tenant.id, (tx) =>
    openid.putSettings(
      tx,
      { ...SETTINGS, scopes: [], groupClaim: null, groupRoles: {}, defaultRole: null },
      new Date(),
    ),
  );
  expect(await keptClientSecret()).toBe(CLIENT_SECRET);
  const accountId = await accountOf(tenant.email);
  const secret = await setUp();
  await service.store.presenting(accountId, ({ db }) =>
    db.secondFactor.updateMany({ where: { accountId }, data: { secret } }),
  );
  expect(await clientSecretIn(service.store)).toBe(CLIENT_SECRET);
  await signIn(nextCode(secret)).expect(200);

  const [one, two] = [storeWith(K2, K1), storeWith(K2, K1)];
  const rotated = await Promise.all([one, two].map((store) => rotateKeys(store, service.files, tenant.id)));
  expect(rotated[0]!.secrets + rotated[1]!.secrets).toBe(2);
  const again = await Promise.all([one, two].map(rotateInstallationKeys));
  expect(again[0]!.keys + again[1]!.keys).toBe(1);
  expect(await keptClientSecret()).toMatch(/^sealed:1:/);
  const [row] = await keptFactors(service.store, accountId);
  expect(row?.secret).toMatch(/^sealed:1:/);

  // The new key alone opens all of it, the old one nothing.
  const [renewed, outdated] = [storeWith(K2), storeWith(K1)];
  expect(await clientSecretIn(renewed)).toBe(CLIENT_SECRET);
  expect((await secondFactors.find(renewed, accountId))?.secret).toBe(secret);
  await expect(clientSecretIn(outdated)).rejects.toMatchObject({ code: 'encryption_key_away' });
  await expect(secondFactors.find(outdated, accountId)).rejects.toMatchObject({
    code: 'encryption_key_away',
  });
  // The service, which has both, goes on.
  await signIn(nextCode(secret)).expect(200);
  expect((await rotateKeys(renewed, service.files, tenant.id)).secrets).toBe(0);
});

it('makes one key where several begin at once', async () => {
  const joined = await Promise.all(
    [1, 2, 3].map((n) => join(http, owner, `m${n}@t${count}.example`, 'viewer')),
  );
  const answers = await Promise.all(
    joined.map(({ browser, password }) => browser.ask('post', '/v1/second-factor').send({ password })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const keys = await asRole(
    service.database.url,
    'vitae_operator',
    undefined,
    'SELECT id FROM installation_keys',
  );
  expect(keys).toHaveLength(1);
});

describe('the key that receipts are signed with', () => {
  const kept = async () =>
    (
      await asRole<{ kept: string }>(
        service.database.url,
        'vitae_relay',
        undefined,
        'SELECT private_key AS kept FROM receipt_keys',
      )
    ).map((row) => row.kept);
  const put = (privateKey: string) =>
    service.store.asRelay(({ db }) => db.receiptKey.updateMany({ data: { privateKey } }));
  const signs = async (store: Store) => {
    const { publicKey, id } = await receiptKey.publicKey(service.store);
    const { keyId, signature } = await receiptKey.signText(store, 'a receipt');
    const signed = Buffer.from(signature, 'base64');
    return keyId === id && verify(null, Buffer.from('a receipt'), createPublicKey(publicKey), signed);
  };
  it('is one, and sealed, where several need it first at once', async () => {
    const first = [service.store, storeWith(K1, K2), storeWith(K2, K1)];
    const ids = await Promise.all(first.map(async (store) => (await receiptKey.signText(store, 'x')).keyId));
    expect(new Set(ids).size).toBe(1);
    expect(await kept()).toEqual([expect.stringMatching(/^sealed:1:/)]);
    expect(await signs(service.store)).toBe(true);
  });

  it('signs nothing with a wrong key or none, nor where it was changed', async () => {
    for (const store of [storeWith(), storeWith(randomBytes(32))])
      await expect(signs(store)).rejects.toMatchObject({ code: 'encryption_key_away', status: 503 });
    const [sealed = ''] = await kept();
    await put(sealed.slice(0, -6));
    await expect(signs(service.store)).rejects.toMatchObject({ code: 'stored_damaged' });
    await put(sealed);
    // The public half needs no key.
    expect((await receiptKey.publicKey(storeWith())).id).toBe((await receiptKey.publicKey(service.store)).id);
  });

  it('is sealed by a rotation where it was kept before there was a key, twice at once, and signs on', async () => {
    await withServer(service.database.url, (client) => client.query('TRUNCATE receipt_keys'));
    await receiptKey.signText(storeWith(), 'made where no key is set');
    expect(await kept()).toEqual([expect.stringMatching(/^-----BEGIN PRIVATE KEY-----/)]);
    // One without a key, and one with: both sign as before.
    expect([await signs(storeWith()), await signs(service.store)]).toEqual([true, true]);
    const rotated = await Promise.all([storeWith(K2, K1), storeWith(K2, K1)].map(rotateInstallationKeys));
    expect(rotated[0]!.secrets + rotated[1]!.secrets).toBe(1);
    expect(await kept()).toEqual([expect.stringMatching(/^sealed:1:/)]);
    expect([await signs(storeWith(K2)), await signs(service.store)]).toEqual([true, true]);
    expect((await rotateInstallationKeys(storeWith(K2, K1))).secrets).toBe(0);
  });

  it('is read by no tenant', async () => {
    await expect(
      asRole(service.database.url, 'vitae_app', tenant.id, 'SELECT private_key FROM receipt_keys'),
    ).rejects.toThrow(/permission denied/);
  });
});

it('keeps what no key is set for as it is, whatever it looks like', async () => {
  const unsealed = storeWith();
  for (const secret of ['plain', 'sealed:1:not', 'plain:1:plain', '']) {
    const kept = await unsealed.withTenant(tenant.id, (tx) => sealSecret(tx, secret, 'a b'));
    for (const store of [unsealed, service.store])
      expect(await store.withTenant(tenant.id, (tx) => openSecret(tx, kept, 'a b'))).toBe(secret);
  }
});
