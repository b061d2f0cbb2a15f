import { MAP_VERSION, mapIsDue } from './map-is-due.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const HOUR_MS = 3_600_000;

/** A map of so many, of whom so many are the same, and how many there are now. */
const isDue = (drawn: number, same: number, people: number, hours = 1, change: object = {}) =>
  mapIsDue(
    {
      people,
      map: {
        model: 'm',
        version: MAP_VERSION,
        madeAt: new Date(NOW.getTime() - hours * HOUR_MS),
        drawn,
        same,
        ...change,
      },
    },
    'm',
    NOW,
  );

it('is the first one as soon as there is somebody to show', () => {
  expect(mapIsDue({ people: 0 }, 'm', NOW)).toBe(false);
  expect(mapIsDue({ people: 1 }, 'm', NOW)).toBe(true);
});

it('is one by other vectors, or by older code', () => {
  expect(isDue(9, 9, 9)).toBe(false);
  expect(isDue(9, 9, 9, 1, { model: 'other' })).toBe(true);
  expect(isDue(9, 9, 9, 1, { version: MAP_VERSION - 1 })).toBe(true);
});

it('is one that shows somebody who is gone, or has another resume', () => {
  expect(isDue(1_000, 999, 999)).toBe(true);
  expect(isDue(1_000, 999, 1_000)).toBe(true);
});

it('is one that lacks many, or a few for a day', () => {
  expect(isDue(10, 10, 11)).toBe(true);
  expect(isDue(1_000, 1_000, 1_010)).toBe(false);
  expect(isDue(1_000, 1_000, 1_010, 25)).toBe(true);
  expect(isDue(1_000, 1_000, 1_030)).toBe(true);
});

it('is one that is old, for resumes that were read again', () => {
  expect(isDue(9, 9, 9, 6 * 24)).toBe(false);
  expect(isDue(9, 9, 9, 8 * 24)).toBe(true);
});
