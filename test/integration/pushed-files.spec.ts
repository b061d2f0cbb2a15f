// Files for systems that fetch them: Merge gets a link of an hour with a push, which opens that file and nothing else, and ends with whatever
// it belongs to. Whoever has a wrong one learns nothing.
import { connectorSchema, type Connector, type ConnectorPush } from '@vitae/contracts';
import { connectorPushes, operatorTenants, pushFileLinks } from '@vitae/store';
import { Client } from 'pg';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import {
  ATS_KEY,
  MERGE_TOKEN,
  MERGE_USER,
  startMerge,
  type OtherAtsServer,
} from '../support/other-ats-servers.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const PUBLIC_URL = 'https://vitae.acme.example';
const TEXT = `Ada Example
ada@example.com

Work Experience
Welder, Example Works Ltd, 2016 - 2019

Skills
TIG welding`;
const MINUTE = 60_000;

let mails: MailServer;
let merge: OtherAtsServer;
let service: TestService;
let tenant: TestTenant;
let http: App;
let tenants = 0;
let asked: string[] = [];

/** As whoever has a link asks: with nothing else. */
const fetched = (url: string, from = '192.0.2.1') =>
  request(http)
    .get(url.slice(PUBLIC_URL.length))
    .set('x-forwarded-for', from)
    .buffer()
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });

beforeAll(async () => {
  mails = await startMailServer();
  merge = await startMerge(async (url) => {
    asked.push(url);
    const { status, body } = await fetched(url);
    return status === 200 ? (body as Buffer) : undefined;
  });
  service = await startService(
    {
      connectorHosts: { merge: merge.origin },
      publicUrl: PUBLIC_URL,
      mail: { smtpUrl: mails.url, from: 'Vitae <vitae@acme.example>', publicUrl: PUBLIC_URL },
      trustProxy: 1,
    },
    { queues: ['parse', 'webhook', 'maintenance'], outbound: { timeoutMs: 2_000 } },
  );
  http = service.app.getHttpServer() as App;
});
afterAll(async () => {
  await service.stop();
  for (const server of [merge, mails]) await server.stop();
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `handed-${++tenants}`);
  merge.forget();
  merge.people.length = 0;
  asked = [];
});

const as = <R extends request.Test>(sent: R) => sent.set('authorization', `Bearer ${tenant.apiKey}`);
const CREDENTIALS = { apiKey: ATS_KEY, accountToken: MERGE_TOKEN, remoteUserId: MERGE_USER };

async function connect(credentials = CREDENTIALS): Promise<Connector> {
  const { body } = await as(request(http).post('/v1/connectors'))
    .send({ ats: 'merge', credentials })
    .expect(201);
  return connectorSchema.parse(body);
}
async function read(): Promise<{ id: string; candidateId: string; sha256: string }> {
  const { body } = await as(request(http).post('/v1/resumes'))
    .set('prefer', 'wait=30')
    .attach('file', Buffer.from(TEXT), 'Ada’s "CV".txt')
    .expect(200);
  return body as { id: string; candidateId: string; sha256: string };
}
const shown = async (id: string) =>
  (await as(request(http).get(`/v1/connector-pushes/${id}`)).expect(200)).body as ConnectorPush;
async function pushed(connectorId: string, resumeId: string, attempts = 1): Promise<ConnectorPush> {
  const { body } = await as(request(http).post(`/v1/connectors/${connectorId}/push`))
    .send({ resumeId })
    .expect(202);
  return until(async () => {
    const one = await shown(String(body.id));
    return one.attempts >= attempts ? one : undefined;
  });
}
/** A link to the file of a push that was made and not sent. */
async function linked() {
  const [connector, resume] = [await connect(), await read()];
  const token = pushFileLinks.newToken();
  const push = await service.store.withTenant(tenant.id, async (tx) => {
    const ordered = await connectorPushes.order(tx, connector.id, resume.id, new Date('2099-01-01'));
    const pushId = ordered?.id ?? '';
    await pushFileLinks.add(tx, { pushId, sha256: resume.sha256, token }, new Date());
    return pushId;
  });
  return { connector, resume, push, token, url: `${PUBLIC_URL}/v1/public/files/${token}` };
}
const opens = async (url: string) => (await fetched(url)).status;

