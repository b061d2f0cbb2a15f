// Selection rates by categories that a tenant brings: counted by people and how far they came, apart from all that ranks or shows people,
// and kept as numbers when a person is erased.
import type { ImpactReport } from '@vitae/contracts';
import { candidates } from '@vitae/store';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
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
const people = (n: number) => Promise.all(Array.from({ length: n }, () => person()));
const decide = (decisions: object[]) =>
  request(http).post('/v1/decisions').set(bearer).send({ decisions }).expect(201);
const get = (path: string) => request(http).get(path).set(bearer);
const put = (id: string, categories: object) =>
  request(http).put(`/v1/candidates/${id}/categories`).set(bearer).send({ categories });
const change = (people: object[]) => request(http).post('/v1/categories').set(bearer).send({ people });
const table = (csv: string) =>
  request(http).post('/v1/categories:csv').set(bearer).set('content-type', 'text/csv').send(csv);
const report = async (query: string): Promise<ImpactReport> =>
  (await get(`/v1/reports/impact?${query}`).expect(200)).body;
const categoriesOf = async (id: string) =>
  (await get(`/v1/candidates/${id}/categories`).expect(200)).body.categories;
const codeOf = ({ status, body }: request.Response) => [
  status,
  (body as { type: string }).type.split('#')[1],
];
const rows = ({ tables }: ImpactReport, at = 0) =>
  tables[at]?.rows.map(({ values, applicants, selected, impactRatio }) => [
    Object.values(values).join('/'),
    applicants,
    selected,
    impactRatio,
  ]);
async function send(name: string): Promise<{ id: string; candidateId: string }> {
  const text = `${name} Wolkenmeer\n${name.toLowerCase()}@wolkenmeer.example\n\nWork Experience\nWelder, Example Works Ltd, 2016 - 2019\n`;
  const { body } = await request(http)
    .post('/v1/resumes')
    .set(bearer)
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
  return body as { id: string; candidateId: string };
}

