// The audit trail: what people and programs did is in it, nothing can be changed unseen, and it can be filtered and taken away.
import { auditPageSchema, type AuditEntry } from '@vitae/contracts';
import { audit, operator } from '@vitae/store';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { asRole } from '../support/database.ts';
import { PLAIN_RESUME } from '../support/plain-resume.ts';
import { vitaeOn } from '../support/command-line.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let http: App;
let tenant: TestTenant;

beforeAll(async () => {
  service = await startService();
  http = service.app.getHttpServer() as App;
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `audit-${randomUUID().slice(0, 8)}`);
});
afterAll(() => service.stop());

const key = () => ({ authorization: `Bearer ${tenant.apiKey}` });
const entries = async (query = ''): Promise<AuditEntry[]> =>
  auditPageSchema.parse((await request(http).get(`/v1/audit${query}`).set(key()).expect(200)).body).items;
const actions = async (query = '') => (await entries(query)).map(({ action }) => action);
const verdict = () => audit.verify((work) => service.store.withTenant(tenant.id, work));
const vitae = (...args: string[]) => vitaeOn(service.database.url, ...args);
const SYSTEM = { kind: 'system', id: null } as const;
const add = (at = new Date(), personal?: Record<string, string>, id = randomUUID()) =>
  service.store.withTenant(tenant.id, (tx) =>
    audit.record(
      tx,
      {
        actor: SYSTEM,
        action: 'profile.read',
        subject: { kind: 'resume', id },
        ...(personal && { personal }),
      },
      at,
    ),
  );
/** As whoever owns the database and is held back by nothing. */
async function tamper(sql: string): Promise<void> {
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  await client.query('BEGIN').then(() => client.query('SET LOCAL row_security = off'));
  await client.query(sql, [tenant.id]);
  await client.query('COMMIT');
  await client.end();
}

it('tells who sent, read, took away and deleted a resume', async () => {
  const sent = await request(http)
    .post('/v1/resumes')
    .set(key())
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(PLAIN_RESUME), 'cv.txt')
    .expect(200);
  const id = String(sent.body.id);
  for (const part of ['profile', 'document', 'original'])
    await request(http).get(`/v1/resumes/${id}/${part}`).set(key()).expect(200);
  await request(http).get(`/v1/candidates/${sent.body.candidateId}`).set(key()).expect(200);
  await request(http).post('/v1/search').set(key()).send({ text: 'welder' }).expect(200);
  await request(http).patch('/v1/settings').set(key()).send({ tone: true }).expect(200);
  await request(http).delete(`/v1/resumes/${id}`).set(key()).expect(204);
  expect(await actions()).toEqual([
    'resume.deleted',
    'settings.changed',
    'search.asked',
    'candidate.read',
    'original.downloaded',
    'document.read',
    'profile.read',
    'resume.sent',
  ]);
  const [deleted] = await entries('?action=resume.deleted');
  expect(deleted).toMatchObject({ subject: { kind: 'resume', id }, actor: { kind: 'api_key' } });
  // Whoever looks is in it as well.
  expect(await actions('?action=audit.read')).toEqual(['audit.read', 'audit.read']);
});

it('tells what the operator did of a tenant, what people asked of it and said of its search, and which settings were changed', async () => {
  const slug = (await service.store.asOperator(operator.listTenants)).find(
    ({ id }) => id === tenant.id,
  )?.slug;
  for (const words of ['suspend', 'resume', 'quota'])
    expect(
      await vitae('admin', 'tenant', words, slug ?? '', ...(words === 'quota' ? ['--members', '9'] : [])),
    ).toMatchObject({
      status: 0,
    });
  await request(http).get('/v1/map/candidates').set(key()).expect(200);
  await request(http).get('/v1/privacy/requests').set(key()).expect(200);
  await request(http)
    .post('/v1/skills/feedback')
    .set(key())
    .send({ skills: [{ name: 'MySQL' }, { name: 'MariaDB' }], verdict: 'same' })
    .expect(204);
  await request(http).patch('/v1/settings').set(key()).send({ tone: false }).expect(200);
  const found = await entries();
  expect(found.map(({ action }) => action)).toEqual([
    'settings.changed',
    'feedback.given',
    'requests.read',
    'map.read',
    'tenant.limited',
    'tenant.resumed',
    'tenant.suspended',
  ]);
  expect(found.at(-1)?.actor).toEqual({ kind: 'operator', id: null });
  // Which, not to what.
  expect(found[0]?.detail).toEqual({ tone: 'changed' });
});

