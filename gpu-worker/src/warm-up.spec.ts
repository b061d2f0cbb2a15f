import type { LanguageModel, ModelAnswer, ModelRequest } from '@vitae/inference';
import { StartRefusal } from '@vitae/runtime';
import { warmUp } from './warm-up.ts';

const sound = ({ system, user }: ModelRequest): ModelAnswer => ({
  ok: true,
  json: { line: 1, word: 'Anna' },
  use: { promptTokens: system.length + user.length, answerTokens: 9 },
});
const model = (answer: (request: ModelRequest) => ModelAnswer): LanguageModel => ({
  name: 'm',
  answer: (request) => Promise.resolve(answer(request)),
});
const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };
const warm = (answer: (request: ModelRequest) => ModelAnswer, until = () => false) =>
  warmUp(model(answer), { until, logger });

it('asks a sound engine in all shapes', async () => {
  const asked = new Set<string>();
  expect(await warm((request) => (asked.add(request.schema.name), sound(request)))).toBe(true);
  expect([...asked].sort()).toEqual(['own', 'person', 'probe', 'rest', 'work']);
});

it('takes an answer that runs out of its few tokens for one', async () => {
  const cutOff: ModelAnswer = { ok: false, reason: 'too_long' };
  expect(await warm((request) => (request.schema.name === 'probe' ? sound(request) : cutOff))).toBe(true);
});

it.each<[string, (request: ModelRequest) => ModelAnswer, RegExp]>([
  [
    'does not know key, model or address',
    () => ({ ok: false, reason: 'misconfigured', said: '401 invalid api key' }),
    /refuses this worker \(401 invalid api key\): look at LLM_BASE_URL .* LLM_MODEL and LLM_API_KEY/,
  ],
  [
    'refuses small questions',
    () => ({ ok: false, reason: 'refused', said: '400 no' }),
    /refuses this worker \(400 no\)/,
  ],
  [
    'refuses one of the shapes',
    (request) =>
      request.schema.name === 'rest' ? { ok: false, reason: 'refused', said: '400 no' } : sound(request),
    /refuses this worker \(400 no\)/,
  ],
  [
    'reads no prompt',
    (request) => ({ ...sound(request), use: { promptTokens: 3, answerTokens: 9 } }),
    /can’t be worked with: it does not read its prompts/,
  ],
])('says in a sentence that the server %s, and starts no worker', async (_how, answer, sentence) => {
  const refusal: unknown = await warm(answer).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StartRefusal);
  expect(refusal).toMatchObject({ message: expect.stringMatching(sentence) as string, passes: true });
});

it('gives up nothing where the process ends before the engine answers', async () => {
  expect(await warm(sound, () => true)).toBe(false);
});
