// People pushed to Greenhouse, as it sees them: once, whatever goes wrong between it and us, with their file, and with nothing it does not know.
import {
  connectorPushPageSchema,
  connectorPushSchema,
  connectorSchema,
  pushPlanSchema,
  type Connector,
  type ConnectorPush,
} from '@vitae/contracts';
import { connectorPushes, connectors } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import type { Trouble } from '../support/ats-server.ts';
import { until } from '../support/client.ts';
import {
  GREENHOUSE_KEY,
  GREENHOUSE_USER,
  startGreenhouse,
  type GreenhouseServer,
} from '../support/greenhouse-server.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const MINUTE = 60_000;

let greenhouse: GreenhouseServer;
let service: TestService;
let tenant: TestTenant;
let http: App;
let tenants = 0;
let shift = 0;

/** All clocks go together. */
function travel(milliseconds: number): void {
  shift += milliseconds;
  service.travel(milliseconds);
}

beforeAll(async () => {
  greenhouse = await startGreenhouse(() => new Date(Date.now() + shift));
  service = await startService(
    { connectorHosts: { greenhouse: greenhouse.origin } },
    { queues: ['parse', 'webhook', 'maintenance'], outbound: { timeoutMs: 1_000 } },
  );
  http = service.app.getHttpServer() as App;
});
afterAll(async () => {
  await service.stop();
  await greenhouse.stop();
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `ats-${++tenants}`);
  greenhouse.forget();
  greenhouse.candidates.length = 0;
});

const as = <R extends request.Test>(asked: R) => asked.set('authorization', `Bearer ${tenant.apiKey}`);
const credentials = { apiKey: GREENHOUSE_KEY, onBehalfOf: GREENHOUSE_USER };

async function connect(more: object = {}): Promise<Connector> {
  const { body } = await as(request(http).post('/v1/connectors'))
    .send({ ats: 'greenhouse', credentials, ...more })
    .expect(201);
  return connectorSchema.parse(body);
}

const textOf = (name: string, contact: string) => `${name}
${contact}
Berlin, Germany
https://www.linkedin.com/in/${name.split(' ')[0]?.toLowerCase()}

Work Experience
Welder, Example Works Ltd, 2016 - 2019

Skills
TIG welding`;

async function read(name = 'Ada Example', contact = 'ada@example.com', more = ''): Promise<string> {
  const { body } = await as(request(http).post('/v1/resumes'))
    .set('prefer', 'wait=30')
    .attach('file', Buffer.from(textOf(name, contact) + more), 'Ada’s "CV".txt')
    .expect(200);
  expect(body.status).toMatch(/parsed|partial/);
  return String(body.id);
}
const order = (connectorId: string, body: object) =>
  as(request(http).post(`/v1/connectors/${connectorId}/push`)).send(body);
async function push(connectorId: string, resumeId: string): Promise<ConnectorPush> {
  return connectorPushSchema.parse((await order(connectorId, { resumeId }).expect(202)).body);
}
const shown = async (id: string): Promise<ConnectorPush> =>
  connectorPushSchema.parse((await as(request(http).get(`/v1/connector-pushes/${id}`)).expect(200)).body);
const after = (id: string, attempts: number): Promise<ConnectorPush> =>
  until(async () => {
    const one = await shown(id);
    return one.attempts >= attempts ? one : undefined;
  });
const posts = (path: RegExp) =>
  greenhouse.asked.filter(({ method, path: at }) => method === 'POST' && path.test(at));
const CREATE = /\/(?:candidates|prospects)$/;
const ATTACH = /\/attachments$/;

