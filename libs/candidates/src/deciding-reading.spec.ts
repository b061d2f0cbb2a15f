import type { CandidateReading } from '@vitae/store';
import { decidingReading } from './deciding-reading.ts';

const reading = (resumeId: string, day: number, facts: Partial<CandidateReading> = {}): CandidateReading => ({
  resumeId,
  createdAt: new Date(day),
  name: null,
  headline: null,
  email: null,
  scanned: false,
  littleFound: false,
  confidence: { name: null, headline: null, email: null },
  ...facts,
});
const bothWays = (...readings: CandidateReading[]) => [
  decidingReading(readings)?.resumeId,
  decidingReading([...readings].reverse())?.resumeId,
];

it('is the newest', () => {
  expect(bothWays(reading('a', 1), reading('b', 2))).toEqual(['b', 'b']);
});

it('is a text before a newer scan', () => {
  expect(bothWays(reading('a', 1), reading('b', 2, { scanned: true }))).toEqual(['a', 'a']);
});

it('is one in which something was found, even a scan, before a newer one that says hardly anything', () => {
  expect(bothWays(reading('a', 1, { scanned: true }), reading('b', 2, { littleFound: true }))).toEqual([
    'a',
    'a',
  ]);
});

it('is the same of two that came at the same moment, and nobody’s without a reading', () => {
  expect(bothWays(reading('b', 1), reading('a', 1))).toEqual(['a', 'a']);
  expect(decidingReading([])).toBeUndefined();
});
