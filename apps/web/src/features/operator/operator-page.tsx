// For whoever runs Vitae: what the queues hold, and whether the pool of GPU workers is well. It asks for the operator's token, which is kept
// nowhere but in this page for as long as it is open.
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { showGpuPool, type GpuPool } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { Problem } from '../../api/call.ts';
import { LoneCard } from '../../session/lone-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { QueueTable } from './queue-table.tsx';
import { WorkerTable } from './worker-table.tsx';
import { SecretInput } from '../../ui/secret-input.tsx';

const LOOK_AGAIN_MS = 5_000;

/** By the client itself: who has no right token here is not signed out of anything. */
async function askPool(token: string): Promise<GpuPool> {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const { data, response } = await showGpuPool({ headers });
  if (data) return data;
  throw new Problem(
    response ? (response.status === 401 ? 'wrong_token' : 'unknown') : 'offline',
    response?.status ?? 0,
  );
}

export function OperatorPage() {
  const { t } = useLingui();
  const [entered, setEntered] = useState('');
  const [token, setToken] = useState<string>();
  // Counts tokens: the token itself is to be in no cache.
  const [turn, setTurn] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ['operator', turn],
    queryFn: () => askPool(token ?? ''),
    enabled: token !== undefined,
    refetchInterval: ({ state }) => (isWrongToken(state.error) ? false : LOOK_AGAIN_MS),
    retry: false,
    gcTime: 0,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setToken(entered);
    setEntered('');
    setTurn(turn + 1);
  };
  if (token === undefined || isWrongToken(error))
    return (
      <LoneCard title={t`Queues and workers`} hint={t`For whoever runs Vitae.`}>
        <form onSubmit={submit}>
          <Stack>
            <SecretInput
              label={t`Operator’s token`}
              description={t`OPERATOR_TOKEN of the settings. Where none is set, leave it empty and look from the machine itself.`}
              error={token === undefined ? undefined : t`This token is not right.`}
              autoComplete="off"
              value={entered}
              onChange={(event) => setEntered(event.currentTarget.value)}
            />
            <Text
              size="sm"
              c="dimmed"
            >{t`It is kept in this page alone, until you close or reload it.`}</Text>
            <Button type="submit">{t`Look`}</Button>
          </Stack>
        </form>
      </LoneCard>
    );
  return (
    <main>
      <Page>
        <PageHeader
          title={t`Queues and workers`}
          hint={t`Of all workspaces together. Looked at again every five seconds.`}
          actions={
            <Button variant="default" onClick={() => setToken(undefined)}>{t`Forget the token`}</Button>
          }
        />
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingState />}
        {data && <Health pool={data} />}
      </Page>
    </main>
  );
}

const isWrongToken = (error: unknown): boolean => error instanceof Problem && error.code === 'wrong_token';

function Health({ pool: { workers, queues, waiting } }: { pool: GpuPool }) {
  const { t } = useLingui();
  const isServed = workers.some(
    ({ alive, draining, unhealthySince }) => alive && !draining && !unhealthySince,
  );
  return (
    <>
      <Section
        title={t`Queues`}
        hint={t`What is set aside has failed each time and waits for somebody: “vitae jobs list” shows it.`}
      >
        {queues.length ? (
          <QueueTable queues={queues} />
        ) : (
          <Text c="dimmed">{t`Nothing waits anywhere.`}</Text>
        )}
      </Section>
      <Section title={t`GPU workers`} hint={t`Those of the last day.`}>
        {workers.length > 0 && <WorkerTable workers={workers} />}
        {workers.length === 0 && (
          <Text>
            <Trans>There are none: no worker with a language model has been here in the last day.</Trans>
          </Text>
        )}
        {waiting > 0 && !isServed && (
          <Alert color="yellow" variant="light" mt="sm">
            <Trans>Something waits for a GPU worker, and none is well.</Trans>
          </Alert>
        )}
      </Section>
    </>
  );
}
