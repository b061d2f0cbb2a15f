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

it('has them there from the beginning where the settings say so', async () => {
  const asked: unknown[] = [];
  const answer: Answerer = (response, call, request) => {
    asked.push((JSON.parse(request.body) as { messages: unknown }).messages);
    sends(completion('{}'))(response, call, request);
  };
  await withServer(answer, (engine) => engine.answer(REQUEST), { instructionsIn: 'user' });
  expect(asked).toEqual([[{ role: 'user', content: 's\n\n1 Anna' }]]);
});
