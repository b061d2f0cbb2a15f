// Where one is signed in, and the way to end what one does not know.
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endOtherSessions, endSession, listSessions } from '@vitae/client';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { Tag } from '../../ui/tag.tsx';
import { deviceText } from './device-text.ts';

export function OpenSessionList() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['account', 'sessions'],
    queryFn: () => call(listSessions()),
  });
  const settle = () => queries.invalidateQueries({ queryKey: ['account'] });
  const end = useMutation({
    mutationFn: (id: string) => call(endSession({ path: { sessionId: id } })),
    onSuccess: () => toast(t`That device is signed out.`),
    onError: toastProblem,
    onSettled: settle,
  });
  const endOthers = useMutation({
    mutationFn: () => call(endOtherSessions()),
    onSuccess: () => toast(t`All other devices are signed out.`),
    onError: toastProblem,
    onSettled: settle,
  });
  return (
    <Section
      title={t`Where you are signed in`}
      hint={t`End what you don’t know, and change your password.`}
      actions={
        data &&
        data.items.length > 1 && (
          <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t`End all others`}
          </Button>
        )
      }
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data && (
        <SmallTable
          label={t`Where you are signed in`}
          rows={data.items}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'device',
              title: t`Device`,
              cell: ({ device, current, tenant }) => (
                <>
                  <strong>{deviceText(device)}</strong> {current && <Tag tone="good">{t`This one`}</Tag>}
                  <span className="sub">{tenant.name}</span>
                </>
              ),
            },
            { id: 'started', title: t`Signed in`, cell: ({ startedAt }) => <RelativeTime at={startedAt} /> },
            { id: 'seen', title: t`Last seen`, cell: ({ seenAt }) => <RelativeTime at={seenAt} /> },
            {
              id: 'actions',
              title: '',
              end: true,
              cell: ({ id, device, current }) =>
                !current && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="red"
                    aria-label={t`End the session of ${device}`}
                    onClick={() => end.mutate(id)}
                  >
                    {t`End`}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}
