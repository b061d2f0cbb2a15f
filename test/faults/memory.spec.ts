import { slopeOf } from './memory.ts';

it.each([
  [[1, 2, 3, 4], 1],
  [[5, 5, 5], 0],
  [[3, 1, 3, 1, 3, 1, 3, 1, 3], 0],
  [[7], 0],
])('the slope of %j is %d a step', (values, slope) => expect(slopeOf(values)).toBeCloseTo(slope));
