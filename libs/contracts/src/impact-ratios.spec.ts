// The arithmetic against the examples that the rule itself prints (6 RCNY § 5-301 (b) and (d)), and what they don't show.
import { impactTable, type ImpactCell } from './impact-ratios.ts';

const cell = (values: Record<string, string>, applicants: number, selected: number): ImpactCell => ({
  values,
  applicants,
  selected,
});
/** A table as [value, applicants, rate, ratio]. */
const told = (cells: readonly ImpactCell[], name: string, keepSmall = false) =>
  impactTable(cells, [name], { keepSmall }).rows.map(({ values, applicants, rate, impactRatio }) => [
    values[name],
    applicants,
    rate,
    impactRatio,
  ]);

describe('the examples of § 5-301', () => {
  it('(b): screening resumes, by sex', () => {
    // Printed: 1390, 667, 48 %, 1.00 and 1181, 555, 47 %, 0.979; 250 people are unknown and in no row.
    const cells = [cell({ sex: 'Male' }, 1390, 667), cell({ sex: 'Female' }, 1181, 555), cell({}, 250, 100)];
    expect(told(cells, 'sex')).toEqual([
      ['Male', 1390, 0.4799, 1],
      ['Female', 1181, 0.4699, 0.9793],
    ]);
    expect(impactTable(cells, ['sex'])).toMatchObject({ applicants: 2571, selected: 1222, unknown: 250 });
  });

  it('(b): screening resumes, by race and ethnicity', () => {
    // Printed, of the rows whose numbers are whole: 50 % and 0.97, 52 % and 1.00, 44 % and 0.84, 44 % and 0.85, 49 % and 0.95, 44 % and 0.85.
    const cells = [
      cell({ race: 'Hispanic or Latino' }, 408, 204),
      cell({ race: 'White' }, 797, 412),
      cell({ race: 'Black or African American' }, 390, 170),
      cell({ race: 'Native Hawaiian or Pacific Islander' }, 119, 52),
      cell({ race: 'Asian' }, 616, 302),
      cell({ race: 'Native American or Alaska Native' }, 41, 18),
    ];
    expect(told(cells, 'race', true)).toEqual([
      ['White', 797, 0.5169, 1],
      ['Asian', 616, 0.4903, 0.9484],
      ['Hispanic or Latino', 408, 0.5, 0.9672],
      ['Black or African American', 390, 0.4359, 0.8432],
      ['Native Hawaiian or Pacific Islander', 119, 0.437, 0.8453],
      ['Native American or Alaska Native', 41, 0.439, 0.8493],
    ]);
    // 41 of 2,371 are 1.7 %: they may be left out of the ratios, with their number and rate said all the same.
    expect(told(cells, 'race').at(-1)).toEqual(['Native American or Alaska Native', 41, 0.439, null]);
  });

  it('(d): scores for “culture fit”, by sex and by race and ethnicity', () => {
    // Printed: 54.3 % and 1.00, 44.7 % and 0.82.
    const sexes = [cell({ sex: 'Male' }, 92, 50), cell({ sex: 'Female' }, 76, 34)];
    expect(told(sexes, 'sex')).toEqual([
      ['Male', 92, 0.5435, 1],
      ['Female', 76, 0.4474, 0.8232],
    ]);
    // Printed: 64.2 % and 1.00, 37.5 % and 0.58, 50.0 % and 0.78, 62.5 % and 0.97, 41.7 % and 0.65.
    const races = [
      cell({ race: 'Hispanic or Latino' }, 28, 18),
      cell({ race: 'White' }, 40, 15),
      cell({ race: 'Black or African American' }, 32, 16),
      cell({ race: 'Native Hawaiian or Pacific Islander' }, 8, 5),
      cell({ race: 'Asian' }, 24, 10),
    ];
    expect(told(races, 'race')).toEqual([
      ['White', 40, 0.375, 0.5833],
      ['Black or African American', 32, 0.5, 0.7778],
      ['Hispanic or Latino', 28, 0.6429, 1],
      ['Asian', 24, 0.4167, 0.6481],
      ['Native Hawaiian or Pacific Islander', 8, 0.625, 0.9722],
    ]);
  });
});

