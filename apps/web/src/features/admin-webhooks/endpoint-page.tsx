// One endpoint: what it is sent, whether that works, and what can be done about it.
import { useLingui } from '@lingui/react/macro';
import { Alert, Button, Code, Group, Switch, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import {
  changeWebhookEndpoint,
  getWebhookEndpoint,
  removeWebhookEndpoint,
  rotateWebhookSecret,
  testWebhookEndpoint,
  type WebhookEndpoint,
  type WebhookEndpointChange,
} from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { BrokenPage, LoadingPage } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { Tag } from '../../ui/tag.tsx';
import { DeliveryList } from './delivery-list.tsx';
import { EndpointDialog } from './endpoint-dialog.tsx';
import { EndpointStatus } from './endpoint-status.tsx';

const route = getRouteApi('/app/webhooks/$id');

export function EndpointPage() {
  const { id } = route.useParams();
  return (
    <OnlyWith needs="webhooks">
      <AskedEndpoint key={id} id={id} />
    </OnlyWith>
  );
}

function AskedEndpoint({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['webhooks', 'endpoint', id],
    queryFn: () => call(getWebhookEndpoint({ path: { endpointId: id } })),
  });
  if (error) return <BrokenPage error={error} onRetry={() => void refetch()} />;
  return data ? <Endpoint endpoint={data} /> : <LoadingPage />;
}

/** Hours that messages are signed with the old secret as well. */
const OVERLAP_HOURS = 24;

function Endpoint({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const confirm = useConfirm();
  const [editing, setEditing] = useState(false);
  const [secret, setSecret] = useState<string>();
  const path = { endpointId: endpoint.id };
  const settle = () => queries.invalidateQueries({ queryKey: ['webhooks'] });
  const save = (body: WebhookEndpointChange) => call(changeWebhookEndpoint({ path, body }));
  const turn = useMutation({
    mutationFn: (on: boolean) => save({ status: on ? 'enabled' : 'disabled' }),
    onError: toastProblem,
    onSettled: settle,
  });
  const test = useMutation({
    mutationFn: () => call(testWebhookEndpoint({ path })),
    onSuccess: () => toast(t`A test message is on its way. What it was answered appears below.`),
    onError: toastProblem,
    onSettled: settle,
  });
  const rotate = useMutation({
    mutationFn: () => call(rotateWebhookSecret({ path, body: { overlapHours: OVERLAP_HOURS } })),
    onSuccess: (made) => setSecret(made.secret),
    onError: toastProblem,
    onSettled: settle,
  });
  const remove = useMutation({
    mutationFn: () => call(removeWebhookEndpoint({ path })),
    onSuccess: async () => {
      await navigate({ to: '/webhooks' });
      queries.removeQueries({ queryKey: ['webhooks', 'endpoint', endpoint.id] });
      void settle();
    },
    onError: toastProblem,
  });
  const askRotate = async () => {
    const yes = await confirm({
      title: t`Make a new secret?`,
      text: t`For a day messages are signed with both, so that your system can change over without a gap.`,
      action: t`Make it`,
    });
    if (yes) rotate.mutate();
  };
  const askRemove = async () => {
    const yes = await confirm({
      title: t`Remove this endpoint?`,
      text: t`Nothing is sent to it any more, and the record of its deliveries goes with it. This can’t be undone.`,
      action: t`Remove`,
      dangerous: true,
    });
    if (yes) remove.mutate();
  };
  return (
    <Page>
      <PageHeader
        title={t`Webhook endpoint`}
        hint={<span style={{ overflowWrap: 'anywhere' }}>{endpoint.url}</span>}
        actions={
          <>
            <Button loading={test.isPending} onClick={() => test.mutate()}>{t`Send a test`}</Button>
            <Button variant="default" onClick={() => setEditing(true)}>{t`Edit`}</Button>
          </>
        }
      />
      {endpoint.description && <Text mb="sm">{endpoint.description}</Text>}
      <Group gap="md" mb="sm">
        <EndpointStatus endpoint={endpoint} />
        <Switch
          label={t`Send events`}
          checked={endpoint.status === 'enabled'}
          disabled={turn.isPending}
          onChange={(event) => turn.mutate(event.currentTarget.checked)}
        />
        {endpoint.secretRotatedUntil && (
          <Tag tone="warn">
            {t`two secrets until`} <RelativeTime at={endpoint.secretRotatedUntil} />
          </Tag>
        )}
      </Group>
      {endpoint.status === 'disabled' && endpoint.disabledReason !== 'by_hand' && (
        <Alert color="red" variant="light" mb="sm">
          {endpoint.disabledReason === 'gone'
            ? t`It answered that it is gone for good, so nothing more is sent. Mend the address and switch it on.`
            : t`It failed for days, so nothing more is sent. Mend it, send a test, and switch it on.`}
        </Alert>
      )}
      <Group gap={6}>
        {endpoint.events.length === 0 && <Text size="sm">{t`It is told of everything.`}</Text>}
        {endpoint.events.map((type) => (
          <Code key={type}>{type}</Code>
        ))}
      </Group>
      <DeliveryList endpointId={endpoint.id} />
      <Section title={t`Secret and removal`}>
        <Group gap="xs">
          <Button variant="default" loading={rotate.isPending} onClick={() => void askRotate()}>
            {t`Make a new secret`}
          </Button>
          <Button variant="light" color="red" loading={remove.isPending} onClick={() => void askRemove()}>
            {t`Remove this endpoint`}
          </Button>
        </Group>
      </Section>
      <EndpointDialog
        title={t`Edit the endpoint`}
        action={t`Save`}
        endpoint={endpoint}
        opened={editing}
        onClose={() => setEditing(false)}
        onSave={async ({ url, description, events }) => {
          await save({ url, events, description: description || null });
          setEditing(false);
          void settle();
        }}
      />
      <ShownOnce
        title={t`The new secret`}
        text={t`It is shown this once: copy it now to where your system finds it.`}
        label={t`Secret`}
        value={secret}
        done={t`I have copied it`}
        onDone={() => setSecret(undefined)}
      />
    </Page>
  );
}
