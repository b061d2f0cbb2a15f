import { fitPreferences } from './preferences.ts';

const pairs = (count: number, ...difference: number[]) => Array<number[]>(count).fill(difference);

it('finds weights that are known', () => {
  // Of four pairs that differ by 1 in one feature, three are preferred for it: the weight is ln 3.
  const [weight] = fitPreferences([...pairs(3, 1), ...pairs(1, -1)], 1e-9, [0]);
  expect(weight).toBeCloseTo(Math.log(3), 4);
});

it('stays with what was believed where nothing is told, and leaves it the further the more is', () => {
  expect(fitPreferences([], 1, [0.5, 2])).toEqual([0.5, 2]);
  const [, few = 0] = fitPreferences(pairs(2, 1, -1), 1, [1, 1]);
  const [more = 0, less = 0] = fitPreferences(pairs(50, 1, -1), 1, [1, 1]);
  expect(few).toBeLessThan(1);
  expect(less).toBeLessThan(few);
  expect(more).toBeGreaterThan(1);
});

it('leaves alone what no pair differs by', () =>
  expect(fitPreferences(pairs(20, 1, 0), 1, [1, 0.7])[1]).toBeCloseTo(0.7, 5));

it('gives nothing a weight below 0, and fits the others without it', () => {
  const differences = [...pairs(30, 1, -1), ...pairs(30, 0.2, -1)];
  const [first, second] = fitPreferences(differences, 0.1, [0.1, 0.1]);
  expect(second).toBe(0);
  expect(first).toBeCloseTo(
    fitPreferences(
      differences.map(([one = 0]) => [one]),
      0.1,
      [0.1],
    )[0] ?? 0,
    5,
  );
});

it('gives the same to the last bit each time', () => {
  const differences = [...pairs(7, 1, 0.3), ...pairs(3, -0.4, 0.9)];
  expect(fitPreferences(differences, 1, [1, 1])).toEqual(fitPreferences(differences, 1, [1, 1]));
});