it('pushes a person with their file, as a candidate for a job', async () => {
  const connector = await connect({ options: { jobId: '215725', sourceId: '7' } });
  const resumeId = await read();
  const { id } = await push(connector.id, resumeId);
  expect(await after(id, 1)).toMatchObject({
    status: 'done',
    problem: null,
    remoteId: '57683957',
    attempts: 1,
  });
  expect(greenhouse.wrong).toEqual([]);
  expect(greenhouse.candidates).toHaveLength(1);
  expect(greenhouse.candidates[0]).toMatchObject({
    kind: 'candidate',
    first_name: 'Ada',
    last_name: 'Example',
    company: 'Example Works Ltd',
    title: 'Welder',
    email_addresses: [{ value: 'ada@example.com', type: 'other' }],
    attachments: [{ filename: 'Ada’s "CV".txt', type: 'resume' }],
  });
  expect(greenhouse.candidates[0]?.sent).toMatchObject({
    applications: [{ job_id: 215725, source_id: 7 }],
    employments: [
      {
        company_name: 'Example Works Ltd',
        title: 'Welder',
        start_date: '2016-01-01T00:00:00.000Z',
        end_date: '2019-01-01T00:00:00.000Z',
      },
    ],
  });
  const [attached] = posts(ATTACH);
  const { content } = attached?.json as { content: string };
  expect(Buffer.from(content, 'base64').toString('utf8')).toBe(textOf('Ada Example', 'ada@example.com'));
  expect(
    (await as(request(http).get(`/v1/connectors/${connector.id}`)).expect(200)).body.lastSuccessAt,
  ).not.toBeNull();
});

it('pushes once, however often it is asked, and adds the file of the next resume to who is there', async () => {
  const connector = await connect();
  const resumeId = await read();
  const [one, two] = await Promise.all([push(connector.id, resumeId), push(connector.id, resumeId)]);
  expect(one.id).toBe(two.id);
  await after(one.id, 1);
  expect((await push(connector.id, resumeId)).status).toBe('done');
  expect(greenhouse.candidates).toHaveLength(1);
  expect(greenhouse.candidates[0]?.kind).toBe('prospect');
  const second = await push(connector.id, await read('Ada Example', 'ada@example.com', '\nPython'));
  expect(await after(second.id, 1)).toMatchObject({ status: 'done', remoteId: '57683957' });
  expect(greenhouse.candidates).toHaveLength(1);
  expect(greenhouse.candidates[0]?.attachments).toHaveLength(2);
  // It is known whose they are: nobody is looked for.
  expect(greenhouse.asked.filter(({ query }) => query['email'] !== undefined)).toHaveLength(1);
});

it('finds somebody whom a recruiter has added there, and changes what may be where that is wanted', async () => {
  const there = {
    kind: 'candidate' as const,
    created_at: '2020-01-01T00:00:00.000Z',
    first_name: 'Ada',
    last_name: 'Example-Married',
    email_addresses: [{ value: 'ADA@example.com', type: 'personal' }],
    attachments: [],
    sent: undefined,
  };
  greenhouse.candidates.push({ id: 11, ...there, company: 'Old Works' });
  const attaching = await connect();
  const resumeId = await read();
  expect(await after((await push(attaching.id, resumeId)).id, 1)).toMatchObject({
    status: 'done',
    remoteId: '11',
  });
  expect(greenhouse.candidates[0]).toMatchObject({ company: 'Old Works', last_name: 'Example-Married' });
  const updating = await connect({ options: { existing: 'update' } });
  await after((await push(updating.id, resumeId)).id, 1);
  expect(greenhouse.candidates).toHaveLength(1);
  expect(greenhouse.candidates[0]).toMatchObject({
    company: 'Example Works Ltd',
    last_name: 'Example-Married',
    email_addresses: [{ value: 'ADA@example.com' }],
  });
  expect(greenhouse.wrong).toEqual([]);
});

it.each<[string, Trouble]>([
  ['its answer was lost', ({ path }) => (CREATE.test(path) ? 'cut after doing it' : undefined)],
  [
    'half of its answer came',
    ({ method, path }) => (method === 'POST' && CREATE.test(path) ? 'half' : undefined),
  ],
  [
    'it answered 500 after doing nothing',
    ({ path }) => (/prospects$/.test(path) ? { status: 500, json: {} } : undefined),
  ],
  ['it was silent', ({ path }) => (/prospects$/.test(path) ? 'silence' : undefined)],
])('makes nobody twice where %s', async (_what, trouble) => {
  const connector = await connect();
  const resumeId = await read();
  let times = 0;
  greenhouse.trouble = (asked) => (asked.method === 'POST' && times++ === 0 ? trouble(asked) : undefined);
  const { id } = await push(connector.id, resumeId);
  const failed = await after(id, 1);
  expect(failed).toMatchObject({
    status: 'pending',
    problem: expect.stringMatching(/broken_answer|ats_error|timeout/),
  });
  // Systems show what is new a little later.
  expect(Date.parse(failed.nextAttemptAt ?? '') - Date.now() - shift).toBeGreaterThan(50_000);
  travel(2 * MINUTE);
  expect(await after(id, 2)).toMatchObject({ status: 'done', remoteId: '57683957', problem: null });
  expect(greenhouse.candidates).toHaveLength(1);
  expect(greenhouse.candidates[0]?.attachments).toHaveLength(1);
});

