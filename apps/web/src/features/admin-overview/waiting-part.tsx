// What waits for an admin: requests of candidates, endpoints that fail. Nothing is shown where nothing waits.
import { Plural, useLingui } from '@lingui/react/macro';
import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listPrivacyRequests, listWebhookEndpoints } from '@vitae/client';
import { call } from '../../api/call.ts';

const MANY = 100;

export function WaitingPart() {
  const { t } = useLingui();
  const requests = useQuery({
    queryKey: ['privacy', 'requests', 'waiting'],
    queryFn: () => call(listPrivacyRequests({ query: { state: 'open', limit: MANY } })),
  });
  const endpoints = useQuery({
    queryKey: ['webhooks', 'list'],
    queryFn: () => call(listWebhookEndpoints()),
  });
  const waiting = requests.data?.items.length ?? 0;
  const failing = (endpoints.data?.items ?? []).filter(
    ({ failingSince, disabledReason }) =>
      failingSince !== null || disabledReason === 'gone' || disabledReason === 'failing',
  );
  if (!waiting && !failing.length) return null;
  return (
    <Stack gap="xs" mb="md">
      {waiting > 0 && (
        <Alert color="yellow" variant="light">
          <Plural value={waiting} one="# candidate waits for you." other="# candidates wait for you." />{' '}
          <Link to="/privacy">{t`See what they ask for`}</Link>
        </Alert>
      )}
      {failing.map(({ id, url }) => (
        <Alert key={id} color="red" variant="light">
          {t`Events don’t get through to`}{' '}
          <Link to="/webhooks/$id" params={{ id }} search={{}}>
            {url}
          </Link>
        </Alert>
      ))}
    </Stack>
  );
}