it('writes nothing of what was refused, and nothing of resumes’ words', async () => {
  await request(http).get(`/v1/resumes/${randomUUID()}/profile`).set(key()).expect(404);
  await request(http).post('/v1/search').set(key()).send({ text: 'very private words' }).expect(200);
  await request(http).patch('/v1/settings').set(key()).send({ tone: 'yes' }).expect(400);
  expect(JSON.stringify(await entries())).not.toMatch(/private|profile\.read|settings/);
});

it('says which member it was, and that they came and went', async () => {
  const agent = request.agent(http);
  const { body } = await agent
    .post('/v1/session')
    .send({ email: tenant.email, password: tenant.password })
    .expect(200);
  await agent.delete('/v1/session').expect(204);
  const found = await entries(`?actorId=${body.member.id}`);
  expect(found.map(({ action }) => action)).toEqual(['session.ended', 'session.opened']);
});

it('is listed by time and page by page, and as a table that no spreadsheet runs', async () => {
  for (let n = 1; n <= 5; n++) await add(new Date(Date.UTC(2026, 0, n)));
  const between = await entries('?from=2026-01-02T00:00:00Z&to=2026-01-04T00:00:00Z');
  expect(between.map(({ number }) => number)).toEqual([3, 2]);
  expect(await entries('?from=2999-01-01T00:00:00Z')).toEqual([]);
  const first = await request(http).get('/v1/audit?limit=2&action=profile.read').set(key()).expect(200);
  expect(first.body.items.map((entry: AuditEntry) => entry.number)).toEqual([5, 4]);
  const next = /<(.+)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? '';
  const second = await request(http).get(next).set(key()).expect(200);
  expect(second.body.items.map((entry: AuditEntry) => entry.number)).toEqual([3, 2]);
  const table = await request(http).get('/v1/audit?format=csv&action=profile.read').set(key()).expect(200);
  expect(table.headers['content-type']).toMatch(/^text\/csv/);
  expect(table.text.split('\r\n')).toHaveLength(7);
  expect(table.text).toMatch(
    /^number,at,actor,actorId,action,subject,subjectId,detail,hash\r\n5,2026-01-05T/,
  );
});

it('keeps its order when clocks go back', async () => {
  await add(new Date('2026-02-02T00:00:00Z'));
  await add(new Date('2026-02-01T00:00:00Z'));
  expect((await entries('?action=profile.read')).map(({ at }) => at)).toEqual([
    '2026-02-02T00:00:00.000Z',
    '2026-02-02T00:00:00.000Z',
  ]);
  expect(await verdict()).toMatchObject({ brokenAt: null });
});

it('is one chain, also when many write at once', async () => {
  await Promise.all(Array.from({ length: 20 }, () => add()));
  expect(await verdict()).toMatchObject({ entries: 20, brokenAt: null });
});

it('forgets what names a person, and is whole all the same', async () => {
  const id = randomUUID();
  await add(new Date(), { name: 'Ada Example' }, id);
  await add();
  expect((await entries(`?subjectId=${id}`))[0]?.personal).toEqual({ name: 'Ada Example' });
  await service.store.withTenant(tenant.id, (tx) => audit.erasePersonal(tx, [id]));
  expect((await entries(`?subjectId=${id}`))[0]?.personal).toBeNull();
  expect(await verdict()).toMatchObject({ brokenAt: null });
});

