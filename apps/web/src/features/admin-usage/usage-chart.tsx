// What was used of one thing, as bars of days.
import { useLingui } from '@lingui/react/macro';
import type { UsageDay } from '@vitae/client';
import { DayChart } from './day-chart.tsx';
import { amountText, type Measure } from './measures.ts';

interface UsageChartProps {
  readonly title: string;
  readonly days: readonly UsageDay[];
  readonly from: string;
  readonly to: string;
  readonly measure: Measure;
}

export function UsageChart({ title, days, from, to, measure }: UsageChartProps) {
  const { t, i18n } = useLingui();
  return (
    <DayChart
      title={t`${title} by day`}
      from={from}
      to={to}
      isWhole
      amountText={(amount) => amountText(amount, measure, i18n.locale)}
      series={[
        {
          values: new Map(days.map((day) => [day.day, day[measure.name]])),
          kind: 'bars',
          colour: '--busy',
        },
      ]}
    />
  );
}
