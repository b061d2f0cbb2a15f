// Questions about candidates, with a scripted server in the model's place: what a good one, a lying one and a broken one would say.
import { problemDocumentSchema, questionSchema, type Question } from '@vitae/contracts';
import { OpenAiEngine } from '@vitae/inference';
import { gpuWorkers } from '@vitae/store';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import { startModelServer, type Script } from '../support/model-server.mjs';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import { addTenant, type TestTenant } from '../support/tenants.ts';
import { WordEmbedder } from '../support/word-embedder.ts';

const WELDER = `Erika Beispiel
erika@example.com

Work experience
2016 - 2019 Welder, Example Shipyard
Welded hulls of 12 ferries and led a team of four.
No driving licence.
`;
const BAKER = `Max Muster
max@example.com

Work experience
2018 - 2022 Baker, Example Bakery
Baked rye bread and trained three apprentices.
`;

let service: TestService;
let tenant: TestTenant;
let http: App;
let server: Awaited<ReturnType<typeof startModelServer>>;
let script: Script = () => ({ s: [] });
let prompts: string[] = [];
let ids: Record<'welder' | 'baker', string>;
const bearer = (of = tenant) => ({ authorization: `Bearer ${of.apiKey}` });

beforeAll(async () => {
  server = await startModelServer((question) => {
    if (question.section === 'statements') prompts.push(question.user);
    return question.section === 'statements' ? script(question) : {};
  });
  const model = new OpenAiEngine({ baseUrl: server.baseUrl, model: 'scripted', timeoutMilliseconds: 2_000 });
  ({ service, tenant, http } = await startServiceWithTenant({}, { model, embedder: new WordEmbedder() }));
  ids = { welder: await send(WELDER), baker: await send(BAKER) };
});
afterAll(async () => {
  await service.stop();
  await server.close();
});
beforeEach(() => (prompts = []));

async function send(text: string): Promise<string> {
  const sent = await request(http)
    .post('/v1/resumes')
    .set(bearer())
    .set('prefer', 'wait=60')
    .attach('file', Buffer.from(text), 'cv.txt')
    .expect(200);
  return (sent.body as { id: string }).id;
}
const settings = (change: object) =>
  request(http).patch('/v1/settings').set(bearer()).send(change).expect(200);
const beat = (draining = false) =>
  service.store.asRelay((tx) =>
    gpuWorkers.heartbeat(
      tx,
      {
        id: '00000000-0000-4000-8000-000000000001',
        model: 'scripted',
        revision: '1',
        engine: 'test',
        device: 'none',
        memoryGigabytes: null,
        capacity: 1,
        running: 0,
        answered: 0,
        failed: 0,
        answerTokens: 0,
        busyMilliseconds: 0,
        draining,
        unhealthySince: null,
      },
      new Date(),
    ),
  );
const post = (question: string, more: object = {}) =>
  request(http)
    .post('/v1/ask')
    .set(bearer())
    .set('prefer', 'wait=60')
    .send({ question, ...more });
async function ask(question: string, more: object = {}): Promise<Question> {
  const answer = await post(question, more).expect(200);
  return questionSchema.parse(answer.body);
}
/** Points at the first passage that holds the words, and says this of it. */
const says =
  (words: string, ...statements: string[]): Script =>
  ({ lines }) => {
    const at = lines.find(({ text }) => text.includes(words))?.number ?? 99;
    return { s: statements.map((text) => [String(at), text]) };
  };
const used = async () => {
  const { body } = await request(http).get('/v1/usage').set(bearer()).expect(200);
  return (body as { languageModel: { questions: number; answerTokens: number }[] }).languageModel[0];
};

it('is refused where the tenant has the language model off, where no worker has one, and where the month’s tokens are used up', async () => {
  const code = async () => problemDocumentSchema.parse((await post('Who welds?')).body).type.split('#')[1];
  const isOn = async () => (await request(http).get('/v1/ask').set(bearer()).expect(200)).body as unknown;
  expect(await code()).toBe('language_model_off');
  expect(await isOn()).toEqual({ isOn: false });
  await settings({ languageModel: 'on' });
  expect(await isOn()).toEqual({ isOn: true });
  expect(await code()).toBe('no_language_model');
  await beat();
  await settings({ monthlyTokens: 0 });
  expect(await code()).toBe('tokens_used_up');
  await settings({ monthlyTokens: null });
});

