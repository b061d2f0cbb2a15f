import { toRows } from '../entries/entry-rows.ts';
import { unitsOf } from '../observe/units.ts';
import { writtenLine } from '../testing/written-line.ts';
import { fieldBy, spanOf } from '../text/span.ts';
import { ruledLabels, ruledUnits } from './ruled.ts';

const field = fieldBy('test');
const lines = ['Tarn Yard', 'Head Welder, 2019 – 2020', 'Welder, 2017 – 2019'].map((text, i) =>
  writtenLine(i + 1, text),
);
const part = (line: number, start: number, end: number) => field(spanOf(lines[line] as never, start, end), 1);

it('tells what rules take units for, and an employer over two posts', () => {
  const units = unitsOf(toRows(lines), 'work');
  const organisation = part(0, 0, 9);
  const ruled = ruledUnits(units, [
    { organisation, title: part(1, 0, 11) },
    { organisation, title: part(2, 0, 6) },
  ]);
  expect(ruled).toEqual(['!employer', 'employer', 'title', 'title', 'other', '!title', 'other']);
  expect(ruledLabels(units, ruled)).toEqual([
    '!employer',
    'employer+',
    'title',
    'title+',
    'other',
    '!title',
    'other',
  ]);
});
