// What happened, as a stream that can be gone on with: nothing is missed over its ends, and nobody sees more than they may.
import { createApi } from '@vitae/api';
import { eventPageSchema, type WebhookEventType } from '@vitae/contracts';
import { createLogger, loadSettings } from '@vitae/runtime';
import { events, tenantSettings } from '@vitae/store';
import type { INestApplication } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { get, type ClientRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let http: App;
let address: string;
let tenant: TestTenant;
let other: INestApplication | undefined;
let tenants = 0;
const open: ClientRequest[] = [];

beforeAll(async () => {
  service = await startService({}, { queues: ['parse', 'maintenance'] });
  await service.app.listen(0, '127.0.0.1');
  http = service.app.getHttpServer() as App;
  address = addressOf(service.app);
});
afterAll(async () => {
  for (const one of open) one.destroy();
  await other?.close();
  await service.stop();
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `stream-${++tenants}`);
});

const addressOf = (app: INestApplication) =>
  `http://127.0.0.1:${(app.getHttpServer() as { address(): AddressInfo }).address().port}`;

interface Told {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly data: Record<string, unknown> };
}

interface Stream {
  readonly told: readonly Told[];
  readonly status: number;
  leave(): void;
}

async function listen(
  query = '',
  {
    lastEventId,
    key = tenant.apiKey,
    at = address,
  }: { lastEventId?: string; key?: string; at?: string } = {},
): Promise<Stream> {
  const told: Told[] = [];
  let text = '';
  return new Promise((resolve, reject) => {
    const asked = get(
      `${at}/v1/events?${query}`,
      {
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${key}`,
          ...(lastEventId && { 'last-event-id': lastEventId }),
        },
      },
      (answer) => {
        answer.setEncoding('utf8');
        answer.on('error', () => undefined);
        answer.on('data', (part: string) => {
          text += part;
          for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
            const fields = new Map(
              text
                .slice(0, end)
                .split('\n')
                .map((line) => [line.split(':')[0], line.slice(line.indexOf(': ') + 2)]),
            );
            text = text.slice(end + 2);
            const [id, event, data] = [fields.get('id'), fields.get('event'), fields.get('data')];
            if (id && event && data) told.push({ id, event, data: JSON.parse(data) as Told['data'] });
          }
        });
        resolve({ told, status: answer.statusCode ?? 0, leave: () => asked.destroy() });
      },
    );
    open.push(asked);
    asked.on('error', reject);
  });
}

const happen = (of: TestTenant = tenant, externalId?: string) =>
  service.store.withTenant(of.id, async (tx) => {
    const resumeId = randomUUID();
    await events.publish(tx, { type: 'resume.deleted', data: { resumeId, candidateId: null } });
    return externalId ?? resumeId;
  });
const arrive = (stream: Stream, count: number) =>
  until(() => Promise.resolve(stream.told.length >= count ? stream.told : undefined));

it('tells what happens from now on, and of one’s own tenant alone', async () => {
  const stranger = await addTenant(service.store, `stream-${++tenants}`);
  await happen();
  const stream = await listen();
  expect(stream.status).toBe(200);
  const seen: string[] = [];
  for (let n = 0; n < 3; n++) {
    seen.push(await happen());
    await happen(stranger);
  }
  const told = await arrive(stream, 3);
  expect(told.map(({ event, data }) => [event, data.data['resumeId']])).toEqual(
    seen.map((id) => ['resume.deleted', id]),
  );
  stream.leave();
});

it('goes on where it was left, at another process as well, and misses nothing', async () => {
  const logger = createLogger('test', 'error');
  other = await createApi({ ...service, settings: loadSettings(), logger, now: () => new Date() });
  await other.listen(0, '127.0.0.1');
  const first = await listen();
  const seen: string[] = [];
  const busy = (async () => {
    for (let n = 0; n < 60; n++) seen.push(await happen());
  })();
  await arrive(first, 5);
  first.leave();
  const before = [...first.told];
  const second = await listen('', { lastEventId: before.at(-1)?.id ?? '', at: addressOf(other) });
  await busy;
  const after = await arrive(second, 60 - before.length);
  expect([...before, ...after].map(({ data }) => data.data['resumeId'])).toEqual(seen);
  second.leave();
});

it('tells those types that are asked for', async () => {
  const stream = await listen('types=quota.reached,candidate.erased');
  await happen();
  await service.store.withTenant(tenant.id, (tx) =>
    events.publish(tx, {
      type: 'quota.reached',
      data: { name: 'bytes', limit: 1, used: 1, resetsAt: null, percent: 100 },
    }),
  );
  expect((await arrive(stream, 1)).map(({ event }) => event)).toEqual(['quota.reached']);
  stream.leave();
  await request(http)
    .get('/v1/events?types=resume.gone')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .expect(400);
});

const keyWith = async (...scopes: ('resumes:read' | 'webhooks' | 'search')[]) => {
  const { body } = await request(http)
    .post('/v1/api-keys')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .send({ name: 'reader', scopes })
    .expect(201);
  return (body as { key: string }).key;
};

it('tells nobody more than they may see: not of plans, nor who it was where resumes are blind', async () => {
  const key = await keyWith('resumes:read');
  const publish = (type: WebhookEventType, data: object, personal?: object) =>
    service.store.withTenant(tenant.id, (tx) => events.publish(tx, { type, data, personal } as never));
  const sent = await request(http)
    .post('/v1/resumes')
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .field('externalId', 'ada-example')
    .attach('file', Buffer.from('Ada Example\nada@example.com\n'), 'cv.txt')
    .expect(202);
  const { id: resumeId } = sent.body as { id: string };
  await publish('quota.reached', { name: 'bytes', limit: 1, used: 1, resetsAt: null, percent: 100 });
  const page = async (as: string) =>
    eventPageSchema.parse(
      (await request(http).get('/v1/events?limit=100').set('authorization', `Bearer ${as}`).expect(200)).body,
    ).items;
  const received = (items: Awaited<ReturnType<typeof page>>) =>
    items.find(({ type, data }) => type === 'resume.received' && data['resumeId'] === resumeId)?.data;
  expect(received(await page(key))).toMatchObject({ externalId: 'ada-example' });
  expect((await page(tenant.apiKey)).map(({ type }) => type)).toContain('quota.reached');
  expect((await page(key)).map(({ type }) => type)).not.toContain('quota.reached');
  await service.store.withTenant(tenant.id, (tx) =>
    tenantSettings.changeSettings(tx, { blindByDefault: true }),
  );
  expect(received(await page(key))).toMatchObject({ resumeId, externalId: null });
  const stream = await listen(`after=${(await page(key))[0]?.id}`, { key });
  expect(JSON.stringify(await arrive(stream, 1))).not.toContain('ada-example');
  stream.leave();
});

it('is for those who may read resumes', async () => {
  const { status } = await listen('', { key: await keyWith('search') });
  expect(status).toBe(403);
});

it('refuses what is no id, and says so of one that is not there: nobody takes all that is kept for what is new', async () => {
  await happen();
  expect((await listen('', { lastEventId: 'nonsense' })).status).toBe(400);
  expect((await listen('', { lastEventId: randomUUID() })).status).toBe(404);
  // Refused ones hold no place.
  for (let n = 0; n < 60; n++) expect((await listen('', { lastEventId: randomUUID() })).status).toBe(404);
  const page = await request(http)
    .get(`/v1/events?after=${randomUUID()}`)
    .set('authorization', `Bearer ${tenant.apiKey}`)
    .expect(404);
  expect(String(page.body.type)).toMatch(/#event_not_found$/);
});

it('is read page by page as well', async () => {
  const seen: string[] = [];
  for (let n = 0; n < 5; n++) seen.push(await happen());
  const found: string[] = [];
  let after = '';
  for (let pages = 0; pages < 5; pages++) {
    const { body } = await request(http)
      .get(`/v1/events?limit=2${after && `&after=${after}`}`)
      .set('authorization', `Bearer ${tenant.apiKey}`)
      .expect(200);
    const { items, next } = eventPageSchema.parse(body);
    found.push(...items.map(({ data }) => String(data['resumeId'])));
    if (!next) break;
    after = next;
  }
  expect(found).toEqual(seen);
});

it('takes fifty streams of a tenant, and no more', async () => {
  const streams = await Promise.all(Array.from({ length: 50 }, () => listen()));
  expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
  expect((await listen()).status).toBe(429);
  const id = await happen();
  for (const stream of streams) expect((await arrive(stream, 1))[0]?.data.data['resumeId']).toBe(id);
  for (const stream of streams) stream.leave();
  await until(async () => {
    const { status, leave } = await listen();
    leave();
    return status === 200 ? true : undefined;
  });
});

it('ends for those who listen when the process ends', async () => {
  const logger = createLogger('test', 'error');
  const third = await createApi({ ...service, settings: loadSettings(), logger, now: () => new Date() });
  await third.listen(0, '127.0.0.1');
  const stream = await listen('', { at: addressOf(third) });
  expect(stream.status).toBe(200);
  await third.close();
});
