// What could not be read lately, by reason, each with what to do about it.
import { Plural, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listResumes, type Resume } from '@vitae/client';
import { call } from '../../api/call.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';

const LOOKED_AT = 100;

interface Reason {
  readonly code: string;
  readonly count: number;
  readonly newest: Resume;
}

/** Newest first come in, so the first of a reason is its newest. */
function byReason(failed: readonly Resume[]): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const resume of failed) {
    const code = resume.problem?.code ?? 'unknown';
    const known = reasons.get(code);
    reasons.set(code, { code, count: (known?.count ?? 0) + 1, newest: known?.newest ?? resume });
  }
  return [...reasons.values()].sort((a, b) => b.count - a.count);
}

export function FailurePart() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery({
    queryKey: ['overview', 'failed'],
    queryFn: () => call(listResumes({ query: { status: 'failed', limit: LOOKED_AT } })),
  });
  return (
    <Section title={t`Could not be read`} hint={t`By reason, of the latest hundred that failed.`}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data?.items.length === 0 && <Text c="dimmed">{t`Every resume could be read.`}</Text>}
      {data && data.items.length > 0 && (
        <SmallTable
          label={t`Reasons of failures`}
          rows={byReason(data.items)}
          idOf={({ code }) => code}
          columns={[
            { id: 'reason', title: t`Reason`, cell: ({ code }) => t(problemText(code)) },
            {
              id: 'count',
              title: t`How many`,
              cell: ({ count }) => <Plural value={count} one="# resume" other="# resumes" />,
            },
            {
              id: 'newest',
              title: t`The latest`,
              cell: ({ newest }) => (
                <>
                  <Link to="/resumes/$id" params={{ id: newest.id }}>
                    {newest.fileName}
                  </Link>
                  <span className="sub">
                    <RelativeTime at={newest.createdAt} />
                  </span>
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
