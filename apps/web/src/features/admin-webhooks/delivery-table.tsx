// What was sent to an endpoint, with what it answered; each can be sent again. The admin's page and the developer's tester both show it.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, useLingui } from '@lingui/react/macro';
import { Button, Code } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { listWebhookDeliveries, replayWebhookDelivery, type WebhookDelivery } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { DeliveryAttempts } from './delivery-attempts.tsx';

const LOOK_AGAIN_MS = 1_500;
const SOON_MS = 10_000;
const isDue = (at: string | null) => at === null || Date.parse(at) < Date.now() + SOON_MS;

const STATES: Record<WebhookDelivery['status'], { label: MessageDescriptor; tone: 'busy' | 'good' | 'bad' }> =
  {
    pending: { label: msg`waiting`, tone: 'busy' },
    delivered: { label: msg`delivered`, tone: 'good' },
    failed: { label: msg`failed`, tone: 'bad' },
  };

/** The deliveries of an endpoint, the newest first, `limit` at a time. */
export const useDeliveries = (endpointId: string, limit: number, status?: WebhookDelivery['status']) =>
  useInfiniteQuery({
    queryKey: ['webhooks', 'deliveries', endpointId, limit, status ?? 'all'],
    queryFn: ({ pageParam }) =>
      call(
        listWebhookDeliveries({
          path: { endpointId },
          query: { limit, ...(status && { status }), ...(pageParam && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }): WebhookDelivery[] => items),
    // Those that are due, the first time or once more, get their answer within seconds.
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) =>
        items.some(({ status: of, nextAttemptAt }) => of === 'pending' && isDue(nextAttemptAt)),
      )
        ? LOOK_AGAIN_MS
        : false,
  });

export function DeliveryTable({ deliveries }: { deliveries: readonly WebhookDelivery[] }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [open, setOpen] = useState<string>();
  const replay = useMutation({
    mutationFn: (id: string) => call(replayWebhookDelivery({ path: { deliveryId: id } })),
    onSuccess: () => toast(t`It is sent again.`),
    onError: toastProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: ['webhooks'] }),
  });
  return (
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
  );
}
