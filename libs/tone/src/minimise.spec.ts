import { minimise } from './minimise.ts';

it('finds the lowest point of a narrow valley', () => {
  // A convex quadratic whose curvatures differ by 10,000.
  const lowest = [3, -2, 0.5];
  const curvatures = [1, 100, 10_000];
  const found = minimise((point, gradient) => {
    let value = 0;
    for (const [i, x] of point.entries()) {
      const [off, curvature] = [x - (lowest[i] as number), curvatures[i] as number];
      value += (curvature / 2) * off * off;
      gradient[i] = curvature * off;
    }
    return value;
  }, new Float64Array(3));
  lowest.forEach((x, i) => expect(found[i]).toBeCloseTo(x, 6));
});

it('stays where it is lowest already', () => {
  const start = Float64Array.from([1, 2]);
  expect(minimise((_, gradient) => (gradient.fill(0), 5), start)).toEqual(start);
});

it('ends where no step goes down', () => {
  // The gradient promises a descent that there is not.
  const start = Float64Array.from([1]);
  expect(minimise((_, gradient) => (gradient.fill(1), 0), start)).toEqual(start);
});
