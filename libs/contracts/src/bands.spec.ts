import { bandAt, confidenceBand, confidenceOf, meanConfidence, secondsOf, timeBand } from './bands.ts';

it('tells a time within a tenth of itself', () => {
  for (const seconds of [0.02, 0.9, 1, 3, 17, 60, 3_600, 86_400]) {
    const told = secondsOf(timeBand(seconds * 1000));
    expect(Math.abs(told - seconds) / seconds).toBeLessThan(0.13);
  }
  expect(timeBand(-5)).toBe(0);
  expect(timeBand(0)).toBe(0);
});

it('keeps confidence in twentieths, the full one in the last', () => {
  expect([0, 0.049, 0.05, 0.15, 0.749, 0.75, 1].map(confidenceBand)).toEqual([0, 0, 1, 3, 14, 15, 19]);
  expect(confidenceOf(15)).toEqual({ from: 0.75, to: 0.8 });
});

it('finds the band of a share in whatever order they come', () => {
  const bands = new Map([
    [9, 5],
    [1, 90],
    [4, 5],
  ]);
  expect([0.5, 0.9, 0.95, 0.96, 1].map((share) => bandAt(bands, share))).toEqual([1, 1, 4, 9, 9]);
  expect(bandAt(new Map(), 0.5)).toBeUndefined();
});

it('takes the mean of confidences', () => {
  expect(meanConfidence(new Map())).toBeNull();
  expect(
    meanConfidence(
      new Map([
        [19, 1],
        [9, 1],
      ]),
    ),
  ).toBe(0.73);
});
