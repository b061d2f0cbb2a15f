// What a tenant is told of: each event in the transaction that makes it happen, in an order that nobody misses one of, and gone with the person
// where it names one.
import {
  resumeSchema,
  webhookEvents,
  webhookEventTypes,
  webhookMessageSchema,
  type TenantSettingsChange,
  type WebhookEventType,
} from '@vitae/contracts';
import { events, tenantSettings } from '@vitae/store';
import { sweep } from '@vitae/pipeline';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;
let http: App;
let tenants = 0;

beforeAll(async () => {
  service = await startService();
  http = service.app.getHttpServer() as App;
});
afterAll(() => service.stop());
beforeEach(async () => {
  tenant = await addTenant(service.store, `events-${++tenants}`);
});

const as = <R extends request.Test>(asked: R) => asked.set('authorization', `Bearer ${tenant.apiKey}`);
const set = (settings: TenantSettingsChange) =>
  service.store.withTenant(tenant.id, (tx) => tenantSettings.changeSettings(tx, settings));
const told = () =>
  service.store.withTenant(tenant.id, (tx) => events.listAfter(tx, 0n, webhookEventTypes, 1000));

async function messages(): Promise<{ type: WebhookEventType; data: Record<string, unknown> }[]> {
  const all = await told();
  // Whatever is told is what the description says.
  return all.map(({ type, message }) => {
    const parsed = webhookMessageSchema(type as WebhookEventType)
      .strict()
      .parse(JSON.parse(message));
    return { type: parsed.type, data: parsed.data as Record<string, unknown> };
  });
}

const textOf = (name: string, email: string, job = 'Welder, Example Works Ltd, 2016 - 2019') =>
  `${name}\n${email}\n\nWork Experience\n${job}\n`;

async function send(text: string, externalId?: string) {
  const asked = as(request(http).post('/v1/resumes'))
    .set('prefer', 'wait=30')
    .set('idempotency-key', randomUUID());
  if (externalId) asked.field('externalId', externalId);
  const { body } = await asked.attach('file', Buffer.from(text), 'cv.txt').expect(200);
  return resumeSchema.parse(body);
}

it('tells that a resume came in and was read, and that somebody is known by it', async () => {
  const sent = await send(textOf('Xanthippe Quast', 'xanthippe@example.com'), 'ats-1');
  const { id: resumeId, candidateId } = sent;
  expect(await messages()).toEqual([
    { type: 'resume.received', data: { resumeId, externalId: 'ats-1', source: 'upload' } },
    { type: 'candidate.created', data: { candidateId, resumeId } },
    {
      type: 'resume.completed',
      data: { resumeId, externalId: 'ats-1', candidateId, status: 'parsed', problem: null },
    },
  ]);
});

it('tells that more is known of somebody, that a resume is gone, and whose it was', async () => {
  const first = await send(textOf('Xanthippe Quast', 'xanthippe@example.com'));
  const second = await send(
    textOf('Xanthippe Quast', 'xanthippe@example.com', 'Baker, Sample Bread Ltd, 2019 - 2022'),
  );
  expect(second.candidateId).toBe(first.candidateId);
  await as(request(http).delete(`/v1/resumes/${first.id}`)).expect(204);
  await as(request(http).delete(`/v1/resumes/${second.id}`)).expect(204);
  const { candidateId } = first;
  expect((await messages()).slice(3)).toEqual([
    { type: 'resume.received', data: { resumeId: second.id, externalId: null, source: 'upload' } },
    { type: 'candidate.updated', data: { candidateId, resumeId: second.id } },
    {
      type: 'resume.completed',
      data: { resumeId: second.id, externalId: null, candidateId, status: 'parsed', problem: null },
    },
    { type: 'resume.deleted', data: { resumeId: first.id, candidateId } },
    { type: 'candidate.updated', data: { candidateId, resumeId: null } },
    { type: 'resume.deleted', data: { resumeId: second.id, candidateId } },
  ]);
});

