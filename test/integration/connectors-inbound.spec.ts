// Lever, Ashby and Merge as they see what is pushed, and what the systems tell us: theirs alone, once, and with the resume read that it is about.
import {
  connectorPushPageSchema,
  connectorSchema,
  type Connector,
  type ConnectorPush,
} from '@vitae/contracts';
import { createHmac, randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startAtsServer, type AtsServer } from '../support/ats-server.ts';
import { until } from '../support/client.ts';
import {
  ATS_KEY,
  LEVER_USER,
  MERGE_TOKEN,
  MERGE_USER,
  startAshby,
  startLever,
  startMerge,
  type OtherAtsServer,
} from '../support/other-ats-servers.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

const SECRET = 'a-secret-by-which-they-sign';
const TEXT = `Ada Example
ada@example.com
https://www.linkedin.com/in/ada

Work Experience
Welder, Example Works Ltd, 2016 - 2019

Skills
TIG welding`;

let lever: OtherAtsServer;
let ashby: OtherAtsServer;
let merge: OtherAtsServer;
let files: AtsServer;
let service: TestService;
let tenant: TestTenant;
let http: App;
let tenants = 0;

beforeAll(async () => {
  [lever, ashby, merge] = [await startLever(), await startAshby(), await startMerge()];
  files = await startAtsServer(() => ({
    status: 200,
    bytes: Buffer.from(TEXT),
    headers: { 'content-type': 'text/plain' },
  }));
  service = await startService(
    {
      connectorHosts: { lever: lever.origin, ashby: ashby.origin, merge: merge.origin },
      fetching: {
        allow: [files.origin, ashby.origin, lever.origin],
        timeoutMilliseconds: 5_000,
      },
    },
    { queues: ['parse', 'webhook', 'fetch', 'maintenance'], outbound: { timeoutMs: 2_000 } },
  );
  http = service.app.getHttpServer() as App;
});
afterAll(async () => {
  await service.stop();
  for (const server of [lever, ashby, merge, files]) await server.stop();
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `told-${++tenants}`);
  for (const server of [lever, ashby, merge]) {
    server.forget();
    server.people.length = 0;
  }
  files.forget();
});

const as = <R extends request.Test>(asked: R) => asked.set('authorization', `Bearer ${tenant.apiKey}`);
const CREDENTIALS = {
  greenhouse: { apiKey: ATS_KEY, onBehalfOf: '1' },
  lever: { apiKey: ATS_KEY, performAs: LEVER_USER },
  ashby: { apiKey: ATS_KEY },
  merge: { apiKey: ATS_KEY, accountToken: MERGE_TOKEN, remoteUserId: MERGE_USER },
};
async function connect(ats: keyof typeof CREDENTIALS, more: object = {}): Promise<Connector> {
  const { body } = await as(request(http).post('/v1/connectors'))
    .send({ ats, credentials: CREDENTIALS[ats], ...more })
    .expect(201);
  return connectorSchema.parse(body);
}
async function read(more = ''): Promise<string> {
  const { body } = await as(request(http).post('/v1/resumes'))
    .set('prefer', 'wait=30')
    .attach('file', Buffer.from(TEXT + more), 'Ada "CV".txt')
    .expect(200);
  return String(body.id);
}
async function pushed(connectorId: string, resumeId: string): Promise<ConnectorPush> {
  const { body } = await as(request(http).post(`/v1/connectors/${connectorId}/push`))
    .send({ resumeId })
    .expect(202);
  return until(async () => {
    const { body: one } = await as(request(http).get(`/v1/connector-pushes/${String(body.id)}`)).expect(200);
    return one.attempts > 0 ? (one as ConnectorPush) : undefined;
  });
}
const cameIn = (connectorId: string, most = 1) =>
  until(async () => {
    const { body } = await as(request(http).get(`/v1/connectors/${connectorId}/pushes`)).expect(200);
    const { items } = connectorPushPageSchema.parse(body);
    return items.length >= most ? items : undefined;
  });
const settled = (resumeId: string) =>
  until(async () => {
    const { body } = await as(request(http).get(`/v1/resumes/${resumeId}`)).expect(200);
    return ['parsed', 'partial', 'failed'].includes(String(body.status)) ? body : undefined;
  });

