import { accuracyOf, wilson } from './accuracy.ts';

it.each([
  // As R's prop.test(correct = FALSE) has them.
  [8, 10, 0.4902, 0.9433],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [50, 100, 0.4038, 0.5962],
])('gives the interval of %i in %i', (right, of, low, high) => {
  const found = wilson(right, of);
  expect(found?.low).toBeCloseTo(low, 4);
  expect(found?.high).toBeCloseTo(high, 4);
});

it('tells each reader by itself, and leaves out what a tier has not read', () => {
  const tally = { field: 'basics.name', confirmed: false, count: 3 };
  const { all, fields, corrections } = accuracyOf([
    { ...tally, profile: 'right', classic: 'wrong', llm: 'right' },
    { ...tally, field: 'a', confirmed: true, count: 1, profile: 'right', classic: 'right', llm: null },
  ]);
  expect(fields.map(({ field }) => field)).toEqual(['a', 'basics.name']);
  expect(corrections).toBe(4);
  expect(all).toMatchObject({
    corrected: 3,
    confirmed: 1,
    profile: { rate: 1 },
    classic: { right: 1, wrong: 3, rate: 0.25 },
    llm: { right: 3 },
  });
  expect(fields[0]?.llm).toEqual({ right: 0, wrong: 0, missed: 0, rate: null, low: null, high: null });
});
