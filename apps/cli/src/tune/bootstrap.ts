// How sure a mean is: the interval in which it lies in 99 of 100 samples that are drawn from the sample itself (Efron 1979). Drawn by a
// seed, so that the same numbers give the same interval.

export interface Interval {
  readonly low: number;
  readonly mean: number;
  readonly high: number;
}

const RESAMPLES = 2_000;
const SEED = 20_261_126;
const OUTSIDE = 0.005;

/** Numbers from 0 up to 1, the same in every run (a linear congruence; its high bits are even enough to draw by). */
function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Of one number at least. */
export function intervalOfMean(numbers: readonly number[]): Interval {
  const next = drawn(SEED);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < numbers.length; i++) sum += numbers[Math.floor(next() * numbers.length)] ?? 0;
    return sum / numbers.length;
  }).sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
  return { low: at(OUTSIDE), mean, high: at(1 - OUTSIDE) };
}
