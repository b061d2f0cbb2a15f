import { accuracy, crossValidated, foldsByGroup, macroF1 } from './cross-validation.ts';

it('keeps each group in one fold, and the folds about even', () => {
  const groups = ['a', 'a', 'a', 'b', 'c', 'c', 'd', 'b', 'e', 'f'];
  const folds = foldsByGroup(groups, 3);
  for (const group of new Set(groups))
    expect(new Set(folds.filter((_, i) => groups[i] === group)).size).toBe(1);
  const sizes = [0, 1, 2].map((fold) => folds.filter((f) => f === fold).length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

it('answers each row by what was fitted to the other folds', () => {
  const rows = ['a1', 'a2', 'b1', 'c1'];
  const answers = crossValidated(rows, [0, 0, 1, 2], (seen) => (row) => ({ row, seen }));
  expect(answers).toEqual([
    { row: 'a1', seen: ['b1', 'c1'] },
    { row: 'a2', seen: ['b1', 'c1'] },
    { row: 'b1', seen: ['a1', 'a2', 'c1'] },
    { row: 'c1', seen: ['a1', 'a2', 'b1'] },
  ]);
});

it('scores each class by precision and recall, and the classes alike however rare', () => {
  const truth = ['x', 'x', 'x', 'x', 'y'];
  expect(macroF1(truth, ['x', 'x', 'x', 'x', 'x'], ['x', 'y'])).toBeCloseTo(8 / 9 / 2);
  expect(macroF1(truth, ['x', 'x', 'x', 'y', 'y'], ['x', 'y'])).toBeCloseTo((6 / 7 + 2 / 3) / 2);
  expect(macroF1(truth, truth, ['x', 'y', 'nowhere'])).toBe(1);
  expect(accuracy(truth, ['x', 'x', 'x', 'y', 'y'])).toBeCloseTo(0.8);
});
