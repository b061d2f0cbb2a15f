import { preferredWait } from './prefer.ts';

it.each([
  ['wait=10', 10],
  ['wait=0', 0],
  ['WAIT = 7', 7],
  ['wait="3"', 3],
  ['wait=007', 7],
  ['respond-async, wait=5', 5],
  ['wait=5;foo=bar, handling=lenient', 5],
  ['note="a, wait=9; \\", wait=8", wait=4', 4],
])('Prefer: %s waits %d s', (header, seconds) => expect(preferredWait(header)).toBe(seconds));

it.each(['wait=61', 'wait=99999', `wait=${'9'.repeat(400)}`])('waits a minute at most: %s', (header) =>
  expect(preferredWait(header)).toBe(60),
);

it.each([
  'wait=1.5',
  'wait=1·5',
  'wait=-1',
  'wait=+1',
  'wait=1e1',
  'wait=0x10',
  'wait=Infinity',
  'wait=١٠',
  'wait=',
  'wait',
  'wait=""',
  'wait="',
  'wait="3',
  'wait==3',
  'wait=3 4',
  'await=3',
  'respond-async;wait=5',
  'note="wait=5"',
  'respond-async',
  ',,;;==""',
  '',
])('ignores what says no whole seconds: %s', (header) => expect(preferredWait(header)).toBeUndefined());

it('goes by the first of several, in one header or in many', () => {
  expect(preferredWait('wait=2, wait=30')).toBe(2);
  expect(preferredWait(['respond-async', 'wait=2', 'wait=30'])).toBe(2);
  expect(preferredWait('wait=soon, wait=30')).toBeUndefined();
  expect(preferredWait(undefined)).toBeUndefined();
});
