import { toRows } from '../entries/entry-rows.ts';
import { unitsOf } from '../observe/units.ts';
import { writtenLine } from '../testing/written-line.ts';
import { joined } from '../text/span.ts';
import { entriesOf } from './entries-of.ts';

const read = (lines: readonly string[], labels: string) => {
  const rows = toRows(lines.map((text, i) => writtenLine(i + 1, text)));
  const list = labels.trim().split(/\s+/);
  const units = unitsOf(rows, 'work');
  expect(units).toHaveLength(list.length);
  return entriesOf(units, { labels: list, sure: () => list.map(() => 0.9), lead: 1 });
};
const textsOf = (entry: ReturnType<typeof read>[number] | undefined) =>
  Object.fromEntries([...(entry?.texts ?? [])].map(([role, { spans }]) => [role, joined(spans)]));

it('makes texts of words that go on, and entries where a label says that one begins', () => {
  const [first, second, ...others] = read(
    ['Welder, Tarn Yard (Leeds)', 'March 2019 – May 2020', 'Cut plates', 'Head Cook', '2017 – 2018'],
    '!title organisation organisation+ place date text text !title title+ date',
  );
  expect(others).toEqual([]);
  expect(textsOf(first)).toEqual({ title: 'Welder', organisation: 'Tarn Yard', place: 'Leeds' });
  expect(first?.date?.range.start).toBe('2019-03');
  expect(first?.body.map(({ line }) => line.text)).toEqual(['Cut plates']);
  expect(textsOf(second)).toEqual({ title: 'Head Cook' });
});

it('keeps a text together over what stands between and over lines', () => {
  const [entry] = read(
    ['Head of Accounts and', '2017 – 2018', 'Payroll'],
    '!title title+ title+ title+ date title+',
  );
  expect(textsOf(entry)).toEqual({ title: 'Head of Accounts and Payroll' });
});

it('takes the bracket that closes behind a text', () => {
  const [entry] = read(['Acme (UK), 2017 – 2018'], '!organisation organisation+ date');
  expect(textsOf(entry)).toEqual({ organisation: 'Acme (UK)' });
});
