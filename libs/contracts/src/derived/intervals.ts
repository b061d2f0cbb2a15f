// Positions as stretches of months on one line of time.
import type { Position } from '../profile.ts';

/** Months since year 0; `to` is the month after the last one. `position` is its place in the profile. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly position: number;
}

/** Months since year 0 of a partial date that has its month. */
const monthIndex = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

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

/** Calendar months from start to end, both included, `present` counted to `month`; undefined where the months are not known or the end lies before. */
export function monthsOfPosition(
  { start, end }: Pick<Position, 'start' | 'end'>,
  month: string,
): number | undefined {
  const last = end?.value === 'present' ? month : end?.value;
  if (!start || !last || start.value.length < 7 || last.length < 7) return undefined;
  const months = monthIndex(last) - monthIndex(start.value) + 1;
  return months >= 0 ? months : undefined;
}