it('tells that a resume could not be read, once', async () => {
  const sent = resumeSchema.parse(
    (
      await as(request(http).post('/v1/resumes'))
        .set('prefer', 'wait=30')
        .field('externalId', 'ats-2')
        .attach('file', Buffer.from('%PDF-1.7\nbroken'), 'cv.pdf')
    ).body,
  );
  expect(sent.status).toBe('failed');
  expect((await messages()).slice(1)).toEqual([
    {
      type: 'resume.failed',
      data: { resumeId: sent.id, externalId: 'ats-2', status: 'failed', problem: sent.problem?.code },
    },
  ]);
});

it('tells of merges, what is taken apart again, and corrections', async () => {
  const ada = await send(textOf('Xanthippe Quast', 'xanthippe@example.com'));
  const eve = await send(textOf('Eve Sample', 'eve@example.com'));
  const body = { candidateId: eve.candidateId };
  await as(request(http).post(`/v1/candidates/${ada.candidateId}/merge`))
    .send(body)
    .expect(200);
  await as(request(http).post(`/v1/candidates/${ada.candidateId}/unmerge`))
    .send(body)
    .expect(200);
  await as(request(http).patch(`/v1/resumes/${ada.id}/profile`))
    .set('content-type', 'application/merge-patch+json')
    .send({ basics: { name: { value: 'Xanthippe Quastenflosser' } } })
    .expect(200);
  expect((await messages()).slice(6)).toEqual([
    { type: 'candidate.merged', data: { candidateId: ada.candidateId, mergedCandidateId: eve.candidateId } },
    { type: 'candidate.updated', data: { candidateId: ada.candidateId, resumeId: null } },
    { type: 'candidate.updated', data: { candidateId: eve.candidateId, resumeId: null } },
    { type: 'candidate.updated', data: { candidateId: ada.candidateId, resumeId: ada.id } },
  ]);
});

describe('with full payloads', () => {
  it('tells the resume and its profile, as they are answered', async () => {
    await set({ webhookPayload: 'full' });
    const sent = await send(textOf('Xanthippe Quast', 'xanthippe@example.com'), 'ats-1');
    const profile = await as(request(http).get(`/v1/resumes/${sent.id}/profile`)).expect(200);
    expect((await messages())[2]?.data).toEqual({
      resumeId: sent.id,
      externalId: 'ats-1',
      candidateId: sent.candidateId,
      status: 'parsed',
      problem: null,
      resume: sent,
      profile: profile.body as unknown,
    });
  });

  it('tells nothing of who it is where resumes are shown blind, nor by an id', async () => {
    await set({ webhookPayload: 'full', blindByDefault: true });
    const sent = await send(textOf('Xanthippe Quast', 'xanthippe@example.com'), 'xanthippe-quast');
    const [, , completed] = await messages();
    expect(completed?.data).toMatchObject({ resumeId: sent.id, externalId: null, profile: { basics: {} } });
    const all = (await told()).map(({ message }) => message).join('\n');
    expect(all).toContain('Welder');
    expect(all).not.toMatch(/xanthippe|quast|example\.com/i);
  });

  it.each(['erased', 'deleted'] as const)(
    'forgets what names whoever is %s, and what happened stays',
    async (how) => {
      await set({ webhookPayload: 'full' });
      const { id, candidateId } = await send(textOf('Xanthippe Quast', 'xanthippe@example.com'), 'ats-1');
      const before = await told();
      expect(before.map(({ message }) => message).join()).toContain('xanthippe@example.com');
      if (how === 'deleted') await as(request(http).delete(`/v1/resumes/${id}`)).expect(204);
      else {
        const { body } = await as(request(http).delete(`/v1/candidates/${candidateId}`)).expect(200);
        expect(body).toMatchObject({ statement: { erased: { rows: { event_bodies: 2 } } } });
      }
      const after = await told();
      expect(after.slice(0, 3).map(({ id: event, at }) => [event, at])).toEqual(
        before.map(({ id: event, at }) => [event, at]),
      );
      expect(after.map(({ message }) => message).join()).not.toMatch(/xanthippe|ats-1/i);
      expect((await messages())[2]?.data).toEqual({
        resumeId: id,
        externalId: null,
        candidateId,
        status: 'parsed',
        problem: null,
      });
      expect((await messages()).slice(3).map(({ type }) => type)).toEqual([
        how === 'erased' ? 'candidate.erased' : 'resume.deleted',
      ]);
    },
  );
});

