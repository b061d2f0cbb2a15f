// The applicant tracking systems that are connected, and what was pushed to each.
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import {
  changeConnector,
  listConnectors,
  removeConnector,
  testConnector,
  type Connector,
  type ConnectorTest,
} from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { ConnectDialog } from './connect-dialog.tsx';
import { PushList } from './push-list.tsx';
import { pushProblems } from './push-problems.ts';
import { systemKinds } from './system-kinds.ts';

const route = getRouteApi('/app/connectors');

export function ConnectorsPage() {
  return (
    <OnlyWith needs="connectors">
      <Connectors />
    </OnlyWith>
  );
}

function Connectors() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const { of } = route.useSearch();
  const [connecting, setConnecting] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['connectors', 'list'],
    queryFn: () => call(listConnectors()),
  });
  const settle = () => queries.invalidateQueries({ queryKey: ['connectors'] });
  const saidBy = ({ ok, problem }: ConnectorTest) => {
    if (ok) return t`It lets us in.`;
    const why = problem && pushProblems[problem];
    const reason = why ? t(why) : (problem ?? '');
    return t`It does not work: ${reason}.`;
  };
  const test = useMutation({
    mutationFn: ({ id }: Connector) => call(testConnector({ path: { connectorId: id } })),
    onSuccess: (tested) => toast(saidBy(tested)),
    onError: toastProblem,
  });
  const turn = useMutation({
    mutationFn: ({ id, status }: Connector) =>
      call(
        changeConnector({
          path: { connectorId: id },
          body: { status: status === 'enabled' ? 'paused' : 'enabled' },
        }),
      ),
    onError: toastProblem,
    onSettled: settle,
  });
  const remove = useMutation({
    mutationFn: ({ id }: Connector) => call(removeConnector({ path: { connectorId: id } })),
    onSuccess: (_, { name }) => toast(t`${name} is no longer connected.`),
    onError: toastProblem,
    onSettled: settle,
  });
  const ask = async (connector: Connector) => {
    const { name } = connector;
    const yes = await confirm({
      title: t`Disconnect ${name}?`,
      text: t`Nobody is pushed there any more, and what lets us in is forgotten. Who was pushed stays there.`,
      action: t`Disconnect`,
      dangerous: true,
    });
    if (yes) remove.mutate(connector);
  };
  const connect = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setConnecting(true)}>
      {t`Connect a system`}
    </Button>
  );
  const shown = data?.items.find(({ id }) => id === of);
  return (
    <Page>
      <PageHeader
        title={t`Connectors`}
        hint={t`People go from here into your applicant tracking system, with their file.`}
        actions={data && data.items.length > 0 && connect}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data?.items.length === 0 && (
        <EmptyState title={t`Nothing is connected yet`} icon={IconPlugConnected} action={connect}>
          {t`Greenhouse, Lever and Ashby are spoken to directly, some two hundred others by Merge.`}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <SmallTable
          label={t`Connectors`}
          rows={data.items}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'name',
              title: t`Name`,
              cell: ({ id, name, ats }) => (
                <>
                  <Link to="/connectors" search={{ of: id }} aria-label={t`What was pushed to ${name}`}>
                    {name}
                  </Link>
                  <span className="sub">{systemKinds[ats].title}</span>
                </>
              ),
            },
            {
              id: 'status',
              title: t`State`,
              cell: ({ status, pausedReason }) =>
                status === 'enabled' ? (
                  <Tag tone="good">{t`on`}</Tag>
                ) : pausedReason === 'unauthorized' ? (
                  <Tag tone="bad">{t`paused: it does not let us in`}</Tag>
                ) : (
                  <Tag>{t`paused`}</Tag>
                ),
            },
            {
              id: 'when',
              title: t`Pushes`,
              cell: ({ pushCompleted }) => (pushCompleted ? t`whoever was read` : t`whom somebody chooses`),
            },
            {
              id: 'success',
              title: t`Last success`,
              cell: ({ lastSuccessAt }) =>
                lastSuccessAt ? <RelativeTime at={lastSuccessAt} /> : t`none yet`,
            },
            {
              id: 'actions',
              title: '',
              end: true,
              cell: (connector) => (
                <div className="actions">
                  <Button
                    size="compact-sm"
                    variant="default"
                    loading={test.isPending && test.variables.id === connector.id}
                    onClick={() => test.mutate(connector)}
                  >
                    {t`Test`}
                  </Button>
                  <Button size="compact-sm" variant="default" onClick={() => turn.mutate(connector)}>
                    {connector.status === 'enabled' ? t`Pause` : t`Go on`}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="red"
                    aria-label={t`Disconnect ${connector.name}`}
                    onClick={() => void ask(connector)}
                  >
                    {t`Disconnect`}
                  </Button>
                </div>
              ),
            },
          ]}
        />
      )}
      {shown && <PushList connector={shown} />}
      <ConnectDialog opened={connecting} onClose={() => setConnecting(false)} />
    </Page>
  );
}
