// The state of everything at one glance: what waits for somebody, what is used up, what came in, how long it took, what failed, how right
// it was.
import { useLingui } from '@lingui/react/macro';
import { Group, SegmentedControl, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { showOverview, type Overview } from '@vitae/client';
import { call } from '../../api/call.ts';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { PlanPart } from '../admin-usage/plan-part.tsx';
import { AccuracyPart } from './accuracy-part.tsx';
import { ConfidencePart } from './confidence-part.tsx';
import { DayFigure } from './day-figure.tsx';
import { durationText } from './duration-text.ts';
import { FailurePart } from './failure-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import './overview.css';
import { DEFAULT_SPAN, SPANS, spanOf } from './spans.ts';
import { WaitingPart } from './waiting-part.tsx';

const route = getRouteApi('/app/overview');
const DAY_MS = 86_400_000;

export function OverviewPage() {
  const { t } = useLingui();
  return (
    <OnlyWith needs="usage">
      <Page wide>
        <PageHeader title={t`Overview`} hint={t`The state of everything, and what waits for you.`} />
        <WaitingPart />
        <PlanPart />
        <Days />
      </Page>
    </OnlyWith>
  );
}

function Days() {
  const { t } = useLingui();
  const days = route.useSearch().days ?? DEFAULT_SPAN;
  const navigate = route.useNavigate();
  // Days are told by UTC, as the plan counts them.
  const to = new Date().toISOString().slice(0, 10);
  const from = new Date(Date.parse(to) - (days - 1) * DAY_MS).toISOString().slice(0, 10);
  const { data, error, refetch } = useQuery({
    queryKey: ['overview', 'days', from, to],
    queryFn: () => call(showOverview({ query: { from, to } })),
  });
  const names = { 7: t`7 days`, 30: t`30 days`, 90: t`90 days` };
  return (
    <>
      <Group mt="lg">
        <SegmentedControl
          aria-label={t`How many days`}
          value={String(days)}
          onChange={(value) => void navigate({ search: { days: spanOf(value) }, replace: true })}
          data={SPANS.map((span) => ({ value: String(span), label: names[span] }))}
        />
      </Group>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data && <Told overview={data} />}
    </>
  );
}

function Told({ overview }: { overview: Overview }) {
  const { t, i18n } = useLingui();
  const { from, to, days } = overview;
  const span = { from, to, days };
  const number = new Intl.NumberFormat(i18n.locale);
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <FiguresPart overview={overview} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing={0}>
        <DayFigure
          {...span}
          title={t`Resumes a day`}
          hint={t`What came in. Days are counted by UTC.`}
          nothing={t`Nothing came in in this time.`}
          isWhole
          amountText={(amount) => number.format(amount)}
          lines={[
            {
              id: 'received',
              label: t`Came in`,
              kind: 'bars',
              colour: '--busy',
              of: ({ received }) => received,
            },
          ]}
        />
        <DayFigure
          {...span}
          title={t`Time until a resume is read`}
          hint={t`From being sent, or sent to be read again, until its profile is there.`}
          nothing={t`Nothing was read in this time.`}
          amountText={(amount) => durationText(amount, i18n.locale)}
          lines={[
            {
              id: 'p95',
              label: t`95 of 100 within`,
              kind: 'line',
              colour: '--warn',
              of: ({ p95Seconds }) => p95Seconds,
            },
            {
              id: 'p50',
              label: t`Half within`,
              kind: 'line',
              colour: '--busy',
              of: ({ p50Seconds }) => p50Seconds,
            },
          ]}
        />
        <DayFigure
          {...span}
          title={t`Failed, or read in part`}
          hint={t`Of the readings that ended that day.`}
          nothing={t`Nothing failed in this time.`}
          isWhole
          amountText={(amount) => number.format(amount)}
          lines={[
            {
              id: 'failed',
              label: t`Failed`,
              kind: 'line',
              colour: '--bad',
              of: ({ failed, quarantined }) => failed + quarantined,
            },
            {
              id: 'partial',
              label: t`Read in part`,
              kind: 'line',
              colour: '--warn',
              of: ({ partial }) => partial,
            },
          ]}
        />
        <DayFigure
          {...span}
          title={t`How sure the readings are, by day`}
          hint={t`The average of what was read that day.`}
          nothing={t`Nothing was read in this time.`}
          top={1}
          amountText={(amount) => percent.format(amount)}
          lines={[
            {
              id: 'confidence',
              label: t`How sure`,
              kind: 'line',
              colour: '--busy',
              of: ({ confidence }) => confidence,
            },
          ]}
        />
        <DayFigure
          {...span}
          title={t`Tokens of language models`}
          hint={t`Of reading and of questions.`}
          nothing={t`No language model was asked in this time.`}
          isWhole
          amountText={(amount) => number.format(amount)}
          lines={[
            { id: 'tokens', label: t`Tokens`, kind: 'bars', colour: '--busy', of: ({ tokens }) => tokens },
          ]}
        />
        <ConfidencePart bands={overview.confidence} />
        <FailurePart problems={overview.problems} />
        <AccuracyPart accuracy={overview.accuracy} />
      </SimpleGrid>
    </>
  );
}
