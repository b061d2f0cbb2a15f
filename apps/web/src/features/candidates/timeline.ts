// Where the bars of a timeline stand: positions and the gaps between them, on one axis of months.
import type { Position, Profile } from '@vitae/contracts';

export interface Bar {
  readonly kind: 'position' | 'gap';
  readonly position?: Position;
  /** As written in the profile. */
  readonly from: string;
  readonly to: string;
  readonly months: number;
  /** In percent of the axis. */
  readonly left: number;
  readonly width: number;
}
export interface Timeline {
  readonly bars: readonly Bar[];
  readonly years: readonly { readonly year: number; readonly left: number }[];
}

const MOST_YEARS_TOLD = 8;

/** Months since year 0. A year alone begins in January and ends in December. */
const monthOf = (date: string, side: 'start' | 'end', now: string): number => {
  const [year = '', month] = (date === 'present' ? now : date).split('-');
  return Number(year) * 12 + (month ? Number(month) - 1 : side === 'start' ? 0 : 11);
};

export function timelineOf({ positions, totals, asOf }: Profile): Timeline | undefined {
  const spans = [
    ...positions.flatMap((position) => {
      const { start, end } = position;
      if (!start) return [];
      const to = end?.value ?? start.value;
      return [{ kind: 'position' as const, position, from: start.value, to }];
    }),
    ...totals.gaps.map(({ from, to }) => ({ kind: 'gap' as const, from, to })),
  ].map((span) => {
    const first = monthOf(span.from, 'start', asOf.month);
    return { ...span, first, last: Math.max(first, monthOf(span.to, 'end', asOf.month)) };
  });
  if (!spans.length) return undefined;
  const begin = Math.min(...spans.map(({ first }) => first));
  const months = Math.max(...spans.map(({ last }) => last)) - begin + 1;
  const percent = (part: number) => (100 * part) / months;
  const bars = spans
    .sort((a, b) => b.last - a.last || b.first - a.first)
    .map(({ first, last, ...span }): Bar => ({
      ...span,
      months: last - first + 1,
      left: percent(first - begin),
      width: percent(last - first + 1),
    }));
  const firstYear = Math.ceil(begin / 12);
  const lastYear = Math.floor((begin + months) / 12);
  const step = Math.max(1, Math.ceil((lastYear - firstYear + 1) / MOST_YEARS_TOLD));
  const years = [];
  for (let year = firstYear; year <= lastYear; year += step) {
    const left = percent(year * 12 - begin);
    if (left <= 96) years.push({ year, left });
  }
  return { bars, years };
}
