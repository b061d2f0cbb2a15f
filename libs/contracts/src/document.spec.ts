import { boxesOf, type Line } from './document.ts';

const word = (start: number, end: number, x: number) => ({
  start,
  end,
  box: { x, y: 10, width: (end - start) * 5, height: 10 },
});
const line: Line = {
  number: 1,
  page: 1,
  block: 0,
  role: 'body',
  text: 'Acme Ltd\t2019',
  words: [word(0, 4, 0), word(5, 8, 24), word(9, 13, 300)],
};

describe('boxesOf', () => {
  it('makes one box of neighbouring words and another across a wide gap', () => {
    expect(boxesOf(line)).toEqual([
      { x: 0, y: 10, width: 39, height: 10 },
      { x: 300, y: 10, width: 20, height: 10 },
    ]);
  });
  it('covers only the words that are asked for', () => {
    expect(boxesOf(line, 5, 8)).toEqual([{ x: 24, y: 10, width: 15, height: 10 }]);
    expect(boxesOf(line, 20, 30)).toEqual([]);
  });
  it('has none where the format has no layout', () => {
    expect(boxesOf({ ...line, words: [{ start: 0, end: 4 }] })).toEqual([]);
  });
});

it.each([NaN, Infinity, -Infinity])('leaves out words whose place is %s, which JSON can’t hold', (x) => {
  const box = { x: 10, y: 20, width: 30, height: 10 };
  const words = [
    { start: 0, end: 3, box: { ...box, x } },
    { start: 4, end: 7, box },
  ];
  const line = { number: 1, page: 1, block: 0, text: 'Ana Ito', words, role: 'body' as const };
  expect(boxesOf(line)).toEqual([box]);
});