describe('where a worker has a model', () => {
  beforeAll(async () => {
    await settings({ languageModel: 'on', monthlyTokens: null });
    await beat();
  });
  beforeEach(() => beat());

  it('answers in the words of resumes, with the person and the passage, each once, and counts the tokens', async () => {
    script = says('hulls', 'Welded hulls of 12 ferries', 'A welder, 2016 - 2019');
    const before = await used();
    const answer = await ask('Who has welded ships?');
    expect(answer).toMatchObject({ status: 'answered', leftOut: 0 });
    expect(answer.statements.map(({ text, name, resumeId }) => [text, name, resumeId])).toEqual([
      [
        '2016 - 2019 Welder, Example Shipyard Welded hulls of 12 ferries and led a team of four',
        'Erika Beispiel',
        ids.welder,
      ],
    ]);
    const [evidence] = answer.statements[0]?.passage.evidence ?? [];
    expect(evidence).toMatchObject({ page: 1 });
    expect(answer.use.promptTokens).toBeGreaterThan(0);
    expect(await used()).toMatchObject({
      questions: (before?.questions ?? 0) + 1,
      answerTokens: (before?.answerTokens ?? 0) + answer.use.answerTokens,
    });
  });

  it('shows the model no names and contacts', async () => {
    script = () => ({ s: [] });
    await ask('Who has welded ships?');
    expect(prompts.join('\n')).toContain('hulls');
    expect(prompts.join('\n')).not.toMatch(/Erika|Beispiel|@example/);
  });

  it.each([
    ['a number of its own', 'Welded hulls of 40 ferries'],
    ['a word of its own', 'Welded hulls of 12 submarines'],
    ['what the question says and the passage does not', 'Has welded in space'],
    ['what is denied', 'Has a driving licence'],
    ['a denial of what is said', 'Has not welded hulls'],
    ['nothing but words of every language', 'Yes, they are'],
    ['what stands in another passage', 'Baked rye bread'],
  ])('leaves out %s, and says that nothing was found', async (_what, statement) => {
    script = says('hulls', statement);
    const answer = await ask('Who has welded in space?');
    expect(answer.use.answerTokens).toBeGreaterThan(0);
    expect(answer).toMatchObject({ status: 'not_found', statements: [], leftOut: 1 });
  });

  it('believes none of what a liar says, whatever passages it points at', async () => {
    script = ({ lines }) => ({
      s: [...lines.map(({ number }) => number), 77].map((n) => [
        String(n),
        `Astronaut ${n} of the Moon Agency since 1999`,
      ]),
    });
    const answer = await ask('Who was on the moon?');
    expect(answer.statements).toEqual([]);
    expect(answer.leftOut).toBeGreaterThan(1);
  });

  it('keeps what a passage denies as a denial', async () => {
    script = says('driving', 'No driving licence');
    expect((await ask('Who has no driving licence?')).statements).toHaveLength(1);
  });

  it('looks only into those whom it is asked about, and refuses unknown ones', async () => {
    script = () => ({ s: [] });
    const { body } = await request(http).get('/v1/candidates').set(bearer()).expect(200);
    const baker = (body as { items: { id: string; name: string }[] }).items.find(
      (c) => c.name === 'Max Muster',
    );
    await ask('What has this person done?', { candidateIds: [baker?.id] });
    expect(prompts.join('\n')).toContain('rye bread');
    expect(prompts.join('\n')).not.toContain('hulls');
    const refused = await post('And this one?', { candidateIds: [baker?.id, randomUUID()] }).expect(400);
    expect(JSON.stringify(refused.body)).toContain('/candidateIds/1');
  });

  it('is 202 at once for whoever does not wait, and has its answer at its location', async () => {
    script = says('rye', 'Baked rye bread');
    const taken = await request(http)
      .post('/v1/ask')
      .set(bearer())
      .send({ question: 'Who bakes bread?' })
      .expect(202);
    const location = taken.headers['location'] as string;
    expect(location).toBe(`/v1/ask/${(taken.body as Question).id}`);
    let shown = taken.body as Question;
    while (shown.status === 'waiting')
      shown = (await request(http).get(location).set(bearer()).expect(200)).body as Question;
    expect(shown.statements.map(({ text }) => text)).toEqual([
      expect.stringContaining('Baked rye bread and trained three apprentices'),
    ]);
  });

  it('asks once, however often a request with one key is sent', async () => {
    script = says('rye', 'Baked rye bread');
    const sends = () => post('Who bakes rye bread?').set('idempotency-key', 'one');
    const answers = await Promise.all([sends(), sends(), sends()]);
    const again = await sends();
    expect(new Set([...answers, again].map(({ body }) => (body as Question).id)).size).toBe(1);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(prompts).toHaveLength(1);
    expect((await post('Another?').set('idempotency-key', 'one')).status).toBe(422);
  });

  it('has no answer where the model gives none, and counts what it cost', async () => {
    script = () => 'no JSON';
    expect(await ask('Who welds?')).toMatchObject({ status: 'failed', statements: [] });
  });

  it('takes what was said of a person along when their resume is deleted', async () => {
    const id = await send(
      BAKER.replace('Max Muster', 'Otto Muster').replace('rye', 'spelt').replace('max@', 'otto@'),
    );
    script = says('spelt', 'Baked spelt bread');
    const { id: questionId, statements } = await ask('Who bakes spelt bread?');
    expect(statements).toHaveLength(1);
    await request(http).delete(`/v1/resumes/${id}`).set(bearer()).expect(204);
    const { body } = await request(http).get(`/v1/ask/${questionId}`).set(bearer()).expect(200);
    expect(body).toMatchObject({ status: 'not_found', statements: [] });
  });

  it('shows nobody another tenant’s question', async () => {
    const { id } = await ask('Who welds?');
    const other = await addTenant(service.store, 'bolt');
    await request(http).get(`/v1/ask/${id}`).set(bearer(other)).expect(404);
  });
});
