import {
  classify,
  fitBinary,
  fitClasses,
  logisticLoss,
  probabilitiesOf,
  probabilityOf,
} from './logistic-regression.ts';

/** Numbers between -1 and 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
const randomRows = (count: number, width: number, seed = 7): Float64Array[] => {
  const next = numbers(seed);
  return Array.from({ length: count }, () => Float64Array.from({ length: width }, next));
};
const isYes = (probability: number) => probability > 0.5;

it('memorises 50 sentences, whatever their labels', () => {
  const rows = randomRows(50, 128);
  const classes = ['positive', 'neutral', 'negative'] as const;
  const labels = rows.map((_, i) => classes[(i * 7 + (i % 4)) % 3] as (typeof classes)[number]);
  const model = fitClasses(rows, labels, classes, 0.01);
  expect(rows.map((row) => classify(model, row).answer)).toEqual(labels);
});

it.each([
  [0, undefined],
  [3, undefined],
  [3, [0.2, -1, 0, 4, 1]],
])('has the gradient that its loss has, with a ridge of %d about %j', (ridge, centre) => {
  const rows = randomRows(20, 5);
  const loss = logisticLoss(
    rows,
    rows.map((row) => (row[0] as number) + (row[1] as number) > 0.1),
    ridge,
    centre,
  );
  const point = Float64Array.from([0.3, -1.2, 0.7, 2, -0.4, 0.5]);
  const gradient = new Float64Array(point.length);
  loss(point, gradient);
  const step = 1e-5;
  for (const i of point.keys()) {
    const at = (by: number) =>
      loss(
        point.map((x, j) => (j === i ? x + by : x)),
        new Float64Array(point.length),
      );
    expect(gradient[i]).toBeCloseTo((at(step) - at(-step)) / (2 * step), 6);
  }
});

it('finds weights that are known', () => {
  // One feature, -1 or 1, of which 3 in 4 tell the label: without a ridge the weight is ln 3.
  const rows = [[1], [1], [1], [1], [-1], [-1], [-1], [-1]];
  const labels = [true, true, true, false, false, false, false, true];
  const { weights, bias } = fitBinary(rows, labels, 1e-9);
  expect(weights[0]).toBeCloseTo(Math.log(3), 5);
  expect(bias).toBeCloseTo(0, 5);
});

it('parts what a line can part, with weights that stay finite', () => {
  const rows = randomRows(40, 2);
  const labels = rows.map((row) => (row[0] as number) - (row[1] as number) > 0);
  const model = fitBinary(rows, labels, 1e-3);
  expect(rows.map((row) => isYes(probabilityOf(model, row)))).toEqual(labels);
  expect(model.weights.every(Number.isFinite)).toBe(true);
});

it('makes weights smaller the larger the ridge, and leaves the share of yeses alone', () => {
  const rows = randomRows(60, 4);
  const labels = rows.map((row, i) => (row[0] as number) > 0 || i % 5 === 0);
  const sizes = [0.1, 10, 1e6].map((ridge) => Math.hypot(...fitBinary(rows, labels, ridge).weights));
  expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
  expect(sizes.at(-1)).toBeLessThan(1e-4);
  const share = labels.filter(Boolean).length / labels.length;
  expect(probabilityOf(fitBinary(rows, labels, 1e6), [0, 0, 0, 0])).toBeCloseTo(share, 3);
});

it('gives no weight to a feature that is the same in every row, and answers by the others', () => {
  const rows = [-2, -1, 1, 2].map((x) => [7, x, 0]);
  const { weights } = fitBinary(rows, [false, false, true, true], 0.1);
  expect([weights[0], weights[2]]).toEqual([0, 0]);
  expect(weights[1]).toBeGreaterThan(0);
});

it('answers by the share of yeses where all rows are alike', () => {
  const rows = Array.from({ length: 10 }, () => [1, 2, 3]);
  const model = fitBinary(
    rows,
    rows.map((_, i) => i < 7),
    1,
  );
  expect(probabilityOf(model, [1, 2, 3])).toBeCloseTo(0.7, 4);
});

it('gives a class without examples a small chance and no answer', () => {
  const rows = randomRows(30, 3);
  const model = fitClasses(
    rows,
    rows.map((row) => ((row[0] as number) > 0 ? 'a' : 'b')),
    ['a', 'b', 'never'],
    1,
  );
  for (const row of rows) {
    const [, , never] = probabilitiesOf(model, row);
    expect(never).toBeLessThan(0.1);
    expect(classify(model, row).answer).not.toBe('never');
  }
});

it('gives probabilities that add up to 1, also far outside of what it has seen', () => {
  const rows = randomRows(30, 3);
  const model = fitClasses(
    rows,
    rows.map((_, i) => ['a', 'b', 'c'][i % 3] as string),
    ['a', 'b', 'c'],
    0.01,
  );
  for (const row of [
    [0, 0, 0],
    [1e6, -1e6, 1e6],
    [-1e9, 1e9, 0],
  ]) {
    const all = probabilitiesOf(model, row);
    expect(all.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(all.every((p) => p >= 0 && p <= 1)).toBe(true);
  }
});

it('does not depend on the features’ units', () => {
  const rows = randomRows(40, 2);
  const labels = rows.map((row) => (row[0] as number) + (row[1] as number) * 0.3 > 0.1);
  const larger = rows.map(([a, b]) => [(a as number) * 1000 + 5, b as number]);
  const [plain, scaled] = [fitBinary(rows, labels, 2), fitBinary(larger, labels, 2)];
  rows.forEach((row, i) =>
    expect(probabilityOf(scaled, larger[i] as number[])).toBeCloseTo(probabilityOf(plain, row), 5),
  );
});

it('makes the same model to the last bit when it is fitted again', () => {
  const rows = randomRows(40, 30);
  const labels = rows.map((row) => (row[3] as number) > 0.2);
  expect(fitBinary(rows, labels, 3)).toEqual(fitBinary(rows, labels, 3));
});

it('refuses rows without labels', () =>
  expect(() => fitBinary([[1], [2]], [true], 1)).toThrow('one label a row'));
