// The same days as numbers, for whoever can't see the chart or wants them exactly: those on which anything was.
import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { UsageDay } from '@vitae/client';
import { SmallTable } from '../../ui/small-table.tsx';
import { amountText, measures, type Measure } from './measures.ts';
import { regional } from '../../i18n/regional.ts';

interface UsageTableProps {
  readonly title: string;
  readonly days: readonly UsageDay[];
  readonly measure: Measure;
}

export function UsageTable({ title, days, measure }: UsageTableProps) {
  const { t, i18n } = useLingui();
  const date = new Intl.DateTimeFormat(regional(i18n.locale), { dateStyle: 'medium', timeZone: 'UTC' });
  const used = days.filter((day) => measures.some(({ name }) => day[name] > 0)).toReversed();
  const total = amountText(
    days.reduce((sum, day) => sum + day[measure.name], 0),
    measure,
    i18n.locale,
  );
  return (
    <>
      <Text size="sm" my="xs">
        <Trans>
          {title}, in all: <strong>{total}</strong>
        </Trans>
      </Text>
      {used.length === 0 ? (
        <Text c="dimmed">{t`Nothing was used in this time.`}</Text>
      ) : (
        <details className="usage-days">
          <summary>{t`The days as a table`}</summary>
          <SmallTable
            label={t`Usage by day`}
            rows={used}
            idOf={({ day }) => day}
            columns={[
              { id: 'day', title: t`Day`, cell: ({ day }) => date.format(Date.parse(day)) },
              ...measures.map((column) => ({
                id: column.name,
                title: t(column.label),
                end: true,
                cell: (day: UsageDay) => amountText(day[column.name], column, i18n.locale),
              })),
            ]}
          />
        </details>
      )}
    </>
  );
}
