// Who was pushed to a system lately, and what became of it.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listConnectorPushes, replayConnectorPush, type Connector, type ConnectorPush } from '@vitae/client';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { pushProblems } from './push-problems.ts';

const SHOWN = 50;
const STATES: Record<
  ConnectorPush['status'],
  { label: MessageDescriptor; tone: 'busy' | 'warn' | 'good' | 'bad' }
> = {
  pending: { label: msg`waiting`, tone: 'busy' },
  held: { label: msg`held while paused`, tone: 'warn' },
  done: { label: msg`there`, tone: 'good' },
  failed: { label: msg`failed`, tone: 'bad' },
};

export function PushList({ connector: { id, name } }: { connector: Connector }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['connectors', 'pushes', id],
    queryFn: () => call(listConnectorPushes({ path: { connectorId: id }, query: { limit: SHOWN } })),
  });
  const replay = useMutation({
    mutationFn: (pushId: string) => call(replayConnectorPush({ path: { pushId } })),
    onSuccess: () => toast(t`It is pushed again.`),
    onError: toastProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: ['connectors'] }),
  });
  const why = (problem: NonNullable<ConnectorPush['problem']>) => {
    const words = pushProblems[problem];
    return words ? t(words) : problem;
  };
  return (
    <Section title={t`Pushed to ${name}`} hint={t`The latest fifty.`}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data?.items.length === 0 && <Text c="dimmed">{t`Nobody was pushed there yet.`}</Text>}
      {data && data.items.length > 0 && (
        <SmallTable
          label={t`Pushed to ${name}`}
          rows={data.items}
          idOf={(push) => push.id}
          columns={[
            {
              id: 'resume',
              title: t`Resume`,
              cell: ({ resumeId }) => (
                <Link to="/resumes/$id" params={{ id: resumeId }}>{t`Open the resume`}</Link>
              ),
            },
            {
              id: 'status',
              title: t`State`,
              cell: ({ status, problem, answerStatus }) => (
                <>
                  <Tag tone={STATES[status].tone}>{t(STATES[status].label)}</Tag>
                  {problem && (
                    <span className="sub">
                      {why(problem)} {answerStatus}
                    </span>
                  )}
                </>
              ),
            },
            { id: 'there', title: t`Id there`, cell: ({ remoteId }) => remoteId },
            { id: 'at', title: t`When`, cell: ({ createdAt }) => <RelativeTime at={createdAt} /> },
            {
              id: 'actions',
              title: '',
              end: true,
              cell: ({ id: pushId, status }) =>
                status === 'failed' && (
                  <Button size="compact-sm" variant="default" onClick={() => replay.mutate(pushId)}>
                    {t`Push again`}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}