it('sends Merge a link, by which it fetches the file of the person', async () => {
  const connector = await connect();
  const resume = await read();
  const push = await pushed(connector.id, resume.id);
  expect(push).toMatchObject({ status: 'done', problem: null });
  expect(merge.wrong).toEqual([]);
  expect(merge.people[0]?.files.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
    ['Ada’s "CV".txt', TEXT],
  ]);
  const [url = ''] = asked;
  const answer = await fetched(url).expect(200);
  expect(answer.headers).toMatchObject({
    'content-type': expect.stringMatching(/^text\/plain/),
    'content-disposition': expect.stringMatching(
      /^attachment; filename="Ada_s _CV_\.txt"; filename\*=UTF-8''/,
    ),
    'cache-control': expect.stringContaining('no-store'),
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
    'content-security-policy': "default-src 'none'; sandbox",
    'referrer-policy': 'no-referrer',
  });
  const { body } = await as(request(http).get('/v1/audit?action=connector.file_fetched')).expect(200);
  expect(body.items).toHaveLength(2);
  expect(body.items[0]).toMatchObject({
    actor: { kind: 'system', id: null },
    subject: { kind: 'connector_push', id: push.id },
    detail: { resume: resume.id },
  });
});

it('shows in a dry run where the file will be, and makes no link', async () => {
  const connector = await connect();
  const { id: resumeId } = await read();
  const { body } = await as(request(http).post(`/v1/connectors/${connector.id}/push`))
    .send({ resumeId, dryRun: true })
    .expect(202);
  expect(body.problem).toBeNull();
  expect(body.requests.at(-1).body.model.file_url).toBe(
    `${PUBLIC_URL}/v1/public/files/{token, good for an hour once it is sent}`,
  );
  await service.store.withTenant(tenant.id, async ({ db }) => expect(await db.pushFileLink.count()).toBe(0));
});

it('pushes once a key, and plans anew whatever the key', async () => {
  const connector = await connect();
  const { id: resumeId } = await read();
  const path = `/v1/connectors/${connector.id}/push`;
  const order = (body: object, key: string) =>
    as(request(http).post(path)).set('idempotency-key', key).send(body);
  const first = await order({ resumeId }, 'one').expect(202);
  const again = await order({ resumeId }, 'one').expect(202);
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect(again.body.id).toBe(first.body.id);
  expect((await order({ resumeId, dryRun: true }, 'one').expect(202)).body.requests).not.toEqual([]);
  const planned = await order({ resumeId, dryRun: true }, 'two').expect(202);
  expect(planned.headers['idempotency-replayed']).toBeUndefined();
  await order({ resumeId }, 'two').expect(202);
  await as(request(http).delete(`/v1/resumes/${resumeId}`)).expect(204);
  const gone = await order({ resumeId }, 'one').expect(404);
  expect(gone.body.type).toMatch(/connector_push_not_found$/);
});

it('sends no file twice whose answer was lost', async () => {
  const connector = await connect();
  let times = 0;
  merge.trouble = ({ method, path }) =>
    method === 'POST' && /attachments$/.test(path) && times++ === 0 ? 'cut after doing it' : undefined;
  const { id: resumeId } = await read();
  const push = await pushed(connector.id, resumeId);
  expect(push).toMatchObject({ status: 'pending', problem: 'broken_answer' });
  service.travel(3 * MINUTE);
  await until(async () => ((await shown(push.id)).status === 'done' ? true : undefined));
  expect(merge.people[0]?.files).toHaveLength(1);
  expect(asked).toHaveLength(1);
});

