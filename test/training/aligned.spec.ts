import { align } from './aligned.ts';
import type { Mark } from './marks.ts';

const line = (number: number, text: string) => ({ number, text }) as never;
const marks: Mark[] = [
  { text: 'Welder', path: 'work.0.position' },
  { text: ', ', path: null },
  { text: 'Tarn Yard', path: 'work.0.name' },
  { text: 'Welder', path: 'work.1.position' },
  { text: 'Café Öl', path: 'work.1.name' },
];
const told = (lines: readonly string[]) => {
  const { words, found } = align({ lines: lines.map((text, i) => line(i + 1, text)) }, marks);
  return { found, paths: words.map(({ word, mark }) => `${word} ${mark?.path ?? '-'}`) };
};

it('finds each mark where it was printed, a text that comes twice near its neighbours', () => {
  expect(told(['Welder, Tarn Yard', 'cut plates', 'CAFÉ ÖL', 'Welder']).paths).toEqual([
    'welder work.0.position',
    'tarn work.0.name',
    'yard work.0.name',
    'cut -',
    'plates -',
    'cafe work.1.name',
    'ol work.1.name',
    'welder work.1.position',
  ]);
});

it('tells the share that it found', () => {
  expect(told(['Welder, Tarn Yard']).found).toBeCloseTo(3 / 6);
});
