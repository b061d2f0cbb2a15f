// What was sent to an endpoint lately, and how each attempt went, as the admin's page of the endpoint shows it.
import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { DeliveryTable, useDeliveries } from '../admin-webhooks/delivery-table.tsx';

const SHOWN = 8;

export function Deliveries({ endpointId }: { endpointId: string }) {
  const { data, error, refetch } = useDeliveries(endpointId, SHOWN);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (!data.length)
    return (
      <Text size="sm" c="dimmed">
        <Trans>Nothing was sent there yet.</Trans>
      </Text>
    );
  return (
    <div aria-live="polite">
      <DeliveryTable deliveries={data} />
    </div>
  );
}
