import { preferredWait } from './prefer-wait.ts';

it.each([
  ['wait=10', 10],
  ['respond-async, wait=5', 5],
  ['wait="7"', 7],
  ['wait=99999', 60],
  ['respond-async', undefined],
  [undefined, undefined],
])('Prefer: %s waits %s', (header, seconds) => expect(preferredWait(header)).toBe(seconds));
