// A server in all sorts of trouble: the engine says what is wrong, and a resume loses a section at most.
import type { Document } from '@vitae/contracts';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { countMistralTokens } from './mistral-tokens.ts';
import { OpenAiEngine, type OpenAiEngineOptions } from './openai-engine.ts';
import { readWithModel } from './read-with-model.ts';

type Asked = IncomingMessage & { body: string };
type Answerer = (response: ServerResponse, call: number, request: Asked) => void;

const completion = (content: string, finish = 'stop') =>
  JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    created: 0,
    model: 'm',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  });
const sends =
  (body: string, status = 200, headers = {}): Answerer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };

async function withServer<T>(
  answer: Answerer,
  use: (engine: OpenAiEngine, calls: () => number) => Promise<T>,
  options: Pick<OpenAiEngineOptions, 'reasoning'> = {},
): Promise<T> {
  let calls = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => answer(response, ++calls, Object.assign(request, { body })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const engine = new OpenAiEngine({
    baseUrl: `http://127.0.0.1:${port}/v1`,
    model: 'm',
    timeoutMilliseconds: 300,
    ...options,
  });
  try {
    return await use(engine, () => calls);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const REQUEST = {
  system: 's',
  user: '1 Anna',
  schema: { name: 'person', json: { type: 'object' } },
  maxTokens: 50,
};

it.each<[string, Answerer, string]>([
  ['hangs', () => undefined, 'timed_out'],
  ['resets', (_response, _call, request) => request.socket.destroy(), 'unavailable'],
  ['stops in the middle', sends(completion('{"n":"An')), 'invalid_json'],
  ['answers with something else', sends('<html>'), 'unavailable'],
  ['runs out of tokens', sends(completion('{"n":"', 'length')), 'too_long'],
  ['never ends a string', sends(completion(`{"n":"${'a'.repeat(50_000)}"}`)), 'invalid_json'],
  ['fails', sends('{}', 500), 'unavailable'],
  ['refuses', sends('{"error":{"message":"no"}}', 400), 'refused'],
  ['does not know the key', sends('{"error":{"message":"no"}}', 401), 'misconfigured'],
  ['does not know the model', sends('{"error":{"message":"no"}}', 404), 'misconfigured'],
  ['gives no choice', sends(JSON.stringify({ choices: [] })), 'too_long'],
])('a server that %s', (_name, answer, reason) =>
  withServer(answer, async (engine) =>
    expect(await engine.answer(REQUEST)).toMatchObject({ ok: false, reason }),
  ),
);

it('tells how long a busy server asks to wait', () =>
  withServer(sends('{}', 429, { 'retry-after': '2' }), async (engine) =>
    expect(await engine.answer(REQUEST)).toMatchObject({
      ok: false,
      reason: 'rate_limited',
      retryAfterMilliseconds: 2000,
    }),
  ));

it('gives the answer and what it cost', () =>
  withServer(sends(completion('{"n":"1"}')), async (engine) =>
    expect(await engine.answer(REQUEST)).toEqual({
      ok: true,
      json: { n: '1' },
      use: { promptTokens: 10, answerTokens: 5 },
    }),
  ));

it('learns what a server does not take, and asks it so from then on', async () => {
  const asked: Record<string, unknown>[] = [];
  const refuses = (param: string) =>
    sends(JSON.stringify({ error: { message: 'unsupported', param, code: 'unsupported_parameter' } }), 400);
  const answer: Answerer = (response, call, request) => {
    const body = JSON.parse(request.body) as Record<string, unknown>;
    asked.push(body);
    const refused = ['max_tokens', 'temperature'].find((name) => name in body);
    (refused ? refuses(refused) : sends(completion('{}')))(response, call, request);
  };
  await withServer(answer, async (engine) => {
    expect(await engine.answer(REQUEST)).toMatchObject({ ok: true });
    expect(await engine.answer(REQUEST)).toMatchObject({ ok: true });
  });
  expect(
    asked.map((body) => ['max_tokens', 'max_completion_tokens', 'temperature'].map((key) => body[key])),
  ).toEqual([
    [50, undefined, 0],
    [undefined, 50, 0],
    [undefined, 50, undefined],
    [undefined, 50, undefined],
  ]);
});

it('does not go on asking a server that refuses the same again', async () => {
  let calls = 0;
  const answer: Answerer = (response, call, request) => {
    calls = call;
    sends('{"error":{"message":"no","param":"max_tokens"}}', 400)(response, call, request);
  };
  await withServer(answer, async (engine) =>
    expect(await engine.answer(REQUEST)).toMatchObject({ ok: false, reason: 'refused' }),
  );
  expect(calls).toBe(2);
});

const TEXT = `Anna Muster
anna@example.com
Work Experience
Welder, Example Works Ltd, 2016 - 2019
Ran the line.
Education
BSc in Physics, University of Leeds, 2012 - 2015
Skills
Welding, Brazing`;
const resume: Document = {
  format: 'txt',
  pages: [{ number: 1, width: 595, height: 842 }],
  flags: [],
  lines: TEXT.split('\n').map((text, i) => ({
    number: i + 1,
    page: 1,
    block: i,
    role: 'body',
    text,
    words: [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
    ...(/^(?:Work|Education|Skills)/.test(text) && text.length < 20 && { heading: true }),
  })),
};
const readBy = (answer: Answerer) =>
  withServer(answer, async (engine, calls) => ({
    reading: await readWithModel(resume, { model: engine, countTokens: countMistralTokens, asOf: '2026-11' }),
    calls: calls(),
  }));

it('asks once more, then leaves the section to the rules and says so', async () => {
  const { reading, calls } = await readBy(sends('{}', 500));
  expect(reading.extraction.unanswered?.sort()).toEqual(['person', 'rest', 'work']);
  expect(reading.failures).toEqual(['unavailable', 'unavailable', 'unavailable']);
  expect(calls).toBe(6);
});

it('takes the second answer where the first failed', async () => {
  const { reading } = await readBy((response, call) =>
    call <= 3
      ? sends(completion('{"w":'))(response, call, undefined as never)
      : sends(completion('{"n":"1 Anna Muster","w":["4 Example Works Ltd|4 Welder|5-5"]}'))(
          response,
          call,
          undefined as never,
        ),
  );
  expect(reading.extraction.unanswered).toBeUndefined();
  expect(reading.extraction.extracted.basics.name?.value).toBe('Anna Muster');
  expect(reading.extraction.extracted.positions[0]).toMatchObject({
    organisation: { value: 'Example Works Ltd', tier: 'llm' },
    title: { value: 'Welder' },
    start: { value: '2016' },
    highlights: [{ value: 'Ran the line.' }],
  });
});

it('refuses an answer of another shape', async () => {
  const { reading } = await readBy(sends(completion('{"w":"all of it","n":7,"e":{}}')));
  expect(reading.failures).toEqual(['invalid_json', 'invalid_json', 'invalid_json']);
});

it('counts what the document does not hold', async () => {
  const { reading } = await readBy(sends(completion('{"n":"Globex","w":["4 Initech|9999|1-900"]}')));
  expect(reading.extraction.dropped).toBeGreaterThanOrEqual(3);
  expect(JSON.stringify(reading.extraction.extracted)).not.toMatch(/Globex|Initech/);
});

it('leaves a section that a mistake of ours keeps from being asked to the rules, tells it, and asks the others', async () => {
  const countTokens = (text: string) => {
    if (text.includes('Welder')) throw new RangeError(text);
    return countMistralTokens(text);
  };
  const { extraction, failures, calls } = await withServer(
    sends(completion('{"n":"1 Anna Muster"}')),
    (model) => readWithModel(resume, { model, countTokens, asOf: '2026-11' }),
  );
  expect(extraction.extracted.basics.name?.value).toBe('Anna Muster');
  expect([extraction.unanswered, failures, calls]).toEqual([['work'], ['not_asked'], 2]);
  expect(extraction.faults).toMatchObject([{ field: 'llm.work', error: 'RangeError' }]);
  expect(JSON.stringify(extraction.faults)).not.toContain('Welder');
});

it('charges for answers that came to nothing, too', async () => {
  const { reading } = await readBy(sends(completion('{"n":"', 'length')));
  expect([reading.calls, reading.use]).toEqual([6, { promptTokens: 60, answerTokens: 30 }]);
});

it('asks no more than a resume may cost, and says what was left out', () =>
  withServer(sends(completion('{"n":"')), async (engine, calls) => {
    const { failures, extraction } = await readWithModel(resume, {
      model: engine,
      countTokens: countMistralTokens,
      asOf: '2026-11',
      maxCalls: 2,
    });
    expect(calls()).toBe(2);
    expect([...failures].sort()).toEqual(['invalid_json', 'invalid_json', 'over_budget']);
    expect(extraction.unanswered?.sort()).toEqual(['person', 'rest', 'work']);
  }));

it('gives a model that reasons room to do so, and asks without where the server refuses the word', async () => {
  const asked: Record<string, unknown>[] = [];
  const answer: Answerer = (response, call, request) => {
    const body = JSON.parse(request.body) as Record<string, unknown>;
    asked.push(body);
    const refusal = JSON.stringify({ error: { message: 'unknown', param: 'reasoning_effort' } });
    ('reasoning_effort' in body ? sends(refusal, 400) : sends(completion('{}')))(response, call, request);
  };
  await withServer(
    answer,
    async (engine) => expect(await engine.answer(REQUEST)).toMatchObject({ ok: true }),
    { reasoning: 'minimal' },
  );
  expect(asked.map(({ reasoning_effort: effort, max_tokens: limit }) => [effort, limit])).toEqual([
    ['minimal', 4_050],
    [undefined, 50],
  ]);
});
