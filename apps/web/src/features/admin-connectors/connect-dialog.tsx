// Connects an applicant tracking system. What lets us in is kept encrypted and never shown again.
import { useLingui } from '@lingui/react/macro';
import { Modal, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { makeConnector, type NewConnector } from '@vitae/client';
import { newConnectorSchema, type Ats } from '@vitae/contracts';
import { useState, type FormEvent } from 'react';
import { call, Problem } from '../../api/call.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { toast } from '../../ui/toast.ts';
import { CredentialInputs, wrongIn, type Credentials } from './credential-inputs.tsx';
import { systems, titleOf } from './system-declarations.ts';

/** The client's type is made from this very schema. */
const isNewConnector = (body: unknown): body is NewConnector => newConnectorSchema.safeParse(body).success;

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
  const navigate = useNavigate();
  const [system, setSystem] = useState<Ats>('greenhouse');
  const [name, setName] = useState('');
  const [credentials, setCredentials] = useState<Credentials>({});
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [pushCompleted, setPushCompleted] = useState(false);
  const make = useMutation({
    mutationFn: () => {
      const body = { ats: system, credentials, pushCompleted, ...(name.trim() && { name }) };
      // What was entered was looked at before.
      if (!isNewConnector(body)) throw new Problem('invalid_request', 400);
      return call(makeConnector({ body }));
    },
    onSuccess: (made) => {
      const connected = made.name;
      toast(t`${connected} is connected. Test whether it lets us in.`);
      void queries.invalidateQueries({ queryKey: ['connectors'] });
      onClose();
      void navigate({ to: '/connectors/$id', params: { id: made.id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = wrongIn(system, credentials);
    setWrong(found);
    if (!found.length) make.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Select
          label={t`System`}
          allowDeselect={false}
          value={system}
          data={systems.map((kind) => ({ value: kind, label: titleOf(kind) }))}
          onChange={(value) => {
            setSystem(systems.find((kind) => kind === value) ?? 'greenhouse');
            setCredentials({});
            setWrong([]);
          }}
        />
        <TextInput
          label={t`Name`}
          description={t`May stay empty.`}
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <CredentialInputs system={system} entered={credentials} wrong={wrong} onChange={setCredentials} />
        <Switch
          label={t`Push everybody whose resume was read`}
          checked={pushCompleted}
          onChange={(event) => setPushCompleted(event.currentTarget.checked)}
        />
        {make.error && <ProblemNotice error={make.error} />}
        <DialogButtons action={t`Connect`} busy={make.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
