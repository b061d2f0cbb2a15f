// What happened in the workspace, as webhooks tell it: page by page, and what happens now appears by itself.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { IconTimelineEvent } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listEvents, type EventPage } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useIsLive } from '../../events/events-provider.tsx';
import { useMay } from '../../session/session.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { EmptyState, ForbiddenPage, LoadingState } from '../../ui/states.tsx';
import { Snippet } from '../../ui/snippet.tsx';

const PAGE = 100;

export function EventLogPage() {
  return useMay('webhooks') ? <EventLog /> : <ForbiddenPage />;
}

function EventLog() {
  const { t } = useLingui();
  const live = useIsLive();
  const [wanted, setWanted] = useState('');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['events'],
    queryFn: ({ pageParam }) =>
      call(listEvents({ query: { limit: PAGE, ...(pageParam && { after: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: ({ next }: EventPage) => next ?? undefined,
  });
  // Pages come the oldest first; what is read is the newest first.
  const items = data?.pages.flatMap((page) => page.items).reverse();
  const shown = items?.filter(({ type }) => type.includes(wanted.trim()));
  return (
    <Page>
      <PageHeader
        title={t`Event log`}
        hint={
          live ? (
            <Trans>What happens now appears here by itself.</Trans>
          ) : (
            <Trans>Looked for every few seconds.</Trans>
          )
        }
      />
      <FilterBar onClear={wanted ? () => setWanted('') : undefined}>
        <TextInput
          label={t`Type`}
          placeholder="resume.completed"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      </FilterBar>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!items && !error && <LoadingState />}
      {hasNextPage && (
        <Button variant="default" mb="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          <Trans>Show newer ones</Trans>
        </Button>
      )}
      {shown?.length === 0 && (
        <EmptyState title={wanted ? t`No such event` : t`Nothing happened yet`} icon={IconTimelineEvent}>
          <Trans>Send a resume, and see what Vitae tells of it.</Trans>
        </EmptyState>
      )}
      <div className="operations" aria-live="polite">
        {shown?.map((one) => (
          <OneEvent key={one.id} one={one} />
        ))}
      </div>
    </Page>
  );
}

function OneEvent({ one }: { one: EventPage['items'][number] }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <code>{one.type}</code>
        <RelativeTime at={one.timestamp} />
      </summary>
      {open && <Snippet code={JSON.stringify(one, null, 2)} label={t`The event ${one.type}`} />}
    </details>
  );
}