describe('categories', () => {
  it('are said of one person, whole', async () => {
    const id = await person();
    expect(await categoriesOf(id)).toEqual({});
    await put(id, { sex: 'Female', race_ethnicity: 'Asian (Not Hispanic or Latino)' }).expect(200);
    await put(id, { sex: ' Male ' }).expect(200);
    expect(await categoriesOf(id)).toEqual({ sex: 'Male' });
    await put(id, {}).expect(200);
    expect(await categoriesOf(id)).toEqual({});
    for (const wrong of [{ 'Sex!': 'x' }, { sex: '' }, { sex: 7 }, { sex: null }])
      expect(codeOf(await put(id, wrong))).toEqual([400, 'invalid_request']);
    expect(codeOf(await put(await person(other), { sex: 'x' }))).toEqual([404, 'candidate_not_found']);
  });

  it('are said of many, each by itself, all or none', async () => {
    const [one, two] = await people(2);
    await put(one ?? '', { sex: 'Female', veteran: 'yes' }).expect(200);
    const { body } = await change([
      { candidateId: one, categories: { veteran: null, age_group: '40+' } },
      { candidateId: two, categories: { sex: 'Male' } },
    ]).expect(200);
    expect(body).toEqual({ people: 2, values: 3 });
    expect(await categoriesOf(one ?? '')).toEqual({ age_group: '40+', sex: 'Female' });
    const refused = await change([
      { candidateId: one, categories: { sex: 'Male' } },
      { candidateId: randomUUID(), categories: { sex: 'Male' } },
    ]);
    expect(codeOf(refused)).toEqual([404, 'candidate_not_found']);
    expect(refused.body.errors[0].pointer).toBe('/people/1/candidateId');
    const twice = { candidateId: one, categories: { sex: 'Male' } };
    expect(codeOf(await change([twice, twice]))).toEqual([400, 'invalid_request']);
    expect(await categoriesOf(one ?? '')).toEqual({ age_group: '40+', sex: 'Female' });
  });

  it('are brought as a table, whose wrong lines are told', async () => {
    const [one, two] = await people(2);
    await put(two ?? '', { sex: 'Female' }).expect(200);
    const { body } = await table(
      `\uFEFFcandidateId,sex,race_ethnicity\r\n${one},Female,"Hispanic, or Latino"\r\n\r\n${two},,White\r\n`,
    ).expect(200);
    expect(body).toEqual({ people: 2, values: 4 });
    expect(await categoriesOf(one ?? '')).toEqual({ sex: 'Female', race_ethnicity: 'Hispanic, or Latino' });
    expect(await categoriesOf(two ?? '')).toEqual({ race_ethnicity: 'White' });
    const pointers = async (csv: string) => {
      const answer = await table(csv);
      expect(answer.status).toBe(400);
      return (answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    };
    expect(await pointers(`candidateId,sex\n${one},Female\nnobody,Male\n${two},${'x'.repeat(81)}\n`)).toEqual(
      ['/3/candidateId', '/4/sex'],
    );
    expect(await pointers(`candidateId,sex\n${one},a\n${one},b\n`)).toEqual(['/3/candidateId']);
    for (const csv of ['', 'sex\nFemale\n', 'candidateId\n', `candidateId,sex,sex\n${one},a,b\n`])
      expect(codeOf(await table(csv))).toEqual([400, 'invalid_request']);
    expect(codeOf(await table(`candidateId,sex\n${one},a,too many\n`))).toEqual([400, 'invalid_request']);
    const unknown = await table(`candidateId,sex\n${one},Male\n${randomUUID()},Male\n`);
    expect(codeOf(unknown)).toEqual([404, 'candidate_not_found']);
    expect(unknown.body.errors[0].pointer).toBe('/3/candidateId');
    expect(codeOf(await request(http).post('/v1/categories:csv').set(bearer).send({}))[0]).toBe(415);
    expect(await categoriesOf(one ?? '')).toMatchObject({ sex: 'Female' });
  });

  it('that two say at once are one of both, whole', async () => {
    const id = await person();
    const said = [{ sex: 'Female', race: 'White' }, { sex: 'Male', age: '40+' }, { veteran: 'yes' }];
    const answers = await Promise.all([...said, ...said].map((one) => put(id, one)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(said).toContainEqual(await categoriesOf(id));
  });
});

it('counts how far people came, whatever was said in which order, and who is unknown apart', async () => {
  const ids = await people(9);
  const [a, b, c, d, e, f, g, h, i] = ids;
  const process = 'Welder 2026';
  const decision = (candidateId: string | undefined, outcome: string, day = '01') => ({
    candidateId,
    outcome,
    process,
    decidedAt: `2026-05-${day}T12:00:00Z`,
  });
  await decide([
    // Hired, and short-listed before.
    decision(a, 'hired', '20'),
    decision(a, 'short_listed'),
    // Rejected after an interview: selected for it, not hired.
    decision(b, 'interviewed'),
    decision(b, 'rejected', '09'),
    decision(c, 'rejected'),
    decision(d, 'short_listed'),
    decision(e, 'rejected'),
    decision(f, 'applied'),
    // Went by themselves: before anything, and after an offer.
    decision(g, 'withdrew'),
    decision(h, 'offered'),
    decision(h, 'withdrew', '03'),
    decision(i, 'short_listed'),
  ]);
  const sex = (candidateId: string | undefined, value: string) => ({
    candidateId,
    categories: { sex: value },
  });
  await change([
    sex(a, 'Female'),
    sex(b, 'female'),
    sex(c, 'Female'),
    sex(d, 'Male'),
    sex(e, 'Male'),
    sex(f, 'Male'),
    sex(g, 'Male'),
    sex(h, 'Male'),
  ]).expect(200);
  const short = await report('process=Welder%202026&category=sex');
  expect(short).toMatchObject({ outcome: 'short_listed', applicants: 8, withdrew: 1, process });
  expect(rows(short)).toEqual([
    ['Male', 4, 2, 0.75],
    ['Female', 3, 2, 1],
  ]);
  expect(short.tables[0]).toMatchObject({ unknown: 1, applicants: 7 });
  expect(short.tables[0]?.rows[0]?.cautions).toEqual(['few_applicants', 'one_person_decides']);
  expect(short.notes.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['method', 'under_two_percent', 'four_fifths', 'not_advice']),
  );
  expect(rows(await report('process=Welder%202026&category=sex&outcome=interviewed'))).toEqual([
    ['Male', 4, 1, 0.375],
    ['Female', 3, 2, 1],
  ]);
  const hired = await report('process=Welder%202026&category=sex&outcome=hired');
  expect(hired).toMatchObject({ withdrew: 2 });
  expect(rows(hired)).toEqual([
    ['Female', 3, 1, 1],
    ['Male', 3, 0, 0],
  ]);
  // What was decided later is not in it.
  const early = await report('process=Welder%202026&category=sex&outcome=hired&to=2026-05-10T00:00:00Z');
  expect(rows(early)).toEqual([
    ['Female', 3, 0, null],
    ['Male', 3, 0, null],
  ]);
  const csv = await get('/v1/reports/impact?process=Welder%202026&category=sex&format=csv').expect(200);
  expect(csv.headers['content-type']).toMatch(/^text\/csv/);
  expect(csv.text.split('\r\n')).toEqual([
    'by,category,applicants,selected,rate,impactRatio,underTwoPercent,belowFourFifths,cautions',
    'sex,Male,4,2,0.5,0.75,false,true,few_applicants one_person_decides',
    'sex,Female,3,2,0.6667,1,false,false,few_applicants',
    'sex,(unknown),1,,,,,,',
    '',
  ]);
  expect((await get('/v1/audit?action=impact.read').expect(200)).body.items.length).toBeGreaterThan(4);
});

it('takes no account of what was withdrawn, and counts merged people once', async () => {
  const sent = [await send('Ulrike'), await send('Valeska'), await send('Wiebke')];
  const [one, two, three] = sent.map(({ candidateId }) => candidateId);
  const decided = await decide([
    { candidateId: one, outcome: 'short_listed', process: 'Merged' },
    { candidateId: two, outcome: 'rejected', process: 'Merged' },
    { candidateId: three, outcome: 'hired', process: 'Merged' },
  ]);
  await change([
    { candidateId: one, categories: { team: 'red' } },
    { candidateId: two, categories: { team: 'blue' } },
    { candidateId: three, categories: { team: 'blue' } },
  ]).expect(200);
  await request(http).delete(`/v1/decisions/${decided.body.items[2].id}`).set(bearer).expect(200);
  expect(rows(await report('process=Merged&category=team'))).toEqual([
    ['blue', 1, 0, 0],
    ['red', 1, 1, 1],
  ]);
  await request(http).post(`/v1/candidates/${one}/merge`).set(bearer).send({ candidateId: two }).expect(200);
  // Said last, of whichever of them.
  await put(two ?? '', { team: 'green' }).expect(200);
  expect(rows(await report('process=Merged&category=team'))).toEqual([['green', 1, 1, 1]]);
  expect(await categoriesOf(one ?? '')).toEqual({ team: 'green' });
  expect((await get(`/v1/decisions?candidateId=${one}`)).body.items).toHaveLength(2);
  expect((await get(`/v1/decisions?candidateId=${two}`)).body.items).toHaveLength(2);
});

it('takes categories together, leaves out small ones, and reports all there are by themselves', async () => {
  const ids = await people(120);
  // 119 of two sexes and two teams, and one of a third team: under 2 %.
  const values = ids.map((_, n) => ({
    sex: n % 2 ? 'Female' : 'Male',
    squad: n === 0 ? 'none' : n % 4 < 2 ? 'red' : 'blue',
  }));
  await decide(
    ids.map((candidateId, n) => ({
      candidateId,
      outcome: n % 3 === 0 ? 'short_listed' : 'rejected',
      process: 'Together',
    })),
  );
  await change(ids.map((candidateId, n) => ({ candidateId, categories: values[n] }))).expect(200);
  const together = await report('process=Together&category=sex,squad');
  expect(together.tables.map(({ by }) => by.join('+'))).toEqual(['sex', 'squad', 'sex+squad']);
  expect(rows(together, 1)?.at(-1)).toEqual(['none', 1, 1, null]);
  expect(together.tables[1]?.rows.at(-1)).toMatchObject({ underTwoPercent: true, rate: 1 });
  expect(rows(await report('process=Together&category=squad&small=keep'))?.at(-1)).toEqual(['none', 1, 1, 1]);
  const cells = together.tables[2]?.rows ?? [];
  expect(cells.reduce((sum, { applicants }) => sum + applicants, 0)).toBe(120);
  expect(cells[0]?.values).toEqual({ sex: expect.any(String), squad: expect.any(String) });
  const every = await report('process=Together');
  expect(every.tables.map(({ by }) => by.join())).toEqual(['sex', 'squad']);
  // Of which nobody has said anything: all are unknown.
  expect((await report('process=Together&category=planet')).tables).toMatchObject([
    { rows: [], unknown: 120 },
  ]);
});

it('counts who was scored above the median of all', async () => {
  const ids = await people(6);
  const scores = [1, 2, 3, 4, 5, 6];
  await decide(
    ids.map((candidateId, n) => ({ candidateId, outcome: 'applied', process: 'Scored', score: scores[n] })),
  );
  await change(
    ids
      .slice(0, 5)
      .map((candidateId, n) => ({ candidateId, categories: { sex: n % 2 ? 'Female' : 'Male' } })),
  ).expect(200);
  const scored = await report('process=Scored&category=sex&measure=scoring');
  expect(scored).toMatchObject({ measure: 'scoring', outcome: null, medianScore: 3.5, applicants: 6 });
  // Males: 1, 3, 5; females: 2, 4; the one with 6 is of unknown sex, and part of the sample all the same.
  expect(rows(scored)).toEqual([
    ['Male', 3, 1, 0.6667],
    ['Female', 2, 1, 1],
  ]);
});

describe('a person with categories', () => {
  const MARK = 'Quorvianisch';
  const NAME = 'zorblex_kind';

  /** Every table in which a text stands, row level security aside. */
  async function tablesWith(text: string): Promise<string[]> {
    const client = new Client({ connectionString: service.database.url });
    await client.connect();
    try {
      const { rows: tables } = await client.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema = 'public'`,
      );
      const found: string[] = [];
      await client.query('BEGIN').then(() => client.query('SET LOCAL row_security = off'));
      for (const { name } of tables) {
        const hits = await client.query(`SELECT 1 FROM "${name}" t WHERE t::text ILIKE $1 LIMIT 1`, [
          `%${text}%`,
        ]);
        if (hits.rows.length) found.push(name);
      }
      await client.query('COMMIT');
      return found.toSorted();
    } finally {
      await client.end();
    }
  }

  it('is shown with them nowhere but by their own addresses and in what is handed out, and keeps numbers when erased', async () => {
    const { id, candidateId } = await send('Quirina');
    await put(candidateId, { [NAME]: MARK }).expect(200);
    await decide([{ candidateId, outcome: 'hired', process: 'Marked', decidedAt: '2026-02-10T00:00:00Z' }]);
    await request(http).post(`/v1/resumes/${id}/reparse`).set(bearer).set('prefer', 'wait=60').expect(200);

    // Every GET there is, by a key that may do all.
    const { body: api } = await get('/openapi.json').expect(200);
    const ids: Record<string, string> = { id, candidateId };
    const shown: string[] = [];
    for (const [path, methods] of Object.entries(api.paths as Record<string, object>)) {
      if (!('get' in methods)) continue;
      const answer = await get(path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? id)).buffer(true);
      const text = `${answer.text ?? JSON.stringify(answer.body)}${JSON.stringify(answer.headers)}`;
      if (text.includes(MARK) || (text.includes(NAME) && path !== '/openapi.json')) shown.push(path);
    }
    expect(shown.toSorted()).toEqual(['/v1/candidates/{candidateId}/categories', '/v1/reports/impact']);
    // What ranks and matches people answers without them, and finds nobody by them.
    const post = (path: string, body: object) => request(http).post(path).set(bearer).send(body);
    const hit = await post('/v1/search', { text: 'welder' }).expect(200);
    expect(hit.body.hits.length).toBeGreaterThan(0);
    const answers = [
      hit,
      await post('/v1/search', { text: MARK }).expect(200),
      await post('/v1/matches', { jobDescription: `${MARK} welder`, candidateIds: [candidateId] }).expect(
        200,
      ),
      await get(`/v1/resumes/${id}/profile?format=json-resume`).expect(200),
      await get(`/v1/resumes/${id}/profile?view=blind`).expect(200),
    ];
    for (const { body } of answers) expect(JSON.stringify(body)).not.toContain(NAME);
    // Whoever asks for the word has it in what was asked for; no hit has it.
    const told = answers.map(({ body }) => body.hits ?? body.matches ?? body);
    expect(JSON.stringify([told[0], told[1], told[3], told[4]])).not.toContain(MARK);
    expect(await tablesWith(MARK)).toEqual(['candidate_categories']);

    const folder = await mkdtemp(join(tmpdir(), 'vitae-categories-'));
    const { body: zip } = await get(`/v1/candidates/${candidateId}/export`)
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      })
      .expect(200);
    await writeFile(join(folder, 'person.zip'), zip as Buffer);
    execFileSync('unzip', ['-q', 'person.zip'], { cwd: folder });
    const handedOut = (await readdir(join(folder, 'rows'))).toSorted();
    expect(handedOut).toEqual(expect.arrayContaining(['candidate_categories.jsonl', 'decisions.jsonl']));
    expect(await readFile(join(folder, 'rows', 'candidate_categories.jsonl'), 'utf8')).toContain(MARK);
    await rm(folder, { recursive: true });

    const before = await report(`process=Marked&category=${NAME}&outcome=hired`);
    expect(rows(before)).toEqual([[MARK, 1, 1, 1]]);
    const { body: receipt } = await request(http)
      .delete(`/v1/candidates/${candidateId}`)
      .set(bearer)
      .expect(200);
    expect(receipt.statement.erased.rows).toMatchObject({ candidate_categories: 1, decisions: 1 });
    const after = await report(`process=Marked&category=${NAME}&outcome=hired`);
    expect(after).toEqual({ ...before, ofErased: 1 });
    expect(await tablesWith(MARK)).toEqual(['erased_applications']);
    expect(await tablesWith(candidateId)).not.toContain('erased_applications');
    expect((await get('/v1/decisions?process=Marked&state=all')).body.items).toEqual([]);
    // Of their month alone is known when: half of it is not in a report.
    const half = await report(`process=Marked&category=${NAME}&outcome=hired&to=2026-02-15T00:00:00Z`);
    expect(half).toMatchObject({ applicants: 0, ofErased: 0, erasedLeftOut: 1 });
    const whole = await report(
      `process=Marked&category=${NAME}&from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z`,
    );
    expect(whole).toMatchObject({ applicants: 1, ofErased: 1, erasedLeftOut: 0 });
    expect((await report(`process=Marked&category=${NAME}&measure=scoring`)).erasedLeftOut).toBe(1);
  });

  it('keeps them with whoever they were merged into when their own resume goes, and as numbers when the last one does', async () => {
    const [one, two] = [await send('Rabea'), await send('Sidonie')];
    await put(two.candidateId, { wing: 'left' }).expect(200);
    await decide([{ candidateId: two.candidateId, outcome: 'short_listed', process: 'Gone' }]);
    await request(http)
      .post(`/v1/candidates/${one.candidateId}/merge`)
      .set(bearer)
      .send({ candidateId: two.candidateId })
      .expect(200);
    const remove = (id: string) => request(http).delete(`/v1/resumes/${id}`).set(bearer).expect(204);
    await remove(two.id);
    const { body } = await get('/v1/decisions?process=Gone').expect(200);
    expect(body.items).toMatchObject([{ candidateId: one.candidateId, revision: 1 }]);
    expect(await categoriesOf(one.candidateId)).toEqual({ wing: 'left' });
    await remove(one.id);
    expect((await get('/v1/decisions?process=Gone').expect(200)).body.items).toEqual([]);
    const gone = await report('process=Gone&category=wing');
    expect(gone).toMatchObject({ applicants: 1, ofErased: 1 });
    expect(rows(gone)).toEqual([['left', 1, 1, 1]]);
  });

  it('is decided about or erased, and never half, when both are asked for at once', async () => {
    for (const n of [1, 2, 3]) {
      const { candidateId } = await send(`Tamina${n}x`);
      const [decided, erased] = await Promise.all([
        request(http)
          .post('/v1/decisions')
          .set(bearer)
          .send({ candidateId, outcome: 'hired', process: `Race ${n}` }),
        request(http).delete(`/v1/candidates/${candidateId}`).set(bearer),
      ]);
      expect(erased.status).toBe(200);
      expect([201, 404]).toContain(decided.status);
      const { applicants } = await report(`process=Race%20${n}`);
      expect(applicants).toBe(decided.status === 201 ? 1 : 0);
      expect((await get(`/v1/decisions?process=Race%20${n}`)).body.items).toEqual([]);
    }
  });
});
