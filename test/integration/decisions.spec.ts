// What a tenant decides about people: recorded once, corrected and withdrawn with all that was said before kept, also by two at once.
import type { Decision } from '@vitae/contracts';
import { candidates } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';

let service: TestService;
let tenant: TestTenant;
let other: TestTenant;
let http: App;
let bearer: { readonly authorization: string };

beforeAll(async () => {
  ({ service, tenant, http, bearer } = await startServiceWithTenant());
  other = await addTenant(service.store, 'bolt');
});
afterAll(() => service.stop());

const person = (of = tenant) => service.store.withTenant(of.id, (tx) => candidates.add(tx));
const record = (body: object) => request(http).post('/v1/decisions').set(bearer).send(body);
const recorded = async (body: object): Promise<Decision> => (await record(body).expect(201)).body.items[0];
const get = (path: string) => request(http).get(path).set(bearer);
const correct = (id: string, change: object) =>
  request(http).patch(`/v1/decisions/${id}`).set(bearer).send(change);
const withdraw = (id: string) => request(http).delete(`/v1/decisions/${id}`).set(bearer);
const codeOf = ({ status, body }: request.Response) => [
  status,
  (body as { type: string }).type.split('#')[1],
];

it('records one decision, with who said it and when', async () => {
  const candidateId = await person();
  const decision = await recorded({
    candidateId,
    outcome: 'short_listed',
    process: 'REQ-1',
    note: 'strong_skills',
  });
  expect(decision).toMatchObject({
    candidateId,
    outcome: 'short_listed',
    process: 'REQ-1',
    note: 'strong_skills',
    score: null,
    reference: null,
    withdrawn: false,
    revision: 1,
    by: { kind: 'api_key' },
  });
  expect(decision.decidedAt).toBe(decision.recordedAt);
  const { body } = await get(`/v1/decisions/${decision.id}`).expect(200);
  expect(body).toEqual({ ...decision, history: [decision] });
  const { body: trail } = await get(`/v1/audit?subjectId=${candidateId}`).expect(200);
  expect(trail.items).toMatchObject([
    { action: 'decision.recorded', detail: { decision: decision.id, outcome: 'short_listed' } },
  ]);
});

it('records many, all or none', async () => {
  const [one, two] = [await person(), await person()];
  const { body } = await record({
    decisions: [
      { candidateId: one, outcome: 'rejected', process: 'REQ-2' },
      { candidateId: two, outcome: 'hired', process: 'REQ-2', decidedAt: '2026-03-01T09:00:00+01:00' },
    ],
  }).expect(201);
  expect(body).toMatchObject({
    recorded: 2,
    items: [{ candidateId: one }, { candidateId: two, decidedAt: '2026-03-01T08:00:00.000Z' }],
  });
  const stranger = await person(other);
  const refused = await record({
    decisions: [
      { candidateId: one, outcome: 'hired', process: 'REQ-2b' },
      { candidateId: stranger, outcome: 'hired', process: 'REQ-2b' },
      { candidateId: randomUUID(), outcome: 'hired', process: 'REQ-2b' },
    ],
  });
  expect(codeOf(refused)).toEqual([404, 'candidate_not_found']);
  expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/decisions/1/candidateId',
    '/decisions/2/candidateId',
  ]);
  expect((await get('/v1/decisions?process=REQ-2b').expect(200)).body.items).toEqual([]);
});

it('records what has a reference once, and says where the same reference says otherwise', async () => {
  const candidateId = await person();
  const decision = { candidateId, outcome: 'interviewed', process: 'REQ-3', reference: 'ats-77' };
  const first = await recorded(decision);
  const again = (await record(decision).expect(201)).body;
  expect(again).toEqual({ items: [first], recorded: 0 });
  const { body: corrected } = await correct(first.id, { outcome: 'rejected' }).expect(200);
  expect((await record(decision).expect(201)).body).toEqual({ items: [corrected], recorded: 0 });
  const differs = await record({ ...decision, outcome: 'hired' });
  expect(codeOf(differs)).toEqual([409, 'decision_differs']);
  expect(codeOf(await record({ decisions: [decision, decision] }))).toEqual([400, 'invalid_request']);
  expect((await get('/v1/decisions?process=REQ-3&state=all').expect(200)).body.items).toHaveLength(1);
});

