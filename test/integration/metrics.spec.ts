// Figures for whoever runs Vitae: what they are, and who may see them.
import { gpuPoolSchema } from '@vitae/contracts';
import { gpuWorkers, llmUsage } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startService, type TestService } from '../support/service.ts';
import { addTenant } from '../support/tenants.ts';

const TOKEN = 'a token for Prometheus';
const OPERATOR_TOKEN = 'a token of the operator';
let open: TestService;
let guarded: TestService;
const server = (service: TestService) => service.app.getHttpServer() as App;

beforeAll(async () => {
  open = await startService({}, { queues: ['parse'] });
  guarded = await startService({ metricsToken: TOKEN, operatorToken: OPERATOR_TOKEN }, { queues: [] });
});
afterAll(() => Promise.all([open.stop(), guarded.stop()]));

const scrape = async () => (await request(server(open)).get('/metrics').expect(200)).text;

it('gives the process, the queues, the pool and what language models cost, and names no tenant', async () => {
  const tenants = [await addTenant(open.store, 'acme'), await addTenant(open.store, 'bolt')];
  const cost = {
    promptTokens: 100,
    answerTokens: 20,
    droppedUngrounded: 3,
    losses: { not_found: 2, example: 1 },
  };
  for (const { id } of tenants)
    await open.store.withTenant(id, async (tx) => {
      await llmUsage.addReading(tx, new Date('2026-10-01'), { ...cost, leftTheHouse: 0 });
      await llmUsage.addReading(tx, new Date('2026-11-01'), { ...cost, leftTheHouse: 1 });
    });
  const id = randomUUID();
  await open.store.withTenant(tenants[0]?.id as string, ({ db, tenantId }) =>
    db.outboxJob.create({
      data: {
        id,
        tenantId,
        queue: 'llm',
        name: 'read-with-model',
        payload: { resumeId: id },
        createdAt: new Date(Date.now() - 90_000),
      },
    }),
  );
  const worker = {
    id,
    model: 'zephyr',
    revision: 'r',
    engine: 'openai',
    device: 'H100',
    memoryGigabytes: 80,
    capacity: 8,
    running: 2,
    answered: 5,
    failed: 1,
    answerTokens: 600,
    busyMilliseconds: 3_000,
    draining: false,
    unhealthySince: null,
  };
  await open.store.asRelay((tx) => gpuWorkers.heartbeat(tx, worker, new Date()));
  const text = await scrape();
  for (const line of [
    'vitae_jobs_open{queue="llm"} 1',
    'vitae_gpu_workers{state="ready"} 1',
    'vitae_gpu_workers{state="dead"} 0',
    `vitae_gpu_worker_tokens_per_second{worker="${id}",model="zephyr"} 200`,
    `vitae_gpu_worker_answers_total{worker="${id}",model="zephyr",outcome="failed"} 1`,
    'vitae_llm_resumes_total{engine="house"} 2',
    'vitae_llm_resumes_total{engine="outside"} 2',
    'vitae_llm_tokens_total{kind="prompt"} 400',
    'vitae_llm_dropped_ungrounded_total 12',
    'vitae_llm_losses_total{reason="not_found"} 8',
    'vitae_llm_losses_total{reason="example"} 4',
    'vitae_llm_losses_total{reason="ambiguous"} 0',
  ])
    expect(text.split('\n')).toContain(line);
  const age = /^vitae_jobs_oldest_seconds\{queue="llm"\} (\S+)$/m.exec(text)?.[1];
  expect(Number(age)).toBeGreaterThan(85);
  expect(text).toContain('process_resident_memory_bytes');
  for (const tenant of tenants) expect(text).not.toContain(tenant.id);
});

it('tells the operator what each queue holds: waiting, under way, set aside', async () => {
  const tenant = await addTenant(open.store, 'queues');
  const job = { tenantId: tenant.id, queue: 'overflow', name: 'read-outside', payload: {} };
  await open.store.withTenant(job.tenantId, ({ db }) =>
    db.outboxJob.createMany({
      data: [
        { ...job, id: randomUUID() },
        { ...job, id: randomUUID(), handedAt: new Date() },
        { ...job, id: randomUUID(), dueAt: null, createdAt: new Date(Date.now() - 600_000) },
      ],
    }),
  );
  const { body } = await request(server(open)).get('/v1/admin/gpu-workers').expect(200);
  const { queues } = gpuPoolSchema.parse(body);
  const outside = queues.find(({ queue }) => queue === 'overflow');
  expect(outside).toMatchObject({ waiting: 1, active: 1, failed: 1 });
  expect(outside?.oldestSeconds).toBeGreaterThanOrEqual(595);
  expect(JSON.stringify(body)).not.toContain(job.tenantId);
});

it('shows the same at the next scrape, and forgets what is gone', async () => {
  expect(await scrape()).toContain('vitae_llm_dropped_ungrounded_total 12');
  open.travel(120_000);
  const text = await scrape();
  expect(text).toContain('vitae_gpu_workers{state="dead"} 1');
  expect(text).not.toContain('vitae_gpu_worker_tokens_per_second{');
});

it.each([
  { 'x-forwarded-for': '203.0.113.9' },
  { forwarded: 'for=203.0.113.9' },
  { 'x-real-ip': '203.0.113.9' },
  { via: '1.1 proxy' },
  { host: 'rebound.example' },
])('answers nobody from elsewhere without a token: %j', async (headers) => {
  await request(server(open)).get('/metrics').set(headers).expect(401);
  await request(server(open)).get('/v1/admin/gpu-workers').set(headers).expect(401);
});

it('shows the pool of GPU workers to the operator, and not to a tenant’s admin', async () => {
  const admin = await addTenant(guarded.store, 'acme');
  const ask = (authorization?: string) => {
    const asked = request(server(guarded)).get('/v1/admin/gpu-workers');
    return authorization ? asked.set('authorization', authorization) : asked;
  };
  for (const refused of [undefined, `Bearer ${admin.apiKey}`, `Bearer ${TOKEN}`]) {
    const answer = await ask(refused).expect(401);
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer /);
    expect(answer.body.workers).toBeUndefined();
  }
  await ask(`Bearer ${OPERATOR_TOKEN}`).expect(200);
});

it('answers only whoever has the token, where there is one', async () => {
  const ask = (authorization?: string) => {
    const asked = request(server(guarded)).get('/metrics');
    return authorization ? asked.set('authorization', authorization) : asked;
  };
  await ask().expect(401);
  await ask('Bearer wrong').expect(401);
  await ask(`Bearer ${TOKEN}`).expect(200);
});
