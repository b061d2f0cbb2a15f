// What was sent to an endpoint lately, and how each attempt went.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  getWebhookDelivery,
  listWebhookDeliveries,
  replayWebhookDelivery,
  type WebhookDelivery,
} from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { toastProblem } from '../../ui/toast.ts';
import { Snippet } from '../../ui/snippet.tsx';

const LOOK_AGAIN_MS = 1_500;
const SHOWN = 8;
const states: Readonly<Record<WebhookDelivery['status'], { text: MessageDescriptor; tone: string }>> = {
  pending: { text: msg`under way`, tone: 'busy' },
  delivered: { text: msg`taken`, tone: 'good' },
  failed: { text: msg`not taken`, tone: 'bad' },
};
const faults: Readonly<Record<string, MessageDescriptor>> = {
  bad_address: msg`This is no address`,
  not_https: msg`The address is not one of https`,
  private_address: msg`The address is not on the public internet`,
  unresolved: msg`The name of the server is not known`,
  unreachable: msg`The server can’t be reached`,
  bad_certificate: msg`The server’s certificate is not valid`,
  timeout: msg`The server took too long`,
  cancelled: msg`It was stopped`,
  too_large: msg`The answer was too large`,
  too_many_redirects: msg`The server leads on and on`,
  broken_answer: msg`The answer broke off`,
};

export function Deliveries({ endpointId }: { endpointId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['webhook-deliveries', endpointId],
    queryFn: () => call(listWebhookDeliveries({ path: { endpointId }, query: { limit: SHOWN } })),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ status }) => status === 'pending') ? LOOK_AGAIN_MS : false,
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (!data.items.length)
    return (
      <Text size="sm" c="dimmed">
        <Trans>Nothing was sent there yet.</Trans>
      </Text>
    );
  return (
    <div className="operations" aria-live="polite">
      {data.items.map((one) => (
        <Delivery key={one.id} one={one} />
      ))}
    </div>
  );
}

function Delivery({ one }: { one: WebhookDelivery }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { text, tone } = states[one.status];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={`badge ${tone}`}>{t(text)}</span>
        <code>{one.event.type}</code>
        <span className="soft">
          <Plural value={one.attempts} one="# attempt" other="# attempts" />
        </span>
        <RelativeTime at={one.createdAt} />
      </summary>
      {open && <Attempts one={one} />}
    </details>
  );
}

function Attempts({ one }: { one: WebhookDelivery }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const path = { deliveryId: one.id };
  const { data } = useQuery({
    queryKey: ['webhook-deliveries', one.endpointId, one.id, one.attempts],
    queryFn: () => call(getWebhookDelivery({ path })),
  });
  const again = useMutation({
    mutationFn: () => call(replayWebhookDelivery({ path })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['webhook-deliveries', one.endpointId] }),
    onError: toastProblem,
  });
  return (
    <div className="operation">
      {data?.log.map(({ number, status, problem, milliseconds, answer }) => (
        <div key={number}>
          <Text size="sm">
            {status ? (
              <Trans>Answered {status}</Trans>
            ) : (
              t((problem && faults[problem]) ?? msg`There was no answer`)
            )}
            {' · '}
            <NumberText value={milliseconds} options={{ style: 'unit', unit: 'millisecond' }} />
          </Text>
          {answer && <Snippet code={answer} label={t`What the server answered`} />}
        </div>
      ))}
      {one.status !== 'pending' && (
        <div>
          <Button
            size="compact-sm"
            variant="default"
            loading={again.isPending}
            onClick={() => again.mutate()}
          >
            <Trans>Send it again</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