it.each([
  ['changed', `UPDATE audit_entries SET action = 'search.asked' WHERE tenant_id = $1 AND number = 2`],
  [
    'made somebody else’s',
    `UPDATE audit_entries SET actor_id = tenant_id WHERE tenant_id = $1 AND number = 2`,
  ],
  [
    'moved in time',
    `UPDATE audit_entries SET at = at - interval '1 second' WHERE tenant_id = $1 AND number = 2`,
  ],
  ['taken out', `DELETE FROM audit_entries WHERE tenant_id = $1 AND number = 2`],
  [
    'given another name',
    `UPDATE audit_entries SET personal = '{"name":"Bo","salt":"x"}' WHERE tenant_id = $1 AND number = 2`,
  ],
])('finds an entry that was %s', async (_, sql) => {
  for (let n = 0; n < 3; n++) await add(new Date(), { name: 'Ada Example' });
  expect(await verdict()).toMatchObject({ entries: 3, brokenAt: null });
  await tamper(sql);
  expect(await verdict()).toMatchObject({ entries: 1, brokenAt: 2 });
});

it('can be changed by nobody through the service’s role, but for what is erased', async () => {
  await add(new Date(), { name: 'Ada Example' });
  const as = (sql: string) => asRole(service.database.url, 'vitae_app', tenant.id, sql);
  for (const sql of [
    `UPDATE audit_entries SET action = 'search.asked'`,
    'DELETE FROM audit_entries',
    'TRUNCATE audit_entries',
  ])
    await expect(as(sql)).rejects.toThrow(/permission denied/);
  await expect(as(`UPDATE audit_entries SET personal = '{"name":"Bo"}'`)).rejects.toThrow(
    /row-level security/,
  );
});

it('is verified by a command, which also finds that its end was cut off', async () => {
  for (let n = 0; n < 3; n++) await add();
  const tenants = await service.store.asOperator(operator.listTenants);
  const slug = tenants.find(({ id }) => id === tenant.id)?.slug ?? '';
  const whole = await vitae('admin', 'audit', 'verify', '--tenant', slug);
  expect(whole).toMatchObject({ status: 0 });
  const head = /the last is ([0-9a-f]{64})/.exec(whole.stdout)?.[1] ?? '';
  await add();
  expect(await vitae('admin', 'audit', 'verify', '--tenant', slug, '--head', head)).toMatchObject({
    status: 0,
  });
  await tamper('DELETE FROM audit_entries WHERE tenant_id = $1 AND number >= 3');
  expect(await vitae('admin', 'audit', 'verify', '--tenant', slug)).toMatchObject({ status: 0 });
  const cut = await vitae('admin', 'audit', 'verify', '--tenant', slug, '--head', head, '--json');
  expect(cut.status).toBe(1);
  expect(JSON.parse(cut.stdout)).toEqual([
    { tenant: slug, entries: 2, head: expect.any(String), brokenAt: null, headIsThere: false },
  ]);
  await tamper(`UPDATE audit_entries SET action = 'search.asked' WHERE tenant_id = $1 AND number = 1`);
  const broken = await vitae('admin', 'audit', 'verify', '--all');
  expect(broken).toMatchObject({ status: 1, stdout: expect.stringContaining(`${slug}: entry 1 is not`) });
  expect(await vitae('admin', 'audit', 'verify', '--tenant', 'nobody')).toMatchObject({ status: 1 });
});

it('is for owners and admins, and for keys with the scope', async () => {
  const other = await addTenant(service.store, `audit-${randomUUID().slice(0, 8)}`, [
    'resumes:read',
    'search',
  ]);
  const refused = await request(http)
    .get('/v1/audit')
    .set('authorization', `Bearer ${other.apiKey}`)
    .expect(403);
  expect(refused.body.detail).toBe('This needs the scope “admin”.');
});
