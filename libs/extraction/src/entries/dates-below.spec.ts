// Entries whose dates stand under what was done there.
import type { Line } from '@vitae/contracts';
import { writtenLine } from '../testing/written-line.ts';
import { readPositions } from './positions.ts';

const calendar = { asOf: '2024-06', dayOrder: undefined };

const linesOf = (texts: readonly string[]): Line[] =>
  texts.map((text, i) => writtenLine(i + 1, text, { block: i }));

const worked = (texts: readonly string[]) =>
  readPositions(linesOf(texts), calendar).map((p) => [
    p.title?.value,
    p.organisation?.value,
    p.start?.value,
    p.end?.value,
  ]);

describe('dates under the description', () => {
  it('belong to the entry above them', () => {
    expect(
      worked([
        'Senior Accountant',
        'Tarn Timber Ltd',
        'Closed the books of three sawmills every month and trained two clerks for the yearly audit.',
        'May 2018 - Present',
        'Accountant',
        'Birk Dairy Ltd',
        'Kept the ledgers of forty farms and answered whatever the inspectors wanted to know.',
        'January 2013 - April 2018',
      ]),
    ).toEqual([
      ['Senior Accountant', 'Tarn Timber Ltd', '2018-05', 'present'],
      ['Accountant', 'Birk Dairy Ltd', '2013-01', '2018-04'],
    ]);
  });

  it('stay with the entry below where they stand in its head', () => {
    expect(
      worked([
        'Senior Accountant',
        'May 2018 - Present',
        'Closed the books of three sawmills every month and trained two clerks for the yearly audit.',
        'Accountant',
        'January 2013 - April 2018',
      ]).map(([title, , start]) => [title, start]),
    ).toEqual([
      ['Senior Accountant', '2018-05'],
      ['Accountant', '2013-01'],
    ]);
  });
});