it('pushes to Lever in a user’s name, the file in parts, and adds to who is there', async () => {
  const connector = await connect('lever', {
    options: { existing: 'update', origin: 'applied' },
    mapping: { tags: 'skills' },
  });
  expect((await as(request(http).post(`/v1/connectors/${connector.id}/test`)).expect(200)).body.ok).toBe(
    true,
  );
  expect(await pushed(connector.id, await read())).toMatchObject({ status: 'done', problem: null });
  expect(lever.wrong).toEqual([]);
  expect(lever.people).toHaveLength(1);
  expect(lever.people[0]).toMatchObject({ name: 'Ada Example', emails: ['ada@example.com'] });
  expect(lever.people[0]?.sent).toMatchObject({
    origin: 'applied',
    sources: ['Vitae'],
    links: ['https://www.linkedin.com/in/ada'],
  });
  expect(lever.people[0]?.files.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
    ['Ada %22CV%22.txt', TEXT],
  ]);
  expect(await pushed(connector.id, await read('\nPython'))).toMatchObject({ status: 'done' });
  expect(lever.people).toHaveLength(1);
  expect(lever.people[0]?.files).toHaveLength(2);
  expect(lever.people[0]?.added).toEqual([
    { links: ['https://www.linkedin.com/in/ada'] },
    { tags: expect.arrayContaining([expect.stringMatching(/welding/i)]) },
  ]);
  expect(lever.wrong).toEqual([]);
});

it('pushes to Ashby, the file to the place that it names, which gets nothing that lets us in', async () => {
  const connector = await connect('ashby');
  expect(await pushed(connector.id, await read())).toMatchObject({ status: 'done', problem: null });
  expect(ashby.wrong).toEqual([]);
  expect(ashby.people).toHaveLength(1);
  expect(ashby.people[0]?.sent).toMatchObject({
    name: 'Ada Example',
    email: 'ada@example.com',
    linkedInUrl: 'https://www.linkedin.com/in/ada',
  });
  expect(ashby.people[0]?.files.map(({ bytes }) => bytes.toString())).toEqual([TEXT]);
  // It says in the body that it did not do it.
  ashby.trouble = ({ path }) =>
    path === '/candidate.uploadResume'
      ? { status: 200, json: { success: false, errors: ['invalid_input'] } }
      : undefined;
  expect(await pushed(connector.id, await read('\nPython'))).toMatchObject({
    status: 'failed',
    problem: 'refused',
  });
  ashby.trouble = () => ({ status: 200, json: { success: false, errors: ['missing_endpoint_permission'] } });
  expect(await pushed(connector.id, await read('\nJava'))).toMatchObject({
    status: 'held',
    problem: 'unauthorized',
  });
});

it('pushes to Merge what its candidate knows, without the file', async () => {
  const connector = await connect('merge', { options: { existing: 'update' } });
  expect(await pushed(connector.id, await read())).toMatchObject({
    status: 'done',
    problem: 'file_not_taken',
  });
  expect(await pushed(connector.id, await read('\nPython'))).toMatchObject({ status: 'done' });
  expect(merge.wrong).toEqual([]);
  expect(merge.people).toHaveLength(1);
  expect(merge.people[0]).toMatchObject({
    name: 'Ada Example',
    added: [{ company: 'Example Works Ltd', title: 'Welder' }],
  });
});

const hex = (text: string, secret = SECRET) => createHmac('sha256', secret).update(text).digest('hex');
const tell = (connectorId: string, body: string, headers: Record<string, string> = {}) =>
  request(http)
    .post(`/v1/connectors/${connectorId}/inbound`)
    .set({ 'content-type': 'application/json', ...headers })
    .send(body);

