import type { Line } from '@vitae/contracts';
import { Losses } from './losses.ts';
import { linesOfItems, linesOfText } from './pointed-lines.ts';

const lines = ['Certificates', '7-11 Store Lead', '24/7 First Aider', '1&1 Partner', 'Welding Pass'].map(
  (text, i): Line => ({ number: i + 1, page: 1, block: 0, role: 'body', text, words: [] }),
);
const numbersOf = (items: readonly (readonly Line[])[]) =>
  items.map((item) => item.map(({ number }) => number));

it.each([
  ['2 7-11', [[2]]],
  ['2 7-11…', [[2]]],
  ['3 24/7', [[3]]],
  ['4 1&1', [[4]]],
  ['2-4', [[2, 3, 4]]],
  ['2, 4', [[2], [4]]],
  ['2 to 3', [[2, 3]]],
])('takes %s for the lines that are meant', (text, numbers) => {
  const losses = new Losses();
  expect(numbersOf(linesOfItems([text], lines, losses))).toEqual(numbers);
  expect(losses.total).toBe(0);
});

it('tells the lines of one text in the same way', () =>
  expect(numbersOf([linesOfText('3 24/7', lines, new Losses()) ?? []])).toEqual([[3]]));
