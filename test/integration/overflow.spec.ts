// The engine outside the house: only where the operator names one and the tenant allows it, only while the house's own
// can't, and never unmarked.
import { profileSchema, resumeSchema, type Profile, type Resume } from '@vitae/contracts';
import { OpenAiEngine } from '@vitae/inference';
import { gpuWorkers } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { findsTheName, PLAIN_RESUME } from '../support/plain-resume.ts';
import { startModelServer, type Script } from '../support/model-server.mjs';
import { startService, type ServiceOptions, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

interface ScriptedEngine {
  readonly model: OpenAiEngine;
  asked: number;
  script: Script;
  close(): Promise<void>;
}

async function scriptedEngine(name: string): Promise<ScriptedEngine> {
  const server = await startModelServer((question) => {
    engine.asked++;
    return engine.script(question);
  });
  const engine = {
    model: new OpenAiEngine({ baseUrl: server.baseUrl, model: name, timeoutMilliseconds: 2_000 }),
    asked: 0,
    script: findsTheName,
    close: () => server.close(),
  };
  return engine;
}

let house: ScriptedEngine;
let outside: ScriptedEngine;
beforeAll(async () => {
  [house, outside] = [await scriptedEngine('own'), await scriptedEngine('theirs')];
});
afterAll(() => Promise.all([house.close(), outside.close()]));
beforeEach(() => {
  for (const engine of [house, outside]) Object.assign(engine, { asked: 0, script: findsTheName });
});

/** A service with one tenant, and what that tenant does. */
async function serviceWith(options: ServiceOptions) {
  const service: TestService = await startService({}, options);
  const tenant: TestTenant = await addTenant(service.store, 'acme');
  const http = service.app.getHttpServer() as App;
  const bearer = { authorization: `Bearer ${tenant.apiKey}` };
  return {
    service,
    tenant,
    change: (settings: object) => request(http).patch('/v1/settings').set(bearer).send(settings).expect(200),
    usage: async () =>
      (await request(http).get('/v1/usage').set(bearer)).body.languageModel[0] as {
        resumes: number;
        leftTheHouse: number;
        answerTokens: number;
        outsideAnswerTokens: number;
      },
    async read(): Promise<{ resume: Resume; profile: Profile }> {
      const answer = await request(http)
        .post('/v1/resumes')
        .set(bearer)
        .set('prefer', 'wait=30')
        .attach('file', Buffer.from(PLAIN_RESUME), 'cv.txt')
        .expect(200);
      const resume = resumeSchema.parse(answer.body);
      const { body } = await request(http).get(`/v1/resumes/${resume.id}/profile`).set(bearer).expect(200);
      return { resume, profile: profileSchema.parse(body) };
    },
  };
}

describe('with a model of the house', () => {
  let acme: Awaited<ReturnType<typeof serviceWith>>;
  beforeAll(async () => {
    acme = await serviceWith({ model: house.model, overflow: { model: outside.model, afterSeconds: 60 } });
    await acme.change({ languageModel: 'on' });
  });
  afterAll(() => acme.service.stop());

  it('sends nothing outside until the tenant allows it', async () => {
    house.script = () => ({ status: 500 });
    const { resume, profile } = await acme.read();
    expect([resume.status, outside.asked]).toEqual(['partial', 0]);
    expect(profile.readings.map(({ tier, unanswered }) => [tier, unanswered?.length ?? 0])).toEqual([
      ['classic', 0],
      ['llm', 3],
    ]);
  });

  it('sends nothing outside while the house answers', async () => {
    await acme.change({ overflow: true });
    const { resume, profile } = await acme.read();
    expect([resume.status, outside.asked]).toEqual(['parsed', 0]);
    expect(profile.readings[1]).toMatchObject({ tier: 'llm', version: expect.stringContaining('own/') });
    expect(JSON.stringify(profile.readings)).not.toContain('leftTheHouse');
  });

  it('reads outside what the house failed on, and says so on the reading and in the usage', async () => {
    house.script = () => ({ status: 500 });
    const before = await acme.usage();
    const { resume, profile } = await acme.read();
    expect(resume.status).toBe('parsed');
    expect(profile.readings[1]).toMatchObject({
      tier: 'llm',
      version: expect.stringContaining('theirs/'),
      leftTheHouse: true,
    });
    expect(profile.basics.name).toMatchObject({ value: 'Anna Muster', agreedBy: ['llm'] });
    const after = await acme.usage();
    expect([after.resumes - before.resumes, after.leftTheHouse - before.leftTheHouse]).toEqual([2, 1]);
    // The house's engine answered nothing: all tokens are the other's.
    const tokens = after.answerTokens - before.answerTokens;
    expect([tokens > 0, after.outsideAnswerTokens - before.outsideAnswerTokens]).toEqual([true, tokens]);
  });

  it('ends with the rules’ result where both fail', async () => {
    house.script = outside.script = () => ({ status: 500 });
    const { resume, profile } = await acme.read();
    expect(resume.status).toBe('partial');
    expect(profile.basics.name?.value).toBe('Anna Muster');
  });

  it('keeps to the month’s budget', async () => {
    await acme.change({ monthlyTokens: 1 });
    house.script = () => ({ status: 500 });
    await acme.read();
    expect([house.asked, outside.asked]).toEqual([0, 0]);
    await acme.change({ monthlyTokens: null });
  });
});

describe('with a pool of GPU workers elsewhere', () => {
  let acme: Awaited<ReturnType<typeof serviceWith>>;
  beforeAll(async () => {
    acme = await serviceWith({
      overflow: { model: outside.model, afterSeconds: 60 },
      queues: ['parse', 'overflow'],
    });
    await acme.change({ languageModel: 'on', overflow: true });
  });
  afterAll(() => acme.service.stop());

  it('reads outside while no worker lives', async () => {
    const { resume, profile } = await acme.read();
    expect(resume.status).toBe('parsed');
    expect(profile.readings[1]?.leftTheHouse).toBe(true);
  });

  it('reads outside while the first in the queue has waited too long', async () => {
    const facts = { model: 'm', revision: 'r', engine: 'openai', device: 'd', memoryGigabytes: null };
    const worker = { id: randomUUID(), ...facts, capacity: 1, running: 1, answered: 0, failed: 0 };
    const idle = { answerTokens: 0, busyMilliseconds: 0, draining: false, unhealthySince: null };
    await acme.service.store.asRelay((tx) => gpuWorkers.heartbeat(tx, { ...worker, ...idle }, new Date()));
    const id = randomUUID();
    await acme.service.store.withTenant(acme.tenant.id, ({ db }) =>
      db.outboxJob.create({
        data: {
          id,
          tenantId: acme.tenant.id,
          queue: 'llm',
          name: 'read-with-model',
          payload: { resumeId: id },
          createdAt: new Date(Date.now() - 120_000),
        },
      }),
    );
    const { profile } = await acme.read();
    expect(profile.readings[1]?.leftTheHouse).toBe(true);
  });

  it('is not read in the house as well once it was read outside, though the house has time again', async () => {
    outside.script = async (question) => {
      await acme.service.store.withTenant(acme.tenant.id, ({ db }) =>
        db.outboxJob.deleteMany({ where: { queue: 'llm' } }),
      );
      return findsTheName(question);
    };
    const { resume, profile } = await acme.read();
    expect(resume.status).toBe('parsed');
    expect(profile.readings[1]?.leftTheHouse).toBe(true);
  });
});
