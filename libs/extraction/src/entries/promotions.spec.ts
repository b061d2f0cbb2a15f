// Several titles under one employer, each with its dates and its place below it, as LinkedIn sets them.
import { splitPlace } from '../fields/location.ts';
import { writtenLine } from '../testing/written-line.ts';
import { spanOf, textOf } from '../text/span.ts';
import { readPositions } from './positions.ts';
import { readQualifications } from './qualifications.ts';

const calendar = { asOf: '2026-10', dayOrder: undefined };
const linesOf = (texts: readonly string[]) => texts.map((text, i) => writtenLine(i + 1, text));

describe('titles under one employer', () => {
  it.each([
    ['Present (5 years 7 months)', '11 years 2 months'],
    ['Present (6 Jahre 10 Monate)', '10 Jahre 6 Monate'],
    ['Present (1 mes)', '9 años 2 meses'],
  ])('belong to it, whatever its time there is called (%s)', (end, total) => {
    const positions = readPositions(
      linesOf([
        'Fennmoor Freight GmbH',
        total,
        'Depot Manager',
        `April 2021 - ${end}`,
        'Hull, England, United Kingdom',
        'Responsible for the depot at the port and the people in it.',
        'Warehouse Manager',
        'February 2018 - March 2021 (3 years 2 months)',
        'Rennes, Bretagne, France',
        'Quillstone Parcels Ltd',
        'Team Leader',
        'June 2013 - August 2015 (2 years 3 months)',
        'Berlin, Germany',
      ]),
      calendar,
    );
    expect(
      positions.map((p) => [p.title?.value, p.organisation?.value, p.location?.value, p.start?.value]),
    ).toEqual([
      ['Depot Manager', 'Fennmoor Freight GmbH', 'Hull, England, United Kingdom', '2021-04'],
      ['Warehouse Manager', 'Fennmoor Freight GmbH', 'Rennes, Bretagne, France', '2018-02'],
      ['Team Leader', 'Quillstone Parcels Ltd', 'Berlin, Germany', '2013-06'],
    ]);
  });
});

describe('places', () => {
  it.each([
    ['Hull, England, United Kingdom', undefined, 'Hull, England, United Kingdom'],
    ['Acme, London, United Kingdom', 'Acme', 'London, United Kingdom'],
    ['Acme Ltd, England, United Kingdom', 'Acme Ltd', 'England, United Kingdom'],
  ])('%s', (text, rest, place) => {
    const parts = splitPlace(spanOf(writtenLine(1, text)));
    expect([parts.rest && textOf(parts.rest), parts.place && textOf(parts.place)]).toEqual([rest, place]);
  });
});

describe('a degree with its letters', () => {
  it('has its field of study behind them, and the years that the line’s end cuts', () => {
    const [read] = readQualifications(
      linesOf([
        'University of Huddersfield',
        'Bachelor of Science - BS, Transport and Logistics Management · (2010 -',
        '2013)',
      ]),
      calendar,
    );
    expect([read?.degree?.value, read?.area?.value, read?.start?.value, read?.end?.value]).toEqual([
      'Bachelor of Science - BS',
      'Transport and Logistics Management',
      '2010',
      '2013',
    ]);
  });
});
