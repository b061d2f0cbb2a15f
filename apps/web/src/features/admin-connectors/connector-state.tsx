// Whether people are pushed to a system, and why not.
import { useLingui } from '@lingui/react/macro';
import type { Connector } from '@vitae/client';
import { Tag } from '../../ui/tag.tsx';

export function ConnectorState({ status, pausedReason }: Pick<Connector, 'status' | 'pausedReason'>) {
  const { t } = useLingui();
  if (status === 'enabled') return <Tag tone="good">{t`on`}</Tag>;
  if (pausedReason === 'unauthorized') return <Tag tone="bad">{t`paused: it does not let us in`}</Tag>;
  return <Tag>{t`paused`}</Tag>;
}
