import { weightsFor } from './tenant-weights.ts';
import { WEIGHTS } from './tuning.ts';

const own = { exact: 0.1, similar: 0, titles: 0.9, organisations: 0.2, words: 0, meaning: 0 };
const weights = (stored: unknown) => weightsFor('text', new Map([['text', stored]]));

it('are those that were fitted, for the kind of search that they were fitted to', () => {
  expect(weights(own)).toEqual(own);
  expect(weightsFor('job', new Map([['text', own]]))).toBe(WEIGHTS.job);
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['no weights', 'titles'],
  ['a signal less', { exact: 1 }],
  ['the tone of the writing', { ...own, tone: 0.5 }],
  ['the tone in place of a signal', { ...own, meaning: undefined, tone: 0.5 }],
  ['less than nothing', { ...own, words: -0.1 }],
  ['no number', { ...own, words: '1' }],
  ['no end', { ...own, words: Infinity }],
  ['no weight at all', { exact: 0, similar: 0, titles: 0, organisations: 0, words: 0, meaning: 0 }],
])('are the general ones where %s is stored', (_name, stored) => expect(weights(stored)).toBe(WEIGHTS.text));
