import { defaultReadingLimits } from '@vitae/contracts';
import { readTxt } from './txt.ts';

const read = (text: string) =>
  readTxt(new TextEncoder().encode(text), defaultReadingLimits).lines.map(({ text, block }) => [text, block]);

it.each([
  ['Russian', 'Анна Петрова\nБухгалтер'],
  ['Greek', 'Μαρία Παππά\nΛογίστρια'],
  ['Japanese', '佐藤 美咲\n経理'],
  ['Korean', '김민지\n회계사'],
  ['Arabic', 'ليلى حداد\nمحاسبة'],
  ['Hindi', 'आशा वर्मा\nलेखाकार'],
  ['Arabic digits', '٢٠١٥\n٢٠٢٠'],
])('keeps lines without a Latin letter: %s', (_name, text) =>
  expect(read(text).map(([line]) => line)).toEqual(text.split('\n')),
);

it('takes a line of signs, and an empty one, for the end of a block', () =>
  expect(read('Anna Muster\n-----\nWelder\n\n  * * *\nBaker')).toEqual([
    ['Anna Muster', 0],
    ['Welder', 1],
    ['Baker', 2],
  ]));

it.each([
  ['words on one line', 'x '.repeat(2_000_000)],
  ['lines', 'x\n'.repeat(2_000_000)],
])('stops at the end of what a Document holds, before millions of %s fill the memory', (_name, rest) => {
  const { lines } = readTxt(new TextEncoder().encode(`Anna Muster\n${rest}`), defaultReadingLimits);
  expect(lines[0]?.text).toBe('Anna Muster');
  expect(lines.reduce((sum, { words }) => sum + words.length, 0)).toBeLessThan(200_000);
});