it('makes nobody twice who has no address to be found by, and sends no file twice', async () => {
  const connector = await connect();
  const resumeId = await read('Grace Example', '+49 30 5550100');
  let times = 0;
  greenhouse.trouble = ({ method }) => (method === 'POST' && times++ < 2 ? 'cut after doing it' : undefined);
  const { id } = await push(connector.id, resumeId);
  await after(id, 1);
  greenhouse.trouble = ({ method, path }) =>
    method === 'POST' && ATTACH.test(path) && times++ < 2 ? 'cut after doing it' : undefined;
  travel(2 * MINUTE);
  await after(id, 2);
  travel(10 * MINUTE);
  expect(await after(id, 3)).toMatchObject({ status: 'done' });
  expect(greenhouse.candidates).toHaveLength(1);
  expect(greenhouse.candidates[0]?.attachments).toHaveLength(1);
  expect(posts(CREATE)).toHaveLength(1);
  expect(posts(ATTACH)).toHaveLength(1);
});

it('finds out what a worker that died had done, and two workers at once do it once', async () => {
  const connector = await connect();
  const resumeId = await read('Mary Example', 'mary@example.com');
  // As a worker leaves it that died between the answer and our commit.
  greenhouse.candidates.push({
    id: 4711,
    kind: 'prospect',
    created_at: new Date(Date.now() + shift).toISOString(),
    first_name: 'Mary',
    last_name: 'Example',
    email_addresses: [{ value: 'mary@example.com', type: 'other' }],
    attachments: [],
    sent: undefined,
  });
  const claim = await service.store.withTenant(tenant.id, async (tx) => {
    const taken = await connectors.claim(tx, connector.id, new Date(Date.now() + shift), MINUTE * 60);
    const pushed = await connectorPushes.order(tx, connector.id, resumeId, new Date(Date.now() + shift));
    const begun = { step: 'create', at: new Date(Date.now() + shift).toISOString() };
    await connectorPushes.checkpoint(tx, pushed?.id ?? '', { done: [], begun }, null);
    return taken;
  });
  // Nobody else pushes while it may be at it.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(greenhouse.asked).toEqual([]);
  await service.store.withTenant(tenant.id, (tx) =>
    connectors.keep(tx, connector.id, claim ?? 0, new Date()),
  );
  const [{ id } = { id: '' }] = await until(async () => {
    const { body } = await as(request(http).get(`/v1/connectors/${connector.id}/pushes?status=done`)).expect(
      200,
    );
    const { items } = connectorPushPageSchema.parse(body);
    return items.length ? items : undefined;
  });
  expect(await shown(id)).toMatchObject({ status: 'done', remoteId: '4711' });
  expect(posts(CREATE)).toEqual([]);
  // Who took it over is the only one to say what became of it.
  const isLate = await service.store.withTenant(tenant.id, (tx) =>
    connectors.keep(tx, connector.id, claim ?? 0, new Date()),
  );
  expect(isLate).toBe(false);
});

it('pauses and tells where it is not let in, and goes on once it is', async () => {
  const connector = await connect({
    credentials: { apiKey: 'wrong-key-0123456789', onBehalfOf: GREENHOUSE_USER },
  });
  const { id } = await push(connector.id, await read());
  expect(await after(id, 1)).toMatchObject({ status: 'held', problem: 'unauthorized', answerStatus: 401 });
  const { body } = await as(request(http).get(`/v1/connectors/${connector.id}`)).expect(200);
  expect(body).toMatchObject({ status: 'paused', pausedReason: 'unauthorized' });
  const { body: told } = await as(request(http).get('/v1/events?types=connector.paused')).expect(200);
  expect(told.items).toEqual([
    expect.objectContaining({
      data: { connectorId: connector.id, ats: 'greenhouse', reason: 'unauthorized' },
    }),
  ]);
  await order(connector.id, { resumeId: await read('Joan Example', 'joan@example.com') }).expect(409);
  const tested = () => as(request(http).post(`/v1/connectors/${connector.id}/test`)).expect(200);
  expect((await tested()).body).toEqual({ ok: false, status: 401, problem: 'unauthorized' });
  await as(request(http).patch(`/v1/connectors/${connector.id}`))
    .send({ credentials, status: 'enabled' })
    .expect(200);
  expect((await tested()).body).toEqual({ ok: true, status: 200, problem: null });
  expect(await after(id, 2)).toMatchObject({ status: 'done' });
});

