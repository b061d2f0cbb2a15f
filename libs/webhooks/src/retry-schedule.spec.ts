import type { OutboundResult } from '@vitae/outbound';
import { askedPause, pauseAfter, PAUSES_MS, verdictOf } from './retry-schedule.ts';

const answer = (status: number, headers: Record<string, string> = {}): OutboundResult => ({
  ok: true,
  status,
  headers: new Headers(headers),
  body: Buffer.alloc(0),
  isCut: false,
  url: 'https://ats.example/',
});
const NOW = new Date('2026-11-26T12:00:00Z');

it('tries ten times, each after the pause of Standard Webhooks or somewhat more', () => {
  expect(PAUSES_MS.map((ms) => ms / 60_000)).toEqual([5 / 60, 5, 30, 120, 300, 600, 840, 1200, 1440]);
  for (const [index, pause] of PAUSES_MS.entries()) {
    expect(pauseAfter(index + 1, 0)).toBe(pause);
    expect(pauseAfter(index + 1, 0.999)).toBeLessThanOrEqual(pause * 1.2);
    expect(pauseAfter(index + 1, 0.5)).toBeCloseTo(pause * 1.1, 0);
  }
  expect(pauseAfter(10, 0)).toBeUndefined();
});

it.each([
  [answer(200), 'delivered'],
  [answer(204), 'delivered'],
  [answer(299), 'delivered'],
  [answer(302), 'failed'],
  [answer(400), 'failed'],
  [answer(410), 'gone'],
  [answer(429), 'failed'],
  [answer(500), 'failed'],
  [{ ok: false, reason: 'broken_answer', status: 200 } as const, 'failed'],
  [{ ok: false, reason: 'timeout' } as const, 'failed'],
])('%j: %s', (result, verdict) => expect(verdictOf(result)).toBe(verdict));

it.each([
  [429, '120', 120_000],
  [503, '7', 7_000],
  [429, 'Thu, 26 Nov 2026 12:01:00 GMT', 60_000],
  [429, 'Thu, 26 Nov 2026 11:00:00 GMT', 0],
  [429, '-5', 0],
  [429, 'soon', 0],
  [429, '', 0],
  [500, '120', 0],
  [200, '120', 0],
])('%i with Retry-After %j asks for %i ms', (status, asked, expected) =>
  expect(askedPause(answer(status, { 'retry-after': asked }), NOW)).toBe(expected),
);

it('gives an endpoint the pause that it asks for, and no more than a day', () => {
  expect(pauseAfter(1, 0, 60_000)).toBe(60_000);
  expect(pauseAfter(2, 0, 60_000)).toBe(300_000);
  expect(pauseAfter(1, 0, 999_999_999_000)).toBe(86_400_000);
});
