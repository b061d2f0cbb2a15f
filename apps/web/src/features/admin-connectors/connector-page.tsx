// One connected system: what it is let in by, what it gets, what it tells, and who was pushed there.
import { useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { getConnector, type Connector } from '@vitae/client';
import { useState } from 'react';
import { call, Problem } from '../../api/call.ts';
import { FormFromDeclaration } from '../../ui/form-from-declaration.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { BrokenPage, LoadingPage } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { ConnectorState } from './connector-state.tsx';
import { optionWords } from './connector-words.ts';
import { CredentialsDialog } from './credentials-dialog.tsx';
import { DryRunPart } from './dry-run-part.tsx';
import { InboundPart } from './inbound-part.tsx';
import { MappingPart } from './mapping-part.tsx';
import { PushList } from './push-list.tsx';
import { optionsOf, tellsUs, titleOf } from './system-declarations.ts';
import { useConnectorActions, useConnectorChange } from './use-connector.ts';

const route = getRouteApi('/app/connectors/$id');

export function ConnectorPage() {
  const { id } = route.useParams();
  return (
    <OnlyWith needs="connectors">
      <AskedConnector key={id} id={id} />
    </OnlyWith>
  );
}

function AskedConnector({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['connectors', 'one', id],
    queryFn: () => call(getConnector({ path: { connectorId: id } })),
  });
  if (error) return <BrokenPage error={error} onRetry={() => void refetch()} />;
  return data ? <Shown connector={data} /> : <LoadingPage />;
}

function Shown({ connector }: { connector: Connector }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [renewing, setRenewing] = useState(false);
  const change = useConnectorChange(connector);
  const { test, turn, remove, askRemove } = useConnectorActions(() => {
    void navigate({ to: '/connectors' });
    queries.removeQueries({ queryKey: ['connectors', 'one', connector.id] });
  });
  const pushAll = useMutation({
    mutationFn: (pushCompleted: boolean) => change({ pushCompleted }),
    onError: toastProblem,
  });
  const isShutOut = connector.pausedReason === 'unauthorized';
  return (
    <Page>
      <PageHeader
        title={connector.name}
        hint={titleOf(connector.ats)}
        actions={
          <>
            <Button loading={test.isPending} onClick={() => test.mutate(connector)}>{t`Test`}</Button>
            <Button variant="default" loading={turn.isPending} onClick={() => turn.mutate(connector)}>
              {connector.status === 'enabled' ? t`Pause` : t`Go on`}
            </Button>
            <Button variant="default" onClick={() => setRenewing(true)}>{t`New credentials`}</Button>
          </>
        }
      />
      <Group gap="md" mb="sm">
        <ConnectorState {...connector} />
        <Switch
          label={t`Push everybody whose resume was read`}
          checked={connector.pushCompleted}
          disabled={pushAll.isPending}
          onChange={(event) => pushAll.mutate(event.currentTarget.checked)}
        />
      </Group>
      {isShutOut && (
        <Alert color="red" variant="light" mb="sm">
          {t`It does not let us in any more, so nobody is pushed there. Enter new credentials: whoever waits is pushed then.`}
        </Alert>
      )}
      <Options connector={connector} />
      <MappingPart connector={connector} />
      {tellsUs(connector.ats) && <InboundPart connector={connector} />}
      <DryRunPart connector={connector} />
      <PushList connector={connector} />
      <Section title={t`Removal`}>
        <Button
          variant="light"
          color="red"
          loading={remove.isPending}
          onClick={() => void askRemove(connector)}
        >
          {t`Disconnect`}
        </Button>
      </Section>
      <CredentialsDialog
        connector={connector}
        opened={renewing}
        onClose={() => setRenewing(false)}
        onSave={async (credentials) => {
          await change({ credentials: { ...credentials }, ...(isShutOut && { status: 'enabled' }) });
          setRenewing(false);
          toast(t`The credentials are kept. Test whether they let us in.`);
        }}
      />
    </Page>
  );
}

function Options({ connector }: { connector: Connector }) {
  const { t } = useLingui();
  const change = useConnectorChange(connector);
  const declared = optionsOf(connector.ats);
  const words = Object.entries(optionWords);
  const usual = Object.fromEntries(Object.entries(declared).map(([name, one]) => [name, one.default]));
  const save = async (changes: Readonly<Record<string, unknown>>) => {
    const all = Object.entries({ ...connector.options, ...changes });
    const options = Object.fromEntries(
      all.flatMap(([name, value]) =>
        typeof value === 'string' && value.trim() ? [[name, value.trim()]] : [],
      ),
    );
    try {
      await change({ options });
    } catch (error) {
      throw error instanceof Problem ? placedAt('/options', error) : error;
    }
    toast(t`The options are saved.`);
  };
  return (
    <Section title={t`Options`} hint={t`Ids are found in the addresses of that system’s own pages.`}>
      <FormFromDeclaration
        properties={declared}
        values={{ ...usual, ...connector.options }}
        labels={Object.fromEntries(words.map(([name, { label }]) => [name, t(label)]))}
        helps={Object.fromEntries(words.map(([name, { help }]) => [name, t(help)]))}
        options={Object.fromEntries(
          words.map(([name, { options = {} }]) => [
            name,
            Object.fromEntries(Object.entries(options).map(([value, label]) => [value, t(label)])),
          ]),
        )}
        onSave={save}
      />
    </Section>
  );
}

/** The same problem, with its places told from there on. */
const placedAt = (start: string, { code, status, errors, detail }: Problem): Problem =>
  new Problem(
    code,
    status,
    errors.map(({ pointer, ...rest }) => ({ ...rest, pointer: pointer.replace(start, '') })),
    detail,
  );
