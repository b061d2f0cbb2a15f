import { toRows } from '../entries/entry-rows.ts';
import { writtenLine } from '../testing/written-line.ts';
import { textOf } from '../text/span.ts';
import { unitsOf } from './units.ts';

const seen = (...lines: string[]) =>
  unitsOf(toRows(lines.map((text, i) => writtenLine(i + 1, text))), 'work').map(({ sort, span, before }) => [
    sort,
    textOf(span),
    before,
  ]);

it('takes words one by one and a date for one', () => {
  expect(seen('Nurse, St. Oswin’s (A&E) – March 2019 – today')).toEqual([
    ['word', 'Nurse', undefined],
    ['word', 'St.', ', '],
    ['word', 'Oswin’s', ' '],
    ['word', 'A&E', ' ('],
    ['date', 'March 2019 – today', ') – '],
  ]);
});

it('takes a line of running text for one', () => {
  const text =
    'Ran the night shift of a ward with eleven beds and wrote the plan for all of the nurses there';
  expect(seen(text)).toEqual([['text', text, undefined]]);
});
