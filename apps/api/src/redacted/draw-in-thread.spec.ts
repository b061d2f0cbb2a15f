import { Drawing, drawingLimits } from './draw-in-thread.ts';
import type { PagesToDraw, PlacedWord } from './placed-text.ts';

const word = (text: string, more: Partial<PlacedWord> = {}): PlacedWord => ({
  text,
  x: 50,
  y: 50,
  width: 40,
  height: 12,
  size: 12,
  bold: false,
  italic: false,
  ...more,
});
const page = (...words: PlacedWord[]): PagesToDraw => ({
  pages: [{ width: 595, height: 842, words, lines: [] }],
});
const flowed = (text: string): PagesToDraw => ({
  pages: [
    { width: 300, height: 300, words: [], lines: [{ text, bold: false, bullet: false, apart: false }] },
  ],
});

it('draws words wherever they are said to be, however large', async () => {
  const drawing = new Drawing();
  const odd = page(
    word('far', { x: 14_000, y: -14_000 }),
    word('huge', { size: 5_000, height: 9_000, width: 3 }),
    word('', { width: 0.01, height: 0.01 }),
    word('\u0000\u202e', {}),
  );
  expect(
    Buffer.from(await drawing.draw(odd))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect((await drawing.draw({ pages: [] })).length).toBeGreaterThan(100);
});

it('wraps words without an end', async () => {
  expect((await new Drawing().draw(flowed('x'.repeat(20_000)))).length).toBeGreaterThan(100);
});

it('refuses what is too long, and ends what takes too long', async () => {
  const drawing = new Drawing({ ...drawingLimits, characters: 100, pages: 2 });
  await expect(drawing.draw(flowed('x'.repeat(101)))).rejects.toMatchObject({ code: 'too_much_to_draw' });
  await expect(
    drawing.draw({ pages: [...page().pages, ...page().pages, ...page().pages] }),
  ).rejects.toMatchObject({
    code: 'too_much_to_draw',
  });
  const hasty = new Drawing({ ...drawingLimits, milliseconds: 1 });
  await expect(hasty.draw(flowed('word '.repeat(100_000)))).rejects.toMatchObject({
    code: 'too_much_to_draw',
  });
  // And the next is drawn.
  await expect(new Drawing().draw(page(word('x')))).resolves.toBeDefined();
});

it('lets only so many wait', async () => {
  const drawing = new Drawing({ ...drawingLimits, waiting: 2 });
  const drawn = [drawing.draw(page(word('a'))), drawing.draw(page(word('b')))];
  await expect(drawing.draw(page(word('c')))).rejects.toMatchObject({ code: 'unavailable' });
  await Promise.all(drawn);
  await expect(drawing.draw(page(word('d')))).resolves.toBeDefined();
});
