import type { Document } from '@vitae/contracts';
import { sectionAnatomy } from './section-anatomy.ts';

const TEXT = `Ada Fenwick
ada@example.com

Experience
Baker, Crumb House
2016 - 2019
Baked the bread.
Apprentice, Oven & Sons
2014 - 2016

Skills
Baking, Pastry`;

const document: Document = {
  format: 'txt',
  pages: [{ number: 1, width: 0, height: 0 }],
  flags: [],
  lines: TEXT.split('\n').flatMap((text, block) =>
    text ? [{ number: 0, page: 1, block, text, words: [], role: 'body' as const }] : [],
  ),
};
document.lines.forEach((line, i) => (line.number = i + 1));

it('tells sections, their headings and the entries of work by line numbers', () => {
  expect(sectionAnatomy(document)).toEqual([
    { kind: 'contact', lines: [1, 2], entries: [] },
    {
      kind: 'work',
      heading: 3,
      lines: [4, 5, 6, 7, 8],
      entries: [
        { head: [4, 5], body: [6] },
        { head: [7, 8], body: [] },
      ],
    },
    { kind: 'skills', heading: 9, lines: [10], entries: [] },
  ]);
});
