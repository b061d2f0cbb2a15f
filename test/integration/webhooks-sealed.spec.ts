// Secrets of webhooks where data is encrypted, and who is told by mail of an endpoint that was disabled.
import { madeWebhookEndpointSchema } from '@vitae/contracts';
import { events, LocalMasterKeys, Vault } from '@vitae/store';
import { randomBytes, randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { until } from '../support/client.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts';

let service: TestService;
let receiver: WebhookReceiver;
let mail: MailServer;
let tenant: TestTenant;
let http: App;

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  mail = await startMailServer();
  service = await startService(
    {
      webhookAllow: ['127.0.0.1'],
      mail: {
        smtpUrl: mail.url,
        from: 'Vitae <vitae@acme.example>',
        publicUrl: 'https://vitae.acme.example',
      },
    },
    { queues: ['webhook', 'maintenance'], vault: new Vault(new LocalMasterKeys(randomBytes(32))) },
  );
  http = service.app.getHttpServer() as App;
  tenant = await addTenant(service.store, 'acme');
});
afterAll(async () => {
  await service.stop();
  await receiver.stop();
  await mail.stop();
});

const post = (path: string) => request(http).post(path).set('authorization', `Bearer ${tenant.apiKey}`);
const make = async (path: string) =>
  madeWebhookEndpointSchema.parse(
    (
      await post('/v1/webhook-endpoints')
        .send({ url: `${receiver.origin}${path}` })
        .expect(201)
    ).body,
  );
const happen = () =>
  service.store.withTenant(tenant.id, (tx) =>
    events.publish(tx, { type: 'resume.deleted', data: { resumeId: randomUUID(), candidateId: null } }),
  );

it('are sealed where they lie, both while one takes the other’s place, and sign all the same', async () => {
  const { id, secret } = await make('/sealed');
  const { body } = await post(`/v1/webhook-endpoints/${id}/rotate`).send({ overlapHours: 1 }).expect(201);
  const { secret: fresh } = madeWebhookEndpointSchema.parse(body);
  const row = await service.store.withTenant(tenant.id, ({ db }) =>
    db.webhookEndpoint.findFirstOrThrow({ where: { id } }),
  );
  for (const kept of [row.secret, row.previousSecret]) expect(kept).toMatch(/^sealed:1:/);
  await happen();
  const [one] = await until(() =>
    Promise.resolve(receiver.at('/sealed').length ? receiver.at('/sealed') : undefined),
  );
  for (const live of [secret, fresh])
    expect(new Webhook(live).verify(one?.body ?? '', one?.headers as Record<string, string>)).toBeTruthy();
});

it('that is disabled is told to those who may enable it, and to nobody else', async () => {
  await service.store.withTenant(tenant.id, ({ db }) =>
    db.member.createMany({
      data: ['admin', 'recruiter'].map((role) => ({
        id: randomUUID(),
        tenantId: tenant.id,
        email: `${role}@acme.example`,
        name: role,
        role,
        passwordHash: 'none',
      })),
    }),
  );
  await make('/gone');
  receiver.answer('/gone', (response) => response.writeHead(410).end());
  await happen();
  const mails = await until(() => Promise.resolve(mail.mails.length >= 2 ? mail.mails : undefined));
  expect(mails.flatMap(({ to }) => to).sort()).toEqual(['admin@acme.example', tenant.email].sort());
  expect(mails[0]?.subject).toBe('A webhook endpoint was disabled');
  expect(mails[0]?.text).toContain(`${receiver.origin}/gone`);
  expect(mails[0]?.text).toContain('410');
});
