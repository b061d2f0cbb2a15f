// Chat templates that know no turn of the system's, as servers were seen to refuse it (Gemma's and Mistral's).
import { completion, sends, withServer, type Answerer } from './testing/scripted-server.ts';

const REQUEST = {
  system: 's',
  user: '1 Anna',
  schema: { name: 'person', json: { type: 'object' } },
  maxTokens: 50,
};

it.each([
  ['vLLM with Gemma', 400, { object: 'error', message: 'System role not supported', code: 400 }],
  [
    'vLLM with Mistral',
    400,
    { message: 'Conversation roles must alternate user/assistant/user/assistant/...', code: 400 },
  ],
  [
    'llama.cpp with Gemma',
    500,
    {
      error: {
        code: 500,
        message:
          'While executing CallExpression at line 3 …\nError: Jinja Exception: System role not supported',
      },
    },
  ],
  ['LM Studio with Mistral', 400, { error: 'Only user and assistant roles are supported!' }],
])(
  'puts the instructions into the user’s turn where there is no system’s: %s',
  async (_server, status, refusal) => {
    const asked: { role: string; content: string }[][] = [];
    const answer: Answerer = (response, call, request) => {
      const { messages } = JSON.parse(request.body) as { messages: { role: string; content: string }[] };
      asked.push(messages);
      const refuses = messages.some(({ role }) => role === 'system');
      (refuses ? sends(JSON.stringify(refusal), status) : sends(completion('{}')))(response, call, request);
    };
    await withServer(answer, async (engine) => {
      expect(await engine.answer(REQUEST)).toMatchObject({ ok: true });
      expect(await engine.answer(REQUEST)).toMatchObject({ ok: true });
    });
    const [system, user] = [
      { role: 'system', content: 's' },
      { role: 'user', content: '1 Anna' },
    ];
    const together = { role: 'user', content: 's\n\n1 Anna' };
    expect(asked).toEqual([[system, user], [together], [together]]);
  },
);

it('says that a chat template can’t be filled in either way', () => {
  const refusal = JSON.stringify({ message: 'Conversation roles must alternate user/assistant', code: 400 });
  return withServer(sends(refusal, 400), async (engine, calls) => {
    expect(await engine.answer(REQUEST)).toMatchObject({ ok: false, reason: 'misconfigured' });
    expect(calls()).toBe(2);
  });
});

it.each([
  ['repeats a question that speaks of it', 'Invalid input: 1 Anna\n2 System role: lead', 1],
  // Whatever it means: without the system's turn it is no better.
  ['says so, and refuses the question without it, too', 'System role not supported', 2],
])('goes on asking with the system’s turn where a server %s', async (_how, message, calls) => {
  const asked: string[][] = [];
  const resume = { ...REQUEST, user: '1 Anna\n2 System role: lead' };
  const other = { ...REQUEST, user: '1 Zoe' };
  const answer: Answerer = (response, call, request) => {
    const { messages } = JSON.parse(request.body) as { messages: { role: string }[] };
    asked.push(messages.map(({ role }) => role));
    const refuses = request.body.includes('Anna');
    (refuses ? sends(JSON.stringify({ message }), 400) : sends(completion('{}')))(response, call, request);
  };
  await withServer(answer, async (engine) => {
    const refused = await engine.answer(calls === 1 ? resume : { ...REQUEST, user: '1 Anna' });
    expect(refused.ok).toBe(false);
    expect(await engine.answer(other)).toMatchObject({ ok: true });
  });
  expect(asked).toHaveLength(calls + 1);
  expect(asked.at(-1)).toEqual(['system', 'user']);
});

it('has them there from the beginning where the settings say so', async () => {
  const asked: unknown[] = [];
  const answer: Answerer = (response, call, request) => {
    asked.push((JSON.parse(request.body) as { messages: unknown }).messages);
    sends(completion('{}'))(response, call, request);
  };
  await withServer(answer, (engine) => engine.answer(REQUEST), { instructionsIn: 'user' });
  expect(asked).toEqual([[{ role: 'user', content: 's\n\n1 Anna' }]]);
});
