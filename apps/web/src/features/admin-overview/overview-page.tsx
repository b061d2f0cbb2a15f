// The state of everything at one glance: what came in, what failed, how right it was read, what is used up, what waits for somebody.
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { showUsageByDay } from '@vitae/client';
import { call } from '../../api/call.ts';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { measures } from '../admin-usage/measures.ts';
import { PlanPart } from '../admin-usage/plan-part.tsx';
import { UsageChart } from '../admin-usage/usage-chart.tsx';
import { UsageTable } from '../admin-usage/usage-table.tsx';
import { AccuracyPart } from './accuracy-part.tsx';
import { FailurePart } from './failure-part.tsx';
import { WaitingPart } from './waiting-part.tsx';

const DAYS = 30;
const DAY_MS = 86_400_000;

export function OverviewPage() {
  const { t } = useLingui();
  return (
    <OnlyWith needs="usage">
      <Page>
        <PageHeader title={t`Overview`} hint={t`The state of everything, and what waits for you.`} />
        <WaitingPart />
        <PlanPart />
        <ComingIn />
        <FailurePart />
        <AccuracyPart />
      </Page>
    </OnlyWith>
  );
}

function ComingIn() {
  const { t } = useLingui();
  const to = new Date().toISOString().slice(0, 10);
  const from = new Date(Date.parse(to) - (DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  const { data, error, refetch } = useQuery({
    queryKey: ['overview', 'days', from, to],
    queryFn: () => call(showUsageByDay({ query: { from, to } })),
  });
  const [measure] = measures;
  const title = t(measure.label);
  return (
    <Section title={t`Resumes of the last 30 days`}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data && (
        <>
          <UsageChart title={title} days={data.days} from={from} to={to} measure={measure} />
          <UsageTable title={title} days={data.days} measure={measure} />
        </>
      )}
    </Section>
  );
}
