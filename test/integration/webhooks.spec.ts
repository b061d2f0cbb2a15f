// Events on their way to the tenants' servers, as those see them: signed, sent again until they are taken, and never into our own network.
import {
  madeWebhookEndpointSchema,
  resumeSchema,
  webhookDeliveryDetailSchema,
  webhookDeliveryPageSchema,
  webhookEndpointSchema,
  type MadeWebhookEndpoint,
  type WebhookDeliveryDetail,
} from '@vitae/contracts';
import { events } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { startWebhookReceiver, type Received, type WebhookReceiver } from '../support/webhook-receiver.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

let service: TestService;
let receiver: WebhookReceiver;
let tenant: TestTenant;
let http: App;
let tenants = 0;
/** How often each name was looked up; some mean another address each time. */
const lookups = new Map<string, number>();

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  service = await startService(
    { webhookAllow: [new URL(receiver.origin).origin] },
    {
      queues: ['parse', 'webhook', 'maintenance'],
      outbound: {
        timeoutMs: 1_000,
        resolve: (host, done) => {
          const times = (lookups.get(host) ?? 0) + 1;
          lookups.set(host, times);
          if (host.startsWith('rebinding'))
            return done(null, [{ address: times <= 1 ? '93.184.215.14' : '127.0.0.1', family: 4 }]);
          if (host === 'inside.example') return done(null, [{ address: '10.1.2.3', family: 4 }]);
          return done(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), []);
        },
      },
    },
  );
  http = service.app.getHttpServer() as App;
});
afterAll(async () => {
  await service.stop();
  await receiver.stop();
});
beforeEach(async () => {
  tenant = await addTenant(service.store, `hooks-${++tenants}`);
  receiver.forget();
});

const as = <R extends request.Test>(asked: R) => asked.set('authorization', `Bearer ${tenant.apiKey}`);
const endpoints = '/v1/webhook-endpoints';
const path = () => `/${tenant.id}/${randomUUID()}`;

async function endpointAt(
  at = path(),
  more: object = {},
): Promise<MadeWebhookEndpoint & { readonly path: string }> {
  const url = at.startsWith('/') ? `${receiver.origin}${at}` : at;
  const { body } = await as(request(http).post(endpoints))
    .send({ url, ...more })
    .expect(201);
  return { ...madeWebhookEndpointSchema.parse(body), path: at };
}
const deleted = (resumeId: string = randomUUID()) =>
  service.store.withTenant(tenant.id, (tx) =>
    events.publish(tx, { type: 'resume.deleted', data: { resumeId, candidateId: null } }),
  );
const reached = () =>
  service.store.withTenant(tenant.id, (tx) =>
    events.publish(tx, {
      type: 'quota.reached',
      data: { name: 'bytes', limit: 1, used: 1, resetsAt: null, percent: 100 },
    }),
  );
const deliveriesOf = async (id: string, query = '') =>
  webhookDeliveryPageSchema.parse(
    (await as(request(http).get(`${endpoints}/${id}/deliveries?${query}`)).expect(200)).body,
  ).items;
const delivery = async (id: string): Promise<WebhookDeliveryDetail> =>
  webhookDeliveryDetailSchema.parse(
    (await as(request(http).get(`/v1/webhook-deliveries/${id}`)).expect(200)).body,
  );
const endpoint = async (id: string) =>
  webhookEndpointSchema.parse((await as(request(http).get(`${endpoints}/${id}`)).expect(200)).body);

/** The endpoint's only delivery once it has had so many attempts. */
const afterAttempts = (endpointId: string, attempts: number): Promise<WebhookDeliveryDetail> =>
  until(async () => {
    const [one] = await deliveriesOf(endpointId);
    return one && one.attempts >= attempts ? delivery(one.id) : undefined;
  });
const received = (at: string, times: number): Promise<readonly Received[]> =>
  until(() => Promise.resolve(receiver.at(at).length >= times ? receiver.at(at) : undefined));

const signedOf = ({ headers }: Received) => headers as Record<string, string>;

