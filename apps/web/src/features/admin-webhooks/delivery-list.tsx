// What an endpoint was sent lately, with what it answered; what failed can be sent again, one by one or all.
import { useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { replayFailedWebhooks } from '@vitae/client';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { DeliveryTable, useDeliveries } from './delivery-table.tsx';

const route = getRouteApi('/app/webhooks/$id');
const A_PAGE = 25;
/** What failed before this many days is not sent again by “all that failed”. */
const REPLAY_DAYS = 7;
const DAY_MS = 86_400_000;

export function DeliveryList({ endpointId }: { endpointId: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const navigate = route.useNavigate();
  const { status } = route.useSearch();
  const list = useDeliveries(endpointId, A_PAGE, status);
  const { data: deliveries, error, refetch } = list;
  const settle = () => queries.invalidateQueries({ queryKey: ['webhooks'] });
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
      {deliveries && deliveries.length > 0 && <DeliveryTable deliveries={deliveries} />}
      <MoreButton list={list} />
    </Section>
  );
}
