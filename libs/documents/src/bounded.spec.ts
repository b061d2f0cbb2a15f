import type { Document } from '@vitae/contracts';
import { bounded } from './bounded.ts';

const documentOf = (...texts: string[]): Document => ({
  format: 'txt',
  pages: [{ number: 1, width: 595, height: 842 }],
  flags: [],
  lines: texts.map((text, i) => ({
    number: i + 1,
    page: 1,
    block: 0,
    role: 'body',
    text,
    words: [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  })),
});

it('leaves usual documents as they are', () => {
  const document = documentOf('Ann Lee', 'Engineer');
  expect(bounded(document)).toEqual(document);
});

it('parts long lines between words and loses none', () => {
  const text = Array.from({ length: 1_000 }, (_, i) => `word${i}`).join(' ');
  const { lines, flags } = bounded(documentOf(text, 'end'));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.every((line) => line.text.length <= 2_000)).toBe(true);
  expect(lines.map((line) => line.text).join(' ')).toBe(`${text} end`);
  for (const line of lines)
    for (const word of line.words) expect(line.text.slice(word.start, word.end)).toMatch(/^\w+$/);
  expect(lines.map((line) => line.number)).toEqual(lines.map((_, i) => i + 1));
  expect(flags).toEqual([]);
});

it('parts what has no blanks, and cuts what has no end', () => {
  expect(bounded(documentOf('x'.repeat(5_000))).lines.map((line) => line.text.length)).toEqual([
    2_000, 2_000, 1_000,
  ]);
  const endless = bounded(documentOf(...Array.from({ length: 9_000 }, () => 'line')));
  expect([endless.lines.length, endless.flags]).toEqual([5_000, ['truncated']]);
});

it('looks at no more of a line of megabytes than it keeps', () => {
  const document = documentOf('welder '.repeat(1_000_000));
  const [line] = document.lines;
  let looks = 0;
  const words = new Proxy(line?.words ?? [], {
    get: (all, name) => (looks++, Reflect.get(all, name) as unknown),
  });
  const { lines, flags } = bounded({ ...document, lines: line ? [{ ...line, words }] : [] });
  expect([lines.length, flags]).toEqual([150, ['truncated']]);
  // Each word that is kept a few times: it was each of a million, for each of 3,500 pieces.
  expect(looks).toBeLessThan(500_000);
});
