import { TroubleLog, type TroubleLogOptions } from './trouble-log.ts';

function watched(options: Partial<TroubleLogOptions> = {}) {
  const lines: [string, object][] = [];
  const log = (level: string) => (fields: object, message: string) =>
    lines.push([`${level}: ${message}`, fields]);
  const logger = { info: log('info'), warn: log('warn') } as unknown as ConstructorParameters<
    typeof TroubleLog
  >[0];
  let now = 0;
  const trouble = new TroubleLog(logger, { begins: 'away', ends: 'back', clock: () => now, ...options });
  return { trouble, lines, at: (milliseconds: number) => (now = milliseconds) };
}

it('says once that trouble begins and once that it is over, however often it failed', () => {
  const { trouble, lines, at } = watched();
  for (let n = 0; n < 200; n++) {
    at(n * 100);
    trouble.failed({ code: 'ECONNREFUSED' });
  }
  at(21_000);
  for (let n = 0; n < 5; n++) trouble.well();
  expect(lines).toEqual([
    ['warn: away', { code: 'ECONNREFUSED', failures: 1 }],
    ['info: back', { failures: 200, seconds: 21 }],
  ]);
});

it('says with growing pauses that it lasts', () => {
  const { trouble, lines, at } = watched();
  for (let second = 0; second < 24 * 3600; second++) {
    at(second * 1_000);
    trouble.failed({});
  }
  // Half an hour apart at last: 48 in a day, and those of the first hour.
  expect(lines.length).toBeLessThan(56);
  expect(lines.length).toBeGreaterThan(40);
});

it('says nothing where nothing was wrong, and begins anew after it was over', () => {
  const { trouble, lines } = watched();
  trouble.well();
  expect(lines).toEqual([]);
  trouble.failed({});
  trouble.well();
  trouble.failed({});
  expect(lines.map(([line]) => line)).toEqual(['warn: away', 'info: back', 'warn: away']);
});

it('does not take one answer for the end while others still fail', () => {
  const { trouble, lines, at } = watched({ calm: 2_000 });
  trouble.failed({});
  at(500);
  trouble.well();
  expect(lines).toHaveLength(1);
  at(2_500);
  trouble.well();
  expect(lines.map(([line]) => line)).toEqual(['warn: away', 'info: back']);
});
