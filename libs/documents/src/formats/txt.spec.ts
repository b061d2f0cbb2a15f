import { defaultReadingLimits } from '@vitae/contracts';
import { withTables } from './bar-tables.ts';
import { readTxt } from './txt.ts';

const read = (text: string) =>
  readTxt(new TextEncoder().encode(text), defaultReadingLimits).lines.map(({ text, block }) => [text, block]);

it.each([
  ['Russian', 'Анна Петрова\nБухгалтер'],
  ['Greek', 'Μαρία Παππά\nΛογίστρια'],
  ['Japanese', '佐藤 美咲\n経理'],
  ['Korean', '김민지\n회계사'],
  ['Arabic', 'ليلى حداد\nمحاسبة'],
  ['Hindi', 'आशा वर्मा\nलेखाकार'],
  ['Arabic digits', '٢٠١٥\n٢٠٢٠'],
])('keeps lines without a Latin letter: %s', (_name, text) =>
  expect(read(text).map(([line]) => line)).toEqual(text.split('\n')),
);

it('takes a line of signs, and an empty one, for the end of a block', () =>
  expect(read('Anna Muster\n-----\nWelder\n\n  * * *\nBaker')).toEqual([
    ['Anna Muster', 0],
    ['Welder', 1],
    ['Baker', 2],
  ]));

it('knows all signs that end a line', () =>
  expect(read('Anna\rWelder\r\nUlm\vAcme\u2028Bern\u2029Oslo\u0085Turku').map(([line]) => line)).toEqual([
    'Anna',
    'Welder',
    'Ulm',
    'Acme',
    'Bern',
    'Oslo',
    'Turku',
  ]));

describe('tables drawn with bars', () => {
  const cells = (text: string) =>
    readTxt(new TextEncoder().encode(text), defaultReadingLimits).lines.map(({ text, cell }) =>
      cell ? [text, cell.row, cell.column] : text,
    );

  it.each([
    [
      'a grid whose cells go on over several lines',
      `Work
+-------------+------------------+
| 2015 - 2018 | Welder, Acme     |
|             | Boilers, bridges |
+-------------+------------------+
| 2011 - 2015 | Fitter, Globex   |
+-------------+------------------+
| 2009 - 2011 | Smith            |
+-------------+------------------+
Anna`,
      [
        'Work',
        ['2015 - 2018\tWelder, Acme', 0, 0],
        ['Boilers, bridges', 0, 1],
        ['2011 - 2015\tFitter, Globex', 1, 0],
        ['2009 - 2011\tSmith', 2, 0],
        'Anna',
      ],
    ],
    [
      'what a database program prints',
      ` Employer | Years\n----------+-----------\n Acme     | 2015-2018\n Globex   | 2011-2015\n(2 rows)`,
      [['Employer\tYears', 0, 0], ['Acme\t2015-2018', 1, 0], ['Globex\t2011-2015', 2, 0], '(2 rows)'],
    ],
    [
      'Markdown’s',
      '| Skill | Years |\n|:------|------:|\n| C++   | 4     |\n| Rust  |       |',
      [
        ['Skill\tYears', 0, 0],
        ['C++\t4', 1, 0],
        ['Rust', 2, 0],
      ],
    ],
    [
      'lines of boxes',
      '┌──────┬────────┐\n│ Name │ Anna   │\n├──────┼────────┤\n│ City │ Ulm    │\n└──────┴────────┘',
      [
        ['Name\tAnna', 0, 0],
        ['City\tUlm', 1, 0],
      ],
    ],
    [
      'a frame round a text',
      '+-------------+\n| Anna Muster |\n| Welder      |\n+-------------+',
      ['Anna Muster', 'Welder'],
    ],
    [
      'bars between the parts of a line',
      'anna@example.com | +49 711 1234567 | Ulm',
      ['anna@example.com | +49 711 1234567 | Ulm'],
    ],
    ['a rule below a line with bars', 'Anna | Welder\n-------------\nUlm', ['Anna | Welder', 'Ulm']],
    ['bars alone', '|\n||\n|||\n| |', []],
  ])('reads %s', (_name, text, expected) => expect(cells(text)).toEqual(expected));

  it('keeps the places of words', () => {
    const [line] = readTxt(new TextEncoder().encode('| Acme | Welder |'), defaultReadingLimits).lines;
    expect(line?.words.map(({ start, end }) => line.text.slice(start, end))).toEqual(['Acme', 'Welder']);
  });

  it('gives a table of any number of bars no more columns than a person reads, and loses none of its words', () => {
    const rule = '+---+';
    const many = Array.from({ length: 20_000 }, (_, i) => `w${i}`);
    const lines = [rule, `|${many.join('|')}|`, ...many.map(() => '|a|'), rule, '|a|', rule, '|a|', rule];
    const rows = [...withTables(lines)].flatMap((piece) => ('table' in piece ? piece.table.rows : []));
    expect(rows.map(({ cells }) => cells.length)).toEqual([40, 1, 1]);
    const words = rows
      .flatMap(({ cells }) => cells.flat())
      .flatMap((cell) => (cell.kind === 'paragraph' ? cell.lines.flat() : []));
    expect(words.flatMap(({ text }) => text.split(' ')).filter((word) => word !== 'a')).toEqual(many);
  });

  it.each(['|', '| a ', '|-', '+-', 'a|\n-|-\n', '| a |\n', '+-+\n', '| |\n|-|\n'])(
    'reads %j again and again',
    (piece) => expect(cells(`Anna Muster\n\n${piece.repeat(200_000)}`)[0]).toBe('Anna Muster'),
  );
});

it.each([
  ['words on one line', 'x '.repeat(2_000_000)],
  ['lines', 'x\n'.repeat(2_000_000)],
])('stops at the end of what a Document holds, before millions of %s fill the memory', (_name, rest) => {
  const { lines } = readTxt(new TextEncoder().encode(`Anna Muster\n${rest}`), defaultReadingLimits);
  expect(lines[0]?.text).toBe('Anna Muster');
  expect(lines.reduce((sum, { words }) => sum + words.length, 0)).toBeLessThan(200_000);
});
