import { drawSummary } from './draw-summary.ts';
import type { SummaryEntry, SummaryToDraw } from './summary-content.ts';

const summary = (more: Partial<SummaryToDraw> = {}): SummaryToDraw => ({
  language: 'en',
  name: 'Zdenka Quellmatt',
  contacts: ['zdenka@postbox.example'],
  sections: [],
  isCut: false,
  day: '2026-11-27',
  ...more,
});
const pagesOf = (pdf: Uint8Array) =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type \/Page\b/g),
  ].length;

it('fits two pages whatever there is', async () => {
  const entry: SummaryEntry = {
    head: 'x'.repeat(10_000),
    when: '2012 – 2015',
    sub: 'word '.repeat(200),
    text: '\u202e<script>alert(1)</script> '.repeat(40),
  };
  const entries = Array.from({ length: 60 }, () => entry);
  const pdf = await drawSummary(
    summary({ about: 'y'.repeat(30_000), sections: [{ title: 'Work', entries }], isCut: true }),
  );
  expect(pagesOf(pdf)).toBe(2);
});

it('is one page where little is told, and none of it names whose it is where it has no title', async () => {
  const pdf = await drawSummary(summary());
  expect(pagesOf(pdf)).toBe(1);
  expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/Title|\/Author|\/Producer/);
  const titled = await drawSummary(summary({ title: 'Zdenka Quellmatt' }));
  expect(Buffer.from(titled).toString('latin1')).toMatch(/\/Title/);
});
