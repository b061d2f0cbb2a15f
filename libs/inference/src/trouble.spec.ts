// A server in all sorts of trouble: the engine says what is wrong, and a resume loses a section at most.
import type { Document } from '@vitae/contracts';
import { countMistralTokens } from './mistral-tokens.ts';
import { readWithModel } from './read-with-model.ts';
import { completion, listOf, noList, sends, withServer, type Answerer } from './testing/scripted-server.ts';

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

const bodies = (asked: Record<string, unknown>[], answer: Answerer): Answerer => {
  return (response, call, request) => {
    asked.push(JSON.parse(request.body) as Record<string, unknown>);
    answer(response, call, request);
  };
};
const LLAMA = { id: 'zephyr.gguf', aliases: ['m'], object: 'model', owned_by: 'llamacpp' };

it.each([
  ['llama.cpp’s', listOf(LLAMA), { grammar: expect.stringContaining('root ::=') as string }],
  ['vLLM’s', listOf({ id: 'm', object: 'model', owned_by: 'vllm' }), { response_format: expect.anything() }],
  ['one without a list of models', noList, { response_format: expect.anything() }],
  ['one that lists nonsense', sends('<html>'), { response_format: expect.anything() }],
])('asks a server for the shape as it takes it: %s', async (_whose, models, shape) => {
  const asked: Record<string, unknown>[] = [];
  const answer = bodies(asked, sends(completion('{}')));
  await withServer(answer, (engine) => engine.answer(REQUEST), { models });
  expect(asked.map(({ grammar, response_format: format }) => ({ grammar, response_format: format }))).toEqual(
    [shape],
  );
});

it('asks whose server it is once, and again after it was away', async () => {
  let lists = 0;
  const models: Answerer = (response, call, request) => {
    lists = call;
    // Another server has taken the place of the first.
    (call === 1 ? listOf(LLAMA) : noList)(response, call, request);
  };
  const asked: Record<string, unknown>[] = [];
  const answer = bodies(asked, (response, call, request) =>
    (call === 3 ? sends('{}', 503) : sends(completion('{}')))(response, call, request),
  );
  await withServer(
    answer,
    async (engine) => {
      for (let i = 0; i < 5; i++) await engine.answer(REQUEST);
    },
    { models },
  );
  expect(lists).toBe(2);
  expect(asked.map((body) => 'grammar' in body)).toEqual([true, true, true, false, false]);
});

it('does not take another model’s answers for those of the one that is named', () =>
  withServer(
    sends(completion('{}')),
    async (engine, calls) => {
      expect(await engine.answer(REQUEST)).toEqual({
        ok: false,
        reason: 'misconfigured',
        said: 'it serves other.gguf and not m: start it with --alias m',
      });
      expect(calls()).toBe(0);
    },
    { models: listOf({ ...LLAMA, id: 'other.gguf', aliases: [] }) },
  ));

it('says what a server said, without the question’s words', () =>
  withServer(
    sends('{"error":{"message":"can’t parse 1 Anna at 7","type":"invalid_request_error"}}', 400),
    async (engine) =>
      expect(await engine.answer(REQUEST)).toEqual({
        ok: false,
        reason: 'refused',
        said: '400 invalid_request_error: can’t parse … at 7',
      }),
  ));

it('does not take vLLM’s refusal of a long prompt for that of a parameter', () =>
  withServer(
    sends(
      JSON.stringify({
        error: {
          message: 'max_tokens is too large: this model’s maximum context length is 1024 tokens',
          param: 'max_tokens',
        },
      }),
      400,
    ),
    async (engine, calls) => {
      expect(await engine.answer(REQUEST)).toMatchObject({ reason: 'prompt_too_long' });
      expect(calls()).toBe(1);
    },
  ));

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
  const seen = new Set<string>();
  const { reading } = await readBy((response, call, request) => {
    const isNew = !seen.has(request.body);
    seen.add(request.body);
    const good = '{"n":"1 Anna Muster","w":[["4 Example Works Ltd","4 Welder","5"]],"e":[]}';
    sends(completion(isNew ? '{"w":' : good))(response, call, request);
  });
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
  const { reading } = await readBy(sends(completion('"all of it"')));
  expect(reading.failures).toEqual(['invalid_json', 'invalid_json', 'invalid_json']);
});

it('takes an answer that is nested without end for an empty one', async () => {
  const deep = `${'['.repeat(4_000)}${']'.repeat(4_000)}`;
  const { reading } = await readBy(sends(completion(`{"n":${deep},"w":${deep},"e":${deep},"k":${deep}}`)));
  expect(reading.extraction.extracted).toMatchObject({ basics: {}, positions: [] });
  expect(reading.use).toEqual({ promptTokens: 30, answerTokens: 15 });
});

it('takes an answer that can’t be read for a failed one, and charges for it', async () => {
  const use = { promptTokens: 10, answerTokens: 5 };
  const json = new Proxy(
    {},
    {
      get: () => {
        throw new RangeError('Maximum call stack size exceeded');
      },
    },
  );
  const model = { name: 'm', answer: () => Promise.resolve({ ok: true, json, use } as const) };
  const { failures, calls, ...reading } = await readWithModel(resume, {
    model,
    countTokens: countMistralTokens,
    asOf: '2026-11',
  });
  expect(failures).toEqual(['invalid_json', 'invalid_json', 'invalid_json']);
  expect(reading.extraction.unanswered?.sort()).toEqual(['person', 'rest', 'work']);
  expect(reading.use).toEqual({ promptTokens: 10 * calls, answerTokens: 5 * calls });
});

it('counts by reason what the document does not hold', async () => {
  const { reading } = await readBy(
    sends(completion('{"n":"Globex","w":[["4 Initech","99",""]],"s":"9001-9002"}')),
  );
  // Each of the three questions gets all of it, and counts what it didn't ask for.
  expect(reading.extraction.losses).toEqual({ not_found: 2, no_such_line: 1, example: 1, unreadable: 6 });
  expect(reading.extraction.dropped).toBe(10);
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

it('parts a section whose prompt is too long until it fits, and asks for less with less', async () => {
  const LONGEST = 60;
  const lengths: [user: number, limit: unknown][] = [];
  const refusal =
    '{"error":{"message":"request exceeds the available context size","type":"exceed_context_size_error"}}';
  const answer: Answerer = (response, call, request) => {
    const body = JSON.parse(request.body) as { messages: { content: string }[]; max_tokens: number };
    const user = body.messages.at(-1)?.content ?? '';
    const fits = user.length <= LONGEST;
    if (fits) lengths.push([user.length, body.max_tokens]);
    const found = user.includes('1 Anna Muster') ? '{"n":"1 Anna Muster"}' : '{"w":[]}';
    (fits ? sends(completion(found)) : sends(refusal, 400))(response, call, request);
  };
  const { reading } = await readBy(answer);
  expect(reading.failures).toEqual([]);
  expect(reading.extraction.extracted.basics.name?.value).toBe('Anna Muster');
  expect(Math.max(...lengths.map(([length]) => length))).toBeLessThanOrEqual(LONGEST);
  expect(lengths.some(([, limit]) => limit === 500)).toBe(true);
});

it('leaves a line that no context holds to the rules', async () => {
  const { reading } = await readBy(sends('{"error":{"message":"n","code":"context_length_exceeded"}}', 400));
  expect(new Set(reading.failures)).toEqual(new Set(['prompt_too_long']));
  expect(reading.calls).toBeLessThanOrEqual(24);
  expect(reading.extraction.unanswered?.sort()).toEqual(['person', 'rest', 'work']);
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
