// What candidates asked for on their own page: a correction, or to be erased.
import { useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { decidePrivacyRequest, listPrivacyRequests, type PrivacyRequest } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { useErasure } from './use-erasure.tsx';

const STATES = ['open', 'done', 'declined'] as const;

export function RequestList() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [state, setState] = useState<(typeof STATES)[number]>('open');
  const { data, error, refetch } = useQuery({
    queryKey: ['privacy', 'requests', state],
    queryFn: () => call(listPrivacyRequests({ query: { state, limit: 50 } })),
  });
  const decide = useMutation({
    mutationFn: ({ id, to }: { id: string; to: (typeof STATES)[number] }) =>
      call(decidePrivacyRequest({ path: { requestId: id }, body: { state: to } })),
    onSuccess: () => toast(t`The request is settled.`),
    onError: toastProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: ['privacy'] }),
  });
  const { erase, receipt } = useErasure();
  const says = (request: PrivacyRequest) =>
    request.kind === 'erasure' ? t`wants to be erased` : t`wants a correction`;
  return (
    <Section
      title={t`Candidates’ requests`}
      hint={t`People ask for these on the page that a link of yours leads them to.`}
      actions={
        <SegmentedControl
          aria-label={t`Which requests`}
          value={state}
          onChange={(value) => setState(STATES.find((known) => known === value) ?? 'open')}
          data={[
            { value: 'open', label: t`Open` },
            { value: 'done', label: t`Done` },
            { value: 'declined', label: t`Declined` },
          ]}
        />
      }
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data?.items.length === 0 && (
        <Text c="dimmed">{state === 'open' ? t`Nobody waits for anything.` : t`None of these.`}</Text>
      )}
      {data && data.items.length > 0 && (
        <SmallTable
          label={t`Candidates’ requests`}
          rows={data.items}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'says',
              title: t`Request`,
              cell: (request) => (
                <>
                  <strong>{says(request)}</strong>
                  {request.path && <span className="sub">{request.path}</span>}
                  {request.says && <span className="sub">“{request.says}”</span>}
                </>
              ),
            },
            {
              id: 'resume',
              title: t`Resume`,
              cell: ({ resumeId }) =>
                resumeId && <Link to="/resumes/$id" params={{ id: resumeId }}>{t`Open`}</Link>,
            },
            { id: 'asked', title: t`Asked`, cell: ({ askedAt }) => <RelativeTime at={askedAt} /> },
            {
              id: 'actions',
              title: '',
              end: true,
              cell: (request) =>
                request.state === 'open' && (
                  <div className="actions">
                    {request.kind === 'erasure' ? (
                      <Button
                        size="compact-sm"
                        color="red"
                        onClick={() => erase({ id: request.candidateId, name: null })}
                      >
                        {t`Erase`}
                      </Button>
                    ) : (
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() => decide.mutate({ id: request.id, to: 'done' })}
                      >
                        {t`Done`}
                      </Button>
                    )}
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => decide.mutate({ id: request.id, to: 'declined' })}
                    >
                      {t`Decline`}
                    </Button>
                  </div>
                ),
            },
          ]}
        />
      )}
      {receipt}
    </Section>
  );
}
