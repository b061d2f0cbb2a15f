import type { PageLine } from './lines.ts';
import { markRunningLines } from './running-lines.ts';

const line = (page: number, y: number, text: string): PageLine => ({
  page,
  block: 0,
  role: 'body',
  text,
  words: [{ start: 0, end: text.length, box: { x: 50, y, width: 100, height: 10 } }],
});
const pages = [1, 2].map((number) => ({ number, width: 595, height: 842 }));
const roles = (lines: readonly PageLine[], of = pages) => markRunningLines(lines, of).map(({ role }) => role);

describe('running lines', () => {
  it('are those that stand at the edge of several pages, the same but for numbers', () =>
    expect(
      roles([
        line(1, 20, 'Ann Lee'),
        line(1, 810, 'Ann Lee, page 1'),
        line(2, 20, 'Ann Lee'),
        line(2, 400, 'Acme Ltd'),
        line(2, 810, 'Ann Lee, page 2'),
      ]),
    ).toEqual(['body', 'footer', 'header', 'body', 'footer']));

  it('are footers that number their page among all, on one page as well', () => {
    const only = pages.slice(0, 1);
    expect(roles([line(1, 810, 'November 25, 2026\t© Some Form\tPage 1 / 1')], only)).toEqual(['footer']);
    expect(roles([line(1, 810, '1/2')], only)).toEqual(['footer']);
    expect(roles([line(1, 400, 'Seite 1 von 2'), line(1, 810, 'English 3/5')], only)).toEqual([
      'body',
      'body',
    ]);
  });
});
