// Where events are sent.
import { Plural, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listWebhookEndpoints, makeWebhookEndpoint } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { EndpointDialog } from './endpoint-dialog.tsx';
import { EndpointStatus } from './endpoint-status.tsx';

export function EndpointsPage() {
  return (
    <OnlyWith needs="webhooks">
      <Endpoints />
    </OnlyWith>
  );
}

function Endpoints() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['webhooks', 'list'],
    queryFn: () => call(listWebhookEndpoints()),
  });
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string>();
  const make = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setMaking(true)}>
      {t`Add an endpoint`}
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title={t`Webhooks`}
        hint={t`Your systems are told at once what happens here, by signed messages.`}
        actions={data && data.items.length > 0 && make}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data?.items.length === 0 && (
        <EmptyState title={t`No endpoints yet`} icon={IconWebhook} action={make}>
          {t`Add the address of a system that is to hear of resumes as they are read.`}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <SmallTable
          label={t`Webhook endpoints`}
          rows={data.items}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'url',
              title: t`Address`,
              cell: ({ id, url, description }) => (
                <>
                  <Link to="/webhooks/$id" params={{ id }}>
                    {url}
                  </Link>
                  {description && <span className="sub">{description}</span>}
                </>
              ),
            },
            { id: 'status', title: t`State`, cell: (endpoint) => <EndpointStatus endpoint={endpoint} /> },
            {
              id: 'events',
              title: t`Events`,
              cell: ({ events }) =>
                events.length ? <Plural value={events.length} one="# kind" other="# kinds" /> : t`all`,
            },
            {
              id: 'success',
              title: t`Last success`,
              cell: ({ lastSuccessAt }) =>
                lastSuccessAt ? <RelativeTime at={lastSuccessAt} /> : t`none yet`,
            },
          ]}
        />
      )}
      <EndpointDialog
        title={t`Add an endpoint`}
        action={t`Add`}
        opened={making}
        onClose={() => setMaking(false)}
        onSave={async ({ url, description, events }) => {
          const made = await call(
            makeWebhookEndpoint({ body: { url, events, ...(description && { description }) } }),
          );
          setMaking(false);
          setSecret(made.secret);
          void queries.invalidateQueries({ queryKey: ['webhooks'] });
        }}
      />
      <ShownOnce
        title={t`The secret of this endpoint`}
        text={t`Messages are signed with it, so that your system knows that they are ours. It is shown this once: copy it now.`}
        label={t`Secret`}
        value={secret}
        done={t`I have copied it`}
        onDone={() => setSecret(undefined)}
      />
    </Page>
  );
}
