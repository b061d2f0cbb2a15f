import { costOf } from './cost.ts';

const month = {
  month: '2026-11',
  resumes: 3,
  leftTheHouse: 1,
  promptTokens: 3_000_000,
  answerTokens: 1_000_000,
  outsidePromptTokens: 1_000_000,
  outsideAnswerTokens: 500_000,
  droppedUngrounded: 0,
  questions: 0,
};
const house = { prompt: 0.1, answer: 0.2 };
const outside = { prompt: 0.25, answer: 2 };
const currency = 'EUR';

it('adds up what each engine took by its own price', () =>
  expect(costOf(month, { house, outside, currency })).toEqual({ amount: 0.2 + 0.1 + 0.25 + 1, currency }));

it('tells no cost where an engine that was used has no price', () => {
  expect(costOf(month, { house, outside: undefined, currency })).toBeNull();
  expect(costOf(month, { house: undefined, outside, currency })).toBeNull();
});

it('needs no price of an engine that was not used', () => {
  const inside = { ...month, outsidePromptTokens: 0, outsideAnswerTokens: 0 };
  expect(costOf(inside, { house, outside: undefined, currency })?.amount).toBe(0.5);
});

it('tells small amounts', () => {
  const one = {
    ...month,
    promptTokens: 755,
    answerTokens: 142,
    outsidePromptTokens: 0,
    outsideAnswerTokens: 0,
  };
  expect(costOf(one, { house, outside, currency })?.amount).toBe(0.0001);
});
