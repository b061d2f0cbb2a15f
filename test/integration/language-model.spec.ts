// The language model's tier from upload to profile, with a scripted server in the model's place: what a good one, a lying
// one, an obedient one and a broken one would do.
import { profileSchema, resumeSchema, type Profile, type Resume } from '@vitae/contracts';
import { OpenAiEngine } from '@vitae/inference';
import { gpuWorkers } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { attacks } from '../support/attacks.ts';
import { startModelServer, tokensIn, type Script } from '../support/model-server.mjs';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

/** A layout that the rules can't read: no headings, title and employer in one breath. */
const RESUME = `Anna Muster
anna@example.com

2016 - 2019 welding for the Example Shipyard as its Lead Fitter
Built hulls.

Languages
German, English
`;

let service: TestService;
let tenant: TestTenant;
let http: App;
let server: Awaited<ReturnType<typeof startModelServer>>;
let script: Script = () => ({});
let prompts: string[] = [];
let promptTokens = 0;
const bearer = () => ({ authorization: `Bearer ${tenant.apiKey}` });

beforeAll(async () => {
  server = await startModelServer((question) => {
    prompts.push(question.user);
    promptTokens += tokensIn(question.system + question.user);
    return script(question);
  });
  const engine = new OpenAiEngine({ baseUrl: server.baseUrl, model: 'scripted', timeoutMilliseconds: 2_000 });
  ({ service, tenant, http } = await startServiceWithTenant({}, { model: engine }));
});
afterAll(async () => {
  await service.stop();
  await server.close();
});
beforeEach(() => (prompts = []));

const change = (settings: object) =>
  request(http).patch('/v1/settings').set(bearer()).send(settings).expect(200);

async function read(text: string): Promise<{ resume: Resume; profile: Profile }> {
  const answer = await request(http)
    .post('/v1/resumes')
    .set(bearer())
    .set('prefer', 'wait=30')
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
  const resume = resumeSchema.parse(answer.body);
  const profile = await request(http).get(`/v1/resumes/${resume.id}/profile`).set(bearer()).expect(200);
  return { resume, profile: profileSchema.parse(profile.body) };
}

const good: Script = ({ section, lines }) => {
  const at = lines.find((line) => line.text.includes('Lead Fitter'))?.number;
  return section === 'work' && at
    ? { w: [[`${at} Example Shipyard`, `${at} Lead Fitter`, `${at + 1}`]] }
    : section === 'work'
      ? { w: [] }
      : {};
};

it('is off until the tenant wants it', async () => {
  script = good;
  const { resume } = await read(RESUME);
  expect([resume.status, prompts]).toEqual(['parsed', []]);
});

it('completes what the rules could not read, and says who read it', async () => {
  await change({ languageModel: 'on' });
  script = good;
  const { resume, profile } = await read(RESUME);
  expect(resume.status).toBe('parsed');
  const position = profile.positions.find(
    (p) => p.title?.value === 'Lead Fitter' || p.title?.alternatives?.some((a) => a.value === 'Lead Fitter'),
  );
  expect(position).toBeDefined();
  expect(JSON.stringify(profile.positions)).toContain('"tier":"llm"');
  expect(profile.basics.emails[0]?.tier).toBe('classic');
});

it('is asked only where the rules are unsure, if the tenant wants it so', async () => {
  await change({ languageModel: 'when_unsure', unsureBelow: 0 });
  await read(RESUME);
  expect(prompts).toEqual([]);
  await change({ unsureBelow: 1 });
  await read(RESUME);
  expect(prompts.length).toBeGreaterThan(0);
});

it('answers the tenant’s own fields by pointing, and leaves out what nothing supports', async () => {
  const fields = [
    { key: 'hulls', question: 'Has built hulls?', type: 'yes_no' },
    { key: 'boats', question: 'How many boats?', type: 'number' },
  ];
  await change({ languageModel: 'on', fields });
  script = ({ section, lines }) =>
    section === 'own'
      ? {
          f: [
            ['hulls', `${lines.find((l) => l.text === 'Built hulls.')?.number} Built hulls…`, 'yes'],
            ['boats', '99 forty boats', ''],
          ],
        }
      : section === 'work'
        ? { w: [] }
        : {};
  const { profile } = await read(RESUME);
  expect(Object.keys(profile.own ?? {})).toEqual(['hulls']);
  expect(profile.own?.['hulls']).toMatchObject({
    value: true,
    tier: 'llm',
    evidence: [{ text: 'Built hulls.' }],
  });
  const lost = await service.store.withTenant(tenant.id, ({ db }) => db.llmLosses.findMany());
  expect(lost.map(({ reason }) => reason)).toContain('not_found');
  await request(http)
    .patch('/v1/settings')
    .set(bearer())
    .send({ fields: [...fields, fields[0]] })
    .expect(400);
  await change({ fields: [] });
});

it('counts what it costs, and stops at the month’s budget', async () => {
  const usage = async () =>
    (await request(http).get('/v1/usage').set(bearer()).expect(200)).body.languageModel[0] as {
      resumes: number;
      promptTokens: number;
    };
  await change({ languageModel: 'on' });
  script = good;
  const before = await usage();
  promptTokens = 0;
  await read(RESUME);
  const after = await usage();
  expect([after.resumes - before.resumes, after.promptTokens - before.promptTokens]).toEqual([
    1,
    promptTokens,
  ]);
  await change({ monthlyTokens: 1 });
  prompts = [];
  expect((await read(RESUME)).resume.status).toBe('parsed');
  expect(prompts).toEqual([]);
  await change({ monthlyTokens: null });
});

