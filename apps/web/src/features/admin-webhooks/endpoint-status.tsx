import { useLingui } from '@lingui/react/macro';
import type { WebhookEndpoint } from '@vitae/client';
import { Tag } from '../../ui/tag.tsx';

/** Whether an endpoint is sent anything, and if not, why. */
export function EndpointStatus({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useLingui();
  if (endpoint.status === 'enabled')
    return endpoint.failingSince ? <Tag tone="warn">{t`failing`}</Tag> : <Tag tone="good">{t`on`}</Tag>;
  const reason =
    endpoint.disabledReason === 'gone'
      ? t`off: it says that it is gone`
      : endpoint.disabledReason === 'failing'
        ? t`off: it failed for too long`
        : t`off`;
  return <Tag tone={endpoint.disabledReason === 'by_hand' ? 'plain' : 'bad'}>{reason}</Tag>;
}
