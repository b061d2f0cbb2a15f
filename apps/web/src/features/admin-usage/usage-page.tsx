// What is used, day by day, as a chart and as a table; what the plan allows; what the language model has taken.
import { useLingui } from '@lingui/react/macro';
import { SegmentedControl, Select, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { showUsageByDay } from '@vitae/client';
import { call } from '../../api/call.ts';
import { CsvButton } from '../../ui/csv-button.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { LanguageModelUse } from './language-model-use.tsx';
import { measures } from './measures.ts';
import { PlanPart } from './plan-part.tsx';
import { UsageChart } from './usage-chart.tsx';
import { UsageTable } from './usage-table.tsx';

const route = getRouteApi('/app/usage');
const DAY_MS = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

export function UsagePage() {
  return (
    <OnlyWith needs="usage">
      <Usage />
    </OnlyWith>
  );
}

function Usage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const days = search.days ?? 30;
  const measure = measures.find(({ name }) => name === search.of) ?? measures[0];
  // Days are told by UTC, as the plan counts them.
  const to = dayOf(Date.now());
  const from = dayOf(Date.parse(to) - (days - 1) * DAY_MS);
  const { data, error, refetch } = useQuery({
    queryKey: ['usage', 'days', from, to],
    queryFn: () => call(showUsageByDay({ query: { from, to } })),
  });
  const title = t(measure.label);
  return (
    <Page>
      <PageHeader title={t`Usage and plan`} hint={t`What the workspace uses, and what its plan allows.`} />
      <PlanPart />
      <Section
        title={t`Day by day`}
        hint={t`Days are counted by UTC.`}
        actions={<CsvButton href={`/v1/usage/days?${new URLSearchParams({ from, to, format: 'csv' })}`} />}
      >
        <Group gap="sm" mb="md">
          <Select
            aria-label={t`What is shown`}
            value={measure.name}
            allowDeselect={false}
            data={measures.map(({ name, label }) => ({ value: name, label: t(label) }))}
            onChange={(of) =>
              void navigate({ search: (before) => ({ ...before, ...(of && { of }) }), replace: true })
            }
          />
          <SegmentedControl
            aria-label={t`How many days`}
            value={String(days)}
            onChange={(value) =>
              void navigate({
                search: (before) => ({
                  ...before,
                  days: ([7, 30, 90, 365] as const).find((n) => String(n) === value) ?? 30,
                }),
                replace: true,
              })
            }
            data={[
              { value: '7', label: t`7 days` },
              { value: '30', label: t`30 days` },
              { value: '90', label: t`90 days` },
              { value: '365', label: t`A year` },
            ]}
          />
        </Group>
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingState />}
        {data && (
          <>
            <UsageChart title={title} days={data.days} from={from} to={to} measure={measure} />
            <UsageTable title={title} days={data.days} measure={measure} />
          </>
        )}
      </Section>
      <LanguageModelUse />
    </Page>
  );
}
