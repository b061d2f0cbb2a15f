// What an endpoint was sent lately, with what it answered; what failed can be sent again, one by one or all.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Code, Group, SegmentedControl, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import {
  listWebhookDeliveries,
  replayFailedWebhooks,
  replayWebhookDelivery,
  type WebhookDelivery,
} from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { Tag } from '../../ui/tag.tsx';
import { DeliveryAttempts } from './delivery-attempts.tsx';

const route = getRouteApi('/app/webhooks/$id');
const A_PAGE = 25;
/** What failed before this many days is not sent again by “all that failed”. */
const REPLAY_DAYS = 7;
const DAY_MS = 86_400_000;
const LOOK_AGAIN_MS = 1_500;
const SOON_MS = 10_000;
const isDue = (at: string | null) => at === null || Date.parse(at) < Date.now() + SOON_MS;

const STATES: Record<WebhookDelivery['status'], { label: MessageDescriptor; tone: 'busy' | 'good' | 'bad' }> =
  {
    pending: { label: msg`waiting`, tone: 'busy' },
    delivered: { label: msg`delivered`, tone: 'good' },
    failed: { label: msg`failed`, tone: 'bad' },
  };

export function DeliveryList({ endpointId }: { endpointId: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const navigate = route.useNavigate();
  const { status } = route.useSearch();
  const [open, setOpen] = useState<string>();
  const {
    data: deliveries,
    error,
    refetch,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
  } = useInfiniteQuery({
    queryKey: ['webhooks', 'deliveries', endpointId, status ?? 'all'],
    queryFn: ({ pageParam }) =>
      call(
        listWebhookDeliveries({
          path: { endpointId },
          query: { limit: A_PAGE, ...(status && { status }), ...(pageParam && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }): WebhookDelivery[] => items),
    // Those that are due, the first time or once more, get their answer within seconds.
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) =>
        items.some(({ status, nextAttemptAt }) => status === 'pending' && isDue(nextAttemptAt)),
      )
        ? LOOK_AGAIN_MS
        : false,
  });
  const settle = () => queries.invalidateQueries({ queryKey: ['webhooks'] });
  const replay = useMutation({
    mutationFn: (id: string) => call(replayWebhookDelivery({ path: { deliveryId: id } })),
    onSuccess: () => toast(t`It is sent again.`),
    onError: toastProblem,
    onSettled: settle,
  });
  const replayAll = useMutation({
    mutationFn: () =>
      call(
        replayFailedWebhooks({
          path: { endpointId },
          body: { since: new Date(Date.now() - REPLAY_DAYS * DAY_MS).toISOString() },
        }),
      ),
    onSuccess: ({ deliveries: count }) => toast(t`Sent again: ${count}`),
    onError: toastProblem,
    onSettled: settle,
  });
  const askAll = async () => {
    const yes = await confirm({
      title: t`Send all that failed again?`,
      text: t`All messages of the last seven days that were not delivered are sent to this endpoint once more.`,
      action: t`Send again`,
    });
    if (yes) replayAll.mutate();
  };
  return (
    <Section
      title={t`Deliveries`}
      hint={t`What is not answered with success is tried again for about three days, ever more seldom.`}
      actions={
        <Button variant="default" loading={replayAll.isPending} onClick={() => void askAll()}>
          {t`Send all that failed again`}
        </Button>
      }
    >
      <SegmentedControl
        aria-label={t`Which deliveries`}
        mb="sm"
        value={status ?? 'all'}
        onChange={(value) => {
          const chosen = (['pending', 'delivered', 'failed'] as const).find((known) => known === value);
          void navigate({ search: chosen ? { status: chosen } : {}, replace: true });
        }}
        data={[
          { value: 'all', label: t`All` },
          { value: 'pending', label: t`Waiting` },
          { value: 'delivered', label: t`Delivered` },
          { value: 'failed', label: t`Failed` },
        ]}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!deliveries && !error && <LoadingState />}
      {deliveries?.length === 0 && (
        <Text c="dimmed">
          {status ? t`None of these.` : t`Nothing was sent yet. “Send a test” shows whether it works.`}
        </Text>
      )}
      {deliveries && deliveries.length > 0 && (
        <SmallTable
          label={t`Deliveries`}
          rows={deliveries}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'event',
              title: t`Event`,
              cell: ({ id, event }) => (
                <>
                  <Code>{event.type}</Code>
                  {open === id && <DeliveryAttempts deliveryId={id} />}
                </>
              ),
            },
            {
              id: 'status',
              title: t`State`,
              cell: ({ status: state, nextAttemptAt }) => (
                <>
                  <Tag tone={STATES[state].tone}>{t(STATES[state].label)}</Tag>
                  {nextAttemptAt && state === 'pending' && (
                    <span className="sub">
                      {t`next:`} <RelativeTime at={nextAttemptAt} />
                    </span>
                  )}
                </>
              ),
            },
            {
              id: 'attempts',
              title: t`Attempts`,
              cell: ({ attempts }) => <Plural value={attempts} one="# attempt" other="# attempts" />,
            },
            { id: 'at', title: t`Sent`, cell: ({ createdAt }) => <RelativeTime at={createdAt} /> },
            {
              id: 'actions',
              title: '',
              end: true,
              cell: ({ id, event }) => (
                <div className="actions">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-expanded={open === id}
                    aria-label={open === id ? t`Hide answers of ${event.type}` : t`Answers of ${event.type}`}
                    onClick={() => setOpen(open === id ? undefined : id)}
                  >
                    {open === id ? t`Hide` : t`Answers`}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t`Send again: ${event.type}`}
                    loading={replay.isPending && replay.variables === id}
                    onClick={() => replay.mutate(id)}
                  >
                    {t`Send again`}
                  </Button>
                </div>
              ),
            },
          ]}
        />
      )}
      {hasNextPage && (
        <Group justify="center" mt="md">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t`Show more`}
          </Button>
        </Group>
      )}
    </Section>
  );
}
