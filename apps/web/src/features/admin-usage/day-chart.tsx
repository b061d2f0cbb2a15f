// Bars or lines of days, drawn by uPlot in the colours of the page. Who can't see it has a table beside it.
import { useLingui } from '@lingui/react/macro';
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

const DAY_MS = 86_400_000;
const HEIGHT_PX = 240;
const BAR_SHARE = 0.7;
const WIDEST_BAR_PX = 48;
const POINT_PX = 5;

export interface DaySeries {
  /** By day (YYYY-MM-DD); what is missing is nothing as a bar, and a gap as a line. */
  readonly values: ReadonlyMap<string, number>;
  readonly kind: 'bars' | 'line';
  /** A variable of the page’s colours. */
  readonly colour: '--busy' | '--good' | '--warn' | '--bad' | '--ink';
}

interface DayChartProps {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Those in front last. */
  readonly series: readonly DaySeries[];
  readonly amountText: (amount: number) => string;
  /** Amounts are whole: no marks between. */
  readonly isWhole?: boolean;
  /** The top of the scale, where it is not the most there is. */
  readonly top?: number;
  readonly height?: number;
}

export function DayChart(props: DayChartProps) {
  const { title, from, to, series, amountText, isWhole = false, top, height = HEIGHT_PX } = props;
  const { t, i18n } = useLingui();
  const { locale } = i18n;
  const scheme = useComputedColorScheme('light');
  const { ref, width } = useElementSize();
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef({ series, amountText });
  drawn.current = { series, amountText };
  // What is drawn, as far as it changes: a chart is not made anew by each look at the page.
  const data = JSON.stringify(series.map(({ values, ...rest }) => [[...values], rest]));
  useEffect(() => {
    if (!box.current || !width) return;
    const { series: lines, amountText: textOf } = drawn.current;
    const colours = getComputedStyle(document.documentElement);
    const colour = (name: string) => colours.getPropertyValue(name).trim();
    const times: number[] = [];
    for (let time = Date.parse(from); time <= Date.parse(to); time += DAY_MS) times.push(time / 1000);
    const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
    const amounts = lines.map(({ values, kind }) =>
      times.map((time) => values.get(dayOf(time)) ?? (kind === 'bars' ? 0 : null)),
    );
    const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    const axis = {
      stroke: colour('--soft'),
      grid: { stroke: colour('--line'), width: 1 },
      ticks: { stroke: colour('--line'), width: 1 },
      font: '12px system-ui, sans-serif',
    };
    const bars = uPlot.paths.bars?.({ size: [BAR_SHARE, WIDEST_BAR_PX], radius: 0.15 });
    const most = top ?? Math.max(...amounts.flat().map((amount) => amount ?? 0), isWhole ? 1 : 0) * 1.1;
    const plot = new uPlot(
      {
        width,
        height,
        legend: { show: false },
        cursor: { drag: { x: false, y: false }, points: { show: false } },
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
        // Half a day of room, so that the first and the last bar are whole.
        scales: {
          x: { range: (_, low, high) => [low - DAY_MS / 2000, high + DAY_MS / 2000] },
          y: { range: [0, most || 1] },
        },
        axes: [
          {
            ...axis,
            grid: { show: false },
            values: (_, marks) => marks.map((mark) => dates.format(mark * 1000)),
            incrs: [1, 2, 7, 14, 30, 61].map((n) => n * (DAY_MS / 1000)),
            space: 60,
          },
          {
            ...axis,
            size: 72,
            values: (_, marks) =>
              marks.map((mark) => (isWhole && !Number.isInteger(mark) ? '' : textOf(mark))),
          },
        ],
        series: [
          {},
          ...lines.map(({ kind, colour: name }) =>
            kind === 'bars'
              ? { fill: colour(name), width: 0, ...(bars && { paths: bars }), points: { show: false } }
              : {
                  stroke: colour(name),
                  width: 2,
                  spanGaps: true,
                  points: { show: true, size: POINT_PX, fill: colour(name), stroke: colour(name) },
                },
          ),
        ],
      },
      [times, ...amounts],
      box.current,
    );
    return () => plot.destroy();
  }, [data, from, to, isWhole, top, height, width, locale, scheme]);
  return (
    <div ref={ref} className="usage-chart">
      <div ref={box} role="img" aria-label={t`${title}, as a chart; the table below says the same`} />
    </div>
  );
}
