import fc from 'fast-check';
import { bestPath, sumPaths, type Lattice } from './lattice.ts';

const lattices = fc
  .record({ units: fc.integer({ min: 1, max: 4 }), labels: fc.integer({ min: 1, max: 3 }) })
  .chain(({ units, labels }) => {
    const numbers = (length: number) =>
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: length, maxLength: length });
    return fc.record({
      units: fc.constant(units),
      labels: fc.constant(labels),
      scores: numbers(units * labels).map((list) => Float64Array.from(list)),
      steps: numbers((labels + 1) * labels).map((list) => Float32Array.from(list)),
    });
  });

/** Every path with its score. */
function allPaths({ units, labels, scores, steps }: Lattice): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let unit = 0; unit < units; unit++)
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: labels }, (_, label) => ({
        path: [...path, label],
        score:
          score +
          (scores[unit * labels + label] ?? 0) +
          (steps[(path.at(-1) ?? labels) * labels + label] ?? 0),
      })),
    );
  return paths;
}

it('finds the path with the highest score of all', () => {
  fc.assert(
    fc.property(lattices, (lattice) => {
      const all = allPaths(lattice);
      const best = Math.max(...all.map(({ score }) => score));
      const found = all.find(({ path }) => path.join() === [...bestPath(lattice)].join());
      expect(found?.score).toBeCloseTo(best, 6);
    }),
  );
});

it('tells of each label, and of each step, how likely it is over all paths', () => {
  fc.assert(
    fc.property(lattices, (lattice) => {
      const { units, labels, steps } = lattice;
      const all = allPaths(lattice);
      const mass = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
      const expected = new Float64Array(steps.length);
      const { likely, total } = sumPaths(lattice, expected);
      expect(total).toBeCloseTo(Math.log(mass), 6);
      const share = (holds: (path: readonly number[]) => number) =>
        all.reduce((sum, { path, score }) => sum + holds(path) * Math.exp(score), 0) / mass;
      for (let unit = 0; unit < units; unit++)
        for (let label = 0; label < labels; label++)
          expect(likely[unit * labels + label]).toBeCloseTo(
            share((path) => Number(path[unit] === label)),
            6,
          );
      for (let from = 0; from <= labels; from++)
        for (let to = 0; to < labels; to++)
          expect(expected[from * labels + to]).toBeCloseTo(
            share(
              (path) => path.filter((label, i) => label === to && (path[i - 1] ?? labels) === from).length,
            ),
            6,
          );
    }),
  );
});

it('has an answer for nothing', () => {
  const nothing = { units: 0, labels: 2, scores: new Float64Array(0), steps: new Float32Array(6) };
  expect([...bestPath(nothing)]).toEqual([]);
  expect(sumPaths(nothing).total).toBe(0);
});
