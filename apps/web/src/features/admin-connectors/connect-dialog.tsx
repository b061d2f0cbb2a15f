// Connects an applicant tracking system. What lets us in is kept encrypted and never shown again.
import { useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, PasswordInput, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { makeConnector } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { toast } from '../../ui/toast.ts';
import { newConnector, systemKinds, systems, type System } from './system-kinds.ts';

export function ConnectDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Modal opened={opened} onClose={onClose} title={t`Connect a system`} centered>
      <ConnectForm onClose={onClose} />
    </Modal>
  );
}

function ConnectForm({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [system, setSystem] = useState<System>('greenhouse');
  const [name, setName] = useState('');
  const [apiKey, setApiKey] = useState('');
  const [asked, setAsked] = useState<Readonly<Record<string, string>>>({});
  const [pushCompleted, setPushCompleted] = useState(false);
  const make = useMutation({
    mutationFn: () =>
      call(makeConnector({ body: newConnector(system, { name, apiKey, asked, pushCompleted }) })),
    onSuccess: (made) => {
      const connected = made.name;
      toast(t`${connected} is connected. Test whether it lets us in.`);
      void queries.invalidateQueries({ queryKey: ['connectors'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Select
          label={t`System`}
          allowDeselect={false}
          value={system}
          data={systems.map((kind) => ({ value: kind, label: systemKinds[kind].title }))}
          onChange={(value) => {
            setSystem(systems.find((kind) => kind === value) ?? 'greenhouse');
            setAsked({});
          }}
        />
        <TextInput
          label={t`Name`}
          description={t`May stay empty.`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasswordInput
          visibilityToggleButtonProps={{ 'aria-label': t`Show what is typed` }}
          label={t`API key of that system`}
          description={t`Kept encrypted, and never shown again.`}
          autoComplete="off"
          required
          withAsterisk={false}
          value={apiKey}
          onChange={(event) => setApiKey(event.currentTarget.value)}
        />
        {systemKinds[system].asks.map(({ name: field, label, isSecret }) => {
          const Input = isSecret ? PasswordInput : TextInput;
          return (
            <Input
              key={field}
              label={t(label)}
              autoComplete="off"
              required
              withAsterisk={false}
              value={asked[field] ?? ''}
              onChange={(event) => setAsked({ ...asked, [field]: event.currentTarget.value })}
            />
          );
        })}
        <Switch
          label={t`Push everybody whose resume was read`}
          checked={pushCompleted}
          onChange={(event) => setPushCompleted(event.currentTarget.checked)}
        />
        {make.error && <ProblemNotice error={make.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>{t`Cancel`}</Button>
          <Button type="submit" loading={make.isPending}>{t`Connect`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