it('waits as long as it is asked to, and gives up what is refused', async () => {
  const connector = await connect();
  const resumeId = await read();
  greenhouse.trouble = () => ({ status: 429, json: {}, headers: { 'retry-after': '120' } });
  const { id } = await push(connector.id, resumeId);
  const waiting = await after(id, 1);
  expect(waiting).toMatchObject({ status: 'pending', problem: 'rate_limited', answerStatus: 429 });
  // The others of this connector rest as well.
  const other = await push(connector.id, await read('Joan Example', 'joan@example.com'));
  expect(Date.parse(waiting.nextAttemptAt ?? '') - Date.parse(waiting.createdAt)).toBeGreaterThan(100_000);
  greenhouse.trouble = ({ method }) =>
    method === 'POST'
      ? {
          status: 422,
          json: { errors: [{ message: `no job for ${GREENHOUSE_KEY}`, field: 'x'.repeat(10_000) }] },
        }
      : undefined;
  travel(3 * MINUTE);
  const refused = await after(id, 2);
  expect(refused).toMatchObject({
    status: 'failed',
    problem: 'refused',
    answerStatus: 422,
    nextAttemptAt: null,
  });
  // What lets us in is not said back, and the answer is cut.
  expect(refused.answer).toContain('no job for •••');
  expect(refused.answer?.length).toBeLessThanOrEqual(4_096);
  await after(other.id, 1);
  greenhouse.trouble = undefined;
  await as(request(http).post(`/v1/connector-pushes/${id}/replay`)).expect(202);
  expect(await after(id, 3)).toMatchObject({ status: 'done' });
});

it('looks for somebody anew who is there no more', async () => {
  const connector = await connect();
  const first = await push(connector.id, await read());
  await after(first.id, 1);
  greenhouse.candidates.length = 0;
  const second = await push(connector.id, await read('Ada Example', 'ada@example.com', '\nPython'));
  expect(await after(second.id, 1)).toMatchObject({ status: 'done' });
  expect(greenhouse.candidates).toHaveLength(1);
  expect(greenhouse.candidates[0]?.attachments).toHaveLength(1);
});

it('fills fields as the tenant wants, and refuses a mapping that does not fit', async () => {
  const connector = await connect({
    mapping: {
      company: null,
      title: 'headline',
      tags: 'skills',
      custom_fields: { found_in: 'location', nothing: 'own.unknown' },
    },
  });
  expect(connector.mapping).toMatchObject({ company: null, tags: 'skills', first_name: 'firstName' });
  await after((await push(connector.id, await read())).id, 1);
  expect(greenhouse.wrong).toEqual([]);
  expect(greenhouse.candidates[0]?.company).toBeUndefined();
  expect(greenhouse.candidates[0]?.sent).toMatchObject({
    tags: expect.arrayContaining([expect.stringMatching(/welding/i)]),
    custom_fields: [{ name_key: 'found_in', value: expect.stringContaining('Berlin') }],
  });
  for (const mapping of [
    { first_name: null },
    { company: 'emails' },
    { salary: 'title' },
    { title: 'gender' },
  ]) {
    const { body } = await as(request(http).patch(`/v1/connectors/${connector.id}`))
      .send({ mapping })
      .expect(400);
    expect(body.errors[0].pointer).toBe(`/mapping/${Object.keys(mapping)[0]}`);
  }
  for (const wrong of [{ apiKey: GREENHOUSE_KEY }, { apiKey: 'a b', onBehalfOf: '1' }])
    await as(request(http).post('/v1/connectors'))
      .send({ ats: 'greenhouse', credentials: wrong })
      .expect(400);
});

