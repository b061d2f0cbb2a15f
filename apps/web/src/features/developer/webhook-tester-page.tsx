// Webhooks tried out: make an endpoint, send it a test event, and see how it got there.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSend, IconWebhook } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  listWebhookEndpoints,
  makeWebhookEndpoint,
  removeWebhookEndpoint,
  testWebhookEndpoint,
  type MadeWebhookEndpoint,
  type WebhookEndpoint,
} from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { EmptyState, ForbiddenPage, LoadingState } from '../../ui/states.tsx';
import { toastProblem } from '../../ui/toast.ts';
import { Deliveries } from './deliveries.tsx';

const ENDPOINTS = ['webhook-endpoints'];

export function WebhookTesterPage() {
  return useMay('webhooks') ? <WebhookTester /> : <ForbiddenPage />;
}

function WebhookTester() {
  const { t } = useLingui();
  const [made, setMade] = useState<MadeWebhookEndpoint>();
  const { data, error, refetch } = useQuery({
    queryKey: ENDPOINTS,
    queryFn: () => call(listWebhookEndpoints()),
  });
  return (
    <Page>
      <PageHeader
        title={t`Webhook tester`}
        hint={<Trans>Vitae tells your server what happens, signed and tried again until it is taken.</Trans>}
      />
      <Stack gap="md">
        <NewEndpoint onMade={setMade} />
        {made && (
          <Paper withBorder p="lg">
            <CopyField
              label={t`Secret of ${made.url}`}
              value={made.secret}
              description={t`Shown this once: check the signatures of messages with it.`}
            />
          </Paper>
        )}
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingState />}
        {data?.items.length === 0 && (
          <EmptyState title={t`No endpoint yet`} icon={IconWebhook}>
            <Trans>Say above where your server listens, then send it a test event.</Trans>
          </EmptyState>
        )}
        {data?.items.map((one) => (
          <Endpoint key={one.id} one={one} />
        ))}
      </Stack>
    </Page>
  );
}

function NewEndpoint({ onMade }: { onMade: (made: MadeWebhookEndpoint) => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [url, setUrl] = useState('');
  const make = useMutation({
    mutationFn: () => call(makeWebhookEndpoint({ body: { url: url.trim() } })),
    onSuccess: async (made) => {
      setUrl('');
      onMade(made);
      await queries.invalidateQueries({ queryKey: ENDPOINTS });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <Group align="flex-end" gap="xs" mb={make.error ? 'xs' : 0}>
        <TextInput
          className="grow"
          miw={240}
          label={t`Where your server listens`}
          placeholder="https://hooks.your-company.example/vitae"
          type="url"
          required
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <Button type="submit" loading={make.isPending}>
          <Trans>Make the endpoint</Trans>
        </Button>
      </Group>
      {make.error && <ProblemNotice error={make.error} />}
    </form>
  );
}

function Endpoint({ one }: { one: WebhookEndpoint }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const path = { endpointId: one.id };
  const test = useMutation({
    mutationFn: () => call(testWebhookEndpoint({ path })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['webhooks', 'deliveries', one.id] }),
    onError: toastProblem,
  });
  const remove = useMutation({
    mutationFn: () => call(removeWebhookEndpoint({ path })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ENDPOINTS }),
    onError: toastProblem,
  });
  const ask = async () => {
    const sure = await confirm({
      title: t`Remove this endpoint?`,
      text: t`Nothing is sent to it any more, and what was sent is forgotten.`,
      action: t`Remove`,
      dangerous: true,
    });
    if (sure) remove.mutate();
  };
  return (
    <Paper withBorder p="lg" component="section" aria-label={one.url}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h5" style={{ overflowWrap: 'anywhere' }}>
          {one.url}
        </Title>
        <Group gap="xs">
          {one.status === 'enabled' ? (
            <Button
              size="xs"
              leftSection={<IconSend size={16} />}
              loading={test.isPending}
              onClick={() => test.mutate()}
            >
              <Trans>Send a test event</Trans>
            </Button>
          ) : (
            <Text size="sm" className="badge warn">
              <Trans>switched off</Trans>
            </Text>
          )}
          <Button
            size="xs"
            variant="subtle"
            color="red"
            loading={remove.isPending}
            onClick={() => void ask()}
          >
            <Trans>Remove</Trans>
          </Button>
        </Group>
      </Group>
      <Deliveries endpointId={one.id} />
    </Paper>
  );
}