it('takes several categories together, and leaves out whoever lacks one of them', () => {
  const cells = [
    cell({ sex: 'Female', race: 'Asian' }, 40, 20),
    cell({ sex: 'Female', race: 'White' }, 60, 15),
    cell({ sex: 'Male', race: 'White' }, 50, 25),
    cell({ sex: 'Male' }, 7, 1),
    cell({ race: 'Asian' }, 2, 1),
  ];
  const table = impactTable(cells, ['sex', 'race']);
  expect(table).toMatchObject({ applicants: 150, unknown: 9 });
  expect(table.rows.map(({ values, impactRatio }) => [values, impactRatio])).toEqual([
    [{ sex: 'Female', race: 'White' }, 0.5],
    [{ sex: 'Male', race: 'White' }, 1],
    [{ sex: 'Female', race: 'Asian' }, 1],
  ]);
  expect(impactTable(cells, ['sex'])).toMatchObject({ applicants: 157, unknown: 2 });
});

it('lets no category under 2 % set the highest rate', () => {
  const cells = [cell({ g: 'a' }, 980, 490), cell({ g: 'b' }, 1000, 400), cell({ g: 'c' }, 20, 20)];
  expect(told(cells, 'g')).toEqual([
    ['b', 1000, 0.4, 0.8],
    ['a', 980, 0.5, 1],
    ['c', 20, 1, null],
  ]);
  expect(told(cells, 'g', true)).toEqual([
    ['b', 1000, 0.4, 0.4],
    ['a', 980, 0.5, 0.5],
    ['c', 20, 1, 1],
  ]);
  // 2 % exactly is not less.
  expect(told([cell({ g: 'a' }, 98, 49), cell({ g: 'b' }, 2, 1)], 'g')).toEqual([
    ['a', 98, 0.5, 1],
    ['b', 2, 0.5, 1],
  ]);
});

it('tells what is below four fifths, by whole numbers, and where one person decides it', () => {
  const rows = (selected: number, applicants = 50) =>
    impactTable([cell({ g: 'a' }, 50, 25), cell({ g: 'b' }, applicants, selected)], ['g']).rows.find(
      ({ values }) => values['g'] === 'b',
    );
  expect(rows(20)).toMatchObject({ belowFourFifths: false, cautions: ['one_person_decides'] });
  expect(rows(19)).toMatchObject({ belowFourFifths: true, cautions: ['one_person_decides'] });
  expect(rows(15)).toMatchObject({ belowFourFifths: true, cautions: [] });
  expect(rows(24)).toMatchObject({ belowFourFifths: false, cautions: [] });
  expect(rows(3, 10)).toMatchObject({
    belowFourFifths: true,
    cautions: ['few_applicants', 'one_person_decides'],
  });
});

it('has no ratios where nobody was selected, and no rows where nobody is known', () => {
  const none = impactTable([cell({ g: 'a' }, 50, 0), cell({ g: 'b' }, 40, 0)], ['g']);
  expect(none.rows).toMatchObject([
    { rate: 0, impactRatio: null, belowFourFifths: null, cautions: [] },
    { rate: 0, impactRatio: null, belowFourFifths: null, cautions: [] },
  ]);
  expect(impactTable([cell({}, 5, 1)], ['g'])).toEqual({
    by: ['g'],
    applicants: 0,
    selected: 0,
    unknown: 5,
    rows: [],
  });
});

it('counts spellings that differ in case as one, and shows the commonest', () => {
  const cells = [cell({ g: 'female' }, 3, 1), cell({ g: 'Female' }, 30, 10), cell({ g: 'FEMALE' }, 1, 1)];
  expect(told(cells, 'g')).toEqual([['Female', 34, 0.3529, 1]]);
});
