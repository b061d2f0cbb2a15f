import { isDeeperThan } from './levels.ts';

const nested = (levels: number): unknown => JSON.parse('{"a":'.repeat(levels) + '1' + '}'.repeat(levels));

it.each([
  [undefined, 0, false],
  ['text', 0, false],
  [[], 0, true],
  [[], 1, false],
  [nested(64), 64, false],
  [nested(65), 64, true],
  [nested(100_000), 64, true],
  [[[1], { a: { b: [] } }], 3, true],
  [[[1], { a: { b: [] } }], 4, false],
])('%p lies deeper than %d: %p', (value, most, expected) => expect(isDeeperThan(value, most)).toBe(expected));
