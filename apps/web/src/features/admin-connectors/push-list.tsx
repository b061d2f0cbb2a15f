// Who was pushed to a system, and what became of it; what failed can be pushed again.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listConnectorPushes, replayConnectorPush, type Connector, type ConnectorPush } from '@vitae/client';
import { call } from '../../api/call.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { pushProblems } from './push-problems.ts';

const route = getRouteApi('/app/connectors/$id');
const A_PAGE = 25;
const LOOK_AGAIN_MS = 2_000;
const SOON_MS = 10_000;
const STATES: Record<
  ConnectorPush['status'],
  { label: MessageDescriptor; tone: 'busy' | 'warn' | 'good' | 'bad' }
> = {
  pending: { label: msg`waiting`, tone: 'busy' },
  held: { label: msg`held while paused`, tone: 'warn' },
  done: { label: msg`there`, tone: 'good' },
  failed: { label: msg`failed`, tone: 'bad' },
};
const isState = (value: string): value is ConnectorPush['status'] => Object.hasOwn(STATES, value);
const isSoon = ({ status, nextAttemptAt }: ConnectorPush) =>
  status === 'pending' && (nextAttemptAt === null || Date.parse(nextAttemptAt) < Date.now() + SOON_MS);

export function PushList({ connector: { id, name } }: { connector: Connector }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const navigate = route.useNavigate();
  const { status } = route.useSearch();
  const list = useInfiniteQuery({
    queryKey: ['connectors', 'pushes', id, status ?? 'all'],
    queryFn: ({ pageParam }) =>
      call(
        listConnectorPushes({
          path: { connectorId: id },
          query: { limit: A_PAGE, ...(status && { status }), ...(pageParam && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }): ConnectorPush[] => items),
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(isSoon)) ? LOOK_AGAIN_MS : false,
  });
  const { data: pushes, error, refetch } = list;
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
    <Section title={t`Pushed to ${name}`}>
      <SegmentedControl
        aria-label={t`Which pushes`}
        mb="sm"
        style={{ maxWidth: '100%', flexWrap: 'wrap' }}
        value={status ?? 'all'}
        onChange={(value) =>
          void navigate({ search: isState(value) ? { status: value } : {}, replace: true })
        }
        data={[
          { value: 'all', label: t`All` },
          { value: 'pending', label: t`Waiting` },
          { value: 'held', label: t`Held` },
          { value: 'done', label: t`There` },
          { value: 'failed', label: t`Failed` },
        ]}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!pushes && !error && <LoadingState />}
      {pushes?.length === 0 && (
        <Text c="dimmed">{status ? t`None of these.` : t`Nobody was pushed there yet.`}</Text>
      )}
      {pushes && pushes.length > 0 && (
        <SmallTable
          label={t`Pushed to ${name}`}
          rows={pushes}
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
              cell: ({ status: state, problem, answerStatus, answer, nextAttemptAt }) => (
                <>
                  <Tag tone={STATES[state].tone}>{t(STATES[state].label)}</Tag>
                  {problem && (
                    <span className="sub">
                      {why(problem)} {answerStatus}
                    </span>
                  )}
                  {state === 'pending' && nextAttemptAt && (
                    <span className="sub">
                      {t`next:`} <RelativeTime at={nextAttemptAt} />
                    </span>
                  )}
                  {answer && (
                    <details className="sub">
                      <summary>{t`What it answered`}</summary>
                      <span style={{ overflowWrap: 'anywhere' }}>{answer}</span>
                    </details>
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
              cell: ({ id: pushId, status: state }) =>
                state === 'failed' && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    loading={replay.isPending && replay.variables === pushId}
                    onClick={() => replay.mutate(pushId)}
                  >
                    {t`Push again`}
                  </Button>
                ),
            },
          ]}
        />
      )}
      <MoreButton list={list} />
    </Section>
  );
}
