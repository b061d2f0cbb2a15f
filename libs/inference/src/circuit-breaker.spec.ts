import { CircuitBreaker } from './circuit-breaker.ts';
import type { ModelAnswer } from './language-model.ts';

const fine: ModelAnswer = { ok: true, json: {}, use: { promptTokens: 1, answerTokens: 1 } };
const down: ModelAnswer = { ok: false, reason: 'unavailable' };
const request = { system: '', user: '', schema: { name: 'person', json: {} }, maxTokens: 1 };

function breaker(...answers: ModelAnswer[]) {
  let clock = 0;
  let asked = 0;
  const model = { name: 'm', answer: () => Promise.resolve(answers[asked++] ?? fine) };
  const made = new CircuitBreaker(model, { failures: 2, pauseMilliseconds: 100, now: () => clock });
  return { ask: () => made.answer(request), asked: () => asked, wait: (ms: number) => (clock += ms) };
}

it('leaves an engine alone that failed twice, then tries it once', async () => {
  const { ask, asked, wait } = breaker(down, down, down, fine);
  await ask();
  await ask();
  expect([await ask(), asked()]).toEqual([down, 2]);
  wait(101);
  expect([await ask(), asked()]).toEqual([down, 3]);
  expect([await ask(), asked()]).toEqual([down, 3]);
  wait(101);
  expect([await ask(), await ask(), asked()]).toEqual([fine, fine, 5]);
});

it('does not mind answers that are wrong', async () => {
  const wrong: ModelAnswer = { ok: false, reason: 'invalid_json' };
  const { ask, asked } = breaker(down, wrong, down, wrong, down);
  for (let i = 0; i < 5; i++) await ask();
  expect(asked()).toBe(5);
});
