import { IMPORT_LIMITS } from '@vitae/contracts';
import { CsvReader, type CsvRecord } from './csv-records.ts';

const LIMIT = IMPORT_LIMITS.rowCharacters;

function read(text: string, size = 65_536): CsvRecord[] {
  const reader = new CsvReader({ delimiter: ',', quote: '"' });
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += size) records.push(...reader.push(text.slice(at, at + size)));
  return [...records, ...reader.end()];
}
/** Each record as its line, and its cells or what is wrong with it. */
const told = (records: readonly CsvRecord[]) =>
  records.map((record) => [record.line, 'cells' in record ? record.cells.join('|') : record.reason]);

it.each([
  ['of one cell', 'x'.repeat(20 * LIMIT)],
  ['of many cells', 'a,b,'.repeat(5 * LIMIT)],
  ['of quoted cells', '"a","b",'.repeat(3 * LIMIT)],
  ['of one quoted cell', `"${'x'.repeat(3 * LIMIT)}"`],
  ['of blanks behind a quoted cell', `"a"${' '.repeat(5 * LIMIT)}`],
  ['of quotation marks', `"${'""'.repeat(2 * LIMIT)}"`],
  ['that is barely too long', 'x'.repeat(LIMIT + 1)],
  ['whose quoted cell has two lines before', `a,"b\nb",${'x'.repeat(3 * LIMIT)}`],
])('takes a row %s that is longer than allowed for one, and counts lines on', (_, long) => {
  const lines = long.split('\n').length;
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `id,name${end}${long}${end}2,Ana${end}${end}3,Ben`;
    const expected = [
      [1, 'id|name'],
      [2, 'row_too_long'],
      [2 + lines, '2|Ana'],
      [4 + lines, '3|Ben'],
    ];
    // Whether it comes in pieces, as a whole, or cut where the long row ends, also within the line's end.
    for (const size of [65_536, text.length, 8 + end.length + long.length])
      expect(told(read(text, size))).toEqual(expected);
  }
});

it('hands out the beginning of a row that is too long, and takes one that is as long as allowed', () => {
  const [bad, good] = read(`${'x'.repeat(3 * LIMIT)}\n${'y'.repeat(LIMIT)}\n`);
  expect(bad).toEqual({ line: 1, text: 'x'.repeat(LIMIT), reason: 'row_too_long' });
  expect(good).toEqual({ line: 2, cells: ['y'.repeat(LIMIT)] });
});

it('reads on behind a row too long that the text ends in', () =>
  expect(told(read(`1\n${'x'.repeat(3 * LIMIT)}`))).toEqual([
    [1, '1'],
    [2, 'row_too_long'],
  ]));

it('lets a quotation mark that is never closed cost the line that it stands on, however long that is', () => {
  const rows = Array.from({ length: 600 }, (_, n) => `${n},${'z'.repeat(1_000)}`).join('\n');
  const expected = told(read(rows)).map(([line, cells]) => [Number(line) + 1, cells]);
  expect(told(read(`"a,b\n${rows}`))).toEqual([[1, 'quote_not_closed'], ...expected]);
  expect(told(read(`"a"b,${'x'.repeat(3 * LIMIT)}\n2,Ana`))).toEqual([
    [1, 'quote_not_closed'],
    [2, '2|Ana'],
  ]);
});

it.each([1, 2, 3, 7])('reads the same in pieces of %i characters', (size) => {
  const text = 'a,"b ""c""\nd" ,e\r\n\r\n"x"y,z\r\n,\r\n"open,1\r\n2,"q"\r3';
  expect(read(text, size)).toEqual(read(text));
});
