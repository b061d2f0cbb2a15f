import { useLingui } from '@lingui/react/macro';
import { Badge } from '@mantine/core';
import type { WebhookEndpoint } from '@vitae/client';

/** Whether an endpoint is sent anything, and if not, why. */
export function EndpointStatus({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useLingui();
  if (endpoint.status === 'enabled')
    return endpoint.failingSince ? (
      <Badge color="yellow" variant="light">{t`failing`}</Badge>
    ) : (
      <Badge color="green" variant="light">{t`on`}</Badge>
    );
  const reason =
    endpoint.disabledReason === 'gone'
      ? t`off: it says that it is gone`
      : endpoint.disabledReason === 'failing'
        ? t`off: it failed for too long`
        : t`off`;
  return (
    <Badge color={endpoint.disabledReason === 'by_hand' ? 'gray' : 'red'} variant="light">
      {reason}
    </Badge>
  );
}
