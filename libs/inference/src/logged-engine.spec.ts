import type { ModelAnswer } from './language-model.ts';
import { LoggedEngine } from './logged-engine.ts';

const REQUEST = { system: 's', user: '1 Anna', schema: { name: 'person', json: {} }, maxTokens: 50 };
const refused: ModelAnswer = { ok: false, reason: 'refused', said: '400 no' };
const good: ModelAnswer = { ok: true, json: {}, use: { promptTokens: 1, answerTokens: 1 } };

it('logs a kind of failure with what the server said when it begins and when it is over, not each time', async () => {
  const lines: unknown[] = [];
  const write = (fields: unknown, message?: unknown) => void lines.push([message, fields]);
  let now = 0;
  let answer: ModelAnswer = refused;
  const engine = new LoggedEngine(
    { name: 'm', answer: () => Promise.resolve(answer) },
    { info: write, warn: write },
    () => now,
  );
  for (let i = 0; i < 20; i++) await engine.answer(REQUEST);
  answer = good;
  await engine.answer(REQUEST);
  expect(lines).toEqual([
    ['the language model fails on questions: refused', { reason: 'refused', said: '400 no', failures: 1 }],
  ]);
  now = 100_000;
  await engine.answer(REQUEST);
  expect(lines.slice(1)).toMatchObject([['the language model fails on questions no more: refused', {}]]);
});

it('logs another kind at once', async () => {
  const lines: unknown[] = [];
  const reasons = ['refused', 'prompt_too_long'] as const;
  let call = 0;
  const engine = new LoggedEngine(
    { name: 'm', answer: () => Promise.resolve({ ok: false, reason: reasons[call++ % 2] ?? 'refused' }) },
    { info: () => undefined, warn: (_fields: unknown, message?: unknown) => void lines.push(message) },
  );
  for (let i = 0; i < 4; i++) await engine.answer(REQUEST);
  expect(lines).toEqual(reasons.map((reason) => `the language model fails on questions: ${reason}`));
});