it('sends what happens, signed so that published verifiers take it', async () => {
  const { secret, path } = await endpointAt();
  const sent = await as(request(http).post('/v1/resumes'))
    .set('prefer', 'wait=30')
    .field('externalId', 'äöü-ats-1')
    .attach(
      'file',
      Buffer.from(
        'Ada Example\nada@example.com\n\nWork Experience\nWelder, Example Works Ltd, 2016 - 2019\n',
      ),
      'cv.txt',
    )
    .expect(200);
  const { id: resumeId, candidateId } = resumeSchema.parse(sent.body);
  const all = await received(path, 3);
  expect(all.map(({ message }) => message.type).sort()).toEqual([
    'candidate.created',
    'resume.completed',
    'resume.received',
  ]);
  for (const one of all) {
    expect(one.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'Vitae-Webhooks/1',
    });
    expect(new Webhook(secret).verify(one.body, signedOf(one))).toEqual(one.message);
    new SvixWebhook(secret).verify(one.body, signedOf(one));
    const tampered = one.body.replace('resumeId', 'resumeid');
    for (const verifier of [new Webhook(secret), new SvixWebhook(secret)])
      expect(() => verifier.verify(tampered, signedOf(one))).toThrow('signature');
  }
  expect(all.find(({ message }) => message.type === 'resume.completed')?.message.data).toMatchObject({
    resumeId,
    candidateId,
    externalId: 'äöü-ats-1',
  });
  expect(new Set(all.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
});

it('shows the secret once, and keeps it from nobody else’s eyes but the signature’s', async () => {
  const { id, secret } = await endpointAt();
  expect(secret).toMatch(/^whsec_/);
  expect(JSON.stringify((await as(request(http).get(`${endpoints}/${id}`)).expect(200)).body)).not.toContain(
    'whsec',
  );
  expect(JSON.stringify((await as(request(http).get(endpoints)).expect(200)).body)).not.toContain('whsec');
  expect(JSON.stringify((await as(request(http).get('/v1/audit')).expect(200)).body)).not.toContain('whsec');
});

it('signs with both secrets while one is put in the other’s place', async () => {
  const { id, secret, path } = await endpointAt();
  const { body } = await as(request(http).post(`${endpoints}/${id}/rotate`))
    .send({ overlapHours: 2 })
    .expect(201);
  const { secret: fresh } = madeWebhookEndpointSchema.parse(body);
  expect(fresh).not.toBe(secret);
  await deleted();
  const [both] = await received(path, 1);
  if (!both) throw new Error('nothing came');
  for (const one of [secret, fresh]) expect(new Webhook(one).verify(both.body, signedOf(both))).toBeTruthy();
  expect(both.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/);
  service.travel(2 * HOUR);
  receiver.forget();
  await deleted();
  const [one] = await received(path, 1);
  service.travel(-2 * HOUR);
  expect(one?.headers['webhook-signature']).toMatch(/^v1,\S+$/);
});

it('sends to each endpoint what it wants', async () => {
  const [all, some, none] = [
    await endpointAt(),
    await endpointAt(undefined, { events: ['resume.deleted', 'quota.reached', 'resume.deleted'] }),
    await endpointAt(undefined, { events: ['candidate.erased'] }),
  ];
  expect(some.events).toEqual(['resume.deleted', 'quota.reached']);
  await deleted();
  await received(all.path, 1);
  await received(some.path, 1);
  expect(await deliveriesOf(none.id)).toEqual([]);
  await as(request(http).post(endpoints))
    .send({ url: `${receiver.origin}/`, events: ['resume.gone'] })
    .expect(400);
});

it('sends again after each pause, the same under the same id, until it is taken', async () => {
  const { id, path } = await endpointAt();
  receiver.answer(path, (response) => response.writeHead(500).end('broken'));
  await reached();
  let travelled = 0;
  const pauses: number[] = [];
  for (let attempt = 1; attempt < 4; attempt++) {
    const { nextAttemptAt, log } = await afterAttempts(id, attempt);
    const pause = new Date(nextAttemptAt ?? 0).getTime() - new Date(log[0]?.at ?? 0).getTime();
    pauses.push(pause);
    service.travel(pause);
    travelled += pause;
  }
  receiver.answer(path, (response) => response.writeHead(200).end('taken'));
  const last = await until(async () => {
    const [one] = await deliveriesOf(id, 'status=delivered');
    return one && delivery(one.id);
  });
  service.travel(-travelled);
  for (const [index, least] of [5, 300, 1800].entries()) {
    expect(pauses[index]).toBeGreaterThanOrEqual(least * SECOND);
    expect(pauses[index]).toBeLessThan(least * SECOND * 1.2 + 10 * SECOND);
  }
  const all = receiver.at(path);
  expect(new Set(all.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(new Set(all.map(({ body }) => body)).size).toBe(1);
  expect(new Set(all.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(all.length);
  expect(last.log.map(({ status, answer, problem }) => [status, answer, problem])).toEqual([
    [200, 'taken', null],
    ...Array.from({ length: last.attempts - 1 }, () => [500, 'broken', null]),
  ]);
  expect(await endpoint(id)).toMatchObject({ failures: 0, failingSince: null });
});

it('gives up after ten attempts, and begins anew when it is told to', async () => {
  const { id, path } = await endpointAt();
  receiver.answer(path, (response) => response.writeHead(500).end());
  await deleted();
  let travelled = 0;
  for (let attempt = 1; attempt <= 10; attempt++) {
    const { nextAttemptAt } = await afterAttempts(id, attempt);
    if (nextAttemptAt === null) break;
    const pause = new Date(nextAttemptAt).getTime() - Date.now() - travelled;
    service.travel(pause);
    travelled += pause;
  }
  const [failed] = await deliveriesOf(id, 'status=failed');
  expect(failed).toMatchObject({ status: 'failed', attempts: 10, nextAttemptAt: null });
  expect(travelled).toBeGreaterThan(75 * HOUR);
  receiver.answer(path, (response) => response.writeHead(200).end());
  await as(request(http).post(`/v1/webhook-deliveries/${failed?.id}/replay`)).expect(202);
  const done = await until(async () => (await deliveriesOf(id, 'status=delivered'))[0]);
  service.travel(-travelled);
  expect(done).toMatchObject({ id: failed?.id, attempts: 11 });
});

it.each([
  ['is slow', (response) => void setTimeout(() => response.end(), 5_000).unref(), null, 'timeout'],
  ['never ends', (response) => void response.writeHead(200).write('a'), 200, 'timeout'],
  [
    'breaks off',
    (response) =>
      void response.writeHead(200, { 'content-length': 99 }).write('half', () => response.destroy()),
    200,
    'broken_answer',
  ],
  ['hangs up', (response) => void response.destroy(), null, 'broken_answer'],
  ['redirects', (response) => void response.writeHead(302, { location: '/elsewhere' }).end(), 302, null],
] satisfies [string, Parameters<WebhookReceiver['answer']>[1], number | null, string | null][])(
  'tries again where the endpoint %s',
  async (_what, how, status, problem) => {
    const { id, path } = await endpointAt();
    receiver.answer(path, how);
    await deleted();
    expect((await afterAttempts(id, 1)).log.at(-1)).toMatchObject({ status, problem });
    expect((await deliveriesOf(id))[0]?.status).toBe('pending');
    expect(receiver.at('/elsewhere')).toEqual([]);
  },
);

it('keeps 4 KB of what is answered, and listens to no more', async () => {
  const { id, path } = await endpointAt();
  receiver.answer(path, (response) => response.writeHead(200).end('ü\0'.repeat(100_000)));
  await reached();
  const { log, status } = await afterAttempts(id, 1);
  expect(status).toBe('delivered');
  expect(log[0]?.answer).toMatch(/^ü+$/);
  expect(Buffer.byteLength(log[0]?.answer ?? '')).toBeLessThanOrEqual(4096);
});

it('waits for as long as an endpoint asks for, with all that it is to be sent', async () => {
  const { id, path } = await endpointAt();
  receiver.answer(path, (response) => response.writeHead(429, { 'retry-after': '600' }).end());
  await deleted();
  const first = await afterAttempts(id, 1);
  expect(new Date(first.nextAttemptAt ?? 0).getTime() - Date.now()).toBeGreaterThan(590 * SECOND);
});

it('asks an endpoint that is gone no more, and tells the others', async () => {
  const [gone, other] = [await endpointAt(), await endpointAt()];
  receiver.answer(gone.path, (response) => response.writeHead(410).end());
  await deleted();
  const [, disabled] = await received(other.path, 2);
  expect(disabled?.message).toMatchObject({
    type: 'webhook.endpoint.disabled',
    data: { endpointId: gone.id, reason: 'gone' },
  });
  expect(await endpoint(gone.id)).toMatchObject({ status: 'disabled', disabledReason: 'gone' });
  await deleted();
  await received(other.path, 3);
  expect(receiver.at(gone.path)).toHaveLength(1);
  expect((await deliveriesOf(gone.id)).map(({ status }) => status)).toEqual(['failed']);
  // Whoever enables it may have sent again what failed.
  receiver.answer(gone.path, (response) => response.writeHead(200).end());
  await as(request(http).post(`${endpoints}/${gone.id}/replay`))
    .send({ since: new Date(0).toISOString() })
    .expect(409);
  await as(request(http).patch(`${endpoints}/${gone.id}`))
    .send({ status: 'enabled' })
    .expect(200);
  const replay = () =>
    as(request(http).post(`${endpoints}/${gone.id}/replay`))
      .send({ since: new Date(0).toISOString() })
      .expect(202);
  const counts = await Promise.all([replay(), replay()]);
  expect(counts.map(({ body }) => (body as { deliveries: number }).deliveries).sort()).toEqual([0, 1]);
  await received(gone.path, 2);
  const { body: trail } = await as(request(http).get('/v1/audit?action=webhook_endpoint.disabled')).expect(
    200,
  );
  expect(trail).toMatchObject({
    items: [{ actor: { kind: 'system' }, subject: { id: gone.id }, detail: { reason: 'gone' } }],
  });
});

it('disables an endpoint that has failed for five days', async () => {
  const { id, path } = await endpointAt();
  receiver.answer(path, (response) => response.writeHead(500).end());
  await deleted();
  await afterAttempts(id, 1);
  service.travel(5 * DAY);
  await deleted();
  const disabled = await until(async () => {
    const now = await endpoint(id);
    return now.status === 'disabled' ? now : undefined;
  });
  service.travel(-5 * DAY);
  expect(disabled).toMatchObject({ disabledReason: 'failing' });
  expect(disabled.failingSince).not.toBeNull();
});

it('makes one that is disabled: it is sent nothing, and its address is looked at once it is enabled', async () => {
  const off = await endpointAt('https://nobody.example/', { status: 'disabled' });
  expect(off).toMatchObject({ status: 'disabled', disabledReason: 'by_hand', failures: 0 });
  const on = await endpointAt();
  await deleted();
  await received(on.path, 1);
  expect(await deliveriesOf(off.id)).toEqual([]);
  const enable = (more: object) =>
    as(request(http).patch(`${endpoints}/${off.id}`)).send({ status: 'enabled', ...more });
  const { body } = await enable({}).expect(422);
  expect(body).toMatchObject({ errors: [{ detail: 'unresolved' }] });
  expect((await endpoint(off.id)).status).toBe('disabled');
  const to = path();
  await enable({ url: receiver.origin + to }).expect(200);
  await deleted();
  await received(to, 1);
});

it('sends a test to one endpoint alone', async () => {
  const [tried, other] = [await endpointAt(), await endpointAt()];
  const { body } = await as(request(http).post(`${endpoints}/${tried.id}/test`)).expect(202);
  const [one] = await received(tried.path, 1);
  expect(one?.message).toMatchObject({ type: 'webhook.test', data: { endpointId: tried.id } });
  expect(new Webhook(tried.secret).verify(one?.body ?? '', signedOf(one as Received))).toBeTruthy();
  const done = await until(async () => {
    const now = await delivery((body as WebhookDeliveryDetail).id);
    return now.status === 'delivered' ? now : undefined;
  });
  expect(done.event.id).toBe(one?.headers['webhook-id']);
  expect(await deliveriesOf(other.id)).toEqual([]);
  await as(request(http).patch(`${endpoints}/${tried.id}`))
    .send({ status: 'disabled' })
    .expect(200);
  await as(request(http).post(`${endpoints}/${tried.id}/test`)).expect(409);
});

describe('an address within our own network', () => {
  it.each([
    ['https://127.0.0.1/', 'private_address'],
    ['https://2130706433/', 'private_address'],
    ['https://[::1]/', 'private_address'],
    ['https://169.254.169.254/latest', 'private_address'],
    ['https://inside.example/', 'private_address'],
    ['http://93.184.215.14/', 'not_https'],
    ['https://nobody.example/', 'unresolved'],
    ['https://user:password@93.184.215.14/', 'bad_address'],
  ])('%s is not taken: %s', async (url, reason) => {
    const { body } = await as(request(http).post(endpoints)).send({ url }).expect(422);
    expect(body).toMatchObject({ type: '/docs/problems#webhook_url_refused', errors: [{ detail: reason }] });
    const { id } = await endpointAt();
    await as(request(http).patch(`${endpoints}/${id}`))
      .send({ url })
      .expect(422);
  });

  it('is not asked under a name that came to mean it', async () => {
    const { id } = await endpointAt('https://rebinding.example/hook');
    await deleted();
    expect((await afterAttempts(id, 1)).log).toMatchObject([{ status: null, problem: 'private_address' }]);
    expect(lookups.get('rebinding.example')).toBe(2);
    await as(request(http).post(`${endpoints}/${id}/test`)).expect(422);
  });
});

it('holds up no endpoint by another', async () => {
  const [slow, quick] = [await endpointAt(), await endpointAt()];
  receiver.answer(slow.path, () => undefined);
  for (let n = 0; n < 30; n++) await deleted();
  const began = Date.now();
  await received(quick.path, 30);
  expect(Date.now() - began).toBeLessThan(15_000);
  expect((await deliveriesOf(quick.id, 'status=pending&limit=1')).length).toBeLessThanOrEqual(1);
});

it('forgets with a person what an endpoint said of them', async () => {
  const { path, id } = await endpointAt(undefined, { events: ['resume.completed'] });
  receiver.answer(path, (response) => response.writeHead(200).end('Thanks for Xanthippe'));
  const sent = await as(request(http).post('/v1/resumes'))
    .set('prefer', 'wait=30')
    .attach(
      'file',
      Buffer.from(
        'Xanthippe Quast\nxanthippe@example.com\n\nWork Experience\nWelder, Example Works Ltd, 2016 - 2019\n',
      ),
      'cv.txt',
    )
    .expect(200);
  const done = await until(async () => {
    const [one] = await deliveriesOf(id, 'status=delivered');
    return one && delivery(one.id);
  });
  expect(done.log).toMatchObject([{ answer: 'Thanks for Xanthippe' }]);
  await as(request(http).delete(`/v1/candidates/${resumeSchema.parse(sent.body).candidateId}`)).expect(200);
  expect((await delivery(done.id)).log).toMatchObject([{ status: 200, answer: null }]);
});

it('shows nobody another tenant’s', async () => {
  const { id } = await endpointAt();
  await deleted();
  const [one] = await until(async () => {
    const all = await deliveriesOf(id);
    return all.length ? all : undefined;
  });
  tenant = await addTenant(service.store, `hooks-${++tenants}`);
  for (const asked of [
    request(http).get(`${endpoints}/${id}`),
    request(http).delete(`${endpoints}/${id}`),
    request(http).post(`${endpoints}/${id}/test`),
    request(http).get(`${endpoints}/${id}/deliveries`),
    request(http).get(`/v1/webhook-deliveries/${one?.id}`),
    request(http).post(`/v1/webhook-deliveries/${one?.id}/replay`),
  ])
    await as(asked).expect(404);
});

it('takes a hundred endpoints of a tenant, and pages what was sent', async () => {
  const { id } = await endpointAt();
  await Promise.all(Array.from({ length: 3 }, () => deleted()));
  await until(async () => ((await deliveriesOf(id)).length === 3 ? true : undefined));
  const first = await as(request(http).get(`${endpoints}/${id}/deliveries?limit=2`)).expect(200);
  expect(first.headers['link']).toMatch(/^<\/v1\/webhook-endpoints\/.*cursor=.*>; rel="next"$/);
  const rest = await as(request(http).get(/<(.*)>/.exec(first.headers['link'] ?? '')?.[1] ?? '')).expect(200);
  expect(webhookDeliveryPageSchema.parse(rest.body).items).toHaveLength(1);
  await as(request(http).get(`${endpoints}/${id}/deliveries?cursor=nonsense`)).expect(400);
  await as(request(http).delete(`${endpoints}/${id}`)).expect(204);
  await as(request(http).get(`${endpoints}/${id}`)).expect(404);
});
