// How right resumes were read, by what people corrected and confirmed; with how sure that number is.
import { Plural, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { Overview } from '@vitae/client';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';

export function AccuracyPart({ accuracy }: { accuracy: Overview['accuracy'] }) {
  const { t, i18n } = useLingui();
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 });
  const rateText = ({ rate, low, high }: { rate: number | null; low: number | null; high: number | null }) =>
    rate === null
      ? '–'
      : low === null || high === null
        ? percent.format(rate)
        : `${percent.format(rate)} (${percent.format(low)}–${percent.format(high)})`;
  const rows = [
    { ...accuracy.all, isAll: true },
    ...accuracy.fields.map((row) => ({ ...row, isAll: false })),
  ];
  return (
    <Section
      title={t`How right it was read`}
      hint={t`By what people confirmed and corrected. In brackets: where the true number lies, nineteen times of twenty.`}
    >
      {accuracy.corrections === 0 && (
        <Text c="dimmed">{t`Nobody has corrected or confirmed anything yet.`}</Text>
      )}
      {accuracy.corrections > 0 && (
        <SmallTable
          label={t`How right it was read`}
          rows={rows}
          idOf={({ field, isAll }) => (isAll ? 'all' : field)}
          columns={[
            {
              id: 'field',
              title: t`Field`,
              cell: ({ field, isAll }) => (isAll ? <strong>{t`All fields`}</strong> : field),
            },
            {
              id: 'looked',
              title: t`Looked at`,
              cell: ({ corrected, confirmed }) => (
                <Plural value={corrected + confirmed} one="# value" other="# values" />
              ),
            },
            { id: 'profile', title: t`As shown`, end: true, cell: ({ profile }) => rateText(profile) },
            { id: 'classic', title: t`Rules alone`, end: true, cell: ({ classic }) => rateText(classic) },
            { id: 'llm', title: t`Language model`, end: true, cell: ({ llm }) => rateText(llm) },
          ]}
        />
      )}
    </Section>
  );
}
