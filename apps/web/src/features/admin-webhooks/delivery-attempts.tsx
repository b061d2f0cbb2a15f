// What an endpoint answered to one message, attempt by attempt.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Code, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getWebhookDelivery, type WebhookDeliveryDetail } from '@vitae/client';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { LoadingState } from '../../ui/states.tsx';

type Attempt = WebhookDeliveryDetail['log'][number];
const PROBLEMS: Record<NonNullable<Attempt['problem']>, MessageDescriptor> = {
  bad_address: msg`the address can’t be right`,
  not_https: msg`it is not https`,
  private_address: msg`the address is not on the public internet`,
  unresolved: msg`the name is not known`,
  unreachable: msg`it can’t be reached`,
  bad_certificate: msg`its certificate is not good`,
  timeout: msg`it took too long to answer`,
  cancelled: msg`it was stopped`,
  too_large: msg`its answer was too large`,
  too_many_redirects: msg`it sent us on too often`,
  broken_answer: msg`its answer made no sense`,
};

export function DeliveryAttempts({ deliveryId }: { deliveryId: string }) {
  const { t } = useLingui();
  const { data, error } = useQuery({
    queryKey: ['webhooks', 'delivery', deliveryId],
    queryFn: () => call(getWebhookDelivery({ path: { deliveryId } })),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <LoadingState />;
  if (!data.log.length)
    return (
      <Text size="sm" c="dimmed">
        {t`No attempt yet.`}
      </Text>
    );
  return (
    <ol className="attempts">
      {data.log.map(({ number, at, milliseconds, status, problem, answer }) => (
        <li key={number}>
          <Text size="sm">
            <RelativeTime at={at} /> · {milliseconds} ms ·{' '}
            <strong>{status ?? (problem ? t(PROBLEMS[problem]) : '')}</strong>
          </Text>
          {answer && <Code block>{answer}</Code>}
        </li>
      ))}
    </ol>
  );
}
