// The applicant tracking systems that are connected.
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listConnectors } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { ConnectDialog } from './connect-dialog.tsx';
import { ConnectorState } from './connector-state.tsx';
import { titleOf } from './system-declarations.ts';
import { useConnectorActions } from './use-connector.ts';

export function ConnectorsPage() {
  return (
    <OnlyWith needs="connectors">
      <Connectors />
    </OnlyWith>
  );
}

function Connectors() {
  const { t } = useLingui();
  const [connecting, setConnecting] = useState(false);
  const { test, turn } = useConnectorActions();
  const { data, error, refetch } = useQuery({
    queryKey: ['connectors', 'list'],
    queryFn: () => call(listConnectors()),
  });
  const connect = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setConnecting(true)}>
      {t`Connect a system`}
    </Button>
  );
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
                  <Link to="/connectors/$id" params={{ id }}>
                    {name}
                  </Link>
                  <span className="sub">{titleOf(ats)}</span>
                </>
              ),
            },
            { id: 'status', title: t`State`, cell: (connector) => <ConnectorState {...connector} /> },
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
                    aria-label={t`Test ${connector.name}`}
                    loading={test.isPending && test.variables.id === connector.id}
                    onClick={() => test.mutate(connector)}
                  >
                    {t`Test`}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={
                      connector.status === 'enabled'
                        ? t`Pause ${connector.name}`
                        : t`Go on with ${connector.name}`
                    }
                    onClick={() => turn.mutate(connector)}
                  >
                    {connector.status === 'enabled' ? t`Pause` : t`Go on`}
                  </Button>
                </div>
              ),
            },
          ]}
        />
      )}
      <ConnectDialog opened={connecting} onClose={() => setConnecting(false)} />
    </Page>
  );
}
