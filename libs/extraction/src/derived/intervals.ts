// Positions as stretches of months on one line of time.
import type { Position } from '@vitae/contracts';
import { monthIndex } from '../text/date-range.ts';

/** Months since year 0; `to` is the month after the last one. `position` is its place in the profile. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly position: number;
}

/** A bare year stands for the middle of it, so that "2014 – 2016" counts two years, not three. */
const at = (date: string) => (date.length === 4 ? Number(date) * 12 + 6 : monthIndex(date));

/** The dated positions as intervals; what still goes on is counted to `month` (YYYY-MM). */
export function intervalsOf(positions: readonly Position[], month: string): Interval[] {
  return positions.flatMap((position, i): Interval[] => {
    if (!position.start || !position.end) return [];
    const end = position.end.value === 'present' ? month : position.end.value;
    const from = at(position.start.value);
    const to = end.length === 4 ? at(end) : at(end) + 1;
    return to > from ? [{ from, to, position: i }] : [];
  });
}

/** Overlapping and touching intervals as one, in order of time. */
export function united(intervals: readonly Interval[]): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Months that the intervals cover, each month once. */
export const monthsOf = (intervals: readonly Interval[]): number =>
  united(intervals).reduce((months, { from, to }) => months + to - from, 0);
