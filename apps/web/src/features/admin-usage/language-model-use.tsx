// What the language model has taken, month by month.
import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { showUsage } from '@vitae/client';
import { call } from '../../api/call.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { regional } from '../../i18n/regional.ts';

export function LanguageModelUse() {
  const { t, i18n } = useLingui();
  const { data, error, refetch } = useQuery({
    queryKey: ['usage', 'language-model'],
    queryFn: () => call(showUsage()),
  });
  const month = new Intl.DateTimeFormat(regional(i18n.locale), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <Section
      title={t`Language model`}
      hint={t`Month by month. Values that the text does not show are dropped.`}
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data?.languageModel.length === 0 && <Text c="dimmed">{t`No language model was asked yet.`}</Text>}
      {data && data.languageModel.length > 0 && (
        <SmallTable
          label={t`Language model by month`}
          rows={data.languageModel}
          idOf={(row) => row.month}
          columns={[
            { id: 'month', title: t`Month`, cell: (row) => month.format(Date.parse(`${row.month}-01`)) },
            {
              id: 'resumes',
              title: t`Resumes`,
              end: true,
              cell: (row) => <NumberText value={row.resumes} />,
            },
            {
              id: 'questions',
              title: t`Questions`,
              end: true,
              cell: (row) => <NumberText value={row.questions} />,
            },
            {
              id: 'tokens',
              title: t`Tokens`,
              end: true,
              cell: (row) => <NumberText value={row.promptTokens + row.answerTokens} />,
            },
            {
              id: 'left',
              title: t`Left the house`,
              end: true,
              cell: (row) => <NumberText value={row.leftTheHouse} />,
            },
            {
              id: 'dropped',
              title: t`Dropped`,
              end: true,
              cell: (row) => <NumberText value={row.droppedUngrounded} />,
            },
            {
              id: 'cost',
              title: t`Cost`,
              end: true,
              cell: ({ cost }) =>
                cost ? (
                  <NumberText
                    value={cost.amount}
                    options={{ style: 'currency', currency: cost.currency, maximumFractionDigits: 4 }}
                  />
                ) : (
                  '–'
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}
