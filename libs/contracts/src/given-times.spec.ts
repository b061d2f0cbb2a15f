import { givenDay, givenTime, givenUtcTime } from './given-times.ts';

it.each([
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '1899-12-31T23:59:59Z',
  '9999-12-31T23:59:59-14:00',
  '3000-01-01T00:00:00Z',
])('refuses %s', (time) =>
  expect(givenTime.safeParse(time).error?.issues).toMatchObject([
    { message: 'must be of the years 1900 to 2999' },
  ]),
);

it('takes others, with an offset where one may stand', () => {
  expect(givenTime.parse('2026-11-26T20:00:00+02:00')).toBe('2026-11-26T20:00:00+02:00');
  expect(givenUtcTime.safeParse('2026-11-26T20:00:00+02:00').success).toBe(false);
  expect(givenDay.parse('1900-01-01')).toBe('1900-01-01');
  expect(givenDay.safeParse('0000-01-01').success).toBe(false);
});