it('records what two send with the same reference at once a single time', async () => {
  const ids = await Promise.all([person(), person(), person()]);
  const batch = (order: readonly string[]) => ({
    decisions: order.map((candidateId) => ({
      candidateId,
      outcome: 'rejected',
      process: 'REQ-4',
      reference: candidateId,
    })),
  });
  const answers = await Promise.all([
    record(batch(ids)),
    record(batch(ids.toReversed())),
    record(batch([ids[1] ?? '', ids[0] ?? ''])),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(answers.reduce((sum, { body }) => sum + (body.recorded as number), 0)).toBe(3);
  expect((await get('/v1/decisions?process=REQ-4').expect(200)).body.items).toHaveLength(3);
});

it('refuses what is no decision, and says where', async () => {
  const candidateId = await person();
  const wrong: [object, string][] = [
    [{ candidateId, outcome: 'maybe' }, '/outcome'],
    [{ candidateId, outcome: 'hired', note: 'She is nice' }, '/note'],
    [{ candidateId, outcome: 'hired', process: ' ' }, '/process'],
    [{ candidateId, outcome: 'hired', decidedAt: '2999-01-01T00:00:00Z' }, '/decidedAt'],
    [{ candidateId, outcome: 'hired', sex: 'Female' }, '/sex'],
    [{ decisions: [] }, '/decisions'],
    [
      {
        decisions: [
          { candidateId, outcome: 'hired' },
          { candidateId, outcome: 'x' },
        ],
      },
      '/decisions/1/outcome',
    ],
    [
      { decisions: [{ candidateId, outcome: 'hired', decidedAt: '2999-01-01T00:00:00Z' }] },
      '/decisions/0/decidedAt',
    ],
  ];
  for (const [body, pointer] of wrong) {
    const answer = await record(body);
    expect([codeOf(answer), answer.body.errors[0].pointer]).toEqual([[400, 'invalid_request'], pointer]);
  }
  expect(codeOf(await record({ candidateId, outcome: 'hired', decidedAt: 'yesterday' }))[0]).toBe(400);
});

it('is corrected and withdrawn, and keeps what it said before', async () => {
  const candidateId = await person();
  const first = await recorded({
    candidateId,
    outcome: 'rejected',
    process: 'REQ-5',
    note: 'no_licence',
    score: 3,
  });
  const { body: second } = await correct(first.id, { outcome: 'interviewed', note: null }).expect(200);
  expect(second).toMatchObject({
    outcome: 'interviewed',
    note: null,
    score: 3,
    process: 'REQ-5',
    revision: 2,
  });
  const { body: third } = await withdraw(first.id).expect(200);
  expect(third).toMatchObject({ withdrawn: true, revision: 3, outcome: 'interviewed' });
  expect((await withdraw(first.id).expect(200)).body).toEqual(third);
  expect(codeOf(await correct(first.id, { outcome: 'hired' }))).toEqual([409, 'decision_withdrawn']);
  const { body } = await get(`/v1/decisions/${first.id}`).expect(200);
  expect(body.history).toEqual([first, second, third]);
  expect((await get(`/v1/decisions?candidateId=${candidateId}`)).body.items).toEqual([]);
  expect((await get(`/v1/decisions?candidateId=${candidateId}&state=withdrawn`)).body.items).toEqual([third]);
  expect((await get(`/v1/decisions?candidateId=${candidateId}&state=all`)).body.items).toEqual([third]);
  expect(codeOf(await correct(randomUUID(), { outcome: 'hired' }))).toEqual([404, 'decision_not_found']);
  expect(codeOf(await correct(first.id, {}))).toEqual([400, 'invalid_request']);
  const { body: trail } = await get(`/v1/audit?subjectId=${candidateId}`).expect(200);
  expect(trail.items.map(({ action }: { action: string }) => action)).toEqual([
    'decision.withdrawn',
    'decision.corrected',
    'decision.recorded',
  ]);
});

it('keeps what two say at once: of one decision in turn, of one person both', async () => {
  const candidateId = await person();
  const { id } = await recorded({ candidateId, outcome: 'applied', process: 'REQ-6' });
  const changes = await Promise.all([
    correct(id, { outcome: 'rejected' }),
    correct(id, { note: 'late' }),
    correct(id, { process: 'REQ-6b' }),
    correct(id, { score: 5 }),
  ]);
  expect(changes.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const { body } = await get(`/v1/decisions/${id}`).expect(200);
  expect(body).toMatchObject({ outcome: 'rejected', note: 'late', process: 'REQ-6b', score: 5, revision: 5 });
  expect(body.history.map(({ revision }: Decision) => revision)).toEqual([1, 2, 3, 4, 5]);
  const [hired, rejected] = await Promise.all([
    record({ candidateId, outcome: 'hired', process: 'REQ-7' }),
    record({ candidateId, outcome: 'rejected', process: 'REQ-7' }),
  ]);
  expect([hired.status, rejected.status]).toEqual([201, 201]);
  expect((await get('/v1/decisions?process=REQ-7').expect(200)).body.items).toHaveLength(2);
  // Withdrawn while it is corrected: it stays withdrawn, whoever comes first.
  const [gone, changed] = await Promise.all([withdraw(id), correct(id, { outcome: 'hired' })]);
  expect(gone.status).toBe(200);
  expect([200, 409]).toContain(changed.status);
  expect((await get(`/v1/decisions/${id}`)).body).toMatchObject({ withdrawn: true });
});

it('is listed page by page and as a table', async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, () => person()));
  const outcomes = ['applied', 'short_listed', 'rejected', 'hired', 'withdrew'];
  await record({
    decisions: ids.map((candidateId, n) => ({
      candidateId,
      outcome: outcomes[n],
      process: 'Shift lead, =night',
      decidedAt: `2026-04-0${n + 1}T00:00:00Z`,
    })),
  }).expect(201);
  const process = encodeURIComponent('Shift lead, =night');
  const seen: string[] = [];
  let path: string | undefined = `/v1/decisions?process=${process}&limit=2`;
  for (let pages = 0; path; pages++) {
    expect(pages).toBeLessThan(4);
    const answer: request.Response = await get(path).expect(200);
    seen.push(...answer.body.items.map((one: Decision) => one.candidateId));
    path = /<([^>]+)>/.exec(answer.headers['link'] ?? '')?.[1];
  }
  expect(seen).toEqual(ids.toReversed());
  const within = await get(
    `/v1/decisions?process=${process}&from=2026-04-02T00:00:00Z&to=2026-04-04T00:00:00Z`,
  );
  expect(within.body.items.map((one: Decision) => one.outcome)).toEqual(['rejected', 'short_listed']);
  const hired = await get(`/v1/decisions?process=${process}&outcome=hired`);
  expect(hired.body.items).toHaveLength(1);
  const table = await get(`/v1/decisions?process=${process}&format=csv`).expect(200);
  expect(table.headers['content-type']).toMatch(/^text\/csv/);
  const lines = table.text.trim().split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^id,reference,candidateId,process,outcome,selected,decidedAt/);
  expect(lines[2]).toContain(',"Shift lead, =night",hired,true,2026-04-04T00:00:00.000Z,');
  expect(codeOf(await get('/v1/decisions?cursor=x'))).toEqual([400, 'invalid_request']);
});
