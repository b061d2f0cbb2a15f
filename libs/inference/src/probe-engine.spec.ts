import type { LanguageModel, ModelAnswer, ModelRequest } from './language-model.ts';
import { probeEngine } from './probe-engine.ts';

const sound = ({ system, user }: ModelRequest): ModelAnswer => ({
  ok: true,
  json: { line: 1, word: 'Anna' },
  use: { promptTokens: system.length + user.length, answerTokens: 9 },
});
const engine = (change: (answer: ModelAnswer, request: ModelRequest) => ModelAnswer): LanguageModel => ({
  name: 'm',
  answer: (request) => Promise.resolve(change(sound(request), request)),
});

it('finds nothing amiss with a sound engine, and asks it nothing twice', async () => {
  const asked = new Set<string>();
  const model = engine((answer, { system, user }) => (asked.add(`${system} ${user}`), answer));
  expect([await probeEngine(model), await probeEngine(model)]).toEqual([undefined, undefined]);
  // The short question, and twice two long ones that differ.
  expect(asked.size).toBe(5);
});

it.each<[string, (answer: ModelAnswer, request: ModelRequest) => ModelAnswer, string]>([
  [
    'that reads no prompt',
    (answer) => ({ ...answer, use: { promptTokens: 3, answerTokens: 9 } }),
    'reads_no_prompt',
  ],
  [
    'whose template leaves the instructions out',
    (answer, { user }) => ({ ...answer, use: { promptTokens: user.length, answerTokens: 9 } }),
    'reads_no_instructions',
  ],
  [
    'that counts no tokens',
    (answer) => ({ ...answer, use: { promptTokens: 0, answerTokens: 0 } }),
    'counts_no_tokens',
  ],
  [
    'that counts no answers',
    (a, { user }) => ({ ...a, use: { promptTokens: user.length, answerTokens: 0 } }),
    'counts_no_tokens',
  ],
  ['with another shape', (answer) => ({ ...answer, json: { name: 'Anna' } }), 'keeps_no_shape'],
  ['with an empty shape', (answer) => ({ ...answer, json: {} }), 'keeps_no_shape'],
  ['with prose', () => ({ ok: false, reason: 'invalid_json' }), 'keeps_no_shape'],
  ['without an end', () => ({ ok: false, reason: 'too_long' }), 'keeps_no_shape'],
])('tells an engine %s', async (_how, change, amiss) =>
  expect(await probeEngine(engine(change))).toBe(amiss),
);

it('passes on why one does not answer', async () => {
  const failure: ModelAnswer = { ok: false, reason: 'unavailable', said: '503 Loading model' };
  expect(await probeEngine(engine(() => failure))).toBe(failure);
});
