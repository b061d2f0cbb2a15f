// One figure by day: as a chart, and as a table for whoever can't see it or wants the numbers.
import { Plural, useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import type { OverviewDay } from '@vitae/client';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { DayChart, type DaySeries } from '../admin-usage/day-chart.tsx';
import { regional } from '../../i18n/regional.ts';

export interface FigureLine extends Pick<DaySeries, 'kind' | 'colour'> {
  readonly id: string;
  readonly label: string;
  /** Null: there is none on that day. */
  readonly of: (day: OverviewDay) => number | null;
}

interface DayFigureProps {
  readonly title: string;
  readonly hint: string;
  readonly from: string;
  readonly to: string;
  readonly days: readonly OverviewDay[];
  readonly lines: readonly FigureLine[];
  readonly amountText: (amount: number) => string;
  readonly isWhole?: boolean;
  readonly top?: number;
  /** What is said where no day has anything. */
  readonly nothing: string;
}

const CHART_HEIGHT_PX = 180;

export function DayFigure({ title, hint, days, lines, nothing, ...chart }: DayFigureProps) {
  const { t, i18n } = useLingui();
  const date = new Intl.DateTimeFormat(regional(i18n.locale), { dateStyle: 'medium', timeZone: 'UTC' });
  const told = days.filter((day) => lines.some(({ of }) => (of(day) ?? 0) > 0)).toReversed();
  return (
    <Section title={title} hint={hint}>
      {told.length === 0 ? (
        <Text c="dimmed">{nothing}</Text>
      ) : (
        <>
          {lines.length > 1 && (
            <Group gap="md" mb={4} aria-hidden="true">
              {lines.map(({ id, label, colour }) => (
                <Group key={id} gap={6}>
                  <span className="overview-key" style={{ background: `var(${colour})` }} />
                  <Text size="sm">{label}</Text>
                </Group>
              ))}
            </Group>
          )}
          <DayChart
            {...chart}
            title={title}
            height={CHART_HEIGHT_PX}
            series={lines.map(({ of, kind, colour }) => ({
              kind,
              colour,
              values: new Map(
                days.flatMap((day) => {
                  const amount = of(day);
                  return amount === null ? [] : [[day.day, amount]];
                }),
              ),
            }))}
          />
          <details className="usage-days">
            <summary>
              <Plural value={told.length} one="The day as a table" other="The # days as a table" />
            </summary>
            <SmallTable
              label={title}
              rows={told}
              idOf={({ day }) => day}
              columns={[
                { id: 'day', title: t`Day`, cell: ({ day }) => date.format(Date.parse(day)) },
                ...lines.map(({ id, label, of }) => ({
                  id,
                  title: label,
                  end: true,
                  cell: (day: OverviewDay) => {
                    const amount = of(day);
                    return amount === null ? '–' : chart.amountText(amount);
                  },
                })),
              ]}
            />
          </details>
        </>
      )}
    </Section>
  );
}