it('keeps no token anywhere, and opens nothing by what it keeps', async () => {
  const { token, url } = await linked();
  expect(await opens(url)).toBe(200);
  const client = new Client({ connectionString: service.database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  for (const { name } of rows) {
    const found = await client.query(`SELECT 1 FROM "${name}" t WHERE t::text LIKE $1`, [`%${token}%`]);
    expect([name, found.rowCount]).toEqual([name, 0]);
  }
  const { rows: links } = await client.query<{ id: string; hash: string }>(
    'SELECT id, token_hash AS hash FROM push_file_links',
  );
  await client.end();
  for (const { id, hash } of links)
    for (const wrong of [id, hash]) expect(await opens(`${PUBLIC_URL}/v1/public/files/${wrong}`)).toBe(404);
});

it('answers whatever is wrong alike', async () => {
  const { token, url } = await linked();
  const other = token.endsWith('A') ? 'B' : 'A';
  const wrong = [
    pushFileLinks.newToken(),
    token.slice(0, -1) + other,
    other + token.slice(1),
    token.slice(1),
    `${token}A`,
    token.toUpperCase(),
    '%00',
    '%F0%9F%98%80',
    'x'.repeat(2_000),
  ];
  const answers = [];
  for (const one of wrong) {
    const { status, body } = await fetched(`${PUBLIC_URL}/v1/public/files/${one}`);
    answers.push([status, (body as Buffer).toString().replace(/"(?:instance|requestId)":"[^"]*",?/g, '')]);
  }
  expect(answers[0]?.[0]).toBe(404);
  expect(answers[0]?.[1]).toContain('/docs/problems#link_not_found');
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  // A tenant's key opens nothing either: it is a link's alone.
  await as(request(http).get(`/v1/public/files/${pushFileLinks.newToken()}`)).expect(404);
  expect(await opens(url)).toBe(200);
});

it('ends after an hour', async () => {
  const { url } = await linked();
  expect(await opens(url)).toBe(200);
  service.travel(61 * MINUTE);
  try {
    expect(await opens(url)).toBe(404);
  } finally {
    service.travel(-61 * MINUTE);
  }
});

it('is opened by as many at once as come, and not for ever', async () => {
  const { url } = await linked();
  const answers = await Promise.all(Array.from({ length: 25 }, () => opens(url)));
  expect(answers.filter((status) => status === 200)).toHaveLength(20);
  expect(answers.filter((status) => status === 404)).toHaveLength(5);
});

it.each<[string, (made: Awaited<ReturnType<typeof linked>>) => Promise<unknown>]>([
  ['the resume is deleted', ({ resume }) => as(request(http).delete(`/v1/resumes/${resume.id}`)).expect(204)],
  [
    'the person is erased',
    ({ resume }) => as(request(http).delete(`/v1/candidates/${resume.candidateId}`)).expect(200),
  ],
  [
    'the connector is paused',
    ({ connector }) =>
      as(request(http).patch(`/v1/connectors/${connector.id}`))
        .send({ status: 'paused' })
        .expect(200),
  ],
  [
    'the connector is removed',
    ({ connector }) => as(request(http).delete(`/v1/connectors/${connector.id}`)).expect(204),
  ],
  [
    'the tenant is suspended',
    () => service.store.asOperator((tx) => operatorTenants.suspend(tx, tenant.id, new Date())),
  ],
  [
    'the resume has another file',
    ({ resume }) =>
      service.store.withTenant(tenant.id, ({ db }) =>
        db.resume.updateMany({ where: { id: resume.id }, data: { sha256: 'b'.repeat(64) } }),
      ),
  ],
])('opens nothing any more once %s', async (_what, end) => {
  const made = await linked();
  expect(await opens(made.url)).toBe(200);
  await end(made);
  expect(await opens(made.url)).toBe(404);
});

it('lets nobody try tokens for long, and lets good links through meanwhile', async () => {
  const { url } = await linked();
  const guess = () => fetched(`${PUBLIC_URL}/v1/public/files/${pushFileLinks.newToken()}`, '198.51.100.7');
  let answer = await guess();
  for (let tried = 1; tried < 310 && answer.status === 404; tried++) answer = await guess();
  expect(answer.status).toBe(429);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  await fetched(url).expect(200);
});

it('mails the admins once that a connector was paused, and again only where it is paused again', async () => {
  const wrong = { ...CREDENTIALS, apiKey: 'a-key-that-was-revoked' };
  const connector = await connect(wrong);
  const { id } = await read();
  const mailed = () => mails.mails.filter(({ to }) => to.includes(tenant.email));
  expect(await pushed(connector.id, id)).toMatchObject({ status: 'held', problem: 'unauthorized' });
  const [mail] = await until(async () => (mailed().length ? Promise.resolve(mailed()) : undefined));
  expect(mail?.subject).toBe('Nobody is pushed to Merge any more');
  expect(mail?.text).toContain(`${PUBLIC_URL}/connectors/${connector.id}`);
  expect(mail?.text).not.toContain('Ada');
  expect(mail?.text).not.toContain(wrong.apiKey);
  const enable = (body: object) =>
    as(request(http).patch(`/v1/connectors/${connector.id}`))
      .send({ ...body, status: 'enabled' })
      .expect(200);
  await enable({});
  await pushed(connector.id, id, 2);
  await until(async () => (mailed().length > 1 ? Promise.resolve(true) : undefined));
  await enable({ credentials: CREDENTIALS });
  expect(await pushed(connector.id, id, 3)).toMatchObject({ status: 'done' });
  expect(mailed()).toHaveLength(2);
});