it('leaves nothing of what was undone', async () => {
  const work = service.store.withTenant(tenant.id, async (tx) => {
    await events.publish(tx, { type: 'resume.deleted', data: { resumeId: randomUUID(), candidateId: null } });
    throw new Error('undone');
  });
  await expect(work).rejects.toThrow('undone');
  expect(await told()).toEqual([]);
});

it('writes of a key one', async () => {
  const data = { name: 'bytes', limit: 1, used: 1, resetsAt: null, percent: 100 } as const;
  const publish = () =>
    service.store.withTenant(tenant.id, (tx) =>
      events.publish(tx, { type: 'quota.reached', data, key: 'k' }),
    );
  expect((await Promise.all([publish(), publish(), publish()])).filter(Boolean)).toHaveLength(1);
  expect(await told()).toHaveLength(1);
});

it('shows who reads on none later that comes before what they have seen', async () => {
  const seen: string[] = [];
  let place = 0n;
  let open = 20;
  const look = async () => {
    const more = await service.store.withTenant(tenant.id, (tx) =>
      events.listAfter(tx, place, webhookEventTypes, 1000),
    );
    for (const { id, number } of more) {
      seen.push(id);
      place = number;
    }
  };
  const write = async (n: number) => {
    // Those that begin first end last, so that their numbers would be out of order if they had them from the beginning.
    await service.store.withTenant(tenant.id, async (tx) => {
      await events.publish(tx, {
        type: 'resume.deleted',
        data: { resumeId: randomUUID(), candidateId: null },
      });
      for (let turn = n; turn < 20; turn++) await tx.db.$queryRaw`SELECT 1`;
    });
    open--;
  };
  const writing = Promise.all(Array.from({ length: 20 }, (_, n) => write(n)));
  while (open) await look();
  await writing;
  await look();
  expect(seen).toEqual((await told()).map(({ id }) => id));
  expect(seen).toHaveLength(20);
});

it('keeps them for some months', async () => {
  const data = { resumeId: randomUUID(), candidateId: null };
  const ago = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  for (const days of [91, 89])
    await service.store.withTenant(tenant.id, (tx) =>
      events.publish(tx, { type: 'resume.deleted', data, at: ago(days) }),
    );
  const [old] = await told();
  await sweep({ ...service, now: () => new Date() });
  expect((await told()).length).toBe(1);
  expect(
    await service.store.withTenant(tenant.id, (tx) => events.placeOf(tx, old?.id ?? '')),
  ).toBeUndefined();
});

it('describes each of them, with a sample that fits', async () => {
  const { webhooks } = (await request(http).get('/openapi.json').expect(200)).body as {
    webhooks: Record<
      string,
      { post: { requestBody: { content: { 'application/json': { example: unknown } } } } }
    >;
  };
  expect(Object.keys(webhooks)).toEqual(webhookEventTypes);
  for (const type of webhookEventTypes) {
    const { example } = webhooks[type]?.post.requestBody.content['application/json'] ?? {};
    expect(webhookMessageSchema(type).strict().parse(example)).toEqual(example);
    expect(webhookEvents[type].data.strict().parse(webhookEvents[type].sample)).toEqual(
      webhookEvents[type].sample,
    );
  }
});