it('shows in a dry run what it would send, and sends nothing', async () => {
  const connector = await connect({ options: { jobId: '1' } });
  const resumeId = await read();
  const answer = await order(connector.id, { resumeId, dryRun: true }).expect(202);
  const plan = pushPlanSchema.parse(answer.body);
  expect(plan.requests.map(({ step, method }) => [step, method])).toEqual([
    ['find by e-mail 1', 'GET'],
    ['create', 'POST'],
    ['attach', 'POST'],
  ]);
  const [find, create, attach] = plan.requests;
  expect(find?.url).toBe(`${greenhouse.origin}/v1/candidates?email=ada%40example.com&per_page=10`);
  expect(create).toMatchObject({
    onlyIf: 'nobody was found',
    headers: { authorization: 'Basic •••', 'on-behalf-of': GREENHOUSE_USER },
    body: { first_name: 'Ada', applications: [{ job_id: 1 }] },
  });
  expect(attach?.body).toMatchObject({
    type: 'resume',
    content: expect.stringMatching(/^\{base64 of \d+ bytes/),
  });
  expect(JSON.stringify(answer.body)).not.toContain(GREENHOUSE_KEY);
  expect(JSON.stringify(answer.body)).not.toContain(Buffer.from(`${GREENHOUSE_KEY}:`).toString('base64'));
  expect(greenhouse.asked).toEqual([]);
  const nameless = await read('', 'hello@example.com');
  const { body } = await order(connector.id, { resumeId: nameless, dryRun: true }).expect(202);
  expect(body).toMatchObject({ problem: 'fields_missing', requests: [] });
});

it('pushes every resume that is read, where that is wanted', async () => {
  const connector = await connect({ pushCompleted: true });
  const resumeId = await read();
  const [one] = await until(async () => {
    const { body } = await as(request(http).get(`/v1/connectors/${connector.id}/pushes?status=done`)).expect(
      200,
    );
    const { items } = connectorPushPageSchema.parse(body);
    return items.length ? items : undefined;
  });
  expect(one).toMatchObject({ resumeId, cause: 'completed', remoteId: '57683957' });
});

it('keeps what lets us in to itself, and everything of a tenant to that tenant', async () => {
  const connector = await connect({ inboundSecret: 'an-inbound-secret-of-theirs' });
  const pushed = await push(connector.id, await read());
  await after(pushed.id, 1);
  const answers = [
    await as(request(http).get('/v1/connectors')).expect(200),
    await as(request(http).get(`/v1/connectors/${connector.id}`)).expect(200),
    await as(request(http).patch(`/v1/connectors/${connector.id}`))
      .send({ name: 'Ours' })
      .expect(200),
    await as(request(http).get(`/v1/connectors/${connector.id}/pushes`)).expect(200),
    await as(request(http).get('/v1/audit?limit=100')).expect(200),
  ];
  for (const { text } of answers) {
    expect(text).not.toContain(GREENHOUSE_KEY);
    expect(text).not.toContain('an-inbound-secret');
  }
  const mine = tenant;
  tenant = await addTenant(service.store, `other-${tenants}`);
  await as(request(http).get(`/v1/connectors/${connector.id}`)).expect(404);
  await as(request(http).get(`/v1/connectors/${connector.id}/pushes`)).expect(404);
  await as(request(http).get(`/v1/connector-pushes/${pushed.id}`)).expect(404);
  await as(request(http).post(`/v1/connector-pushes/${pushed.id}/replay`)).expect(404);
  const own = await connect();
  await order(own.id, { resumeId: pushed.resumeId }).expect(404);
  await order(connector.id, { resumeId: pushed.resumeId }).expect(404);
  await order(own.id, { candidateId: randomUUID() }).expect(404);
  tenant = mine;
  await as(request(http).delete(`/v1/connectors/${connector.id}`)).expect(204);
  await as(request(http).get(`/v1/connector-pushes/${pushed.id}`)).expect(404);
});

it('asks no private address that the operator has not named', async () => {
  const lever = await as(request(http).post('/v1/connectors'))
    .send({
      ats: 'lever',
      credentials: { apiKey: 'lever-key-0123456789', performAs: randomUUID() },
      options: { region: 'eu' },
    })
    .expect(201);
  const { body } = await as(request(http).post(`/v1/connectors/${lever.body.id}/test`)).expect(200);
  // Its own host has no address here.
  expect(body).toEqual({ ok: false, status: null, problem: 'unresolved' });
  await as(request(http).post('/v1/connectors'))
    .send({
      ats: 'lever',
      credentials: { apiKey: 'lever-key-0123456789', performAs: randomUUID() },
      options: { region: 'http://127.0.0.1' },
    })
    .expect(400);
});