it('takes from Greenhouse what it has signed, once, and pushes nothing back', async () => {
  const connector = await connect('greenhouse', { inboundSecret: SECRET, pushCompleted: true });
  const message = (query: string, more: object = {}) =>
    JSON.stringify({
      action: 'new_candidate_application',
      payload: {
        application: {
          id: 1,
          candidate: {
            id: 57683957,
            first_name: 'Ada',
            attachments: [{ filename: 'cv.txt', url: `${files.origin}/cv.txt?${query}`, type: 'resume' }],
          },
        },
      },
      ...more,
    });
  const body = message('a=1');
  const signed = { signature: `sha256 ${hex(body)}` };
  const { body: taken } = await tell(connector.id, body, signed).expect(200);
  expect(taken).toMatchObject({ accepted: true });
  expect(await settled(String(taken.resumeId))).toMatchObject({
    externalId: '57683957',
    status: expect.stringMatching(/parsed|partial/),
  });
  // Told again, or the same file under another permission: nothing.
  expect((await tell(connector.id, body, signed).expect(200)).body).toEqual({
    accepted: false,
    resumeId: null,
  });
  const again = message('a=2', { action: 'candidate_stage_change' });
  expect(
    (await tell(connector.id, again, { signature: `sha256 ${hex(again)}` }).expect(200)).body.accepted,
  ).toBe(false);
  const [only, ...others] = await cameIn(connector.id);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ cause: 'inbound', status: 'done', remoteId: '57683957' });
  await as(request(http).post(`/v1/connectors/${connector.id}/push`))
    .send({ resumeId: taken.resumeId })
    .expect(409);
  // What is not theirs is answered as what is not there.
  const answers = await Promise.all([
    tell(connector.id, body),
    tell(connector.id, body, { signature: `sha256 ${hex(body, 'another-secret-of-others')}` }),
    tell(connector.id, `${body} `, signed),
    tell(connector.id, body, { signature: 'sha256 zz' }),
    tell(connector.id, body, { signature: hex(body) }),
    tell(randomUUID(), body, signed),
    tell('none', body, signed),
    tell((await connect('greenhouse')).id, body, signed),
  ]);
  const shapes = answers.map(({ status, body: said }) => ({
    status,
    type: said.type,
    title: said.title,
    detail: said.detail,
  }));
  expect(new Set(shapes.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(shapes[0]?.status).toBe(404);
  const ping = JSON.stringify({ action: 'ping', payload: { web_hook: { id: 1 } } });
  expect(
    (await tell(connector.id, ping, { signature: `sha256 ${hex(ping)}` }).expect(200)).body.accepted,
  ).toBe(false);
  await tell(connector.id, JSON.stringify({ x: 'x'.repeat(1_100_000) })).expect(413);
});

const person = (): OtherAtsServer['people'][number] => ({
  id: randomUUID(),
  name: 'Ada Example',
  emails: ['ada@example.com'],
  createdAt: Date.now(),
  sent: undefined,
  added: [],
  files: [{ id: randomUUID(), name: 'cv.txt', bytes: Buffer.from(TEXT), at: Date.now() }],
});

it('asks Lever for the file of whom it tells, and takes nothing that is old or was taken', async () => {
  const connector = await connect('lever', { inboundSecret: SECRET });
  const one = person();
  lever.people.push(one);
  const message = (triggeredAt: number, token: string = randomUUID()) =>
    JSON.stringify({
      id: randomUUID(),
      event: 'candidateStageChange',
      triggeredAt,
      token,
      signature: hex(`${token}${triggeredAt}`),
      data: { opportunityId: one.id, candidateId: one.id },
    });
  const token = randomUUID();
  const now = Date.now();
  expect((await tell(connector.id, message(now, token)).expect(200)).body).toEqual({
    accepted: true,
    resumeId: null,
  });
  const [came] = await cameIn(connector.id);
  expect(came).toMatchObject({ cause: 'inbound', remoteId: one.id });
  expect(await settled(came?.resumeId ?? '')).toMatchObject({ externalId: one.id, fileName: 'cv.txt' });
  expect((await tell(connector.id, message(now, token)).expect(200)).body.accepted).toBe(false);
  await tell(connector.id, message(now - 600_000)).expect(404);
  await tell(connector.id, message(now + 600_000)).expect(404);
  await tell(connector.id, message(now).replace(/"signature":"./, '"signature":"z')).expect(404);
  await tell(connector.id, 'no JSON').expect(404);
});

it('asks Ashby for the file of whom it tells, and takes the same file once', async () => {
  const connector = await connect('ashby', { inboundSecret: SECRET });
  const one = person();
  ashby.people.push(one);
  const body = (more: object) =>
    JSON.stringify({
      action: 'applicationSubmit',
      data: { application: { id: randomUUID(), candidate: { id: one.id } }, ...more },
    });
  const send = (text: string) => tell(connector.id, text, { 'ashby-signature': `sha256=${hex(text)}` });
  expect((await send(body({})).expect(200)).body.accepted).toBe(true);
  const [came] = await cameIn(connector.id);
  expect(await settled(came?.resumeId ?? '')).toMatchObject({ externalId: one.id });
  ashby.forget();
  expect((await send(body({ again: 1 })).expect(200)).body.accepted).toBe(true);
  await until(() => Promise.resolve(ashby.asked.some(({ path }) => path === '/file.info') || undefined));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await cameIn(connector.id)).toHaveLength(1);
  await tell(connector.id, body({}), { 'ashby-signature': `sha256=${hex('other')}` }).expect(404);
});
