// Why readings came to nothing, or fell short, by reason, each with what to do about it.
import { Plural, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listResumes, type Overview, type Resume } from '@vitae/client';
import { call } from '../../api/call.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';

const LOOKED_AT = 100;

/** By reason; newest first come in, so the first of a reason is its newest. */
function newestOf(failed: readonly Resume[]): Map<string, Resume> {
  const newest = new Map<string, Resume>();
  for (const resume of failed) {
    const code = resume.problem?.code;
    if (code && !newest.has(code)) newest.set(code, resume);
  }
  return newest;
}

export function FailurePart({ problems }: { problems: Overview['problems'] }) {
  const { t } = useLingui();
  // Only to have one to look at: the counts are there without it.
  const { data } = useQuery({
    queryKey: ['overview', 'failed'],
    queryFn: () => call(listResumes({ query: { status: 'failed', limit: LOOKED_AT } })),
    enabled: problems.length > 0,
  });
  const newest = newestOf(data?.items ?? []);
  return (
    <Section title={t`Why readings failed, or fell short`} hint={t`The commonest reason first.`}>
      {problems.length === 0 && <Text c="dimmed">{t`Every resume could be read.`}</Text>}
      {problems.length > 0 && (
        <SmallTable
          label={t`Reasons of failures`}
          rows={problems}
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
              cell: ({ code }) => {
                const resume = newest.get(code);
                if (!resume) return '–';
                return (
                  <>
                    <Link to="/resumes/$id" params={{ id: resume.id }}>
                      {resume.fileName}
                    </Link>
                    <span className="sub">
                      <RelativeTime at={resume.createdAt} />
                    </span>
                  </>
                );
              },
            },
          ]}
        />
      )}
    </Section>
  );
}
