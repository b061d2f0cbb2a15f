import { lineRanges } from './line-ranges.ts';

it.each([
  ['11-13', [[11, 13]]],
  ['11', [[11, 11]]],
  ['11 – 13', [[11, 13]]],
  ['11..13', [[11, 13]]],
  ['11:13', [[11, 13]]],
  ['11 to 13', [[11, 13]]],
  ['lines 11 through 13', [[11, 13]]],
  ['from line 11 until line 13', [[11, 13]]],
  ['Zeilen 11 bis 13', [[11, 13]]],
  ['lignes 11 à 13', [[11, 13]]],
  ['líneas 11 a 13', [[11, 13]]],
  [
    '[11, 13]',
    [
      [11, 11],
      [13, 13],
    ],
  ],
  [
    '11,12,13',
    [
      [11, 11],
      [12, 12],
      [13, 13],
    ],
  ],
  [
    '11, 12 and 15-17',
    [
      [11, 11],
      [12, 12],
      [15, 17],
    ],
  ],
  ['"11-13"', [[11, 13]]],
  ['13-11', [[13, 11]]],
  ['11-', [[11, 11]]],
])('reads %s', (text, ranges) => expect(lineRanges(text)).toEqual(ranges));

it.each([
  [''],
  ['all of it'],
  ['11 Built hulls'],
  ['2019-03-01 to now'],
  ['12345'],
  ['12.2'],
  ['line 12.2'],
  ['-'],
])('takes %j for no lines', (text) => expect(lineRanges(text)).toBeUndefined());
