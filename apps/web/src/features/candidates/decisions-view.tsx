// What was decided about a person, and the form to record more. Decisions are added, and withdrawn, never overwritten.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { listDecisions, recordDecisions, withdrawDecision, type Decision } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { toastProblem } from '../../ui/toast.ts';
import { isOutcome, OUTCOMES } from './outcomes.ts';

const keyOf = (candidateId: string) => ['candidate', candidateId, 'decisions'] as const;

export function DecisionsView({ candidateId }: { candidateId: string }) {
  const { t } = useLingui();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keyOf(candidateId),
    queryFn: ({ pageParam }) =>
      call(
        listDecisions({
          query: { candidateId, state: 'all', format: 'json', ...(pageParam && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => (typeof page === 'string' ? undefined : (page.next ?? undefined)),
    select: ({ pages }) => pages.flatMap((page) => (typeof page === 'string' ? [] : page.items)),
  });
  return (
    <Stack gap="md" className="reads-well">
      <NewDecision candidateId={candidateId} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data?.length === 0 && (
        <EmptyState title={t`Nothing decided yet`}>
          <Trans>Short-listed, rejected, hired: what was decided, and for which job.</Trans>
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className="card rows" aria-label={t`Decisions`}>
          {data.map((decision) => (
            <DecisionRow key={decision.id} decision={decision} candidateId={candidateId} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Stack>
  );
}

function NewDecision({ candidateId }: { candidateId: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState('short_listed');
  const [process, setProcess] = useState('');
  const record = useMutation({
    mutationFn: () => {
      if (!isOutcome(outcome)) throw new TypeError('no such outcome');
      const decision = { candidateId, outcome, ...(process.trim() && { process: process.trim() }) };
      return call(recordDecisions({ body: { decisions: [decision] } }));
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: keyOf(candidateId) });
      void queries.invalidateQueries({ queryKey: ['candidates'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate();
  };
  return (
    <form onSubmit={submit} className="card">
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={t`Decision`}
          value={outcome}
          onChange={(event) => setOutcome(event.currentTarget.value)}
          data={Object.entries(OUTCOMES).map(([value, label]) => ({ value, label: t(label) }))}
        />
        <TextInput
          label={t`For which job`}
          flex="1 1 12rem"
          value={process}
          onChange={(event) => setProcess(event.currentTarget.value)}
          maxLength={120}
        />
        <Button type="submit" loading={record.isPending}>
          <Trans>Record</Trans>
        </Button>
      </Group>
      {record.error && <ProblemNotice error={record.error} />}
    </form>
  );
}

function DecisionRow({ decision, candidateId }: { decision: Decision; candidateId: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const withdraw = useMutation({
    mutationFn: () => call(withdrawDecision({ path: { decisionId: decision.id } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(candidateId) }),
    onError: toastProblem,
  });
  const ask = async () => {
    const question = {
      title: t`Withdraw this decision?`,
      text: t`It counts for nothing from then on; that it was made stays on record.`,
      action: t`Withdraw`,
    };
    if (await confirm(question)) withdraw.mutate();
  };
  return (
    <li data-withdrawn={decision.withdrawn || undefined}>
      <span className="grow breaks">
        <strong>{t(OUTCOMES[decision.outcome])}</strong>
        {decision.process && <span className="soft"> · {decision.process}</span>}
        {decision.withdrawn && (
          <span className="badge">
            <Trans>withdrawn</Trans>
          </span>
        )}
      </span>
      <span className="small soft">
        <RelativeTime at={decision.decidedAt} />
      </span>
      {!decision.withdrawn && (
        <Button size="compact-xs" variant="subtle" loading={withdraw.isPending} onClick={() => void ask()}>
          <Trans>Withdraw</Trans>
        </Button>
      )}
    </li>
  );
}
