// Bars of days, drawn by uPlot in the colours of the page. Who can't see it has the table below.
import { useLingui } from '@lingui/react/macro';
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { UsageDay } from '@vitae/client';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { amountText, type Measure } from './measures.ts';

const DAY_MS = 86_400_000;
const HEIGHT_PX = 240;
const BAR_SHARE = 0.7;
const WIDEST_BAR_PX = 48;

interface UsageChartProps {
  readonly title: string;
  readonly days: readonly UsageDay[];
  readonly from: string;
  readonly to: string;
  readonly measure: Measure;
}

export function UsageChart({ title, days, from, to, measure }: UsageChartProps) {
  const { t, i18n } = useLingui();
  const { locale } = i18n;
  const scheme = useComputedColorScheme('light');
  const { ref, width } = useElementSize();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current || !width) return;
    const colours = getComputedStyle(document.documentElement);
    const colour = (name: string) => colours.getPropertyValue(name).trim();
    const byDay = new Map(days.map((day) => [day.day, day[measure.name]]));
    const times: number[] = [];
    const amounts: number[] = [];
    for (let time = Date.parse(from); time <= Date.parse(to); time += DAY_MS) {
      times.push(time / 1000);
      amounts.push(byDay.get(new Date(time).toISOString().slice(0, 10)) ?? 0);
    }
    const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    const axis = {
      stroke: colour('--soft'),
      grid: { stroke: colour('--line'), width: 1 },
      ticks: { stroke: colour('--line'), width: 1 },
      font: '12px system-ui, sans-serif',
    };
    const bars = uPlot.paths.bars?.({ size: [BAR_SHARE, WIDEST_BAR_PX], radius: 0.15 });
    const most = Math.max(...amounts, 1);
    const plot = new uPlot(
      {
        width,
        height: HEIGHT_PX,
        legend: { show: false },
        cursor: { drag: { x: false, y: false }, points: { show: false } },
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
        // Half a day of room, so that the first and the last bar are whole.
        scales: {
          x: { range: (_, low, high) => [low - DAY_MS / 2000, high + DAY_MS / 2000] },
          y: { range: [0, most * 1.1] },
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
              marks.map((mark) => (Number.isInteger(mark) ? amountText(mark, measure, locale) : '')),
          },
        ],
        series: [
          {},
          { fill: colour('--busy'), width: 0, ...(bars && { paths: bars }), points: { show: false } },
        ],
      },
      [times, amounts],
      box.current,
    );
    return () => plot.destroy();
  }, [days, from, to, measure, width, locale, scheme]);
  return (
    <div ref={ref} className="usage-chart">
      <div ref={box} role="img" aria-label={t`${title} by day, as a chart; the table below says the same`} />
    </div>
  );
}