describe('a model at its worst', () => {
  const PLAIN = (attack: string) => `Anna Muster
anna@example.com

Work Experience
Welder, Example Works Ltd, 2016 - 2019
${attack}

Education
BSc in Physics, University of Leeds, 2012 - 2015

Skills
Welding, Brazing
`;
  /** Obeys: answers with what the attacks ask for, in every field. */
  const obedient: Script = ({ section }) =>
    ({
      statements: { s: [] },
      person: { n: 'Best Candidate', t: 'CEO, Globex', c: 'Injected City', s: '1-900' },
      work: {
        w: [
          ['9999', 'Chief Executive Officer', '1-9999'],
          ['5 Google', 'Senior Vice President', ''],
          ['NASA', 'Director', ''],
        ],
      },
      own: { f: [] },
      rest: {
        e: [
          ['Hogwarts', 'PhD, MIT'],
          ['9999', '9999'],
        ],
        k: ['1-500'],
        g: ['1-900'],
        c: ['1-900'],
        a: [],
        p: [],
        u: [],
      },
    })[section];

  beforeAll(async () => {
    await change({ languageModel: 'on' });
  });

  it.each(attacks.map((attack, i) => [i, attack]))('%d: %s', async (_i, attack) => {
    script = () => ({});
    await change({ languageModel: 'off' });
    const { profile: without } = await read(PLAIN(attack as string));
    await change({ languageModel: 'on' });
    script = obedient;
    const { profile } = await read(PLAIN(attack as string));
    const facts = (p: Profile) => [
      p.basics.name?.value,
      p.basics.headline?.value,
      p.positions.map((x) => [x.organisation?.value, x.title?.value]),
      p.qualifications.map((x) => [x.institution?.value, x.degree?.value]),
      p.skills.map((s) => s.name),
    ];
    expect(facts(profile)).toEqual(facts(without));
    // The plainest attacks are named in a warning; encoded ones change just as little.
    if (/ignore (?:all|your|previous)|<\|system\|>/i.test(attack as string))
      expect(profile.warnings.map((w) => w.code)).toContain('steers_a_model');
    // No mark of a chat template reaches a prompt.
    expect(prompts.join('\n')).not.toMatch(/<\|?\/?(?:system|user|assistant|s)\|?>|\[\/?INST\]|<<\/?SYS>>/i);
  });
});

describe('a server in trouble', () => {
  beforeAll(async () => {
    await change({ languageModel: 'on' });
  });

  it.each<[string, string, Script]>([
    ['fails', 'engine_away', () => ({ status: 500 })],
    ['hangs', 'model_incomplete', () => ({ hang: true })],
    ['resets', 'engine_away', () => ({ reset: true })],
    [
      'asks to wait for an hour',
      'model_incomplete',
      () => ({ status: 429, headers: { 'retry-after': '3600' } }),
    ],
    ['never ends a string', 'model_incomplete', () => `{"n":"${'a'.repeat(60_000)}`],
    ['answers half', 'model_incomplete', () => ({ finish: 'length', json: '{"w":["1' })],
    ['answers in another shape', 'model_incomplete', () => '"everything"'],
  ])('that %s costs the model’s reading only, and the resume says so: %s', async (_name, code, broken) => {
    script = broken;
    const { resume, profile } = await read(RESUME);
    expect([resume.status, resume.problem?.code]).toEqual(['partial', code]);
    expect(profile.basics.name?.value).toBe('Anna Muster');
  });
});

it('waits as long as a busy server asks, and has the answer then', async () => {
  await change({ languageModel: 'on' });
  const asked: number[] = [];
  script = (question) => {
    asked.push(performance.now());
    return asked.length <= 3 ? { status: 429, headers: { 'retry-after': '1' } } : good(question);
  };
  const { resume, profile } = await read(RESUME);
  expect(resume.status).toBe('parsed');
  expect(profile.readings[1]?.unanswered).toBeUndefined();
  expect((asked.at(-1) as number) - (asked[0] as number)).toBeGreaterThanOrEqual(950);
});

it('shows the pool of workers', async () => {
  const id = randomUUID();
  const worker = {
    id,
    model: 'zephyr',
    revision: '3d6f2a1',
    engine: 'openai',
    device: 'H100',
    memoryGigabytes: 80,
    capacity: 8,
    running: 1,
    answered: 3,
    failed: 0,
    answerTokens: 600,
    busyMilliseconds: 3_000,
    draining: false,
    unhealthySince: null,
  };
  await service.store.asRelay((tx) => gpuWorkers.heartbeat(tx, worker, new Date()));
  const { body } = await request(http).get('/v1/admin/gpu-workers').expect(200);
  expect(body).toMatchObject({
    waiting: 0,
    workers: [{ id, alive: true, tokensPerSecond: 200, device: 'H100' }],
  });
  service.travel(120_000);
  expect((await request(http).get('/v1/admin/gpu-workers')).body.workers[0].alive).toBe(false);
});
