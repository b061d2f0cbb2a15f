import type { LanguageModel, ModelAnswer, ModelFailure, ModelRequest } from './language-model.ts';
import { WatchedEngine } from './watched-engine.ts';

const QUESTION: ModelRequest = {
  system: 's',
  user: '1 A line of a resume',
  schema: { name: 'person', json: {} },
  maxTokens: 50,
};
const good: ModelAnswer = {
  ok: true,
  json: { line: 1, word: 'A' },
  use: { promptTokens: 1, answerTokens: 1 },
};
const bad = (reason: ModelFailure): ModelAnswer => ({ ok: false, reason });

/** A watched engine that answers by a script, told the question and whether it is the watch's own. */
function watched(script: (isLook: boolean) => ModelAnswer, { readsPrompts = true } = {}) {
  const asked: boolean[] = [];
  const told: string[] = [];
  let onChange: (state: string) => void = () => undefined;
  const model: LanguageModel = {
    name: 'm',
    answer: ({ system, user }) => {
      const isLook = user !== QUESTION.user;
      asked.push(isLook);
      const answer = script(isLook);
      // As an engine does that reads its prompts: a longer one costs more.
      if (answer.ok && readsPrompts)
        return Promise.resolve({ ...answer, use: { ...answer.use, promptTokens: (system + user).length } });
      return Promise.resolve(answer);
    },
  };
  const engine = new WatchedEngine(model, {
    onChange: (state, failure) => {
      told.push(failure ? `${state}: ${failure.said ?? failure.reason}` : state);
      onChange(state);
    },
    firstPause: 1,
    longestPause: 2,
  });
  const change = (wanted: string) =>
    new Promise<void>((resolve) => {
      onChange = (state) => state === wanted && resolve();
    });
  return { engine, asked, told, change };
}

it.each<ModelFailure>(['unavailable', 'misconfigured'])(
  'is away once it fails on a small question, too, with %s, and turns questions away',
  async (reason) => {
    const { engine, asked, told } = watched(() => bad(reason));
    expect(await engine.answer(QUESTION)).toEqual(bad(reason));
    expect([engine.isAway, told]).toEqual([true, [`away: ${reason}`]]);
    const before = asked.filter((isLook) => !isLook).length;
    expect(await engine.answer(QUESTION)).toEqual(bad('unavailable'));
    expect(asked.filter((isLook) => !isLook)).toHaveLength(before);
    await engine.close();
  },
);

it('is back as soon as it answers the small question', async () => {
  let down = true;
  const { engine, told, change } = watched(() => (down ? bad('unavailable') : good));
  const back = change('back');
  await engine.answer(QUESTION);
  down = false;
  await back;
  expect(engine.isAway).toBe(false);
  expect(await engine.answer(QUESTION)).toMatchObject({ ok: true });
  expect(told).toEqual(['away: unavailable', 'back']);
  await engine.close();
});

it('passes on what its server says of being away', async () => {
  const { engine, told } = watched(() => ({ ok: false, reason: 'unavailable', said: '503 Loading model' }));
  await engine.answer(QUESTION);
  expect(told).toEqual(['away: 503 Loading model']);
  await engine.close();
});

it('stays away, and says so once, where another has come in its place that reads no prompts', async () => {
  let down = true;
  let looks = 0;
  let looked: () => void = () => undefined;
  const often = new Promise<void>((resolve) => (looked = resolve));
  const { engine, told } = watched(
    () => {
      if (down) return bad('unavailable');
      if (++looks === 20) looked();
      return good;
    },
    { readsPrompts: false },
  );
  await engine.answer(QUESTION);
  down = false;
  await often;
  expect(engine.isAway).toBe(true);
  expect(told).toEqual(['away: unavailable', expect.stringMatching(/^away: it does not read its prompts/)]);
  await engine.close();
});

it('stays where only this one question fails', async () => {
  const { engine, told } = watched((isLook) => (isLook ? good : bad('unavailable')));
  await engine.answer(QUESTION);
  expect([engine.isAway, told]).toEqual([false, []]);
});

it('looks once for questions that fail side by side', async () => {
  const { engine, asked } = watched((isLook) => (isLook ? good : bad('unavailable')));
  await Promise.all([engine.answer(QUESTION), engine.answer(QUESTION), engine.answer(QUESTION)]);
  expect(asked.filter(Boolean)).toHaveLength(1);
});

it('is away after six silences in a row, not after five and an answer', async () => {
  let silent = true;
  const { engine } = watched(() => (silent ? bad('timed_out') : good));
  const ask = async (times: number) => {
    for (let i = 0; i < times; i++) await engine.answer(QUESTION);
    return engine.isAway;
  };
  expect(await ask(5)).toBe(false);
  silent = false;
  await ask(1);
  silent = true;
  expect(await ask(5)).toBe(false);
  expect(await ask(1)).toBe(true);
  await engine.close();
});

it.each<ModelFailure>(['rate_limited', 'refused', 'too_long', 'invalid_json'])(
  'says nothing of the engine with %s',
  async (reason) => {
    const { engine, asked } = watched(() => bad(reason));
    for (let i = 0; i < 10; i++) await engine.answer(QUESTION);
    expect([engine.isAway, asked.includes(true)]).toEqual([false, false]);
  },
);
