// The impact report: selection rates by group and their ratios to the highest, as New York's Local Law 144 and the four-fifths rule ask.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, useLingui } from '@lingui/react/macro';
import { Alert, Group, List, Select, Text, TextInput } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { reportImpact, type ImpactReport } from '@vitae/client';
import { call } from '../../api/call.ts';
import { CsvButton } from '../../ui/csv-button.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { readImpactSearch, type ImpactSearch } from './feature.ts';
import { noteTexts } from './note-texts.ts';

const route = getRouteApi('/app/impact');
const OUTCOMES: Record<NonNullable<ImpactSearch['outcome']>, MessageDescriptor> = {
  short_listed: msg`short-listed`,
  interviewed: msg`interviewed`,
  offered: msg`made an offer`,
  hired: msg`hired`,
};
type Row = ImpactReport['tables'][number]['rows'][number];
const CAUTIONS: Record<Row['cautions'][number], MessageDescriptor> = {
  few_applicants: msg`too few people to tell`,
  one_person_decides: msg`one person more or less would change it`,
};

export function ImpactPage() {
  return (
    <OnlyWith needs="categories">
      <Impact />
    </OnlyWith>
  );
}

function Impact() {
  const { t, i18n } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery({
    queryKey: ['impact', search],
    queryFn: () => call(reportImpact({ query: search })),
    placeholderData: keepPreviousData,
  });
  const filter = (change: { readonly [Name in keyof ImpactSearch]: ImpactSearch[Name] | undefined }) =>
    void navigate({ search: (before) => readImpactSearch({ ...before, ...change }), replace: true });
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 1 });
  const ratio = new Intl.NumberFormat(i18n.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const csv = `/v1/reports/impact?${new URLSearchParams({ ...search, format: 'csv' })}`;
  return (
    <Page>
      <PageHeader
        title={t`Fairness report`}
        hint={t`Whether groups of people were chosen at like rates. It tells where to look; it proves nothing.`}
        actions={<CsvButton href={csv} />}
      />
      <FilterBar
        {...(Object.keys(search).length > 0 && {
          onClear: () => void navigate({ search: {}, replace: true }),
        })}
      >
        <Select
          label={t`Chosen means`}
          allowDeselect={false}
          value={search.measure ?? search.outcome ?? 'short_listed'}
          data={[
            ...Object.entries(OUTCOMES).map(([value, label]) => ({ value, label: t(label) })),
            { value: 'scoring', label: t`scored above the median` },
          ]}
          onChange={(value) => {
            const outcome = (['short_listed', 'interviewed', 'offered', 'hired'] as const).find(
              (known) => known === value,
            );
            filter({ outcome, measure: value === 'scoring' ? 'scoring' : undefined });
          }}
        />
        <TextInput
          label={t`Process`}
          placeholder={t`All`}
          value={search.process ?? ''}
          onChange={(event) => filter({ process: event.currentTarget.value || undefined })}
        />
        <TextInput
          label={t`From`}
          type="date"
          value={search.from ?? ''}
          onChange={(event) => filter({ from: event.currentTarget.value || undefined })}
        />
        <TextInput
          label={t`To`}
          type="date"
          value={search.to ?? ''}
          onChange={(event) => filter({ to: event.currentTarget.value || undefined })}
        />
      </FilterBar>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data?.applicants === 0 && (
        <EmptyState title={t`No decisions yet`} icon={IconScale}>
          {t`It is made from decisions on people, and from categories that you bring by the API. Neither is there in this time.`}
        </EmptyState>
      )}
      {data && data.applicants > 0 && (
        <>
          <Text mb="sm">
            <Plural value={data.applicants} one="# applicant" other="# applicants" />
            {data.withdrew > 0 && t`, ${data.withdrew} of whom withdrew`}
            {data.erasedLeftOut > 0 && t`; ${data.erasedLeftOut} erased people are left out`}
          </Text>
          {data.tables.map((table) => {
            const by = table.by.join(' × ');
            return (
              <Section key={by} title={by}>
                {table.unknown > 0 && (
                  <Text size="sm" c="dimmed" mb="xs">
                    {t`Not known of ${table.unknown}`}
                  </Text>
                )}
                <SmallTable
                  label={by}
                  rows={table.rows}
                  idOf={({ values }) => JSON.stringify(values)}
                  columns={[
                    {
                      id: 'group',
                      title: t`Group`,
                      cell: ({ values, underTwoPercent, cautions }) => (
                        <>
                          <strong>{Object.values(values).join(' · ')}</strong>
                          {underTwoPercent && (
                            <span className="sub">{t`under 2 % of all, may be left out`}</span>
                          )}
                          {cautions.map((caution) => (
                            <span key={caution} className="sub">
                              {t(CAUTIONS[caution])}
                            </span>
                          ))}
                        </>
                      ),
                    },
                    {
                      id: 'applicants',
                      title: t`Applicants`,
                      end: true,
                      cell: ({ applicants }) => applicants,
                    },
                    { id: 'selected', title: t`Chosen`, end: true, cell: ({ selected }) => selected },
                    { id: 'rate', title: t`Rate`, end: true, cell: ({ rate }) => percent.format(rate) },
                    {
                      id: 'ratio',
                      title: t`Ratio to the highest`,
                      end: true,
                      cell: ({ impactRatio, belowFourFifths }) => (
                        <Group gap="xs" justify="flex-end">
                          {impactRatio === null ? '–' : ratio.format(impactRatio)}
                          {belowFourFifths && <Tag tone="warn">{t`below four fifths`}</Tag>}
                        </Group>
                      ),
                    },
                  ]}
                />
              </Section>
            );
          })}
          {data.tables.length === 0 && (
            <Alert color="yellow" variant="light">
              {t`No categories are known of these people. Bring them by the API, apart from their profiles.`}
            </Alert>
          )}
          {data.notes.length > 0 && (
            <Section title={t`How it is reckoned`}>
              <List size="sm">
                {data.notes.map(({ code, text }) => {
                  const note = noteTexts[code];
                  return <List.Item key={code}>{note ? t(note) : text}</List.Item>;
                })}
              </List>
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
