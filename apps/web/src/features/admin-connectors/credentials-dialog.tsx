// Takes new credentials in the place of those that a connector has. The old ones are not shown, and go.
import { useLingui } from '@lingui/react/macro';
import { Modal, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Connector } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { CredentialInputs, wrongIn, type Credentials } from './credential-inputs.tsx';

interface CredentialsDialogProps {
  readonly connector: Connector;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onSave: (credentials: Credentials) => Promise<void>;
}

export function CredentialsDialog({ opened, onClose, ...form }: CredentialsDialogProps) {
  const { t } = useLingui();
  return (
    <Modal opened={opened} onClose={onClose} title={t`New credentials`} centered>
      <CredentialsForm {...form} onClose={onClose} />
    </Modal>
  );
}

function CredentialsForm({ connector: { ats }, onClose, onSave }: Omit<CredentialsDialogProps, 'opened'>) {
  const { t } = useLingui();
  const [credentials, setCredentials] = useState<Credentials>({});
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const save = useMutation({ mutationFn: () => onSave(credentials) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = wrongIn(ats, credentials);
    setWrong(found);
    if (!found.length) save.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <CredentialInputs system={ats} entered={credentials} wrong={wrong} onChange={setCredentials} />
        {save.error && <ProblemNotice error={save.error} />}
        <DialogButtons action={t`Save`} busy={save.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
